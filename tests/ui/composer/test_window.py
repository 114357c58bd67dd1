"""A letter is written, sealed, copied and saved, with the real gpg."""

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from sealpost.qt.clipboard import Secret
from sealpost.services.composing import MOST_ENCLOSED
from sealpost.services.file_ports import Existing
from support import gpg_home as homes

LONG = "Szélkúti-Árvíztűrő Ildikó Bernadett Мария Александровна " * 4


def clipboard():
    return QGuiApplication.clipboard().text()


def opened(home, armored):
    return home.gpg("--decrypt", content=armored.encode()).decode()


def test_an_empty_composer_says_what_goes_where(composer, picture):
    written = composer(to=(), subject="", text="")
    picture(written.window, "composer-empty")
    assert written.window.windowTitle() == "Sealed letter"
    assert written.window.findChild(QLabel, "subject-not-encrypted").text() == "not encrypted"
    assert written.advice == ""


def test_the_sealed_letter_is_copied(composer, bob_home, picture):
    written = composer()
    written.press("copy-letter")
    picture(written.window, "composer-copied")
    assert opened(bob_home, clipboard()) == written.text
    assert "on the clipboard" in written.said


def test_the_window_is_named_for_its_subject(composer):
    written = composer()
    assert written.window.windowTitle() == "Sealed letter: Offer for spring"


def test_each_recipient_shows_the_state_of_their_key(composer, picture):
    written = composer(
        to=("bob@example.org", "carol@example.org", "ed@example.org", "nobody@example.org", "no address"),
        cc=("zoya@example.org",),
    )
    picture(written.window, "composer-people")
    assert written.state_of("bob@example.org") == "key verified"
    assert written.state_of("carol@example.org") == "key not verified yet"
    assert written.state_of("nobody@example.org") == "no key"
    assert written.window.findChild(QPushButton, "mend-no address") is None


def test_long_names_leave_every_button_in_reach(composer, picture):
    to = (f'"{LONG}" <bob@example.org>', *(f"person{number}@{'long-' * 9}example.org" for number in range(12)))
    written = composer(to=to, subject=LONG, text=LONG * 20)
    picture(written.window, "composer-long")
    assert written.window.findChild(QPushButton, "copy-letter").isVisible()


def test_a_missing_key_is_explained(composer, picture):
    written = composer(to=("nobody@example.org",))
    written.press("copy-letter")
    picture(written.window, "composer-missing-key")
    assert "There is no key for nobody@example.org." in written.said


def test_an_unverified_key_is_used_only_after_a_yes(composer):
    written = composer(to=("carol@example.org",))
    QGuiApplication.clipboard().clear()
    written.press("copy-letter")
    assert clipboard() == ""
    assert "not verified yet" in written.said
    written.press("seal-unverified")
    assert "BEGIN PGP MESSAGE" in clipboard()


def test_comparing_a_key_makes_it_verified(composer, settled, qtbot):
    written = composer(to=("carol@example.org",))
    written.press("compare-carol@example.org")
    dialog = written.window.findChild(QWidget, "certify-dialog")
    dialog.findChild(QCheckBox, "compared").setChecked(True)
    certify = dialog.findChild(QPushButton, "certify-key")
    qtbot.waitUntil(certify.isEnabled, timeout=10_000)
    certify.click()
    settled()
    settled()
    assert written.state_of("carol@example.org") == "key verified"


class MailProgram(QObject):
    """What the desktop opens mailto: with."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def take(self, link):
        self.opened.append(link.toString())


def test_a_key_is_asked_for_by_a_ready_made_mail(composer):
    program = MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")
    written = composer(to=("nobody@example.org",))
    written.window.findChild(QAction, "ask-nobody@example.org").trigger()
    QDesktopServices.unsetUrlHandler("mailto")
    assert program.opened[0].startswith("mailto:nobody@example.org?subject=")
    assert "open in your mail program" in written.said


def test_a_key_file_is_imported_from_the_composer(composer, settled, tmp_path):
    written = composer(to=("nobody@example.org",))
    file = tmp_path / "key.asc"
    file.write_bytes(homes.people().arpad.public)
    written.window._missing_keys.import_from(file)
    settled()
    settled()
    dialog = written.window.findChild(QWidget, "import-dialog")
    assert (
        homes.people().arpad.fingerprint[:4]
        in dialog.findChild(QLabel, f"preview-{homes.people().arpad.fingerprint}").text()
    )


def test_a_missing_key_is_looked_up_where_the_person_ticks_and_nowhere_else(composer, settled, picture):
    written = composer(to=("nobody@example.org",))
    written.window._missing_keys.look_up("nobody@example.org")
    settled()
    dialog = written.window.findChild(QWidget, "look-up-dialog")
    picture(dialog, "composer-look-up")
    before = dialog.findChild(QPushButton, "look-up").isEnabled()
    dialog.findChild(QCheckBox, "directory-wkd").setChecked(True)
    after = dialog.findChild(QPushButton, "look-up").isEnabled()
    assert (dialog.findChild(QLineEdit, "asked").text(), before, after) == ("nobody@example.org", False, True)


def test_the_letter_is_saved_as_a_mail_that_opens_again(composer, settled, services, tmp_path):
    written = composer()
    written.window.save(tmp_path / "letter.eml")
    settled()
    content = (tmp_path / "letter.eml").read_bytes()
    part = services.mail.open_file(content, "letter.eml", "alice@example.org").parts[0]
    assert part.text.replace("\r\n", "\n").rstrip("\n") == written.text
    assert "Saved" in written.said


def test_the_letter_is_saved_as_a_sealed_text(composer, settled, bob_home, tmp_path):
    written = composer()
    written.window.save(tmp_path / "letter.asc")
    settled()
    assert opened(bob_home, (tmp_path / "letter.asc").read_text()) == written.text


def test_a_file_that_is_there_stays_as_it_is(composer, settled, tmp_path):
    target = tmp_path / "letter.asc"
    target.write_text("mine")
    written = composer()
    written.window.save(target, Existing.KEEP)
    settled()
    assert target.read_text() == "mine"
    assert str(target) in written.said


def test_a_file_goes_into_the_mail(composer, settled, services, tmp_path, picture):
    file = tmp_path / "Смета.pdf"
    file.write_bytes(b"%PDF")
    written = composer()
    written.window.add_files([file])
    settled()
    picture(written.window, "composer-file")
    written.window.save(tmp_path / "letter.eml")
    settled()
    parts = services.mail.open_file((tmp_path / "letter.eml").read_bytes(), "letter.eml", "").parts
    assert [part.filename for part in parts] == ["", "Смета.pdf"]


def test_a_file_is_taken_out_again(composer, settled, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"a")
    written = composer()
    written.window.add_files([file])
    settled()
    written.press("remove-a.txt")
    assert written.window.findChild(QLabel, "file-a.txt") is None


def test_files_that_are_too_large_together_are_refused_however_they_come(composer, settled, tmp_path, picture):
    files = [tmp_path / name for name in ("a.bin", "b.bin", "c.bin")]
    for file in files:
        file.write_bytes(b"x" * (MOST_ENCLOSED // 2))
    written = composer()
    written.window.add_files(files)
    settled()
    picture(written.window, "composer-too-large")
    assert written.window.findChild(QLabel, "file-b.bin")
    assert written.window.findChild(QLabel, "file-c.bin") is None
    assert "larger than Sealpost takes here" in written.said


def test_a_folder_is_refused_with_a_reason(composer, settled, tmp_path):
    written = composer()
    written.window.add_files([tmp_path])
    settled()
    assert written.said


def test_what_a_careful_reader_would_say_is_shown_and_holds_nothing_up(composer, picture):
    written = composer(subject="Hi", text="See the attached plan.\n\n> Which chairs?\n> Bob")
    picture(written.window, "composer-advice")
    assert "would fit every letter" in written.advice
    assert "no file is with the letter" in written.advice
    assert "Which chairs?" in written.advice
    written.press("copy-letter")
    assert "on the clipboard" in written.said


def test_copying_the_plain_text_marks_it_as_secret(composer):
    written = composer()
    text = written.window.findChild(QPlainTextEdit, "letter-text")
    text.selectAll()
    text.copy()
    assert isinstance(QGuiApplication.clipboard().mimeData(), Secret)
    assert clipboard() == written.text


def test_a_letter_is_never_neither_sealed_nor_signed(composer):
    written = composer()
    written.tick("sign", on=False)
    written.tick("encrypt", on=False)
    assert written.window.findChild(QCheckBox, "sign").isChecked()


def test_a_letter_that_is_only_signed_says_so(composer):
    written = composer()
    written.tick("encrypt", on=False)
    assert written.window.findChild(QPushButton, "copy-letter").text().replace("&", "") == "Sign and copy"
    written.press("copy-letter")
    assert "BEGIN PGP SIGNED MESSAGE" in clipboard()
    assert "can be read by everybody" in written.said


def test_words_are_found_in_the_letter(composer, qtbot):
    written = composer(text="one two one")
    qtbot.keyClick(written.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = written.window.findChild(QLineEdit, "find-words")
    qtbot.keyClicks(find, "one")
    assert written.window.findChild(QPlainTextEdit, "letter-text").textCursor().selectedText() == "one"
    qtbot.keyClicks(find, "x")
    assert written.window.findChild(QLabel, "find-none").isVisible()


def test_what_was_typed_can_be_undone(composer, qtbot):
    written = composer(text="")
    text = written.window.findChild(QPlainTextEdit, "letter-text")
    qtbot.keyClicks(text, "abc")
    text.undo()
    assert "abc" not in written.text


def test_the_signature_block_stands_under_a_new_letter(composer, services, alice, settled, picture):
    first = composer(text="")
    first.press("edit-signature")
    dialog = first.window.findChild(QWidget, "signature-dialog")
    dialog.findChild(QLineEdit, "signature-phone").setText("+36 1 234 5678")
    dialog.findChild(QLineEdit, "signature-hours").setText("weekdays 9 to 12")
    dialog.findChild(QCheckBox, "signature-fingerprint").setChecked(True)
    picture(dialog, "composer-signature")
    dialog.findChild(QPushButton, "keep-signature").click()
    settled()
    assert "+36 1 234 5678, weekdays 9 to 12" in first.text
    assert composer(text="Hello").text.startswith("Hello\n\n-- \nAlice Lovelace\n+36 1 234 5678")


def test_the_account_of_the_webmail_chooses_the_key(composer, home, services, picture):
    everybody = homes.people()
    home.add_own(everybody.arpad)
    services.key_list.refresh()
    written = composer(account=everybody.arpad.address)
    picture(written.window, "composer-identities")
    assert written.window.findChild(QComboBox, "identity").currentData() == everybody.arpad.fingerprint


def test_sealing_can_be_called_off(composer, home, qtbot, settled):
    written = composer()
    text = written.text
    written.window.findChild(QPushButton, "copy-letter").click()
    written.window.findChild(QPushButton, "cancel-sealing").click()
    settled()
    assert written.text == text
    assert written.window.findChild(QPushButton, "copy-letter").isEnabled()


def test_every_use_of_the_key_is_recorded_without_content(composer, services, alice):
    composer().press("copy-letter")
    entry = services.activity.recent()[0]
    assert (entry.operation, entry.origin, entry.fingerprint) == ("encrypt", "desktop", alice.fingerprint)


def test_names_go_on_by_themselves(composer, qtbot, settled):
    written = composer(to=())
    field = written.window.findChild(QLineEdit, "to")
    field.setFocus()
    qtbot.keyClicks(field, "zoya@example.org, bo")
    field._look()
    settled()
    completer = field.completer()
    assert completer.model().rowCount() == 1
    index = completer.completionModel().index(0, 0)
    assert completer.pathFromIndex(index) == "zoya@example.org, Bob Babbage <bob@example.org>, "


def test_everything_is_reached_by_the_keyboard(composer, qtbot):
    window = composer().window
    window.findChild(QWidget, "to").setFocus()
    reached = set()
    for _ in range(20):
        at = window.focusWidget()
        reached.add(at.objectName())
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert {"to", "show-copies", "subject", "letter-text", "encrypt", "sign", "save-letter", "copy-letter"} <= reached


def test_requests_stand_in_the_letter_and_are_called_so(composer, picture):
    written = composer(text="Hello")
    written.window.findChild(QAction, "ask-not-to-forward").trigger()
    written.window.findChild(QAction, "ask-to-delete").trigger()
    picture(written.window, "composer-requests")
    assert written.text.count("(A request: please") == 2
    assert written.text.endswith("Hello")
