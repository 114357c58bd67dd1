"""Keys from several places, looked at before any of them is taken, by a real gpg."""

import pytest

from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Capability
from sealpost.errors import NoKeysInText, NotReadable
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.key_gathering import gather, offer, take
from sealpost.services.keys import KeyService
from support import gpg_home as homes
from support.values import MemorySettings

FILES = Origin(Source.FILE)


@pytest.fixture
def home():
    with homes.gpg_home() as made:
        yield made


@pytest.fixture
def keys(home):
    return KeyService(GpgKeyring(home.environ), MemorySettings())


def fingerprints(previews):
    return [each.key.fingerprint for each in previews]


def test_several_files_are_one_offer(keys):
    people = homes.people()
    offered = offer(keys, gather([("bob", people.bob.public), ("zoya", people.zoya.public)], FILES))
    assert fingerprints(offered.others) == [people.bob.fingerprint, people.zoya.fingerprint]


def test_what_is_no_key_is_named_and_keeps_nothing_away(keys):
    gathered = gather([("a.txt", b"hello"), ("bob", homes.people().bob.public)], FILES)
    [(name, error)] = gathered.refused
    assert (name, type(error)) == ("a.txt", NoKeysInText)
    assert fingerprints(offer(keys, gathered).others) == [homes.people().bob.fingerprint]


def test_where_there_is_no_key_at_all_the_reason_is_given():
    with pytest.raises(NotReadable):
        gather([("gone.asc", NotReadable(path="gone.asc", detail="no such file"))], FILES)


def test_a_secret_key_is_offered_apart_from_the_keys_of_others(keys):
    people = homes.people()
    offered = offer(keys, gather([("mixed", people.alice.secret + people.bob.public)], FILES))
    assert fingerprints(offered.own) == [people.alice.fingerprint]
    assert fingerprints(offered.others) == [people.bob.fingerprint]


def test_only_what_is_chosen_is_taken(keys):
    people = homes.people()
    offered = offer(keys, gather([("mixed", people.alice.secret + people.bob.public)], FILES))
    report = take(keys, offered, [people.bob.fingerprint])
    assert report.imported == [people.bob.fingerprint]
    assert [key.fingerprint for key in keys.all()] == [people.bob.fingerprint]


def test_a_key_of_ones_own_comes_with_its_secret_part(keys):
    alice = homes.people().alice
    offered = offer(keys, gather([("own", alice.secret)], FILES))
    assert list(take(keys, offered, [alice.fingerprint]).imported) == [alice.fingerprint]
    assert keys.find(alice.fingerprint).is_own


def test_a_name_without_an_address_comes_in_and_works(home, keys):
    with homes.gpg_home() as elsewhere:
        loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
        elsewhere.gpg(*loopback, "--quick-generate-key", "Night shift", "future-default", "default", "never")
        block = elsewhere.gpg("--armor", "--export")
    offered = offer(keys, gather([("night", block)], FILES))
    [fingerprint] = take(keys, offered, fingerprints(offered.others)).imported
    key = keys.find(fingerprint)
    assert (key.user_ids[0].text, key.can(Capability.ENCRYPT)) == ("Night shift", True)
