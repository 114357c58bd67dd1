"""The queue as rows. Every act is one transaction that also writes the line of history by which it is undone."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sealpost.core.contacts import Contact, TouchId, folded
from sealpost.core.keys import Address
from sealpost.core.queue import ContactId, ItemId, Kind, QueueItem, SeriesId
from sealpost.errors import AlreadyUndone, ItemChanged
from sealpost.services.queue_ports import Act, ActId, ActKind, Bounds, Group, Listed, QueuedLetter, QueueEdit
from sealpost.store.connection import Connection, Row, Value
from sealpost.store.contact_facts import read_facts
from sealpost.store.contact_words import found_by
from sealpost.store.contacts import current_contact, insert_touch
from sealpost.store.database import Database
from sealpost.store.queue_rows import (
    COLUMNS,
    fields_of,
    item_of,
    read_items,
    written_items,
    written_moment,
)

_NAMES = ", ".join(COLUMNS)
_KNOWN_CONTACT = "(SELECT id FROM contact WHERE id = ?)"  # one that is gone for good leaves the item without any
_VALUES = ", ".join(_KNOWN_CONTACT if name == "contact" else "?" for name in (*COLUMNS, "changed_at"))
_PUT = f"""INSERT INTO queue_item ({_NAMES}, changed_at) VALUES ({_VALUES})
    ON CONFLICT (id) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in (*COLUMNS[1:], "changed_at"))}"""  # noqa: S608 - our own names of columns
_LISTED = """SELECT queue_item.*, facts, removed_at, merged_into
    FROM queue_item LEFT JOIN contact ON contact.id = queue_item.contact"""
_OPEN_OF_CONTACT = """WITH RECURSIVE person (id) AS (
        VALUES (?) UNION SELECT contact.id FROM contact JOIN person ON contact.merged_into = person.id)
    SELECT * FROM queue_item WHERE contact IN (SELECT id FROM person) AND finished_at IS NULL
    ORDER BY due_at IS NULL, due_at, number"""
_WITHOUT_NEXT_STEP = """SELECT contact.id, facts FROM contact JOIN touch ON touch.contact = contact.id
    WHERE removed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM queue_item WHERE contact = contact.id AND finished_at IS NULL)
    GROUP BY contact.id ORDER BY max(touch.at) LIMIT ? OFFSET ?"""
_WORD = """(queue_item.number IN (SELECT rowid FROM queue_words WHERE queue_words MATCH ?)
    OR queue_item.contact IN (SELECT id FROM contact
        WHERE number IN (SELECT rowid FROM contact_words WHERE contact_words MATCH ?)))"""
_DUE = "due_at IS NOT NULL AND due_at <= ?"
_TO_ANNOUNCE = "SELECT * FROM queue_item WHERE due_at IS NOT NULL AND announced_for IS NOT due_at AND due_at <= ?"


class StoredQueue:
    """`services.queue_ports.QueueBook` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- Reading ---

    def get(self, item: ItemId) -> QueueItem | None:
        with self._database.lend() as connection:
            return _get(connection, item)

    def beginning(self, item: str, limit: int) -> Sequence[QueueItem]:
        first, last = item, f"{item}\U0010ffff"
        between = "SELECT * FROM queue_item WHERE id >= ? AND id < ? ORDER BY finished_at IS NOT NULL, id LIMIT ?"
        return self._items(between, (first, last, limit))

    def listed(self, item: ItemId) -> Listed | None:
        found = self._listed("WHERE queue_item.id = ?", (item,))
        return found[0] if found else None

    def page(self, group: Group, bounds: Bounds, limit: int, offset: int, kind: Kind | None = None) -> Sequence[Listed]:
        where, values = _of_kind(kind, *_within(group, bounds))
        order = "number" if group is Group.NO_TIME else "due_at, number"
        numbers = f"SELECT number FROM queue_item WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - ours
        tail = f"WHERE queue_item.number IN ({numbers}) ORDER BY due_at, queue_item.number"
        return self._listed(tail, (*values, limit, offset))

    def counts(self, bounds: Bounds, kind: Kind | None = None) -> Mapping[Group, int]:
        with self._database.lend() as connection:
            return {group: _count(connection, *_of_kind(kind, *_within(group, bounds))) for group in Group}

    def search(self, words: str, limit: int, offset: int, kind: Kind | None = None) -> Sequence[Listed]:
        asked = [match for word in words.split()[:12] if (match := found_by(word))]
        if not asked:
            return ()
        all_words = " AND ".join(_WORD for _ in asked)
        where, values = _of_kind(kind, all_words, [value for match in asked for value in (match, match)])
        order = "finished_at IS NOT NULL, due_at IS NULL, due_at, finished_at DESC, number"
        numbers = f"SELECT number FROM queue_item WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - ours
        tail = f"WHERE queue_item.number IN ({numbers}) ORDER BY {order.replace('number', 'queue_item.number')}"
        return self._listed(tail, (*values, limit, offset))

    def finished(self, limit: int, offset: int, kind: Kind | None = None) -> Sequence[Listed]:
        where, values = _of_kind(kind, "finished_at IS NOT NULL", ())
        tail = f"WHERE {where} ORDER BY finished_at DESC, queue_item.number DESC LIMIT ? OFFSET ?"
        return self._listed(tail, (*values, limit, offset))

    def of_contact(self, contact: ContactId) -> Sequence[QueueItem]:
        return self._items(_OPEN_OF_CONTACT, (contact,))

    def after_letter(self, letter: ItemId) -> Sequence[QueueItem]:
        return self._items("SELECT * FROM queue_item WHERE letter_first = ? AND finished_at IS NULL", (letter,))

    def on_my_clock(self, other_than: str) -> Sequence[QueueItem]:
        mine = "SELECT * FROM queue_item WHERE clock = 'mine' AND finished_at IS NULL AND zone"
        here = (other_than,)
        return [
            *self._items(f"{mine} < ? ORDER BY zone, number", here),
            *self._items(f"{mine} > ? ORDER BY zone, number", here),
        ]

    def changed_since(self, moment: datetime) -> Sequence[QueueItem]:
        return self._items(
            "SELECT * FROM queue_item WHERE changed_at >= ? ORDER BY changed_at, number", (written_moment(moment),)
        )

    def open_items(self) -> Sequence[QueueItem]:
        return self._items("SELECT * FROM queue_item WHERE finished_at IS NULL ORDER BY number")

    def without_next_step(self, limit: int, offset: int) -> Sequence[Contact]:
        with self._database.lend() as connection:
            rows = connection.query(_WITHOUT_NEXT_STEP, (limit, offset))
            return [read_facts(ContactId(row["id"]), row["facts"]) for row in rows]

    def letter(self, series: SeriesId) -> QueuedLetter | None:
        with self._database.lend() as connection:
            rows = connection.query("SELECT * FROM queued_letter WHERE series = ?", (series,))
        return _letter(rows[0]) if rows else None

    # --- Acting ---

    def act(self, edit: QueueEdit, now: datetime) -> ActId:
        with self._database.write() as connection:
            for expected in edit.expected:
                found = _get(connection, expected.id)
                if found is None or replace(found, announced_for=expected.announced_for) != expected:
                    raise ItemChanged(title=expected.title)
            present = {item.id: _get(connection, item.id) for item in edit.put}
            put = [_as_announced(item, present[item.id]) for item in edit.put]
            _put(connection, put, now)
            for letter in edit.letters:
                _put_letter(connection, letter)
            for touch in edit.touches:
                insert_touch(connection, touch)
            row = (
                written_moment(now),
                edit.kind.value,
                written_items([item for item in present.values() if item]),
                written_items(put),
                json.dumps([letter.series for letter in edit.letters]),
                json.dumps([touch.id for touch in edit.touches]),
            )
            added = "INSERT INTO queue_act (at, kind, before, after, letters, touches) VALUES (?, ?, ?, ?, ?, ?)"
            return ActId(connection.execute(added, row))

    def undo(self, act: ActId, now: datetime) -> Sequence[QueueItem]:
        with self._database.write() as connection:
            rows = connection.query("SELECT * FROM queue_act WHERE id = ? AND undone_at IS NULL", (act,))
            if not rows:
                raise AlreadyUndone
            before, after = read_items(rows[0]["before"]), read_items(rows[0]["after"])
            present = {item.id: _unchanged(connection, item) for item in after}
            earlier = {item.id for item in before}
            _remove(connection, [item.id for item in after if item.id not in earlier])
            restored = [_as_announced(item, present[item.id]) for item in before]
            _put(connection, restored, now)
            _remove_letters(connection, json.loads(rows[0]["letters"]))
            for touch in json.loads(rows[0]["touches"]):
                connection.execute("DELETE FROM touch WHERE id = ?", (TouchId(touch),))
            connection.execute("UPDATE queue_act SET undone_at = ? WHERE id = ?", (written_moment(now), act))
            return restored

    def history(self, limit: int) -> Sequence[Act]:
        with self._database.lend() as connection:
            return [_act(row) for row in connection.query("SELECT * FROM queue_act ORDER BY id DESC LIMIT ?", (limit,))]

    def forget_acts(self, before: datetime) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM queue_act WHERE at < ?", (written_moment(before),))

    # --- Reminders ---

    def unannounced(self, now: datetime) -> Sequence[QueueItem]:
        return self._items(f"{_TO_ANNOUNCE} ORDER BY due_at, number", (written_moment(now),))

    def due(self, now: datetime, limit: int) -> Sequence[Listed]:
        return self._listed(f"WHERE {_DUE} ORDER BY due_at, queue_item.number LIMIT ?", (written_moment(now), limit))

    def count_due(self, now: datetime) -> int:
        with self._database.lend() as connection:
            return _count(connection, _DUE, (written_moment(now),))

    def next_due(self, after: datetime) -> datetime | None:
        first = "SELECT min(due_at) AS at FROM queue_item WHERE due_at IS NOT NULL AND due_at > ?"
        with self._database.lend() as connection:
            at: str | None = connection.query(first, (written_moment(after),))[0]["at"]
        return datetime.fromisoformat(at) if at else None

    def announce(self, items: Sequence[QueueItem]) -> Sequence[QueueItem]:
        if not items:
            return ()  # nearly every tick
        with self._database.write() as connection:
            told = [item for item in items if _is_to_announce(connection, item)]
            for item in told:
                connection.execute("UPDATE queue_item SET announced_for = due_at WHERE id = ?", (item.id,))
        return [replace(item, announced_for=item.due_at) for item in told]

    def _items(self, sql: str, values: Sequence[Value] = ()) -> Sequence[QueueItem]:
        with self._database.lend() as connection:
            return [item_of(row) for row in connection.query(sql, values)]

    def _listed(self, tail: str, values: Sequence[Value]) -> Sequence[Listed]:
        with self._database.lend() as connection:
            rows = connection.query(f"{_LISTED} {tail}", values)
            return [Listed(item_of(row), _contact(connection, row)) for row in rows]


def _within(group: Group, bounds: Bounds) -> tuple[str, Sequence[Value]]:
    now, tomorrow, next_week = map(written_moment, (bounds.now, bounds.tomorrow, bounds.next_week))
    match group:
        case Group.OVERDUE:
            return _DUE, (now,)
        case Group.TODAY:
            return "due_at > ? AND due_at < ?", (now, tomorrow)
        case Group.THIS_WEEK:
            return "due_at > ? AND due_at >= ? AND due_at < ?", (now, tomorrow, next_week)
        case Group.LATER:
            return "due_at >= ? AND due_at >= ?", (next_week, tomorrow)
        case Group.NO_TIME:
            return "due_at IS NULL AND finished_at IS NULL", ()


def _of_kind(kind: Kind | None, where: str, values: Sequence[Value]) -> tuple[str, Sequence[Value]]:
    return (f"{where} AND kind = ?", (*values, kind.value)) if kind else (where, values)


def _count(connection: Connection, where: str, values: Sequence[Value]) -> int:
    return connection.query(f"SELECT count(*) AS n FROM queue_item WHERE {where}", values)[0]["n"]  # noqa: S608 - ours


def _get(connection: Connection, item: ItemId) -> QueueItem | None:
    rows = connection.query("SELECT * FROM queue_item WHERE id = ?", (item,))
    return item_of(rows[0]) if rows else None


def _contact(connection: Connection, row: Row) -> Contact | None:
    """Of an item whose contact was merged into another, the other."""
    if row["contact"] is None or row["facts"] is None:
        return None
    if row["removed_at"] is None:
        return read_facts(ContactId(row["contact"]), row["facts"])
    return current_contact(connection, ContactId(row["contact"]))


def _as_announced(item: QueueItem, other: QueueItem | None) -> QueueItem:
    """`item`, told of if `other` was told of at the moment at which `item` is due: no act rings anything twice."""
    if other is not None and other.announced_for is not None and other.announced_for == item.due_at:
        return replace(item, announced_for=other.announced_for)
    return item


def _unchanged(connection: Connection, item: QueueItem) -> QueueItem:
    """As it is now. Raises ItemChanged where it is not as `item` says any more, announcements aside."""
    found = _get(connection, item.id)
    if found is None or replace(found, announced_for=item.announced_for) != item:
        raise ItemChanged(title=item.title)
    return found


def _put(connection: Connection, items: Iterable[QueueItem], now: datetime) -> None:
    for item in items:
        connection.execute(_PUT, (*fields_of(item).values(), written_moment(now)))
        number = connection.query("SELECT number FROM queue_item WHERE id = ?", (item.id,))[0]["number"]
        connection.execute("DELETE FROM queue_words WHERE rowid = ?", (number,))
        _index(connection, number, item.title, item.way, item.note)


def _index(connection: Connection, number: int, title: str, way: str, note: str) -> None:
    words = (number, folded(title), folded(way), folded(note))
    connection.execute("INSERT INTO queue_words (rowid, title, way, note) VALUES (?, ?, ?, ?)", words)


def index_queue_anew(connection: Connection) -> None:
    """Work out by which words each item is found, after the index itself was lost."""
    connection.execute("DELETE FROM queue_words")
    for row in connection.query("SELECT number, title, way, note FROM queue_item"):
        _index(connection, row["number"], row["title"], row["way"], row["note"])


def _put_letter(connection: Connection, letter: QueuedLetter) -> None:
    recipients, hidden = json.dumps(list(letter.recipients)), json.dumps(list(letter.hidden))
    row = (letter.series, letter.armored, recipients, letter.subject, letter.account, hidden)
    connection.execute("INSERT OR REPLACE INTO queued_letter VALUES (?, ?, ?, ?, ?, ?)", row)


def _remove(connection: Connection, items: Iterable[ItemId]) -> None:
    for item in items:
        gone = "DELETE FROM queue_words WHERE rowid IN (SELECT number FROM queue_item WHERE id = ?)"
        connection.execute(gone, (item,))
        connection.execute("DELETE FROM queue_item WHERE id = ?", (item,))


def _remove_letters(connection: Connection, series: Iterable[str]) -> None:
    """Of series of which nothing is left."""
    for each in series:
        unused = "DELETE FROM queued_letter WHERE series = ?1 AND ?1 NOT IN (SELECT series FROM queue_item)"
        connection.execute(unused, (each,))


def _is_to_announce(connection: Connection, item: QueueItem) -> bool:
    still = "SELECT 1 FROM queue_item WHERE id = ? AND due_at = ? AND announced_for IS NOT due_at"
    return bool(connection.query(still, (item.id, written_moment(item.due_at))))


def _letter(row: Row) -> QueuedLetter:
    recipients, hidden = (tuple(map(Address, json.loads(row[name]))) for name in ("recipients", "hidden"))
    return QueuedLetter(SeriesId(row["series"]), row["armored"], recipients, row["subject"], row["account"], hidden)


def _act(row: Row) -> Act:
    return Act(
        id=ActId(row["id"]),
        at=datetime.fromisoformat(row["at"]),
        kind=ActKind(row["kind"]),
        items=read_items(row["after"]),
        undone_at=datetime.fromisoformat(row["undone_at"]) if row["undone_at"] else None,
    )
