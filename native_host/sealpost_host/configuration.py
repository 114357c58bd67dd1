"""What the app wrote down for the host: `host.json`, in the folder that holds this package."""

from __future__ import annotations

import os

from sealpost_host.problems import CallerRefused, NotReadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

PATH = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "host.json")


class Configuration:
    """`app` is the command that starts the app; without `callers` the browser alone decides who calls."""

    def __init__(self, app: Sequence[str], *, start_app: bool, callers: Sequence[str] | None) -> None:
        self.app = app
        self.start_app = start_app
        self.callers = callers


def check_caller(path: str, arguments: Sequence[str]) -> None:
    """`arguments` are the browser's. Raises CallerRefused, NotReadable."""
    caller = _caller(arguments)
    if _is_plainly_listed(caller, _content(path)):
        return
    callers = read(path).callers
    if callers is not None and caller not in callers:
        raise CallerRefused(operation="connect")


def read(path: str) -> Configuration:
    """A missing file is no fault: the app may be running. Raises NotReadable."""
    content = _content(path)
    if not content:
        return Configuration([], start_app=True, callers=None)
    import json

    try:
        fields = json.loads(content)
        app, callers = fields["app"], fields.get("callers")
        if not _are_texts(app) or not (callers is None or _are_texts(callers)):
            raise TypeError("app and callers are lists of texts")
        return Configuration(app, start_app=fields.get("start_app", True) is True, callers=callers)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotReadable(path=path, detail="not what Sealpost wrote there") from error


def _is_plainly_listed(caller: str, content: bytes) -> bool:
    """Whether the list's own text has the caller in quotes: the usual case, which needs no JSON loaded."""
    listed = content.partition(b'"callers"')[2].partition(b"]")[0]
    return caller.isascii() and '"' not in caller and f'"{caller}"'.encode() in listed


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise NotReadable(path=path, detail=error.strerror or "no reason given") from error


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(text, str)
        for text in value  # pyright: ignore[reportUnknownVariableType]
    )


def _caller(arguments: Sequence[str]) -> str:
    """Chromium names the extension's origin first; Firefox the manifest's path, then the add-on's ID."""
    first, second = (*arguments, "", "")[:2]
    return first if first.startswith("chrome-extension://") else second
