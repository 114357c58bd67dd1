"""What the door was used for: names, sizes, times and codes, never content."""

import logging
import os
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sealpost.paths import private_folder

LOGGER = logging.getLogger("sealpost.broker")

_MOST_BYTES = 512 * 1024
_KEPT_FILES = 2


def open_log(folder: Path) -> logging.Handler:
    """Log to `folder`/broker.log (0600), a few rotated files at most; the caller closes the handler."""
    path = private_folder(folder) / "broker.log"
    handler = _PrivateFileHandler(path, maxBytes=_MOST_BYTES, backupCount=_KEPT_FILES, encoding="ascii")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    return handler


def request_done(operation: str, received: int, sent: int, seconds: float, outcome: str) -> None:
    LOGGER.info("%s in=%d out=%d ms=%d %s", operation, received, sent, seconds * 1000, outcome)


def fault(reference: str, error: BaseException) -> None:
    """Where it happened and of which kind; an exception's own words may quote what it choked on."""
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    LOGGER.error("fault %s %s at %s", reference, type(error).__name__, " > ".join(places))


class _PrivateFileHandler(RotatingFileHandler):
    def _open(self):  # pyright: ignore - the stubs promise no more than the base class
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY | os.O_NOFOLLOW, 0o600))
        return super()._open()
