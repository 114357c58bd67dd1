"""Opens the practice page in an installed browser, with the extension loaded and a profile that is thrown away."""

import json
import os
import socket
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import cast

from sealpost.browsers.links import Machine, chromium_profile, executable_of, firefox_home
from sealpost.browsers.table import BROWSERS, Browser, Family, extension_folder
from sealpost.errors import AppNotRunning, NoBrowserFound, UnknownBrowser
from sealpost.practice.stage import Stage

# Chrome and its branded kin ignore --load-extension since version 137, so the others come first.
_IN_ORDER = ("chromium", "brave", "vivaldi", "yandex-browser", "opera", "edge", "firefox", "librewolf")
_PATIENCE = 30.0
_LOOK_EVERY = 0.05
_PREFERENCES: Mapping[str, object] = {
    "app.normandy.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "marionette.port": 0,
}


def choose(machine: Machine, name: str | None) -> tuple[Browser, Path]:
    """The named browser, or the first that can load our extension. Raises UnknownBrowser, NoBrowserFound."""
    by_name = {browser.name: browser for browser in BROWSERS}
    if name is not None and name not in by_name:
        raise UnknownBrowser(name=name, known=list(by_name))
    for each in _IN_ORDER if name is None else (name,):
        if program := executable_of(by_name[each], machine):
            return by_name[each], program
    raise NoBrowserFound


@contextmanager
def opened(stage: Stage, browser: Browser, program: Path, *, headless: bool) -> Generator["subprocess.Popen[bytes]"]:
    """The running browser; it is ended if it still runs. Raises AppNotRunning where it can't be started."""
    match browser.family:
        case Family.CHROMIUM:
            command, environ = _chromium(stage, program, headless=headless)
        case Family.FIREFOX:
            command, environ = _firefox(stage, program, headless=headless)
    with subprocess.Popen(
        command, env=dict(environ), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            if browser.family is Family.FIREFOX:
                _install_for_this_run(process, stage)
            yield process
        finally:
            process.terminate()
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


def _chromium(stage: Stage, program: Path, *, headless: bool) -> tuple[Sequence[str], Mapping[str, str]]:
    profile = stage.folder / "chromium"
    stage.services.links.link_place(chromium_profile(profile))
    command = [
        str(program),
        f"--user-data-dir={profile}",
        f"--load-extension={extension_folder()}",
        "--disable-features=DisableLoadExtensionCommandLineSwitch",
        "--no-first-run",
        "--no-default-browser-check",
        *(["--no-sandbox"] if stage.is_root else []),
        *(["--headless=new"] if headless else []),
        stage.url,
    ]
    return command, stage.environ


def _firefox(stage: Stage, program: Path, *, headless: bool) -> tuple[Sequence[str], Mapping[str, str]]:
    home, profile = stage.folder / "firefox-home", stage.folder / "firefox"
    profile.mkdir()
    stage.services.links.link_place(firefox_home(home))
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in _PREFERENCES.items()]
    (profile / "user.js").write_text("".join(lines))
    command = [
        str(program),
        "--profile",
        str(profile),
        "--no-remote",
        "--new-instance",
        "--marionette",
        *(["--headless"] if headless else []),
        "about:blank",
    ]
    display = {"XAUTHORITY": os.environ.get("XAUTHORITY") or str(Path.home() / ".Xauthority")}
    return command, {**display, **stage.environ, "HOME": str(home)}


# --- Firefox takes an unsigned extension only for one run, by remote control ------------------------------


def _install_for_this_run(process: "subprocess.Popen[bytes]", stage: Stage) -> None:
    """Raises AppNotRunning where Firefox does not take it."""
    port = _port_of(process, stage.folder / "firefox" / "MarionetteActivePort")
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE) as connection:
            remote = _Marionette(connection)
            remote.ask("WebDriver:NewSession", {})
            remote.ask("Addon:Install", {"path": str(extension_folder()), "temporary": True})
            remote.ask("WebDriver:Navigate", {"url": stage.url})
            remote.ask("WebDriver:DeleteSession", {})
    except OSError as error:
        raise AppNotRunning(detail=f"Firefox did not take the extension: {error}") from error


def _port_of(process: "subprocess.Popen[bytes]", file: Path) -> int:
    deadline = monotonic() + _PATIENCE
    while monotonic() < deadline and process.poll() is None:
        with suppress(OSError, ValueError):
            return int(file.read_text())
        sleep(_LOOK_EVERY)
    raise AppNotRunning(detail="Firefox did not start")


class _Marionette:
    """Mozilla's remote protocol: `length:[0, id, command, parameters]`, answered `length:[1, id, error, result]`."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._stream = connection.makefile("rb")
        self._read()  # its greeting
        self._last = 0

    def ask(self, command: str, parameters: Mapping[str, object]) -> None:
        """Raises OSError with what Firefox says."""
        self._last += 1
        text = json.dumps([0, self._last, command, parameters]).encode()
        self._connection.sendall(b"%d:%b" % (len(text), text))
        answer = cast(list[object], self._read())
        if answer[2]:
            raise OSError(f"{command}: {cast(dict[str, object], answer[2]).get('message')}")

    def _read(self) -> object:
        length = b""
        while (digit := self._stream.read(1)) != b":":
            if not digit.isdigit():
                raise OSError("it closed the connection")
            length += digit
        return json.loads(self._stream.read(int(length)))
