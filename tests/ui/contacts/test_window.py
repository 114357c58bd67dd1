"""The list of contacts and the chosen one, with real rows underneath."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from sealpost.core.advisor import Channel, Consent, Goal, Standing, Temperament
from sealpost.core.contacts import Assistant, Contact, MailConsent, Preference, TouchKind
from sealpost.core.key_changes import ChangeKind, KeyChange, KnownKey
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId, Kind, Outcome
from sealpost.services.contact_exchange import ContactExchange
from sealpost.services.ports import ContactsEdit
from sealpost.store.contacts import StoredContacts
from sealpost.ui.contacts.editor import ContactEditor
from sealpost.ui.contacts.merging import MergeDialog
from sealpost.ui.contacts.people import People
from sealpost.ui.contacts.rows import PAGE
from sealpost.ui.contacts.timeline import LogDialog
from sealpost.ui.contacts.window import ContactsWindow
from support.people import ILDIKO

NEW = ContactId("")
ZOE = Contact(NEW, "Zoe", addresses=(Address("zoe@example.org"),))
LONG = Contact(
    NEW,
    "Őrségi-Árvíztűrő Tükörfúrógép Nepomuki Szent János Egyesület elnöke, özvegy Kovácsné dr. Szabó Erzsébet",
    addresses=(Address("a-very-long-address-that-does-not-fit-into-any-column@subdomain.example.org"),),
    organisation="Общество с ограниченной ответственностью «Научно-исследовательский институт»",
    job="заместитель генерального директора по внешнеэкономическим связям",
)
FULL = replace(
    ILDIKO,
    id=NEW,
    standing=Standing.EXECUTIVE,
    assistant=Assistant("Nagy Tímea", Phone(Number("+3612345678"))),
    zones=("Europe/Budapest",),
    preference=Preference(Channel.EMAIL, date(2026, 10, 1)),
    consent=MailConsent(Consent.YES, "fair in Győr", date(2026, 9, 12)),
    temperament=Temperament.INTROVERT,
    tags=("customer", "гость"),
    notes="Met at the fair.\nPrefers <b>mornings</b>.",
    fingerprints=(Fingerprint("ABCD" * 10),),
)


@pytest.fixture
def written_to():
    return []


@pytest.fixture
def shown(desk, jobs, qtbot, settled, written_to, mail):
    def show():
        exchange = ContactExchange(desk.contacts, desk.clock)
        people = People(desk.contacts, exchange, desk.advisor, desk.queue, mail)
        window = ContactsWindow(people, jobs, written_to.append, lambda: None)
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


def names(window):
    model = window.findChild(QTableView, "contact-table").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def text_of(window, name):
    return window.findChild(QLabel, name).text()


def press(window, name):
    window.findChild(QPushButton, name).click()


def search(window, settled, words):
    window.findChild(QLineEdit, "contact-search").setText(words)
    settled()


def five_thousand(desk):
    people = [
        Contact(ContactId(f"c{number}"), f"Person {number:05}", addresses=(Address(f"p{number}@example.org"),))
        for number in range(5_000)
    ]
    StoredContacts(desk.database).edit(ContactsEdit(put=people), desk.clock.moment)


def test_without_contacts_the_window_says_how_to_begin(shown, picture):
    window = shown()
    picture(window, "contacts-empty")
    assert window.findChild(QWidget, "no-contacts").isVisible()
    assert not window.findChild(QLineEdit, "contact-search").isVisible()


def test_contacts_are_listed_by_name_and_one_is_shown_in_full(shown, contacts, settled, picture):
    for contact in (ZOE, FULL, LONG):
        contacts.add(contact)
    ildiko = contacts.search("fair")[0]
    contacts.log(ildiko.id, TouchKind.CALL, outcome=Outcome.NO_ANSWER, subject="The offer of 12 November")
    contacts.log(ildiko.id, TouchKind.THEY_WROTE, subject="Re: offer", they_said="Too dear.", i_said="We can talk.")
    window = shown()
    window.show_contact(ildiko.id)
    settled()
    picture(window, "contacts")
    assert names(window) == [LONG.name, FULL.name, "Zoe"]
    assert text_of(window, "contact-title") == FULL.name


def test_a_long_name_breaks_and_pushes_nothing_off_the_window(shown, contacts, picture, qtbot):
    contacts.add(LONG)
    window = shown()
    picture(window, "contacts-long")
    details = window.findChild(QWidget, "contact-details")
    last = window.findChild(QPushButton, "change-contact")
    qtbot.waitUntil(lambda: last.geometry().right() <= details.width())


def test_markup_in_a_name_and_a_note_is_shown_as_text(shown, contacts, settled):
    contacts.add(replace(ZOE, name="<img src=x>", notes='<a href="file:///etc/passwd">click</a>'))
    window = shown()
    assert text_of(window, "contact-title") == "<img src=x>"
    note = window.findChild(QLabel, "contact-notes-shown")
    assert note.textFormat() is Qt.TextFormat.PlainText


def test_the_list_follows_what_is_typed(shown, contacts, settled):
    contacts.add(ZOE)
    contacts.add(FULL)
    window = shown()
    search(window, settled, "zoe@")
    assert names(window) == ["Zoe"]


def test_a_search_that_finds_nobody_says_how_to_search(shown, contacts, settled):
    contacts.add(ZOE)
    window = shown()
    search(window, settled, "%_\\ nobody")
    assert "beginning of words" in text_of(window, "contacts-note")


def test_contacts_are_fetched_only_where_they_are_seen(shown, desk, settled, monkeypatch):
    five_thousand(desk)
    asked = []
    search_rows = StoredContacts.search
    monkeypatch.setattr(
        StoredContacts,
        "search",
        lambda self, words, limit, offset=0: asked.append(offset) or search_rows(self, words, limit, offset),
    )
    window = shown()
    view = window.findChild(QTableView, "contact-table")
    assert view.model().rowCount() == 5_000
    view.scrollToBottom()
    view.grab()
    settled()
    assert view.model().index(4_999, 0).data() == "Person 04999"
    assert asked == [0, 5_000 - PAGE]


def test_a_new_contact_is_added_chosen_and_can_be_taken_back(shown, contacts, settled):
    contacts.add(FULL)
    window = shown()
    press(window, "new-contact")
    editor = window.findChild(ContactEditor)
    editor.findChild(QLineEdit, "contact-name").setText("Zoe")
    press(editor, "save-contact")
    settled()
    assert text_of(window, "contact-title") == "Zoe"
    press(window, "undo")
    settled()
    assert names(window) == [FULL.name]


def test_a_removed_contact_comes_back_by_undo(shown, contacts, settled, picture):
    contacts.add(ZOE)
    window = shown()
    press(window, "remove-contact")
    settled()
    assert contacts.count() == 0
    picture(window, "contacts-undo")
    press(window, "undo")
    settled()
    assert names(window) == ["Zoe"]


def test_who_may_be_the_same_person_is_merged_after_both_were_seen(shown, contacts, settled, picture):
    contacts.add(replace(ZOE, tags=("one",)))
    contacts.add(replace(ZOE, name="Zoe Kiss", tags=("two",)))
    window = shown()
    assert "May be the same person" in text_of(window, "twin-0")
    press(window, "merge-0")
    dialog = window.findChild(MergeDialog)
    picture(dialog, "contacts-merge")
    press(dialog, "merge")
    settled()
    assert [contact.tags for contact in contacts.search()] == [("one", "two")]
    press(window, "undo")
    settled()
    assert contacts.count() == 2


def test_the_light_says_whether_it_is_a_time_to_call(shown, contacts):
    contacts.add(replace(ZOE, zones=("Asia/Novosibirsk",)))
    window = shown()
    assert text_of(window, "contact-clock") == "● There it is Tue 20:20: closed now, opens Wed 09:00"


def test_a_number_that_may_be_in_many_zones_is_said_to_be_unsure(shown, contacts):
    contacts.add(replace(ZOE, phones=(Phone(Number("+79161234567")),)))
    window = shown()
    assert "some of the possible time zones" in text_of(window, "contact-clock")


def test_call_opens_a_tel_link_and_nothing_else(shown, contacts, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    contacts.add(replace(ZOE, phones=(Phone(Number("+36201234567")),)))
    press(shown(), "call-contact")
    assert opened == ["tel:+36201234567"]


def test_write_opens_a_letter_to_the_contact(shown, contacts, written_to):
    zoe = contacts.add(ZOE).contact
    press(shown(), "write-contact")
    assert written_to == [zoe]


def test_who_must_not_be_called_has_no_call_button(shown, contacts):
    contacts.add(replace(ZOE, phones=(Phone(Number("+36201234567")),), do_not_call=True))
    assert not shown().findChild(QPushButton, "call-contact").isEnabled()


def test_what_passed_is_noted_in_the_timeline(shown, contacts, settled, picture):
    contacts.add(ZOE)
    window = shown()
    press(window, "log-touch")
    dialog = window.findChild(LogDialog)
    dialog.findChild(QLineEdit, "log-subject").setText("The offer")
    picture(dialog, "contacts-log")
    press(dialog, "save-log")
    settled()
    assert text_of(window, "touch-0") == "I called: reached"
    press(window, "undo")
    settled()
    assert contacts.timeline(contacts.search()[0].id) == []


def test_the_keyboard_alone_finds_changes_and_removes_a_contact(shown, contacts, settled, qtbot):
    contacts.add(FULL)
    contacts.add(ZOE)
    window = shown()
    box = window.findChild(QLineEdit, "contact-search")
    qtbot.keyClicks(box, "zo")
    settled()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    view = window.findChild(QTableView, "contact-table")
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = window.findChild(ContactEditor)
    name = editor.findChild(QLineEdit, "contact-name")
    name.selectAll()
    qtbot.keyClicks(name, "Zora")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    settled()
    assert names(window) == ["Zora"]
    window.activateWindow()  # as a desktop does when the dialog has gone
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settled()
    assert [contact.name for contact in contacts.search()] == [FULL.name]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert contacts.count() == 2


# --- The advisor ------------------------------------------------------------------------------------------


@pytest.fixture
def callable_zoe(contacts):
    return contacts.add(
        replace(ZOE, phones=(Phone(Number("+3612345678")),), zones=("Europe/Budapest",), standing=Standing.EXECUTIVE)
    ).contact


@pytest.mark.usefixtures("callable_zoe")
def test_the_advice_says_way_time_reasons_and_how_good_they_are(shown, picture):
    window = shown()
    picture(window, "contacts-advice")
    assert text_of(window, "advice-headline").startswith("Write, then call: Tue 14:50")
    assert text_of(window, "advice-strength") == "strong advice"
    reasons = [text_of(window, f"advice-reason-{number}") for number in range(3)]
    assert "The goal asks for a talk, or for a text." in reasons
    assert text_of(window, "advice-about") == "Folk rules from a sales article; your own log counts more."


def test_another_goal_brings_other_advice(shown, callable_zoe, settled):
    window = shown()
    goal = window.findChild(QComboBox, "advice-goal")
    goal.setCurrentIndex(list(Goal).index(Goal.CLARIFY))
    goal.activated.emit(goal.currentIndex())
    settled()
    assert text_of(window, "advice-headline").startswith("Write: ")


def test_the_advice_is_queued_by_one_click_and_taken_back_by_another(shown, callable_zoe, desk, settled):
    window = shown()
    press(window, "take-advice")
    settled()
    assert [item.kind for item in desk.queue.open_items()] == [Kind.LETTER, Kind.CALL]
    assert text_of(window, "queued-0").startswith("In the queue: ")
    press(window, "undo")
    settled()
    assert desk.queue.open_items() == []


def test_the_other_way_is_one_click_away(shown, callable_zoe, desk, settled):
    press(shown(), "take-other")
    settled()
    assert [item.kind for item in desk.queue.open_items()] == [Kind.CALL]


def test_ones_own_hit_rate_stands_beside_the_rule_once_there_is_enough(shown, contacts, desk):
    zoe = contacts.add(replace(ZOE, phones=(Phone(Number("+3612345678")),), zones=("Europe/Budapest",))).contact
    for number in range(20):
        outcome = Outcome.REACHED if number < 7 else Outcome.NO_ANSWER
        contacts.log(zoe.id, TouchKind.CALL, outcome=outcome, at=desk.clock.moment)
    window = shown()
    goal = window.findChild(QComboBox, "advice-goal")
    assert goal.currentData() is Goal.MEETING
    assert text_of(window, "own-rate-after_noon") == "From 13 h on: you reached 7 of 20 (35 %)"


def test_keep_in_touch_queues_a_reminder_that_waits_anew(shown, callable_zoe, desk, settled):
    press(shown(), "keep-in-touch")
    settled()
    (item,) = desk.queue.open_items()
    assert item.recurrence.after_completion.days == 30


def test_people_without_a_next_step_are_a_filter(shown, contacts, callable_zoe, desk, settled):
    contacts.add(FULL)
    contacts.log(callable_zoe.id, TouchKind.THEY_WROTE)
    window = shown()
    window.findChild(QComboBox, "contact-filter").setCurrentIndex(1)
    settled()
    assert names(window) == ["Zoe"]
    press(window, "take-advice")
    settled()
    window.refresh()
    settled()
    assert "has a next step" in text_of(window, "contacts-note")


@pytest.fixture
def other_key(contacts, memory):
    """Zoe's key was another one until Monday."""
    zoe = Address("zoe@example.org")
    contacts.add(Contact(ContactId(""), "Zoe", addresses=(zoe,)))
    change = KeyChange(
        zoe, ChangeKind.OTHER_KEY, Fingerprint("A" * 40), Fingerprint("B" * 40), datetime(2026, 11, 23, 9, tzinfo=UTC)
    )
    memory.changed(change, KnownKey(zoe, change.after, frozenset()))


@pytest.mark.usefixtures("other_key")
def test_a_changed_key_is_told_until_it_was_compared_and_stays_in_the_history(shown, settled, picture):
    window = shown()
    picture(window, "contact-key-changed")
    assert window.findChild(QFrame, "new-key-changes") is not None
    assert "".join(text_of(window, "key-before").split()) == "A" * 40
    press(window, "note-key-changes")
    settled()
    picture(window, "contact-key-history")
    assert window.findChild(QFrame, "new-key-changes") is None
    assert "".join(text_of(window.findChild(QFrame, "key-history"), "key-after").split()) == "B" * 40
