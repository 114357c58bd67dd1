"""One Sealpost per user: a lock that dies with its process, and a signal that raises the one that runs."""

import fcntl
import os
import signal
from pathlib import Path

RAISE = signal.SIGUSR1


class SingleInstance:
    """Holds the lock while it lives. flock needs no clean-up: the kernel frees it however we end."""

    def __init__(self, lock_file: Path) -> None:
        lock_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        self._descriptor = os.open(lock_file, flags, 0o600)

    def acquire(self) -> bool:
        """False while another Sealpost runs. The caller must handle `RAISE` before this."""
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        os.ftruncate(self._descriptor, 0)
        os.pwrite(self._descriptor, f"{os.getpid()}\n".encode("ascii"), 0)
        return True

    def raise_other(self) -> bool:
        """Ask the one that holds the lock to show its window; False where it is just starting or ending."""
        written = os.pread(self._descriptor, 32, 0).decode("ascii", "replace").strip()
        if not written.isdecimal() or int(written) <= 1:  # 0 would be our own whole process group
            return False
        try:
            os.kill(int(written), RAISE)
        except (OSError, OverflowError):
            return False
        return True

    def release(self) -> None:
        os.close(self._descriptor)
