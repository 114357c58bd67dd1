"""The practice mailbox, in a process of its own that outlives whoever started it."""

import sys

from PySide6.QtCore import QProcess


def start_practice_mailbox() -> bool:
    """Whether it could be started; what becomes of it, it says itself."""
    started, _pid = QProcess.startDetached(sys.executable, ["-m", "sealpost", "practice"])
    return started
