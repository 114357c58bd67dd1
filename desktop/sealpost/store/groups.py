"""Groups of recipients, as rows."""

import json
from collections.abc import Sequence

from sealpost.core.groups import Group, folded
from sealpost.core.keys import Address, Fingerprint
from sealpost.store.connection import Row
from sealpost.store.database import Database


class StoredGroups:
    """`services.groups.GroupBook` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[Group]:
        with self._database.lend() as connection:
            return list(map(_group, connection.query("SELECT * FROM recipient_group ORDER BY folded")))

    def named(self, name: str) -> Group | None:
        return self._one("SELECT * FROM recipient_group WHERE folded = ?", folded(name))

    def at(self, address: Address) -> Group | None:
        return self._one("SELECT * FROM recipient_group WHERE address = ?", address)

    def put(self, group: Group, instead_of: str | None = None) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM recipient_group WHERE folded = ?", (folded(instead_of or group.name),))
            connection.execute(
                "INSERT INTO recipient_group (folded, name, address, members) VALUES (?, ?, ?, ?)",
                (folded(group.name), group.name, group.address, json.dumps(list(group.members), ensure_ascii=False)),
            )

    def remove(self, name: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM recipient_group WHERE folded = ?", (folded(name),))

    def _one(self, sql: str, value: str) -> Group | None:
        with self._database.lend() as connection:
            found = connection.query(sql, (value,))
        return _group(found[0]) if found else None


def _group(row: Row) -> Group:
    members: list[str] = json.loads(row["members"])
    return Group(
        name=row["name"],
        members=[Address(each) if "@" in each else Fingerprint(each) for each in members],
        address=Address(row["address"]) if row["address"] else None,
    )
