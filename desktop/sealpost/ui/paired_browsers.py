"""The browsers that were paired: which of them are connected now, when each was last used, and a way to end it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealpost.broker.server import SessionInfo
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.pairing import PairingService
from sealpost.services.ports import PairedBrowser
from sealpost.ui import words
from sealpost.ui.tables import RowModel, chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row


@dataclass(frozen=True, slots=True)
class _Line:
    paired: PairedBrowser
    is_connected: bool


class PairedBrowsersList(QWidget):
    """`dismiss` ends the sessions of a profile; a revoked browser is cut off at once."""

    def __init__(
        self,
        pairing: PairingService,
        sessions: Callable[[], Sequence[SessionInfo]],
        dismiss: Callable[[str], None],
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._pairing = pairing
        self._sessions = sessions
        self._dismiss = dismiss
        self._jobs = jobs
        self._build()

    def _build(self) -> None:
        self._lines: RowModel[_Line] = RowModel(
            [
                (self.tr("Browser"), lambda line: line.paired.name),
                (self.tr("Now"), lambda line: self.tr("connected") if line.is_connected else ""),
                (self.tr("Paired"), lambda line: words.day(line.paired.since)),
                (self.tr("Last used"), lambda line: words.day_and_time(line.paired.last_use)),
            ]
        )
        self._table = table(self._lines, "paired-browsers")
        self._table.setMinimumHeight(space(24))
        size_columns(self._table, 0, {1: 26, 2: 34, 3: 44})
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._note = Words(tone="quiet", name="paired-note")
        self._revoke = button(self.tr("&Revoke"), "revoke-pairing", self._revoke_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._note)
        layout.addLayout(button_row(self._revoke))

    def refresh(self) -> None:
        self._jobs.run(self._pairing.list, owner=self, done=self._show, failed=self._explain)

    def _show(self, paired: Sequence[PairedBrowser]) -> None:
        connected = {session.profile for session in self._sessions()}
        self._lines.show([_Line(each, each.profile in connected) for each in paired])
        self._note.setText(
            ""
            if paired
            else self.tr("None yet. The first time that a browser with the extension asks, you compare a code here.")
        )
        self._note.setVisible(not paired)
        self._on_selection()

    def _on_selection(self) -> None:
        self._revoke.setEnabled(chosen_row(self._table) is not None)

    def _revoke_chosen(self) -> None:
        chosen = chosen_row(self._table)
        if chosen is None:
            return
        profile = self._lines.row_at(chosen).paired.profile
        work = partial(self._pairing.revoke, profile)
        self._jobs.run(work, owner=self, done=self._on_revoked, failed=self._explain)

    def _on_revoked(self, revoked: PairedBrowser) -> None:
        self._dismiss(revoked.profile)
        self.refresh()

    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.setVisible(True)
