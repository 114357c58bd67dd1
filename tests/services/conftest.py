"""Alice's services, and Bob's."""

import pytest

from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.mail import MailService
from support.gpg_fixtures import empty_home, empty_keyring, home, keyring, people
from support.gpg_home import gpg_home
from support.values import MemorySettings, SystemClock

__all__ = ["empty_home", "empty_keyring", "home", "keyring", "people"]


@pytest.fixture
def settings():
    return MemorySettings()


@pytest.fixture
def mail(keyring, settings):
    return MailService(keyring, settings, SystemClock())


@pytest.fixture
def alice(mail):
    """Her key."""
    return mail.signer_for("alice@example.org")


@pytest.fixture
def bobs_mail(people):
    """Bob's own machine, where Alice's key is verified."""
    with gpg_home() as home:
        home.add_own(people.bob)
        home.add(people.alice)
        home.verify(people.alice, by=people.bob)
        yield MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())
