"""What is typed survives, sealed, and is found again."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView

from sealpost.composition import build_services
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.errors import NotWritable
from sealpost.services.drafts import new_draft_id
from sealpost.ui.personal_mark import MarkBadge
from support import gpg_home as homes
from support import x11
from support.disk_search import holders

ROOT = Path(__file__).parents[3]
SECRET = "Tajna 4711"
LETTER = Letter(to=("bob@example.org",), subject="Offer", text=SECRET)


@pytest.fixture
def drafts(windows, settled, qtbot):
    """The window of drafts, once each was opened."""

    def show():
        window = windows.window("drafts")
        qtbot.addWidget(window)
        window.show()
        settled()
        return window

    return show


def kept(services):
    return [services.drafts.open(each.id) for each in services.drafts.kept()]


def write(composer, qtbot, text):
    qtbot.keyClicks(composer.window.findChild(QPlainTextEdit, "letter-text"), text)


def test_a_letter_is_kept_shortly_after_the_last_key(composer, services, qtbot, settled, picture):
    written = composer(text="")
    with qtbot.waitSignal(written.window._keeper.kept, timeout=20_000):
        write(written, qtbot, SECRET)
    settled()
    picture(written.window, "composer-draft")
    assert SECRET in kept(services)[0].text
    assert written.window.findChild(QLabel, "draft-kept").text() == "kept as a draft"


def test_nothing_readable_is_written_while_a_letter_is_written(composer, services, qtbot, settled, tmp_path, home):
    written = composer(text="")
    with qtbot.waitSignal(written.window._keeper.kept, timeout=20_000):
        write(written, qtbot, SECRET)
    written.press("copy-letter")
    written.window.save(tmp_path / "letter.eml")
    settled()
    assert holders(tmp_path, SECRET) == []
    assert holders(home.path, SECRET) == []


def test_a_letter_is_kept_when_its_window_is_closed(composer, services, qtbot, settled):
    written = composer(text="")
    write(written, qtbot, SECRET)
    written.window.close()
    settled()
    assert SECRET in kept(services)[0].text


def test_a_letter_is_kept_when_sealpost_ends(composer, services, windows, qtbot):
    write(composer(text=""), qtbot, SECRET)
    windows.keep_drafts()
    assert SECRET in kept(services)[0].text


def test_a_lock_puts_the_letter_away_as_a_sealed_draft(composer, services, windows, qtbot, settled):
    write(composer(text=""), qtbot, SECRET)
    windows.locker.locked.emit()
    settled()
    assert windows._composers == []
    assert SECRET in kept(services)[0].text


def test_a_letter_that_nobody_wrote_in_is_no_draft(composer, services, settled):
    composer(text="").window.close()
    settled()
    assert services.drafts.kept() == []


def test_a_letter_that_was_emptied_is_no_draft_any_more(composer, services, qtbot, settled):
    written = composer(to=(), subject="", text="")
    write(written, qtbot, SECRET)
    written.window.keep_draft()
    written.write_text("")
    written.window.keep_draft()
    assert services.drafts.kept() == []


def test_drafts_are_listed_and_gone_on_with(drafts, services, windows, settled, picture):
    services.drafts.keep(new_draft_id(), LETTER)
    services.drafts.keep(new_draft_id(), Letter(to=("Зоя <zoya@example.org>",), subject="Árvíztűrő", text="x"))
    window = drafts()
    picture(window, "drafts")
    table = window.findChild(QTableView, "drafts")
    assert [table.model().index(row, 0).data() for row in range(2)] == ["Árvíztűrő", "Offer"]
    table.selectRow(1)
    window.findChild(QPushButton, "open-draft").click()
    settled()
    assert windows._composers[0].letter.text == SECRET


def test_files_are_kept_with_the_letter_and_come_back(composer, drafts, services, windows, qtbot, settled, tmp_path):
    (tmp_path / "plan.txt").write_text(SECRET)
    written = composer(to=(), subject="", text="")
    with qtbot.waitSignal(written.window._keeper.kept, timeout=20_000):
        written.window.add_files([tmp_path / "plan.txt"])
    (tmp_path / "plan.txt").unlink()
    written.window.close()
    settled()
    assert holders(tmp_path, SECRET) == []
    window = drafts()
    window.findChild(QTableView, "drafts").selectRow(0)
    window.findChild(QPushButton, "open-draft").click()
    settled()
    assert windows._composers[0]._files.files == (Enclosure("plan.txt", SECRET.encode()),)


def test_a_file_taken_out_is_not_kept_any_more(composer, services, qtbot, settled, tmp_path):
    (tmp_path / "plan.txt").write_text(SECRET)
    written = composer()
    written.window.add_files([tmp_path / "plan.txt"])
    settled()
    assert written.window.keep_draft()
    [draft] = services.drafts.kept()
    written.press("remove-plan.txt")
    assert written.window.keep_draft()
    assert services.drafts.open_files(draft.id) == ()


def test_a_draft_is_open_once(drafts, services, windows, settled):
    services.drafts.keep(new_draft_id(), LETTER)
    window = drafts()
    window.findChild(QTableView, "drafts").selectRow(0)
    for _ in range(2):
        window.findChild(QPushButton, "open-draft").click()
        settled()
    assert len(windows._composers) == 1


def test_a_draft_is_deleted(drafts, services, settled):
    services.drafts.keep(new_draft_id(), LETTER)
    window = drafts()
    window.findChild(QTableView, "drafts").selectRow(0)
    window.findChild(QPushButton, "delete-draft").click()
    settled()
    assert services.drafts.kept() == []
    assert window.findChild(QLabel, "drafts-note").text() == "There is no unfinished letter."


def test_without_a_draft_it_says_so(drafts, picture):
    window = drafts()
    picture(window, "drafts-empty")
    assert window.findChild(QLabel, "drafts-note").text() == "There is no unfinished letter."


def test_what_was_typed_survives_a_kill(tmp_path):
    with x11.desktop() as screen, homes.populated_home() as gpg:
        environ = {"GNUPGHOME": str(gpg.path), "SEALPOST_HOME": str(tmp_path / "s")}
        screen.environ |= {**environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT / "native_host")])}
        app = screen.start(sys.executable, "-m", "sealpost", "compose", "mailto:bob@example.org?subject=Offer")
        window = screen.wait_for_window("--name", "^Sealed letter: Offer$")
        screen.xdotool("windowactivate", "--sync", window, "type", SECRET)
        services = build_services({**gpg.environ, **environ})
        while not services.drafts.kept():
            os.sched_yield()
        app.kill()
        assert SECRET in kept(services)[0].text
        assert holders(tmp_path, SECRET) == []
        services.close()


def test_a_lock_closes_the_window_once_its_letter_is_kept(windows, services, qtbot, settled):
    window = windows.compose(Letter())
    qtbot.keyClicks(window.findChild(QPlainTextEdit, "letter-text"), SECRET)
    with qtbot.waitSignal(window.closed, timeout=20_000):
        windows.lock()
        assert not window.isVisible()
    settled()
    assert SECRET in kept(services)[0].text


def test_a_lock_closes_a_window_in_which_nothing_was_written_at_once(windows, qtbot, settled):
    window = windows.compose(Letter())
    with qtbot.waitSignal(window.closed):
        windows.lock()
    settled()


def test_a_lock_loses_no_letter_that_can_not_be_kept(windows, services, qtbot, settled, monkeypatch):
    def fail(*_):
        raise NotWritable(path="drafts", detail="full")

    window = windows.compose(Letter())
    qtbot.addWidget(window)
    monkeypatch.setattr(type(services.drafts), "keep", fail)
    qtbot.keyClicks(window.findChild(QPlainTextEdit, "letter-text"), SECRET)
    windows.lock()
    qtbot.waitUntil(window.isVisible, timeout=20_000)
    settled()
    assert SECRET in window.findChild(QPlainTextEdit, "letter-text").toPlainText()


def test_the_personal_mark_stands_above_the_letter(windows, services, jobs, qtbot, settled, picture):
    windows.marks.look()
    window = windows.compose(LETTER)
    qtbot.addWidget(window)
    settled()
    assert window.findChild(MarkBadge, "personal-mark").isVisible()
    picture(window, "composer-marked")
