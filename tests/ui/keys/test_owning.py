"""Names, verification, revocation, backup and export, chosen from the menu and done by a real gpg."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget

from sealpost.core.keys import KeyState, Validity
from sealpost.errors import UnknownKey
from sealpost.ui.keys.exporting import draft_url
from sealpost.ui.keys.paper import pdf
from sealpost.ui.qr import qr_pixmap
from support import gpg_home as homes


def names(services, key):
    return [(each.text, each.revoked) for each in services.keys.find(key.fingerprint).user_ids]


# --- Names ------------------------------------------------------------------------------------------------


def test_a_name_is_added_made_first_and_the_old_one_taken_back(opened, press, services, alice, window, picture):
    dialog = opened([alice], "user-ids", "user-ids-dialog")
    dialog.findChild(QLineEdit, "user-id-name").setText("Алиса Лавлейс")
    dialog.findChild(QLineEdit, "user-id-address").setText("alisa@example.org")
    press(dialog, "add-user-id")
    picture(dialog, "key-user-ids")
    new = services.keys.find(alice.fingerprint).user_ids[1]
    press(dialog, f"first-{new.fingerprint_of_text}")
    old = alice.user_ids[0]
    dialog.findChild(QPushButton, f"revoke-{old.fingerprint_of_text}").click()
    asked = dialog.findChild(object, "revoke-user-id-dialog")
    picture(asked, "key-revoke-user-id")
    press(asked, "revoke-user-id")
    assert names(services, alice) == [("Алиса Лавлейс <alisa@example.org>", False), (old.text, True)]


def test_a_name_that_is_too_short_is_refused_with_a_sentence(opened, press, said, alice):
    dialog = opened([alice], "user-ids", "user-ids-dialog")
    dialog.findChild(QLineEdit, "user-id-name").setText("Al")
    press(dialog, "add-user-id")
    assert "too short" in said(dialog)


# --- Verifying --------------------------------------------------------------------------------------------


def test_a_key_is_verified_once_every_group_was_compared(opened, press, services, carol, picture, qtbot):
    dialog = opened([carol], "certify", "certify-dialog")
    qtbot.waitUntil(lambda: not dialog._guarded)
    picture(dialog, "key-certify")
    awake_before = dialog.findChild(QPushButton, "certify-key").isEnabled()
    dialog.findChild(QCheckBox, "compared").setChecked(True)
    press(dialog, "certify-key")
    assert (awake_before, services.keys.find(carol.fingerprint).user_ids[0].validity) == (False, Validity.FULL)


def test_a_verification_stays_here_unless_told_otherwise(opened, carol):
    dialog = opened([carol], "certify", "certify-dialog")
    assert dialog.findChild(QRadioButton, "only-for-me").isChecked()


# --- Revoking and deleting --------------------------------------------------------------------------------


def test_a_key_is_revoked_only_when_confirmed_in_writing(opened, press, services, alice, picture, qtbot):
    dialog = opened([alice], "revoke", "revoke-dialog")
    qtbot.waitUntil(lambda: not dialog._guarded)
    picture(dialog, "key-revoke")
    awake_before = dialog.findChild(QPushButton, "revoke-key").isEnabled()
    dialog.findChild(QRadioButton, "reason-superseded").setChecked(True)
    dialog.findChild(QLineEdit, "revocation-words").setText("Új kulcsom van")
    dialog.findChild(QLineEdit, "typed-confirmation").setText(alice.fingerprint[-8:].lower())
    press(dialog, "revoke-key")
    assert (awake_before, services.keys.find(alice.fingerprint).state) == (False, KeyState.REVOKED)


def test_an_own_key_is_not_deleted_before_it_is_backed_up(opened, press, services, alice, tmp_path, picture, settled):
    dialog = opened([alice], "delete-own", "delete-own-dialog")
    picture(dialog, "key-delete-own")
    dialog.findChild(QLineEdit, "typed-confirmation").setText(alice.fingerprint[-8:])
    awake_before = dialog.may_act()
    dialog.findChild(QPushButton, "back-up-first").click()
    backup = dialog.findChild(object, "backup-dialog")
    backup.save_file(tmp_path / "backup.asc")
    settled()
    press(dialog, "delete-own")
    with pytest.raises(UnknownKey):
        services.keys.find(alice.fingerprint)
    assert not awake_before


# --- Backups ----------------------------------------------------------------------------------------------


def test_a_key_comes_back_from_its_file_and_the_code_on_the_screen(
    opened, press, said, services, home, alice, tmp_path, settled, picture
):
    dialog = opened([alice], "backup", "backup-dialog")
    picture(dialog, "key-backup")
    dialog.save_file(tmp_path / "backup.asc")
    settled()
    picture(dialog, "key-backed-up")
    code = dialog.findChild(QLabel, "backup-code").text()
    home.gpg("--yes", "--delete-secret-and-public-key", alice.fingerprint)
    restoring = opened([], "restore-file", "restore-file-dialog")
    restoring.findChild(QLineEdit, "backup-file").setText(str(tmp_path / "backup.asc"))
    restoring.findChild(QLineEdit, "typed-code").setText(code.replace("\n", " "))
    press(restoring, "restore-backup")
    assert services.keys.find(alice.fingerprint).is_own
    assert (tmp_path / "backup.asc").stat().st_mode & 0o777 == 0o600


def test_a_wrong_line_of_paper_is_named_and_a_right_one_brings_the_key_back(
    opened, press, said, services, home, alice, picture
):
    lines = list(services.key_backup.on_paper(alice.fingerprint).lines)
    home.gpg("--yes", "--delete-secret-and-public-key", alice.fingerprint)
    dialog = opened([], "restore-paper", "restore-paper-dialog")
    wrong = [*lines[:6], lines[6][:-1] + ("0" if lines[6][-1] != "0" else "2"), *lines[7:]]
    dialog.findChild(QPlainTextEdit, "paper-text").setPlainText("\n".join(wrong))
    press(dialog, "restore-paper")
    picture(dialog, "key-paper-wrong-line")
    named = said(dialog)
    dialog.findChild(QPlainTextEdit, "paper-text").setPlainText("\n".join(lines))
    press(dialog, "restore-paper")
    assert "7" in named
    assert services.keys.find(alice.fingerprint).is_own


def test_the_pages_for_the_printer_are_a_private_pdf(opened, alice, tmp_path, settled):
    dialog = opened([alice], "backup", "backup-dialog")
    dialog.save_paper(tmp_path / "paper.pdf")
    settled()
    written = tmp_path / "paper.pdf"
    assert (written.read_bytes()[:5], written.stat().st_mode & 0o777) == (b"%PDF-", 0o600)


def test_the_pages_hold_one_code_for_each_part(services, alice):
    paper = services.key_backup.on_paper(alice.fingerprint)
    assert len(pdf(paper, alice)) > 10_000 * len(paper.scanned_parts) / 4


def test_a_code_has_a_white_border_for_cameras(qapp):
    image: QImage = qr_pixmap("SEALPOST1:1/1:ABC:DEFG", 200).toImage()
    assert QRectF(image.rect()).width() == 200
    assert all(image.pixelColor(x, 2).lightness() == 255 for x in range(200))


# --- Handing out ------------------------------------------------------------------------------------------


def test_a_public_key_goes_to_the_clipboard(opened, press, bob, picture):
    dialog = opened([bob], "export", "export-dialog")
    picture(dialog, "key-export")
    press(dialog, "copy-keys")
    assert QGuiApplication.clipboard().text().startswith("-----BEGIN PGP PUBLIC KEY BLOCK-----")


def test_a_public_key_goes_into_a_file(opened, bob, carol, tmp_path, settled):
    opened([bob, carol], "export", "export-dialog").save(tmp_path / "keys.asc")
    settled()
    with homes.gpg_home() as other:
        other.gpg("--import", content=(tmp_path / "keys.asc").read_bytes())


def test_a_modern_key_fits_into_a_draft_and_a_long_one_does_not(services, bob):
    armored = services.keys.export([bob.fingerprint])
    assert draft_url("My key", armored) is not None
    assert draft_url("My key", armored * 10) is None


def test_subkeys_alone_are_saved_for_their_owner(opened, alice, tmp_path, settled, picture):
    dialog = opened([alice], "export-secret", "export-secret-dialog")
    picture(dialog, "key-export-secret")
    dialog.findChild(QRadioButton, "export-subkeys").setChecked(True)
    dialog.save(tmp_path / "secret.asc")
    settled()
    with homes.gpg_home() as other:
        other.gpg("--import", content=(tmp_path / "secret.asc").read_bytes())
        assert b"sec:u" not in other.gpg("--with-colons", "--list-secret-keys")
    assert (tmp_path / "secret.asc").stat().st_mode & 0o777 == 0o600


# --- Several at once, on the phone, and with a certificate of old -----------------------------------------


def test_of_several_keys_only_those_that_were_compared_are_verified(opened, press, services, carol, picture):
    arpad = services.keys.find(homes.people().arpad.fingerprint)
    dialog = opened([carol, arpad], "certify-several", "certify-several-dialog")
    picture(dialog, "key-certify-several")
    dialog.findChild(QCheckBox, f"compared-{arpad.fingerprint}").setChecked(True)
    press(dialog, "certify-keys")
    found = [services.keys.find(key.fingerprint).user_ids[0].validity.is_verified for key in (carol, arpad)]
    assert found == [False, True]


def test_a_comparison_by_phone_is_queued(opened, actions, press, services, carol, qtbot):
    dialog = opened([carol], "certify", "certify-dialog")
    with qtbot.waitSignal(actions.told, timeout=20_000) as told:
        press(dialog, "call-owner")
    assert "A call is queued" in told.args[0]
    assert carol.fingerprint[:4] in services.queue.open_items()[0].note


def test_a_certificate_of_old_revokes_a_key_whose_secret_is_gone(
    actions, window, press, services, home, alice, settled
):
    certificate = home.gpg("--no-batch", "--command-fd", "0", "--gen-revoke", alice.fingerprint, content=b"y\n0\n\ny\n")
    home.gpg("--yes", "--delete-secret-keys", alice.fingerprint)
    actions.import_text(certificate.decode())
    settled()
    offered = window.findChild(QWidget, "import-dialog")
    offered.findChild(QPushButton, "use-revocation").click()
    settled()
    dialog = window.findChild(QWidget, "revoke-by-certificate-dialog")
    dialog.findChild(QLineEdit, "typed-confirmation").setText(alice.fingerprint[-8:])
    press(dialog, "revoke-key")
    assert services.keys.find(alice.fingerprint).state is KeyState.REVOKED
