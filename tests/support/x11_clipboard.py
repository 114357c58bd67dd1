"""Another program beside the clipboard of an X11 desktop, asked by JSON lines (`x11.conversation`).

It tells what is there, and takes it over as a clipboard manager does.
"""

import json
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard, QGuiApplication

PLACES = {"clipboard": QClipboard.Mode.Clipboard, "selection": QClipboard.Mode.Selection}


def main() -> None:
    application = QGuiApplication(sys.argv)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(_on_asked)
    sys.stdout.write('{"ready": true}\n')
    sys.stdout.flush()
    application.exec()


def _on_asked() -> None:
    asked = json.loads(sys.stdin.readline() or '{"do": "end"}')
    clipboard = QGuiApplication.clipboard()
    match asked["do"]:
        case "look":
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
