"""vCards (2.1, 3.0, 4.0) read and written.

A reader of our own, because no library of ours reads 2.1, which phones still export: bare parameters
(`TEL;CELL:`), quoted-printable with its soft line ends, character sets per line. It obeys nothing that a card
says: no links are followed, no pictures taken, and what it doesn't know is passed over.
"""

import quopri
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sealpost.core.contact_marks import Mark, marks_of, with_marks
from sealpost.core.contacts import Contact, tidied
from sealpost.core.incoming_contacts import MOST_CONTACTS, Incoming, Reading, Skipped, Why, decoded, legacy
from sealpost.core.phone import Phone, parse_phone, written
from sealpost.core.queue import ContactId
from sealpost.core.text import parse_address

_T = TypeVar("_T")

_LONGEST_LINE = 200_000  # characters; longer ones are pictures
_FOLD = 75  # octets (RFC 6350 3.2)
_CHARSETS = frozenset({"utf-8", "windows-1250", "windows-1251", "iso-8859-1", "iso-8859-2", "iso-8859-5", "koi8-r"})
_LABELS = {"CELL": "mobile", "WORK": "work", "HOME": "home", "FAX": "fax", "PAGER": "pager", "MAIN": "main"}
_NO_LABEL = frozenset({"VOICE", "PREF", "INTERNET", "TEXT", "MSG", "X400", ""})
_FINGERPRINT = "OPENPGP4FPR:"
_MARKS = {
    Mark.STANDING: "X-SEALPOST-STANDING",
    Mark.DECIDES: "X-SEALPOST-DECIDES",
    Mark.ASSISTANT: "X-ASSISTANT",
    Mark.ASSISTANT_PHONE: "X-SEALPOST-ASSISTANT-PHONE",
    Mark.ZONES: "TZ",
    Mark.HOURS: "X-SEALPOST-HOURS",
    Mark.QUIET: "X-SEALPOST-QUIET",
    Mark.PREFERS: "X-SEALPOST-PREFERS",
    Mark.CONSENT: "X-SEALPOST-CONSENT",
    Mark.DO_NOT: "X-SEALPOST-DO-NOT",
}


# --- Reading ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    parameters: Mapping[str, Sequence[str]]
    value: str

    @property
    def types(self) -> Sequence[str]:
        return [each.upper() for each in self.parameters.get("TYPE", ())]

    @property
    def rank(self) -> int:
        """The preferred one first."""
        said = self.parameters.get("PREF", ())
        if said and said[0].isdecimal():
            return int(said[0])
        return 1 if said or "PREF" in self.types else 100


def read_cards(content: bytes, country: str | None = None) -> Reading:
    incoming: list[Incoming] = []
    skipped: list[Skipped] = []
    for place, (lines, is_whole) in enumerate(_cards(_lines(decoded(content))), start=1):
        if place > MOST_CONTACTS:
            skipped.append(Skipped(place, Why.TOO_MANY))
            break
        if not is_whole:
            skipped.append(Skipped(place, Why.UNFINISHED))
            continue
        contact = tidied(_contact(lines, country, place, skipped))
        if contact.is_empty:
            skipped.append(Skipped(place, Why.EMPTY))
        else:
            incoming.append(Incoming(contact, place))
    return Reading(incoming, skipped)


def _lines(text: str) -> Iterator[_Line]:
    """Unfolded, with quoted-printable undone."""
    held = ""
    for raw in re.split(r"\r\n|\n|\r", text):
        if raw[:1] in (" ", "\t") and held:
            held += raw[1:]
        elif held.endswith("=") and _is_quoted_printable(held):
            held = held[:-1] + raw
        else:
            if line := _line(held):
                yield line
            held = raw
    if line := _line(held):
        yield line


def _is_quoted_printable(raw: str) -> bool:
    head, colon, _ = raw.partition(":")
    return bool(colon) and "QUOTED-PRINTABLE" in head.upper()


def _line(raw: str) -> _Line | None:
    if not raw.strip() or len(raw) > _LONGEST_LINE:
        return None
    head, value = _split_once(raw, ":")
    if value is None:
        return None
    name, *said = _split(head, ";")
    parameters: dict[str, list[str]] = {}
    for each in said:
        key, equals, values = each.partition("=")
        if equals:
            parameters.setdefault(key.strip().upper(), []).extend(
                part.strip().strip('"') for part in values.strip('"').split(",")
            )
        else:
            parameters.setdefault("TYPE", []).append(key.strip())
    encodings = {each.upper() for each in (*parameters.get("ENCODING", ()), *parameters.get("TYPE", ()))}
    if "QUOTED-PRINTABLE" in encodings:
        value = _unquoted(value, parameters.get("CHARSET", ()))
    return _Line(name.rpartition(".")[2].strip().upper(), parameters, value)


def _unquoted(value: str, charset: Sequence[str]) -> str:
    octets = quopri.decodestring(value.encode("utf-8"))
    if charset and charset[0].lower() in _CHARSETS:
        return octets.decode(charset[0], errors="replace")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return legacy(octets)


def _split_once(raw: str, mark: str) -> tuple[str, str | None]:
    """At the first `mark` outside of quotes."""
    quoted = False
    for index, character in enumerate(raw):
        if character == '"':
            quoted = not quoted
        elif character == mark and not quoted:
            return raw[:index], raw[index + 1 :]
    return raw, None


def _split(raw: str, mark: str) -> Iterator[str]:
    rest: str | None = raw
    while rest is not None:
        part, rest = _split_once(rest, mark)
        yield part


def _cards(lines: Iterable[_Line]) -> Iterator[tuple[Sequence[_Line], bool]]:
    """What stands outside of cards, and cards inside of cards (an AGENT of 2.1), is passed over."""
    depth = 0
    card: list[_Line] = []
    for line in lines:
        is_mark = line.value.strip().upper() == "VCARD"
        if line.name == "BEGIN" and is_mark:
            depth += 1
            if depth == 1:
                card = []
        elif line.name == "END" and is_mark and depth:
            depth -= 1
            if not depth:
                yield card, True
        elif depth == 1:
            card.append(line)
    if depth:
        yield card, False


def _contact(lines: Sequence[_Line], country: str | None, place: int, skipped: list[Skipped]) -> Contact:
    by_name: dict[str, list[_Line]] = {}
    for line in lines:
        by_name.setdefault(line.name, []).append(line)
    first = {name: _plain(named[0].value) for name, named in by_name.items()}
    addresses = [
        address
        for line in sorted(by_name.get("EMAIL", ()), key=lambda line: line.rank)
        if (address := _taken(parse_address(_plain(line.value)), Why.NOT_AN_ADDRESS, line, place, skipped))
    ]
    phones = [
        phone
        for line in sorted(by_name.get("TEL", ()), key=lambda line: (("FAX" in line.types), line.rank))
        if (phone := _taken(_phone(line, country), Why.NOT_A_NUMBER, line, place, skipped))
    ]
    contact = Contact(
        ContactId(""),
        first.get("FN", "").strip() or _structured_name(by_name.get("N", ())),
        tuple(addresses),
        tuple(phones),
        organisation=", ".join(_parts(by_name["ORG"][0].value)) if "ORG" in by_name else "",
        job=first.get("TITLE") or first.get("ROLE", ""),
        tags=tuple(tag for line in by_name.get("CATEGORIES", ()) for tag in _parts(line.value, ",")),
        notes="\n\n".join(_plain(line.value) for line in by_name.get("NOTE", ())),
    )
    return with_marks(contact, _marks(by_name), country)


def _marks(by_name: Mapping[str, Sequence[_Line]]) -> Mapping[Mark, str]:
    marks = {mark: " ".join(_plain(line.value) for line in by_name.get(name, ())) for mark, name in _MARKS.items()}
    keys = [_plain(line.value).strip() for line in by_name.get("KEY", ())]
    fingerprints = [key[len(_FINGERPRINT) :] for key in keys if key.upper().startswith(_FINGERPRINT)]
    return {**marks, Mark.KEYS: " ".join(fingerprints)}


def _taken(value: _T | None, why: Why, line: _Line, place: int, skipped: list[Skipped]) -> _T | None:
    if value is None and line.value.strip():
        skipped.append(Skipped(place, why, _plain(line.value)[:200]))
    return value


def _phone(line: _Line, country: str | None) -> Phone | None:
    labels = [_LABELS.get(each, each.lower()) for each in line.types if each not in _NO_LABEL]
    return parse_phone(_plain(line.value), country, labels[0] if labels else "")


def _structured_name(lines: Sequence[_Line]) -> str:
    if not lines:
        return ""
    family, given, middle, before, after = [*_parts(lines[0].value, keep_empty=True), "", "", "", "", ""][:5]
    return " ".join(part for part in (before, given, middle, family, after) if part)


def _parts(value: str, mark: str = ";", *, keep_empty: bool = False) -> Sequence[str]:
    parts = [_plain(part).strip() for part in re.split(rf"(?<!\\){mark}", value)]
    return parts if keep_empty else [part for part in parts if part]


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


# --- Writing ----------------------------------------------------------------------------------------------


def write_cards(contacts: Iterable[Contact]) -> str:
    """vCard 3.0, which everything reads. What is private (temperament, travel) is not in it."""
    return "".join(_folded(line) for contact in contacts for line in _card(contact))


def _card(contact: Contact) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_escaped(contact.shown_name)}"
    yield f"N:{_escaped(contact.name)};;;;"
    for number, address in enumerate(contact.addresses):
        yield f"EMAIL;TYPE=INTERNET{_pref(number)}:{_escaped(address)}"
    for number, phone in enumerate(contact.phones):
        yield f"TEL;TYPE={_type(phone.label)}{_pref(number)}:{_escaped(written(phone))}"
    for name, value in _facts(contact):
        if value:
            yield f"{name}:{value}"
    yield "END:VCARD"


def _facts(contact: Contact) -> Iterator[tuple[str, str]]:
    yield "ORG", _escaped(contact.organisation)
    yield "TITLE", _escaped(contact.job)
    yield "CATEGORIES", ",".join(map(_escaped, contact.tags))
    yield "NOTE", _escaped(contact.notes)
    for fingerprint in contact.fingerprints:
        yield "KEY;VALUE=URI", f"{_FINGERPRINT}{fingerprint}"
    for mark, text in marks_of(contact).items():
        if mark in _MARKS:
            yield _MARKS[mark], _escaped(text)


def _pref(number: int) -> str:
    return "" if number else ",PREF"


def _type(label: str) -> str:
    """A label of the user's own goes as letters and digits only: it stands where a card has its syntax."""
    known = {said: name for name, said in _LABELS.items()}
    word = re.sub(r"[^\w-]", "", label)
    return known.get(label) or word.upper() or "VOICE"


def _escaped(text: str) -> str:
    """Nothing in a value can end its line: all that any program takes for a line end goes as `\\n` or a blank."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    text = re.sub("[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]", " ", text)
    return text.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def _folded(line: str) -> str:
    """No line above 75 octets, and no letter broken in two."""
    pieces: list[str] = []
    piece, used = "", 0
    for character in line:
        width = len(character.encode())
        if used + width > _FOLD:
            pieces.append(piece)
            piece, used = " ", 1
        piece += character
        used += width
    return "\r\n".join([*pieces, piece]) + "\r\n"
