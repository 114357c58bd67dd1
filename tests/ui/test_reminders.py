"""From a due moment to a notice on a real bus, the card, and the number on the tray icon."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QImage
from PySide6.QtWidgets import QFrame, QPushButton

from sealpost.core.advisor import Goal
from sealpost.core.keys import Address
from sealpost.core.queue import Clock, Kind, Late, Outcome, State, Step, When
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.qt.jobs import Jobs
from sealpost.qt.notifier import Notifier
from sealpost.qt.reminder_timer import ReminderTimer
from sealpost.services.queue import NewItem, SealedLetter
from sealpost.ui.reminder_card import ReminderCard
from sealpost.ui.reminders import Reminders
from support import notifications
from support.desk import TUESDAY, ZOE, open_desk
from support.gpg_home import gpg_home

PATIENCE = 30_000
PICTURE = QImage(16, 16, QImage.Format.Format_ARGB32)


@pytest.fixture
def jobs(qapp, qtbot):
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=PATIENCE)
    jobs.close()


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "sealpost.sqlite")
    yield opened
    opened.database.close()


@pytest.fixture
def bus(tmp_path_factory):
    with notifications.empty_bus(tmp_path_factory.mktemp("bus")) as address:
        yield address


@pytest.fixture
def service(bus):
    with notifications.strict_service(bus) as service:
        yield service


class Bell:
    """What the tray was told."""

    def __init__(self) -> None:
        self.count, self.is_quiet, self.messages = 0, False, []

    def say_due(self, count):
        self.count = count

    def say_quiet(self, is_quiet):
        self.is_quiet = is_quiet

    def message(self, title, body):
        self.messages.append((title, body))


@pytest.fixture
def bell():
    return Bell()


@pytest.fixture
def notifier(jobs, bus):
    made = Notifier(jobs, bus, PICTURE)
    yield made
    made.close()


@pytest.fixture
def reminders(desk, jobs, bell, notifier, qtbot):
    timer = ReminderTimer(desk.here.zone, None, desk.clock.now)
    made = Reminders(desk.reminders, desk.queue, jobs, timer, notifier, bell)
    yield made
    made.close()


@pytest.fixture
def look(reminders, desk, qtbot):
    """Let time go by, and wait until the clock was looked at."""

    def look(**gone):
        desk.clock.goes_on(**gone)
        with qtbot.waitSignal(reminders.looked, timeout=PATIENCE):
            reminders.look()

    return look


def call(desk, contact=None, minutes: float = 0, **more) -> NewItem:
    at = When((desk.clock.now() + timedelta(minutes=minutes)).replace(tzinfo=None), "UTC", Clock.INSTANT)
    return NewItem(Kind.CALL, "Agree on a day", Goal.MEETING, contact.id if contact else None, when=at, **more)


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(ZOE).contact


@pytest.fixture
def due_call(desk, zoe):
    return desk.queue.add(call(desk, zoe)).item


def card_of(reminders) -> ReminderCard:
    return reminders._card


def shown(reminders, qtbot, count: int) -> ReminderCard:
    qtbot.waitUntil(
        lambda: card_of(reminders) is not None and len(card_of(reminders).shown_ids) == count, timeout=PATIENCE
    )
    return card_of(reminders)


# --- Notices ------------------------------------------------------------------------------------------------


def test_a_due_call_is_a_notice_with_buttons(look, notifier, service, due_call, qtbot):
    look()
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)
    told = service.next_notice()
    assert (told["title"], told["body"]) == ("Call Zoe Quartz", "Agree on a day")
    assert told["actions"][2:] == ["open", "Open", "done", "Done", "snooze", "Snooze"]


def test_done_on_the_notice_finishes_the_call(look, notifier, service, due_call, desk, bell, qtbot):
    look()
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)
    service.press(service.next_notice()["number"], "done")
    qtbot.waitUntil(lambda: desk.queue.get(due_call.id).state is State.DONE, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bell.count == 0, timeout=PATIENCE)
    assert desk.queue.get(due_call.id).outcome is Outcome.REACHED


def test_snooze_on_the_notice_puts_it_off_to_a_good_time(look, notifier, service, due_call, desk, qtbot):
    look()
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)
    service.press(service.next_notice()["number"], "snooze")
    qtbot.waitUntil(lambda: desk.queue.get(due_call.id).state is State.SNOOZED, timeout=PATIENCE)


def test_open_on_the_notice_names_the_item(look, notifier, service, due_call, reminders, qtbot):
    look()
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)
    with qtbot.waitSignal(reminders.opened, timeout=PATIENCE) as opened:
        service.press(service.next_notice()["number"], "open")
    assert opened.args == [due_call.id]
    assert card_of(reminders).isVisible()


def test_what_came_due_while_away_is_one_notice_and_one_card(look, desk, zoe, service, reminders, notifier, qtbot):
    for minute in range(4):
        desk.queue.add(replace(call(desk, zoe, minute, late=Late.RING), title=f"Goal {minute}"))
    look(hours=1)
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)
    assert service.next_notice()["title"] == "4 became due while you were away"
    assert shown(reminders, qtbot, 4).isVisible()


def test_while_the_desktop_asks_not_to_disturb_only_the_badge_says_so(
    look, notifier, service, due_call, bell, reminders, qtbot
):
    notifier.follow()
    service.do_not_disturb(is_on=True)
    qtbot.waitUntil(lambda: notifier.is_inhibited, timeout=PATIENCE)
    look()
    assert (bell.count, bell.is_quiet, notifier.shown_names) == (1, True, ())
    assert card_of(reminders) is None
    service.do_not_disturb(is_on=False)
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)


def test_without_a_notification_service_the_tray_says_it(look, due_call, bell, reminders, qtbot):
    look()
    qtbot.waitUntil(lambda: bell.messages == [("Call Zoe Quartz", "Agree on a day")], timeout=PATIENCE)
    assert shown(reminders, qtbot, 1).isVisible()


def queue_letter(desk, zoe):
    with gpg_home() as home:
        armored = GpgFileKeyring(home.environ).seal_with_password("the price is 42", "five words of my own")
    letter = replace(call(desk, zoe), kind=Kind.LETTER, title="Our offer")
    return desk.queue.add(letter, SealedLetter(armored, [Address("zoe@yandex.ru")], "The price", "me@yandex.ru")).item


def test_a_notice_of_a_letter_holds_no_text_of_it(look, desk, zoe, notifier, service, qtbot):
    queue_letter(desk, zoe)
    look()
    qtbot.waitUntil(lambda: len(notifier.shown_names) == 1, timeout=PATIENCE)
    told = service.next_notice()
    assert (told["title"], told["body"]) == ("Letter to Zoe Quartz", "Our offer")


def test_at_a_start_what_is_left_over_is_on_the_card(desk, zoe, jobs, bell, notifier, qtbot):
    desk.queue.add(call(desk, zoe))
    assert len(desk.reminders.look().ring) == 1  # told, and then the program was killed
    timer = ReminderTimer(desk.here.zone, None, desk.clock.now)
    again = Reminders(desk.reminders, desk.queue, jobs, timer, notifier, bell)
    again.start()
    assert shown(again, qtbot, 1).isVisible()
    assert (bell.count, bell.messages) == (1, [])
    again.close()


# --- The card -----------------------------------------------------------------------------------------------


@pytest.fixture
def card(desk, jobs, qtbot):
    made = ReminderCard(desk.reminders, desk.queue, jobs)
    qtbot.addWidget(made)

    def show(count: int) -> ReminderCard:
        made.refresh()
        qtbot.waitUntil(lambda: len(made.shown_ids) == count, timeout=PATIENCE)
        made.show()
        return made

    return show


def press(card, name: str) -> None:
    card.findChild(QPushButton, name).click()


def choose(card, name: str, choice: str) -> None:
    card.findChild(QPushButton, name).menu().findChild(QAction, choice).trigger()


def text(card, name: str) -> str:
    return card.findChild(QFrame, name).text()


@pytest.fixture
def settle(qtbot, jobs):
    return lambda: qtbot.waitUntil(lambda: jobs.pending == 0, timeout=PATIENCE)


def test_an_outcome_asks_for_the_next_step_and_can_be_undone(card, desk, due_call, settle, qtbot):
    shown = card(1)
    choose(shown, "done-0", "no-answer")
    qtbot.waitUntil(lambda: shown.shown_ids == [], timeout=PATIENCE)
    settle()
    assert shown.findChild(QFrame, "next-steps").isVisible()
    press(shown, "next-0")
    settle()
    assert [item.step for item in desk.queue.open_items()] == [Step.VOICEMAIL]
    press(shown, "undo")
    settle()
    assert desk.queue.open_items() == []


def test_undo_brings_back_what_was_done(card, desk, due_call, settle, qtbot):
    shown = card(1)
    choose(shown, "snooze-0", "tomorrow")
    qtbot.waitUntil(lambda: shown.shown_ids == [], timeout=PATIENCE)
    settle()
    press(shown, "undo")
    qtbot.waitUntil(lambda: len(shown.shown_ids) == 1, timeout=PATIENCE)
    assert desk.queue.get(due_call.id) == due_call


def test_a_late_call_is_moved_to_the_next_good_time(card, desk, due_call, settle, qtbot):
    desk.clock.goes_on(hours=2)
    local = datetime(2026, 11, 24, 15, 45, tzinfo=UTC).astimezone()
    shown = card(1)
    assert shown.findChild(QPushButton, "move-0").text() == f"Move to Tue {local:%H:%M}"
    press(shown, "move-0")
    qtbot.waitUntil(lambda: shown.shown_ids == [], timeout=PATIENCE)
    assert desk.queue.get(due_call.id).due_at == datetime(2026, 11, 24, 15, 45, tzinfo=UTC)


def test_after_a_journey_the_card_asks_once(card, desk, settle, qtbot):
    desk.queue.add(replace(call(desk), when=When(TUESDAY.replace(tzinfo=None), "Europe/Budapest", Clock.MINE)))
    desk.here.name = "America/New_York"
    shown = card(1)
    assert shown.findChild(QFrame, "journey").isVisible()
    press(shown, "leave-behind")
    settle()
    qtbot.waitUntil(lambda: not shown.findChild(QFrame, "journey").isVisible(), timeout=PATIENCE)


def test_what_can_not_be_done_is_said(card, desk, due_call, settle, qtbot):
    shown = card(1)
    desk.queue.finish(due_call.id, Outcome.REACHED)
    press(shown, "skip-0")
    settle()
    note = shown.findChild(QFrame, "reminder-note")
    assert note.isVisible()
    assert "finished already" in note.text()


def test_escape_closes_the_card(card, due_call, qtbot):
    shown = card(1)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow, timeout=PATIENCE)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_sealed_letter_opens_in_the_webmail_of_its_account(card, desk, zoe, picture, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    queue_letter(desk, zoe)
    shown = card(1)
    picture(shown, "reminders-letter")
    press(shown, "webmail-0")
    assert opened[0].startswith("https://mail.yandex.ru/compose?mailto=")
    assert "BEGIN" in opened[0]


def test_the_card_s_looks(card, desk, due_call, picture, settle, qtbot):
    late = desk.contacts.add(replace(ZOE, name="Szélkúti-Őrsváry Ildikó Árvácska", zones=("America/New_York",))).contact
    russian = desk.contacts.add(replace(ZOE, name="Ольга Иванова-Преображенская", zones=("Asia/Novosibirsk",))).contact
    desk.queue.add(
        replace(call(desk, late, -90), title="Договориться о встрече и обсудить условия договора на следующий год")
    )
    desk.queue.add(replace(call(desk, russian), kind=Kind.LETTER, title="Our offer"))
    shown = card(3)
    picture(shown, "reminders")
    choose(shown, "done-1", "no-answer")
    qtbot.waitUntil(lambda: len(shown.shown_ids) == 2, timeout=PATIENCE)
    settle()
    picture(shown, "reminders-next")
    desk.clock.goes_on(hours=4)
    desk.here.name = "America/New_York"
    desk.queue.add(replace(call(desk), when=When(TUESDAY.replace(tzinfo=None), "Europe/Budapest", Clock.MINE)))
    shown = card(3)
    picture(shown, "reminders-away")
    for item in desk.queue.open_items():
        desk.queue.drop(item.id)
    picture(card(0), "reminders-none")
