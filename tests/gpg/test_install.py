"""Where gpg is, and what a person without it is told."""

import pytest

from sealpost.errors import GpgMissing
from sealpost.gpg.install import find_gpg, home_folder, step_for


def test_gpg_is_named_by_an_absolute_path(tmp_path, monkeypatch):
    (tmp_path / "gpg").touch(mode=0o700)
    monkeypatch.chdir(tmp_path)
    assert find_gpg(".") == tmp_path / "gpg"


def test_a_path_without_gpg_ends_in_the_install_step(tmp_path):
    with pytest.raises(GpgMissing):
        find_gpg(str(tmp_path))


@pytest.mark.parametrize(
    ("system", "like", "step"),
    [
        ("debian", "", "sudo apt install gnupg"),
        ("linuxmint", "ubuntu debian", "sudo apt install gnupg"),
        ("rocky", "rhel centos fedora", "sudo dnf install gnupg2"),
        ("opensuse-leap", "suse opensuse", "sudo zypper install gpg2"),
        ("manjaro", "arch", "sudo pacman -S gnupg"),
        ("plan9", "", "the package gnupg of your system"),
    ],
)
def test_each_system_has_its_install_step(system, like, step):
    assert step_for(system, like) == step


def test_the_home_folder_is_gnupgs_own(tmp_path):
    assert home_folder({"HOME": str(tmp_path)}) == tmp_path / ".gnupg"


def test_gnupghome_is_honoured(tmp_path):
    assert home_folder({"HOME": "/elsewhere", "GNUPGHOME": str(tmp_path)}) == tmp_path
