"""Marks of real keyboxes: each change that gpg makes is seen, in the key it was made to and in no other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.gpg import keybox
from support.many_keys import write_keybox


def marks(home):
    return keybox.marks((home.path / "pubring.kbx").read_bytes(), (home.path / "trustdb.gpg").read_bytes())


def changed(before, after):
    return {fingerprint for fingerprint, mark in after.items() if before.get(fingerprint) != mark}


def test_every_key_of_the_ring_has_a_mark(home, keyring):
    assert set(marks(home)) == {key.fingerprint for key in keyring.keys()}


def test_a_look_changes_nothing(home, keyring):
    before = marks(home)
    keyring.keys()
    assert marks(home) == before


def test_a_certified_key_has_another_mark(home, people):
    before = marks(home)
    home.verify(people.carol, by=people.alice)
    home.gpg("--check-trustdb")
    assert people.carol.fingerprint in changed(before, marks(home))


def test_a_key_that_is_switched_off_has_another_mark(home, people):
    before = marks(home)
    home.edit(people.bob.fingerprint, "disable")
    assert changed(before, marks(home)) == {people.bob.fingerprint}


def test_owner_trust_changes_the_mark(home, people):
    before = marks(home)
    home.gpg("--import-ownertrust", content=f"{people.bob.fingerprint}:5:\n".encode())
    assert people.bob.fingerprint in changed(before, marks(home))


def test_a_deleted_key_has_no_mark(home, people):
    home.gpg("--yes", "--delete-key", people.bob.fingerprint)
    assert people.bob.fingerprint not in marks(home)


@pytest.mark.parametrize("content", [b"nonsense" * 10, b"\0" * 40, b"\0\0\0\x20\x07\x01" + b"\0" * 26])
def test_another_layout_is_not_guessed_at(content):
    assert keybox.marks(content, b"") is None


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_no_content_makes_it_fail(one, other):
    keybox.marks(one, other)


def test_a_keybox_of_ours_is_read_by_gpg_as_one_of_its_own(empty_home, empty_keyring):
    made = write_keybox(empty_home.path / "pubring.kbx", 30)
    assert [(key.fingerprint, key.name) for key in empty_keyring.keys()] == [
        (each.fingerprint, each.user_id) for each in made
    ]
