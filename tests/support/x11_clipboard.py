"""Another program beside the clipboard of an X11 desktop, asked by JSON lines: `onlooker`.

It tells what is there and what has been there, and takes it over as a clipboard manager does.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard, QGuiApplication

from support import x11

PLACES = {"clipboard": QClipboard.Mode.Clipboard, "selection": QClipboard.Mode.Selection}
_seen: list[str] = []


@dataclass
class Onlooker:
    _process: x11.Conversation

    def look(self) -> dict[str, Any]:
        """The texts, under `clipboard` and `selection`, their formats, and under `seen` all texts until now."""
        return self._ask("look")

    def take_over(self) -> None:
        self._ask("take over")

    def _ask(self, what: str) -> dict[str, Any]:
        self._process.say({"do": what})
        return self._process.hear()


@contextmanager
def onlooker(desktop: x11.Desktop) -> Iterator[Onlooker]:
    environ = {name: desktop.environ[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    with x11.conversation([sys.executable, "-m", "support.x11_clipboard"], environ) as process:
        assert process.hear() == {"ready": True}
        yield Onlooker(process)


def main() -> None:
    application = QGuiApplication(sys.argv)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(_on_asked)
    clipboard = application.clipboard()
    clipboard.changed.connect(lambda mode: _seen.append(clipboard.text(mode)))
    sys.stdout.write('{"ready": true}\n')
    sys.stdout.flush()
    application.exec()


def _on_asked() -> None:
    asked = json.loads(sys.stdin.readline() or '{"do": "end"}')
    clipboard = QGuiApplication.clipboard()
    match asked["do"]:
        case "look":
            asked["seen"] = _seen
            for name, mode in PLACES.items():
                found = clipboard.mimeData(mode)
                asked[name] = clipboard.text(mode)
                asked[f"{name} formats"] = found.formats() if found else []
        case "take over":
            for mode in PLACES.values():
                clipboard.setText(clipboard.text(mode), mode)
        case _:
            QGuiApplication.quit()
    sys.stdout.write(f"{json.dumps(asked)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
