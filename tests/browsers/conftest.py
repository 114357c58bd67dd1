"""A machine of one's own: a home folder, a root, and browsers that are only names on a search path."""

import sys
from pathlib import Path

import pytest

from sealpost.browsers.launcher import launcher_for
from sealpost.browsers.links import BrowserLinks, Machine

CHROMIUM_ID = "abcdefghijklmnopabcdefghijklmnop"


@pytest.fixture
def machine(tmp_path):
    for folder in ("home", "bin", "root"):
        (tmp_path / folder).mkdir()
    home = tmp_path / "home"
    return Machine(home=home, config=home / ".config", search_path=str(tmp_path / "bin"), root=tmp_path / "root")


@pytest.fixture
def install(machine):
    def install(executable: str) -> None:
        program = Path(machine.search_path) / executable
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)

    return install


@pytest.fixture
def launcher(tmp_path):
    return launcher_for(tmp_path / "data/host", {}, sys.executable, [CHROMIUM_ID])


@pytest.fixture
def links(machine, launcher):
    return BrowserLinks(machine, launcher)
