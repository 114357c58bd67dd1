"""The queue as a person works it, mostly from the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from sealpost.core.advisor import Standing
from sealpost.core.contacts import Assistant, Contact, TouchKind
from sealpost.core.keys import Address
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId, Kind, Outcome, Step
from sealpost.core.recurrence import Recurrence
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.services.queue import NewItem, SealedLetter
from sealpost.ui.queue.dialogs import HistoryDialog, ItemEditor, NextStepDialog, WhenDialog
from sealpost.ui.queue.rows import Shown
from support.desk import ZOE
from support.gpg_home import gpg_home

LONG = Contact(
    ContactId(""),
    "Смирнова-Задунайская Александра Константиновна, özvegy Kovácsné dr. Szélkúti Árvíztűrő",
    addresses=(Address("alexandra@example.org"),),
    phones=(Phone(Number("+74951234567"), "приёмная"),),
    organisation="Общество с ограниченной ответственностью «Научно-исследовательский институт»",
    zones=("Asia/Novosibirsk",),
    assistant=Assistant("Иванов Пётр", Phone(Number("+74951234568"))),
)


@pytest.fixture
def zoe(desk):
    return desk.contacts.add(replace(ZOE, id=ContactId(""))).contact


@pytest.fixture
def call(queued, zoe):
    return queued(Kind.CALL, "Agree on a day for the visit", zoe, hours=-1)


def lines(window):
    model = window.findChild(QTableView, "queue-table").model()
    return [
        tuple(model.index(row, column).data() for column in (0, 2, 3) if model.index(row, column).data())
        for row in range(model.rowCount())
    ]


def text_of(window, name):
    return window.findChild(QLabel, name).text()


def press(window, name):
    window.findChild(QPushButton, name).click()


def key(window, qtbot, letter):
    """As typed with the focus in the list."""
    view = window.findChild(QTableView, "queue-table")
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClicks(view, letter)


def show_only(window, which):
    filter_ = window.findChild(QComboBox, "queue-filter")
    filter_.setCurrentIndex(filter_.findData(which))


@pytest.fixture
def full(desk, zoe, queued):
    """A bit of everything."""
    long = desk.contacts.add(LONG).contact
    desk.contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.NO_ANSWER, subject="The offer")
    desk.contacts.log(zoe.id, TouchKind.THEY_WROTE, subject="Re: offer", they_said="Too dear.")
    queued(Kind.CALL, "Agree on a day for the visit", zoe, hours=-3, note="Too dear: compare it with a day off")
    queued(Kind.CALL, "Обсудить условия договора на следующий год и сроки поставки", long, hours=2)
    queued(Kind.LETTER, "Send the contract", zoe, hours=30)
    queued(Kind.CALL, "Hogyan tetszett az árajánlat? Visszajelzést kérni", zoe, hours=400)
    queued(Kind.CALL, "Somebody from the fair", way="+36201234567")


@pytest.mark.usefixtures("full")
def test_the_list_is_divided_into_overdue_today_this_week_later_and_without_a_time(shown, picture):
    window = shown()
    picture(window, "queue")
    titles = [line[0] for line in lines(window) if len(line) == 1]
    assert titles == ["Overdue · 1", "Today · 1", "This week · 1", "Later · 1", "Without a next step · 1"]


def test_an_empty_queue_says_how_to_begin(shown, picture):
    window = shown()
    picture(window, "queue-empty")
    assert text_of(window, "queue-empty-title") == "Nothing to do"


@pytest.mark.usefixtures("full")
def test_the_light_of_each_row_follows_the_contacts_clock(shown):
    window = shown()
    model = window.findChild(QTableView, "queue-table").model()
    assert [model.index(row, 4).data() for row in (1, 3)] == ["● 14:20", "● 20:20"]
    assert "closed now" in model.index(3, 4).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    ("letter", "outcome"),
    [("r", Outcome.REACHED), ("n", Outcome.NO_ANSWER), ("v", Outcome.VOICEMAIL), ("p", Outcome.PROMISED)],
)
def test_one_key_says_what_came_of_a_call_and_the_next_step_is_asked(
    shown, call, desk, settled, qtbot, letter, outcome
):
    window = shown()
    key(window, qtbot, letter)
    settled()
    assert desk.queue.get(call.id).outcome is outcome
    assert window.findChild(NextStepDialog).isVisible()


def test_the_next_step_that_is_chosen_is_queued(shown, call, desk, settled, qtbot, picture):
    window = shown()
    key(window, qtbot, "n")
    settled()
    dialog = window.findChild(NextStepDialog)
    picture(dialog, "queue-next-step")
    press(dialog, "take-step")
    settled()
    assert [item.step for item in desk.queue.open_items()] == [Step.VOICEMAIL]
    assert desk.contacts.timeline(call.contact)[0].outcome is Outcome.NO_ANSWER


def test_nothing_for_now_is_an_answer(shown, call, desk, settled, qtbot):
    window = shown()
    key(window, qtbot, "r")
    settled()
    dialog = window.findChild(NextStepDialog)
    dialog._group.buttons()[-1].setChecked(True)
    press(dialog, "take-step")
    settled()
    assert desk.queue.open_items() == []


def test_what_was_said_goes_to_the_timeline_with_the_outcome(shown, call, desk, settled):
    window = shown()
    window.findChild(QPlainTextEdit, "call-they-said").setPlainText("Next week suits.")
    press(window, "outcome-reached")
    settled()
    assert desk.contacts.timeline(call.contact)[0].they_said == "Next week suits."


def test_what_is_being_typed_survives_a_reminder_of_the_same_call(shown, call, desk, settled):
    window = shown()
    window.findChild(QPlainTextEdit, "call-they-said").setPlainText("Next week")
    desk.book.announce([call])
    window.refresh()
    settled()
    settled()
    assert window.findChildren(QPlainTextEdit, "call-they-said")[-1].toPlainText() == "Next week"


def test_moved_asks_for_the_new_time_in_words(shown, call, desk, settled, qtbot, picture):
    window = shown()
    key(window, qtbot, "m")
    dialog = window.findChild(WhenDialog)
    line = dialog.findChild(QLineEdit, "when-line")
    line.setText("soon")
    settled()
    assert not dialog.findChild(QPushButton, "choose-when").isEnabled()
    line.setText("Friday 15:00")
    settled()
    picture(dialog, "queue-when")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settled()
    assert desk.queue.get(call.id).when.wall.isoformat() == "2026-11-27T15:00:00"


def test_a_call_cannot_be_marked_as_sent(shown, call, desk, settled, qtbot):
    window = shown()
    key(window, qtbot, "s")
    settled()
    assert desk.queue.get(call.id).is_open


def test_dropping_can_be_undone(shown, call, desk, settled, qtbot):
    window = shown()
    key(window, qtbot, "d")
    settled()
    assert desk.queue.open_items() == []
    press(window, "undo")
    settled()
    assert [item.id for item in desk.queue.open_items()] == [call.id]
    assert text_of(window, "call-goal") == "Agree on a day for the visit"


def test_everything_in_the_history_can_be_taken_back(shown, call, desk, settled, picture):
    window = shown()
    press(window, "drop-item")
    settled()
    press(window, "open-history")
    settled()
    history = window.findChild(HistoryDialog)
    picture(history, "queue-history")
    press(history, "undo-act-0")
    settled()
    assert desk.queue.get(call.id).is_open


def test_snoozing_names_the_time_at_which_it_comes_again(shown, call, desk, settled):
    window = shown()
    action = window.findChild(QAction, "snooze-tomorrow")
    assert action.text() == "Tomorrow\tWed 15:00"
    action.trigger()
    settled()
    assert desk.queue.get(call.id).due_at.isoformat() == "2026-11-25T14:00:00+00:00"


def test_goal_recurrence_and_the_late_rule_are_changed_in_the_editor(shown, call, desk, settled, picture):
    window = shown()
    press(window, "edit-item")
    editor = window.findChild(ItemEditor)
    editor.findChild(QLineEdit, "item-title").setText("Agree on two days")
    editor.findChild(QLineEdit, "item-when").setText("tomorrow 16:00")
    repeat = editor.findChild(QComboBox, "recurrence")
    repeat.setCurrentIndex(repeat.findData("FREQ=WEEKLY"))
    settled()
    picture(editor, "queue-editor")
    press(editor, "save-item")
    settled()
    changed = desk.queue.get(call.id)
    assert (changed.title, changed.recurrence) == ("Agree on two days", Recurrence("FREQ=WEEKLY"))
    assert changed.when.wall.isoformat() == "2026-11-25T16:00:00"


def test_a_rule_that_no_calendar_knows_is_refused(shown, call, desk, settled):
    window = shown()
    press(window, "edit-item")
    editor = window.findChild(ItemEditor)
    repeat = editor.findChild(QComboBox, "recurrence")
    repeat.setCurrentIndex(repeat.findData("own"))
    editor.findChild(QLineEdit, "recurrence-rule").setText("FREQ=SOMETIMES")
    press(editor, "save-item")
    settled()
    assert "not a rule" in text_of(editor, "item-said")
    assert desk.queue.get(call.id).recurrence is None


def test_the_search_finds_by_words_and_names(shown, full, settled):
    window = shown()
    window.findChild(QLineEdit, "queue-search").setText("договора")
    settled()
    assert lines(window)[0][0] == "Found · 1"
    window.findChild(QLineEdit, "queue-search").setText("nothing like it")
    settled()
    assert text_of(window, "queue-empty-title") == "Nothing fits"


@pytest.mark.usefixtures("full")
def test_calls_and_letters_can_be_listed_by_themselves(shown, settled):
    window = shown()
    show_only(window, Shown.LETTERS)
    settled()
    assert [line[0] for line in lines(window) if len(line) == 1] == ["This week · 1"]
    window.findChild(QLineEdit, "queue-search").setText("договора")
    settled()
    assert text_of(window, "queue-empty-title") == "Nothing fits"
    show_only(window, Shown.CALLS)
    settled()
    assert lines(window)[0][0] == "Found · 1"


def test_what_is_finished_is_listed_with_its_outcome(shown, call, desk, settled):
    desk.queue.finish(call.id, Outcome.REACHED)
    window = shown()
    show_only(window, Shown.FINISHED)
    settled()
    assert lines(window)[1][0] == "2026-11-24 reached"
    assert not window.findChild(QPushButton, "drop-item").isEnabled()


def test_an_item_of_a_notice_is_shown_in_full(shown, full, desk, settled):
    item = desk.queue.search("Visszajelzést")[0].item
    window = shown()
    window.show_item(item.id)
    settled()
    settled()
    assert text_of(window, "call-goal").startswith("Hogyan")


# --- Letters ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ciphertext():
    with gpg_home() as home:
        return GpgFileKeyring(home.environ).seal_with_password("Good morning", "five words of my own")


@pytest.fixture
def letter(desk, zoe, ciphertext):
    new = NewItem(Kind.LETTER, "Send the contract", contact=zoe.id)
    sealed = SealedLetter(ciphertext, zoe.addresses, "Our contract", "me@yandex.ru")
    return desk.queue.add(new, sealed).item


def test_a_letter_shows_for_whom_and_its_subject_and_never_its_text(shown, letter, picture):
    window = shown()
    picture(window, "queue-letter")
    assert "zoe@example.org" in text_of(window, "letter-to")
    assert "Our contract" in text_of(window, "letter-subject")
    assert not any("BEGIN PGP" in label.text() for label in window.findChildren(QLabel))


@pytest.mark.parametrize(
    ("webmail", "start"),
    [("gmail", "https://mail.google.com/mail/u/me@yandex.ru/"), ("yandex", "https://mail.yandex.ru/compose")],
)
def test_a_letter_opens_in_the_webmail_with_everything_filled_in(shown, letter, monkeypatch, webmail, start):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    press(shown(), f"open-{webmail}")
    assert opened[0].startswith(start)
    assert "zoe@example.org" in opened[0].replace("%40", "@").replace("%2540", "@")
    assert "BEGIN" in opened[0]


def test_a_letter_too_long_for_a_link_goes_by_the_clipboard(shown, desk, zoe, ciphertext, monkeypatch, settled):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    monkeypatch.setattr("sealpost.core.compose_links.LONGEST", 200)
    desk.queue.add(NewItem(Kind.LETTER, "x", contact=zoe.id), SealedLetter(ciphertext, zoe.addresses, "s"))
    window = shown()
    press(window, "open-gmail")
    assert "BEGIN" not in opened[0]
    assert QGuiApplication.clipboard().text().strip() == ciphertext.strip()
    assert "paste it" in text_of(window, "letter-said")


def test_a_letter_that_is_not_written_yet_is_written_in_the_composer(shown, queued, zoe, written_to):
    queued(Kind.LETTER, "Thank her", zoe)
    press(shown(), "write-letter")
    assert written_to[0].contact == zoe


def test_a_pair_moves_together(shown, desk, zoe, settled):
    at = desk.queue.when_for(zoe, desk.clock.now())
    executive = replace(zoe, standing=Standing.EXECUTIVE)
    desk.contacts.change(zoe, executive)
    pair = desk.queue.add_letter_then_call(
        NewItem(Kind.LETTER, "Write first", contact=zoe.id, when=at),
        None,
        NewItem(Kind.CALL, "Then call", contact=zoe.id, when=at),
    )
    window = shown()
    window.show_item(pair.item.id)
    settled()
    window.findChild(QAction, "snooze-tomorrow").trigger()
    settled()
    letter, call = (desk.queue.get(item.id) for item in pair.items)
    assert call.due_at == letter.due_at
    window.show_item(call.id)
    settled()
    settled()
    assert "Write first" in text_of(window, "call-letter")
