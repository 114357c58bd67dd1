"""A desktop for the app: over the keyring of support.gpg_home, with the code of this checkout."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from support import x11
from support.gpg_home import populated_home

_ROOT = Path(__file__).parents[2]


@contextmanager
def app_desktop(home: Path) -> Iterator[x11.Desktop]:
    """`home` is where the app keeps all its files."""
    with x11.desktop() as desktop, populated_home() as gpg:
        desktop.environ |= {
            "GNUPGHOME": str(gpg.path),
            "SEALPOST_HOME": str(home),
            "PYTHONPATH": os.pathsep.join([str(_ROOT / "desktop"), str(_ROOT / "native_host")]),
        }
        yield desktop
