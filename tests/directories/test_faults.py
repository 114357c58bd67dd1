"""Every way in which a server can be slow, broken or hostile: a sentence, in time, and nothing taken."""

import threading

import pytest

from sealpost.core.directories import KEYS_OPENPGP_ORG, WKD, ByAddress, ByFingerprint, Url, parse_server
from sealpost.core.keys import Address
from sealpost.core.looked_up import MAX_ANSWER
from sealpost.directories.lookups import HttpsDirectories
from sealpost.directories.network import SystemNetwork
from sealpost.directories.wire import tls_context
from sealpost.errors import (
    Cancelled,
    DirectoryAnswerRefused,
    DirectoryRefused,
    DirectoryUnreachable,
    NotInDirectory,
)
from support.cancellations import Cancellable
from support.tls_server import ConnectProxy, Response, redirect

KEY = Url("https://bob.example/key")
BOB = ByAddress(Address("bob@example.org"))


@pytest.fixture
def site(servers):
    return servers.add("bob.example")


def test_a_server_that_falls_silent_is_given_up(site, hasty):
    site.answers["/key"] = Response(b"\x99", announced=500, stalls=True)
    with pytest.raises(DirectoryUnreachable, match="too long"):
        hasty.look_up(WKD, KEY)


def test_a_server_that_sends_a_byte_now_and_then_is_given_up(site, hasty):
    site.answers["/key"] = Response(drips=True)
    with pytest.raises(DirectoryUnreachable, match="too long"):
        hasty.look_up(WKD, KEY)


def test_an_answer_that_breaks_off_is_not_taken_for_whole(site, directories, people):
    site.answers["/key"] = Response(people.bob.public[:200], announced=len(people.bob.public))
    with pytest.raises(DirectoryUnreachable, match="broke off"):
        directories.look_up(WKD, KEY)


def test_an_endless_answer_is_cut(site, directories):
    site.answers["/key"] = Response(endless=True)
    with pytest.raises(DirectoryAnswerRefused, match="larger than a key"):
        directories.look_up(WKD, KEY)


def test_an_answer_that_announces_too_much_is_not_read(site, directories):
    site.answers["/key"] = Response(announced=MAX_ANSWER + 1, stalls=True)
    with pytest.raises(DirectoryAnswerRefused, match="larger than a key"):
        directories.look_up(WKD, KEY)


def test_a_packed_answer_is_not_unpacked(site, directories):
    site.answers["/key"] = Response(b"\x1f\x8b", headers=(("Content-Encoding", "gzip"),))
    with pytest.raises(DirectoryAnswerRefused, match="packed"):
        directories.look_up(WKD, KEY)


@pytest.mark.parametrize(("status", "words"), [(429, "asked too much"), (503, "asked too much"), (500, "says 500")])
def test_a_server_in_trouble_is_quoted(site, directories, status, words):
    site.answers["/key"] = Response(b"", status)
    with pytest.raises(DirectoryRefused, match=words):
        directories.look_up(WKD, KEY)


def test_an_absent_key_is_called_absent(site, directories):
    with pytest.raises(NotInDirectory):
        directories.look_up(WKD, KEY)


@pytest.mark.parametrize("content", [b"hello", b"", b"\xff" * 40, b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n"])
def test_what_is_no_key_is_refused(site, directories, content):
    site.answers["/key"] = Response(content, content_type="text/plain")
    try:
        found = directories.look_up(WKD, KEY)
    except DirectoryAnswerRefused:
        return
    assert found[0].packets == content == b"\xff" * 40  # binary: the packets are judged by core.looked_up


def test_an_expired_certificate_is_named(servers, directories):
    servers.add("bob.example", expired=True)
    with pytest.raises(DirectoryUnreachable, match=r"certificate is not valid \(certificate has expired"):
        directories.look_up(WKD, KEY)


def test_a_certificate_of_somebody_else_is_named(servers, directories):
    servers.add("bob.example", certificate_for="eve.example")
    with pytest.raises(DirectoryUnreachable, match="certificate is not valid"):
        directories.look_up(WKD, KEY)


def test_a_server_of_an_authority_that_nobody_knows_is_refused(servers, site):
    with pytest.raises(DirectoryUnreachable, match="certificate is not valid"):
        HttpsDirectories(servers, tls_context()).look_up(WKD, KEY)
    assert site.asked == []


def test_a_name_that_nobody_knows_is_named(directories):
    with pytest.raises(DirectoryUnreachable, match="name is not known"):
        directories.look_up(WKD, KEY)


def test_a_machine_where_nobody_answers_is_named(servers, directories):
    servers.addresses["bob.example"] = ["93.184.215.250"]
    with pytest.raises(DirectoryUnreachable, match="nobody answers"):
        directories.look_up(WKD, KEY)


# --- Redirects ---


def test_a_ring_of_redirects_ends(site, directories):
    site.answers["/key"] = redirect("/key")
    with pytest.raises(DirectoryAnswerRefused, match="from one address to the next"):
        directories.look_up(WKD, KEY)
    assert len(site.asked) == 4


@pytest.mark.parametrize("target", ["http://bob.example/key", "ftp://bob.example/", "file:///etc/passwd"])
def test_a_redirect_never_leaves_https(site, directories, target):
    site.answers["/key"] = redirect(target)
    with pytest.raises(DirectoryAnswerRefused, match="without https"):
        directories.look_up(WKD, KEY)


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:192.168.0.1"])
def test_a_redirect_never_leads_into_a_private_network(servers, site, directories, address):
    servers.addresses["inside.example"] = [address]
    site.answers["/key"] = redirect("https://inside.example/admin")
    with pytest.raises(DirectoryAnswerRefused, match="private network"):
        directories.look_up(WKD, KEY)
    assert address not in servers.connected


def test_a_name_that_is_public_and_private_at_once_is_refused(servers, directories):
    servers.add("bob.example")
    servers.addresses["bob.example"] = [*servers.addresses["bob.example"], "192.168.1.1"]
    with pytest.raises(DirectoryAnswerRefused, match="private network"):
        directories.look_up(WKD, KEY)
    assert servers.connected == []


def test_the_address_that_was_checked_is_the_one_that_is_asked(servers, site, directories, people):
    site.answers["/key"] = Response(people.bob.public)
    directories.look_up(WKD, KEY)
    assert servers.resolved == ["bob.example"]
    assert servers.connected == list(servers.addresses["bob.example"])


def test_the_verifying_server_may_not_lead_elsewhere(servers, directories):
    servers.add("keys.openpgp.org").fallback = lambda _asked: redirect("https://eve.example/key")
    eve = servers.add("eve.example")
    with pytest.raises(DirectoryAnswerRefused, match="another place"):
        directories.look_up(KEYS_OPENPGP_ORG, BOB)
    assert eve.asked == []


def test_a_server_of_the_users_own_may_stand_in_the_users_network(servers, directories, people):
    site = servers.add("keys.office.example")
    servers.move("keys.office.example", "192.168.7.7")
    site.fallback = lambda _asked: Response(people.bob.public)
    found = directories.look_up(parse_server("keys.office.example"), ByFingerprint(people.bob.fingerprint))
    assert found[0].packets == people.bob.public


# --- Cancelling ---


def test_waiting_for_a_silent_server_can_be_cancelled(site, directories):
    site.answers["/key"] = Response(b"", announced=500, stalls=True)
    cancellation = Cancellable()
    outcome: list[BaseException] = []

    def look_up():
        try:
            directories.look_up(WKD, KEY, cancellation)
        except Cancelled as error:
            outcome.append(error)

    waiting = threading.Thread(target=look_up)
    waiting.start()
    while not site.asked:
        waiting.join(0.01)
    cancellation.cancel()
    waiting.join(10)
    assert len(outcome) == 1


def test_what_is_cancelled_beforehand_asks_nobody(servers, site, directories):
    cancellation = Cancellable()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        directories.look_up(WKD, KEY, cancellation)
    assert servers.connected == []


# --- Proxies ---


@pytest.fixture
def proxy(servers, monkeypatch):
    made = ConnectProxy(servers)
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, made.url)
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    yield made
    made.stop()


@pytest.fixture
def behind_proxy(servers, proxy):
    return HttpsDirectories(SystemNetwork(), servers.context)


def test_the_systems_proxy_is_used(servers, site, proxy, behind_proxy, people):
    site.answers["/key"] = Response(people.bob.public)
    assert behind_proxy.look_up(WKD, KEY)[0].packets == people.bob.public
    assert proxy.targets == ["bob.example:443"]


def test_a_proxy_that_does_not_lead_there_is_named(proxy, behind_proxy):
    with pytest.raises(DirectoryUnreachable, match="proxy did not lead there"):
        behind_proxy.look_up(WKD, KEY)


def test_an_address_of_this_machine_is_not_asked_for_through_a_proxy(proxy, behind_proxy):
    with pytest.raises(DirectoryAnswerRefused, match="private network"):
        behind_proxy.look_up(WKD, Url("https://127.0.0.1/key"))
    assert proxy.targets == []
