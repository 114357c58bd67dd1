"""The least that a tray app can do: an icon, an event loop, and a door that opens when the loop turns."""

import socket
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

door = socket.socket(socket.AF_UNIX)


def open_door() -> None:
    door.bind(sys.argv[1])
    door.listen()


application = QApplication(sys.argv[:1])
application.setQuitOnLastWindowClosed(False)
tray = QSystemTrayIcon(QIcon(QPixmap(16, 16)))
tray.show()
QTimer.singleShot(0, open_door)
application.exec()
