"""Python's garbage, collected in the main thread only.

CPython collects cycles in whichever thread allocates next, and destroys there what it finds. An object of Qt's may be
destroyed only in the thread that it lives in (QObject, "Thread affinity"): otherwise its timers stay behind, and the
next one that fires ends the program with a segmentation fault.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot


class GarbageCollector(QObject):
    """Collects whenever the main thread has nothing else to do, and keeps every other thread from it.

    To be made in the main thread, before there is another one.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        if dispatcher := QAbstractEventDispatcher.instance():  # there is none before the application
            dispatcher.aboutToBlock.connect(self._on_idle)

    @Slot()
    def _on_idle(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """By the thresholds that hold where collecting is automatic."""
    due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
