"""keys groups, group-..., and a group as a recipient."""

import pytest


@pytest.fixture
def bob(people):
    return people.bob


@pytest.fixture
def club(sealpost):
    made = sealpost("keys", "group-create", "Book club", "bob@example.org", "zoya@example.org", "--json")
    return made.json["group"]


def test_a_letter_is_sealed_to_a_group_by_its_name(sealpost, club, people):
    said = sealpost("encrypt", "--to", "book club", "--json", given="Следующая книга").json
    assert club["name"] == "Book club"
    assert {each["fingerprint"] for each in said["recipients"]} == {people.bob.fingerprint, people.zoya.fingerprint}


def test_a_member_without_a_key_is_said(sealpost, club):
    sealpost("keys", "group-add", club["name"], "nobody@example.org")
    states = sealpost("keys", "groups", "book club", "--json").json["group"]["recipients"]
    refused = sealpost("encrypt", "--to", "Book club", "--json", given="x").json["error"]
    assert [each["state"] for each in states] == ["verified", "verified", "none"]
    assert refused["params"]["addresses"] == ["nobody@example.org"]


def test_a_group_changes_and_goes(sealpost, club, bob):
    sealpost("keys", "group-take-out", club["name"], "zoya@example.org")
    sealpost("keys", "group-add", club["name"], bob.fingerprint)
    changed = sealpost("keys", "group-change", club["name"], "--new-name", "Readers", "--address", "r@lists.example")
    listed = sealpost("keys", "groups", "--json").json["groups"]
    sealpost("keys", "group-remove", "readers")
    assert changed.status == 0
    assert listed == [
        {"name": "Readers", "address": "r@lists.example", "members": ["bob@example.org", bob.fingerprint]}
    ]
    assert sealpost("keys", "groups", "--json").json["groups"] == []


def test_a_group_that_is_not_there_is_refused_with_a_next_step(sealpost):
    said = sealpost("keys", "groups", "Nobody", "--json").json["error"]
    assert (said["code"], "keys groups" in said["next"]) == ("unknown-group", True)


def test_the_keys_of_a_group_are_listed(sealpost, club, people):
    found = sealpost("keys", "list", "--group", club["name"], "--json").json["keys"]
    assert {key["fingerprint"] for key in found} == {people.bob.fingerprint, people.zoya.fingerprint}
