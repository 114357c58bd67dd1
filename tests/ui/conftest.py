"""Windows over a real keyring and store, and a way to keep their pictures (SEALPOST_PICTURES=folder)."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from sealpost.composition import build_services
from sealpost.qt.autostart import Autostart
from sealpost.qt.jobs import Jobs
from sealpost.services.ports import Question
from sealpost.ui.personal_mark import MarkKeeper
from sealpost.ui.status import StatusKeeper
from sealpost.ui.theme import Theme
from sealpost.ui.windows import Windows
from support import gpg_home as homes


@pytest.fixture
def home():
    with homes.populated_home() as home:
        yield home


@pytest.fixture
def services(home, tmp_path):
    browser_home = tmp_path / "home"
    browser_home.mkdir()
    built = build_services({**home.environ, "HOME": str(browser_home), "SEALPOST_HOME": str(tmp_path / "s")})
    yield built
    built.close()


@pytest.fixture(scope="session", autouse=True)
def theme(qapp):
    return Theme(qapp)


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp):
    """Empty at the end: Qt without a screen does not survive an end with something of Python's on it."""
    yield qapp.clipboard()
    qapp.clipboard().clear()


@pytest.fixture
def jobs(home, qapp, qtbot):
    """At the end it waits for what still runs, so that no gpg meets a home that is gone."""
    del home
    jobs = Jobs()
    yield jobs
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=30_000)
    jobs.close()


class ShutDoor:
    """`ui.windows.Door` where no browser comes."""

    def sessions(self):
        return []

    def dismiss(self, profile):
        del profile


@pytest.fixture
def windows(services, jobs, tmp_path):
    keeper = StatusKeeper(services.keys, services.links, services.activity, jobs)
    autostart = Autostart(tmp_path / "autostart" / "sealpost.desktop", ["/usr/bin/sealpost", "--background"])
    return Windows(services, jobs, keeper, ShutDoor(), autostart, MarkKeeper(services.personal_mark, jobs))


@pytest.fixture
def settled(qtbot, jobs):
    """Wait until nothing is being looked up any more."""

    def wait():
        qtbot.waitUntil(lambda: jobs.pending == 0, timeout=10_000)

    return wait


@pytest.fixture
def picture(qapp):
    """Keeps a widget's look, in the light and in the dark."""
    folder = os.environ.get("SEALPOST_PICTURES")

    def keep(widget: QWidget, name: str) -> None:
        if folder is None:
            return
        for _ in range(2):  # text that wraps settles in two rounds
            qapp.processEvents()
        widget.grab().save(str(Path(folder) / f"{name}.png"))
        qapp.setPalette(_dark())
        qapp.processEvents()
        widget.grab().save(str(Path(folder) / f"{name}-dark.png"))
        qapp.setPalette(qapp.style().standardPalette())

    return keep


def _dark() -> QPalette:
    palette = QPalette(QColor("#2b2f2e"), QColor("#232726"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1c1f1e"))
    return palette


@pytest.fixture
def alice(services):
    return services.keys.find(homes.people().alice.fingerprint)


@pytest.fixture
def carol(services):
    """Nobody has verified her key."""
    return services.keys.find(homes.people().carol.fingerprint)


@pytest.fixture
def question(alice):
    return Question(
        origin="https://mail.google.com",
        browser="Chromium 156",
        operation="encrypt",
        key=alice,
        recipients=["bob@example.org", "zoya@example.org"],
    )
