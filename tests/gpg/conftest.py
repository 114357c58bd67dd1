"""Real keyrings and engines."""

import os

import pytest

from sealpost.gpg.engine import Engine
from sealpost.gpg.install import find_gpg
from support.gpg_fixtures import empty_home, empty_keyring, home, keyring, people

__all__ = ["empty_home", "empty_keyring", "home", "keyring", "people"]


@pytest.fixture
def engine(home):
    return Engine(find_gpg(os.environ["PATH"]), home.path, os.environ)


@pytest.fixture
def script(tmp_path):
    """A program in gpg's place that runs the given lines of shell; its status descriptor is $STATUS."""

    def write(*lines):
        path = tmp_path / "gpg"
        find_status = 'while [ $# -gt 0 ]; do [ "$1" = --status-fd ] && STATUS=$2; shift; done'
        version = 'case "$*" in *--list-config*) echo cfg:version:2.2.40; exit 0;; esac'
        path.write_text("\n".join(["#!/bin/bash", version, find_status, *lines, ""]))
        path.chmod(0o700)
        return Engine(path, tmp_path, os.environ)

    return write
