"""Which keys letters were sealed to, and how those changed, as rows."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sealpost.core.key_changes import ChangeKind, KeyChange, KnownKey
from sealpost.core.keys import Address, Fingerprint
from sealpost.store.connection import Connection
from sealpost.store.database import Database

_AMONG = "address IN (SELECT value FROM json_each(?))"


class StoredKeyMemory:
    """`services.key_ports.KeyMemory` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known(self, addresses: Collection[Address]) -> Mapping[Address, KnownKey]:
        with self._database.lend() as connection:
            rows = connection.query(f"SELECT * FROM known_key WHERE {_AMONG}", (_listed(addresses),))  # noqa: S608 - a constant
        return {
            row["address"]: KnownKey(
                row["address"], row["fingerprint"], frozenset(json.loads(row["subkeys"])), bool(row["is_revoked"])
            )
            for row in rows
        }

    def remember(self, known: Sequence[KnownKey]) -> None:
        with self._database.write() as connection:
            _put(connection, known)

    def changed(self, change: KeyChange, now: KnownKey) -> None:
        with self._database.write() as connection:
            _put(connection, [now])
            connection.execute(
                "INSERT INTO key_change (address, kind, before, after, at) VALUES (?, ?, ?, ?, ?)",
                (change.address, change.kind.value, change.before, change.after, change.at.isoformat()),
            )

    def changes(self, addresses: Collection[Address]) -> Sequence[KeyChange]:
        with self._database.lend() as connection:
            rows = connection.query(
                f"SELECT * FROM key_change WHERE {_AMONG} ORDER BY id DESC",  # noqa: S608 - a constant
                (_listed(addresses),),
            )
        return [
            KeyChange(
                row["address"],
                ChangeKind(row["kind"]),
                Fingerprint(row["before"]),
                Fingerprint(row["after"]),
                datetime.fromisoformat(row["at"]),
                bool(row["is_noted"]),
            )
            for row in rows
        ]

    def note(self, addresses: Collection[Address]) -> None:
        with self._database.write() as connection:
            connection.execute(f"UPDATE key_change SET is_noted = 1 WHERE {_AMONG}", (_listed(addresses),))  # noqa: S608 - a constant


def _put(connection: Connection, known: Sequence[KnownKey]) -> None:
    connection.execute_many(
        "INSERT OR REPLACE INTO known_key (address, fingerprint, subkeys, is_revoked) VALUES (?, ?, ?, ?)",
        [(each.address, each.fingerprint, json.dumps(sorted(each.subkeys)), each.is_revoked) for each in known],
    )


def _listed(addresses: Collection[Address]) -> str:
    return json.dumps(list(addresses))
