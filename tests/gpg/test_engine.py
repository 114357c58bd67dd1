"""A real gpg, run by us."""

import os
import resource
import stat

import pytest

from sealpost.errors import (
    GpgFailed,
    GpgTooOld,
    TooLarge,
)
from sealpost.gpg.engine import INPUT_LIMIT, Engine


def test_it_knows_the_version(engine):
    assert engine.version_text.startswith("2.")


def test_what_goes_in_and_out_are_bytes(engine, people):
    sealed = engine.run(["--encrypt", "--recipient", people.alice.fingerprint], b"\xff\x00\x85\r\n").output
    assert engine.run(["--decrypt"], sealed).output == b"\xff\x00\x85\r\n"


def test_a_further_input_reaches_gpg_as_a_file(engine, people):
    arguments = ["--encrypt", "--recipient-file", people.carol.public]
    assert engine.run(arguments, b"text").status.has("END_ENCRYPTION")


def test_a_large_text_passes_in_both_directions(engine, people):
    text = os.urandom(INPUT_LIMIT // 2)
    sealed = engine.run(["--encrypt", "--recipient", people.alice.fingerprint], text).output
    assert engine.run(["--decrypt"], sealed).output == text


def test_more_than_the_limit_is_not_handed_over(engine):
    with pytest.raises(TooLarge):
        engine.run(["--print-md", "sha256"], bytes(INPUT_LIMIT + 1))


def test_status_that_gpg_can_not_have_written_is_a_failure(script):
    engine = script("echo 'gpg: all is well' >&$STATUS")
    with pytest.raises(GpgFailed):
        engine.run([])


def test_what_gpg_logs_is_never_taken_for_status(script):
    engine = script("echo '[GNUPG:] GOODMDC' >&2", "echo '[GNUPG:] GOODMDC'")
    assert engine.run([]).status.lines == ()


def test_a_gpg_that_closes_its_input_early_is_no_fault(script):
    engine = script("exec 0<&-", "echo '[GNUPG:] NODATA 1' >&$STATUS")
    assert engine.run([], bytes(1 << 20)).status.has("NODATA")


def test_an_old_gpg_is_named_with_what_is_needed(tmp_path):
    path = tmp_path / "gpg"
    path.write_text("#!/bin/sh\necho cfg:version:2.0.22\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    with pytest.raises(GpgTooOld) as caught:
        Engine(path, tmp_path, os.environ)
    assert caught.value.params["version"] == "2.0.22"


def test_no_core_file_can_hold_a_text(engine):
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_gpg_sees_nothing_of_the_environment_that_it_does_not_need(script, monkeypatch):
    monkeypatch.setenv("LANG", "tr_TR.UTF-8")
    monkeypatch.setenv("LD_PRELOAD_TEST", "1")
    engine = script("env")
    variables = dict(line.split("=", 1) for line in engine.run([]).output.decode().splitlines())
    assert (variables.get("LD_PRELOAD_TEST"), variables["LC_ALL"]) == (None, "C.UTF-8")
