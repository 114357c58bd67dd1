"""keys lookup, through the system's proxy, at servers of this machine."""

import json

import pytest

from support.tls_server import ConnectProxy, Response, servers


@pytest.fixture
def net(sealpost):
    with servers() as made:
        proxy = ConnectProxy(made)
        for name in ("no_proxy", "NO_PROXY"):
            sealpost.environ.pop(name, None)
        sealpost.environ.update(https_proxy=proxy.url, HTTPS_PROXY=proxy.url, SSL_CERT_FILE=str(made.authority))
        yield made
        proxy.stop()


def test_a_key_is_shown_before_it_is_taken(sealpost, net, people):
    net.add("bob.example").answers["/key"] = Response(people.bob.public)
    said = sealpost.process("keys", "lookup", "https://bob.example/key", "--json").json
    assert [key["fingerprint"] for reply in said["replies"] for key in reply["keys"]] == [people.bob.fingerprint]
    assert said["imported"] == []


def test_without_a_directory_nobody_is_asked(sealpost):
    assert "No directory is switched on" in sealpost("keys", "lookup", "bob@example.org").err


# --- Which directories, refreshing, publishing ------------------------------------------------------------


def test_directories_are_off_until_they_are_switched_on(sealpost):
    before = sealpost("keys", "directories", "--json").json["directories"]
    after = sealpost(
        "keys", "directories", "--add", "keys.example.net", "--on", "wkd", "--on", "keys.example.net", "--json"
    ).json["directories"]
    assert [each["on"] for each in before] == [False, False]
    assert [each["name"] for each in after if each["on"]] == ["wkd", "keys.example.net"]


def test_a_refresh_says_what_is_as_it_was(sealpost, net, people):
    site = net.add("keys.openpgp.org")
    site.answers[f"/vks/v1/by-fingerprint/{people.bob.fingerprint}"] = Response(people.bob.public)
    said = sealpost.process("keys", "refresh", "--at", "keys.openpgp.org", people.bob.fingerprint, "--json").json
    assert (said["unchanged"], said["changed"], said["updated"]) == (1, [], [])
    assert (
        sealpost("keys", "show", people.bob.fingerprint, "--json").json["key"]["refreshed_from"] == "keys.openpgp.org"
    )


def test_a_published_key_waits_for_its_owners_yes(sealpost, net, people):
    site = net.add("keys.openpgp.org")
    for action, state in (("upload", "unpublished"), ("request-verify", "pending")):
        content = json.dumps({"token": "t", "status": {"alice@example.org": state}}).encode()
        site.answers[f"/vks/v1/{action}"] = Response(content, content_type="application/json")
    said = sealpost.process(
        "keys", "publish", people.alice.fingerprint, "--at", "keys.openpgp.org", "--mails", "--json"
    ).json
    assert said["addresses"] == {"alice@example.org": "pending"}


def test_the_files_of_a_web_directory_are_written(sealpost, people, tmp_path):
    said = sealpost("keys", "web-directory", str(tmp_path), "example.org", people.alice.fingerprint, "--json").json
    assert any("/hu/" in file and (tmp_path / file).stat().st_size for file in said["files"])
