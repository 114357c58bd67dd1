"""The assistant from nothing to a first letter, by its buttons, over a real gpg."""

import os
import subprocess

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from sealpost.composition import build_services
from sealpost.core.assistant import Progress, Step
from sealpost.qt.jobs import Jobs
from sealpost.ui.assistant.window import AssistantWindow
from sealpost.ui.personal_mark import MarkKeeper
from sealpost.ui.status import StatusKeeper
from sealpost.ui.windows import Windows
from support import gpg_home as homes
from ui.conftest import ShutDoor

LONG = "Wolfeschlegelsteinhausenbergerdorff-Хохлова-Árvíztűrő & <b>Tükörfúrógép</b> " * 3


class Person:
    """Somebody before the assistant."""

    def __init__(self, window, qtbot, jobs):
        self.window, self._qtbot, self._jobs = window, qtbot, jobs

    def settle(self):
        self._qtbot.waitUntil(lambda: self._jobs.pending == 0, timeout=30_000)

    def sees(self, name, kind=QLabel):
        found = self.window.findChild(kind, name)
        return found if found is not None and found.isVisible() else None

    def reads(self, name):
        self._qtbot.waitUntil(lambda: self.sees(name) is not None, timeout=30_000)
        return self.sees(name).text()

    def presses(self, name, *, and_waits=True):
        button = next(each for each in self.window.findChildren(QPushButton, name) if each.isVisible())
        assert button.isEnabled(), name
        button.click()
        if and_waits:
            self.settle()

    def types(self, name, text):
        self.window.findChild(QLineEdit, name).setText(text)

    def goes_on(self):
        self.presses("assistant-next")

    @property
    def step(self):
        return self.window._progress.step


@pytest.fixture
def browsers(tmp_path, monkeypatch):
    """Two are installed."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("chromium", "firefox"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    return f"{folder}:/usr/bin:/bin"


@pytest.fixture
def newcomer_home():
    with homes.gpg_home() as home:
        home.pinentry_gives("three пушистых árvíz words")
        yield home


@pytest.fixture
def opened(tmp_path, qtbot, qapp, browsers):
    """The assistant over a keyring; each call is another start of Sealpost."""
    made = []

    def open_over(home, path=None):
        moved = tmp_path / "home"
        moved.mkdir(exist_ok=True)
        environ = {**home.environ, "HOME": str(moved), "SEALPOST_HOME": str(tmp_path / "s"), "PATH": path or browsers}
        environ.pop("XDG_CONFIG_HOME", None)
        services = build_services(environ)
        jobs = Jobs()
        keeper = StatusKeeper(services.keys, services.links, services.activity, jobs)
        windows = Windows(services, jobs, keeper, ShutDoor(), None, MarkKeeper(services.personal_mark, jobs))
        window = AssistantWindow(windows)
        qtbot.addWidget(window)
        window.show()
        person = Person(window, qtbot, jobs)
        person.services = services
        person.settle()
        made.append((person, jobs, services))
        return person

    yield open_over
    for person, jobs, services in made:
        person.settle()
        jobs.close()
        services.close()


@pytest.fixture
def newcomer(opened, newcomer_home):
    return opened(newcomer_home)


@pytest.fixture
def alices(opened):
    with homes.populated_home() as home:
        yield opened(home)


def use_folder(person, folder):
    folder.mkdir(exist_ok=True)
    person.window._pages[Step.BACKUP].use_folder(folder)


def at_the_copy(person, folder):
    person.goes_on()
    person.goes_on()
    use_folder(person, folder)
    return person


# --- The whole way ----------------------------------------------------------------------------------------


def test_a_newcomer_gets_from_nothing_to_a_first_letter(newcomer, newcomer_home, tmp_path, picture, monkeypatch):
    monkeypatch.setattr(Windows, "show", lambda *_: None)
    person = newcomer
    picture(person.window, "assistant-1-start")
    assert person.reads("gpg-version").startswith("2.")
    person.goes_on()
    person.types("new-key-name", "Зоя Хохлова")
    person.types("new-key-address", "zoya@example.org")
    picture(person.window, "assistant-2-create")
    person.goes_on()
    use_folder(person, tmp_path / "stick")
    picture(person.window, "assistant-3-copy")
    person.goes_on()
    picture(person.window, "assistant-3-copied")
    code = person.reads("backup-code")
    person.window.findChild(QCheckBox, "code-written-down").setChecked(True)
    person.goes_on()
    picture(person.window, "assistant-4-browsers")
    person.goes_on()
    picture(person.window, "assistant-4-linked")
    person.goes_on()
    picture(person.window, "assistant-5-letter")
    person.goes_on()
    picture(person.window, "assistant-5-opened")
    assert person.reads("practice-opened").strip() == "Hello! Nobody but me can read this."
    assert "Зоя Хохлова" in person.reads("practice-verdict")
    person.goes_on()
    assert not person.window.isVisible()
    assert person.services.assistant.progress().is_over
    [key] = person.services.keys.own()
    assert {path.name.rpartition("-")[2] for path in (tmp_path / "stick").iterdir()} == {
        "backup.asc",
        "revocation.asc",
        "paper.pdf",
    }
    assert person.services.key_backup.last_backup(key.fingerprint)
    assert all(link.linked for link in person.services.links.find() if link.found)
    sealed = next((tmp_path / "stick").glob("*-backup.asc")).read_bytes()
    newcomer_home.gpg("--yes", "--delete-secret-and-public-key", key.fingerprint)
    assert person.services.key_backup.restore(sealed, code.replace("\n", " ")).fingerprint == key.fingerprint


def test_an_rsa_key_can_be_made_and_the_choices_are_out_of_the_way_before(newcomer):
    newcomer.goes_on()
    before = newcomer.sees("new-key-kind", QComboBox)
    newcomer.window.findChild(QCheckBox, "more-choices").setChecked(True)
    assert before is None
    assert newcomer.sees("new-key-kind", QComboBox)
    assert newcomer.sees("new-key-expires", QComboBox).currentData() == "2y"


# --- GnuPG ------------------------------------------------------------------------------------------------


def test_without_gpg_it_says_the_line_that_installs_it(opened, newcomer_home, tmp_path, picture):
    empty = tmp_path / "empty"
    empty.mkdir()
    person = opened(newcomer_home, path=str(empty))
    picture(person.window, "assistant-1-no-gpg")
    assert "gnupg" in person.reads("install-line")
    assert not person.window.findChild(QPushButton, "assistant-next").isEnabled()
    person.presses("copy-install-line")
    assert QGuiApplication.clipboard().text() == person.reads("install-line")


# --- A key that is here, or elsewhere ---------------------------------------------------------------------


def test_a_key_that_is_here_is_offered_and_becomes_the_one_that_signs(alices, picture):
    alices.goes_on()
    picture(alices.window, "assistant-2-choose")
    alices.goes_on()
    assert alices.step is Step.BACKUP
    assert alices.services.keys.default_key().fingerprint == homes.people().alice.fingerprint


def test_a_key_from_elsewhere_is_shown_before_it_is_imported(newcomer, picture):
    newcomer.goes_on()
    newcomer.presses("bring-instead")
    picture(newcomer.window, "assistant-2-bring")
    QGuiApplication.clipboard().setText(homes.people().bob.secret.hex())
    newcomer.presses("paste-key")
    assert "no OpenPGP key" in newcomer.reads("assistant-key-said")
    newcomer.window.page.take(homes.people().bob.secret)
    newcomer.settle()
    picture(newcomer.window, "assistant-2-offered")
    assert newcomer.reads("offered-name") == "Bob Babbage"
    assert not newcomer.services.keys.own()
    newcomer.goes_on()
    [key] = newcomer.services.keys.own()
    assert (key.fingerprint, newcomer.step) == (homes.people().bob.fingerprint, Step.BACKUP)


def test_the_half_that_others_get_is_not_taken_for_a_key_of_ones_own(newcomer):
    newcomer.goes_on()
    newcomer.presses("bring-instead")
    newcomer.window.page.take(homes.people().bob.public)
    newcomer.settle()
    assert "secret key" in newcomer.reads("assistant-key-said")
    assert not newcomer.window.findChild(QPushButton, "assistant-next").isEnabled()


def test_a_file_is_dropped(newcomer, tmp_path):
    newcomer.goes_on()
    newcomer.presses("bring-instead")
    file = tmp_path / "bob.gpg"
    file.write_bytes(homes.people().bob.secret)
    drop(newcomer.window.findChild(QFrame, "drop-key"), QUrl.fromLocalFile(str(file)))
    newcomer.settle()
    assert newcomer.reads("offered-name") == "Bob Babbage"


def drop(widget, url):
    dropped = QMimeData()
    dropped.setUrls([url])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget.dropEvent(QDropEvent(QPointF(5, 5), action, dropped, button, key))


# --- Left and resumed, cancelled and failed ---------------------------------------------------------------


def test_it_goes_on_where_it_was_left(opened, newcomer_home, tmp_path):
    first = opened(newcomer_home)
    first.goes_on()
    first.types("new-key-address", "zoya@example.org")
    first.goes_on()
    first.presses("assistant-later")
    second = opened(newcomer_home)
    use_folder(second, tmp_path / "stick")
    second.goes_on()
    assert (second.step, len(list((tmp_path / "stick").iterdir()))) == (Step.BACKUP, 3)


def test_a_passphrase_that_is_not_entered_leaves_no_key_and_the_form_as_it_was(newcomer, newcomer_home, picture):
    newcomer_home.pinentry_is_cancelled()
    newcomer.goes_on()
    newcomer.types("new-key-address", "zoya@example.org")
    newcomer.goes_on()
    picture(newcomer.window, "assistant-2-cancelled")
    assert newcomer.step is Step.KEY
    assert newcomer.reads("assistant-key-said")
    assert not list((newcomer_home.path / "private-keys-v1.d").iterdir())
    newcomer_home.pinentry_gives("x y z")
    newcomer.goes_on()
    assert newcomer.step is Step.BACKUP


def test_making_a_key_can_be_stopped_while_the_passphrase_is_asked_for(newcomer, newcomer_home, qtbot, picture):
    newcomer_home.pinentry_waits("x y z")
    newcomer.goes_on()
    newcomer.types("new-key-address", "zoya@example.org")
    newcomer.presses("assistant-next", and_waits=False)
    qtbot.waitUntil(lambda: "window of its own" in newcomer.reads("assistant-key-said"), timeout=20_000)
    picture(newcomer.window, "assistant-2-making")
    newcomer.presses("stop-work")
    qtbot.waitUntil(lambda: not newcomer_home.is_asking, timeout=10_000)
    assert newcomer.services.keys.own() == []
    assert newcomer.window.findChild(QPushButton, "assistant-next").isEnabled()


def test_closing_the_window_stops_what_is_at_work(newcomer, newcomer_home, qtbot):
    newcomer_home.pinentry_waits("x y z")
    newcomer.goes_on()
    newcomer.types("new-key-address", "zoya@example.org")
    newcomer.presses("assistant-next", and_waits=False)
    qtbot.waitUntil(lambda: "window of its own" in newcomer.reads("assistant-key-said"), timeout=20_000)
    newcomer.window.reject()
    newcomer.settle()
    qtbot.waitUntil(lambda: not newcomer_home.is_asking, timeout=10_000)
    assert newcomer.services.assistant.progress() == Progress(Step.KEY)


def test_a_copy_counts_only_once_its_code_is_written_down(alices, tmp_path):
    at_the_copy(alices, tmp_path / "stick")
    alices.goes_on()
    fingerprint = homes.people().alice.fingerprint
    before = alices.services.key_backup.last_backup(fingerprint)
    assert not alices.window.findChild(QPushButton, "assistant-next").isEnabled()
    alices.window.findChild(QCheckBox, "code-written-down").setChecked(True)
    alices.goes_on()
    assert (before, alices.step) == ("", Step.BROWSERS)
    assert alices.services.key_backup.last_backup(fingerprint)


def test_on_a_full_disk_no_part_of_the_copy_is_left(alices, tmp_path, picture):
    stick = tmp_path / "stick"
    stick.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", stick], check=False).returncode:
        pytest.skip("a small file system can't be mounted here")
    try:
        at_the_copy(alices, stick)
        alices.goes_on()
        picture(alices.window, "assistant-3-full")
        assert "disk is full" in alices.reads("assistant-backup-said")
        assert os.listdir(stick) == []  # noqa: PTH208 - the picture of a folder, hidden files and all
        assert not alices.services.key_backup.last_backup(homes.people().alice.fingerprint)
    finally:
        subprocess.run(["umount", "--lazy", stick], check=True)


def test_each_step_can_be_skipped_and_gone_back_to(alices, tmp_path):
    at_the_copy(alices, tmp_path / "stick")
    alices.presses("assistant-skip")
    assert alices.step is Step.BROWSERS
    alices.presses("assistant-skip")
    assert alices.step is Step.PRACTICE
    alices.presses("assistant-back")
    alices.presses("assistant-back")
    assert alices.step is Step.BACKUP


def test_the_letter_can_be_written_anew(alices, tmp_path):
    at_the_copy(alices, tmp_path / "stick")
    alices.presses("assistant-skip")
    alices.presses("assistant-skip")
    for written in ("Az első", "Второе"):
        alices.window.findChild(QPlainTextEdit, "practice-letter").setPlainText(written)
        alices.goes_on()
        assert alices.reads("practice-opened").strip() == written


def test_the_longest_names_keep_every_button_in_the_window(opened, newcomer_home, picture):
    newcomer_home.gpg("--pinentry-mode", "loopback", "--passphrase", "", "--quick-gen-key", f"{LONG} <l@example.org>")
    person = opened(newcomer_home)
    person.goes_on()
    picture(person.window, "assistant-2-long")
    next_button = person.window.findChild(QPushButton, "assistant-next")
    assert person.window.rect().contains(next_button.geometry())
    assert person.window.minimumSizeHint().width() <= person.window.width()
