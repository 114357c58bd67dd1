"""A practice round leaves nothing behind, however it ends."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from sealpost.errors import GpgMissing
from sealpost.practice.stage import set_up

ENVIRON = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _processes_of(folder):
    found = subprocess.run(["pgrep", "-f", str(folder)], capture_output=True, check=False)
    return found.stdout.split()


def test_everything_is_gone_at_the_end():
    with set_up(ENVIRON) as stage:
        folder = stage.folder
    assert not folder.exists()
    assert _processes_of(folder) == []


def test_everything_is_gone_after_a_fault():
    folders: list[Path] = []
    with suppress(ZeroDivisionError), set_up(ENVIRON) as stage:
        folders.append(stage.folder)
        raise ZeroDivisionError
    assert not folders[0].exists()


@pytest.fixture
def heeded():
    """Whoever started the tests in the background may have had them ignore Ctrl-C, and so what they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.e2e
@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_everything_is_gone_after_a_signal(number):
    command = [sys.executable, "-m", "sealpost", "practice", "--headless"]
    with subprocess.Popen(command, env=ENVIRON, stdout=subprocess.PIPE, text=True) as practice:
        assert practice.stdout
        url = practice.stdout.readline().strip()
        environ = Path(f"/proc/{_children(practice.pid)[0]}/environ").read_text()
        folder = Path(environ.split("SEALPOST_HOME=")[1].split("\0")[0]).parent
        practice.send_signal(number)
        practice.wait(60)
    assert url.startswith("http://127.0.0.1:")
    assert not folder.exists()
    assert _processes_of(folder) == []


def _children(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_without_gnupg_nothing_is_set_up(tmp_path):
    before = set(Path("/tmp").glob("sp-*"))
    with pytest.raises(GpgMissing), set_up({**ENVIRON, "PATH": str(tmp_path)}):
        pass
    assert not [folder for folder in set(Path("/tmp").glob("sp-*")) - before if (folder / "you").exists()]


def test_the_users_own_keyring_is_not_touched(stage):
    assert Path(stage.environ["GNUPGHOME"]).is_relative_to(stage.folder)
    assert stage.services.paths.data.is_relative_to(stage.folder)


def test_the_page_is_allowed_to_use_the_key_when_nobody_is_there_to_be_asked(stage):
    stage.allow_page()
    assert {rule.operation for rule in stage.services.sites.list()} == {"encrypt", "sign", "open"}
