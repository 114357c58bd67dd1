import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

SHOW = """
import ctypes, resource
from sealpost.qt.hardening import keep_memory_private
keep_memory_private()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_there_is_no_core_and_nobody_may_look_into_the_memory():
    assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 1  # PR_GET_DUMPABLE: this process may be
    desktop = Path(__file__).parents[2] / "desktop"
    shown = subprocess.run(
        [sys.executable, "-c", SHOW], env={"PYTHONPATH": str(desktop)}, capture_output=True, text=True
    )
    assert shown.stdout == "0 (0, 0)\n", shown.stderr
