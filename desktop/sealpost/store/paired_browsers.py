"""The browser profiles that may ask, as rows; the key of each stays in this file of mode 0600."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sealpost.services.ports import PairedBrowser
from sealpost.store.connection import Durability
from sealpost.store.database import Database


class StoredPairedBrowsers:
    """`services.ports.PairedBrowsers` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[PairedBrowser]:
        with self._database.lend() as connection:
            return [
                _paired(row) for row in connection.query("SELECT * FROM paired_browser ORDER BY last_use DESC, name")
            ]

    def key_of(self, profile: str) -> bytes | None:
        with self._database.lend() as connection:
            rows = connection.query("SELECT key FROM paired_browser WHERE profile = ?", (profile,))
        return bytes.fromhex(rows[0]["key"]) if rows else None

    def put(self, paired: PairedBrowser, key: bytes) -> None:
        moments = (paired.since.isoformat(), paired.last_use.isoformat())
        row = (paired.profile, paired.browser, paired.name, *moments, key.hex())
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO paired_browser VALUES (?, ?, ?, ?, ?, ?)", row)

    def touch(self, profile: str, at: datetime) -> None:
        with self._database.write(Durability.SOON) as connection:
            connection.execute("UPDATE paired_browser SET last_use = ? WHERE profile = ?", (at.isoformat(), profile))

    def remove(self, profile: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM paired_browser WHERE profile = ?", (profile,))


def _paired(row: Mapping[str, str]) -> PairedBrowser:
    return PairedBrowser(
        profile=row["profile"],
        browser=row["browser"],
        name=row["name"],
        since=datetime.fromisoformat(row["since"]),
        last_use=datetime.fromisoformat(row["last_use"]),
    )
