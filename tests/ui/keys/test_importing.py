"""Keys from files, folders, the clipboard and a drop: each shown before it is taken."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from sealpost.core.key_history import Origin, Source
from sealpost.ui.keys.window import KeysWindow
from support import gpg_home as homes


@pytest.fixture
def strangers(tmp_path):
    """A folder with two keys that are not here, and a file that is none; the fingerprints of the keys."""
    folder = tmp_path / "strangers"
    folder.mkdir()
    with homes.gpg_home() as home:
        loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
        for name in ("Вячеслав Длиннофамильный-Очень <slava@example.net>", "Night shift"):
            home.gpg(*loopback, "--quick-generate-key", name, "future-default", "default", "never")
        listed = home.gpg("--with-colons", "--list-keys").decode().splitlines()
        pubs = [number for number, line in enumerate(listed) if line.startswith("pub")]
        fingerprints = [listed[number + 1].split(":")[9] for number in pubs]
        for fingerprint in fingerprints:
            (folder / f"{fingerprint[-8:]}.asc").write_bytes(home.gpg("--armor", "--export", fingerprint))
        (folder / "own.key").write_bytes(home.gpg(*loopback, "--armor", "--export-secret-keys", fingerprints[1]))
    (folder / "notes.asc").write_text("no key")
    return folder, fingerprints


@pytest.fixture
def offered(window, settled):
    def dialog():
        settled()
        return window.findChildren(QWidget, "import-dialog")[-1]

    return dialog


def texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_folder_is_shown_whole_and_what_is_no_key_is_named(
    actions, strangers, offered, press, services, said, picture
):
    folder, fingerprints = strangers
    (folder / "own.key").unlink()
    actions.import_paths([folder])
    dialog = offered()
    picture(dialog, "key-import-folder")
    assert "notes.asc" in texts(dialog)
    dialog.findChild(QCheckBox, f"choose-{fingerprints[0]}").setChecked(False)
    press(dialog, "import")
    here = {key.fingerprint for key in services.keys.all()}
    assert (fingerprints[0] in here, fingerprints[1] in here, said(dialog)) == (False, True, "1 new keys")


def test_a_secret_key_is_named_as_such(actions, strangers, offered, press, services, picture):
    folder, fingerprints = strangers
    actions.import_paths([folder / "own.key"])
    dialog = offered()
    picture(dialog, "key-import-secret")
    assert "Secret key" in texts(dialog)
    press(dialog, "import")
    assert services.keys.find(fingerprints[1]).is_own
    assert services.key_history.of(fingerprints[1]).origin == Origin(Source.FILE, "own.key")


def test_a_key_that_is_here_has_nothing_new(actions, offered, home, bob):
    actions.import_text(home.gpg("--armor", "--export", bob.fingerprint).decode())
    dialog = offered()
    assert "Nothing new" in texts(dialog)
    assert not dialog.findChild(QPushButton, "import").isEnabled()


def test_the_clipboard_may_hold_what_a_key_is_looked_up_by(actions, window, bob, settled):
    QGuiApplication.clipboard().setText(f"OPENPGP4FPR:{bob.fingerprint}")
    actions.import_clipboard()
    settled()
    dialog = window.findChild(QWidget, "look-up-dialog")
    assert dialog.findChild(QLineEdit, "asked").text() == f"OPENPGP4FPR:{bob.fingerprint}"


@pytest.fixture
def list_window(services, jobs, windows, qtbot, settled):
    window = KeysWindow(services, jobs, windows.keeper)
    qtbot.addWidget(window)
    window.show()
    settled()
    return window


@pytest.fixture
def drop(list_window, settled):
    def let_go(content):
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            content,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        list_window.dropEvent(event)
        settled()
        return list_window

    return let_go


def test_files_that_are_dropped_are_offered(drop, strangers):
    folder, fingerprints = strangers
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(folder))])
    dialog = drop(content).findChild(QWidget, "import-dialog")
    assert dialog.findChild(QCheckBox, f"choose-{fingerprints[0]}")


def test_an_address_of_the_web_that_is_dropped_is_fetched_only_by_a_click(drop):
    content = QMimeData()
    content.setUrls([QUrl("https://keys.example.net/bob.asc")])
    content.setText("https://keys.example.net/bob.asc")
    dialog = drop(content).findChild(QWidget, "look-up-dialog")
    assert dialog.findChild(QLineEdit, "asked").text() == "https://keys.example.net/bob.asc"
