"""A user with the host installed, and an app that may run or not."""

import shutil
import tempfile
from pathlib import Path

import pytest

from support.native_host import App, HostFolder, agree


@pytest.fixture
def host():
    home = Path(tempfile.mkdtemp(prefix="sp-host-", dir="/tmp"))
    folder = HostFolder(home)
    folder.configure(app=["/bin/false"], start_app=True)
    yield folder
    folder.close()
    shutil.rmtree(home)


@pytest.fixture
def run_app(host):
    """Start the app at the host's socket; as often as it is called, each time a new one."""
    running = []

    def run_app(answer=agree):
        running.append(App(host.socket, answer))
        return running[-1]

    yield run_app
    for app in running:
        app.stop()


@pytest.fixture
def app(run_app):
    return run_app()
