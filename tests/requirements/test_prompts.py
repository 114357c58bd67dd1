"""R21: what asks for a use of a key can't be answered by a page, however it clicks, types and overlays."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from sealpost.broker.consent import Consent
from sealpost.core.keys import Fingerprint, Key, KeyState
from sealpost.errors import PermissionPending
from sealpost.qt.jobs import StopSwitch
from sealpost.services.ports import Answer, Question
from sealpost.services.sites import SitesService
from sealpost.store.database import Database
from sealpost.store.site_rules import StoredSiteRules
from sealpost.ui.consent import DesktopPrompter, PermissionDialog
from support.values import SystemClock

ATTEMPTS = 1_000
GMAIL = "https://mail.google.com"
FINGERPRINT = Fingerprint("0FF7B13830CA83D7F56396C0E5693BE2D5DA1D47")
KEY = Key(FINGERPRINT, "ed25519", datetime.now(UTC), None, frozenset(), KeyState.CURRENT, "ultimate", (), ())
QUESTION = Question(GMAIL, "Firefox 156", "sign", KEY, [])


@pytest.fixture
def dialog(qapp, qtbot):
    dialog = PermissionDialog(QUESTION)
    qtbot.addWidget(dialog)
    dialog.answers = []
    dialog.answered.connect(dialog.answers.append)
    dialog.show()
    return dialog


@pytest.fixture
def prompter(qapp, qtbot):
    """Asks on a screen that nobody has taken."""
    prompter = DesktopPrompter(screen_is_taken=lambda: False)
    yield prompter
    prompter.close()
    qtbot.waitUntil(lambda: not _dialogs())


def _dialogs():
    every = QApplication.topLevelWidgets()
    return [each for each in every if each.objectName() == "permission-dialog" and each.isVisible()]


def _buttons(dialog):
    return dialog.findChildren(QPushButton)


def test_r21_a_thousand_clicks_in_the_first_moment_answer_nothing(dialog, qtbot):
    """A page has the person click very fast, and the prompt comes to the front below the pointer."""
    for attempt in range(ATTEMPTS):
        if attempt % 10 == 0:  # as when it was covered and came back
            QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
        qtbot.mouseClick(_buttons(dialog)[attempt % 4], Qt.MouseButton.LeftButton)
    assert dialog.answers == []
    assert dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_T])
def test_r21_a_thousand_repeats_of_a_key_answer_nothing(dialog, qtbot, key):
    """A page has the person hold a key down while the prompt comes, and for as long as it likes."""
    once = dialog.findChild(QPushButton, "answer-once")
    qtbot.waitUntil(once.isEnabled)
    for _ in range(ATTEMPTS):
        QApplication.sendEvent(dialog, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True))
    assert dialog.answers == []
    assert dialog.isVisible()


def test_r21_a_page_can_not_raise_a_second_prompt(prompter, tmp_path, qtbot):
    sites = SitesService(StoredSiteRules(Database(tmp_path / "sealpost.sqlite")), SystemClock())
    consent = Consent(sites, prompter)
    stop = StopSwitch()
    with ThreadPoolExecutor() as threads:
        first = threads.submit(consent.permit, QUESTION, stop)
        qtbot.waitUntil(lambda: len(_dialogs()) == 1)
        for _ in range(ATTEMPTS):
            with pytest.raises(PermissionPending):
                consent.permit(QUESTION, StopSwitch())
        assert len(_dialogs()) == 1
        stop.cancel()
        qtbot.waitUntil(first.done)


def test_r21_a_prompt_does_not_come_in_front_of_a_full_screen(qapp, qtbot):
    prompter = DesktopPrompter(screen_is_taken=lambda: True)
    stop = StopSwitch()
    with ThreadPoolExecutor() as threads:
        asked = threads.submit(prompter.ask_permission, QUESTION, stop)
        qtbot.waitUntil(lambda: len(_dialogs()) == 1)
        assert _dialogs()[0].isMinimized()
        assert prompter.show_current()
        assert not _dialogs()[0].isMinimized()
        qtbot.waitUntil(_dialogs()[0].findChild(QPushButton, "answer-once").isEnabled)
        _dialogs()[0].findChild(QPushButton, "answer-once").click()
        qtbot.waitUntil(asked.done)
    assert asked.result() is Answer.ONCE
    prompter.close()
