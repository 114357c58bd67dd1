"""Against a real GNOME Keyring."""

import pytest

from sealpost.errors import NoSecretStore, SecretGone
from sealpost.secret_service.keeper import DesktopSecretKeeper
from support.secret_service import keyring_daemon


@pytest.fixture(scope="module")
def keeper():
    with keyring_daemon() as environ:
        yield DesktopSecretKeeper(environ)


def test_what_was_kept_is_given_back(keeper):
    token = keeper.keep("a label", bytes(range(32)))
    assert keeper.reveal(token) == bytes(range(32))


def test_each_secret_has_a_token_of_its_own(keeper):
    first, second = keeper.keep("one", b"1"), keeper.keep("one", b"2")
    assert (keeper.reveal(first), keeper.reveal(second)) == (b"1", b"2")


def test_what_was_forgotten_is_gone(keeper):
    token = keeper.keep("a label", b"secret")
    keeper.forget(token)
    with pytest.raises(SecretGone):
        keeper.reveal(token)


def test_forgetting_twice_is_no_fault(keeper):
    token = keeper.keep("a label", b"secret")
    keeper.forget(token)
    keeper.forget(token)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere"])
def test_without_a_store_of_secrets_that_is_said(address):
    with pytest.raises(NoSecretStore):
        DesktopSecretKeeper({"DBUS_SESSION_BUS_ADDRESS": address}).keep("a label", b"secret")
