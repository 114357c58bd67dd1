"""Where gpg is, and the line that installs it on this system."""

import platform
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from sealpost.errors import GpgMissing

_BY_SYSTEM = {
    "debian": "sudo apt install gnupg",
    "ubuntu": "sudo apt install gnupg",
    "fedora": "sudo dnf install gnupg2",
    "rhel": "sudo dnf install gnupg2",
    "arch": "sudo pacman -S gnupg",
    "suse": "sudo zypper install gpg2",
    "alpine": "sudo apk add gnupg",
    "darwin": "brew install gnupg",
    "win32": "Gpg4win from gpg4win.org",
}


def find_gpg(search_path: str) -> Path:
    """An absolute path. Raises GpgMissing with this system's install step."""
    for name in ("gpg", "gpg2"):
        if found := shutil.which(name, path=search_path):
            return Path(found).absolute()
    raise GpgMissing(install=install_step())


def install_step() -> str:
    if sys.platform in _BY_SYSTEM:
        return _BY_SYSTEM[sys.platform]
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        release = {}
    return step_for(release.get("ID", ""), release.get("ID_LIKE", ""))


def step_for(system: str, like: str) -> str:
    """`system` and `like` as in /etc/os-release (os-release(5))."""
    for name in (system, *like.split()):
        for known, step in _BY_SYSTEM.items():
            if known in name:
                return step
    return "the package gnupg of your system"


def home_folder(environ: Mapping[str, str]) -> Path:
    """GnuPG's own rule: GNUPGHOME, else ~/.gnupg."""
    if moved := environ.get("GNUPGHOME"):
        return Path(moved).expanduser().absolute()
    return Path(environ.get("HOME") or Path.home()) / ".gnupg"
