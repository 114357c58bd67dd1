import pytest

from sealpost.core.groups import Group
from sealpost.core.keys import Address, Fingerprint
from sealpost.store.groups import StoredGroups

CLUB = Group("Könyvklub", [Address("anna@example.org"), Fingerprint("A" * 40)], Address("club@lists.example"))


@pytest.fixture
def groups(database):
    return StoredGroups(database)


def test_a_group_comes_back_as_it_was(groups):
    groups.put(CLUB)
    assert groups.all() == [CLUB]


@pytest.mark.parametrize("name", ["Könyvklub", "KÖNYVKLUB", "konyvklub", " Könyvklub "])
def test_a_group_is_found_however_its_name_is_written(groups, name):
    groups.put(CLUB)
    assert groups.named(name) == CLUB


def test_a_group_is_found_by_the_address_that_stands_for_it(groups):
    groups.put(CLUB)
    assert (groups.at(Address("club@lists.example")), groups.at(Address("anna@example.org"))) == (CLUB, None)


def test_a_group_with_a_new_name_has_lost_the_old_one(groups):
    groups.put(CLUB)
    groups.put(Group("Readers"), instead_of=CLUB.name)
    assert groups.all() == [Group("Readers", [])]


def test_a_removed_group_is_gone(groups):
    groups.put(CLUB)
    groups.remove("konyvklub")
    assert groups.all() == []
