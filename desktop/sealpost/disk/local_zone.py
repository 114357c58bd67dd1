"""The time zone of this machine, read anew each time: people travel."""

import os
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LINK = Path("/etc/localtime")
_NAME = Path("/etc/timezone")
_FOLDER = "/zoneinfo/"


class LocalZone:
    """`services.advisor.Here`: TZ, the link that systemd and macOS keep, Debian's file; else UTC."""

    def __init__(self, environ: Mapping[str, str], link: Path = _LINK, name: Path = _NAME) -> None:
        self._environ = environ
        self._link = link
        self._name = name

    def zone(self) -> str:
        said = (self._environ.get("TZ", "").removeprefix(":"), self._linked(), self._named())
        return next((zone for zone in said if _is_zone(zone)), "UTC")

    def _linked(self) -> str:
        try:
            return os.path.realpath(self._link).partition(_FOLDER)[2].removeprefix("posix/").removeprefix("right/")
        except OSError:
            return ""

    def _named(self) -> str:
        try:
            return self._name.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
