"""Letters with a password instead of keys, and letters for later."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QWidget

from sealpost import opener
from sealpost.core import armor, packets
from sealpost.core.contacts import Contact
from sealpost.core.letter_password import Language
from sealpost.core.queue import ContactId, Kind
from sealpost.qt.clipboard import TAKEN_OFF_AFTER, Secret
from support.disk_search import holders

NOBODY = "nobody@example.org"


@pytest.fixture
def with_password(composer, settled):
    """A letter for somebody without a key."""

    def begin(**more):
        written = composer(**{"to": (NOBODY,), **more})
        written.press("use-password")
        written.window._password._measure()
        return written

    return begin


def password_of(written):
    return written.window.findChild(QLineEdit, "password").text()


def choose(written, language):
    kind = written.window.findChild(QComboBox, "password-kind")
    kind.setCurrentIndex(kind.findData(language))
    kind.activated.emit(kind.currentIndex())


def opened(home, sealed, password):
    armored = sealed[sealed.index("-----BEGIN PGP") :]
    how = ("--batch", "--pinentry-mode", "loopback", "--passphrase-fd", "0", "--decrypt")
    return home.gpg(*how, content=f"{password}\n{armored}".encode()).decode()


def clipboard():
    return QGuiApplication.clipboard().text()


def test_words_made_by_chance_are_the_default(with_password, picture):
    written = with_password()
    picture(written.window, "composer-password")
    assert len(password_of(written).split(" ")) == 6
    assert "thousands of years" in written.window.findChild(QLabel, "password-meter").text()


def test_the_letter_opens_with_the_password_alone(with_password, home):
    written = with_password()
    written.press("copy-letter")
    assert opened(home, clipboard(), password_of(written)) == written.text


def test_nobody_needs_a_key_then(with_password):
    assert with_password().state_of(NOBODY) == ""


def test_keys_are_used_again_when_wanted(with_password):
    written = with_password()
    written.press("leave-password")
    assert written.state_of(NOBODY) == "no key"
    written.press("copy-letter")
    assert "There is no key" in written.said


def test_other_words_come_in_each_language(with_password):
    written = with_password()
    before = password_of(written)
    written.press("other-password")
    assert password_of(written) != before
    choose(written, Language.RUSSIAN)
    assert all("а" <= letter <= "я" for letter in password_of(written).replace(" ", "").replace("ё", "е"))


def test_an_answer_is_measured_honestly_and_written_in_its_normal_form(with_password, picture):
    written = with_password()
    choose(written, None)
    written.window.findChild(QLineEdit, "password-question").setText("What was our dog's name?")
    written.window.findChild(QLineEdit, "password-answer").setText("Árnyék-Kutya.")
    written.window._password._measure()
    picture(written.window, "composer-question")
    assert password_of(written) == "arnyekkutya"
    meter = written.window.findChild(QLabel, "password-meter").text()
    assert "try answers for as long as they like" in meter
    assert "within a minute" in meter


def test_the_question_stands_above_the_sealed_text(with_password, home):
    written = with_password()
    choose(written, None)
    written.window.findChild(QLineEdit, "password-question").setText("Our dog?")
    written.window.findChild(QLineEdit, "password-answer").setText("Árnyék")
    written.press("copy-letter")
    assert clipboard().startswith("Our dog?\n\n-----BEGIN PGP MESSAGE-----")
    assert opened(home, clipboard(), "arnyek") == written.text


def test_without_a_password_nothing_is_sealed(with_password):
    written = with_password()
    choose(written, None)
    QGuiApplication.clipboard().clear()
    written.press("copy-letter")
    assert clipboard() == ""
    assert "password" in written.said


def test_one_password_is_kept_for_all_letters_to_one_person(with_password, services, tmp_path):
    first = with_password()
    first.window.findChild(QCheckBox, "keep-password").setChecked(True)
    first.press("copy-letter")
    agreed = password_of(first)
    second = with_password()
    second.look_again()
    assert password_of(second) == agreed
    assert NOBODY in second.window.findChild(QLabel, "password-known").text()
    assert holders(tmp_path, agreed) == []


def test_a_password_that_was_changed_is_the_one_kept(with_password, services):
    first = with_password()
    first.window.findChild(QCheckBox, "keep-password").setChecked(True)
    first.press("copy-letter")
    first.press("other-password")
    first.press("copy-letter")
    assert services.letters.kept(NOBODY) == password_of(first)


def test_a_password_for_several_people_is_kept_for_nobody(with_password):
    written = with_password(to=(NOBODY, "bob@example.org"))
    assert not written.window.findChild(QCheckBox, "keep-password").isVisible()


def test_the_copied_password_is_marked_as_secret(with_password):
    written = with_password()
    written.press("copy-password")
    assert clipboard() == password_of(written)
    assert isinstance(QGuiApplication.clipboard().mimeData(), Secret)
    assert f"{TAKEN_OFF_AFTER} seconds" in written.said


def test_telling_it_by_phone_queues_a_call_without_the_password(with_password, services, tmp_path):
    written = with_password()
    written.press("tell-password")
    call = services.queue.open_items()[0]
    assert (call.kind, call.way) == (Kind.CALL, NOBODY)
    assert "password" in call.title
    assert holders(tmp_path, password_of(written)) == []


def test_the_opener_page_is_saved(with_password, settled, tmp_path):
    written = with_password()
    written.window._telling.save_opener(tmp_path)
    settled()
    assert (tmp_path / opener.NAME).read_bytes() == opener.page()
    written.window._telling.save_opener(tmp_path)
    settled()
    assert opener.NAME in written.said


# --- Later --------------------------------------------------------------------------------------------------


def test_a_letter_waits_sealed_in_the_queue(composer, services, settled, home, tmp_path):
    written = composer(account="alice@example.org")
    when = datetime.now().astimezone() + timedelta(days=2)
    written.window.seal_and_queue(when)
    settled()
    item = services.queue.open_items()[0]
    letter = services.queue.letter(item)
    assert (item.kind, item.title, letter.recipients) == (Kind.LETTER, "Offer for spring", ("bob@example.org",))
    assert abs(item.due_at - when) < timedelta(minutes=1)
    assert home.gpg("--decrypt", content=letter.armored.encode()).decode() == written.text
    assert holders(tmp_path, written.text) == []


def test_a_letter_can_wait_without_a_time(composer, services, settled, picture):
    written = composer()
    written.press("queue-later")
    dialog = written.window.findChild(QWidget, "queue-dialog")
    dialog.findChild(QRadioButton, "queue-without-time").setChecked(True)
    picture(dialog, "composer-queue")
    dialog.act.click()
    settled()
    assert services.queue.open_items()[0].when is None
    assert "waits in the queue" in written.said


def test_a_letter_to_a_contact_goes_first_when_the_advisor_says(composer, services, settled, picture):
    contact = Contact(ContactId(""), "Bob", zones=("Asia/Tokyo",), addresses=("bob@example.org",))
    services.contacts.add(contact)
    written = composer()
    written.press("queue-later")
    dialog = written.window.findChild(QWidget, "queue-dialog")
    picture(dialog, "composer-queue-advised")
    assert dialog.findChild(QRadioButton, "queue-advised").isChecked()
    assert dialog.findChild(QRadioButton, "queue-advised").text().endswith("on their clock")
    dialog.act.click()
    settled()
    when = services.queue.open_items()[0].when
    assert when.zone == "Asia/Tokyo"
    assert when.wall.hour in range(8, 19)


def test_a_letter_to_nobody_in_the_contacts_is_asked_for_its_time_only(composer):
    written = composer()
    written.press("queue-later")
    dialog = written.window.findChild(QWidget, "queue-dialog")
    assert dialog.findChild(QRadioButton, "queue-advised") is None
    assert dialog.findChild(QRadioButton, "queue-at-time").isChecked()


def test_people_in_bcc_wait_with_the_letter_and_are_named_in_nothing_sealed(composer, services, settled):
    written = composer(bcc=("Zoya <zoya@example.org>", "bob@example.org"))
    written.window.seal_and_queue(None)
    settled()
    letter = services.queue.letter(services.queue.open_items()[0])
    assert (letter.recipients, letter.hidden) == (("bob@example.org",), ("zoya@example.org",))
    [block] = armor.find_blocks(letter.armored)
    named = [recipient.key_id for recipient in packets.check_message(block.packets).recipients]
    assert named.count("") == 1


def test_a_letter_that_is_only_signed_does_not_go_into_the_queue(composer, services, settled):
    written = composer(encrypt=False)
    written.window.seal_and_queue(None)
    settled()
    assert services.queue.open_items() == []
    assert "Seal it first" in written.said
