"""The end of the program, when it is meant."""

from PySide6.QtCore import QCoreApplication


def leave() -> None:
    """`QCoreApplication.quit` would ask each window first, and one that asks back would keep us here."""
    QCoreApplication.exit(0)
