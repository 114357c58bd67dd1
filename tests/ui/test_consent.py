import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sealpost.core.key_changes import ChangeKind, KeyChange
from sealpost.core.keys import Validity
from sealpost.core.personal_mark import PersonalMark
from sealpost.errors import AppStopped, Cancelled
from sealpost.qt.jobs import StopSwitch
from sealpost.services.ports import Answer, Compared, Comparison, UnverifiedAnswer
from sealpost.ui.consent import DesktopPrompter, PairingDialog, PermissionDialog, UnverifiedDialog
from sealpost.ui.personal_mark import MarkBadge, MarkKeeper

CHOICES = ("answer-not-now", "answer-never", "answer-always", "answer-once")


def choice(dialog, name):
    return dialog.findChild(QPushButton, name)


def said(dialog, name):
    return dialog.findChild(QLabel, name).text()


def open_dialogs():
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and "dialog" in each.objectName()]


@pytest.fixture
def dialog(question, qtbot):
    dialog = PermissionDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def marks(services, jobs, settled):
    """The user's mark, as a dialog finds it."""
    services.personal_mark.keep(PersonalMark("boat", "violet", "Mango"))
    keeper = MarkKeeper(services.personal_mark, jobs)
    keeper.look()
    settled()
    return keeper


@pytest.fixture
def armed(dialog, qtbot):
    """Its buttons answer."""
    qtbot.waitUntil(choice(dialog, "answer-once").isEnabled)
    return dialog


@pytest.fixture
def asked(qtbot):
    """What a browser's thread asks, and the dialog that came of it."""
    prompter = DesktopPrompter()
    with ThreadPoolExecutor() as threads:

        def ask(work):
            future = threads.submit(work, prompter)
            qtbot.waitUntil(lambda: bool(open_dialogs()))
            return future, open_dialogs()[0]

        yield ask
        prompter.close()
    qtbot.waitUntil(lambda: not open_dialogs())


def permission(question, stop=None):
    return lambda prompter: prompter.ask_permission(question, stop or StopSwitch())


@pytest.mark.parametrize(
    "make",
    [
        lambda question, marks: PermissionDialog(question, marks),
        lambda question, marks: UnverifiedDialog("https://mail.google.com", [question.key], marks),
        lambda question, marks: PairingDialog(Comparison("Firefox 156", "sealpost@sealpost.org", "381 204"), marks),
    ],
    ids=["permission", "unverified", "pairing"],
)
def test_each_question_shows_the_personal_mark(question, marks, make, qtbot, picture):
    dialog = make(question, marks)
    qtbot.addWidget(dialog)
    dialog.show()
    badge = dialog.findChild(MarkBadge, "personal-mark")
    assert badge.isVisible()
    assert said(badge, "personal-mark-word") == "Mango"
    picture(dialog, f"{dialog.objectName()}-marked")


def test_the_question_names_site_key_and_people(dialog, alice, picture):
    picture(dialog, "permission")
    assert said(dialog, "permission-origin") == "https://mail.google.com"
    assert alice.fingerprint == "".join(said(dialog, "permission-fingerprint").split())
    assert "zoya@example.org" in said(dialog, "permission-recipients")


@pytest.mark.parametrize("operation", ["sign", "open"])
def test_the_question_says_what_happens(question, qtbot, picture, operation):
    dialog = PermissionDialog(replace(question, operation=operation, recipients=[]))
    qtbot.addWidget(dialog)
    dialog.show()
    picture(dialog, f"permission-{operation}")
    assert "page" in said(dialog, "permission-effect") or "signature" in said(dialog, "permission-effect")


def test_a_very_long_name_and_many_people_leave_the_answers_in_reach(question, alice, qtbot, picture):
    long = replace(alice.user_ids[0], text="Ω" * 90 + " «ОченьДлинноеИмя" * 6 + "»")
    people = [f"recipient-number-{number}@very-long-name-of-a-department.example.org" for number in range(60)]
    asking = replace(question, key=replace(alice, user_ids=[long]), recipients=people)
    dialog = PermissionDialog(asking)
    qtbot.addWidget(dialog)
    dialog.show()
    picture(dialog, "permission-long")
    assert dialog.height() <= 700
    assert dialog.rect().contains(choice(dialog, "answer-once").geometry())


def test_a_name_that_looks_like_markup_is_shown_as_it_is(question, alice, qtbot):
    marked = replace(alice.user_ids[0], text="<b>Bank</b><img src=x>")
    dialog = PermissionDialog(replace(question, key=replace(alice, user_ids=[marked])))
    qtbot.addWidget(dialog)
    assert dialog.findChild(QLabel, "permission-key").textFormat() is Qt.TextFormat.PlainText
    assert said(dialog, "permission-key") == "<b>Bank</b><img src=x>"


def test_nothing_can_be_answered_in_the_first_moment(dialog):
    assert not any(choice(dialog, name).isEnabled() for name in CHOICES)


def test_nothing_can_be_answered_in_the_first_moment_after_it_came_to_the_front_again(armed, qtbot):
    QApplication.sendEvent(armed, QEvent(QEvent.Type.ActivationChange))
    assert not choice(armed, "answer-once").isEnabled()
    qtbot.waitUntil(choice(armed, "answer-once").isEnabled)


def test_no_answer_is_the_default(armed):
    assert not any(choice(armed, name).isDefault() or choice(armed, name).autoDefault() for name in CHOICES)


def test_enter_answers_nothing(armed, qtbot):
    with qtbot.assertNotEmitted(armed.answered):
        qtbot.keyClick(armed, Qt.Key.Key_Return)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_T])
def test_a_key_held_down_answers_nothing(armed, qtbot, key):
    choice(armed, "answer-once").setFocus()
    with qtbot.assertNotEmitted(armed.answered):
        for _ in range(1000):
            held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(armed.focusWidget() or armed, held)


def test_escape_is_not_now(armed, qtbot):
    with qtbot.waitSignal(armed.answered) as answer:
        qtbot.keyClick(armed, Qt.Key.Key_Escape)
    assert answer.args == [Answer.NOT_NOW]


@pytest.mark.parametrize(
    ("name", "answer"), [*zip(CHOICES, (Answer.NOT_NOW, Answer.NEVER, Answer.ALWAYS, Answer.ONCE), strict=True)]
)
def test_each_button_gives_its_answer(armed, qtbot, name, answer):
    with qtbot.waitSignal(armed.answered) as given:
        qtbot.mouseClick(choice(armed, name), Qt.MouseButton.LeftButton)
    assert given.args == [answer]


def test_the_answer_reaches_the_thread_that_asked(asked, question, qtbot):
    future, dialog = asked(permission(question))
    qtbot.waitUntil(choice(dialog, "answer-always").isEnabled)
    choice(dialog, "answer-always").click()
    assert future.result(timeout=5) is Answer.ALWAYS


def test_a_question_goes_when_the_asker_has_gone(asked, question, qtbot):
    stop = StopSwitch()
    future, _ = asked(permission(question, stop))
    stop.cancel()
    assert isinstance(future.exception(timeout=5), Cancelled)
    qtbot.waitUntil(lambda: not open_dialogs())


def test_a_question_of_somebody_who_has_gone_already_is_not_shown(question, qtbot):
    stop = StopSwitch()
    stop.cancel()
    prompter = DesktopPrompter()
    with qtbot.assertNotEmitted(prompter.pending_changed):
        with pytest.raises(Cancelled):
            prompter.ask_permission(question, stop)
        QApplication.processEvents()
    assert not open_dialogs()


def test_questions_are_shown_one_at_a_time(asked, question, qtbot):
    first, dialog = asked(permission(question))
    second, _ = asked(permission(replace(question, origin="https://mail.yandex.com")))
    assert len(open_dialogs()) == 1
    dialog.reject()
    assert first.result(timeout=5) is Answer.NOT_NOW
    qtbot.waitUntil(lambda: [said(each, "permission-origin") for each in open_dialogs()] == ["https://mail.yandex.com"])
    open_dialogs()[0].reject()
    assert second.result(timeout=5) is Answer.NOT_NOW


def test_quitting_leaves_nobody_waiting(question, qtbot):
    prompter = DesktopPrompter()
    with ThreadPoolExecutor() as threads:
        future = threads.submit(prompter.ask_permission, question, StopSwitch())
        qtbot.waitUntil(lambda: bool(open_dialogs()))
        prompter.close()
        assert isinstance(future.exception(timeout=5), AppStopped)
    qtbot.waitUntil(lambda: not open_dialogs())


def test_the_number_of_open_questions_is_told(question, qtbot):
    prompter = DesktopPrompter()
    thread = threading.Thread(target=partial(_ignore, partial(prompter.ask_permission, question, StopSwitch())))
    with qtbot.waitSignal(prompter.pending_changed, check_params_cb=lambda count: count == 1):
        thread.start()
    with qtbot.waitSignal(prompter.pending_changed, check_params_cb=lambda count: count == 0):
        prompter.close()
    thread.join(timeout=5)
    assert not thread.is_alive()


def _ignore(work):
    with pytest.raises(AppStopped):
        work()


@pytest.fixture
def unverified(carol, qtbot):
    dialog = UnverifiedDialog("https://mail.google.com", [carol])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_an_unverified_key_is_shown_with_its_whole_fingerprint(unverified, carol, picture):
    picture(unverified, "unverified")
    assert carol.fingerprint == "".join(said(unverified, "unverified-fingerprint-0").split())


def test_several_unverified_keys_are_shown_together(alice, carol, qtbot, picture):
    doubtful = replace(alice, user_ids=[replace(alice.user_ids[0], validity=Validity.UNKNOWN)])
    dialog = UnverifiedDialog("https://mail.google.com", [carol, doubtful])
    qtbot.addWidget(dialog)
    dialog.show()
    picture(dialog, "unverified-several")
    assert said(dialog, "unverified-title").startswith("2 ")


def test_a_changed_key_is_shown_with_what_it_was_and_since_when(carol, qtbot, picture):
    change = KeyChange(
        carol.user_ids[0].address,
        ChangeKind.OTHER_KEY,
        "B" * 40,
        carol.fingerprint,
        datetime(2026, 11, 23, 9, tzinfo=UTC),
    )
    dialog = UnverifiedDialog("https://mail.google.com", [carol], changes=[change])
    qtbot.addWidget(dialog)
    dialog.show()
    picture(dialog, "changed-key")
    assert "has changed" in said(dialog, "unverified-title")
    assert "".join(said(dialog, "key-before").split()) == "B" * 40
    assert "2026" in said(dialog, "key-change")


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("answer-no", UnverifiedAnswer.NO),
        ("answer-remember", UnverifiedAnswer.REMEMBER),
        ("answer-letter", UnverifiedAnswer.THIS_LETTER),
    ],
)
def test_each_answer_about_an_unverified_key_is_given(unverified, qtbot, name, answer):
    qtbot.waitUntil(choice(unverified, name).isEnabled)
    with qtbot.waitSignal(unverified.answered) as given:
        choice(unverified, name).click()
    assert given.args == [answer]


def test_the_answer_about_a_key_reaches_the_thread_that_asked(asked, carol):
    future, dialog = asked(lambda prompter: prompter.ask_unverified("https://a.example", [carol], StopSwitch()))
    dialog.reject()
    assert future.result(timeout=5) is UnverifiedAnswer.NO


@pytest.fixture
def comparison(qtbot):
    dialog = PairingDialog(Comparison("Chromium 156", "chrome-extension://abcdefghijklmnop/", "770 392"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_pairing_prompt_shows_the_code_and_who_asks(comparison, picture):
    picture(comparison, "pairing")
    assert said(comparison, "pairing-code") == "770 392"
    assert "Chromium 156" in said(comparison, "pairing-title")


def test_pairing_has_no_default_and_no_answer_in_the_first_moment(comparison, qtbot):
    same = choice(comparison, "answer-same")
    assert not (same.isEnabled())
    assert not (same.isDefault())
    assert not (same.autoDefault())
    qtbot.waitUntil(same.isEnabled)
    with qtbot.waitSignal(comparison.answered) as given:
        qtbot.mouseClick(same, Qt.MouseButton.LeftButton)
    assert given.args == [Compared.SAME]


def test_escape_pairs_nobody(comparison, qtbot):
    with qtbot.waitSignal(comparison.answered) as given:
        qtbot.keyClick(comparison, Qt.Key.Key_Escape)
    assert given.args == [Compared.REFUSED]
