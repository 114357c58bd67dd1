"""The letters that are not finished, to go on with or to throw away."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sealpost.core.letter import Letter
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.drafts import DraftService, KeptDraft
from sealpost.ui import words
from sealpost.ui.tables import RowModel, chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, heading, window_layout


@dataclass(frozen=True, slots=True)
class _Line:
    kept: KeptDraft
    letter: Letter | None = None  # None until it was opened
    fault: str = ""


class DraftsWindow(QWidget):
    """To say whom a draft is for, it has to be opened: GnuPG may ask for the passphrase."""

    draft_chosen = Signal(object, object, object)  # DraftId, Letter, and its Enclosures

    def __init__(self, drafts: DraftService, jobs: Jobs) -> None:
        super().__init__()
        self._drafts = drafts
        self._jobs = jobs
        self._stop: StopSwitch | None = None
        self._shown: list[_Line] = []
        self.setObjectName("drafts-window")
        self.setWindowTitle(self.tr("Drafts"))
        self._build()
        self.resize(space(170), space(110))

    def _build(self) -> None:
        self._lines: RowModel[_Line] = RowModel(
            [
                (self.tr("Subject"), self._subject_of),
                (self.tr("To"), lambda line: visible(", ".join(line.letter.everybody)) if line.letter else ""),
                (self.tr("Kept"), lambda line: words.day_and_time(line.kept.at)),
            ]
        )
        self._table = table(self._lines, "drafts")
        size_columns(self._table, 0, {1: 60, 2: 40})
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._table.activated.connect(self._on_activated)
        self._note = Words(tone="quiet", name="drafts-note")
        self._go_on = button(self.tr("&Go on writing"), "open-draft", self._open_chosen, look="primary")
        self._delete = button(self.tr("&Delete"), "delete-draft", self._delete_chosen)
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Letters that you have not finished")))
        layout.addWidget(Words(self.tr("They are kept sealed: only your own key opens them."), tone="quiet"))
        layout.addWidget(self._table, 1)
        layout.addWidget(self._note)
        layout.addLayout(button_row(self._delete, right=[self._go_on]))

    def _subject_of(self, line: _Line) -> str:
        if line.fault:
            return line.fault
        if line.letter is None:
            return self.tr("sealed")
        return visible(line.letter.subject) or self.tr("(no subject)")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        self._jobs.run(self._drafts.kept, owner=self, done=self._show, failed=self._explain)

    def _show(self, kept: Sequence[KeptDraft]) -> None:
        opened = {line.kept: line for line in self._shown if line.letter}
        self._shown = [opened.get(each, _Line(each)) for each in kept]
        self._note.say("" if kept else self.tr("There is no unfinished letter."), "quiet")
        self._note.setVisible(not kept)
        self._update()
        self._open_next()

    def _update(self) -> None:
        chosen = chosen_row(self._table)
        self._lines.show(tuple(self._shown))
        if chosen is not None and chosen < len(self._shown):
            self._table.selectRow(chosen)
        self._on_selection()

    def _open_next(self) -> None:
        """One after the other, so that a passphrase is asked for once."""
        sealed = next((line for line in self._shown if line.letter is None and not line.fault), None)
        if sealed is None or self._stop is not None:
            return
        self._stop = stop = StopSwitch()
        self._jobs.run(
            partial(self._drafts.open, sealed.kept.id, stop),
            owner=self,
            done=partial(self._on_opened, sealed.kept),
            failed=partial(self._on_not_opened, sealed.kept),
            stop=stop,
        )

    def _on_opened(self, kept: KeptDraft, letter: Letter) -> None:
        self._replace(_Line(kept, letter))

    def _on_not_opened(self, kept: KeptDraft, error: SealpostError) -> None:
        self._replace(_Line(kept, fault=words.message_of(error)))

    def _replace(self, line: _Line) -> None:
        self._stop = None
        self._shown = [line if each.kept == line.kept else each for each in self._shown]
        self._update()
        self._open_next()

    @Slot()
    def _on_selection(self) -> None:
        chosen = self._chosen
        self._go_on.setEnabled(chosen is not None and chosen.letter is not None)
        self._delete.setEnabled(chosen is not None)

    @property
    def _chosen(self) -> _Line | None:
        row = chosen_row(self._table)
        return None if row is None else self._lines.row_at(row)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self._open_chosen()

    def _open_chosen(self) -> None:
        chosen = self._chosen
        if chosen and chosen.letter:
            done = partial(self.draft_chosen.emit, chosen.kept.id, chosen.letter)
            work = partial(self._drafts.open_files, chosen.kept.id)
            self._jobs.run(work, owner=self, done=done, failed=self._explain)

    def _delete_chosen(self) -> None:
        chosen = self._chosen
        if chosen:
            work = partial(self._drafts.forget, chosen.kept.id)
            self._jobs.run(work, owner=self, done=lambda _: self.refresh(), failed=self._explain)

    def _explain(self, error: SealpostError) -> None:
        self._note.say(words.explained(error), "warn")
        self._note.show()
