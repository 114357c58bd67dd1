"""Directories on this machine, under names and addresses of the internet."""

import pytest

from sealpost.directories.lookups import HttpsDirectories
from sealpost.directories.wire import Patience
from support.gpg_home import people as everybody
from support.tls_server import servers as tls_servers


@pytest.fixture
def servers():
    with tls_servers() as made:
        yield made


@pytest.fixture
def directories(servers):
    """Patient enough for a busy machine."""
    return HttpsDirectories(servers, servers.context, Patience(silence=20, total=60))


@pytest.fixture
def hasty(servers):
    """For servers that are meant to be too slow."""
    return HttpsDirectories(servers, servers.context, Patience(silence=0.5, total=1))


@pytest.fixture(scope="session")
def people():
    return everybody()
