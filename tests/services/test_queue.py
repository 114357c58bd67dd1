"""Calls and letters queued, listed, put off, done; each act with its next step and its undo."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sealpost.core.advisor import Goal, Standing
from sealpost.core.contact_clock import Openness
from sealpost.core.contacts import TouchKind
from sealpost.core.keys import Address
from sealpost.core.next_steps import Snooze
from sealpost.core.queue import Clock, Kind, Late, Outcome, State, Step, When
from sealpost.core.recurrence import Recurrence
from sealpost.errors import AlreadyUndone, EmptyItem, ItemChanged, ItemFinished, NotSealed, UnknownItem
from sealpost.services.queue import NewItem, Notes, SealedLetter
from sealpost.services.queue_ports import Group
from support.desk import TUESDAY, ZOE, open_desk
from support.gpg_home import gpg_home

BUDAPEST = "Europe/Budapest"


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "sealpost.sqlite")
    yield opened
    opened.database.close()


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(ZOE).contact


def at(text: str, clock: Clock = Clock.MINE) -> When:
    return When(datetime.fromisoformat(text), BUDAPEST, clock)


def call(zoe, when: str | None = "2026-11-24 15:00", **more) -> NewItem:
    return NewItem(Kind.CALL, "Agree on a day", Goal.MEETING, zoe.id, when=at(when) if when else None, **more)


def titles(rows) -> list[str]:
    return [row.item.title for row in rows]


# --- Queueing and listing -----------------------------------------------------------------------------------


def test_an_added_call_is_in_the_list_with_its_contact(desk, zoe):
    added = desk.queue.add(call(zoe)).item
    (row,) = desk.queue.page(Group.TODAY)
    assert (row.item, row.contact, row.is_due) == (added, zoe, False)


@pytest.mark.parametrize(
    ("when", "group"),
    [
        ("2026-11-24 14:20", Group.OVERDUE),
        ("2026-11-24 14:21", Group.TODAY),
        ("2026-11-24 23:59", Group.TODAY),
        ("2026-11-25 00:00", Group.THIS_WEEK),
        ("2026-11-29 23:59", Group.THIS_WEEK),
        ("2026-11-30 00:00", Group.LATER),
        (None, Group.NO_TIME),
    ],
)
def test_each_open_item_is_in_one_group(desk, zoe, when, group):
    desk.queue.add(call(zoe, when))
    assert desk.queue.counts() == {each: int(each is group) for each in Group}
    assert titles(desk.queue.page(group)) == ["Agree on a day"]


def test_on_a_sunday_tomorrow_is_later(desk, zoe):
    desk.clock.moment = datetime(2026, 11, 29, 12, tzinfo=UTC)
    desk.queue.add(call(zoe, "2026-11-30 09:00"))
    assert desk.queue.counts()[Group.LATER] == 1


def test_the_list_comes_in_pages(desk, zoe):
    for hour in range(15, 20):
        desk.queue.add(replace(call(zoe, f"2026-11-24 {hour}:00"), title=str(hour)))
    assert titles(desk.queue.page(Group.TODAY, limit=2, offset=2)) == ["17", "18"]


def test_one_kind_is_listed_counted_and_searched_by_itself(desk, zoe):
    desk.queue.add(call(zoe))
    letter = desk.queue.add(replace(call(zoe), kind=Kind.LETTER)).item
    for found in (desk.queue.page(Group.TODAY, kind=Kind.LETTER), desk.queue.search("agree", kind=Kind.LETTER)):
        assert [row.item for row in found] == [letter]
    assert desk.queue.counts(Kind.LETTER)[Group.TODAY] == 1
    desk.queue.finish(letter.id, Outcome.SENT)
    assert titles(desk.queue.finished(kind=Kind.LETTER)) == ["Agree on a day"]
    assert not desk.queue.finished(kind=Kind.CALL)


def test_an_item_that_says_nothing_is_refused(desk):
    with pytest.raises(EmptyItem):
        desk.queue.add(NewItem(Kind.CALL, "  "))


def test_the_contact_s_own_clock_stands_in_the_row(desk):
    away = desk.contacts.add(replace(ZOE, zones=("America/New_York",))).contact
    desk.queue.add(call(away))
    clock = desk.queue.page(Group.TODAY)[0].clock
    assert (clock.local.hour, clock.openness) == (8, Openness.CLOSED)
    assert clock.opens_at == datetime(2026, 11, 24, 14, tzinfo=UTC)


def test_words_find_items_by_title_and_by_contact_together(desk, zoe):
    desk.queue.add(call(zoe))
    desk.queue.add(NewItem(Kind.CALL, "Agree on a price", way="+36201234567"))
    assert titles(desk.queue.search("agree quar")) == ["Agree on a day"]
    assert titles(desk.queue.search("PRICE")) == ["Agree on a price"]
    assert titles(desk.queue.search("3620123")) == ["Agree on a price"]
    assert titles(desk.queue.search("nobody")) == []


def test_finished_ones_are_found_last(desk, zoe):
    done = desk.queue.add(replace(call(zoe), title="Agree on a first day")).item
    desk.queue.add(call(zoe))
    desk.queue.finish(done.id, Outcome.REACHED)
    assert titles(desk.queue.search("agree")) == ["Agree on a day", "Agree on a first day"]
    assert titles(desk.queue.finished()) == ["Agree on a first day"]


def test_people_without_a_next_step_are_listed(desk, zoe):
    assert desk.queue.without_next_step() == []
    item = desk.queue.add(call(zoe)).item
    desk.queue.finish(item.id, Outcome.REACHED)
    assert desk.queue.without_next_step() == [zoe]
    desk.queue.add(call(zoe))
    assert desk.queue.without_next_step() == []


def test_what_comes_next_is_the_first_that_is_not_due_yet(desk, zoe):
    assert desk.queue.next_up() is None
    desk.queue.add(call(zoe, "2026-11-24 13:00"))
    desk.queue.add(call(zoe, "2026-12-24 10:00"))
    soon = desk.queue.add(call(zoe, "2026-11-26 10:00")).item
    assert desk.queue.next_up().item == soon


# --- Letters ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sealed():
    from sealpost.gpg.streams import GpgFileKeyring

    with gpg_home() as home:
        armored = GpgFileKeyring(home.environ).seal_with_password("Good morning", "five words of my own")
    return SealedLetter(armored, (Address("zoe@example.org"),), "Our talk", "me@example.org")


def letter(zoe, when: str = "2026-11-24 14:50") -> NewItem:
    return NewItem(Kind.LETTER, "Our offer", Goal.OFFER, zoe.id, when=at(when))


def test_a_letter_waits_sealed(desk, zoe, sealed):
    item = desk.queue.add(letter(zoe), sealed).item
    kept = desk.queue.letter(item)
    assert (kept.armored, kept.recipients, kept.subject) == (sealed.armored.strip(), sealed.recipients, "Our talk")


@pytest.mark.parametrize(
    "text",
    [
        "Good morning",
        "-----BEGIN PGP MESSAGE-----\n\n-----END PGP MESSAGE-----",
        # a literal packet in armor: not sealed at all
        "-----BEGIN PGP MESSAGE-----\n\nyxRiAAAAAABHb29kIG1vcm5pbmcs\n-----END PGP MESSAGE-----",
    ],
)
def test_plain_text_never_enters_the_queue(desk, zoe, sealed, text):
    with pytest.raises(NotSealed):
        desk.queue.add(letter(zoe), replace(sealed, armored=text))
    with pytest.raises(NotSealed):
        desk.queue.add(letter(zoe), replace(sealed, armored=f"Dear Zoe\n{sealed.armored}"))
    assert desk.queue.history() == []


def test_a_pair_moves_together(desk, zoe, sealed):
    pair = desk.queue.add_letter_then_call(letter(zoe), sealed, call(zoe, "2026-11-24 17:00"))
    moved = desk.queue.move(pair.item.id, at("2026-11-25 14:50"))
    assert [item.when.wall.isoformat(" ") for item in moved.items] == ["2026-11-25 14:50:00", "2026-11-25 17:00:00"]
    later = desk.queue.snooze(pair.item.id, moved.item.due_at + timedelta(hours=1))
    assert later.items[1].due_at == datetime(2026, 11, 25, 17, tzinfo=UTC)


def test_the_call_of_a_pair_leaves_the_letter_two_hours(desk, zoe, sealed):
    pair = desk.queue.add_letter_then_call(letter(zoe), sealed, call(zoe, "2026-11-24 15:00"))
    done = desk.queue.sent(pair.item.id)
    assert done.items[1].due_at - TUESDAY >= timedelta(hours=2)
    assert done.steps == ()


# --- Outcomes -----------------------------------------------------------------------------------------------


def test_what_was_said_goes_to_the_timeline(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    desk.queue.finish(item.id, Outcome.REACHED, Notes("call me in spring", "I will"))
    (touch,) = desk.contacts.timeline(zoe.id)
    assert (touch.kind, touch.outcome, touch.they_said, touch.i_said, touch.item) == (
        TouchKind.CALL,
        Outcome.REACHED,
        "call me in spring",
        "I will",
        item.id,
    )


def test_nobody_answered_so_a_voicemail_and_another_call_are_proposed(desk, zoe):
    """N1"""
    desk.clock.moment = datetime(2026, 11, 24, 10, tzinfo=UTC)
    item = desk.queue.add(call(zoe)).item
    steps = desk.queue.finish(item.id, Outcome.NO_ANSWER).steps
    assert [(step.step, f"{step.at:%a %H:%M}") for step in steps] == [
        (Step.VOICEMAIL, "Tue 16:30"),
        (Step.AGAIN, "Thu 15:00"),
    ]


def test_an_employee_who_did_not_answer_is_written_to(desk):
    """N2"""
    ann = desk.contacts.add(replace(ZOE, standing=Standing.EMPLOYEE)).contact
    desk.clock.moment = datetime(2026, 11, 24, 10, tzinfo=UTC)
    steps = desk.queue.finish(desk.queue.add(call(ann)).item.id, Outcome.NO_ANSWER).steps
    assert [(step.kind, step.step, step.rule) for step in steps] == [(Kind.LETTER, Step.WRITE_INSTEAD, "P4")]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.REACHED, [Step.SUM_UP, Step.AGAIN, Step.AGAIN, Step.AGAIN]),
        (Outcome.VOICEMAIL, [Step.AGAIN]),
        (Outcome.PROMISED, [Step.REMIND]),
        (Outcome.SENT, [Step.AFTER_LETTER]),
    ],
)
def test_each_outcome_proposes_what_to_do_next(desk, zoe, outcome, expected):
    change = desk.queue.finish(desk.queue.add(call(zoe)).item.id, outcome)
    assert [step.step for step in change.steps] == expected
    assert all(step.at > TUESDAY for step in change.steps)


def test_a_proposal_becomes_an_item_with_the_same_goal(desk, zoe):
    done = desk.queue.finish(desk.queue.add(call(zoe)).item.id, Outcome.NO_ANSWER)
    item = desk.queue.take_step(done.item.id, done.steps[0]).item
    assert (item.title, item.goal, item.contact, item.step) == ("Agree on a day", Goal.MEETING, zoe.id, Step.VOICEMAIL)
    assert item.when.clock is Clock.CONTACT


def test_somebody_asked_for_another_time(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    moved = desk.queue.moved_by_them(item.id, at("2026-11-26 10:00"), Notes("on Thursday")).item
    assert (moved.is_open, moved.when.wall.day) == (True, 26)
    assert desk.contacts.timeline(zoe.id)[0].outcome is Outcome.MOVED


def test_what_is_finished_can_not_be_finished_again(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    desk.queue.finish(item.id, Outcome.REACHED)
    with pytest.raises(ItemFinished):
        desk.queue.finish(item.id, Outcome.REACHED)
    with pytest.raises(UnknownItem):
        desk.queue.drop("nothing")


def test_a_series_goes_on_by_itself(desk, zoe):
    item = desk.queue.add(call(zoe, recurrence=Recurrence("FREQ=WEEKLY"))).item
    change = desk.queue.finish(item.id, Outcome.REACHED)
    assert [each.state for each in change.items] == [State.DONE, State.WAITING]
    assert change.steps == ()
    ended = desk.queue.end_series(change.items[1].id)
    assert desk.queue.open_items() == []
    assert len(ended.items) == 1


@pytest.mark.parametrize(
    ("snooze", "expected"),
    [
        (Snooze.AFTER_LUNCH, "Wed 25 Nov 13:00"),
        (Snooze.TOMORROW, "Wed 25 Nov 15:00"),
        (Snooze.NEXT_WEEK, "Tue 01 Dec 15:00"),
        (Snooze.NEXT_MONTH, "Mon 28 Dec 15:00"),  # 24 Dec is a holiday
        (Snooze.NEXT_GOOD_SLOT, "Tue 24 Nov 15:00"),
    ],
)
def test_a_snooze_ends_at_a_good_time(desk, zoe, snooze, expected):
    item = desk.queue.add(call(zoe)).item
    snoozed = desk.queue.snooze(item.id, snooze).item
    assert f"{snoozed.due_at.astimezone(ZoneInfo(BUDAPEST)):%a %d %b %H:%M}" == expected
    assert snoozed.state is State.SNOOZED


# --- Undo ---------------------------------------------------------------------------------------------------


def test_every_act_can_be_undone(desk, zoe, sealed):
    pair = desk.queue.add_letter_then_call(letter(zoe), sealed, call(zoe, "2026-11-24 17:00", late=Late.RING))
    weekly = desk.queue.add(call(zoe, recurrence=Recurrence("FREQ=WEEKLY"))).item
    first = pair.item
    before = desk.queue.open_items()
    for act in (
        lambda: desk.queue.finish(weekly.id, Outcome.REACHED, Notes("yes")),
        lambda: desk.queue.sent(first.id),
        lambda: desk.queue.snooze(first.id, Snooze.TOMORROW),
        lambda: desk.queue.move(first.id, None),
        lambda: desk.queue.moved_by_them(weekly.id, at("2026-12-01 10:00")),
        lambda: desk.queue.drop(weekly.id),
        lambda: desk.queue.end_series(weekly.id),
        lambda: desk.queue.change(weekly, replace(weekly, title="Another goal")),
        lambda: desk.queue.add(call(zoe)),
    ):
        desk.queue.undo(act().act)
        assert desk.queue.open_items() == before
        assert desk.contacts.timeline(zoe.id) == []
    desk.queue.undo(pair.act)
    assert desk.queue.letter(first) is None
    assert desk.queue.open_items() == [weekly]


def test_an_undo_does_not_undo_what_came_later(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    first = desk.queue.move(item.id, at("2026-11-25 10:00"))
    desk.queue.move(item.id, at("2026-11-26 10:00"))
    with pytest.raises(ItemChanged):
        desk.queue.undo(first.act)
    assert desk.queue.get(item.id).when.wall.day == 26


def test_an_act_is_undone_once(desk, zoe):
    added = desk.queue.add(call(zoe))
    desk.queue.undo(added.act)
    with pytest.raises(AlreadyUndone):
        desk.queue.undo(added.act)


def test_the_history_says_what_was_done(desk, zoe):
    added = desk.queue.add(call(zoe))
    desk.queue.undo(desk.queue.drop(added.item.id).act)
    kinds = [(act.kind.value, act.undone_at) for act in desk.queue.history()]
    assert kinds == [("dropped", TUESDAY), ("added", None)]


def test_what_was_done_long_ago_can_not_be_undone_any_more(desk, zoe):
    added = desk.queue.add(call(zoe))
    desk.clock.goes_on(days=91)
    desk.queue.forget_old_acts()
    with pytest.raises(AlreadyUndone):
        desk.queue.undo(added.act)
    assert desk.queue.open_items() == [added.item]


def test_a_change_of_what_was_changed_meanwhile_is_refused(desk, zoe):
    item = desk.queue.add(call(zoe)).item
    desk.queue.change(item, replace(item, title="Another goal"))
    with pytest.raises(ItemChanged):
        desk.queue.change(item, replace(item, note="from another window"))


# --- Keeping in touch, travelling ---------------------------------------------------------------------------


def test_whatever_passes_between_us_moves_the_reminder_to_keep_in_touch(desk, zoe):
    item = desk.queue.keep_in_touch(zoe.id, timedelta(days=30), "Say hello").item
    desk.clock.goes_on(days=10)
    desk.contacts.log(zoe.id, TouchKind.THEY_WROTE)
    assert desk.queue.get(item.id).when.wall.date() == (TUESDAY + timedelta(days=40)).date()
    again = desk.queue.add(call(zoe, "2026-12-05 10:00")).item
    desk.clock.goes_on(days=1)
    before = desk.queue.get(item.id).due_at
    desk.queue.finish(again.id, Outcome.REACHED)
    assert desk.queue.get(item.id).due_at - before == timedelta(days=1)


def test_a_call_that_nobody_took_is_no_contact(desk, zoe):
    item = desk.queue.keep_in_touch(zoe.id, timedelta(days=30)).item
    desk.clock.goes_on(days=10)
    desk.contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.NO_ANSWER)
    desk.contacts.log(zoe.id, TouchKind.NOTE)
    assert desk.queue.get(item.id) == item


def test_after_a_journey_my_clock_comes_along_or_stays_as_i_say(desk, zoe):
    mine = desk.queue.add(call(zoe)).item
    theirs = desk.queue.add(replace(call(zoe), when=at("2026-11-24 15:00", Clock.CONTACT))).item
    assert desk.queue.on_my_clock() == []
    desk.here.name = "America/New_York"
    assert desk.queue.on_my_clock() == [mine]
    change = desk.queue.bring_along()
    assert change.item.due_at - mine.due_at == timedelta(hours=6)
    desk.queue.undo(change.act)
    assert desk.queue.leave_behind().item.due_at == mine.due_at
    assert desk.queue.get(theirs.id) == theirs
    assert desk.queue.on_my_clock() == []
    assert desk.queue.bring_along() is None
