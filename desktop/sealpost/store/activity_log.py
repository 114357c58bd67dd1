"""Every use of a key, as rows; the oldest go when there are too many."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sealpost.core.keys import Fingerprint
from sealpost.services.ports import Activity
from sealpost.store.connection import Durability
from sealpost.store.database import Database

MOST_ROWS = 10_000
_TRIM_EVERY = 100  # rows, so that most additions are one INSERT


class StoredActivityLog:
    """`services.ports.ActivityLog` in SQLite, holding the last `most_rows` (give or take the trimming)."""

    def __init__(self, database: Database, most_rows: int = MOST_ROWS) -> None:
        self._database = database
        self._most_rows = most_rows

    def add(self, activity: Activity) -> None:
        row = (
            activity.at.isoformat(),
            activity.operation,
            activity.origin,
            activity.browser,
            activity.fingerprint,
            activity.outcome,
        )
        insert = "INSERT INTO activity (at, operation, origin, browser, fingerprint, outcome) VALUES (?, ?, ?, ?, ?, ?)"
        with self._database.write(Durability.SOON) as connection:  # on the way of every click
            added = connection.execute(insert, row)
            if added % _TRIM_EVERY == 0:
                connection.execute("DELETE FROM activity WHERE id <= ?", (added - self._most_rows,))

    def recent(self, limit: int) -> Sequence[Activity]:
        newest = "SELECT * FROM activity ORDER BY id DESC LIMIT ?"
        with self._database.lend() as connection:
            return [_activity(row) for row in connection.query(newest, (min(limit, self._most_rows),))]

    def clear(self) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM activity")


def _activity(row: Mapping[str, Any]) -> Activity:
    return Activity(
        at=datetime.fromisoformat(row["at"]),
        operation=row["operation"],
        origin=row["origin"],
        browser=row["browser"],
        fingerprint=Fingerprint(row["fingerprint"]) if row["fingerprint"] else None,
        outcome=row["outcome"],
    )
