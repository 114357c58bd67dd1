"""Looking up, refreshing and publishing with a real keyring and real servers on this machine."""

import json
from pathlib import PurePosixPath

import pytest

from sealpost.core.directories import KEYS_OPENPGP_ORG, WKD, ByAddress, ByFingerprint, Url, parse_server, wkd_places
from sealpost.core.keys import Address
from sealpost.core.packets import Tag, walk
from sealpost.core.reasons import Reason
from sealpost.directories.lookups import HttpsDirectories
from sealpost.directories.wire import Patience
from sealpost.errors import (
    Cancelled,
    DirectoryRefused,
    DirectoryUnreachable,
    KeyRefused,
    NoAddressToPublish,
    NoDirectoryChosen,
    NotYoursToPublish,
)
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.directories import DirectoryService, disagreement, has_other_key
from sealpost.services.keys import KeyService
from support import gpg_home as homes
from support.cancellations import Cancellable
from support.tls_server import Response, servers
from support.values import MemorySettings

BOB = ByAddress(Address("bob@example.org"))


@pytest.fixture(scope="module")
def people():
    return homes.people()


@pytest.fixture
def home():
    with homes.populated_home() as made:
        yield made


@pytest.fixture
def net():
    with servers() as made:
        yield made


@pytest.fixture
def keys(home):
    return KeyService(GpgKeyring(home.environ), MemorySettings())


@pytest.fixture
def service(keys, net):
    return DirectoryService(keys, HttpsDirectories(net, net.context, Patience(20, 60)), MemorySettings())


@pytest.fixture
def wkd(net):
    """Puts a key where the domain of an address keeps it."""
    site = net.add("example.org")

    def put(address, content):
        places = wkd_places(Address(address))
        assert places
        site.answers["/" + places.direct.split("/", 3)[3].partition("?")[0]] = Response(content)

    return put


@pytest.fixture
def verifying(net):
    """keys.openpgp.org, with nothing in it."""
    return net.add("keys.openpgp.org")


def test_nothing_is_switched_on_by_itself(service):
    assert [choice.is_on for choice in service.choices()] == [False, False]
    with pytest.raises(NoDirectoryChosen):
        service.named([])


def test_what_is_switched_on_is_asked_without_being_named(service):
    service.switch_on(WKD)
    server = service.add_server("hkps://keys.example.net")
    service.switch_on(server)
    assert service.named([]) == [WKD, server]
    service.remove_server(server)
    assert service.named([]) == [WKD]


def test_a_directory_is_named_by_its_own_name_or_its_host(service):
    assert service.named(["wkd", "keys.openpgp.org", "keys.example.net"]) == [
        WKD,
        KEYS_OPENPGP_ORG,
        parse_server("keys.example.net"),
    ]


def test_a_found_key_is_shown_and_not_imported(service, keys, home, people, wkd):
    home.gpg("--yes", "--delete-key", people.bob.fingerprint)
    wkd("bob@example.org", people.bob.public)
    [reply] = service.find(BOB, [WKD])
    assert [preview.key.fingerprint for preview in reply.offers[0].previews] == [people.bob.fingerprint]
    assert all(key.fingerprint != people.bob.fingerprint for key in keys.all())
    service.take(reply.offers[0], [people.bob.fingerprint])
    assert keys.find(people.bob.fingerprint)


def test_of_a_pile_of_keys_only_the_one_asked_for_is_offered(service, people, wkd):
    wkd("bob@example.org", people.carol.public + people.bob.public)
    [reply] = service.find(BOB, [WKD])
    assert [preview.key.fingerprint for preview in reply.offers[0].previews] == [people.bob.fingerprint]


def test_somebody_elses_key_is_refused_by_name(service, people, wkd):
    wkd("bob@example.org", people.carol.public)
    [reply] = service.find(BOB, [WKD])
    assert isinstance(reply.error, KeyRefused)
    assert reply.error.params["reason"] == "uid-mismatch"


def test_another_key_for_a_verified_address_is_loud(service, people, wkd):
    with homes.gpg_home() as eve:
        impostor = homes._make(eve, "Bob Babbage", "bob@example.org")
    wkd("bob@example.org", impostor.public)
    [reply] = service.find(BOB, [WKD])
    assert has_other_key(reply.offers[0])
    assert Reason.OTHER_KEY in reply.offers[0].previews[0].concerns


def test_directories_that_disagree_are_noticed(service, people, wkd, verifying):
    with homes.gpg_home() as eve:
        impostor = homes._make(eve, "Bob Babbage", "bob@example.org")
    wkd("bob@example.org", people.bob.public)
    verifying.answers["/vks/v1/by-email/bob%40example.org"] = Response(impostor.public)
    assert disagreement(service.find(BOB, [WKD, KEYS_OPENPGP_ORG]))


def test_one_directory_in_trouble_does_not_hide_the_others(service, people, wkd):
    wkd("bob@example.org", people.bob.public)
    unreachable, found = service.find(BOB, [KEYS_OPENPGP_ORG, WKD])
    assert isinstance(unreachable.error, DirectoryUnreachable)
    assert found.offers


def test_a_fingerprint_is_not_asked_of_a_web_key_directory(service, people, verifying):
    replies = service.find(ByFingerprint(people.bob.fingerprint), [WKD, KEYS_OPENPGP_ORG])
    assert [reply.directory for reply in replies] == [KEYS_OPENPGP_ORG]
    with pytest.raises(NoDirectoryChosen):
        service.find(ByFingerprint(people.bob.fingerprint), [WKD])


def test_a_web_address_asks_no_directory(service, net, people):
    net.add("bob.example").answers["/key"] = Response(people.bob.public)
    [reply] = service.find(Url("https://bob.example/key"), [])
    assert reply.directory is None
    assert reply.offers[0].url == "https://bob.example/key"


def test_each_step_is_told(service, people, wkd, verifying):
    told = []
    service.find(BOB, [WKD, KEYS_OPENPGP_ORG], progress=lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_cancelled_search_says_nothing_else(service, wkd):
    cancellation = Cancellable()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        service.find(BOB, [WKD], cancellation)


def test_a_key_flooded_with_signatures_comes_without_them(service, keys, home, people, wkd):
    """CVE-2019-13050: what others have signed is not taken from a directory."""
    home.gpg("--yes", "--delete-key", people.bob.fingerprint)
    with homes.gpg_home() as eve:
        eve.add_own(people.carol)
        eve.add(people.bob)
        eve.gpg("--yes", "--local-user", people.carol.fingerprint, "--quick-sign-key", people.bob.fingerprint)
        flooded = eve.gpg("--export", people.bob.fingerprint)
    assert len(flooded) > len(people.bob.public)
    wkd("bob@example.org", flooded)
    [reply] = service.find(BOB, [WKD])
    service.take(reply.offers[0], [people.bob.fingerprint])
    assert home.gpg("--export", people.bob.fingerprint) == people.bob.public


# --- Refreshing ---


def by_fingerprint(person):
    return f"/vks/v1/by-fingerprint/{person.fingerprint}"


@pytest.fixture
def newer(people):
    """Bob's key with a later end, and Carol's revoked."""
    with homes.gpg_home() as theirs:
        theirs.add_own(people.bob)
        theirs.gpg("--quick-set-expire", people.bob.fingerprint, "5y")
        return theirs.gpg("--export", people.bob.fingerprint)


def test_news_of_a_key_are_offered_and_then_taken(service, keys, people, verifying, newer):
    verifying.answers[by_fingerprint(people.bob)] = Response(newer)
    verifying.answers[by_fingerprint(people.carol)] = Response(people.carol.public)
    report = service.refresh(
        [people.bob.fingerprint, people.carol.fingerprint, people.zoya.fingerprint], [KEYS_OPENPGP_ORG]
    )
    assert (len(report.offers), report.unchanged, report.absent) == (1, 1, 1)
    assert keys.find(people.bob.fingerprint).expires is None
    service.take(report.offers[0], [people.bob.fingerprint])
    assert keys.find(people.bob.fingerprint).expires is not None


def test_news_of_a_key_without_its_names_are_taken(service, keys, people, verifying, newer):
    """keys.openpgp.org gives no names that their owners did not confirm."""
    verifying.answers[by_fingerprint(people.bob)] = Response(_without_names(_revoked(people.bob)))
    report = service.refresh([people.bob.fingerprint], [KEYS_OPENPGP_ORG])
    assert "the key was revoked" in report.offers[0].previews[0].changes
    service.take(report.offers[0], [people.bob.fingerprint])
    assert keys.find(people.bob.fingerprint).state.value == "revoked"


def test_another_key_at_the_place_of_the_known_one_changes_nothing(service, people, verifying):
    verifying.answers[by_fingerprint(people.bob)] = Response(people.carol.public)
    report = service.refresh([people.bob.fingerprint], [KEYS_OPENPGP_ORG])
    assert (report.offers, report.absent) == ([], 1)


def test_a_directory_that_has_had_enough_is_left_alone(service, people, verifying):
    verifying.fallback = lambda _asked: Response(b"", 429)
    everybody = [people.bob.fingerprint, people.carol.fingerprint, people.zoya.fingerprint]
    report = service.refresh(everybody, [KEYS_OPENPGP_ORG])
    assert len(verifying.asked) == 1
    assert [(directory, type(error)) for directory, error in report.errors] == [(KEYS_OPENPGP_ORG, DirectoryRefused)]


def test_a_key_is_refreshed_from_its_own_domain(service, people, wkd, newer):
    wkd("bob@example.org", newer)
    assert len(service.refresh([people.bob.fingerprint], [WKD]).offers) == 1


# --- Publishing ---


def test_only_ones_own_key_is_published(service, people, verifying):
    with pytest.raises(NotYoursToPublish):
        service.publish(people.bob.fingerprint, KEYS_OPENPGP_ORG)
    assert verifying.asked == []


def test_a_published_key_holds_no_secret(service, people, verifying):
    said = json.dumps({"token": "t", "status": {"alice@example.org": "unpublished"}}).encode()
    verifying.answers["/vks/v1/upload"] = Response(said, content_type="application/json")
    service.publish(people.alice.fingerprint, KEYS_OPENPGP_ORG)
    sent = json.loads(verifying.asked[0].content)["keytext"]
    assert "BEGIN PGP PUBLIC KEY BLOCK" in sent
    assert "PRIVATE" not in sent


def test_a_web_directory_serves_what_it_was_made_of(service, net, people, wkd):
    files = service.web_directory([people.bob.fingerprint], "example.org")
    places = wkd_places(Address("bob@example.org"))
    assert places
    file = PurePosixPath(places.advanced.partition("://")[2].partition("?")[0])
    assert sorted(path.name for path in files) == sorted([file.name, file.name, "policy", "policy"])
    wkd("bob@example.org", files[file])
    [reply] = service.find(BOB, [WKD])
    assert reply.offers[0].previews[0].key.fingerprint == people.bob.fingerprint


def test_a_web_directory_tells_nothing_of_other_addresses(service, home, people):
    home.gpg("--quick-add-uid", people.alice.fingerprint, "Alice at home <alice@home.example>")
    files = service.web_directory([people.alice.fingerprint], "example.org")
    assert all(b"home.example" not in content for content in files.values())


def test_a_key_without_an_address_of_the_domain_is_named(service, people):
    with pytest.raises(NoAddressToPublish):
        service.web_directory([people.bob.fingerprint], "elsewhere.example")


def _revoked(person):
    with homes.gpg_home() as home:
        home.add_own(person)
        certificate = home.gpg(
            "--command-fd", "0", "--pinentry-mode", "loopback", "--passphrase", "", "--no-batch", "--armor",
            "--generate-revocation", person.fingerprint, content=b"y\n0\n\ny\n",
        )  # fmt: skip
        home.gpg("--import", content=certificate)
        return home.gpg("--export", person.fingerprint)


def _without_names(key):
    """The primary key and what was signed about it itself."""
    kept = []
    for packet in walk(key):
        if packet.tag == Tag.USER_ID:
            break
        kept.append(bytes([0xC0 | packet.tag, 0xFF]) + len(packet.body).to_bytes(4) + packet.body)
    return b"".join(kept)
