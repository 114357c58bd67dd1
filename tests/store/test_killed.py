"""A process that is killed before any of its writes to the disk loses nothing that it had confirmed.

Here at some twenty writes of each kind of act; SEALPOST_EVERY_WRITE=1 tries them all, which takes half an hour.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support import killed_writer

KILLS = sys.maxsize if os.environ.get("SEALPOST_EVERY_WRITE") else 20


@pytest.mark.parametrize("acts", killed_writer.ACTS)
def test_nothing_confirmed_is_lost_whenever_the_process_is_killed(tmp_path, acts):
    script = Path(killed_writer.__file__)
    ran = subprocess.run(
        [sys.executable, script, tmp_path / "world", acts, str(KILLS)],
        env={**os.environ, "PYTHONPATH": str(script.parents[1])},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr.decode()[-2000:]
    found = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(found) >= 20
    assert [each for each in found if each.get("lost") or each.get("halves") or each.get("error")] == []
    assert {each["integrity"] for each in found} == {"ok"}
    assert [each for each in found if each["unusable"] or each["leftovers"]] == []
    assert acts == "rescue" or not any(each["rescued"] for each in found)
