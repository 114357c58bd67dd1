"""Tables of contacts (CSV) read and written: which column is what, guessed in three languages and for two programs."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core.contact_marks import Mark, marks_of, with_marks
from sealpost.core.contacts import Contact, SourceKind, folded, tidied
from sealpost.core.incoming_contacts import MOST_CONTACTS, Incoming, Reading, Skipped, Why, decoded
from sealpost.core.keys import Address
from sealpost.core.phone import Phone, parse_phone, written
from sealpost.core.queue import ContactId
from sealpost.core.spreadsheet import as_line, from_cell
from sealpost.core.text import parse_address

_DELIMITERS = ",;\t|"
_LOOKED_AT = 30  # lines that decide on the delimiter
_MOST_COLUMNS = 200
_SEVERAL = re.compile(r"\s*(?::::|[;\n])\s*")
_SEVERAL_WORDS = re.compile(r"\s*(?::::|[;,\n])\s*")


class Column(Enum):
    """What a column holds. The values are the titles of our own tables."""

    IGNORE = ""
    NAME = "Name"
    GIVEN = "Given name"
    FAMILY = "Family name"
    ADDRESS = "Addresses"
    PHONE = "Numbers"
    ORGANISATION = "Organisation"
    JOB = "Job"
    TAGS = "Tags"
    NOTES = "Notes"
    STANDING = "Standing"
    DECIDES = "Decides"
    ASSISTANT = "Assistant"
    ASSISTANT_PHONE = "Assistant's number"
    ZONES = "Time zones"
    HOURS = "Working hours"
    QUIET = "Quiet hours"
    PREFERS = "Prefers"
    CONSENT = "Promotional mail"
    DO_NOT = "Do not"
    KEYS = "Keys"


class Preset(Enum):
    """Which program or purpose a table looks like."""

    OWN = "own"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    ORDERS = "orders"
    UNKNOWN = "unknown"

    @property
    def source(self) -> SourceKind:
        return SourceKind.ORDER if self is Preset.ORDERS else SourceKind.TABLE


_TITLES: Mapping[Column, str] = {
    Column.NAME: "name fullname displayname contact contactname customer customername client fileas billingname "
    "имя фио контакт клиент полноеимя заказчик покупатель "
    "nev teljesnev ugyfel ugyfelneve kapcsolat vevo vevoneve",
    Column.GIVEN: "givenname firstname forename собственноеимя keresztnev utonev",
    Column.FAMILY: "familyname lastname surname фамилия vezeteknev csaladnev",
    Column.ADDRESS: "email emails emailaddress address addresses mail billingemail customeremail "
    "почта электроннаяпочта адресэлектроннойпочты емейл имейл эпочта "
    "emailcim emailcimek levelcim elektronikuslevelcim",
    Column.PHONE: "phone phones number numbers telephone mobile mobilephone businessphone homephone primaryphone "
    "cell tel billingphone companymainphone otherphone "
    "телефон телефоны мобильный мобильныйтелефон номер рабочийтелефон домашнийтелефон "
    "telefon telefonszam mobil mobiltelefon telefonszamok munkahelyitelefon",
    Column.ORGANISATION: "organisation organization organizationname company companyname firm "
    "организация компания фирма предприятие ceg cegnev szervezet vallalat",
    Column.JOB: "job jobtitle title position organizationtitle role должность beosztas munkakor",
    Column.TAGS: "tags labels groups groupmembership categories category метки теги группы категории "
    "cimkek csoportok kategoriak",
    Column.NOTES: "notes note comments comment remarks заметки примечание примечания комментарий "
    "megjegyzes megjegyzesek jegyzet",
}
_MARKS = {Mark[column.name]: column for column in Column if column.name in Mark.__members__}


def _bare(title: str) -> str:
    return "".join(letter for letter in folded(title) if letter.isalnum())


_BY_TITLE = {
    **{_bare(title): column for column, titles in _TITLES.items() for title in titles.split()},
    **{_bare(column.value): column for column in _MARKS.values()},
    "timezone": Column.ZONES,
    _bare("часовойпояс"): Column.ZONES,
    "idozona": Column.ZONES,
}
_OWN = (
    Column.NAME,
    Column.ADDRESS,
    Column.PHONE,
    Column.ORGANISATION,
    Column.JOB,
    Column.TAGS,
    Column.NOTES,
    *_MARKS.values(),
)
_NUMBERED = re.compile(r"(email|phone|organization)\d*(value|name|title|type|label|address)?")
_GOOGLE = frozenset({"email1value", "phone1value"})
_OUTLOOK = frozenset({"emailaddress", "businessphone"})
_ORDERS = frozenset(
    map(
        _bare,
        ("order", "orderid", "ordernumber", "заказ", "номерзаказа", "rendeles", "rendelesszam", "rendelésazonosító"),
    )
)


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` with the number of the line each begins at; `columns` as guessed, one for each of `titles`."""

    titles: Sequence[str]
    rows: Sequence[tuple[int, Sequence[str]]]
    columns: Sequence[Column]
    preset: Preset
    skipped: Sequence[Skipped]


# --- Reading ----------------------------------------------------------------------------------------------


def read_table(content: bytes) -> Table:
    text = decoded(content).replace("\x00", "")
    delimiter = _delimiter(text)
    rows, skipped = _rows(text, delimiter)
    if not rows:
        return Table((), (), (), Preset.UNKNOWN, skipped)
    width = max(len(cells) for _, cells in rows[:_LOOKED_AT])
    first = [*rows[0][1], *[""] * (width - len(rows[0][1]))]
    if any(map(_is_way, first)):
        return Table([""] * width, rows, _guessed_by_content(rows, width), Preset.UNKNOWN, skipped)
    titles = [title.strip() for title in first]
    return Table(titles, rows[1:], [_guessed(title) for title in titles], _preset(titles), skipped)


def _delimiter(text: str) -> str:
    """The one that divides the first line into the most columns, and the others equally."""
    lines = text[:200_000].splitlines(keepends=True)[:_LOOKED_AT]

    def columns(delimiter: str) -> tuple[int, int]:
        try:
            widths = [len(cells) for cells in csv.reader(lines, delimiter=delimiter) if cells]
        except csv.Error:
            return 0, 0
        return (widths[0], -len(set(widths))) if widths else (0, 0)

    return max(_DELIMITERS, key=columns)


def _rows(text: str, delimiter: str) -> tuple[list[tuple[int, Sequence[str]]], list[Skipped]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, Sequence[str]]] = []
    skipped: list[Skipped] = []
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((line, [from_cell(cell) for cell in cells[:_MOST_COLUMNS]]))
            line = reader.line_num + 1
            if len(rows) > MOST_CONTACTS:
                skipped.append(Skipped(line, Why.TOO_MANY))
                break
    except csv.Error:
        skipped.append(Skipped(line, Why.UNREADABLE))
    return rows, skipped


def _is_way(cell: str) -> bool:
    return parse_address(cell) is not None or (parse_phone(cell) is not None and len(cell.strip()) > 6)


def _guessed(title: str) -> Column:
    bare = _bare(title)
    if column := _BY_TITLE.get(bare):
        return column
    if numbered := _NUMBERED.fullmatch(bare):
        what, part = numbered[1], numbered[2] or ""
        if part in ("type", "label"):
            return Column.IGNORE
        if what == "organization":
            return Column.JOB if part == "title" else Column.ORGANISATION
        return Column.ADDRESS if what == "email" else Column.PHONE
    return Column.IGNORE


def _guessed_by_content(rows: Sequence[tuple[int, Sequence[str]]], width: int) -> Sequence[Column]:
    """Without titles: addresses and numbers speak for themselves, and the first of the others is the name."""
    columns: list[Column] = []
    for index in range(width):
        cells = [cells[index] for _, cells in rows[:_LOOKED_AT] if index < len(cells) and cells[index].strip()]
        if cells and all(parse_address(cell) for cell in cells):
            columns.append(Column.ADDRESS)
        elif cells and all(_is_way(cell) for cell in cells):
            columns.append(Column.PHONE)
        else:
            columns.append(Column.NAME if cells and Column.NAME not in columns else Column.IGNORE)
    return columns


def _preset(titles: Sequence[str]) -> Preset:
    bare = set(map(_bare, titles))
    if list(titles) == [column.value for column in _OWN]:
        return Preset.OWN
    if bare & _GOOGLE:
        return Preset.GOOGLE
    if bare >= _OUTLOOK:
        return Preset.OUTLOOK
    return Preset.ORDERS if bare & _ORDERS else Preset.UNKNOWN


def contacts_of(table: Table, columns: Sequence[Column], country: str | None = None) -> Reading:
    """The rows as contacts, with each column taken for what `columns` says."""
    incoming: list[Incoming] = []
    skipped = list(table.skipped)
    for line, cells in table.rows:
        by_column: dict[Column, list[str]] = {}
        for column, cell in zip(columns, cells, strict=False):
            if cell.strip():
                by_column.setdefault(column, []).append(cell.strip())
        contact = tidied(_contact(by_column, country, line, skipped))
        if contact.is_empty:
            skipped.append(Skipped(line, Why.EMPTY))
        else:
            incoming.append(Incoming(contact, line))
    return Reading(incoming, skipped)


def _contact(cells: Mapping[Column, Sequence[str]], country: str | None, line: int, skipped: list[Skipped]) -> Contact:
    def first(column: Column) -> str:
        return next(iter(cells.get(column, ())), "")

    addresses: list[Address] = []
    phones: list[Phone] = []
    for text in _all_of(cells, Column.ADDRESS, _SEVERAL_WORDS):
        if address := parse_address(text):
            addresses.append(address)
        else:
            skipped.append(Skipped(line, Why.NOT_AN_ADDRESS, text[:200]))
    for text in _all_of(cells, Column.PHONE, _SEVERAL):
        if phone := parse_phone(text, country):
            phones.append(phone)
        else:
            skipped.append(Skipped(line, Why.NOT_A_NUMBER, text[:200]))
    parts = (first(Column.GIVEN), first(Column.FAMILY))
    contact = Contact(
        ContactId(""),
        first(Column.NAME) or " ".join(part for part in parts if part),
        tuple(addresses),
        tuple(phones),
        organisation=first(Column.ORGANISATION),
        job=first(Column.JOB),
        tags=tuple(tag.removeprefix("* ") for tag in _all_of(cells, Column.TAGS, _SEVERAL_WORDS)),
        notes="\n\n".join(cells.get(Column.NOTES, ())),
    )
    return with_marks(contact, {mark: first(column) for mark, column in _MARKS.items()}, country)


def _all_of(cells: Mapping[Column, Sequence[str]], column: Column, several: re.Pattern[str]) -> Iterator[str]:
    return (part for cell in cells.get(column, ()) for part in several.split(cell) if part)


# --- Writing ----------------------------------------------------------------------------------------------


def write_table(contacts: Iterable[Contact]) -> str:
    """One row each, with every cell quoted, on one line, and shown rather than run by a spreadsheet."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow([column.value for column in _OWN])
    for contact in contacts:
        cells = _cells(contact)
        writer.writerow([as_line(cells.get(column, "")) for column in _OWN])
    return text.getvalue()


def _cells(contact: Contact) -> Mapping[Column, str]:
    marks = marks_of(contact)
    return {
        Column.NAME: contact.name,
        Column.ADDRESS: "; ".join(contact.addresses),
        Column.PHONE: "; ".join(map(written, contact.phones)),
        Column.ORGANISATION: contact.organisation,
        Column.JOB: contact.job,
        Column.TAGS: "; ".join(contact.tags),
        Column.NOTES: contact.notes,
        **{_MARKS[mark]: text for mark, text in marks.items()},
    }
