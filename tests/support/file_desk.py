"""A person at the desktop who chooses a file for a letter and has it sealed, with a keyboard."""

import time
from pathlib import Path

from support import x11

PATIENCE = 30


class FileDesk:
    def __init__(self, screen: x11.Desktop) -> None:
        self._screen = screen

    def window(self, name: str = "Attach a sealed file") -> str:
        found = self._screen.wait_for_window("--name", f"^{name}$")
        self._screen.xdotool("windowactivate", "--sync", found)
        return found

    def wait_for_another_window(self, known: str, name: str = "Attach a sealed file") -> None:
        """Until `known` has gone and there is one of that name again."""
        deadline = time.time() + PATIENCE
        while self.window(name) == known:
            assert time.time() < deadline

    def press(self, *keys: str) -> None:
        self._screen.xdotool("key", *keys)

    def attach(self, path: Path) -> float:
        """Choose it, and seal it for whom the letter is for; returns when Seal was pressed, in seconds since 1970."""
        self.window()
        self.press("alt+c")
        self.window("Choose a file")
        self._screen.xdotool("type", str(path))
        self.press("Return")
        self.window("Seal files")
        pressed = time.time()
        while self._screen.has_window("--name", "^Seal files$"):  # its button wakes up with the states of the keys
            assert time.time() < pressed + PATIENCE
            self.press("alt+s")
        return pressed
