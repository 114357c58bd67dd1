"""What was saved after damage, said until somebody has read it."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.storage import Rescue, StorageService
from sealpost.ui import words
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, card, heading


class RescueNotice(QFrame):
    """Takes no room while there is nothing to say."""

    noted = Signal()

    def __init__(self, storage: StorageService, jobs: Jobs) -> None:
        super().__init__()
        self._storage = storage
        self._jobs = jobs
        self.setObjectName("rescue-notice")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, inside = card()
        outer.addWidget(frame)
        self._said = Words(name="rescue-said")
        noted = button(self.tr("I have &read it"), "rescue-noted", self._take_note)
        inside.setSpacing(space(2))
        inside.addWidget(heading(self.tr("Damaged data was mended"), 1.15))
        inside.addWidget(self._said)
        inside.addLayout(button_row(noted))
        self.hide()

    def refresh(self) -> None:
        self._jobs.run(self._storage.rescue, owner=self, done=self.show_rescue, failed=self._stay_away)

    def show_rescue(self, rescue: Rescue | None) -> None:
        self.setVisible(rescue is not None)
        if rescue is not None:
            self._said.setText(rescue_words(rescue))

    def _stay_away(self, error: SealpostError) -> None:
        del error  # whoever shows this says itself what is wrong with the store
        self.hide()

    def _take_note(self) -> None:
        self._jobs.run(self._storage.take_note, owner=self, done=self._on_noted, failed=self._explain)

    def _on_noted(self, _done: object) -> None:
        self.hide()
        self.noted.emit()

    def _explain(self, error: SealpostError) -> None:
        self._said.say(words.explained(error), "warn")


def rescue_words(rescue: Rescue) -> str:
    """What happened, what it was mended from, and what may be missing; a paragraph each."""
    at = words.day_and_time(rescue.at)
    said: list[str] = []
    if rescue.backup_at is None:
        said.append(_tr("On {at} the data was begun anew, because no backup could be used.").format(at=at))
    else:
        restored = _tr("On {at} it was restored from the backup of {backup}.")
        said.append(restored.format(at=at, backup=words.day_and_time(rescue.backup_at)))
    if rescue.saved:
        saved = _tr("Newer entries that were saved from the damaged file: {count}.")
        said.append(saved.format(count=QLocale().toString(rescue.saved)))
    if rescue.unreadable:
        missing = _tr("What changed since then may be missing in: {tables}.")
        said.append(missing.format(tables=words.listed([table_title(name) for name in rescue.unreadable])))
    if rescue.damaged:
        said.append(_tr("The damaged file is kept: {path}").format(path=rescue.damaged))
    return "\n".join(said)


def table_title(name: str) -> str:
    """What a person calls it; a table that is new here by its own name."""
    titles = {
        "contact": _tr("contacts"),
        "contact_way": _tr("addresses and numbers"),
        "touch": _tr("what passed between you"),
        "queue_item": _tr("the queue"),
        "queued_letter": _tr("queued letters"),
        "queue_act": _tr("what can be undone"),
        "setting": _tr("settings"),
        "site_rule": _tr("answers to sites"),
        "activity": _tr("the activity list"),
        "paired_browser": _tr("paired browsers"),
        "calendar_task": _tr("the list of what is in the calendar"),
    }
    return titles.get(name, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("rescue", text)
