"""What lies before the user while they call."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from sealpost.core.contacts import TouchKind
from sealpost.core.queue import Kind, Outcome
from sealpost.services.queue import NewItem
from sealpost.ui.call_card import CallCard
from support.desk import open_desk
from support.people import ILDIKO


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "sealpost.sqlite")
    yield desk
    desk.database.close()


@pytest.fixture
def shown(desk, qtbot):
    """A call to Ildikó, of whom everything is known."""

    def show(opening="", **more):
        ildiko = desk.contacts.add(ILDIKO).contact
        desk.contacts.log(ildiko.id, TouchKind.THEY_WROTE, subject="Re: offer", they_said="Túl drága.")
        item = desk.queue.add(NewItem(Kind.CALL, "Agree on a day for the visit", contact=ildiko.id, **more)).item
        card = CallCard(desk.queue.row(item.id), desk.contacts.timeline(ildiko.id), opening, "Our offer, 2026-11-20")
        qtbot.addWidget(card)
        card.resize(420, 900)
        card.show()
        return card

    return show


def text_of(card, name):
    return card.findChild(QLabel, name).text()


def test_the_goal_is_the_largest_thing_on_the_card(shown, picture):
    card = shown("Jó napot, Anna vagyok a Sealposttól. Nem zavarom?", note="Too dear: compare it with a day off")
    picture(card, "call-card")
    goal = card.findChild(QLabel, "call-goal")
    assert goal.text() == "Agree on a day for the visit"
    others = [label.font().pointSizeF() for label in card.findChildren(QLabel) if label is not goal]
    assert goal.font().pointSizeF() > max(others)


def test_an_opening_that_says_you_disturb_is_flagged_as_it_is_typed(shown):
    card = shown()
    assert not card.findChild(QLabel, "call-lint").isVisible()
    card.findChild(QLineEdit, "call-opening").setText("Извините, что беспокою")
    assert "беспокою" in text_of(card, "call-lint")


def test_an_opening_is_kept_when_it_is_finished(shown, qtbot):
    card = shown()
    line = card.findChild(QLineEdit, "call-opening")
    line.setText("Good afternoon")
    with qtbot.waitSignal(card.opening_changed) as kept:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kept.args == ["Good afternoon"]


def test_the_assistant_the_letter_and_the_clock_are_on_the_card(shown):
    card = shown()
    assert "Kiss Áron" in text_of(card, "call-assistant")
    assert "Our offer" in text_of(card, "call-letter")
    assert "open now" in text_of(card, "call-clock")


def test_a_number_opens_as_a_tel_link(shown, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown().findChild(QPushButton, "call-0").click()
    assert opened == ["tel:+36201234567"]


def test_what_they_said_stands_before_what_i_said(shown):
    card = shown()
    boxes = [card.findChild(QPlainTextEdit, name) for name in ("call-they-said", "call-i-said")]
    assert boxes[0].geometry().bottom() < boxes[1].geometry().top()


def test_each_outcome_has_its_button(shown, qtbot):
    card = shown()
    for outcome in (Outcome.REACHED, Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.PROMISED, Outcome.MOVED):
        with qtbot.waitSignal(card.outcome_chosen) as chosen:
            card.findChild(QPushButton, f"outcome-{outcome.value}").click()
        assert chosen.args == [outcome]
