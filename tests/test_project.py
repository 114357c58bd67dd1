"""The rules of the project itself hold, and the checks that guard them would notice a break."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).resolve().parents[1]
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")


class _Emitter(QObject):
    told = Signal(bool)


def test_a_signal_can_be_emitted_twenty_thousand_times(qapp):  # the abort that pyproject's markers avoid
    emitter = _Emitter()
    for _ in range(20_000):
        emitter.told.emit(True)


@pytest.mark.parametrize(
    ("module", "violation"),
    [
        ("core/planted.py", "import PySide6\n"),
        ("core/planted.py", "import subprocess\n"),
        ("core/planted.py", "from sealpost.services import ports\n"),
        ("services/planted.py", "import gnupg\n"),
        ("services/planted.py", "import threading\n"),
        ("services/planted.py", "from sealpost.gpg import keyring\n"),
        ("broker/planted.py", "from PySide6 import QtCore\n"),
        ("operations/planted.py", "from sealpost.ui import tray\n"),
        ("../sealpost_host/planted.py", "import websockets\n"),
    ],
)
def test_an_import_against_the_layers_is_refused(tmp_path, module, violation):
    shutil.copytree(ROOT / "desktop/sealpost", tmp_path / "sealpost")
    shutil.copytree(ROOT / "native_host/sealpost_host", tmp_path / "sealpost_host")
    (tmp_path / "sealpost" / module).resolve().write_text(f'"""Planted."""\n\n{violation}')
    command = [LINT_IMPORTS, "--no-cache", "--config", ROOT / "pyproject.toml"]
    checked = subprocess.run(command, cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, capture_output=True)
    assert b"planted ->" in checked.stdout, checked.stdout.decode()[-500:]
    assert checked.returncode == 1


@pytest.mark.parametrize("lock", ["uv.lock", "tests/extension/package-lock.json"])
def test_a_lock_names_no_place_to_fetch_from(lock):
    assert "://" not in re.sub(r'"(url|funding)": "[^"]*"', "", (ROOT / lock).read_text())


def test_the_lock_pins_a_hash_for_every_file():
    lock = (ROOT / "uv.lock").read_text()
    pinned = re.findall(r"url = .*hash = \"sha256:[0-9a-f]{64}\"", lock)
    assert len(pinned) == lock.count("url = ")
