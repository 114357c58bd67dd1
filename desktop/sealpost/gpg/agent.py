"""gpg-agent, which has the secret keys and keeps the passphrases that it was told for a while."""

import contextlib
import re
import shutil
import subprocess
from collections.abc import Mapping, Set
from pathlib import Path

from sealpost.errors import GpgFailed, GpgMissing
from sealpost.gpg.install import install_step

_PATIENCE = 10.0
_TO_FINISH = 60.0  # an RSA key that is being made
_KEYINFO = re.compile(rb"^S KEYINFO ([0-9A-F]{40}) ", re.MULTILINE)


def forget_passphrases(home: Path, environ: Mapping[str, str]) -> None:
    """An agent that does not run is not started for it. Raises GpgMissing, GpgFailed."""
    program = shutil.which("gpgconf", path=environ.get("PATH"))
    if program is None:
        raise GpgMissing(install=install_step())
    command = [program, "--homedir", str(home), "--reload", "gpg-agent"]
    try:
        done = subprocess.run(
            command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise GpgFailed(status=-1) from error
    if done.returncode != 0:
        raise GpgFailed(status=done.returncode)


def key_files(home: Path) -> Set[str]:
    """The keygrips of the secret keys that are on this disk."""
    return {path.stem for path in (home / "private-keys-v1.d").glob("*.key")}


def delete_secret_keys(home: Path, environ: Mapping[str, str], grips: Set[str]) -> None:
    """Without a question: for halves of keys that never came to be. What can't be deleted stays."""
    program = shutil.which("gpg-connect-agent", path=environ.get("PATH"))
    if program is None:
        return
    commands = [f"DELETE_KEY --force {grip}" for grip in sorted(grips)]
    command = [program, "--homedir", str(home), "--no-autostart", *commands, "/bye"]
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TO_FINISH, check=False
        )


def wait_until_idle(home: Path, environ: Mapping[str, str]) -> None:
    """An agent that makes a key goes on with it though nobody waits any more, and answers nobody meanwhile."""
    delete_secret_keys(home, environ, frozenset())


def keygrips(home: Path, environ: Mapping[str, str]) -> Set[str] | None:
    """Of every secret key, cards included; None where the agent does not tell, as one on another machine may.

    Asking once is quicker than `--list-secret-keys`, where gpg asks for each public key.
    """
    files = key_files(home)
    program = shutil.which("gpg-connect-agent", path=environ.get("PATH"))
    if program is None:
        return files
    command = [program, "--homedir", str(home), "--no-autostart", "KEYINFO --list", "/bye"]
    try:
        said = subprocess.run(
            command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False
        ).stdout
    except subprocess.TimeoutExpired:
        return None
    if said.startswith(b"ERR"):
        return None
    return files | {grip.decode() for grip in _KEYINFO.findall(said)}
