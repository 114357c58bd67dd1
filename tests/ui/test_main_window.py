from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QMessageBox, QPushButton

from sealpost.errors import GpgMissing
from sealpost.ui.main_window import MainWindow
from sealpost.ui.status import Status
from support import gpg_home as homes


def said(widget, name):
    return widget.findChild(QLabel, name).text()


def shown(windows, qtbot, settled):
    window = MainWindow(windows)
    qtbot.addWidget(window)
    windows.keeper.refresh()
    window.show()
    qtbot.waitUntil(lambda: windows.keeper.status.looked)
    settled()
    return window


def test_the_default_key_is_shown_with_its_fingerprint_in_groups(windows, qtbot, settled, picture):
    window = shown(windows, qtbot, settled)
    picture(window, "main-window")
    assert homes.people().alice.fingerprint == "".join(said(window, "key-fingerprint").split())


def test_a_copied_fingerprint_is_whole(windows, qtbot, settled, qapp):
    window = shown(windows, qtbot, settled)
    window.findChild(QPushButton, "copy-fingerprint").click()
    assert qapp.clipboard().text() == homes.people().alice.fingerprint


def test_without_a_key_the_window_offers_to_make_one(windows, qtbot, settled, home, picture):
    home.gpg("--yes", "--delete-secret-and-public-key", homes.people().alice.fingerprint)
    window = shown(windows, qtbot, settled)
    picture(window, "main-window-empty")
    assert window.findChild(QPushButton, "create-key").isVisible()


def test_a_link_button_links_its_browser(windows, qtbot, settled, services):
    window = shown(windows, qtbot, settled)
    window.findChild(QPushButton, "link-chromium").click()
    qtbot.waitUntil(lambda: "chromium" in {link.name for link in windows.keeper.status.links if link.linked})
    assert said(window, "state-chromium") == "linked"


def test_recent_uses_of_a_key_are_listed(windows, qtbot, settled, services, picture):
    alice = homes.people().alice.fingerprint
    services.links.link(["chromium"])
    services.activity.record("encrypt", "https://mail.google.com", "Chromium 156", alice)
    services.activity.record("open", "https://mail.yandex.ru", "Chromium 156", alice, "pinentry-cancelled")
    window = shown(windows, qtbot, settled)
    picture(window, "main-window-used")
    assert any(label.text() == "passphrase not entered" for label in window.findChildren(QLabel))


def test_a_file_to_read_is_chosen_from_here(windows, qtbot, settled, qapp, tmp_path):
    window = shown(windows, qtbot, settled)
    (tmp_path / "letter.asc").write_text("a letter")
    watch = QTimer(interval=20)

    @watch.timeout.connect
    def choose():
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.selectFile(str(tmp_path / "letter.asc"))
            dialog.accept()

    watch.start()
    window.findChild(QPushButton, "open-read").click()
    watch.stop()
    settled()
    [reader] = [each for each in qapp.topLevelWidgets() if each.objectName() == "reader-window" and each.isVisible()]
    qtbot.addWidget(reader)
    assert any("letter.asc" in label.text() for label in reader.findChildren(QLabel))


def test_start_at_login_is_switched_on_and_off(windows, qtbot, settled):
    box = shown(windows, qtbot, settled).findChild(QCheckBox, "start-at-login")
    box.click()
    settled()
    assert windows.autostart.is_on
    box.click()
    settled()
    assert not windows.autostart.is_on


def test_an_unreadable_keyring_is_told_with_its_next_step(windows, qtbot, settled, picture):
    window = shown(windows, qtbot, settled)
    windows.keeper.changed.emit(Status(looked=True, fault=GpgMissing(install="sudo apt install gnupg")))
    picture(window, "main-window-fault")
    assert "sudo apt install gnupg" in said(window, "detail")


def test_without_a_tray_closing_asks_instead_of_hiding_the_only_window(windows, qtbot, settled):
    window = shown(windows, qtbot, settled)
    window.close()
    assert window.isVisible()
    assert window.findChild(QMessageBox, "closing-dialog").isVisible()


def test_without_a_tray_it_can_be_kept_running_out_of_the_way(windows, qtbot, settled):
    window = shown(windows, qtbot, settled)
    window.close()
    window.findChild(QMessageBox, "closing-dialog").findChild(QPushButton, "keep-running").click()
    assert window.isMinimized()


def test_what_has_the_focus_keeps_it_when_nothing_changed(windows, qtbot, settled):
    window = shown(windows, qtbot, settled)
    copy = window.findChild(QPushButton, "copy-fingerprint")
    windows.keeper.refresh()
    with qtbot.waitSignal(windows.keeper.changed):
        pass
    assert window.findChild(QPushButton, "copy-fingerprint") is copy
