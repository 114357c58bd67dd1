"""Contacts as rows: facts as JSON, with indexes beside them by which people are found."""

from collections.abc import Sequence
from datetime import datetime

from sealpost.core.contacts import Contact, Touch, TouchId, TouchKind, sort_key
from sealpost.core.queue import ContactId, ItemId, Outcome
from sealpost.errors import ContactChanged
from sealpost.services.ports import ContactsEdit
from sealpost.store.connection import Connection, Row
from sealpost.store.contact_facts import read_facts, written_facts
from sealpost.store.contact_words import found_by, searched_words, ways_of
from sealpost.store.database import Database

_MOST_MERGES = 20  # a chain of merges longer than this is a circle

_EVERYBODY = "SELECT id, facts FROM contact WHERE removed_at IS NULL ORDER BY sort, number LIMIT ? OFFSET ?"
_MATCHING = """SELECT id, facts FROM contact
    WHERE removed_at IS NULL AND number IN (SELECT rowid FROM contact_words WHERE contact_words MATCH ?)
    ORDER BY sort, number LIMIT ? OFFSET ?"""
_COUNT_MATCHING = "SELECT count(*) AS n FROM contact_words WHERE contact_words MATCH ?"
_LIKE = """SELECT DISTINCT id, facts, sort FROM contact JOIN contact_way ON contact_way.contact = contact.number
    WHERE removed_at IS NULL AND way IN (SELECT value FROM json_each(?)) AND id <> ? ORDER BY sort, number"""
_NEWEST_TOUCHES = """WITH RECURSIVE person (id) AS (
        VALUES (?) UNION SELECT contact.id FROM contact JOIN person ON contact.merged_into = person.id)
    SELECT * FROM touch WHERE contact IN (SELECT id FROM person) ORDER BY at DESC, rowid DESC LIMIT ?"""
_CALLS = """SELECT touch.*, contact.facts FROM touch JOIN contact ON contact.id = touch.contact
    WHERE touch.kind = 'call' AND at >= ? ORDER BY at DESC LIMIT ?"""
_FORGET = """DELETE FROM contact WHERE removed_at < ? AND merged_into IS NULL
    AND id NOT IN (SELECT merged_into FROM contact WHERE merged_into IS NOT NULL)"""
_FORGET_MERGED = "UPDATE contact SET facts = '{}', sort = '' WHERE removed_at < ? AND merged_into IS NOT NULL"


class StoredContacts:
    """`services.ports.ContactBook` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, contact: ContactId) -> Contact | None:
        with self._database.lend() as connection:
            return current_contact(connection, contact)

    def search(self, words: str, limit: int, offset: int = 0) -> Sequence[Contact]:
        match = found_by(words)
        with self._database.lend() as connection:
            if match is None:
                rows = connection.query(_EVERYBODY, (limit, offset))
            else:
                rows = connection.query(_MATCHING, (match, limit, offset))
            return [_contact(row) for row in rows]

    def count(self, words: str) -> int:
        match = found_by(words)
        with self._database.lend() as connection:
            if match is None:
                return connection.query("SELECT count(*) AS n FROM contact WHERE removed_at IS NULL")[0]["n"]
            return connection.query(_COUNT_MATCHING, (match,))[0]["n"]

    def like(self, contact: Contact) -> Sequence[Contact]:
        with self._database.lend() as connection:
            return [_contact(row) for row in connection.query(_LIKE, (ways_of(contact), contact.id))]

    def edit(self, edit: ContactsEdit, now: datetime) -> None:
        with self._database.write() as connection:
            for expected in edit.expected:
                row = _row(connection, expected.id)
                if row is None or row["removed_at"] is not None or _contact(row) != expected:
                    raise ContactChanged(name=expected.shown_name)
            for contact in edit.put:
                _put(connection, contact, now)
            for removed in edit.remove:
                _remove(connection, removed, edit.into, now)

    def touches(self, contact: ContactId, limit: int) -> Sequence[Touch]:
        with self._database.lend() as connection:
            return [_touch(row) for row in connection.query(_NEWEST_TOUCHES, (contact, limit))]

    def calls(self, since: datetime, limit: int) -> Sequence[tuple[Touch, Contact]]:
        with self._database.lend() as connection:
            rows = connection.query(_CALLS, (since.isoformat(), limit))
            return [(_touch(row), read_facts(ContactId(row["contact"]), row["facts"])) for row in rows]

    def put_touch(self, touch: Touch) -> None:
        with self._database.write() as connection:
            insert_touch(connection, touch)

    def remove_touch(self, touch: TouchId) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM touch WHERE id = ?", (touch,))

    def forget_removed(self, before: datetime) -> None:
        """What was removed earlier is gone for good; a merged one keeps its name tag, for what still points at it."""
        with self._database.write() as connection:
            connection.execute(_FORGET, (before.isoformat(),))
            connection.execute(_FORGET_MERGED, (before.isoformat(),))


def current_contact(connection: Connection, contact: ContactId) -> Contact | None:
    row = _row(connection, contact)
    for _ in range(_MOST_MERGES):
        if row is None or row["removed_at"] is None:
            return _contact(row) if row else None
        row = _row(connection, row["merged_into"]) if row["merged_into"] else None
    return None


def insert_touch(connection: Connection, touch: Touch) -> None:
    row = (
        touch.id,
        touch.contact,
        touch.at.isoformat(),
        touch.kind.value,
        touch.outcome.value if touch.outcome else None,
        touch.subject,
        touch.they_said,
        touch.i_said,
        touch.item,
    )
    connection.execute("INSERT OR REPLACE INTO touch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


def _row(connection: Connection, contact: ContactId) -> Row | None:
    rows = connection.query("SELECT * FROM contact WHERE id = ?", (contact,))
    return rows[0] if rows else None


def _contact(row: Row) -> Contact:
    return read_facts(ContactId(row["id"]), row["facts"])


def _put(connection: Connection, contact: Contact, now: datetime) -> None:
    connection.execute(
        """INSERT INTO contact (id, sort, facts, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
        SET sort = excluded.sort, facts = excluded.facts, changed_at = excluded.changed_at,
            removed_at = NULL, merged_into = NULL""",
        (contact.id, sort_key(contact), written_facts(contact), now.isoformat()),
    )
    _index(connection, _unindex(connection, contact.id), contact)


def _index(connection: Connection, number: int, contact: Contact) -> None:
    connection.execute(
        "INSERT INTO contact_words (rowid, name, organisation, ways, tags, notes) VALUES (?, ?, ?, ?, ?, ?)",
        (number, *searched_words(contact)),
    )
    connection.execute(
        "INSERT INTO contact_way (way, contact) SELECT value, ? FROM json_each(?)", (number, ways_of(contact))
    )


def _remove(connection: Connection, contact: ContactId, into: ContactId | None, now: datetime) -> None:
    _unindex(connection, contact)
    connection.execute(
        "UPDATE contact SET removed_at = ?, merged_into = ? WHERE id = ?", (now.isoformat(), into, contact)
    )


def _unindex(connection: Connection, contact: ContactId) -> int:
    number: int = connection.query("SELECT number FROM contact WHERE id = ?", (contact,))[0]["number"]
    connection.execute("DELETE FROM contact_words WHERE rowid = ?", (number,))
    connection.execute("DELETE FROM contact_way WHERE contact = ?", (number,))
    return number


def _touch(row: Row) -> Touch:
    return Touch(
        id=TouchId(row["id"]),
        contact=ContactId(row["contact"]),
        at=datetime.fromisoformat(row["at"]),
        kind=TouchKind(row["kind"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        subject=row["subject"],
        they_said=row["they_said"],
        i_said=row["i_said"],
        item=ItemId(row["item"]) if row["item"] else None,
    )


def index_anew(connection: Connection) -> None:
    """Work out by which words and ways each contact is found, after the index itself was lost."""
    connection.execute("DELETE FROM contact_words")
    connection.execute("DELETE FROM contact_way")
    for row in connection.query("SELECT * FROM contact WHERE removed_at IS NULL"):
        _index(connection, row["number"], _contact(row))
