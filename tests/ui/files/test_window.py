import os
import subprocess
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton

from sealpost.core.file_names import FileKind
from sealpost.ui.files.work import SealOrder
from support import gpg_home as homes
from support.bombs import sealed_zeros

FOR_BOB = SealOrder(["bob@example.org"])


def signed_for_bob(services):
    return SealOrder(["bob@example.org"], signer=services.mail.signer_for(""))


def test_an_empty_window_says_what_to_do(desk, picture):
    picture(desk.window, "files-empty")
    assert not desk.window.findChild(QPushButton, "files-seal").isEnabled()


def test_dropped_files_and_folders_are_listed_with_what_they_are(desk, report, settled, picture):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(report)), QUrl.fromLocalFile(str(report.parent)), QUrl("https://a.example/x")])
    no_keys = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, no_keys)
    desk.window.dropEvent(drop)
    settled()
    picture(desk.window, "files-chosen")
    assert [each.kind for each in desk.rows] == [FileKind.OTHER, FileKind.FOLDER]


def test_a_file_is_sealed_beside_itself_for_its_reader(desk, report, services, home, picture):
    desk.add(report)
    desk.seal(signed_for_bob(services))
    picture(desk.window, "files-sealed")
    sealed = report.with_name(report.name + ".gpg")
    assert (home.gpg("--decrypt", str(sealed)), str(sealed) in desk.said(report)) == (report.read_bytes(), True)


def test_a_sealed_file_opens_with_its_verdict(desk, report, services, picture):
    sealed = services.files.seal(report, ["bob@example.org"], services.mail.signer_for(""))
    report.unlink()
    desk.add(sealed)
    desk.press("files-open")
    desk.finish()
    picture(desk.window, "files-opened")
    said = desk.said(sealed)
    assert ("Encrypted to you" in said, "Signed by Alice" in said, report.exists()) == (True, True, True)


def test_a_program_that_comes_out_is_named_as_such(desk, tmp_path, services):
    program = tmp_path / "счёт.pdf.exe"
    program.write_bytes(b"MZ")
    sealed = services.files.seal(program, ["bob@example.org"], None)
    program.unlink()
    desk.add(sealed)
    desk.press("files-open")
    desk.finish()
    assert "this is a program" in desk.said(sealed)
    assert not os.access(program, os.X_OK)


def test_a_file_that_is_there_already_is_asked_about_and_both_can_stay(desk, report, services, picture):
    sealed = report.with_name(report.name + ".gpg")
    sealed.write_bytes(b"my own")
    desk.add(report)
    desk.seal(FOR_BOB)
    picture(desk.window, "files-exists")
    assert {"file-number", "file-replace"} <= desk.offers(report)
    desk.press("file-number", report)
    desk.finish()
    assert (sealed.read_bytes(), "(2)" in desk.said(report)) == (b"my own", True)


def test_it_takes_the_place_of_another_only_when_told(desk, report):
    sealed = report.with_name(report.name + ".gpg")
    sealed.write_bytes(b"my own")
    desk.add(report)
    desk.seal(FOR_BOB)
    desk.press("file-replace", report)
    desk.finish()
    assert sealed.read_bytes() != b"my own"


def test_results_go_where_they_were_asked(desk, report, tmp_path):
    (tmp_path / "out").mkdir()
    desk.window.write_to(tmp_path / "out")
    desk.add(report)
    desk.seal(FOR_BOB)
    assert [each.name for each in (tmp_path / "out").iterdir()] == [report.name + ".gpg"]


def test_a_signature_is_made_and_checked(desk, report):
    desk.add(report)
    desk.press("files-sign")
    desk.finish()
    signature = report.with_name(report.name + ".sig")
    desk.add(signature)
    desk.press("files-verify")
    desk.finish()
    assert "Signed by Alice" in desk.said(signature)


def test_a_changed_file_has_a_signature_that_does_not_fit(desk, report, picture):
    desk.add(report)
    desk.press("files-sign")
    desk.finish()
    report.write_text("forged")
    desk.add(report)
    desk.press("files-verify")
    desk.finish()
    picture(desk.window, "files-bad-signature")
    assert "does not fit" in desk.said(report)


def test_a_signature_alone_says_what_it_needs(desk, tmp_path):
    (tmp_path / "a.sig").write_bytes(b"\x88")
    desk.add(tmp_path / "a.sig")
    desk.press("files-verify")
    desk.finish()
    assert "not beside its signature" in desk.said(tmp_path / "a.sig")


def test_a_folder_comes_back_as_a_folder(desk, report, tmp_path):
    desk.add(report.parent)
    desk.seal(FOR_BOB)
    sealed = tmp_path / "docs.tar.gpg"
    desk.add(sealed)
    desk.press("files-clear")
    desk.add(sealed)
    report.parent.rename(tmp_path / "before")
    desk.press("files-open")
    desk.finish()
    desk.press("file-unpack", sealed)
    desk.finish()
    assert (tmp_path / "docs" / "docs" / report.name).read_text() == "Тайна\n" * 100
    assert not (tmp_path / "docs.tar").exists()


@pytest.fixture
def film(tmp_path):
    """So large that nothing finishes it by chance; sparse, so that it costs nothing."""
    path = (
        tmp_path / "cinema" / "films" / "Очень длинное название большого видео со свадьбы Марии и Ивана 2026 года.mkv"
    )
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        file.truncate(8 << 30)
    return path


@pytest.fixture
def running(desk, film, qtbot):
    """It is being sealed, and some of it is done."""
    desk.add(film)
    desk.window.seal_for(FOR_BOB)
    state = desk.row(film).findChild(QLabel, "file-state")
    qtbot.waitUntil(lambda: "per second" in state.text(), timeout=20_000)
    return state


def test_a_running_file_says_how_far_how_fast_and_how_long(desk, running, film, picture):
    picture(desk.window, "files-running")
    assert all(word in running.text() for word in ("of 8.6 GB", "per second", "left"))
    desk.press("file-cancel", film)
    desk.finish()


def test_a_cancelled_file_leaves_nothing(desk, running, film):
    desk.press("file-cancel", film)
    desk.finish()
    assert ("cancelled" in desk.said(film), list(film.parent.iterdir())) == (True, [film])


def written(folder):
    """Octets in what is open there and has no name yet (proc(5))."""
    descriptors = [each for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
    return sum(each.stat().st_size for each in descriptors if str(each.readlink()).startswith(f"{folder}/#"))


def test_a_bomb_is_cancelled_in_the_middle_and_leaves_nothing(desk, home, tmp_path, qtbot):
    bomb = sealed_zeros(home, tmp_path, 1024)
    desk.add(bomb)
    desk.press("files-open")
    qtbot.waitUntil(lambda: written(tmp_path) > 64 << 20, timeout=20_000)
    assert home.is_working
    desk.press("file-cancel", bomb)
    desk.finish()
    assert ("cancelled" in desk.said(bomb), home.is_working) == (True, False)
    assert (written(tmp_path), list(tmp_path.glob("zeros*"))) == (0, [bomb])


def test_a_folder_cancelled_while_it_is_packed_leaves_nothing(desk, film, qtbot):
    desk.add(film.parent)
    desk.window.seal_for(FOR_BOB)
    state = desk.row(film.parent).findChild(QLabel, "file-state")
    qtbot.waitUntil(lambda: "per second" in state.text(), timeout=20_000)
    desk.press("file-cancel", film.parent)
    desk.finish()
    assert "cancelled" in desk.said(film.parent)
    assert list(film.parent.parent.rglob("*")) == [film.parent, film]


@pytest.fixture
def archive(film, services):
    """Sealed, of a few KB: what comes out of it is as large as the film, which it holds as one hole."""
    packed = film.parent.with_name("films.tar")
    subprocess.run(["tar", "--sparse", "-cf", packed, "-C", film.parent.parent, film.parent.name], check=True)
    made = services.files.seal(packed, ["alice@example.org"], services.keys.default_key())
    packed.unlink()
    return made


def test_an_archive_cancelled_while_it_is_unpacked_leaves_no_folder(desk, archive, film, qtbot):
    desk.add(archive)
    desk.press("files-open")
    desk.finish()
    desk.press("file-unpack", archive)
    unpacked = film.parent.with_name("films (2)") / "films" / film.name
    qtbot.waitUntil(lambda: unpacked.exists() and unpacked.stat().st_size > 1 << 20, timeout=20_000)
    desk.press("file-cancel", archive)
    desk.finish()
    assert "cancelled" in desk.said(archive)
    assert {each.name for each in archive.parent.iterdir()} == {"films", "films.tar", "films.tar.gpg"}


def test_a_file_that_waits_for_another_can_be_taken_back(desk, running, film, report):
    desk.window.add([report])
    desk.window.seal_for(FOR_BOB)
    desk.press("file-cancel", report)
    assert desk.row(report).is_chosen
    desk.press("file-cancel", film)
    desk.finish()
    assert list(report.parent.iterdir()) == [report]


def test_other_windows_get_their_answers_meanwhile(desk, running, film, services, jobs, qtbot):
    answers = []
    jobs.run(services.keys.default_key, owner=desk.window, done=answers.append, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0].fingerprint == homes.people().alice.fingerprint
    desk.press("file-cancel", film)
    desk.finish()


def test_what_is_neither_file_nor_folder_is_named(desk, tmp_path, picture):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    desk.add(tmp_path / "pipe", tmp_path / "loop", Path("/dev/zero"), tmp_path / "gone")
    picture(desk.window, "files-refused")
    said = [desk.said(each) for each in (tmp_path / "pipe", Path("/dev/zero"))]
    assert ("a pipe" in said[0], "a device" in said[1]) == (True, True)
    assert not any(each.is_chosen for each in desk.rows)


@pytest.fixture
def crowd():
    """100,000 empty files, in memory."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        for number in range(100_000):
            os.mknod(f"{folder}/{number}")
        yield Path(folder)


def test_a_folder_of_100000_files_is_listed_at_once(desk, crowd):
    """As one line: what is in it is counted when it is worked on, in a job that can be stopped."""
    desk.add(crowd)
    assert desk.row(crowd).kind is FileKind.FOLDER
    desk.window.seal_for(FOR_BOB)
    desk.press("file-cancel", crowd)
    desk.finish()
    assert "cancelled" in desk.said(crowd)


def test_a_list_is_bounded(desk, tmp_path):
    paths = [tmp_path / f"{number}" for number in range(210)]
    desk.add(*paths)
    assert len(desk.rows) == 200
    assert "10 were left out" in desk.window.findChild(QLabel, "files-note").text()


def test_a_name_with_a_line_break_and_markup_is_shown_as_it_is(desk, tmp_path):
    path = tmp_path / "<b>a\nb\u202efdp.exe"
    path.write_bytes(b"x")
    desk.add(path)
    name = desk.row(path).findChild(QLabel, "file-name")
    assert (name.text(), name.textFormat()) == ("<b>a‹U+000A›b‹U+202E›fdp.exe", Qt.TextFormat.PlainText)


def test_a_result_can_be_copied_as_a_file(desk, report, qapp):
    desk.add(report)
    desk.seal(FOR_BOB)
    desk.press("file-copy", report)
    urls = qapp.clipboard().mimeData().urls()
    assert urls == [QUrl.fromLocalFile(f"{report}.gpg")]


def test_uses_of_a_key_are_recorded_without_content(desk, report, services):
    desk.add(report)
    desk.seal(signed_for_bob(services))
    [entry] = services.activity.recent()
    assert (entry.operation, entry.origin, entry.outcome) == ("encrypt", "sealpost", "done")
