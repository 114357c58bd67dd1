"""The passphrase window that gpg-agent has opened for a request of ours."""

import contextlib
import os
import signal
from pathlib import Path


def close(pid: int) -> None:
    """Close the window of a request that nobody wants any more; to the agent that is a cancel.

    The agent itself would leave it open, and answer nobody else until somebody has closed it.
    """
    if _is_pinentry(pid):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(pid, signal.SIGTERM)


def _is_pinentry(pid: int) -> bool:
    """The number comes from the agent a while ago; another program may have it by now."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return b"pinentry" in command
