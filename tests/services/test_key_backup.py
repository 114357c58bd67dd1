"""Keys are backed up, deleted, and brought back by a real gpg."""

import pytest

from sealpost.core.armor import Block, find_blocks
from sealpost.core.keys import KeyState
from sealpost.core.packets import Tag, walk
from sealpost.errors import NoSecretKey, NotABackup, PaperLinesWrong, PinentryCancelled, WrongPassword
from sealpost.gpg.editing import GpgKeyEditor
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.gpg.vault import GpgKeyVault
from sealpost.services.key_backup import KeyBackupService
from sealpost.services.keys import KeyService
from support.gpg_home import gpg_home
from support.values import MemorySettings, SystemClock

PASSPHRASE = "пароль Ő х"
LETTER = "Здравствуй!\n"


def service_of(home):
    keyring = GpgFileKeyring(home.environ)
    keys = KeyService(keyring, MemorySettings())
    service = KeyBackupService(keys, GpgKeyVault(keyring), GpgKeyEditor(keyring), MemorySettings(), SystemClock())
    return service, keyring


def packets(armored):
    return next(block.packets for block in find_blocks(armored) if isinstance(block, Block))


@pytest.fixture
def alice(people):
    return people.alice.fingerprint


@pytest.fixture
def letter(keyring, alice):
    return packets(keyring.encrypt(LETTER, [alice], None))


@pytest.fixture
def backup(home, people):
    home.protect(people.alice, PASSPHRASE)
    home.pinentry_gives(PASSPHRASE)
    return service_of(home)[0]


@pytest.fixture
def other_machine():
    with gpg_home() as home:
        home.pinentry_gives(PASSPHRASE)
        yield home


def opens(keyring, letter):
    return keyring.verify_message(keyring.decrypt(letter)).content.decode()


def test_a_backup_brings_the_key_back_on_another_machine(backup, other_machine, alice, letter):
    sealed = backup.seal(alice)
    service, keyring = service_of(other_machine)
    key = service.restore(sealed.armored.encode(), sealed.code)
    assert (key.owner_trust, opens(keyring, letter)) == ("ultimate", LETTER)


def test_a_deleted_key_comes_back_and_opens_old_letters(backup, home, keyring, alice, letter):
    sealed = backup.seal(alice)
    GpgKeyEditor(keyring).delete_with_secret(alice)
    backup.restore(sealed.armored.encode(), sealed.code.replace("-", " "))
    assert opens(keyring, letter) == LETTER


def test_the_restored_key_still_asks_for_its_passphrase(backup, other_machine, alice):
    sealed = backup.seal(alice)
    service, keyring = service_of(other_machine)
    service.restore(sealed.armored.encode(), sealed.code)
    other_machine.kill_agents()
    other_machine.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled):
        keyring.clear_sign("x\n", alice)


def test_a_wrong_code_opens_nothing(backup, alice):
    sealed = backup.seal(alice)
    with pytest.raises(WrongPassword):
        backup.restore(sealed.armored.encode(), "1234-" + sealed.code[5:])


def test_the_code_and_the_key_are_not_readable_in_the_file(backup, alice):
    sealed = backup.seal(alice)
    assert sealed.code not in sealed.armored
    assert [packet.tag for packet in walk(packets(sealed.armored))] == [
        Tag.PASSWORD_SESSION_KEY,
        Tag.ENCRYPTED_PROTECTED,
    ]


def test_a_backup_holds_the_revocation_certificate(empty_home, other_machine):
    empty_home.pinentry_gives(PASSPHRASE)
    service, keyring = service_of(empty_home)
    fingerprint = keyring.generate("Zoya", "zoya@example.org", "2y")
    sealed = service.seal(fingerprint)
    opened = packets(sealed.armored)
    inside = GpgKeyVault(GpgFileKeyring(other_machine.environ)).open_with_code(opened, sealed.code).decode()
    _, _, certificate = inside.rpartition(":-----BEGIN")
    restored, its_keyring = service_of(other_machine)
    assert restored.restore(sealed.armored.encode(), sealed.code).state is KeyState.CURRENT
    other_machine.gpg("--import", content=f"-----BEGIN{certificate}".encode())
    assert its_keyring.find(fingerprint).state is KeyState.REVOKED


def test_without_the_passphrase_there_is_no_backup(backup, home, alice):
    home.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled):
        backup.seal(alice)


def test_somebody_elses_key_has_no_secret_to_back_up(backup, people):
    with pytest.raises(NoSecretKey):
        backup.seal(people.bob.fingerprint)


@pytest.mark.parametrize("content", [b"hello", b"", b"\xff\xd8\xff\xe0"])
def test_another_file_is_no_backup(backup, content):
    with pytest.raises(NotABackup):
        backup.restore(content, "1234")


def test_a_message_that_holds_something_else_is_no_backup(backup, home):
    other = GpgFileKeyring(home.environ).seal_with_password("Dear Alice", "1234")
    with pytest.raises(NotABackup):
        backup.restore(other.encode(), "1234")


@pytest.mark.parametrize("read", ["lines", "scanned_parts"])
def test_a_key_comes_back_from_paper(backup, other_machine, alice, letter, read):
    paper = backup.on_paper(alice)
    service, keyring = service_of(other_machine)
    service.restore_from_paper("\n".join(getattr(paper, read)))
    assert opens(keyring, letter) == LETTER


def test_a_line_typed_wrongly_is_named(backup, alice):
    lines = list(backup.on_paper(alice).lines)
    lines[2] = lines[2][:-1] + ("0" if lines[2][-1] != "0" else "2")
    with pytest.raises(PaperLinesWrong) as caught:
        backup.restore_from_paper("\n".join(lines))
    assert caught.value.params["lines"] == ["3"]


def test_a_modern_key_needs_one_page(backup, alice):
    paper = backup.on_paper(alice)
    assert len(paper.lines) < 50
    assert len(paper.scanned_parts) <= 4


def test_the_day_of_the_last_backup_is_remembered(backup, alice):
    before = backup.last_backup(alice)
    backup.remember_backup(alice)
    assert (before, len(backup.last_backup(alice))) == ("", 10)
