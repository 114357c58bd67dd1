import pytest

from sealpost.core.pairing import app_proof, extension_proof
from sealpost.errors import NotPaired, OwnHome, UnknownPairing
from sealpost.services.pairing import PairingService
from sealpost.store.database import Database
from sealpost.store.paired_browsers import StoredPairedBrowsers
from sealpost.store.settings import StoredSettings
from support.values import SystemClock

KEY = bytes(range(32))
THEIRS, OURS = "0a" * 32, "0b" * 32


@pytest.fixture
def service(tmp_path):
    def make(*, is_throwaway):
        made = Database(tmp_path / "sealpost.sqlite")
        opened.append(made)
        settings, clock = StoredSettings(made), SystemClock()
        return PairingService(StoredPairedBrowsers(made), settings, clock, is_throwaway=is_throwaway)

    opened = []
    yield make
    for each in opened:
        each.close()


@pytest.fixture
def pairing(service):
    return service(is_throwaway=False)


def names(pairing):
    return {each.name for each in pairing.list()}


def test_a_browser_is_listed_without_its_version(pairing):
    assert pairing.keep("p", "Firefox 140", KEY).name == "Firefox"


def test_profiles_of_one_browser_are_numbered(pairing):
    for profile in ("p", "q", "r"):
        pairing.keep(profile, "Chromium 156", KEY)
    assert names(pairing) == {"Chromium", "Chromium 2", "Chromium 3"}


def test_a_profile_that_is_paired_again_keeps_its_name(pairing):
    for profile in ("p", "q", "p"):
        pairing.keep(profile, "Chromium 156", KEY)
    assert names(pairing) == {"Chromium", "Chromium 2"}


def test_a_name_that_is_free_again_is_given_again(pairing):
    pairing.keep("p", "Chromium 156", KEY)
    pairing.revoke("Chromium")
    assert pairing.keep("q", "Chromium 156", KEY).name == "Chromium"


def test_a_right_proof_is_answered_with_one_of_our_own(pairing):
    pairing.keep("p", "Chromium 156", KEY)
    shown = pairing.prove("p", THEIRS, OURS, extension_proof(KEY, "p", THEIRS, OURS))
    assert shown == app_proof(KEY, "p", THEIRS, OURS)


def test_the_proof_of_a_revoked_profile_is_refused(pairing):
    pairing.keep("p", "Chromium 156", KEY)
    pairing.revoke("p")
    with pytest.raises(NotPaired):
        pairing.prove("p", THEIRS, OURS, extension_proof(KEY, "p", THEIRS, OURS))


def test_what_is_not_paired_can_not_be_revoked(pairing):
    pairing.keep("p", "Firefox 140", KEY)
    with pytest.raises(UnknownPairing, match="Chromium"):
        pairing.revoke("Chromium")


def test_the_home_that_one_works_with_never_pairs_without_a_question(service):
    own = service(is_throwaway=False)
    with pytest.raises(OwnHome):
        own.expect()
    service(is_throwaway=True).expect()  # the same database, opened as a test's
    assert not own.is_expecting


def test_a_throwaway_home_pairs_without_a_question_once_it_was_told_to(service):
    throwaway = service(is_throwaway=True)
    assert not throwaway.is_expecting
    throwaway.expect()
    assert throwaway.is_expecting
