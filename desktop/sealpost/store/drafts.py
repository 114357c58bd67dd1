"""Unfinished letters as rows of ciphertext."""

from collections.abc import Sequence
from datetime import datetime

from sealpost.services.drafts import DraftId, KeptDraft
from sealpost.store.connection import Row
from sealpost.store.database import Database


class StoredDrafts:
    """`services.drafts.DraftStore` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[KeptDraft]:
        with self._database.lend() as connection:
            return [_draft(row) for row in connection.query("SELECT * FROM draft ORDER BY at DESC")]

    def get(self, draft: DraftId) -> KeptDraft | None:
        with self._database.lend() as connection:
            rows = connection.query("SELECT * FROM draft WHERE id = ?", (draft,))
        return _draft(rows[0]) if rows else None

    def put(self, draft: KeptDraft) -> None:
        with self._database.write() as connection:
            values = (draft.id, draft.at.isoformat(), draft.sealed)
            connection.execute(
                """INSERT INTO draft (id, at, sealed) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET at = excluded.at, sealed = excluded.sealed""",
                values,
            )

    def files(self, draft: DraftId) -> str | None:
        with self._database.lend() as connection:
            rows = connection.query("SELECT sealed FROM draft_files WHERE draft = ?", (draft,))
        return rows[0]["sealed"] if rows else None

    def put_files(self, draft: DraftId, sealed: str) -> None:
        with self._database.write() as connection:
            if sealed:
                connection.execute("INSERT OR REPLACE INTO draft_files (draft, sealed) VALUES (?, ?)", (draft, sealed))
            else:
                connection.execute("DELETE FROM draft_files WHERE draft = ?", (draft,))

    def remove(self, draft: DraftId) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM draft WHERE id = ?", (draft,))


def _draft(row: Row) -> KeptDraft:
    return KeptDraft(DraftId(row["id"]), datetime.fromisoformat(row["at"]), row["sealed"])
