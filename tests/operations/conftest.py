"""Every operation through the real door, with the real gpg."""

from collections.abc import Iterator

import pytest

from sealpost.services.sites import KEY_OPERATIONS
from support.door import GMAIL, Browser, Door, open_door
from support.gpg_home import GpgHome, People, people, populated_home


@pytest.fixture(scope="session")
def everybody() -> People:
    return people()


@pytest.fixture
def home() -> Iterator[GpgHome]:
    with populated_home() as home:
        yield home


@pytest.fixture
def door(home: GpgHome) -> Iterator[Door]:
    with open_door(home.environ) as door:
        yield door


@pytest.fixture
def browser(door: Door) -> Iterator[Browser]:
    with door.browser() as browser:
        yield browser


@pytest.fixture
def trusted(door: Door) -> None:
    """The webmail may use the key for everything."""
    for operation in KEY_OPERATIONS:
        door.services.sites.allow(GMAIL, operation)
