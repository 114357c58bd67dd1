"""The list of keys with 20,000 of them: from the click to rows, from a letter to rows, and what it weighs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLineEdit, QTableView

from bench.table import Table, clocked
from sealpost.composition import build_services
from sealpost.qt.jobs import Jobs
from sealpost.ui.keys.window import KeysWindow
from sealpost.ui.status import StatusKeeper
from sealpost.ui.theme import Theme
from support import gpg_home as homes
from support.many_keys import write_keybox

COUNT = 20_000
TYPED = ("a", "an", "ann", "anna", "anna n", "anna no", "зо", "зоя", "person19", "person1999", "@example12", "nobody")


@pytest.fixture(scope="module")
def home():
    with homes.gpg_home() as made:
        write_keybox(made.path / "pubring.kbx", COUNT)
        made.gpg("--check-trustdb")
        yield made


@pytest.fixture
def services(home, tmp_path):
    (tmp_path / "home").mkdir()
    built = build_services({**home.environ, "HOME": str(tmp_path / "home"), "SEALPOST_HOME": str(tmp_path / "s")})
    yield built
    built.close()


@pytest.fixture
def open_window(services, qapp, qtbot):
    Theme(qapp)
    jobs = Jobs()
    made: list[KeysWindow] = []

    def open_one() -> KeysWindow:
        keeper = StatusKeeper(services.keys, services.links, services.activity, jobs)
        window = KeysWindow(services, jobs, keeper)
        made.append(window)
        window.show()
        return window

    yield open_one
    qtbot.waitUntil(lambda: jobs.pending == 0, timeout=60_000)
    jobs.close()
    for window in made:
        window.close()


def rows_of(window: KeysWindow) -> int:
    view = window.findChild(QTableView, "key-table")
    assert view
    model = view.model()
    return model.rowCount() if model.rowCount() == 0 or model.index(0, 0).data() else -1


def until(window: KeysWindow, holds) -> None:
    """Asleep until there are rows: whoever spins takes the time from the job that is waited for."""
    loop = QEventLoop()
    window._rows.shown.connect(loop.quit)
    QTimer.singleShot(60_000, loop.quit)
    while not holds():
        loop.exec()
    window._rows.shown.disconnect(loop.quit)


def resident() -> float:
    """MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def test_twenty_thousand_keys(home, services, open_window) -> None:
    table = Table("20,000 keys")
    listing = ["gpg", "--batch", "--with-colons", "--list-keys"]
    gpg = clocked(lambda: subprocess.run(listing, env=home.environ, capture_output=True, check=True))
    table.add("first time ever: window to first rows", _opened(open_window, 1))
    table.add("first time ever: index complete", clocked(services.key_list.refresh)())
    before = resident()
    window = open_window()
    until(window, lambda: rows_of(window) == COUNT)
    table.ratios.append(f"  memory that a window over {COUNT:,} keys added: {resident() - before:.0f} MB")
    for _ in range(5):
        table.add("window to first rows", _opened(open_window, COUNT))
        table.add("gpg --list-keys", gpg())
    search = window.findChild(QLineEdit, "key-search")
    assert search
    for text in TYPED:
        table.add("keystroke to rows", _typed(window, search, text))
    table.compare("window to first rows", "gpg --list-keys", 1)
    if kleopatra := shutil.which("kleopatra"):
        table.ratios.append(f"  Kleopatra is here ({kleopatra}), but says to nobody when its list is complete")
    table.show()


def _opened(open_window, at_least: int) -> float:
    """One window at a time, as there is only one: each follows the keyring by itself."""
    opened: list[KeysWindow] = []

    def act() -> None:
        opened.append(open_window())
        until(opened[0], lambda: rows_of(opened[0]) >= at_least)

    taken = clocked(act)()
    opened[0].close()
    return taken


def _typed(window: KeysWindow, search: QLineEdit, text: str) -> float:
    shown: list[int] = []
    window._rows.shown.connect(shown.append)

    def act() -> None:
        search.setText(text)
        until(window, lambda: shown)

    try:
        return clocked(act)()
    finally:
        window._rows.shown.disconnect(shown.append)
