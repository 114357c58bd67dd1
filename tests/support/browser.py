"""One small way to drive a browser, so that an end-to-end test is written once and run in both."""

import json
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol, TypeVar

Found = TypeVar("Found")

READER = "/pages/reader/reader.html"
PATIENCE = 20.0  # seconds; a loaded machine may need them, a working one never does


class NotThere(AssertionError):
    """What a test waited for did not come; says what was there instead."""


class Browser(Protocol):
    """Elements are found as a screen reader finds them: by role and accessible name, shadow roots included.

    `frame` is empty for the webmail's own page, or a part of the URL of a frame in it, such as `READER`.
    """

    name: str
    extension_id: str
    extension_origin: str

    def another_extension(self, folder: Path) -> AbstractContextManager[None]:
        """One that is not ours, installed meanwhile."""
        ...

    def serve(self, origin: str, site: "Site") -> None:
        """Answer every request to `origin` from `site`; nothing leaves the machine."""

    def another_tab(self) -> AbstractContextManager[None]:
        """All that follows happens in a new tab, which is closed at the end."""
        ...

    def goto(self, url: str) -> None: ...

    def extension_page(self, path: str) -> None:
        """Show one of the extension's own pages in the tab."""

    def has(self, role: str, name: str, frame: str = "") -> bool: ...

    def says(self, sentence: str) -> bool:
        """Whether an element in the page holds exactly this text, shadow roots included."""
        ...

    def press(self, role: str, name: str, frame: str = "") -> None:
        """A real click with the pointer; waits until the element is there."""

    def text(self, frame: str = "") -> str:
        """What a person reads in the page, or in a frame of it; empty while there is no such frame."""
        ...

    def type_into(self, selector: str, text: str) -> None:
        """Focus the page's element and type as a keyboard would."""

    def choose_file(self, selector: str, path: Path) -> None:
        """In the page's own file input, as its dialog would."""

    def key(self, name: str) -> None:
        """One key on the focused element: Enter, Escape, Tab, ArrowDown."""

    def page_eval(self, expression: str) -> Any:
        """Run JavaScript as the page itself would; JSON in, JSON out."""

    def screenshot(self, path: Path) -> None: ...

    def wait_until(self, look: Callable[[], Found], what: str, frame: str = "") -> Found:
        """The first true answer of `look`. Raises NotThere with `what` and what there was instead."""
        ...

    def close(self) -> None: ...


class Site:
    """A folder of a fake webmail, and what its pages sent back: `posted` is the recorder's view."""

    def __init__(self, folder: Path, routes: dict[str, str] | None = None) -> None:
        self._folder = folder
        self._routes = {} if routes is None else routes
        self.posted: list[tuple[str, str]] = []
        headers = folder / "headers.json"
        self.headers: dict[str, str] = json.loads(headers.read_text()) if headers.exists() else {}

    def answer(self, method: str, path: str, body: str) -> tuple[str, str]:
        """(content type, text) for a request; pages share a folder, and index.html stands for unknown paths."""
        if method == "POST":
            self.posted.append((path, body))
            return ("application/json", "{}")
        if path in self._routes:
            return ("application/json", self._routes[path])
        name = path.rstrip("/").rsplit("/", 1)[-1]
        found = [place / name for place in (self._folder, self._folder.parent / "shared")]
        file = next((each for each in found if name and each.is_file()), self._folder / "index.html")
        return (_TYPES.get(file.suffix, "text/plain"), file.read_text(encoding="utf-8"))


_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


def wait_for(
    look: Callable[[], Found], what: Callable[[], str], pause: Callable[[], None], patience: float = PATIENCE
) -> Found:
    """The first true answer of `look`. Raises NotThere with `what()` after `patience` seconds."""
    deadline = time.monotonic() + patience
    while not (found := look()):
        if time.monotonic() > deadline:
            raise NotThere(what())
        pause()
    return found
