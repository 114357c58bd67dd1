"""R1, R6, R11, R15, R27 and R28 of the requirements: how GnuPG is started, and what is made of its answers."""

import os
import re
from pathlib import Path

import pytest

from sealpost.errors import GpgTooOld, MessageRefused, SealpostError
from sealpost.gpg.engine import MINIMUM_VERSION
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.mail import MailService
from support.corpus import ARCHIVE, corpus
from support.corpus_rules import Outcome, faults
from support.values import MemorySettings, SystemClock

SOURCES = sorted((Path(__file__).parents[2] / "desktop/sealpost").rglob("*.py"))
NEEDS_CORPUS = pytest.mark.skipif(not ARCHIVE.exists(), reason=f"{ARCHIVE.name} is not beside the project")


def test_r1_status_never_shares_a_descriptor_with_what_gpg_says_to_people():
    for source in SOURCES:
        text = source.read_text(encoding="utf-8")
        assert not re.search(r"status-fd[\"', =]+2\b", text), source
        assert "splitlines" not in text or "gpg/" not in str(source), source


def test_r6_keys_are_named_to_gpg_by_fingerprint_only():
    """`-r` and `-u` take names; the long forms stand where a fingerprint has been checked."""
    short = re.compile(r"[\"'](?:-r|-u|-R|--encrypt-to|--default-key|--trust-model=?|always)[\"']")
    for source in (each for each in SOURCES if each.parent.name == "gpg"):
        assert not short.search(source.read_text(encoding="utf-8")), source


HOSTILE_CONFIGURATIONS = (
    "trust-model always",
    "ignore-mdc-error",
    "verbose\nverbose",
    "allow-multiple-messages",
    "status-fd 1",
    "no-armor\nno-literal",
    "encrypt-to FFFFFFFFFFFFFFFF",
    "default-key FFFFFFFFFFFFFFFF\nhidden-encrypt-to FFFFFFFFFFFFFFFF",
    "auto-key-retrieve\nkeyserver hkp://127.0.0.1:9\nverify-options pka-lookups",
    "allow-weak-digest-algos\nlogger-fd 1\nno-such-option",
)
HOSTILE_ENVIRONMENTS = (
    {"LANG": "ru_RU.KOI8-R", "LC_ALL": "ru_RU.KOI8-R", "LANGUAGE": "ru"},
    {"GPG_AGENT_INFO": "/nowhere/S.agent:1:1", "GPG_TTY": "/nowhere"},
    {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"},
    {"TZ": "Pacific/Kiritimati", "COLUMNS": "1", "TERM": ""},
    {"TMPDIR": "/nowhere", "GCRYPT_BARRETT": "1", "LD_BIND_NOW": "1"},
)


def _sample():
    """One of each kind of outcome in each group, or all cases where SEALPOST_ALL_CASES is set."""
    readable = [case for case in corpus().cases if case["operation"] in ("decrypt", "verify") and not case.get("setup")]
    plain = [case for case in readable if "password" not in case and "passphrase_for" not in case]
    if os.environ.get("SEALPOST_ALL_CASES"):
        return plain
    return list({(case["group"], case["expect"]["outcome"]): case for case in plain}.values())


def _faults_in(home, environ):
    mail = MailService(GpgKeyring({**home.environ, **environ}), MemorySettings(), SystemClock())
    found = {}
    for case in _sample():
        try:
            name = "page.html" if case.get("format") == "html" else case["file"]
            outcome = Outcome(mail.open_file(corpus().content(case), name, case.get("context", {}).get("from", "")))
        except SealpostError as error:
            outcome = Outcome(error=error)
        if wrong := faults(case, outcome, corpus()):
            found[case["id"]] = wrong
    return found


@NEEDS_CORPUS
@pytest.mark.parametrize("configuration", HOSTILE_CONFIGURATIONS)
def test_r15_a_hostile_gpg_conf_changes_no_verdict(configuration):
    with corpus().home() as home:
        (home.path / "gpg.conf").write_text(configuration + "\n")
        assert _faults_in(home, {}) == {}


@NEEDS_CORPUS
@pytest.mark.parametrize("environ", HOSTILE_ENVIRONMENTS)
def test_r15_a_hostile_environment_changes_no_verdict(environ):
    with corpus().home() as home:
        assert _faults_in(home, environ) == {}


@NEEDS_CORPUS
def test_r11_a_bomb_is_refused_and_the_next_request_works():
    with corpus().home() as home:
        mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())
        bombs = [case for case in corpus().cases if case["id"].startswith("e-bomb")]
        for bomb in bombs:
            with pytest.raises(SealpostError):
                mail.open_file(corpus().content(bomb), bomb["file"])
        good = next(case for case in corpus().cases if case["id"] == "p-clear-zoya")
        assert bombs
        assert mail.open_file(corpus().content(good), good["file"]).parts


@NEEDS_CORPUS
@pytest.mark.parametrize("group", ["s-hash", "s-weak", "s-sha1"])
def test_r27_weak_signatures_are_named_and_never_good(group):
    cases = [each for each in corpus().cases if each["id"].startswith(group) and "weak" in each["expect"]["signature"]]
    with corpus().home() as home:
        mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())
        for case in cases:
            try:
                opened = mail.open_file(corpus().content(case), case["file"])
            except MessageRefused:
                continue
            assert {warning.code for warning in opened.warnings} & {"weak-digest", "weak-key"}, case["id"]


@pytest.mark.parametrize(
    ("version", "is_taken"),
    [("1.4.23", False), ("2.0.30", False), ("2.2.26", False), ("2.2.27", True), ("2.4.5", True)],
)
def test_r28_a_gpg_that_is_too_old_is_named(tmp_path, version, is_taken):
    gpg = tmp_path / "gpg"
    gpg.write_text(f"#!/bin/sh\necho cfg:version:{version}\n")
    gpg.chmod(0o700)
    keyring = GpgKeyring({"PATH": str(tmp_path) + os.pathsep + os.environ["PATH"], "GNUPGHOME": str(tmp_path / "home")})
    if is_taken:
        assert keyring.version == version
        return
    with pytest.raises(GpgTooOld) as caught:
        _ = keyring.version
    assert caught.value.params["minimum"] == ".".join(map(str, MINIMUM_VERSION))
