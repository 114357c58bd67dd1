"""A simulated year on a real SQLite file: sleeps, clocks set, both clock changes, journeys, undos, and crashes.

Each due moment is told exactly once, and none is lost: what a crash swallowed is on the card at the next start.
"""

import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sealpost.core.advisor import Goal
from sealpost.core.contacts import TouchKind
from sealpost.core.next_steps import Snooze
from sealpost.core.queue import Clock, Kind, Late, Outcome, when_at
from sealpost.core.recurrence import Recurrence
from sealpost.errors import AlreadyUndone, ItemChanged
from sealpost.services.queue import NewItem
from sealpost.services.queue_ports import QueueEdit
from sealpost.services.reminders import MOST_ON_CARD
from sealpost.store.queue import StoredQueue
from support.desk import ZOE, SetClock, open_desk

NEW_YEAR = datetime(2026, 1, 5, 8, tzinfo=UTC)
ZONES = ("Europe/Budapest", "America/New_York", "Asia/Novosibirsk", "Pacific/Apia", "Australia/Lord_Howe")
REPEATS = (
    None,
    Recurrence("FREQ=DAILY"),
    Recurrence("FREQ=WEEKLY;BYDAY=MO,TH"),
    Recurrence("FREQ=MONTHLY;BYMONTHDAY=31"),
    Recurrence(after_completion=timedelta(days=10)),
)


class Crash(Exception):
    """The program was killed."""


class CrashingQueue(StoredQueue):
    """Dies just before, or just after, the next thing it writes."""

    dies: str = ""

    def announce(self, items):
        return self._dying(items, super().announce)

    def act(self, edit: QueueEdit, now: datetime):
        return self._dying(edit, lambda edit: super(CrashingQueue, self).act(edit, now))

    def _dying(self, what, write):
        when, self.dies = self.dies, ""
        if when == "before":
            raise Crash
        done = write(what)
        if when == "after":
            raise Crash
        return done


class AYear(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="sp-year-")
        self.clock = SetClock(NEW_YEAR)
        self.told: list[tuple[str, datetime]] = []
        self.swallowed: set[tuple[str, datetime]] = set()
        self.shown = []
        self.desk = self.start()

    def start(self):
        desk = open_desk(Path(self.folder.name) / "sealpost.sqlite", self.clock)
        desk.book.__class__ = CrashingQueue
        return desk

    def crash(self) -> None:
        zone, memory = self.desk.here.name, self.desk.settings
        self.desk.database.close()
        self.desk = open_desk(Path(self.folder.name) / "sealpost.sqlite", self.clock, memory)
        self.desk.here.name = zone
        self.desk.book.__class__ = CrashingQueue

    @initialize()
    def people(self):
        here = self.desk.contacts.add(ZOE).contact
        somewhere = self.desk.contacts.add(replace(ZOE, name="Ann", zones=ZONES[:2])).contact
        self.contacts = [None, here.id, somewhere.id]

    @rule(
        minutes=st.integers(0, 60 * 24 * 30),
        zone=st.sampled_from(ZONES),
        clock=st.sampled_from(Clock),
        late=st.sampled_from(Late),
        repeats=st.sampled_from(REPEATS),
        who=st.integers(0, 2),
        kind=st.sampled_from(Kind),
    )
    def add(self, minutes, zone, clock, late, repeats, who, kind):
        when = when_at(self.clock.now() + timedelta(minutes=minutes), zone, clock)
        new = NewItem(kind, "A goal", Goal.MEETING, self.contacts[who], when=when, late=late, recurrence=repeats)
        self.desk.queue.add(new)

    @rule(minutes=st.integers(0, 60 * 24 * 40))
    def sleep_and_wake(self, minutes):
        self.shown = self.desk.queue.open_items()
        self.clock.goes_on(minutes=minutes)
        self.look("")

    @rule(seconds=st.integers(-90_000, 7200))
    def set_the_clock(self, seconds):
        self.clock.goes_on(seconds=seconds)

    @rule(dies=st.sampled_from(["", "before", "after"]))
    def look(self, dies):
        now = self.clock.now()
        pending = {(item.id, item.due_at) for item in self.desk.book.unannounced(now)}
        self.desk.book.dies = dies
        try:
            told = self.desk.reminders.look()
        except Crash:
            left = {(item.id, item.due_at) for item in self.desk.book.unannounced(now)}
            announced = {(item.id, item.announced_for) for item in self.desk.queue.open_items()}
            self.swallowed |= (pending - left) & announced
            self.crash()
            return
        self.desk.book.dies = ""
        self.told += [(row.item.id, row.item.due_at) for row in (*told.ring, *told.catch_up)]

    @rule(hours=st.integers(1, 12))
    def keep_quiet(self, hours):
        self.desk.reminders.keep_quiet(timedelta(hours=hours))

    @rule(zone=st.sampled_from(ZONES), comes_along=st.booleans())
    def travel(self, zone, comes_along):
        self.desk.here.name = zone
        act = self.desk.queue.bring_along if comes_along else self.desk.queue.leave_behind
        act()

    @precondition(lambda self: self.desk.queue.open_items())
    @rule(which=st.integers(0, 50), act=st.integers(0, 4), dies=st.sampled_from(["", "", "before", "after"]))
    def handle(self, which, act, dies):
        items = self.desk.queue.open_items()
        item = items[which % len(items)]
        queue = self.desk.queue
        acts = (
            lambda: queue.finish(item.id, Outcome.REACHED),
            lambda: queue.snooze(item.id, Snooze.NEXT_GOOD_SLOT),
            lambda: queue.snooze(item.id, self.clock.now() + timedelta(minutes=which)),
            lambda: queue.drop(item.id),
            lambda: queue.change(item, replace(item, note="changed")),
        )
        self.desk.book.dies = dies
        try:
            acts[act]()
        except Crash:
            self.crash()
        self.desk.book.dies = ""

    @rule(which=st.integers(0, 50))
    def change_from_an_old_list(self, which):
        """It was opened before the latest sleep: notices that went out since are not in it."""
        if self.shown:
            item = self.shown[which % len(self.shown)]
            with suppress(ItemChanged):
                self.desk.queue.change(item, replace(item, note=f"changed {which}"))

    @precondition(lambda self: self.desk.queue.history(1))
    @rule()
    def undo(self):
        with suppress(ItemChanged, AlreadyUndone):
            self.desk.queue.undo(self.desk.queue.history(1)[0].id)

    @rule(who=st.integers(1, 2))
    def be_in_touch(self, who):
        self.desk.contacts.log(self.contacts[who], TouchKind.THEY_CALLED)

    @invariant()
    def no_moment_is_told_twice(self):
        assert len(self.told) == len(set(self.told))

    @invariant()
    def what_was_marked_was_told_or_swallowed_by_a_crash(self):
        for item in self.desk.queue.open_items():
            if item.announced_for is not None and item.announced_for == item.due_at:
                assert (item.id, item.due_at) in self.swallowed | set(self.told)

    @invariant()
    def all_that_is_due_is_on_the_card(self):
        now = self.clock.now()
        due = {item.id for item in self.desk.queue.open_items() if item.due_at and item.due_at <= now}
        card = {reminder.row.item.id for reminder in self.desk.reminders.card()}
        assert card == due or len(due) > MOST_ON_CARD

    @invariant()
    def one_occurrence_of_a_series_is_open(self):
        series = [item.series for item in self.desk.queue.open_items()]
        assert len(series) == len(set(series))

    def teardown(self):
        """On a working morning that is good for everybody, nothing is left untold."""
        self.desk.reminders.end_quiet()
        self.clock.moment = datetime(2029, 3, 6, 14, 30, tzinfo=UTC)  # 15:30 in Budapest, 9:30 in New York
        self.look("")
        now = self.clock.now()
        assert list(self.desk.book.unannounced(now)) == []
        self.no_moment_is_told_twice()
        self.desk.database.close()
        self.folder.cleanup()


AYear.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestAYear = AYear.TestCase
