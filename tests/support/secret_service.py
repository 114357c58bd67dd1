"""A real GNOME Keyring on a bus of its own, unlocked with an empty password, with a home of its own."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def keyring_daemon() -> Iterator[Mapping[str, str]]:
    """The environment for programs that shall meet it."""
    home = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    environ = {
        **os.environ,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], env=environ, stdout=subprocess.PIPE
    )
    assert bus.stdout
    environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
    keyring = None
    try:
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert keyring.stdin
        keyring.stdin.write(b"password of the keyring")
        keyring.stdin.close()
        subprocess.run(
            ["gdbus", "wait", "--session", "--timeout", "20", "org.freedesktop.secrets"], env=environ, check=True
        )
        yield environ
    finally:
        for process in (keyring, bus):
            if process is not None:
                process.terminate()
                process.wait()
        bus.stdout.close()
        shutil.rmtree(home, ignore_errors=True)
