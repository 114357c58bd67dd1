import os
import threading
from email.message import EmailMessage
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from core.test_safe_html import HOSTILE
from sealpost.qt.clipboard import Secret
from sealpost.services.file_ports import Existing
from sealpost.ui.composer.window import ComposerWindow
from sealpost.ui.files.window import FilesWindow
from sealpost.ui.personal_mark import MarkBadge
from sealpost.ui.reader.views import LetterView


def pgp_mime(home, inner, *, to="alice@example.org", sender="Alice Lovelace <alice@example.org>"):
    """A mail as Thunderbird makes it (RFC 3156): signed and sealed."""
    sealed = home.gpg(
        "--armor", "--trust-model", "always", "--recipient", to, "--sign", "--encrypt", content=inner.as_bytes()
    )
    head = (
        f"From: {sender}\nTo: {to}\nSubject: =?utf-8?b?0J/RgNC40LLQtdGC?=\nMIME-Version: 1.0\n"
        'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="=b"\n\n'
        "--=b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n"
        "--=b\nContent-Type: application/octet-stream\n\n"
    )
    return head.encode() + sealed + b"\n--=b--\n"


def letter(text, html="", files=()):
    inner = EmailMessage()
    inner.set_content(text) if text else inner.set_content(html, subtype="html")
    for name, content in files:
        inner.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return inner


def test_a_sealed_letter_shows_its_text_and_who_signed_it(read, sealed, picture):
    reader = read(sealed("Привет, Алиса!\n\nÁrvíztűrő tükörfúrógép. " * 12))
    picture(reader.window, "reader-letter")
    assert reader.texts[0].startswith("Привет, Алиса!")
    assert reader.labels("part-verdict") == ["Signed by Alice Lovelace <alice@example.org>"]


def test_the_personal_mark_stands_beside_what_was_opened(windows, read, sealed, settled, picture):
    windows.marks.look()
    reader = read(sealed("Привет"), name=f"{'Szélkúti-Árvíztűrő ' * 9}.asc")
    picture(reader.window, "reader-marked")
    badge = reader.window.findChild(MarkBadge, "personal-mark")
    assert badge.isVisible()
    assert badge.findChild(QLabel, "personal-mark-word").text() == windows.marks.mark.word


def test_a_changed_letter_is_called_so_and_its_text_is_not_repeated(read, services, picture):
    signed = services.mail.sign("pay 10", services.mail.signer_for("")).armored.replace("pay 10", "pay 99")
    reader = read(signed)
    picture(reader.window, "reader-bad")
    assert (reader.labels("part-verdict"), reader.texts) == (["The signature does not fit"], [])


@pytest.mark.parametrize("text", ["long " * 30_000, "Привет, Алиса!"])
def test_a_copied_text_is_a_secret_on_the_clipboard(read, sealed, qapp, picture, text):
    reader = read(sealed(text))
    reader.press("part-copy")
    picture(reader.window, "reader-copied")
    assert isinstance(qapp.clipboard().mimeData(), Secret)
    assert qapp.clipboard().text().strip() == text.strip()
    assert reader.labels("part-copied") == ["It is on the clipboard, and is taken off again after 90 seconds."]
    [view] = reader.parts[0].findChildren(object, "letter-text")
    view.selectAll()
    view.copy()
    assert isinstance(qapp.clipboard().mimeData(), Secret)
    assert qapp.clipboard().text().strip() == text.strip()


def test_a_copied_link_is_a_secret_on_the_clipboard(read, sealed, qapp):
    link = "https://example.org/?token=4711"
    reader = read(sealed("hello"))
    reader.parts[0].link_pressed.emit(link)
    reader.press("link-copy")
    assert isinstance(qapp.clipboard().mimeData(), Secret)
    assert qapp.clipboard().text() == link


def test_text_around_a_signed_part_is_marked_as_not_signed(read, services, picture):
    signed = services.mail.sign("the signed words", services.mail.signer_for("")).armored
    reader = read(f"Send money to X.\n\n{signed}\nSincerely, Alice")
    picture(reader.window, "reader-around")
    assert [len(part.part.signatures) for part in reader.parts] == [0, 1, 0]
    assert len(reader.labels("part-unsigned")) == 2


def test_a_mail_shows_its_subject_its_text_and_its_files(read, home, picture):
    name = "Отчёт за третий квартал с очень длинным названием, которое не помещается в строку.pdf"
    inner = letter("Письмо с файлами.", files=[(name, b"%PDF-1.7 \0"), ("счёт.pdf.exe", b"MZ\0")])
    reader = read(pgp_mime(home, inner), "letter.eml")
    picture(reader.window, "reader-mail")
    assert reader.labels("reader-title") == ["Привет"]
    assert (reader.texts, reader.labels("part-file")) == (["Письмо с файлами.\n"], [name, "счёт.pdf.exe"])
    assert len(reader.labels("part-program")) == 1


def test_a_mail_without_any_seal_is_read_as_not_signed(read):
    reader = read(b"From: bob@example.org\nSubject: x\n\nhello\n", "a.eml")
    assert (reader.texts, len(reader.labels("part-unsigned"))) == (["hello\n"], 1)


def test_a_sealed_file_that_is_no_text_can_be_saved(read, home, tmp_path, settled):
    content = os.urandom(1000)
    sealed = home.gpg("--recipient", "alice@example.org", "--encrypt", content=content)
    reader = read(sealed, "фото.jpg.gpg")
    assert reader.labels("part-file") == ["фото.jpg"]
    reader.window.save(tmp_path / "out.jpg", reader.parts[0].part.content, Existing.KEEP)
    settled()
    saved = tmp_path / "out.jpg"
    assert (saved.read_bytes(), os.access(saved, os.X_OK)) == (content, False)


def test_all_files_are_saved_with_clean_names_and_none_is_replaced(read, home, tmp_path, settled):
    inner = letter("x", files=[("../../a.bin", b"\0one"), ("a.bin", b"\0two"), ("/etc/.profile", b"\0three")])
    (tmp_path / "a.bin").write_bytes(b"my own")
    reader = read(pgp_mime(home, inner), "a.eml")
    reader.window.save_all(tmp_path)
    settled()
    names = sorted(each.name for each in tmp_path.iterdir() if each.is_file())
    assert names == ["a (2).bin", "a (3).bin", "a.bin", "profile"]
    assert (tmp_path / "a.bin").read_bytes() == b"my own"


def test_a_sealed_file_in_a_letter_opens_in_a_window_of_its_own(read, home, sealed, readers, settled, qtbot):
    inner = letter("see inside", files=[("inner.asc", sealed("nested").encode())])
    outer = read(pgp_mime(home, inner), "a.eml")
    outer.press("part-read")
    settled()
    [nested] = [each for each in readers() if each.window is not outer.window]
    qtbot.addWidget(nested.window)
    assert nested.texts == ["nested"]


# --- Nothing is asked for over a network ----------------------------------------------------------------------


@pytest.fixture
def web():
    """A server that keeps count of who comes."""
    asked = []

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_said):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port, asked
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_hostile_page_asks_nobody_for_anything(read, home, web, picture, qapp):
    port, asked = web
    page = f"<p>Дорогая Алиса</p>{' '.join(HOSTILE)}".replace("t.example", f"127.0.0.1:{port}")
    reader = read(pgp_mime(home, letter("", html=page)), "a.eml")
    picture(reader.window, "reader-hostile")
    reader.window.grab()
    qapp.processEvents()
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/fence")  # comes after whatever was asked for before
    connection.getresponse()
    connection.close()
    assert asked == ["/fence"]
    assert "Дорогая Алиса" in reader.texts[0]
    assert reader.labels("part-left-out")


def test_even_a_page_that_was_not_cleaned_loads_nothing(qtbot, web, tmp_path):
    """The view itself refuses, should something ever get past."""
    port, asked = web
    (tmp_path / "a.png").write_bytes(b"x")
    view = LetterView()
    qtbot.addWidget(view)
    view.setHtml(
        f"<img src='http://127.0.0.1:{port}/x'><img src='{QUrl.fromLocalFile(str(tmp_path / 'a.png')).url()}'>"
    )
    view.show()
    view.grab()
    assert (asked, view.loadResource(2, QUrl("http://a.example"))) == ([], None)


def test_a_link_says_where_it_leads_before_it_is_followed(read, home, picture, qapp, monkeypatch):
    followed = []
    monkeypatch.setattr("sealpost.ui.reader.link.QDesktopServices.openUrl", lambda url: followed.append(url.url()))
    page = '<a href="https://evil.example/login?to=bank.example">https://www.bank.example/</a>'
    reader = read(pgp_mime(home, letter("", html=page)), "a.eml")
    assert "(evil.example)" in reader.texts[0]
    reader.window.findChild(LetterView).anchorClicked.emit(QUrl("https://evil.example/login?to=bank.example"))
    dialog = reader.window.findChild(QDialog, "link-dialog")
    picture(dialog, "reader-link")
    assert dialog.findChild(QLabel, "link-host").text() == "It leads to evil.example."
    assert followed == []
    dialog.findChild(QPushButton, "link-open").click()
    assert followed == ["https://evil.example/login?to=bank.example"]


# --- Going on, and ending -------------------------------------------------------------------------------------


def test_an_answer_quotes_only_what_was_sealed_or_signed(read, services, sealed, qapp, qtbot):
    reader = read(f"FORGED\n\n{sealed('the secret')}", sender="bob@example.org")
    reader.press("reader-answer")
    [composer] = [each for each in qapp.topLevelWidgets() if isinstance(each, ComposerWindow) and each.isVisible()]
    qtbot.addWidget(composer)
    assert ("> the secret" in composer.letter.text, "FORGED" in composer.letter.text) == (True, False)
    assert composer.letter.to == ("bob@example.org",) or list(composer.letter.to) == ["bob@example.org"]


def test_paper_has_the_verdict_beside_the_text(read, sealed):
    printed = read(sealed("on paper")).window.printed().toPlainText()
    assert ("Signed by Alice" in printed, "on paper" in printed) == (True, True)


def test_a_lock_closes_the_letter(read, sealed, windows, readers, settled, qapp):
    read(sealed("secret"))
    windows.lock()
    settled()
    assert readers() == []


def test_a_letter_for_somebody_else_says_so(read, services, picture):
    other = services.mail.encrypt("x", ["bob@example.org"], None).armored
    services.settings.put("encrypt_to_self", "no")
    other = services.mail.encrypt("x", ["bob@example.org"], None).armored
    reader = read(other)
    picture(reader.window, "reader-refused")
    assert ("not sealed to any key of yours" in reader.said, reader.parts) == (True, [])


def test_what_is_too_large_to_read_is_opened_as_a_file(windows, tmp_path, readers, settled, qapp, qtbot):
    large = tmp_path / "film.gpg"
    with large.open("wb") as file:
        file.truncate(40 << 20)
    windows.read_files([large])
    settled()
    [reader] = readers()
    reader.press("reader-as-file")
    settled()
    [files] = [each for each in qapp.topLevelWidgets() if isinstance(each, FilesWindow) and each.isVisible()]
    qtbot.addWidget(files)
    assert [label.text() for label in files.findChildren(QLabel, "file-name")] == ["film.gpg"]


def test_a_very_long_text_is_cut_and_said_to_be(read, sealed, picture):
    reader = read(sealed("слово " * 400_000))
    picture(reader.window, "reader-long")
    assert (len(reader.texts[0]), len(reader.labels("part-cut"))) == (2_000_000, 1)


def test_the_clipboard_is_read(windows, sealed, readers, settled, qapp, qtbot):
    qapp.clipboard().setText(sealed("copied"))
    windows.show("clipboard")
    settled()
    [reader] = readers()
    qtbot.addWidget(reader.window)
    assert reader.texts == ["copied"]


def test_a_file_that_is_not_there_is_named(windows, readers, settled, qtbot):
    windows.read_files([Path("/nowhere/Отчёт.asc")])
    settled()
    [reader] = readers()
    qtbot.addWidget(reader.window)
    assert "/nowhere/Отчёт.asc can't be read" in reader.said


def test_a_large_file_from_a_mail_is_kept_sealed_and_opened_as_a_file(read, tmp_path, settled, qapp, qtbot):
    content = b"\x85\x01\x0c" + os.urandom(13 << 20)
    reader = read(content, "film.mkv.gpg")
    assert "reader-keep" in reader.offers()
    reader.window.keep(tmp_path / "film.mkv.gpg")
    settled()
    [files] = [each for each in qapp.topLevelWidgets() if isinstance(each, FilesWindow) and each.isVisible()]
    qtbot.addWidget(files)
    assert (tmp_path / "film.mkv.gpg").read_bytes() == content
