"""The schema, one function per step; a database remembers in `user_version` how many it has seen."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from sealpost.store.connection import Connection


class MadeByNewerVersion(Exception):
    """The database has seen more steps than this version of Sealpost knows."""


def _site_rules_activity_settings(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE site_rule (
            origin TEXT NOT NULL,
            operation TEXT NOT NULL,
            decision TEXT NOT NULL CHECK (decision IN ('always', 'never')),
            since TEXT NOT NULL,
            PRIMARY KEY (origin, operation)
        ) WITHOUT ROWID"""
    )
    connection.execute(
        """CREATE TABLE activity (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            operation TEXT NOT NULL,
            origin TEXT NOT NULL,
            browser TEXT NOT NULL,
            fingerprint TEXT,
            outcome TEXT NOT NULL
        )"""
    )
    connection.execute("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")


STEPS: Sequence[Callable[[Connection], None]] = (_site_rules_activity_settings,)


def migrate(
    connection: Connection,
    path: Path,
    steps: Sequence[Callable[[Connection], None]] = STEPS,
) -> None:
    """Bring the schema up to date, each step whole or not at all; what was there before is copied first.

    Raises MadeByNewerVersion.
    """
    seen = _user_version(connection)
    if seen > len(steps):
        raise MadeByNewerVersion
    if 0 < seen < len(steps):
        _copy(connection, path.with_name(f"{path.name}.before-{len(steps)}"))
    for number, step in enumerate(steps[seen:], start=seen + 1):
        _take(step, number, connection)


def _take(step: Callable[[Connection], None], number: int, connection: Connection) -> None:
    with connection.transaction():
        if _user_version(connection) < number:  # another process may have been faster
            step(connection)
            connection.execute(f"PRAGMA user_version = {number:d}")


def _user_version(connection: Connection) -> int:
    return connection.query("PRAGMA user_version")[0]["user_version"]


def _copy(connection: Connection, target: Path) -> None:
    """What was there before the migration, private as the database itself."""
    os.close(os.open(target, os.O_CREAT | os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600))
    connection.copy_to(target)
