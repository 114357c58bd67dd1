"""Groups over a real keyring: made, changed, and sealed to."""

import pytest

from sealpost.core.recipients import RecipientState
from sealpost.errors import (
    EmptyGroup,
    GroupExists,
    GroupTooLarge,
    MissingKeys,
    NotAGroupName,
    NotAnAddress,
    UnknownGroup,
    UnverifiedKeys,
)
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.groups import GroupService
from sealpost.services.key_finder import RingFinder
from sealpost.services.mail import MailService
from sealpost.store.database import Database
from sealpost.store.groups import StoredGroups
from support import gpg_home as homes
from support.values import MemorySettings, SystemClock

BOB, ZOYA, CAROL = "bob@example.org", "zoya@example.org", "carol@example.org"


@pytest.fixture(scope="module")
def home():
    with homes.populated_home() as made:
        yield made


@pytest.fixture(scope="module")
def ring(home):
    return GpgKeyring(home.environ)


@pytest.fixture
def groups(ring, tmp_path):
    database = Database(tmp_path / "store")
    yield GroupService(StoredGroups(database), RingFinder(ring))
    database.close()


@pytest.fixture
def mail(ring, groups):
    return MailService(ring, MemorySettings(), SystemClock(), groups=groups)


def keys_of(chosen):
    return {each.key.fingerprint for each in chosen}


def both():
    people = homes.people()
    return {people.bob.fingerprint, people.zoya.fingerprint}


# --- As a recipient ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["Book club", "BOOK CLUB", "club@lists.example", "Club <club@lists.example>"])
def test_a_group_stands_for_the_keys_of_its_members(groups, mail, written):
    groups.create("Book club", [BOB, ZOYA], "club@lists.example")
    assert keys_of(mail.choose_recipients([written])) == both()


def test_who_is_in_two_groups_gets_one_copy(groups, mail):
    groups.create("One", [BOB, ZOYA])
    groups.create("Two", [ZOYA, BOB])
    assert len(mail.choose_recipients(["One", "Two", BOB])) == 2


def test_a_member_without_a_key_is_named(groups, mail):
    groups.create("Book club", [BOB, "nobody@example.org"])
    with pytest.raises(MissingKeys) as raised:
        mail.choose_recipients(["Book club"])
    assert raised.value.params["addresses"] == ["nobody@example.org"]


def test_a_member_whom_nobody_verified_is_asked_about(groups, mail):
    groups.create("Book club", [BOB, CAROL])
    with pytest.raises(UnverifiedKeys):
        mail.choose_recipients(["Book club"])


def test_a_member_can_be_one_key_and_no_other(groups, mail):
    groups.create("Book club", [homes.people().bob.fingerprint])
    assert keys_of(mail.choose_recipients(["Book club"])) == {homes.people().bob.fingerprint}


def test_nothing_is_sealed_to_an_empty_group(groups, mail):
    groups.create("Book club")
    with pytest.raises(EmptyGroup):
        mail.choose_recipients(["Book club"])


@pytest.mark.parametrize(
    ("members", "state"),
    [
        ([BOB, ZOYA], RecipientState.VERIFIED),
        ([BOB, CAROL], RecipientState.UNVERIFIED),
        ([BOB, "expired@example.org"], RecipientState.EXPIRED),
        ([BOB, "nobody@example.org"], RecipientState.NONE),
        ([], RecipientState.NONE),
    ],
)
def test_a_group_is_as_ready_as_the_least_ready_of_its_members(groups, mail, members, state):
    groups.create("Book club", members, "club@lists.example")
    assert [each.state for each in mail.recipient_states(["club@lists.example"])] == [state]


def test_a_letter_to_a_group_opens_for_its_members(groups, mail, ring):
    groups.create("Book club", [BOB, ZOYA])
    sealed = mail.encrypt("Next book: Мы", ["Book club"], mail.signer_for(""))
    assert keys_of(sealed.recipients) == both()


# --- Making and changing ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["", "   ", "a@b.example", "A, B", "A" * 40, "x" * 101])
def test_a_name_that_could_be_taken_for_something_else_is_refused(groups, name):
    with pytest.raises(NotAGroupName):
        groups.create(name)


def test_names_that_differ_in_case_alone_are_one_group(groups):
    groups.create("Book club")
    with pytest.raises(GroupExists):
        groups.create("BOOK CLUB")


def test_an_address_stands_for_one_group_only(groups):
    groups.create("One", address="club@lists.example")
    with pytest.raises(GroupExists):
        groups.create("Two", address="club@lists.example")


def test_a_group_keeps_its_name_and_address_when_it_is_changed(groups):
    groups.create("One", [BOB], "club@lists.example")
    assert groups.change("One", "ONE", [ZOYA], "club@lists.example").members == [ZOYA]


def test_what_is_neither_address_nor_fingerprint_can_not_be_in_a_group(groups):
    with pytest.raises(NotAnAddress):
        groups.create("One", ["Bob"])


def test_members_are_added_and_taken_out(groups):
    groups.create("One", [BOB])
    groups.add("one", [ZOYA, BOB])
    assert groups.take_out("one", [BOB]).members == [ZOYA]


def test_a_group_does_not_grow_for_ever(groups):
    with pytest.raises(GroupTooLarge):
        groups.create("All", [f"person{number}@example.org" for number in range(1_001)])


def test_a_removed_group_can_be_put_back(groups):
    made = groups.create("One", [BOB])
    groups.put_back(groups.remove("one"))
    assert groups.all() == [made]


def test_a_group_that_is_not_there_is_said(groups):
    with pytest.raises(UnknownGroup):
        groups.find("Nobody")


def test_the_groups_of_a_key_are_found_by_address_and_fingerprint(groups, ring):
    people = homes.people()
    groups.create("By address", [BOB])
    groups.create("By key", [people.bob.fingerprint])
    groups.create("Others", [ZOYA])
    [bob] = [key for key in ring.keys() if key.fingerprint == people.bob.fingerprint]
    assert [group.name for group in groups.with_key(bob)] == ["By address", "By key"]
    assert groups.fingerprints_of("by address") == {people.bob.fingerprint}
