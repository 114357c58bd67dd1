from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sealpost.core import queue
from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, ItemId, Kind, Outcome, QueueItem, SeriesId, State, When
from sealpost.core.recurrence import NotARule, Recurrence, check_rule

BUDAPEST = "Europe/Budapest"


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def call(when: str = "2026-11-24 15:00", recurrence: Recurrence | None = None) -> QueueItem:
    return QueueItem(
        id=ItemId("c-0"),
        series=SeriesId("c"),
        occurrence=0,
        kind=Kind.CALL,
        contact=None,
        title="Agree on a day",
        goal=Goal.MEETING,
        when=When(wall(when), BUDAPEST),
        recurrence=recurrence,
    )


def test_a_wall_time_keeps_its_hour_across_the_clock_change():
    weekly = call("2026-10-20 16:00", Recurrence("FREQ=WEEKLY"))
    _, following = queue.finish(weekly, Outcome.REACHED, utc("2026-10-20 15:00"))
    assert following.when.wall == wall("2026-10-27 16:00")
    assert following.due_at - weekly.due_at == timedelta(days=7, hours=1)


def test_a_time_that_the_clock_change_skips_still_comes():
    assert call("2027-03-28 02:30").due_at == utc("2027-03-28 01:30")


def test_the_thirty_first_falls_on_the_last_day_of_a_short_month():
    monthly = call("2027-01-31 10:00", Recurrence("FREQ=MONTHLY;BYMONTHDAY=31"))
    _, following = queue.finish(monthly, Outcome.REACHED, utc("2027-01-31 12:00"))
    assert following.when.wall == wall("2027-02-28 10:00")


def test_missed_occurrences_are_skipped_instead_of_piling_up():
    daily = call("2026-11-01 09:00", Recurrence("FREQ=DAILY"))
    _, following = queue.finish(daily, Outcome.REACHED, utc("2026-11-24 10:00"))
    assert (following.occurrence, following.when.wall) == (1, wall("2026-11-25 09:00"))


def test_a_pause_after_completion_counts_from_the_day_it_was_done():
    item = call("2026-11-01 09:00", Recurrence(after_completion=timedelta(days=7)))
    _, following = queue.finish(item, Outcome.REACHED, utc("2026-11-24 20:00"))
    assert following.when.wall == wall("2026-12-01 09:00")


def test_a_series_ends_where_its_rule_ends():
    item = call("2026-11-24 09:00", Recurrence("FREQ=DAILY;UNTIL=20261124T235959"))
    assert len(queue.finish(item, Outcome.REACHED, utc("2026-11-24 10:00"))) == 1


def test_dropping_one_occurrence_does_not_end_the_series():
    dropped, following = queue.drop(call(recurrence=Recurrence("FREQ=WEEKLY")), utc("2026-11-24 16:00"))
    assert (dropped.state, following.state) == (State.DROPPED, State.WAITING)


def test_ending_a_series_leaves_nothing_open():
    ended = queue.end_series(call(recurrence=Recurrence("FREQ=WEEKLY")), utc("2026-11-24 16:00"))
    assert not ended.is_open


def test_a_snoozed_item_is_due_when_the_snooze_ends():
    assert queue.snooze(call(), utc("2026-11-25 08:00")).due_at == utc("2026-11-25 08:00")


def test_a_finished_item_is_never_due():
    assert queue.finish(call(), Outcome.NO_ANSWER, utc("2026-11-24 16:00"))[0].due_at is None


@pytest.mark.parametrize(
    ("clock", "expected"),
    [(Clock.MINE, "2026-11-24 20:00"), (Clock.INSTANT, "2026-11-24 14:00")],
)
def test_a_journey_moves_my_clock_but_not_an_instant(clock, expected):
    when = When(wall("2026-11-24 15:00"), BUDAPEST, clock)
    assert when.moved_to("America/New_York").instant == utc(expected)


def test_a_moment_becomes_the_wall_time_of_its_zone():
    when = queue.when_at(utc("2026-11-24 14:00"), BUDAPEST)
    assert (when.wall, when.instant) == (wall("2026-11-24 15:00"), utc("2026-11-24 14:00"))


def test_a_wall_time_with_a_zone_of_its_own_is_refused():
    with pytest.raises(ValueError, match="zone"):
        When(datetime(2026, 11, 24, tzinfo=ZoneInfo(BUDAPEST)), BUDAPEST)


def test_the_call_that_quotes_a_letter_moves_with_it():
    letter = replace(call(), id=ItemId("l-0"), kind=Kind.LETTER)
    follow_up = replace(call("2026-11-24 17:00"), letter_first=letter.id)
    (moved,) = queue.move_together([letter, follow_up, call()], letter, timedelta(days=1))
    assert moved.when.wall == wall("2026-11-25 17:00")


@pytest.mark.parametrize("rule", ["", "FREQ=NEVER", "DTSTART:20260101\nRRULE:FREQ=DAILY", "FREQ=DAILY;COUNT=x", "🙂"])
def test_a_text_that_is_no_rule_is_refused(rule):
    with pytest.raises(NotARule):
        check_rule(rule)
