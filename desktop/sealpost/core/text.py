"""Names and addresses from outside, made safe to show and to compare; text made ready for a signature."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from sealpost.core.keys import Address

NAME_LIMIT = 200  # characters of a name that are shown
SIGNED_COLUMNS = 72  # what no webmail wraps again
LONGEST_WORD = 900  # octets; mail lines end at 998 (RFC 5322 2.1.1): a word above is broken, none below
ADDRESS_LIMIT = 254

# --- Showing ----------------------------------------------------------------------------------------------

# Control, format (bidi, zero-width), surrogate, private and unassigned characters; separators of lines.
_HIDDEN_CATEGORIES = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
# Blank to the eye though they are letters or marks: Hangul fillers, Khmer vowels, Braille blank, selectors.
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")


def visible(text: str, limit: int = NAME_LIMIT) -> str:
    """One line of at most `limit` characters; one that would hide or reorder others is shown as ‹U+202E›."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(map(_visible, cut)).strip(" ")


def _visible(character: str) -> str:
    if " " <= character <= "~":
        return character
    if is_hidden(character):
        return f"‹U+{ord(character):04X}›"
    return " " if unicodedata.category(character) == "Zs" else character


def is_hidden(character: str) -> bool:
    """Whether the eye can't see the character, or sees others in another order because of it."""
    return unicodedata.category(character) in _HIDDEN_CATEGORIES or character in _BLANK_LETTERS


def decode_user_id(raw: bytes) -> str:
    """User IDs are UTF-8; older keys have other encodings, of which Latin-1 never fails."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


_CONFUSED_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
_WORDS = re.compile(r"[^\W\d_]+")


def mixes_scripts(text: str) -> bool:
    """Whether a word has letters of two alphabets that look alike, as in a name made to deceive."""
    return any(len(_scripts(word)) > 1 for word in _WORDS.findall(text))


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(letter, "") for letter in word)
    return {script for name in names for script in _CONFUSED_SCRIPTS if name.startswith(script)}


# --- Signing ----------------------------------------------------------------------------------------------

_QUOTE = re.compile(r"(?:> ?)+")


def wrap_for_signing(text: str) -> str:
    """The same text in a form that survives a webmail, so that its signature does.

    Line ends become LF, blanks at line ends go (a clear signature does not cover them), and lines above 72
    columns are broken at a blank, with their quote marks repeated. Words stay whole up to `LONGEST_WORD`
    octets; a longer one is broken, because mail servers break such lines elsewhere. Nothing is cut off.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(wrapped for line in lines for wrapped in _wrap(line.rstrip(" \t")))


def _wrap(line: str) -> Iterator[str]:
    if len(line) <= SIGNED_COLUMNS and _columns(line) <= SIGNED_COLUMNS:
        yield line
        return
    quote = _QUOTE.match(line)
    mark = quote[0] if quote else ""
    if len(mark) > SIGNED_COLUMNS // 2:
        mark = ""
    room = SIGNED_COLUMNS - len(mark)
    for piece in _pieces(line[len(mark) :], room):
        yield (mark + piece).rstrip(" \t")


def _pieces(text: str, room: int) -> Iterator[str]:
    """Breaks at single blanks, which the line ends stand for; further blanks stay with their word."""
    piece: list[str] = []
    used = 0
    for word in _words(text):
        width = _columns(word)
        if piece and used + 1 + width > room:
            yield " ".join(piece)
            piece, used = [], 0
        used += width + (1 if piece else 0)
        piece.append(word)
    yield " ".join(piece)


def _words(text: str) -> Iterator[str]:
    for word in text.split(" "):
        step = LONGEST_WORD if word.isascii() else LONGEST_WORD // 4  # UTF-8 takes up to four octets
        for start in range(0, max(len(word), 1), step):
            yield word[start : start + step]


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


# --- Addresses --------------------------------------------------------------------------------------------

_LOCAL_CHARACTERS = frozenset("!#$%&'*+-/=?^_`{|}~")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_QUOTED_NAME = re.compile(r'"(?:[^"\\]|\\.)*"')
_BRACKETED = re.compile(r"<([^<>]*)>")


def parse_address(text: str) -> Address | None:
    """`local@domain` and nothing around it but blanks; lower case, the domain as A-labels; None if unsure."""
    local, at, domain = text.strip(" \t").rpartition("@")
    local = unicodedata.normalize("NFC", local)
    if not at or not _is_local(local):
        return None
    ascii_domain = _a_labels(domain)
    if ascii_domain is None or len(local) + 1 + len(ascii_domain) > ADDRESS_LIMIT:
        return None
    return Address(f"{local.lower()}@{ascii_domain}")


def parse_mailbox(text: str) -> Address | None:
    """Exactly one mailbox as a From line has it: an address, or a name and <address>. None for all else.

    The name counts for nothing: `alice@example.org <mallory@evil.example>` is Mallory.
    """
    if len(text) > 2_000 or any(map(is_hidden, text)):
        return None
    text = text.strip(" ")
    if "<" not in text:
        return parse_address(text)
    name, _, rest = _QUOTED_NAME.sub("", text).partition("<")
    if not rest.endswith(">") or any(mark in name for mark in ',;"<>') or "<" in rest:
        return None
    return parse_address(rest[:-1])


def addresses_of_user_id(text: str) -> tuple[Address, ...]:
    """Every address that a user ID shows; see `address_of_user_id` for the one that counts."""
    bracketed = [parse_address(inside) for inside in _BRACKETED.findall(text)]
    alone = parse_address(text) if not bracketed else None
    return tuple(_unique(address for address in (*bracketed, alone) if address))


def address_of_user_id(text: str) -> Address | None:
    """The address of `Name (comment) <address>` or of a bare address; None where there is any doubt."""
    if any(map(is_hidden, text)):
        return None
    if "<" not in text and ">" not in text:
        return parse_address(text)
    if text.count("<") != 1 or text.count(">") != 1 or not text.rstrip(" ").endswith(">"):
        return None
    return parse_address(text[text.index("<") + 1 : text.rindex(">")])


def _is_local(local: str) -> bool:
    atoms = local.split(".")
    return len(local) <= 64 and all(atom and all(map(_is_local_character, atom)) for atom in atoms)


def _is_local_character(character: str) -> bool:
    return character.isalnum() or character in _LOCAL_CHARACTERS or unicodedata.category(character) == "Mn"


def _a_labels(domain: str) -> str | None:
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
    labels = ascii_domain.split(".")
    return ascii_domain if all(_LABEL.fullmatch(label) for label in labels) else None


def _unique(addresses: Iterable[Address]) -> list[Address]:
    return list(dict.fromkeys(addresses))
