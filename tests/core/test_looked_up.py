"""Only what was asked for is let through."""

import pytest

from sealpost.core.directories import ByAddress, ByFingerprint, KeyId, Url
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.looked_up import fitting
from sealpost.core.packets import check_keys
from sealpost.errors import KeyRefused
from support import gpg_home as homes


@pytest.fixture(scope="module")
def people():
    return homes.people()


def fingerprints(packets):
    return [key.fingerprint for key in check_keys(packets)]


def test_of_several_keys_only_the_one_with_the_address_is_taken(people):
    given = people.carol.public + people.bob.public + people.zoya.public
    assert fingerprints(fitting(given, ByAddress(Address("bob@example.org")))) == [people.bob.fingerprint]


def test_of_several_keys_only_the_one_with_the_fingerprint_is_taken(people):
    given = people.carol.public + people.bob.public
    assert fingerprints(fitting(given, ByFingerprint(people.bob.fingerprint))) == [people.bob.fingerprint]


def test_a_key_id_finds_the_key_it_ends(people):
    given = people.carol.public + people.bob.public
    assert fingerprints(fitting(given, KeyId(people.bob.fingerprint[-16:]))) == [people.bob.fingerprint]


def test_a_web_address_gives_all_that_is_there(people):
    assert len(fingerprints(fitting(people.carol.public + people.bob.public, Url("https://example.org/k")))) == 2


def test_a_key_is_the_same_after_it_was_picked_out(people):
    with homes.gpg_home() as home:
        home.gpg("--import", content=fitting(people.bob.public, ByFingerprint(people.bob.fingerprint)))
        assert home.gpg("--export", people.bob.fingerprint) == people.bob.public


@pytest.mark.parametrize("asked", [ByAddress(Address("eve@example.org")), ByFingerprint(Fingerprint("A" * 40))])
def test_somebody_elses_key_is_refused(people, asked):
    with pytest.raises(KeyRefused):
        fitting(people.bob.public, asked)


def test_a_secret_key_from_outside_is_refused(people):
    with pytest.raises(KeyRefused) as refusal:
        fitting(people.bob.secret, ByAddress(Address("bob@example.org")))
    assert refusal.value.params["reason"] == "secret-key"


def test_a_key_with_more_names_than_a_person_has_is_refused(people):
    name = b"Bob <bob@example.org>"
    packet = bytes([0xCD, len(name)]) + name
    with pytest.raises(KeyRefused):
        fitting(people.bob.public + packet * 300, ByFingerprint(people.bob.fingerprint))
