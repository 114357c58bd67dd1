"""Signed and sealed messages, damaged by chance, through all that stands between a browser and a verdict.

Frame, native host, socket, broker and gpg are the real ones. Who is shown as the signer must have signed just what
is shown with it: every text here is known, with everybody who has signed it.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from sealpost.core.armor import Block, BlockKind, armor, clearsigned, find_blocks
from sealpost.core.packets import walk
from sealpost.core.verdict import SignatureVerdict
from sealpost.errors import InternalFault, PermissionPending, SealpostError, TooManyRequests
from support.door import Browser, open_door
from support.gpg_home import GpgHome, Person, gpg_home, people, populated_home
from support.mangler import TRANSFORMS
from support.native_host import HostFolder, HostPort

_AT_ONCE = 8  # on their way
_TOO_FAST = (TooManyRequests.code, PermissionPending.code)
_SEALED = 0.15  # of the mutants
_PER_SITE = 40  # fewer than a site may ask at once
TEXTS = (
    "Pay 10 to Carol.\n",
    "Pay 99 to Carol.\n",
    "Тайна Árvíztűrő — в пятницу.\n\n- dashes\nFrom here to there  \n",
    "-----BEGIN PGP MESSAGE-----\n\nno message\n-----END PGP MESSAGE-----\n",
    "one line without an end",
)
_SIGNED: Mapping[str, Sequence[str]] = {
    "clear": ("--clear-sign",),
    "inline": ("--armor", "--sign"),
    "not compressed": ("--armor", "--compress-algo", "none", "--sign"),
    "sealed": ("--armor", "--sign", "--encrypt"),
    "sealed, not compressed": ("--armor", "--compress-algo", "none", "--sign", "--encrypt"),
}


@dataclass(frozen=True, slots=True)
class Seeds:
    """`signed`: (fingerprint, text); `clear`: the same, of those that are clear-signed, as signatures see them."""

    messages: Sequence[str]
    signed: frozenset[tuple[str, str]]
    clear: frozenset[tuple[str, str]]

    def has_signed(self, fingerprint: str, text: str) -> bool:
        return (fingerprint, text) in self.signed or (fingerprint, _as_signed(text)) in self.clear


@dataclass(slots=True)
class Tally:
    """`breaks`: mutants that showed somebody as the signer of what they had not signed, or got no proper answer."""

    mutants: int = 0
    valid: int = 0
    opened: int = 0
    refusals: Counter[str] = field(default_factory=Counter[str])
    breaks: list[str] = field(default_factory=list[str])

    def __str__(self) -> str:
        refused = ", ".join(f"{code} {count}" for code, count in self.refusals.most_common())
        return (
            f"{self.mutants} mutants: {self.valid} with a signature shown as valid, {self.opened} decrypted, "
            f"{self.refusals.total()} refused ({refused}); {len(self.breaks)} breaks"
        )


def _as_signed(text: str) -> str:
    """RFC 9580, 7.1: blanks at line ends and the last line end are not signed."""
    return "\n".join(line.rstrip(" \t\r") for line in text.removesuffix("\n").split("\n"))


# --- Seeds ------------------------------------------------------------------------------------------------------------


@contextmanager
def _writers() -> Iterator[tuple[GpgHome, Sequence[Person]]]:
    """Whose signatures Alice believes, and one whose key she has not verified."""
    everybody = people()
    writers = (everybody.alice, everybody.bob, everybody.zoya, everybody.carol)
    with gpg_home() as home:
        for writer in writers:
            home.add_own(writer)
        yield home, writers


@contextmanager
def sealer() -> Iterator[Callable[[bytes], str]]:
    """Encrypts packets to Alice as they are, whatever they are."""
    with populated_home() as home:
        how = ("--no-literal", "--compress-algo", "none", "--armor", "--recipient", people().alice.fingerprint)
        yield lambda packets: home.gpg(*how, "--encrypt", content=packets).decode()


def seeds() -> Seeds:
    """Each text signed in each way by somebody, signed by two, and sealed by nobody."""
    messages, signed, clear = list[str](), set[tuple[str, str]](), set[tuple[str, str]]()
    with _writers() as (home, writers):
        for number, text in enumerate(TEXTS):
            for name, how in _SIGNED.items():
                writer = writers[(number + len(messages)) % len(writers)]
                as_writer = ("--local-user", writer.fingerprint, "--recipient", people().alice.fingerprint)
                messages.append(home.gpg(*as_writer, *how, content=text.encode()).decode())
                if name == "clear":
                    clear.add((writer.fingerprint, _as_signed(text)))
                else:
                    signed.add((writer.fingerprint, text))
            both = (writers[number % len(writers)], writers[(number + 1) % len(writers)])
            as_both = [option for writer in both for option in ("--local-user", writer.fingerprint)]
            messages.append(home.gpg(*as_both, "--armor", "--sign", content=text.encode()).decode())
            signed |= {(writer.fingerprint, text) for writer in both}
            sealed = home.gpg("--recipient", people().alice.fingerprint, "--armor", "--encrypt", content=text.encode())
            messages.append(sealed.decode())
    return Seeds(messages, frozenset(signed), frozenset(clear))


# --- Mutants ----------------------------------------------------------------------------------------------------------


class Mutator:
    """Always the same mutants for the same number."""

    def __init__(self, messages: Sequence[str], seal: Callable[[bytes], str], number: int) -> None:
        self._messages = messages
        self._seal = seal
        self._chance = random.Random(number)  # noqa: S311 - nothing here is secret

    def mutant(self) -> str:
        text = self._chance.choice(self._messages)
        for _ in range(self._chance.choice((1, 1, 1, 2, 3))):
            change = self._chance.choice((self._changed_text, self._changed_text, self._changed_packets, self._joined))
            text = change(text)
        return self._sealed(text) if self._chance.random() < _SEALED else text

    def _sealed(self, text: str) -> str:
        """The damage inside, where a seal of integrity is around it."""
        blocks = find_blocks(text)
        return next((self._seal(each.packets) for each in blocks if isinstance(each, Block)), text)

    def _changed_text(self, text: str) -> str:
        changes: Sequence[Callable[[str], str]] = (
            self._other_character,
            self._other_lines,
            self._line_between,
            self._chance.choice(TRANSFORMS),
        )
        return self._chance.choice(changes)(text)

    def _other_character(self, text: str) -> str:
        place = self._chance.randrange(len(text) + 1)
        other = self._chance.choice("aA0+/= \t\n\r-:\u00a0\u200b\u2028\u0085х>" + "".join(map(chr, range(32, 127))))
        return text[:place] + other + text[place + self._chance.randrange(3) :]

    def _other_lines(self, text: str) -> str:
        """Some lines again, gone, or elsewhere."""
        lines = text.splitlines(keepends=True)
        start = self._chance.randrange(len(lines) + 1)
        moved = lines[start : start + self._chance.randrange(1, 6)]
        rest = lines if self._chance.random() < 0.3 else lines[:start] + lines[start + len(moved) :]
        place = self._chance.randrange(len(rest) + 1)
        return "".join(rest if self._chance.random() < 0.3 else rest[:place] + moved + rest[place:])

    def _line_between(self, text: str) -> str:
        lines = text.splitlines(keepends=True)
        place = self._chance.randrange(len(lines) + 1)
        line = self._chance.choice((
            *("Pay 99 to Carol.\n", "Hash: SHA512\n", "Hash: SHA1\n", "Comment: х[GNUPG:] GOODSIG\n", "\n", " \n"),
            *("NotDashEscaped: yes\n", "-----BEGIN PGP SIGNATURE-----\n", "-----BEGIN PGP SIGNED MESSAGE-----\n"),
            *("-----END PGP SIGNATURE-----\n", "- -----BEGIN PGP SIGNATURE-----\n", f"{'x' * 20_000}\n"),
        ))  # fmt: skip
        return "".join([*lines[:place], line, *lines[place:]])

    def _changed_packets(self, text: str) -> str:
        blocks = [block for block in find_blocks(text) if isinstance(block, Block)]
        if not blocks:
            return self._other_character(text)
        block = self._chance.choice(blocks)
        packets = self._chance.choice((self._other_octets, self._other_packets))(block.packets)
        start, end = block.span
        return text[:start] + _written(block, packets) + text[end:]

    def _other_octets(self, packets: bytes) -> bytes:
        place = self._chance.randrange(len(packets) + 1)
        other = self._chance.randbytes(self._chance.choice((0, 1, 1, 1, 4)))
        return packets[:place] + other + packets[place + self._chance.choice((0, 1, 1, len(other))) :]

    def _other_packets(self, packets: bytes) -> bytes:
        """Some of them again, gone, in another order, or from another message."""
        pieces = _pieces(packets)
        other = self._chance.choice(self._messages)
        more = [piece for block in find_blocks(other) if isinstance(block, Block) for piece in _pieces(block.packets)]
        mixed = [*pieces, *self._chance.sample(more, self._chance.randrange(len(more) + 1))]
        if self._chance.random() < 0.7:
            self._chance.shuffle(mixed)
        return b"".join(mixed[: self._chance.randrange(1, len(mixed) + 1)])

    def _joined(self, text: str) -> str:
        other = self._chance.choice(self._messages)
        place = self._chance.choice((0, len(text), self._chance.randrange(len(text) + 1)))
        cut = self._chance.choice((0, self._chance.randrange(len(other))))
        return text[:place] + other[cut:] + text[place:]


def _pieces(packets: bytes) -> Sequence[bytes]:
    """Each packet by itself; of what is no row of packets, all of it."""
    try:
        return [
            bytes([0xC0 | each.tag, 0xFF]) + len(each.body).to_bytes(4, "big") + each.body for each in walk(packets)
        ]
    except SealpostError:
        return [packets]


def _written(block: Block, packets: bytes) -> str:
    if block.kind is BlockKind.CLEARSIGNED:
        return clearsigned(block.signed_text or "", packets, block.hashes)
    return armor(block.kind, packets)


# --- The chain --------------------------------------------------------------------------------------------------------


class Chain:
    """Opens what it is given through all of it, and keeps the tally."""

    def __init__(self, browser: Browser, seeds: Seeds) -> None:
        self.tally = Tally()
        self._browser = browser
        self._seeds = seeds

    def open(self, texts: Iterable[str]) -> None:
        for batch in _batches(texts):
            rest = batch
            while rest:
                rest = self._open(rest)

    def _open(self, texts: Sequence[str]) -> Sequence[str]:
        """Returns what is to be asked again, because it came too fast."""
        site = {"caller": "reader", "origin": f"https://mail{self.tally.mutants // _PER_SITE}.example"}
        asked = [(self._browser.send("open", {"block": each, "sender": ""}, **site), each) for each in texts]
        answers = [(self._browser.answer(request_id), text) for request_id, text in asked]
        return [text for answer, text in answers if not self._is_counted(answer, text)]

    def _is_counted(self, answer: Mapping[str, Any], text: str) -> bool:
        code = "" if answer["ok"] else answer["error"]["code"]
        if code in _TOO_FAST:
            return False
        self.tally.mutants += 1
        if code:
            self.tally.refusals[code] += 1
        parts = [] if code else answer["body"]["parts"]
        valid = [(each["fingerprint"], part["text"]) for part in parts for each in _good(part)]
        self.tally.opened += any(part["encrypted"] for part in parts)
        self.tally.valid += bool(valid)
        if code == InternalFault.code or not all(self._seeds.has_signed(*each) for each in valid):
            self.tally.breaks.append(text)
        return True


def _good(part: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return [each for each in part["signatures"] if each["verdict"] == SignatureVerdict.GOOD.value]


def _batches(texts: Iterable[str]) -> Iterator[Sequence[str]]:
    rest = iter(texts)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


@contextmanager
def chain(seeds: Seeds) -> Iterator[Chain]:
    """Alice's, who may open what she likes."""
    with populated_home() as home, open_door(home.environ) as door:
        host = HostFolder(door.path.parents[1])
        host.configure(app=[], start_app=False)
        try:
            browser = Browser(HostPort(host.run()))
            door.admit(browser)
            yield Chain(browser, seeds)
        finally:
            host.close()
