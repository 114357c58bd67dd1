"""The command as a whole: its usage, its exit status, and how quickly it answers."""

import os
import pty
import subprocess
import sys

import pytest

import sealpost as package
from sealpost.cli.arguments import parse, window_meant


@pytest.mark.parametrize("arguments", [("version",), ("--version",)])
def test_the_version_is_printed(sealpost, arguments):
    assert sealpost.process(*arguments).out == f"sealpost {package.__version__}\n"


def test_the_version_does_not_wait_for_the_windows(sealpost):
    said = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sealpost", "version"], capture_output=True, env=sealpost.environ
    )
    assert not [name for name in (b"PySide6", b"sqlite_utils", b"gnupg", b"msgspec") if name in said.stderr]


@pytest.mark.parametrize(
    "arguments", [("decode",), ("encrypt",), ("keys", "forge"), ("open", "--xml"), ("sites", "allow")]
)
def test_wrong_usage_has_a_status_of_its_own(sealpost, arguments):
    said = sealpost(*arguments)
    assert (said.status, said.out) == (2, "")


@pytest.mark.parametrize("arguments", [("keys", "--json"), ("keys", "--json", "list"), ("keys", "list", "--json")])
def test_programs_may_ask_for_json_before_or_after_the_action(sealpost, arguments):
    assert "keys" in sealpost(*arguments).json


def test_every_command_explains_itself(sealpost):
    assert "exit status" in sealpost("--help").out.lower()


def test_a_reader_that_went_away_is_no_traceback(sealpost):
    command = f"'{sys.executable}' -m sealpost keys list | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=sealpost.environ)
    assert b"Traceback" not in done.stderr


def test_a_terminal_is_not_sent_what_it_would_obey(sealpost, tmp_path):
    armored = sealpost("encrypt", "--to", "bob@example.org", given="before \x1b]0;evil\x07 after\n").out
    (tmp_path / "note.asc").write_text(armored)
    main, terminal = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "sealpost", "open", "note.asc"],
        stdout=terminal, stderr=subprocess.DEVNULL, env=sealpost.environ, cwd=tmp_path,
    )  # fmt: skip
    shown = os.read(main, 65536)
    os.close(terminal)
    os.close(main)
    assert b"\x1b" not in shown
    assert "‹U+001B›".encode() in shown


def test_a_pipe_gets_the_text_as_it_was_written(sealpost):
    armored = sealpost("encrypt", "--to", "bob@example.org", given="before \x1b[31m after\n").out
    assert sealpost("open", given=armored).out == "before \x1b[31m after\n"


@pytest.mark.parametrize(
    ("given", "window", "files"),
    [
        (["files"], "files", []),
        (["files", "a.txt", "b.txt"], "files", ["a.txt", "b.txt"]),
        (["files", "./seal"], "files", ["./seal"]),
    ],
)
def test_files_without_an_action_are_for_the_window(given, window, files):
    options = parse(given)
    assert (window_meant(options), options.files) == (window, files)


def test_an_action_on_files_opens_no_window():
    assert window_meant(parse(["files", "checksum", "a"])) == ""
