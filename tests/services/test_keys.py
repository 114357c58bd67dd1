"""The keys a person has."""

import pytest

from sealpost.core.armor import BlockKind, armor
from sealpost.core.keys import Fingerprint, SecretPart, Validity
from sealpost.errors import KeyRefused, NoKeysInText, NoSecretKey, SecretKeyOffered, UnknownKey
from sealpost.services.keys import KeyService, key_packets


@pytest.fixture
def keys(keyring, settings):
    return KeyService(keyring, settings)


@pytest.fixture
def no_keys(empty_keyring, settings):
    return KeyService(empty_keyring, settings)


def in_a_mail(packets):
    return f"Hello,\nhere is my key:\n{armor(BlockKind.PUBLIC_KEY, packets)}\nZoya\n"


def test_a_key_is_found_by_its_fingerprint(keys, people):
    assert keys.find(people.zoya.fingerprint).name == people.zoya.user_id


def test_a_key_that_is_not_there_is_named(keys):
    with pytest.raises(UnknownKey):
        keys.find(Fingerprint("A" * 40))


def test_ones_own_keys_are_told_from_others(keys, people):
    assert [key.fingerprint for key in keys.own()] == [people.alice.fingerprint]


def test_the_only_own_key_is_the_default(keys, people):
    assert keys.default_key().fingerprint == people.alice.fingerprint


def test_a_chosen_default_key_is_remembered(keys, settings, home, people):
    home.add_own(people.carol)
    keys.choose_default_key(people.carol.fingerprint)
    assert keys.default_key().fingerprint == people.carol.fingerprint


def test_somebody_elses_key_can_not_be_the_default(keys, people):
    with pytest.raises(NoSecretKey):
        keys.choose_default_key(people.bob.fingerprint)


def test_without_own_keys_there_is_no_default(no_keys):
    assert no_keys.default_key() is None


def test_a_key_in_a_mail_is_previewed(no_keys, people):
    assert [each.key.name for each in no_keys.preview(in_a_mail(people.zoya.public))] == [people.zoya.user_id]


def test_a_binary_key_file_is_previewed(no_keys, people):
    assert [each.key.name for each in no_keys.preview(people.zoya.public)] == [people.zoya.user_id]


def test_several_keys_in_a_mail_are_previewed_together(no_keys, people):
    mail = in_a_mail(people.zoya.public) + in_a_mail(people.bob.public)
    assert len(no_keys.preview(mail)) == 2


def test_a_text_without_a_key_says_so():
    with pytest.raises(NoKeysInText):
        key_packets("Hello")


def test_a_key_that_was_cut_off_says_so(people):
    with pytest.raises(KeyRefused) as caught:
        key_packets(in_a_mail(people.zoya.public)[:200])
    assert caught.value.params["reason"] == "truncated"


def test_a_key_that_was_looked_up_must_name_the_address(no_keys, people):
    with pytest.raises(KeyRefused) as caught:
        no_keys.preview(people.zoya.public, people.bob.address)
    assert caught.value.params["reason"] == "uid-mismatch"


def test_only_keys_that_name_the_address_are_shown(no_keys, people):
    both = people.zoya.public + people.bob.public
    assert [each.key.name for each in no_keys.preview(both, people.bob.address)] == [people.bob.user_id]


def test_what_was_named_is_imported(no_keys, people):
    no_keys.import_keys(in_a_mail(people.zoya.public), [people.zoya.fingerprint])
    assert [key.fingerprint for key in no_keys.all()] == [people.zoya.fingerprint]


def test_a_secret_key_in_a_mail_is_refused(no_keys, people):
    with pytest.raises(SecretKeyOffered):
        no_keys.import_keys(in_a_mail(people.zoya.secret), [people.zoya.fingerprint])


def test_a_secret_key_is_restored_on_purpose(no_keys, people):
    no_keys.import_secret_keys(people.zoya.secret)
    assert [key.secret for key in no_keys.own()] == [SecretPart.PRESENT]


def test_certifying_makes_a_key_verified(keys, people):
    keys.certify(people.carol.fingerprint)
    assert keys.find(people.carol.fingerprint).user_ids[0].validity is Validity.FULL


def test_certifying_needs_an_own_key(no_keys, people):
    no_keys.import_keys(people.carol.public, [people.carol.fingerprint])
    with pytest.raises(NoSecretKey):
        no_keys.certify(people.carol.fingerprint)


def test_a_confirmed_key_is_remembered_and_forgotten(keys, people):
    keys.remember_confirmed(people.carol.fingerprint)
    remembered = keys.is_confirmed(people.carol.fingerprint)
    keys.forget_confirmed(people.carol.fingerprint)
    assert (remembered, keys.is_confirmed(people.carol.fingerprint)) == (True, False)


def test_a_verified_key_needs_no_confirmation_any_more(keys, people):
    keys.remember_confirmed(people.carol.fingerprint)
    keys.certify(people.carol.fingerprint)
    assert not keys.is_confirmed(people.carol.fingerprint)


def test_an_export_can_be_imported_elsewhere(keys, people):
    assert key_packets(keys.export([people.alice.fingerprint])) == people.alice.public


def test_a_new_key_is_ones_own(no_keys, empty_home):
    empty_home.pinentry_gives("пароль")
    assert no_keys.generate("Зоя Хохлова", "zoya@example.org").is_own
