"""A fix counts by GnuPG's own version or by the package's."""

import os
import subprocess
from pathlib import Path

import pytest

from sealpost.gpg import fixes
from sealpost.gpg.fixes import has_fixes, missing_fix, package_version

GPG = Path("/usr/bin/gpg")


@pytest.mark.parametrize(
    ("version", "has_them"),
    [
        ((2, 2, 50), False),
        ((2, 2, 51), True),
        ((2, 3, 8), False),
        ((2, 4, 8), False),
        ((2, 4, 9), True),
        ((2, 5, 16), False),
        ((2, 5, 17), True),
        ((2, 6, 0), True),
        ((3, 0, 0), True),
    ],
)
def test_each_series_has_the_fixes_from_one_version_on(version, has_them):
    assert has_fixes(version, "") is has_them


@pytest.mark.parametrize(
    ("package", "has_them"),
    [
        ("2.2.27-2+deb11u2", False),
        ("2.2.27-2+deb11u3", True),
        ("2.2.40-1.1", False),
        ("2.2.40-1.1+deb12u1", False),
        ("2.2.40-1.1+deb12u2", True),
        ("2.2.40-1.1+deb12u10", True),
        ("2.4.7-21", False),
        ("2.4.7-21+deb13u1+b3", True),
        ("2.2.27-3ubuntu2.4", False),
        ("2.2.27-3ubuntu2.5", True),
        ("2.4.4-2ubuntu17", False),
        ("2.4.4-2ubuntu17.3", False),
        ("2.4.4-2ubuntu17.6", True),
        ("2.4.8-2ubuntu2", False),
        ("2.4.8-2ubuntu2.1", True),
        ("2.4.8-4ubuntu1", False),
        ("2.4.8-4ubuntu3.1", True),
    ],
)
def test_what_a_distribution_mended_counts_by_its_package(package, has_them):
    version = tuple(int(number) for number in package.split("-")[0].split("."))
    assert has_fixes(version, package) is has_them


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="a system without dpkg")
def test_the_package_is_asked_from_dpkg():
    command = ["dpkg-query", "--show", "--showformat=${source:Version}", "gpg"]
    assert package_version(GPG) == subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_gpg_that_no_package_owns_has_no_package(tmp_path):
    own = tmp_path / "gpg"
    own.touch()
    assert package_version(own) == ""


def test_a_system_without_dpkg_is_no_fault(monkeypatch):
    monkeypatch.setattr(fixes, "_DPKG_QUERY", Path("/nowhere/dpkg-query"))
    assert package_version(GPG) == ""


def test_a_dpkg_that_does_not_answer_is_not_waited_for(monkeypatch, tmp_path):
    silent = tmp_path / "dpkg-query"
    os.mkfifo(tmp_path / "never")
    silent.write_text(f"#!/bin/sh\nread line < {tmp_path}/never\n")
    silent.chmod(0o700)
    monkeypatch.setattr(fixes, "_DPKG_QUERY", silent)
    monkeypatch.setattr(fixes, "_PATIENCE", 0.1)
    assert package_version(GPG) == ""


def test_what_is_missing_is_told_with_the_fault_and_the_next_step(tmp_path):
    found, step = missing_fix((2, 4, 8), tmp_path / "gpg")
    assert ("2.4.8" in found, "CVE-2025-68973" in found, "Update GnuPG" in step) == (True, True, True)


def test_nothing_is_said_of_a_gpg_that_has_the_fixes(tmp_path):
    assert missing_fix((2, 4, 9), tmp_path / "gpg") == ("", "")
