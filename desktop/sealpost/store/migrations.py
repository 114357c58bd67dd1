"""The schema, one function per step; a database remembers in `user_version` how many it has seen."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sealpost.store.backups import copy_database
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


def _contacts(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE contact (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            sort TEXT NOT NULL,
            facts TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            removed_at TEXT,
            merged_into TEXT REFERENCES contact (id)
        )"""
    )
    connection.execute("CREATE INDEX contact_by_name ON contact (sort, number) WHERE removed_at IS NULL")
    connection.execute("CREATE INDEX contact_by_merge ON contact (merged_into) WHERE merged_into IS NOT NULL")
    connection.execute(
        """CREATE TABLE contact_way (
            way TEXT NOT NULL,
            contact INTEGER NOT NULL REFERENCES contact (number) ON DELETE CASCADE,
            PRIMARY KEY (way, contact)
        ) WITHOUT ROWID"""
    )
    connection.execute("CREATE INDEX way_by_contact ON contact_way (contact)")
    connection.execute(
        """CREATE VIRTUAL TABLE contact_words USING fts5 (
            name, organisation, ways, tags, notes, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
        )"""
    )
    connection.execute(
        """CREATE TABLE touch (
            id TEXT PRIMARY KEY,
            contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            outcome TEXT,
            subject TEXT NOT NULL,
            they_said TEXT NOT NULL,
            i_said TEXT NOT NULL,
            item TEXT
        )"""
    )
    connection.execute("CREATE INDEX touch_by_contact ON touch (contact, at)")


def _paired_browsers(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE paired_browser (
            profile TEXT PRIMARY KEY,
            browser TEXT NOT NULL,
            name TEXT NOT NULL UNIQUE,
            since TEXT NOT NULL,
            last_use TEXT NOT NULL,
            key TEXT NOT NULL
        ) WITHOUT ROWID"""
    )


def _key_notes(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE key_note (
            fingerprint TEXT PRIMARY KEY,
            source TEXT NOT NULL DEFAULT '',
            detail TEXT NOT NULL DEFAULT '',
            since TEXT,
            refreshed TEXT,
            refreshed_from TEXT NOT NULL DEFAULT ''
        ) WITHOUT ROWID"""
    )


def _recipient_groups(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE recipient_group (
            folded TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            address TEXT,
            members TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    connection.execute("CREATE UNIQUE INDEX group_by_address ON recipient_group (address) WHERE address IS NOT NULL")


def _queue(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE queue_item (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            series TEXT NOT NULL,
            occurrence INTEGER NOT NULL,
            kind TEXT NOT NULL,
            contact TEXT REFERENCES contact (id) ON DELETE SET NULL,
            title TEXT NOT NULL,
            goal TEXT NOT NULL,
            wall TEXT,
            zone TEXT,
            clock TEXT,
            late TEXT NOT NULL,
            rule TEXT NOT NULL,
            pause INTEGER,
            state TEXT NOT NULL,
            outcome TEXT,
            snoozed_until TEXT,
            announced_for TEXT,
            finished_at TEXT,
            letter_first TEXT,
            way TEXT NOT NULL,
            deadline TEXT,
            note TEXT NOT NULL,
            step TEXT NOT NULL,
            due_at TEXT,
            changed_at TEXT NOT NULL,
            UNIQUE (series, occurrence)
        )"""
    )
    for index in (
        "UNIQUE INDEX queue_one_open ON queue_item (series) WHERE finished_at IS NULL",
        "INDEX queue_by_due ON queue_item (due_at, number) WHERE due_at IS NOT NULL",
        "INDEX queue_to_announce ON queue_item (due_at) WHERE due_at IS NOT NULL AND announced_for IS NOT due_at",
        "INDEX queue_without_time ON queue_item (number) WHERE due_at IS NULL AND finished_at IS NULL",
        "INDEX queue_finished ON queue_item (finished_at, number) WHERE finished_at IS NOT NULL",
        "INDEX queue_by_contact ON queue_item (contact, finished_at) WHERE contact IS NOT NULL",
        "INDEX queue_after_letter ON queue_item (letter_first) WHERE letter_first IS NOT NULL",
        "INDEX queue_by_change ON queue_item (changed_at)",
    ):
        connection.execute(f"CREATE {index}")
    connection.execute(
        """CREATE TABLE queued_letter (
            series TEXT PRIMARY KEY,
            armored TEXT NOT NULL CHECK (armored LIKE '-----BEGIN PGP MESSAGE-----%'),
            recipients TEXT NOT NULL,
            subject TEXT NOT NULL,
            account TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    connection.execute(
        """CREATE VIRTUAL TABLE queue_words USING fts5 (
            title, way, note, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
        )"""
    )
    connection.execute(
        """CREATE TABLE queue_act (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            letters TEXT NOT NULL,
            touches TEXT NOT NULL,
            undone_at TEXT
        )"""
    )
    connection.execute("CREATE INDEX queue_act_by_time ON queue_act (at)")


def _calendar_tasks(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE calendar_task (
            item TEXT PRIMARY KEY,
            href TEXT NOT NULL UNIQUE,
            etag TEXT NOT NULL,
            ours TEXT NOT NULL,
            theirs TEXT NOT NULL
        ) WITHOUT ROWID"""
    )


def _drafts(connection: Connection) -> None:
    connection.execute("CREATE TABLE draft (id TEXT PRIMARY KEY, at TEXT NOT NULL, sealed TEXT NOT NULL) WITHOUT ROWID")


def _queue_by_zone(connection: Connection) -> None:
    where = "clock = 'mine' AND finished_at IS NULL"
    connection.execute(f"CREATE INDEX queue_on_my_clock ON queue_item (zone) WHERE {where}")


def _files_of_drafts(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE draft_files (
            draft TEXT PRIMARY KEY REFERENCES draft (id) ON DELETE CASCADE,
            sealed TEXT NOT NULL
        ) WITHOUT ROWID"""
    )


def _key_memory(connection: Connection) -> None:
    connection.execute(
        """CREATE TABLE known_key (
            address TEXT PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            subkeys TEXT NOT NULL,
            is_revoked INTEGER NOT NULL
        ) WITHOUT ROWID"""
    )
    connection.execute(
        """CREATE TABLE key_change (
            id INTEGER PRIMARY KEY,
            address TEXT NOT NULL,
            kind TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            at TEXT NOT NULL,
            is_noted INTEGER NOT NULL DEFAULT 0
        )"""
    )
    connection.execute("CREATE INDEX key_change_by_address ON key_change (address)")


def _hidden_recipients_of_letters(connection: Connection) -> None:
    connection.execute("ALTER TABLE queued_letter ADD COLUMN hidden TEXT NOT NULL DEFAULT '[]'")


STEPS: Sequence[Callable[[Connection], None]] = (
    _site_rules_activity_settings,
    _contacts,
    _paired_browsers,
    _key_notes,
    _recipient_groups,
    _queue,
    _calendar_tasks,
    _drafts,
    _queue_by_zone,
    _files_of_drafts,
    _key_memory,
    _hidden_recipients_of_letters,
)


def migrate(
    connection: Connection,
    path: Path | None,
    steps: Sequence[Callable[[Connection], None]] = STEPS,
) -> None:
    """Bring the schema up to date, each step whole or not at all; what was at `path` before is copied first.

    Raises MadeByNewerVersion.
    """
    seen = _user_version(connection)
    if seen > len(steps):
        raise MadeByNewerVersion
    if path is not None and 0 < seen < len(steps):
        copy_database(connection, path.with_name(f"{path.name}.before-{len(steps)}"))
    for number, step in enumerate(steps[seen:], start=seen + 1):
        _take(step, number, connection)


def _take(step: Callable[[Connection], None], number: int, connection: Connection) -> None:
    with connection.transaction():
        if _user_version(connection) < number:  # another process may have been faster
            step(connection)
            connection.execute(f"PRAGMA user_version = {number:d}")


def _user_version(connection: Connection) -> int:
    return connection.query("PRAGMA user_version")[0]["user_version"]
