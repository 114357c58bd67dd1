"""The keyring over a real gpg, with real keys."""

import os
import subprocess
from contextlib import suppress
from datetime import date
from threading import Thread

import pytest

from sealpost.core.armor import Block, BlockKind, find_blocks
from sealpost.core.keys import Fingerprint, KeyState, Validity
from sealpost.core.packets import check_message
from sealpost.core.verdict import Check
from sealpost.errors import (
    BadPassphrase,
    Cancelled,
    DiskFull,
    GpgMissing,
    MessageRefused,
    NotAFingerprint,
    NotForYou,
    PinentryCancelled,
    PinentryMissing,
    UnknownKey,
    UnusableKeys,
    WrongPassword,
)
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.ports import KeyKind
from support.cancellations import Cancellable
from support.gpg_home import gpg_home

TEXT = "Здравствуй, Зоя! Árvíztűrő tükörfúrógép 🤝\u00a0\u2028х\n"


def packets(armored):
    return next(block.packets for block in find_blocks(armored) if isinstance(block, Block))


def opened(keyring, armored):
    return keyring.verify_message(keyring.decrypt(packets(armored)))


# --- Keys -------------------------------------------------------------------------------------------------


def test_a_machine_without_gpg_is_told_how_to_install_it(tmp_path):
    with pytest.raises(GpgMissing) as caught:
        GpgKeyring({"PATH": str(tmp_path), "HOME": str(tmp_path)}).keys()
    assert "gnupg" in caught.value.advice


def test_a_first_use_makes_the_home_folder_for_the_user_alone(tmp_path):
    folder = tmp_path / "new"
    GpgKeyring({**os.environ, "GNUPGHOME": str(folder)}).keys()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_names_come_out_whole(keyring):
    names = [key.name for key in keyring.keys()]
    assert "Зоя Хохлова <zoya@example.org>" in names
    assert "Árpád Tűrő <arpad@example.org>" in names


def test_ones_own_key_is_marked(keyring, people):
    assert [key.fingerprint for key in keyring.keys() if key.is_own] == [people.alice.fingerprint]


def test_a_listing_is_kept_while_nothing_changes(keyring):
    assert keyring.keys() is keyring.keys()


def test_a_key_that_another_program_imports_is_seen(empty_keyring, empty_home, people):
    before = empty_keyring.keys()
    empty_home.add(people.bob)
    assert (before, [key.name for key in empty_keyring.keys()]) == ([], [people.bob.user_id])


# --- Sealing ----------------------------------------------------------------------------------------------


def test_every_letter_survives_sealing_and_opening(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.alice.fingerprint], None)
    assert opened(keyring, sealed).content.decode() == TEXT


def test_a_sealed_and_signed_text_names_its_signer(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.alice.fingerprint], people.alice.fingerprint)
    [signature] = opened(keyring, sealed).signatures
    assert (signature.check, signature.primary) == (Check.GOOD, people.alice.fingerprint)


def test_nobody_but_the_named_can_open(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.bob.fingerprint, people.zoya.fingerprint], None)
    with pytest.raises(NotForYou) as caught:
        keyring.decrypt(packets(sealed))
    assert caught.value.params["own"] == [people.alice.fingerprint]


def test_a_key_that_nobody_verified_is_used_without_trusting_it(keyring, people):
    keyring.encrypt(TEXT, [people.carol.fingerprint], None)
    [carol] = [key for key in keyring.keys() if key.fingerprint == people.carol.fingerprint]
    assert [user_id.validity for user_id in carol.user_ids] == [Validity.UNKNOWN]


def test_the_owner_of_an_unverified_key_can_open(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.carol.fingerprint], None)
    with gpg_home() as home:
        home.add_own(people.carol)
        assert opened(GpgKeyring(home.environ), sealed).content.decode() == TEXT


def test_a_hidden_recipient_is_not_named(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.bob.fingerprint], None, hidden=[people.alice.fingerprint])
    assert [bool(recipient.key_id) for recipient in check_message(packets(sealed)).recipients] == [
        True,
        False,
    ]


def test_a_hidden_recipient_can_open(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.bob.fingerprint], None, hidden=[people.alice.fingerprint])
    assert opened(keyring, sealed).content.decode() == TEXT


def test_a_hidden_unverified_recipient_is_not_named(keyring, people):
    sealed = keyring.encrypt(TEXT, [people.bob.fingerprint], None, hidden=[people.arpad.fingerprint])
    assert [bool(recipient.key_id) for recipient in check_message(packets(sealed)).recipients] == [
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("person", "reason"), [("expired", "expired"), ("revoked", "revoked"), ("signs_only", "no-encryption")]
)
def test_nothing_is_sealed_to_a_key_that_does_not_serve(keyring, people, person, reason):
    with pytest.raises(UnusableKeys) as caught:
        keyring.encrypt(TEXT, [getattr(people, person).fingerprint], None)
    assert caught.value.params["reason"] == reason


@pytest.mark.parametrize("name", ["Bob", "bob@example.org", "0x4FC1D42FAFDC2638", "--output=/tmp/x", ""])
def test_a_recipient_is_a_full_fingerprint_and_nothing_else(keyring, name):
    with pytest.raises(NotAFingerprint):
        keyring.encrypt(TEXT, [Fingerprint(name)], None)


def test_a_key_that_is_not_there_is_named(keyring):
    with pytest.raises(UnknownKey):
        keyring.encrypt(TEXT, [Fingerprint("A" * 40)], None)


def test_the_users_gpg_conf_does_not_weaken_anything(keyring, home, people):
    (home.path / "gpg.conf").write_text("trust-model always\nignore-mdc-error\nthrow-keyids\nverbose\narmor\n")
    [carol] = [key for key in GpgKeyring(home.environ).keys() if key.fingerprint == people.carol.fingerprint]
    assert [user_id.validity for user_id in carol.user_ids] == [Validity.UNKNOWN]


# --- Signing ----------------------------------------------------------------------------------------------


def test_a_clear_signed_text_is_verified(keyring, people):
    signed = keyring.clear_sign(TEXT, people.alice.fingerprint)
    assert [each.check for each in keyring.verify_clear_signed(signed.encode()).signatures] == [Check.GOOD]


def test_a_clear_signed_text_that_was_changed_is_bad(keyring, people):
    signed = keyring.clear_sign("Pay 10 EUR\n", people.alice.fingerprint).replace("Pay 10", "Pay 99")
    assert [each.check for each in keyring.verify_clear_signed(signed.encode()).signatures] == [Check.BAD]


def test_a_detached_signature_is_verified(keyring, people):
    signature = packets(keyring.detach_sign(b"\x00\xff", people.alice.fingerprint))
    assert [each.check for each in keyring.verify_detached(b"\x00\xff", signature).signatures] == [Check.GOOD]


def test_a_detached_signature_over_other_content_is_bad(keyring, people):
    signature = packets(keyring.detach_sign(b"\x00\xff", people.alice.fingerprint))
    assert [each.check for each in keyring.verify_detached(b"\x00", signature).signatures] == [Check.BAD]


# --- Passphrases ------------------------------------------------------------------------------------------


@pytest.fixture
def protected(home, people):
    home.protect(people.alice, "пароль Ő х")
    return home


def test_the_pinentry_is_asked_for_a_passphrase_in_any_letters(keyring, protected, people):
    protected.pinentry_gives("пароль Ő х")
    assert keyring.clear_sign(TEXT, people.alice.fingerprint)


def test_a_cancelled_pinentry_names_the_key(keyring, protected, people):
    protected.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled) as caught:
        keyring.clear_sign(TEXT, people.alice.fingerprint)
    assert caught.value.params["user_id"] == people.alice.user_id


def test_a_cancelled_pinentry_is_named_when_opening_too(keyring, protected, people):
    sealed = keyring.encrypt(TEXT, [people.alice.fingerprint], None)
    protected.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled):
        keyring.decrypt(packets(sealed))


def test_a_missing_pinentry_is_named(keyring, protected, people):
    protected.has_no_pinentry()
    with pytest.raises(PinentryMissing):
        keyring.clear_sign(TEXT, people.alice.fingerprint)


def test_a_wrong_passphrase_is_named(keyring, protected, people):
    protected.pinentry_gives("password")
    with pytest.raises(BadPassphrase):
        keyring.clear_sign(TEXT, people.alice.fingerprint)


def test_nothing_is_written_when_signing_fails(keyring, protected, people):
    protected.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled):
        keyring.encrypt(TEXT, [people.bob.fingerprint], people.alice.fingerprint)


def test_a_cancelled_request_ends_while_the_pinentry_waits(keyring, protected, people):
    protected.pinentry_waits("пароль Ő х")
    with pytest.raises(Cancelled):
        keyring.clear_sign(TEXT, people.alice.fingerprint, Cancellable(when_waiting=Cancellable.cancel))


# --- Opening ----------------------------------------------------------------------------------------------


@pytest.fixture
def with_password(home):
    home.pinentry_gives("open sesame")
    return home.gpg("--symmetric", content=TEXT.encode())


def test_a_message_with_a_password_is_opened_by_the_pinentry(keyring, home, with_password):
    home.kill_agents()
    assert keyring.verify_message(keyring.decrypt(with_password)).content.decode() == TEXT


def test_a_wrong_password_is_named(keyring, home, with_password):
    home.kill_agents()
    home.pinentry_gives("sesame")
    with pytest.raises(WrongPassword):
        keyring.decrypt(with_password)


def test_one_changed_octet_makes_the_whole_message_refused(keyring, people):
    sealed = bytearray(packets(keyring.encrypt(TEXT * 100, [people.alice.fingerprint], None)))
    sealed[-40] ^= 1
    with pytest.raises(MessageRefused) as caught:
        keyring.decrypt(bytes(sealed))
    assert caught.value.params["reason"] == "manipulated"


def test_the_signer_of_a_message_may_be_unknown(keyring, people):
    with gpg_home() as home:
        home.add_own(people.carol)
        signed = GpgKeyring(home.environ).encrypt(TEXT, [people.carol.fingerprint], people.carol.fingerprint)
        inside = GpgKeyring(home.environ).decrypt(packets(signed))
        home.gpg("--yes", "--delete-secret-and-public-key", people.carol.fingerprint)
        [signature] = GpgKeyring(home.environ).verify_message(inside).signatures
    assert (signature.check, signature.issuer) == (Check.UNKNOWN_KEY, people.carol.fingerprint)


# --- Keys of one's own ------------------------------------------------------------------------------------


def test_a_certified_key_is_verified_on_this_machine(keyring, people):
    keyring.certify(people.carol.fingerprint, people.alice.fingerprint)
    [carol] = [key for key in keyring.keys() if key.fingerprint == people.carol.fingerprint]
    assert [user_id.validity for user_id in carol.user_ids] == [Validity.FULL]


def test_a_certification_does_not_leave_this_machine(keyring, people):
    keyring.certify(people.carol.fingerprint, people.alice.fingerprint)
    exported = packets(keyring.export_public([people.carol.fingerprint]))
    assert exported == people.carol.public


def test_a_revoked_key_is_not_certified(keyring, people):
    with pytest.raises(UnusableKeys):
        keyring.certify(people.revoked.fingerprint, people.alice.fingerprint)


def test_an_exported_key_is_a_public_one(keyring, people):
    [block] = find_blocks(keyring.export_public([people.alice.fingerprint]))
    assert block.kind is BlockKind.PUBLIC_KEY


@pytest.mark.parametrize(
    ("kind", "algorithms"),
    [(KeyKind.CURVE25519, ["ed25519", "cv25519"]), (KeyKind.RSA4096, ["rsa4096", "rsa4096"])],
)
def test_a_new_key_signs_and_encrypts(empty_keyring, empty_home, kind, algorithms):
    empty_home.pinentry_gives("пароль")
    fingerprint = empty_keyring.generate("Зоя <Хохлова>", "zoya@example.org", "2y", kind)
    [key] = empty_keyring.keys()
    assert [key.algorithm, *(part.algorithm for part in key.subkeys)] == algorithms
    assert (key.fingerprint, key.name) == (fingerprint, "Зоя Хохлова <zoya@example.org>")


def test_a_new_key_expires_as_asked(empty_keyring, empty_home):
    empty_home.pinentry_gives("пароль")
    empty_keyring.generate("", "zoya@example.org", "2099-01-02")
    [key] = empty_keyring.keys()
    assert key.expires.date() == date(2099, 1, 2)


def test_a_key_is_not_made_when_the_passphrase_is_refused(empty_keyring, empty_home):
    empty_home.pinentry_is_cancelled()
    with pytest.raises(Cancelled):
        empty_keyring.generate("Zoya", "zoya@example.org", "2y")


def test_a_name_can_not_add_parameters_of_its_own(empty_keyring, empty_home):
    empty_home.pinentry_gives("пароль")
    empty_keyring.generate("Zoya\n%no-protection\nKey-Length: 512", "zoya@example.org", "never")
    assert empty_home.times_asked


class StoppedHalfway(Cancellable):
    """Pulled once the first half of a key is on the disk, while the agent makes the second."""

    def __init__(self, home):
        super().__init__()
        self._folder = home.path / "private-keys-v1.d"
        self._watch = Thread(target=self._pull)
        self._watch.start()

    def _pull(self):
        while not any(self._folder.glob("*.key")):
            os.sched_yield()
        self.cancel()

    def join(self):
        self._watch.join()


def test_nothing_of_a_key_stays_when_it_is_cancelled_halfway(empty_keyring, empty_home):
    empty_home.pinentry_gives("пароль")
    stop = StoppedHalfway(empty_home)
    with pytest.raises(Cancelled):
        empty_keyring.generate("Zoya", "zoya@example.org", "2y", KeyKind.RSA4096, stop)
    stop.join()
    assert list((empty_home.path / "private-keys-v1.d").iterdir()) == []
    assert empty_keyring.keys() == []


def test_other_secret_keys_stay_when_a_new_one_is_cancelled(keyring, home, people):
    home.pinentry_is_cancelled()
    with pytest.raises(Cancelled):
        keyring.generate("Zoya", "zoya@example.org", "2y")
    assert keyring.decrypt(packets(keyring.encrypt("x", [people.alice.fingerprint], None)))


# --- A disk without room ----------------------------------------------------------------------------------


@pytest.fixture
def full_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], check=False)
    if mounted.returncode:
        pytest.skip("a small file system can't be mounted here")
    (folder / "home").mkdir(mode=0o700)
    with (folder / "filling").open("ab", buffering=0) as filling, suppress(OSError):
        while filling.write(bytes(4096)):
            pass
    yield folder / "home"
    subprocess.run(["gpgconf", "--homedir", folder / "home", "--kill", "all"], check=False)
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_is_named(full_disk, people):
    keyring = GpgKeyring({**os.environ, "GNUPGHOME": str(full_disk)})
    everybody = people.bob.public + people.carol.public + people.zoya.public
    with pytest.raises(DiskFull):
        keyring.import_keys(everybody, [people.bob.fingerprint, people.carol.fingerprint])


def test_the_states_of_keys_are_told(keyring, people):
    states = {key.fingerprint: key.state for key in keyring.keys()}
    assert (states[people.expired.fingerprint], states[people.revoked.fingerprint]) == (
        KeyState.EXPIRED,
        KeyState.REVOKED,
    )
