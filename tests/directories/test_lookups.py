"""Each kind of directory is asked as its rules say, and answers are read as they are meant."""

import json

import pytest

from sealpost.core import directories as core
from sealpost.core.directories import KEYS_OPENPGP_ORG, WKD, ByAddress, ByFingerprint, KeyId, Url
from sealpost.core.keys import Address
from sealpost.errors import DirectoryAnswerRefused, DirectoryRefused, NotInDirectory
from sealpost.services.ports import Publication, Published
from support.gpg_home import gpg_home
from support.tls_server import Response, redirect

BOB = ByAddress(Address("bob@example.org"))


def wkd_path(place):
    return "/" + place.partition("://")[2].partition("/")[2].partition("?")[0]


@pytest.fixture
def places():
    found = core.wkd_places(BOB.address)
    assert found
    return found


@pytest.fixture
def own_server(servers):
    """A key server that the user named."""
    site = servers.add("keys.example.net")
    return site, core.parse_server("keys.example.net")


# --- Web key directory ---


def test_the_advanced_place_is_asked_first(servers, directories, places, people):
    site = servers.add("openpgpkey.example.org")
    direct = servers.add("example.org")
    site.answers[wkd_path(places.advanced)] = Response(people.bob.public)
    found = directories.look_up(WKD, BOB)
    assert [each.packets for each in found] == [people.bob.public]
    assert [asked.path for asked in site.asked] == [f"{wkd_path(places.advanced)}?l=bob"]
    assert direct.asked == []


def test_without_an_advanced_host_the_direct_place_is_asked(servers, directories, places, people):
    servers.add("example.org").answers[wkd_path(places.direct)] = Response(people.bob.public)
    [found] = directories.look_up(WKD, BOB)
    assert (found.packets, found.url) == (people.bob.public, places.direct)


def test_an_advanced_directory_with_a_policy_has_the_last_word(servers, directories, places, people):
    servers.add("openpgpkey.example.org").answers[wkd_path(places.advanced_policy)] = Response(b"")
    servers.add("example.org").answers[wkd_path(places.direct)] = Response(people.bob.public)
    with pytest.raises(NotInDirectory):
        directories.look_up(WKD, BOB)


def test_a_host_of_that_name_without_a_policy_is_no_directory(servers, directories, places, people):
    servers.add("openpgpkey.example.org")
    servers.add("example.org").answers[wkd_path(places.direct)] = Response(people.bob.public)
    assert len(directories.look_up(WKD, BOB)) == 1


def test_a_domain_may_lead_to_another_host_of_its_own(servers, directories, places, people):
    servers.add("example.org").answers[wkd_path(places.direct)] = redirect("https://keys.example.org/bob")
    servers.add("keys.example.org").answers["/bob"] = Response(people.bob.public)
    assert directories.look_up(WKD, BOB)[0].url == "https://keys.example.org/bob"


def test_a_domain_may_not_lead_to_a_strangers_host(servers, directories, places):
    servers.add("example.org").answers[wkd_path(places.direct)] = redirect("https://notexample.org/bob")
    stranger = servers.add("notexample.org")
    with pytest.raises(DirectoryAnswerRefused) as refusal:
        directories.look_up(WKD, BOB)
    assert "notexample.org" in refusal.value.message
    assert stranger.asked == []


# --- keys.openpgp.org ---


@pytest.mark.parametrize("kind", ["email", "fingerprint", "keyid"])
def test_the_verifying_server_is_asked(servers, directories, people, kind):
    bob = people.bob
    asked, path = {
        "email": (BOB, "by-email/bob%40example.org"),
        "fingerprint": (ByFingerprint(bob.fingerprint), f"by-fingerprint/{bob.fingerprint}"),
        "keyid": (KeyId(bob.fingerprint[-16:]), f"by-keyid/{bob.fingerprint[-16:]}"),
    }[kind]
    site = servers.add("keys.openpgp.org")
    site.answers[f"/vks/v1/{path}"] = Response(people.bob.public, content_type="application/pgp-keys")
    assert directories.look_up(KEYS_OPENPGP_ORG, asked)[0].packets == bob.public


def test_a_key_is_uploaded_and_its_owner_asked(servers, directories):
    site = servers.add("keys.openpgp.org")
    said = {"token": "t0k3n", "key_fpr": "A", "status": {"bob@example.org": "unpublished", "\x00": "published"}}
    site.answers["/vks/v1/upload"] = Response(json.dumps(said).encode(), content_type="application/json")
    said_then = {**said, "status": {"bob@example.org": "pending"}}
    site.answers["/vks/v1/request-verify"] = Response(json.dumps(said_then).encode(), content_type="application/json")
    uploaded = directories.publish(KEYS_OPENPGP_ORG, "ARMORED")
    assert uploaded == Publication({BOB.address: Published.UNPUBLISHED}, "t0k3n")
    pending = directories.ask_owner(KEYS_OPENPGP_ORG, uploaded, [BOB.address])
    assert pending.addresses == {BOB.address: Published.PENDING}
    assert [json.loads(asked.content) for asked in site.asked] == [
        {"keytext": "ARMORED"},
        {"token": "t0k3n", "addresses": ["bob@example.org"]},
    ]


def test_the_reason_of_the_verifying_server_is_passed_on(servers, directories):
    site = servers.add("keys.openpgp.org")
    site.answers["/vks/v1/upload"] = Response(b'{"error": "Parsing of key data failed"}', 400, "application/json")
    with pytest.raises(DirectoryRefused) as refusal:
        directories.publish(KEYS_OPENPGP_ORG, "no key")
    assert "Parsing of key data failed" in refusal.value.message


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"token": 1}', b'{"token": "a", "status": []}', b"[" * 9999])
def test_an_answer_that_is_none_is_refused(servers, directories, content):
    servers.add("keys.openpgp.org").answers["/vks/v1/upload"] = Response(content, content_type="application/json")
    with pytest.raises(DirectoryAnswerRefused):
        directories.publish(KEYS_OPENPGP_ORG, "key")


# --- Key servers ---


def test_a_key_server_is_asked_for_the_list_and_then_for_each_key(directories, own_server, people):
    site, server = own_server
    index = f"info:1:2\npub:{people.bob.fingerprint}:22:256:1577836800::\npub:{people.carol.fingerprint}:22:256:1::\n"
    keys = {people.bob.fingerprint: people.bob.public, people.carol.fingerprint: people.carol.public}

    def answer(asked):
        if "op=index" in asked.path:
            return Response(index.encode(), content_type="text/plain")
        return Response(keys[asked.path.rpartition("0x")[2]], content_type="application/pgp-keys")

    site.fallback = answer
    found = directories.look_up(server, BOB)
    assert [each.packets for each in found] == [people.bob.public, people.carol.public]


def test_a_key_server_without_a_fitting_key_says_so(directories, own_server):
    site, server = own_server
    site.answers["/pks/lookup"] = Response(b"info:1:0\n", content_type="text/plain")
    with pytest.raises(NotInDirectory) as absent:
        directories.look_up(server, BOB)
    assert "keys.example.net" in absent.value.message


def test_a_key_is_added_to_a_key_server(directories, own_server):
    site, server = own_server
    site.answers["/pks/add"] = Response(b"ok", content_type="text/plain")
    directories.publish(server, "A&B =")
    assert site.asked[0].content == b"keytext=A%26B%20%3D"


# --- Web addresses ---


def test_a_key_is_fetched_from_a_web_address_in_armor(servers, directories, people):
    with_words = b"My key:\n" + _armored(people.bob)
    servers.add("bob.example").answers["/key.asc"] = Response(with_words, content_type="text/html")
    [found] = directories.look_up(WKD, Url("https://bob.example/key.asc"))
    assert found.packets == people.bob.public


def test_a_web_address_may_lead_on_to_another_host(servers, directories, people):
    servers.add("bob.example").answers["/key"] = redirect("https://cdn.example.com/bob.asc", 308)
    servers.add("cdn.example.com").answers["/bob.asc"] = Response(people.bob.public)
    assert directories.look_up(WKD, Url("https://bob.example/key"))[0].url == "https://cdn.example.com/bob.asc"


def test_a_page_in_place_of_a_key_is_named(servers, directories):
    servers.add("bob.example").answers["/key"] = Response(b"<html>Welcome", content_type="text/html")
    with pytest.raises(DirectoryAnswerRefused) as refusal:
        directories.look_up(WKD, Url("https://bob.example/key"))
    assert "a page in place of a key" in refusal.value.message


def _armored(person):
    with gpg_home() as home:
        home.gpg("--import", content=person.public)
        return home.gpg("--armor", "--export", person.fingerprint)
