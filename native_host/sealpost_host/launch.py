"""Starts the app when it is down: detached, in a clean environment, at most once a minute for each user."""

from __future__ import annotations

import fcntl
import os
import subprocess
import time

from sealpost_host import endpoint
from sealpost_host.problems import AppNotRunning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sealpost_host.configuration import Configuration

ONE_ATTEMPT_PER = 60.0  # seconds
PATIENCE = 8.0  # seconds from an attempt until the app should answer

_BROWSERS_OWN = ("MOZ_", "CHROME_", "SNAP", "LD_")


class Start:
    """One attempt, ours or another host's of this user, and what is known of it."""

    def __init__(self, process: subprocess.Popen[bytes] | None, deadline: float, stamp: str) -> None:
        self._process = process
        self._deadline = deadline  # on the monotonic clock
        self._stamp = stamp

    def failure(self, now: float) -> str:
        """Why it is no use to wait any longer, as a clause; "" while it is."""
        status = self._process.poll() if self._process else None
        if status:
            return f"it stopped at once with exit status {status}"
        return f"it did not answer within {PATIENCE:.0f} seconds" if now >= self._deadline else ""

    def succeeded(self) -> None:
        """The app is there: should it die later, it may be started again at once."""
        try:
            os.truncate(self._stamp, 0)
        except OSError:
            return  # the next attempt waits for its minute


def start_app(configuration: Configuration, socket_path: str, environ: Mapping[str, str]) -> Start:
    """Raises AppNotRunning where it must not or can't be started."""
    if not configuration.start_app:
        raise AppNotRunning(detail="starting it from the browser is switched off")
    if not configuration.app:
        raise AppNotRunning(detail="this browser was not linked by 'sealpost browsers link'")
    stamp = os.path.join(os.path.dirname(socket_path), "start.stamp")
    try:
        endpoint.make_folder(socket_path)
        since = _seconds_since_last_attempt(stamp)
    except OSError as error:
        raise AppNotRunning(detail=f"{error.filename or socket_path}: {error.strerror}") from error
    if since >= ONE_ATTEMPT_PER:
        return Start(_run(configuration.app, environ), time.monotonic() + PATIENCE, stamp)
    if since >= PATIENCE:
        raise AppNotRunning(detail="it was started less than a minute ago and is not there")
    return Start(None, time.monotonic() + PATIENCE - since, stamp)


def clean_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """The user's environment without what a browser put into it for its own children."""
    return {
        name: value
        for name, value in environ.items()
        if not name.startswith(_BROWSERS_OWN) and (name, value) != ("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    }


def _seconds_since_last_attempt(stamp: str) -> float:
    """At least `ONE_ATTEMPT_PER` if this is the moment for one, which is then noted. Raises OSError."""
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(stamp, flags, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)  # held for microseconds by whoever is first
        found = os.fstat(descriptor)
        since = time.time() - found.st_mtime
        if found.st_size and 0 <= since < ONE_ATTEMPT_PER:
            return since
        os.pwrite(descriptor, b"1", 0)
        return ONE_ATTEMPT_PER
    finally:
        os.close(descriptor)


def _run(app: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    null = subprocess.DEVNULL
    try:
        return subprocess.Popen(
            app,
            env=clean_environment(environ),
            cwd="/",  # which `python -m` would search for modules
            start_new_session=True,  # browsers signal their whole process group
            stdin=null,
            stdout=null,
            stderr=null,
        )
    except OSError as error:
        raise AppNotRunning(detail=f"{app[0]}: {error.strerror}") from error
