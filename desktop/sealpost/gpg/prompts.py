"""What gpg may ask on its command descriptor, in which order, and what it is told."""

import re
from collections.abc import Iterable, Sequence

from sealpost.core.key_editing import RevocationReason

_QUESTION = re.compile(rb"\[GNUPG:\] GET_(?:BOOL|LINE|HIDDEN) ([a-z0-9_.]+)")
_LONGEST_LINE = 60  # columns of a comment, so that any program shows it whole
_REASONS = {
    RevocationReason.NONE: "0",
    RevocationReason.COMPROMISED: "1",
    RevocationReason.SUPERSEDED: "2",
    RevocationReason.UNUSED: "3",
}


class Prompts:
    """Each question is answered once and in its turn; any other ends the talk, and gpg changes nothing."""

    def __init__(self, expected: Sequence[tuple[str, str]]) -> None:
        self._expected = list(expected)
        self._read_to = 0
        self.is_derailed = False

    @property
    def is_over(self) -> bool:
        return self.is_derailed or not self._expected

    def answers(self, status: bytes | bytearray) -> bytes:
        """What to send now that gpg has said `status`, from its first word on."""
        complete = status.rfind(b"\n") + 1
        lines = bytes(status[self._read_to : complete]).split(b"\n")
        self._read_to = complete
        return b"".join(self._answer(match[1].decode()) for line in lines if (match := _QUESTION.fullmatch(line)))

    def _answer(self, question: str) -> bytes:
        if self.is_over or self._expected[0][0] != question:
            self.is_derailed = True
            return b""
        return f"{self._expected.pop(0)[1]}\n".encode()


def revocation(reason: RevocationReason, words: str) -> Prompts:
    """The talk of --gen-revoke (g10/revoke.c)."""
    lines = [("ask_revocation_reason.text", line) for line in _wrapped(words)]
    return Prompts(
        [
            ("gen_revoke.okay", "y"),
            ("ask_revocation_reason.code", _REASONS[reason]),
            *lines,
            ("ask_revocation_reason.text", ""),
            ("ask_revocation_reason.okay", "y"),
        ]
    )


def _wrapped(words: str) -> Iterable[str]:
    """No empty line inside, for that would end the comment."""
    line = ""
    for word in "".join(each if each.isprintable() else " " for each in words).split():
        if line and len(line) + 1 + len(word) > _LONGEST_LINE:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    if line:
        yield line
