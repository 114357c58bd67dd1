"""Small values by name, as rows."""

from sealpost.store.database import Database


class StoredSettings:
    """`services.ports.Settings` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        with self._database.lend() as connection:
            rows = connection.query("SELECT value FROM setting WHERE name = ?", (name,))
        return rows[0]["value"] if rows else None

    def put(self, name: str, value: str) -> None:
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def remove(self, name: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM setting WHERE name = ?", (name,))
