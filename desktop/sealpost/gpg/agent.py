"""gpg-agent, which keeps the passphrases that it was told for a while."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from sealpost.errors import GpgFailed, GpgMissing
from sealpost.gpg.install import install_step

_PATIENCE = 10.0


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
