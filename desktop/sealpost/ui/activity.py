"""Each use of a key: when, for which site, with what outcome, and never any content."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sealpost.core.text import visible
from sealpost.errors import NotWritable, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.activity import ActivityService, ExportFormat
from sealpost.services.ports import Activity
from sealpost.ui import words
from sealpost.ui.status import StatusKeeper
from sealpost.ui.tables import RowModel, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, heading, window_layout

_MOST_ROWS = 1_000


class ActivityWindow(QWidget):
    def __init__(self, activity: ActivityService, jobs: Jobs, keeper: StatusKeeper) -> None:
        super().__init__()
        self._activity = activity
        self._jobs = jobs
        self.setObjectName("activity-window")
        self.setWindowTitle(self.tr("Activity"))
        self._build()
        self.resize(space(225), space(120))
        keeper.changed.connect(self._on_status)

    def _build(self) -> None:
        self._rows: RowModel[Activity] = RowModel(
            [
                (self.tr("When"), lambda entry: words.day_and_time(entry.at)),
                (self.tr("What"), lambda entry: words.operation_title(entry.operation)),
                (self.tr("Site"), lambda entry: words.site_title(entry.origin)),
                (self.tr("Browser"), lambda entry: visible(entry.browser)),
                (self.tr("Outcome"), lambda entry: words.outcome_title(entry.outcome)),
            ]
        )
        view = table(self._rows, "activity-table")
        size_columns(view, 2, {0: 46, 1: 36, 3: 38, 4: 52})
        self._note = Words(tone="quiet", name="activity-note")
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Activity")))
        layout.addWidget(Words(self.tr("Each use of your keys. What you wrote or read is never kept."), tone="quiet"))
        layout.addWidget(view, 1)
        layout.addWidget(self._note)
        layout.addLayout(
            button_row(
                button(self.tr("&Export…"), "export-activity", self._export),
                button(self.tr("&Clear…"), "clear-activity", self._ask_to_clear),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot(object)
    def _on_status(self, _status: object) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        work = partial(self._activity.recent, _MOST_ROWS)
        self._jobs.run(work, owner=self, done=self._show, failed=self._explain)

    def _show(self, entries: Sequence[Activity]) -> None:
        self._rows.show(entries)
        self._note.setText("" if entries else self.tr("Nothing yet."))
        self._note.setVisible(not entries)

    def _export(self) -> None:
        kinds = "CSV (*.csv);;JSON (*.json)"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export activity"), "sealpost-activity.csv", kinds)
        if name:
            work = partial(_write, self._activity, Path(name))
            self._jobs.run(work, owner=self, done=self._on_exported, failed=self._explain)

    def _on_exported(self, path: Path) -> None:
        self._note.setText(self.tr("Exported to %s.").replace("%s", str(path)))
        self._note.setVisible(True)

    def _ask_to_clear(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("clear-dialog")
        box.setText(self.tr("Clear the whole activity list?"))
        box.setInformativeText(self.tr("The entries can't be brought back. Export them first if you may need them."))
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        clear = box.addButton(self.tr("&Clear"), QMessageBox.ButtonRole.DestructiveRole)
        clear.setObjectName("clear")
        clear.clicked.connect(self._clear)
        box.setDefaultButton(keep)
        box.open()

    def _clear(self) -> None:
        self._jobs.run(self._activity.clear, owner=self, done=lambda _: self.refresh(), failed=self._explain)

    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.setVisible(True)


def _write(activity: ActivityService, path: Path) -> Path:
    try:
        as_named = ExportFormat.JSON if path.suffix.lower() == ".json" else ExportFormat.CSV
        path.write_text(activity.export(as_named), encoding="utf-8")
    except OSError as error:
        raise NotWritable(path=str(path), detail=error.strerror or "") from error
    return path
