from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

from sealpost.core import queue
from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, ItemId, Kind, Late, Outcome, QueueItem, SeriesId, When
from sealpost.core.recurrence import Recurrence
from sealpost.core.reminders import TICK, Quiet, badge, due, next_check

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def call_at(moment: datetime, name: str = "c", late: Late = Late.RING) -> QueueItem:
    when = When(moment.replace(tzinfo=None), "UTC", Clock.INSTANT)
    return QueueItem(ItemId(name), SeriesId(name), 0, Kind.CALL, None, "Agree on a day", Goal.MEETING, when, late)


def test_an_item_rings_when_its_moment_has_come():
    assert due([call_at(NOON)], NOON).ring == (call_at(NOON),)


def test_an_item_does_not_ring_before_its_moment():
    assert due([call_at(NOON)], NOON - timedelta(seconds=1)).ring == ()


def test_an_announced_item_does_not_ring_again():
    assert due([queue.announce(call_at(NOON))], NOON + timedelta(days=1)).ring == ()


def test_a_snoozed_item_rings_again_when_the_snooze_ends():
    snoozed = queue.snooze(queue.announce(call_at(NOON)), NOON + timedelta(hours=1))
    assert due([snoozed], NOON + timedelta(hours=1)).ring == (snoozed,)


def test_a_finished_item_never_rings():
    done = queue.finish(call_at(NOON), Outcome.REACHED, NOON - timedelta(hours=1))
    assert due(done, NOON).ring == ()


def test_what_came_due_while_away_is_one_card_and_no_burst():
    items = [call_at(NOON - timedelta(hours=hours), f"c{hours}") for hours in range(1, 5)]
    told = due(items, NOON)
    assert (len(told.ring), len(told.catch_up)) == (0, 4)


def test_a_single_late_item_still_rings():
    assert len(due([call_at(NOON - timedelta(hours=3))], NOON).ring) == 1


def test_a_late_call_that_wants_a_good_time_is_planned_anew():
    assert len(due([call_at(NOON - timedelta(hours=3), late=Late.PLAN_ANEW)], NOON).catch_up) == 1


def test_an_item_that_may_lapse_is_dropped_after_two_days():
    assert len(due([call_at(NOON - timedelta(days=3), late=Late.DROP)], NOON).drop) == 1


def test_nothing_rings_while_it_is_quiet():
    quiet = Quiet(NOON + timedelta(hours=1))
    assert due([call_at(NOON)], NOON, quiet).ring == ()


def test_what_was_held_back_rings_when_the_quiet_ends():
    quiet = Quiet(NOON + timedelta(minutes=5))
    assert len(due([call_at(NOON)], NOON + timedelta(minutes=5), quiet).ring) == 1


@pytest.mark.parametrize(("away", "expected"), [(10, 10), (3600, TICK.total_seconds())])
def test_the_next_look_is_at_the_next_moment_or_a_tick_away(away, expected):
    item = call_at(NOON + timedelta(seconds=away))
    assert next_check([item], NOON) == NOON + timedelta(seconds=expected)


def test_the_badge_counts_what_waits_until_it_is_handled():
    items = [queue.announce(call_at(NOON)), call_at(NOON + timedelta(days=1), "later")]
    assert badge(items, NOON) == 1


class AYear(RuleBasedStateMachine):
    """Sleeps, crashes, clock jumps, snoozes and recurring items: each due moment is told once, none is lost.

    `store` is what survives a crash: like the real one, it holds the items as they were last written. The
    machine announces and writes in one transaction, so a crash comes before both or after both.
    """

    items = Bundle("items")

    def __init__(self) -> None:
        super().__init__()
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.store: dict[ItemId, QueueItem] = {}
        self.told: list[tuple[ItemId, datetime]] = []
        self.quiet = Quiet()

    @rule(
        target=items,
        wait=st.integers(0, 60 * 24 * 30),
        zone=st.sampled_from(["Europe/Budapest", "America/New_York", "Asia/Novosibirsk", "Pacific/Apia"]),
        clock=st.sampled_from(Clock),
        late=st.sampled_from(Late),
        repeats=st.sampled_from([None, Recurrence("FREQ=DAILY"), Recurrence("FREQ=MONTHLY;BYMONTHDAY=31")]),
    )
    def add(self, wait, zone, clock, late, repeats):
        series = SeriesId(f"s{len(self.store)}")
        when = queue.when_at(self.now + timedelta(minutes=wait), zone, clock)
        item = QueueItem(ItemId(f"{series}-0"), series, 0, Kind.CALL, None, "A call", Goal.MEETING, when, late, repeats)
        self.store[item.id] = item
        return series

    @rule(minutes=st.integers(0, 60 * 24 * 40))
    def sleep_and_wake(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.look()

    @rule(seconds=st.integers(-7200, 7200))
    def jump(self, seconds):
        self.now += timedelta(seconds=seconds)
        self.look()

    @rule(hours=st.integers(0, 12))
    def keep_quiet(self, hours):
        self.quiet = Quiet(self.now + timedelta(hours=hours))

    @rule(series=items, minutes=st.integers(1, 60 * 24 * 7))
    def snooze(self, series, minutes):
        self.change(series, lambda item: [queue.snooze(item, self.now + timedelta(minutes=minutes))])

    @rule(series=items)
    def finish(self, series):
        self.change(series, lambda item: queue.finish(item, Outcome.REACHED, self.now))

    @rule(series=items, zone=st.sampled_from(["Europe/Budapest", "America/New_York"]))
    def travel(self, series, zone):
        self.change(series, lambda item: [replace(item, when=item.when.moved_to(zone))])

    def change(self, series, change):
        for item in [item for item in self.store.values() if item.series == series and item.is_open]:
            self.store |= {changed.id: changed for changed in change(item)}

    def look(self):
        found = due(self.store.values(), self.now, self.quiet)
        for item in (*found.ring, *found.catch_up):
            self.told.append((item.id, item.due_at))
            self.store[item.id] = queue.announce(item)
        for item in found.drop:
            self.store |= {changed.id: changed for changed in queue.drop(item, self.now)}

    @invariant()
    def nothing_is_lost(self):
        self.look()
        if not self.quiet.holds(self.now):
            waiting = [item for item in self.store.values() if item.due_at and item.due_at <= self.now]
            assert all(item.announced_for == item.due_at for item in waiting)

    @invariant()
    def nothing_is_told_twice(self):
        latest = dict(self.told)
        for item in self.store.values():
            if item.due_at and latest.get(item.id) == item.due_at:
                assert item.announced_for == item.due_at
        assert all(first != second for first, second in zip(self.told, self.told[1:], strict=False))

    @invariant()
    def at_most_one_occurrence_of_a_series_is_open(self):
        open_series = [item.series for item in self.store.values() if item.is_open]
        assert len(open_series) == len(set(open_series))

    @invariant()
    def the_next_look_is_never_late(self):
        assert self.now < next_check(self.store.values(), self.now, self.quiet) <= self.now + TICK


AYear.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAYear = AYear.TestCase
