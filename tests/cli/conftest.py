"""The command line as a person calls it, with Alice's keyring and a throw-away home."""

import tempfile
from pathlib import Path

import pytest

from support.command_line import CommandLine
from support.gpg_home import people as everybody
from support.gpg_home import populated_home


@pytest.fixture(scope="session")
def people():
    return everybody()


@pytest.fixture(scope="module")
def gnupg():
    with populated_home() as home:
        yield home


@pytest.fixture
def sealpost(gnupg, tmp_path):
    with tempfile.TemporaryDirectory(prefix="sp-", dir="/tmp") as home:
        moved = {"SEALPOST_HOME": f"{home}/own", "HOME": f"{home}/home"}
        Path(moved["HOME"]).mkdir()
        yield CommandLine({**gnupg.environ, **moved}, tmp_path)
