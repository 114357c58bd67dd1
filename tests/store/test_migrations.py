"""Schema steps: each whole or not at all, with a copy of what was there."""

import stat

import pytest

from sealpost.store.connection import Connection
from sealpost.store.migrations import MadeByNewerVersion, migrate


def first(connection: Connection) -> None:
    connection.execute("CREATE TABLE letter (text TEXT)")
    connection.execute("INSERT INTO letter VALUES ('kept')")


def second(connection: Connection) -> None:
    connection.execute("ALTER TABLE letter ADD COLUMN due TEXT")


def broken(connection: Connection) -> None:
    connection.execute("ALTER TABLE letter ADD COLUMN half TEXT")
    raise RuntimeError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "sealpost.sqlite"


@pytest.fixture
def connection(path):
    opened = Connection(path)
    yield opened
    opened.close()


def columns(connection: Connection) -> list[str]:
    return [row["name"] for row in connection.query("PRAGMA table_info(letter)")]


def test_every_step_is_taken_in_turn(connection, path):
    migrate(connection, path, [first, second])
    assert columns(connection) == ["text", "due"]


def test_a_step_is_taken_once(connection, path):
    migrate(connection, path, [first])
    migrate(connection, path, [first, second])
    assert [row["text"] for row in connection.query("SELECT text FROM letter")] == ["kept"]


def test_a_broken_step_leaves_what_was_before(connection, path):
    migrate(connection, path, [first])
    with pytest.raises(RuntimeError):
        migrate(connection, path, [first, broken])
    assert columns(connection) == ["text"]


def test_a_broken_step_is_tried_again(connection, path):
    migrate(connection, path, [first])
    with pytest.raises(RuntimeError):
        migrate(connection, path, [first, broken])
    migrate(connection, path, [first, second])
    assert columns(connection) == ["text", "due"]


def test_what_was_before_is_copied(connection, path):
    migrate(connection, path, [first])
    migrate(connection, path, [first, second])
    copy = Connection(path.with_name("sealpost.sqlite.before-2"))
    assert columns(copy) == ["text"]
    copy.close()


def test_the_copy_is_for_its_user_alone(connection, path):
    migrate(connection, path, [first])
    migrate(connection, path, [first, second])
    assert stat.S_IMODE(path.with_name("sealpost.sqlite.before-2").stat().st_mode) == 0o600


def test_a_new_database_needs_no_copy(connection, path):
    migrate(connection, path, [first, second])
    assert not list(path.parent.glob("*.before-*"))


def test_a_newer_database_is_refused(connection, path):
    migrate(connection, path, [first, second])
    with pytest.raises(MadeByNewerVersion):
        migrate(connection, path, [first])


def test_the_schema_of_today_can_be_made(connection, path):
    migrate(connection, path)
    tables = {row["name"] for row in connection.query("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables >= {
        "site_rule",
        "activity",
        "setting",
        "contact",
        "contact_way",
        "contact_words",
        "touch",
        "paired_browser",
    }
