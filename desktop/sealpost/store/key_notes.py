"""Where keys came from and when they were refreshed, as rows."""

from collections.abc import Sequence
from datetime import datetime

from sealpost.core.key_history import KeyPast, Origin, Source
from sealpost.core.keys import Fingerprint
from sealpost.store.database import Database

_SOURCES = {each.value for each in Source}


class StoredKeyNotes:
    """`services.key_ports.KeyNotes` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def came(self, fingerprints: Sequence[Fingerprint], origin: Origin, at: datetime) -> None:
        with self._database.write() as connection:
            connection.execute_many(
                """INSERT INTO key_note (fingerprint, source, detail, since) VALUES (?, ?, ?, ?)
                ON CONFLICT (fingerprint) DO UPDATE SET
                    source = excluded.source, detail = excluded.detail, since = excluded.since""",
                [(each, origin.source.value, origin.detail, at.isoformat()) for each in fingerprints],
            )

    def refreshed(self, fingerprints: Sequence[Fingerprint], directory: str, at: datetime) -> None:
        with self._database.write() as connection:
            connection.execute_many(
                """INSERT INTO key_note (fingerprint, refreshed, refreshed_from) VALUES (?, ?, ?)
                ON CONFLICT (fingerprint) DO UPDATE SET
                    refreshed = excluded.refreshed, refreshed_from = excluded.refreshed_from""",
                [(each, at.isoformat(), directory) for each in fingerprints],
            )

    def of(self, fingerprint: Fingerprint) -> KeyPast:
        with self._database.lend() as connection:
            found = connection.query("SELECT * FROM key_note WHERE fingerprint = ?", (fingerprint,))
        if not found:
            return KeyPast()
        row = found[0]
        return KeyPast(
            origin=Origin(Source(row["source"]), row["detail"]) if row["source"] in _SOURCES else None,
            since=_moment(row["since"]),
            refreshed=_moment(row["refreshed"]),
            refreshed_from=row["refreshed_from"],
        )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
