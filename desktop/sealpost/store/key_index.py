"""The keys of the keyring as rows to search, filter and sort: a file of its own, which may be thrown away."""

import contextlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sealpost.core import key_list
from sealpost.core.key_list import EXPIRES_SOON, KeyFilter, KeyQuery, KeyRow, KeySort, Order
from sealpost.core.keys import Address, Fingerprint, Key, KeyState, SecretPart, Validity
from sealpost.services.ports import KeyringStamp
from sealpost.store.connection import Connection, Durability, Row, Value
from sealpost.store.database import Database

_AT_ONCE = 500  # values in one statement
_SHORTEST_TRIGRAM = 3


def _create(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE key (
            id INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL UNIQUE,
            mark TEXT NOT NULL DEFAULT '',
            user_id TEXT NOT NULL DEFAULT '',
            name_order TEXT NOT NULL DEFAULT '',
            address TEXT,
            state TEXT NOT NULL DEFAULT '',
            validity TEXT NOT NULL DEFAULT '',
            rank INTEGER NOT NULL DEFAULT 0,
            secret TEXT NOT NULL DEFAULT '',
            other INTEGER NOT NULL DEFAULT 1,
            created INTEGER NOT NULL DEFAULT 0,
            expires INTEGER,
            sealable_until INTEGER
        )"""
    )
    # Holds whatever a filter asks for, so that typing reads this and not the rows.
    connection.execute(
        "CREATE INDEX key_by_name ON key (other, name_order, id, state, expires, sealable_until, validity)"
    )
    connection.execute("CREATE INDEX key_by_expiry ON key (expires)")
    connection.execute("CREATE TABLE address (address TEXT NOT NULL, key INTEGER NOT NULL)")
    connection.execute("CREATE INDEX address_of ON address (address, key)")
    connection.execute("CREATE INDEX address_by_key ON address (key)")
    connection.execute("CREATE VIRTUAL TABLE searched USING fts5(text, tokenize = 'trigram case_sensitive 1')")
    connection.execute("CREATE TABLE true_for (ring TEXT NOT NULL, secrets TEXT NOT NULL)")


class StoredKeyIndex:
    """`services.ports.KeyIndex`; readers never wait for the one who writes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = Database(path, (_create,))
        self._read = Database(path, (_create,))

    def close(self) -> None:
        self._read.close()
        self._written.close()

    def discard(self) -> None:
        self.close()
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                self._path.with_name(self._path.name + suffix).unlink()

    # --- Keeping it true ----------------------------------------------------------------------------------

    def stamp(self) -> KeyringStamp | None:
        with self._read.lend() as connection:
            found = connection.query("SELECT ring, secrets FROM true_for")
        return KeyringStamp(found[0]["ring"], found[0]["secrets"]) if found else None

    def is_true_for(self, stamp: KeyringStamp | None) -> None:
        with self._written.write(Durability.SOON) as connection:
            connection.execute("DELETE FROM true_for")
            if stamp is not None:
                connection.execute("INSERT INTO true_for VALUES (?, ?)", (stamp.ring, stamp.secrets))

    def marks(self) -> Mapping[Fingerprint, str]:
        with self._read.lend() as connection:
            found = connection.query("SELECT fingerprint, mark FROM key")
        return {Fingerprint(row["fingerprint"]): row["mark"] for row in found}

    def put(self, keys: Sequence[tuple[Key, str]]) -> None:
        named = [(key.fingerprint,) for key, _ in keys]
        of_key = "(SELECT id FROM key WHERE fingerprint = ?)"
        with self._written.write(Durability.SOON) as connection:
            connection.execute_many("INSERT OR IGNORE INTO key (fingerprint) VALUES (?)", named)
            connection.execute_many(_UPDATE, (_values(key, mark) for key, mark in keys))
            connection.execute_many(f"DELETE FROM address WHERE key = {of_key}", named)  # noqa: S608 - constants
            connection.execute_many(f"DELETE FROM searched WHERE rowid = {of_key}", named)  # noqa: S608 - constants
            connection.execute_many(
                f"INSERT INTO searched (text, rowid) VALUES (?, {of_key})",  # noqa: S608 - constants
                ((key_list.searched_text(key), key.fingerprint) for key, _ in keys),
            )
            connection.execute_many(
                f"INSERT INTO address VALUES (?, {of_key})",  # noqa: S608 - constants
                ((address, key.fingerprint) for key, _ in keys for address in _addresses(key)),
            )

    def remove(self, fingerprints: Sequence[Fingerprint]) -> None:
        named = [(fingerprint,) for fingerprint in fingerprints]
        of_key = "(SELECT id FROM key WHERE fingerprint = ?)"
        with self._written.write(Durability.SOON) as connection:
            connection.execute_many(f"DELETE FROM address WHERE key = {of_key}", named)  # noqa: S608 - constants
            connection.execute_many(f"DELETE FROM searched WHERE rowid = {of_key}", named)  # noqa: S608 - constants
            connection.execute_many("DELETE FROM key WHERE fingerprint = ?", named)

    # --- Looking ------------------------------------------------------------------------------------------

    def find(self, query: KeyQuery, now: datetime) -> Sequence[int]:
        wanted, values = _condition(query, int(now.timestamp()))
        order = _ORDER[query.sort, query.order]
        sql = f"SELECT id FROM key WHERE {wanted} ORDER BY {order}"  # noqa: S608 - parts are constants of this module
        with self._read.lend() as connection:
            return connection.column(sql, values)

    def rows(self, numbers: Sequence[int]) -> Mapping[int, KeyRow]:
        found: dict[int, KeyRow] = {}
        with self._read.lend() as connection:
            for start in range(0, len(numbers), _AT_ONCE):
                some = numbers[start : start + _AT_ONCE]
                sql = f"SELECT * FROM key WHERE id IN ({_marks_for(some)})"  # noqa: S608 - question marks
                found |= {row["id"]: _row(row) for row in connection.query(sql, tuple(some))}
        return found

    def naming(self, addresses: Sequence[Address]) -> Sequence[Fingerprint]:
        some = tuple(addresses[:_AT_ONCE])
        sql = (
            "SELECT DISTINCT fingerprint FROM address JOIN key ON key.id = address.key "  # noqa: S608 - question marks
            f"WHERE address.address IN ({_marks_for(some)})"
        )
        with self._read.lend() as connection:
            return [Fingerprint(row["fingerprint"]) for row in connection.query(sql, some)]

    def own(self) -> Sequence[Fingerprint]:
        with self._read.lend() as connection:
            found = connection.query("SELECT fingerprint FROM key WHERE other = 0 ORDER BY name_order")
        return [Fingerprint(row["fingerprint"]) for row in found]


_UPDATE = """UPDATE key SET mark = ?, user_id = ?, name_order = ?, address = ?, state = ?, validity = ?, rank = ?,
    secret = ?, other = ?, created = ?, expires = ?, sealable_until = ? WHERE fingerprint = ?"""


def _values(key: Key, mark: str) -> Sequence[Value]:
    row = key_list.row_of(key)
    return (
        mark,
        row.user_id,
        key_list.fold(row.user_id),
        row.address,
        row.state.value,
        row.validity.value,
        key_list.rank(row),
        row.secret.value,
        0 if row.is_own else 1,
        int(row.created.timestamp()),
        _seconds(row.expires),
        _seconds(row.sealable_until),
        row.fingerprint,
    )


def _addresses(key: Key) -> Sequence[Address]:
    return list(dict.fromkeys(each.address for each in key.user_ids if each.address))


def _row(row: Row) -> KeyRow:
    return KeyRow(
        fingerprint=Fingerprint(row["fingerprint"]),
        user_id=row["user_id"],
        address=Address(row["address"]) if row["address"] else None,
        state=KeyState(row["state"]),
        validity=Validity(row["validity"]),
        secret=SecretPart(row["secret"]),
        created=datetime.fromtimestamp(row["created"], UTC),
        expires=_moment(row["expires"]),
        sealable_until=_moment(row["sealable_until"]),
    )


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _marks_for(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


# --- Queries ----------------------------------------------------------------------------------------------


def _condition(query: KeyQuery, now: int) -> tuple[str, Sequence[Value]]:
    wanted, values = _filter(query.filter, now)
    if query.among is not None:
        wanted = f"({wanted}) AND fingerprint IN (SELECT value FROM json_each(?))"  # noqa: S608 - a constant of _filter
        values = [*values, json.dumps(sorted(query.among))]
    alternatives = key_list.search_terms(query.text)
    if not alternatives:
        return wanted, values
    searched = [_all_of(terms) for terms in alternatives]
    text = " OR ".join(sql for sql, _ in searched)
    return f"{wanted} AND ({text})", [*values, *(value for _, found in searched for value in found)]


def _filter(wanted: KeyFilter, now: int) -> tuple[str, Sequence[Value]]:
    """Time passes after the keys were read, so what depends on it is asked of the dates."""
    current = "state = 'current' AND (expires IS NULL OR expires > ?)"
    match wanted:
        case KeyFilter.ALL:
            return "1", []
        case KeyFilter.MINE:
            return "other = 0", []
        case KeyFilter.SEALABLE:
            return "sealable_until > ?", [now]
        case KeyFilter.EXPIRING:
            return "state = 'current' AND expires > ? AND expires <= ?", [now, now + int(EXPIRES_SOON.total_seconds())]
        case KeyFilter.EXPIRED:
            return "(state = 'expired' OR (state = 'current' AND expires <= ?))", [now]
        case KeyFilter.REVOKED:
            return "state = 'revoked'", []
        case KeyFilter.UNVERIFIED:
            return f"{current} AND other = 1 AND validity NOT IN ('full', 'ultimate')", [now]
        case KeyFilter.DISABLED:
            return "state = 'disabled'", []


def _all_of(terms: Sequence[str]) -> tuple[str, Sequence[Value]]:
    """Terms of three letters or more are looked up; shorter ones are looked for in the shown user IDs only."""
    long = [term for term in terms if len(term) >= _SHORTEST_TRIGRAM]
    short = [term for term in terms if len(term) < _SHORTEST_TRIGRAM]
    conditions = ["id IN (SELECT rowid FROM searched WHERE searched MATCH ?)"] if long else []
    conditions += ["instr(name_order, ?)"] * len(short)
    phrases = " AND ".join('"' + term.replace('"', '""') + '"' for term in long)
    return f"({' AND '.join(conditions)})", [*([phrases] if long else []), *short]


def _orders() -> dict[tuple[KeySort, Order], str]:
    by_name = "name_order {0}, id {0}"
    columns = {
        KeySort.NAME: f"other {{0}}, {by_name}",
        KeySort.ADDRESS: f"address IS NULL, address {{0}}, {by_name}",
        KeySort.VALIDITY: f"rank {{0}}, {by_name}",
        KeySort.CREATED: f"created {{0}}, {by_name}",
        KeySort.EXPIRES: f"expires IS NULL, expires {{0}}, {by_name}",
    }
    directions = {Order.ASCENDING: "ASC", Order.DESCENDING: "DESC"}
    return {(sort, order): columns[sort].format(directions[order]) for sort in KeySort for order in Order}


_ORDER = _orders()
