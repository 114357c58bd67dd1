"""Whether this gpg holds the fixes that matter here: by its own version, or by its package's.

Distributions mend an old version without renaming it, so that the version alone says too much. Each entry was looked
up on 2026-11-27 in the source named beside it; a new fault is new numbers in both tables.
"""

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sealpost.core.sentence import Sentence
from sealpost.gpg.install import install_step

_FAULT = "CVE-2025-68973"
_DPKG_QUERY = Path("/usr/bin/dpkg-query")
_PATIENCE = 5.0

_FIXED_VERSIONS: Sequence[tuple[int, int, int]] = (  # the first of each series; a series without one never got it
    (2, 2, 51),  # CVE-2025-68973 as published 2025-12-28
    (2, 4, 9),  # the same
    (2, 5, 17),  # CVE-2026-24881 as published 2026-01-27: the agent, in 2.5 alone, with the former mended before
)

_FIXED_PACKAGES: Sequence[tuple[str, int]] = (  # a package's version begins so, and its next number is at least this
    ("2.2.27-2+deb11u", 3),  # Debian 11, security update of 2026-01
    ("2.2.40-1.1+deb12u", 2),  # Debian 12, its changelog of 2026-01-01
    ("2.4.7-21+deb13u", 1),  # Debian 13, its changelog of 2026-01
    ("2.2.27-3ubuntu2.", 5),  # Ubuntu 22.04, USN-7946-1 of 2026-01-08
    ("2.4.4-2ubuntu17.", 4),  # Ubuntu 24.04, the same
    ("2.4.8-2ubuntu2.", 1),  # Ubuntu 25.10, the same
    ("2.4.8-4ubuntu", 3),  # Ubuntu 26.04: OSV lists other faults of it, not this one
)


def has_fixes(version: Sequence[int], package: str) -> bool:
    """`package` is its version as the distribution writes it, or empty."""
    least = next((fixed for fixed in _FIXED_VERSIONS if tuple(version[:2]) <= fixed[:2]), ())
    return tuple(version) >= least or any(_reaches(package, stem, number) for stem, number in _FIXED_PACKAGES)


def _reaches(package: str, stem: str, number: int) -> bool:
    found = re.match(re.escape(stem) + r"(\d+)", package)
    return found is not None and int(found[1]) >= number


def package_version(program: Path) -> str:
    """Of the dpkg package that `program` belongs to; empty where there is none, or no answer."""
    owner, _, _ = _ask("--search", str(program.resolve())).rpartition(": ")
    return _ask("--show", "--showformat=${source:Version}", owner) if owner else ""


def _ask(*arguments: str) -> str:
    try:
        done = subprocess.run(
            [_DPKG_QUERY, *arguments],
            env={"LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace").strip()


def missing_fix(version: Sequence[int], program: Path) -> tuple[str, str]:
    """What is at fault and the next step, as sentences; empty ones where nothing is."""
    if has_fixes(version, ""):
        return "", ""
    package = package_version(program)
    if has_fixes(version, package):
        return "", ""
    of = f"{'.'.join(map(str, version))}{f' ({package})' if package else ''}"
    return (
        Sentence(
            "Version {version} works, but is not known to have the fix for {fault}: "
            "a crafted armor that writes where it must not.",
            version=of,
            fault=_FAULT,
        ),
        Sentence(
            "Update GnuPG ({install}). If nothing newer comes, ask whoever makes your system about that number.",
            install=install_step(),
        ),
    )
