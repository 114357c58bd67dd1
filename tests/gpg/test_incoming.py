"""Keys that somebody offers, looked at before anything is taken."""

import pytest

from sealpost.core.keys import SecretPart, Validity
from sealpost.errors import (
    KeyRefused,
    SecretKeyOffered,
)
from support.gpg_home import gpg_home


def test_a_look_at_a_key_changes_nothing(empty_keyring, people):
    [preview] = empty_keyring.preview_keys(people.zoya.public)
    assert (preview.key.name, preview.is_new, empty_keyring.keys()) == (people.zoya.user_id, True, [])


def test_a_look_says_what_an_import_would_change(empty_keyring, empty_home, people):
    empty_home.add(people.bob)
    with gpg_home() as home:
        home.add_own(people.bob)
        home.gpg("--quick-add-uid", people.bob.fingerprint, "Bob <bob@new.example>")
        newer = home.gpg("--export", people.bob.fingerprint)
    [preview] = empty_keyring.preview_keys(newer)
    assert (preview.is_new, preview.changes) == (False, ("new user ID Bob <bob@new.example>",))


def test_only_the_named_keys_are_imported(empty_keyring, people):
    report = empty_keyring.import_keys(people.bob.public + people.zoya.public, [people.zoya.fingerprint])
    assert report.imported == [people.zoya.fingerprint]
    assert [key.fingerprint for key in empty_keyring.keys()] == [people.zoya.fingerprint]


def test_a_key_that_is_there_already_is_unchanged(empty_keyring, people):
    empty_keyring.import_keys(people.bob.public, [people.bob.fingerprint])
    assert empty_keyring.import_keys(people.bob.public, [people.bob.fingerprint]).unchanged == [people.bob.fingerprint]


def test_an_update_keeps_the_verification(keyring, people):
    with gpg_home() as home:
        home.add_own(people.bob)
        home.gpg("--quick-add-uid", people.bob.fingerprint, "Bob <bob@new.example>")
        newer = home.gpg("--export", people.bob.fingerprint)
    assert keyring.import_keys(newer, [people.bob.fingerprint]).updated == [people.bob.fingerprint]
    [bob] = [key for key in keyring.keys() if key.fingerprint == people.bob.fingerprint]
    assert {str(each.address): each.validity for each in bob.user_ids} == {
        "bob@example.org": Validity.FULL,
        "bob@new.example": Validity.UNKNOWN,
    }


def test_a_secret_key_is_shown_as_one(empty_keyring, people):
    [preview] = empty_keyring.preview_keys(people.carol.secret)
    assert (preview.has_secret, preview.key.fingerprint) == (True, people.carol.fingerprint)


def test_a_secret_key_is_not_imported_as_a_public_one(empty_keyring, people):
    with pytest.raises(SecretKeyOffered):
        empty_keyring.import_keys(people.carol.secret, [people.carol.fingerprint])
    assert empty_keyring.keys() == []


def test_ones_own_secret_key_is_restored_and_trusted(empty_keyring, people):
    assert empty_keyring.import_secret_keys(people.carol.secret) == [people.carol.fingerprint]
    [carol] = empty_keyring.keys()
    assert (carol.secret, carol.user_ids[0].validity) == (SecretPart.PRESENT, Validity.ULTIMATE)


def test_noise_is_no_key(empty_keyring):
    with pytest.raises(KeyRefused):
        empty_keyring.preview_keys(b"\x99\x00\x05noise")
