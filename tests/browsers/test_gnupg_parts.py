"""The agent and the pinentry are found as GnuPG finds them."""

from pathlib import Path

import pytest

from sealpost.browsers.gnupg_parts import agent_fault, chosen_pinentry, has_window, pinentry
from support.gpg_home import gpg_home

COMPONENTS = "gpg:OpenPGP:/usr/bin/gpg:\npinentry:Passphrase Entry:/usr/bin/pinentry%3a1:\n"


@pytest.fixture(scope="module")
def home():
    with gpg_home() as home:
        yield home


def test_an_agent_that_starts_answers(home):
    assert agent_fault(home.environ) == ""


def test_a_missing_program_is_named():
    assert agent_fault({"PATH": "/nowhere"}) == "The program gpg-connect-agent is missing."


def test_an_agent_that_can_not_start_is_a_fault(tmp_path):
    assert "could not be started" in agent_fault({"PATH": "/usr/bin", "GNUPGHOME": str(tmp_path / "none")})


def test_the_pinentry_of_the_agents_configuration_is_found(home):
    assert pinentry(home.environ) == str(home.path / "pinentry")


def test_the_usual_pinentry_is_the_components(home):
    assert chosen_pinentry("", COMPONENTS) == "/usr/bin/pinentry:1"


def test_the_configured_pinentry_comes_first():
    configuration = "# one of two\npinentry-program /opt/pin entry\nallow-loopback-pinentry\n"
    assert chosen_pinentry(configuration, COMPONENTS) == "/opt/pin entry"


def test_no_pinentry_is_none_found():
    assert pinentry({"PATH": "/nowhere"}) == ""


@pytest.mark.parametrize(
    ("name", "expected"), [("pinentry-qt", True), ("pinentry-curses", False), ("pinentry-tty", False)]
)
def test_a_pinentry_for_terminals_has_no_window(tmp_path, name, expected):
    (tmp_path / name).touch()
    (tmp_path / "pinentry").symlink_to(name)
    assert has_window(Path(tmp_path / "pinentry")) is expected
