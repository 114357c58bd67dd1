import pytest

from sealpost.core.locking import LockRules, Reading, idle_seconds, is_due

FIVE = LockRules(idle_minutes=5)
LONG_AGO = 1e6


@pytest.mark.parametrize(("idle", "due"), [(0, False), (299.9, False), (300, True), (4000, True)])
def test_it_is_due_when_nobody_was_there_for_as_long_as_the_rules_say(idle, due):
    assert is_due(FIVE, idle, since_lock=LONG_AGO) is due


def test_it_is_never_due_where_nobody_wants_it():
    assert not is_due(LockRules(idle_minutes=None), LONG_AGO, since_lock=2 * LONG_AGO)


def test_one_absence_locks_once():
    assert not is_due(FIVE, idle_seconds=320, since_lock=20)


def test_the_next_absence_locks_again():
    assert is_due(FIVE, idle_seconds=300, since_lock=301)


@pytest.mark.parametrize(
    ("before", "now", "seconds"),
    [
        (Reading(600_000, 100), Reading(620_000, 120), 620.0),
        (Reading(600, 100), Reading(620, 120), 620.0),
        (Reading(600_000, 100), Reading(40, 120), 0.0),
        (None, Reading(620_000, 120), 0.0),
        (Reading(600, 100), Reading(620, 100), 0.0),
    ],
    ids=["milliseconds", "seconds", "touched since", "first", "no time between"],
)
def test_two_readings_tell_how_long_nobody_was_there(before, now, seconds):
    assert idle_seconds(before, now) == seconds
