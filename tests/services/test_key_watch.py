"""Letters to an address whose key has changed are asked about once, with a real ring and a real store."""

from pathlib import Path

import pytest

from sealpost.core.key_changes import ChangeKind
from sealpost.core.recipients import RecipientState
from sealpost.errors import ChangedKeys, UnusableKeys
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.key_watch import KeyWatch
from sealpost.services.mail import MailService
from sealpost.store.database import Database
from sealpost.store.key_memory import StoredKeyMemory
from support.gpg_home import gpg_home
from support.values import MemorySettings, SystemClock

BOB = "bob@example.org"
LOOPBACK = ("--pinentry-mode", "loopback", "--passphrase", "")


@pytest.fixture
def watch(tmp_path):
    database = Database(tmp_path / "sealpost.sqlite")
    yield KeyWatch(StoredKeyMemory(database), SystemClock())
    database.close()


@pytest.fixture
def mail(home, watch):
    mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock(), watch=watch)
    mail.encrypt("first", [BOB], None)
    return mail


@pytest.fixture
def other_key(home, people):
    """Another key of Bob's name, certified by Alice, after she has deleted the first."""

    def take_its_place():
        with gpg_home() as elsewhere:
            elsewhere.gpg(*LOOPBACK, "--quick-generate-key", f"Bob <{BOB}>", "future-default", "default", "never")
            home.gpg("--import", content=elsewhere.gpg("--export"))
        home.gpg("--yes", "--delete-keys", people.bob.fingerprint)
        [made] = [key for key in GpgKeyring(home.environ).keys() if key.user_ids[0].address == BOB]
        home.gpg("--yes", "--local-user", people.alice.fingerprint, "--quick-lsign-key", made.fingerprint)
        return made.fingerprint

    return take_its_place


def test_a_key_that_stays_the_same_is_never_asked_about(mail):
    mail.encrypt("second", [BOB], None)
    assert (mail.key_changes([BOB]), mail.recipient_states([BOB])[0].state) == ([], RecipientState.VERIFIED)


def test_another_key_is_asked_about_even_if_it_is_certified(mail, other_key, people):
    new = other_key()
    with pytest.raises(ChangedKeys) as caught:
        mail.encrypt("second", [BOB], None)
    params = caught.value.params
    assert (params["addresses"], params["before"], params["now"]) == ([BOB], [people.bob.fingerprint], [new])
    assert mail.recipient_states([BOB])[0].state is RecipientState.CHANGED


def test_it_is_asked_until_somebody_agrees_and_then_no_more(mail, other_key):
    new = other_key()
    for _ in range(2):
        with pytest.raises(ChangedKeys):
            mail.encrypt("second", [BOB], None)
    mail.encrypt("third", [BOB], None, confirmed=[new])
    mail.encrypt("fourth", [BOB], None)
    assert [(each.kind, each.is_noted) for each in mail.key_changes([BOB])] == [(ChangeKind.OTHER_KEY, True)]


def test_a_file_is_asked_about_as_a_letter_is(mail, other_key):
    other_key()
    with pytest.raises(ChangedKeys):
        mail.keys_for([BOB], None)


def test_what_is_noted_in_the_contact_is_not_asked_about(mail, other_key):
    other_key()
    assert [each.is_noted for each in mail.key_changes([BOB])] == [False]
    mail.note_key_changes([BOB])
    mail.encrypt("second", [BOB], None)


def test_a_new_subkey_is_asked_about_with_its_own_fingerprint(mail, home, people):
    with gpg_home() as bobs:
        bobs.add_own(people.bob)
        bobs.gpg(*LOOPBACK, "--quick-add-key", people.bob.fingerprint, "cv25519", "encr", "never")
        home.gpg("--import", content=bobs.gpg("--export"))
    with pytest.raises(ChangedKeys):
        mail.encrypt("second", [BOB], None)
    [change] = mail.key_changes([BOB])
    assert (change.kind, change.before) == (ChangeKind.NEW_SUBKEY, people.bob.fingerprint)
    assert change.after not in (change.before, "")


def test_a_revoked_key_is_refused_and_stays_in_the_history(mail, home, people):
    with gpg_home() as bobs:
        bobs.gpg("--import", content=people.bob.secret)
        made = Path(bobs.path, "revocation")
        answers = b"y\n0\n\ny\n"
        bobs.gpg(
            *("--no-batch", "--command-fd", "0", "--output", str(made), "--gen-revoke", people.bob.fingerprint),
            content=answers,
        )
        home.gpg("--import", content=made.read_bytes())
    with pytest.raises(UnusableKeys):
        mail.encrypt("second", [BOB], None)
    assert [each.kind for each in mail.key_changes([BOB])] == [ChangeKind.REVOKED]


def test_a_key_named_by_its_fingerprint_says_nothing_of_an_address(mail, people, watch):
    mail.encrypt("to a key", [people.zoya.fingerprint], None)
    assert watch._memory.known([people.zoya.address]) == {}


def test_without_a_store_letters_are_sealed_all_the_same(home, tmp_path):
    (tmp_path / "file").touch()
    watch = KeyWatch(StoredKeyMemory(Database(tmp_path / "file" / "sealpost.sqlite")), SystemClock())
    mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock(), watch=watch)
    assert mail.encrypt("letter", [BOB], None).armored
