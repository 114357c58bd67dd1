"""Changes to keys by a real gpg."""

import os
import subprocess
import sys
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from sealpost.core.key_editing import OwnerTrust, Reach, RevocationReason
from sealpost.core.keys import KeyState, Validity
from sealpost.errors import (
    BadPassphrase,
    Cancelled,
    GpgFailed,
    NoSecretKey,
    PinentryCancelled,
    SecretKeyHere,
    UnknownKey,
    UnusableKeys,
)
from sealpost.gpg import prompts
from sealpost.gpg.editing import GpgKeyEditor
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.ports import Waiting
from support.cancellations import Cancellable
from support.gpg_home import gpg_home


@pytest.fixture
def editor(keyring):
    return GpgKeyEditor(keyring)


@pytest.fixture
def alice(people):
    return people.alice.fingerprint


@pytest.fixture
def protected(home, people):
    home.protect(people.alice, "пароль Ő х")
    return home


def names(keyring, fingerprint):
    return [user_id.text for user_id in keyring.find(fingerprint).user_ids if not user_id.revoked]


def hash_of(keyring, fingerprint, text):
    return next(each.fingerprint_of_text for each in keyring.find(fingerprint).user_ids if each.text == text)


# --- Expiry -----------------------------------------------------------------------------------------------


def test_the_key_and_its_subkeys_expire_together(editor, keyring, alice):
    editor.change_expiry(alice, "2040-05-06")
    key = keyring.find(alice)
    assert {part.expires.date().isoformat() for part in (key, *key.subkeys)} == {"2040-05-06"}


def test_a_key_may_live_for_ever_again(editor, keyring, alice):
    editor.change_expiry(alice, "1y")
    editor.change_expiry(alice, "never")
    key = keyring.find(alice)
    assert [part.expires for part in (key, *key.subkeys)] == [None, None]


def test_an_expired_key_with_expired_subkeys_lives_again(empty_home, empty_keyring, people):
    empty_home.add_own(people.expired)
    GpgKeyEditor(empty_keyring).change_expiry(people.expired.fingerprint, "2y")
    key = empty_keyring.find(people.expired.fingerprint)
    assert [part.state for part in (key, *key.subkeys)] == [KeyState.CURRENT, KeyState.CURRENT]
    assert all(part.expires > datetime.now(UTC) for part in (key, *key.subkeys))


def test_the_expiry_of_somebody_elses_key_is_not_ours_to_change(editor, people):
    with pytest.raises(NoSecretKey):
        editor.change_expiry(people.bob.fingerprint, "1y")


# --- User IDs ---------------------------------------------------------------------------------------------


def test_an_added_name_does_not_become_the_first(editor, keyring, alice, people):
    editor.add_user_id(alice, "Алиса <alisa@example.org>")
    assert names(keyring, alice) == [people.alice.user_id, "Алиса <alisa@example.org>"]


def test_a_name_without_an_address_can_be_added(editor, keyring, alice):
    editor.add_user_id(alice, "Alice of the night shift")
    assert "Alice of the night shift" in names(keyring, alice)


def test_a_second_name_becomes_the_first(editor, keyring, alice):
    editor.add_user_id(alice, "Алиса <alisa@example.org>")
    editor.make_primary(alice, hash_of(keyring, alice, "Алиса <alisa@example.org>"))
    assert names(keyring, alice)[0] == "Алиса <alisa@example.org>"


def test_a_revoked_name_is_marked_and_the_others_stay(editor, keyring, alice, people):
    editor.add_user_id(alice, "Алиса <alisa@example.org>")
    editor.revoke_user_id(alice, hash_of(keyring, alice, people.alice.user_id))
    assert names(keyring, alice) == ["Алиса <alisa@example.org>"]


def test_only_a_name_of_this_key_can_be_revoked(editor, keyring, alice, people):
    others = hash_of(keyring, people.bob.fingerprint, people.bob.user_id)
    with pytest.raises(ValueError, match="not a user ID"):
        editor.revoke_user_id(alice, others)


# --- Passphrases ------------------------------------------------------------------------------------------


def test_a_new_passphrase_takes_the_place_of_the_old(editor, keyring, protected, alice):
    protected.pinentry_gives("пароль Ő х")
    editor.change_passphrase(alice)
    assert protected.times_asked


def test_a_cancelled_change_leaves_the_passphrase(editor, keyring, protected, alice):
    protected.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled):
        editor.change_passphrase(alice)
    protected.pinentry_gives("пароль Ő х")
    protected.kill_agents()
    assert keyring.clear_sign("x\n", alice)


def test_a_passphrase_is_not_changed_without_the_old_one(editor, protected, alice):
    protected.pinentry_gives("a guess")
    with pytest.raises(BadPassphrase):
        editor.change_passphrase(alice)


@pytest.mark.parametrize(
    "change",
    [
        lambda editor, key, _: editor.change_expiry(key, "1y"),
        lambda editor, key, _: editor.add_user_id(key, "Another <a@example.org>"),
        lambda editor, key, _: editor.add_encryption_subkey(key, "1y"),
        lambda editor, key, _: editor.revoke(key, RevocationReason.UNUSED, ""),
        lambda editor, key, people: editor.certify(people.carol.fingerprint, key, Reach.THIS_COMPUTER),
    ],
    ids=["expiry", "user ID", "subkey", "revocation", "certification"],
)
def test_without_the_passphrase_nothing_changes(editor, keyring, protected, alice, people, change):
    before = keyring.keys()
    protected.pinentry_is_cancelled()
    with pytest.raises(PinentryCancelled) as caught:
        change(editor, alice, people)
    assert caught.value.params["user_id"] == people.alice.user_id
    assert keyring.keys() == before


def test_a_cancelled_change_ends_while_the_pinentry_waits(editor, protected, alice):
    protected.pinentry_waits("пароль Ő х")
    with pytest.raises(Cancelled):
        editor.change_expiry(alice, "1y", Cancellable(when_waiting=Cancellable.cancel))


# --- Subkeys ----------------------------------------------------------------------------------------------


def test_a_key_that_could_only_sign_can_be_sealed_to(empty_home, empty_keyring, people):
    empty_home.add_own(people.signs_only)
    fingerprint = people.signs_only.fingerprint
    GpgKeyEditor(empty_keyring).add_encryption_subkey(fingerprint, "2y")
    sealed = empty_keyring.encrypt("x", [fingerprint], None)
    assert sealed.startswith("-----BEGIN PGP MESSAGE-----")


# --- Certifying and trust ---------------------------------------------------------------------------------


@pytest.mark.parametrize("reach", Reach)
def test_a_certified_key_is_verified(editor, keyring, alice, people, reach):
    editor.certify(people.carol.fingerprint, alice, reach)
    assert keyring.find(people.carol.fingerprint).user_ids[0].validity is Validity.FULL


def test_a_certification_for_everybody_is_exported(editor, keyring, alice, people):
    editor.certify(people.carol.fingerprint, alice, Reach.THIS_COMPUTER)
    kept = keyring.export_public([people.carol.fingerprint])
    editor.certify(people.carol.fingerprint, alice, Reach.EXPORTABLE)
    assert len(keyring.export_public([people.carol.fingerprint])) > len(kept)


def test_an_expired_key_is_not_certified(editor, alice, people):
    with pytest.raises(UnusableKeys):
        editor.certify(people.expired.fingerprint, alice, Reach.THIS_COMPUTER)


def test_trust_is_set_for_several_owners_at_once(editor, keyring, people):
    levels = {people.bob.fingerprint: OwnerTrust.FULL, people.zoya.fingerprint: OwnerTrust.NEVER}
    editor.set_owner_trust(levels)
    assert {each: OwnerTrust(keyring.find(each).owner_trust) for each in levels} == levels


def test_a_disabled_key_is_told_apart_and_can_come_back(editor, keyring, people):
    editor.disable(people.bob.fingerprint)
    off = keyring.find(people.bob.fingerprint).state
    editor.enable(people.bob.fingerprint)
    assert (off, keyring.find(people.bob.fingerprint).state) == (KeyState.DISABLED, KeyState.CURRENT)


# --- Revoking ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", RevocationReason)
def test_a_revoked_key_is_revoked_for_everybody(editor, keyring, alice, reason):
    editor.revoke(alice, reason, "Новый ключ:\n\n  see my page\x1b[2J\n" * 5)
    with gpg_home() as home:
        home.gpg("--import", content=keyring.export_public([alice]).encode())
        assert GpgKeyring(home.environ).find(alice).state is KeyState.REVOKED


def test_the_reason_of_a_revocation_is_in_the_key(editor, home, alice):
    editor.revoke(alice, RevocationReason.SUPERSEDED, "Новый ключ")
    shown = home.gpg("--with-colons", "--list-sigs", alice).decode()
    assert "20x,01" in shown


def test_a_key_without_its_secret_is_revoked_by_the_certificate_made_with_it(empty_home, empty_keyring):
    empty_home.pinentry_gives("пароль")
    fingerprint = empty_keyring.generate("Zoya", "zoya@example.org", "2y")
    empty_home.gpg("--yes", "--delete-secret-keys", fingerprint)
    GpgKeyEditor(empty_keyring).revoke(fingerprint, RevocationReason.COMPROMISED, "")
    assert empty_keyring.find(fingerprint).state is KeyState.REVOKED


def test_somebody_elses_key_is_not_revoked(editor, people):
    with pytest.raises(NoSecretKey):
        editor.revoke(people.bob.fingerprint, RevocationReason.UNUSED, "")


# --- Deleting ---------------------------------------------------------------------------------------------


def test_several_keys_are_deleted_at_once(editor, keyring, people):
    editor.delete_public([people.bob.fingerprint, people.zoya.fingerprint])
    left = {key.fingerprint for key in keyring.keys()}
    assert not left & {people.bob.fingerprint, people.zoya.fingerprint}


def test_ones_own_key_is_not_deleted_with_others(editor, keyring, people, alice):
    with pytest.raises(SecretKeyHere):
        editor.delete_public([people.bob.fingerprint, alice])
    assert keyring.find(people.bob.fingerprint)


def test_a_key_is_deleted_with_its_secret(editor, keyring, alice):
    editor.delete_with_secret(alice)
    with pytest.raises(UnknownKey):
        keyring.find(alice)


# --- Others at the keyring, and a gpg that asks something else --------------------------------------------


@contextmanager
def locked(home):
    """Another program holds GnuPG's lock; it lets go when its input ends."""
    holder = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    lock = home.path / "pubring.kbx.lock"
    lock.write_text(f"{holder.pid:>10}\n{os.uname().nodename}\n")
    try:
        yield lambda *_: lock.unlink()
    finally:
        holder.communicate()


def test_a_keyring_in_use_is_waited_for_and_said_to_be(editor, keyring, home, alice):
    with locked(home) as let_go:
        watcher = Cancellable(when_waiting=let_go)
        editor.change_expiry(alice, "2040-05-06", watcher)
    assert watcher.waited_for == [Waiting.KEYRING]
    assert keyring.find(alice).expires.year == 2040


def test_an_unexpected_question_ends_the_talk(script):
    asking = script('echo "[GNUPG:] GET_BOOL keyedit.delsig.valid" >&$STATUS', "read -r answer && exit 0", "exit 2")
    with pytest.raises(GpgFailed):
        asking.talk([], prompts.revocation(RevocationReason.UNUSED, ""))
