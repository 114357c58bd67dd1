"""Uses of keys, kept up to a bound."""

from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.keys import Fingerprint
from sealpost.services.ports import Activity
from sealpost.store.activity_log import StoredActivityLog

START = datetime(2026, 11, 24, tzinfo=UTC)
KEY = Fingerprint("A" * 40)


def use(number: int) -> Activity:
    at = START + timedelta(seconds=number)
    return Activity(at, "open", "https://mail.google.com", "Firefox", KEY, "done")


@pytest.fixture
def log(database):
    return StoredActivityLog(database, most_rows=100)


def test_the_newest_comes_first(log):
    log.add(use(1))
    log.add(use(2))
    assert log.recent(10) == [use(2), use(1)]


def test_a_use_without_a_key_is_kept(log):
    without = Activity(START, "import", "desktop", "", None, "done")
    log.add(without)
    assert log.recent(1) == [without]


def test_no_more_than_asked_for_is_given(log):
    for number in range(5):
        log.add(use(number))
    assert len(log.recent(3)) == 3


def test_the_oldest_go_when_there_are_too_many(log, database):
    for number in range(400):
        log.add(use(number))
    with database.lend() as connection:
        [kept] = connection.query("SELECT count(*) AS n, max(at) AS newest FROM activity")
    assert (kept["n"] <= 200, kept["newest"]) == (True, use(399).at.isoformat())


def test_a_cleared_log_is_empty(log):
    log.add(use(1))
    log.clear()
    assert log.recent(10) == []


def test_uses_survive_a_restart(log, database, tmp_path):
    log.add(use(1))
    database.close()
    assert StoredActivityLog(database).recent(1) == [use(1)]


def test_what_was_cleared_is_not_in_the_file(log, database, tmp_path):
    log.add(Activity(START, "open", "https://canary-4711.example", "", None, "done"))
    log.clear()
    database.close()
    assert not any(b"canary-4711" in file.read_bytes() for file in tmp_path.iterdir())
