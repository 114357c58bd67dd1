"""A letter while it is written: for whom, about what, in which words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import unquote

from sealpost.core.text import is_hidden, parse_mailbox

SUBJECT_LIMIT = 998  # RFC 5322 2.1.1
_MOST_IN_A_LINK = 100_000  # characters of a mailto:
_ENTRY = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^,;\n"])+')


@dataclass(frozen=True, slots=True)
class Letter:
    """Mailboxes as they were written. `account` is the webmail's own address, whose key signs."""

    to: Sequence[str] = ()
    cc: Sequence[str] = ()
    bcc: Sequence[str] = ()
    subject: str = ""
    text: str = ""
    account: str = ""
    sign: bool = True
    encrypt: bool = True
    hides_recipients: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing in it is worth keeping."""
        return not (self.to or self.cc or self.bcc or self.subject.strip() or self.text.strip())

    @property
    def everybody(self) -> Sequence[str]:
        return tuple(dict.fromkeys((*self.to, *self.cc, *self.bcc)))


def mailboxes(written: str) -> Sequence[str]:
    """`a@b, "Doe, Jane" <c@d>; e@f` one by one."""
    entries = (each.strip() for each in _ENTRY.findall(written))
    return tuple(dict.fromkeys(each for each in entries if each))


def quoted(text: str) -> str:
    """What is answered, with a mark before each line; deeper marks stay as they are."""
    lines = text.replace("\r\n", "\n").strip("\n").split("\n")
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in lines)


def reply_subject(subject: str) -> str:
    """`Re:` once, whichever program began with it."""
    bare = subject.strip()
    return bare if not bare or _REPLY.match(bare) else f"Re: {bare}"


_REPLY = re.compile(r"(?:re|aw|vá|v|ha|отв|на)\s*(?:\[\d+\])?:", re.IGNORECASE)


def parse_mailto(link: str) -> Letter:
    """The recipients, subject and text of a mailto: (RFC 6068); all else in it counts for nothing.

    A link may come from any page: it can't attach, sign, choose an account or hide anything.
    """
    scheme, colon, rest = link[:_MOST_IN_A_LINK].partition(":")
    if not colon or scheme.lower() != "mailto":
        rest = link[:_MOST_IN_A_LINK]
    to, _, query = rest.partition("?")
    told: dict[str, list[str]] = {}
    for part in query.split("&"):
        name, _, value = part.partition("=")
        told.setdefault(unquote(name).lower(), []).append(unquote(value))
    return Letter(
        to=_of_link([unquote(to), *told.get("to", ())]),
        cc=_of_link(told.get("cc", ())),
        bcc=_of_link(told.get("bcc", ())),
        subject=_one_line(" ".join(told.get("subject", ()))),
        text="\n".join(told.get("body", ())).replace("\r\n", "\n").replace("\x00", ""),
    )


def _of_link(values: Iterable[str]) -> Sequence[str]:
    entries = (entry for value in values for entry in mailboxes(value))
    return tuple(dict.fromkeys(entry for entry in entries if parse_mailbox(entry)))


def _one_line(text: str) -> str:
    return "".join(" " if is_hidden(letter) else letter for letter in text).strip()[:SUBJECT_LIMIT]


# --- Kept as a draft --------------------------------------------------------------------------------------


def written_down(letter: Letter) -> Mapping[str, object]:
    """For JSON, which is sealed before it is kept."""
    return {
        "to": list(letter.to),
        "cc": list(letter.cc),
        "bcc": list(letter.bcc),
        "subject": letter.subject,
        "text": letter.text,
        "account": letter.account,
        "sign": letter.sign,
        "encrypt": letter.encrypt,
        "hides_recipients": letter.hides_recipients,
    }


def read_back(written: Mapping[str, Any]) -> Letter:
    """Raises ValueError, KeyError, TypeError for what `written_down` has not made."""
    return Letter(
        to=_texts(written["to"]),
        cc=_texts(written["cc"]),
        bcc=_texts(written["bcc"]),
        subject=str(written["subject"]),
        text=str(written["text"]),
        account=str(written["account"]),
        sign=bool(written["sign"]),
        encrypt=bool(written["encrypt"]),
        hides_recipients=bool(written["hides_recipients"]),
    )


def _texts(values: object) -> Sequence[str]:
    return tuple(str(each) for each in cast("Sequence[object]", values))
