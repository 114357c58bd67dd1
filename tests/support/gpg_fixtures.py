"""Fixtures for tests that need people and their keys; import them in a folder's conftest."""

import pytest

from sealpost.gpg.keyring import GpgKeyring
from support import gpg_home as homes


@pytest.fixture(scope="session")
def people():
    return homes.people()


@pytest.fixture
def home():
    """Alice's: see support.gpg_home for whom she knows."""
    with homes.populated_home() as home:
        yield home


@pytest.fixture
def empty_home():
    with homes.gpg_home() as home:
        yield home


@pytest.fixture
def keyring(home):
    return GpgKeyring(home.environ)


@pytest.fixture
def empty_keyring(empty_home):
    return GpgKeyring(empty_home.environ)
