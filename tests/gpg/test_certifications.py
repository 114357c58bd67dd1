"""Who vouches for a key, as a real gpg checks it."""

import pytest

from sealpost.core.certifications import Checked
from sealpost.core.key_editing import Reach
from sealpost.gpg.certifications import GpgCertifications
from sealpost.gpg.keyring import GpgKeyring
from support import gpg_home as homes


@pytest.fixture
def certifications(home):
    return GpgCertifications(GpgKeyring(home.environ))


def test_ones_own_word_is_named_and_stays_here(certifications):
    people = homes.people()
    [found] = certifications.of(people.bob.fingerprint)
    assert (found.signer, found.signer_name, found.checked, found.reach) == (
        people.alice.fingerprint,
        people.alice.user_id,
        Checked.GOOD,
        Reach.THIS_COMPUTER,
    )


def test_what_a_key_says_of_itself_is_left_out(certifications):
    assert certifications.of(homes.people().carol.fingerprint) == []


def test_an_exportable_word_of_somebody_unknown_names_nobody(home, certifications):
    people = homes.people()
    with homes.gpg_home() as elsewhere:
        elsewhere.add_own(people.zoya)
        elsewhere.add(people.carol)
        elsewhere.gpg("--yes", "--quick-sign-key", people.carol.fingerprint)
        signed = elsewhere.gpg("--export", people.carol.fingerprint)
    home.gpg("--yes", "--delete-key", people.zoya.fingerprint)
    home.gpg("--import-options", "no-self-sigs-only", "--import", content=signed)
    [found] = certifications.of(people.carol.fingerprint)
    assert (found.checked, found.reach, found.signer, found.signer_name) == (
        Checked.UNKNOWN_KEY,
        Reach.EXPORTABLE,
        None,
        "",
    )


def test_a_word_that_was_taken_back_says_so(home, certifications):
    people = homes.people()
    home.gpg("--yes", "--quick-revoke-sig", people.bob.fingerprint, people.alice.fingerprint)
    [found] = certifications.of(people.bob.fingerprint)
    assert found.is_revoked
