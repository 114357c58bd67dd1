"""Below the letter, in sight however much stands above it: what became of it, and what can be done with it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sealpost.errors import SealpostError
from sealpost.ui import words
from sealpost.ui.composer.notice import Notice
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Short, button, button_row, window_layout


class LetterFoot(QWidget):
    save_chosen = Signal()
    queue_chosen = Signal()
    copy_chosen = Signal()
    insert_chosen = Signal()
    cancelled = Signal()
    drafts_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = window_layout(self)
        layout.setContentsMargins(space(5), space(2), space(5), space(4))
        self._said = Notice("composer-notice")
        layout.addWidget(self._said)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self._cancel = button(self.tr("Cancel"), "cancel-sealing", self.cancelled.emit)
        self._cancel.hide()
        self._copy = button("", "copy-letter", self.copy_chosen.emit, look="primary")
        self._insert = button("", "insert-letter", self.insert_chosen.emit, look="primary")
        self._insert.hide()
        self._acts = [
            button(self.tr("&Save as…"), "save-letter", self.save_chosen.emit),
            button(self.tr("&Queue…"), "queue-later", self.queue_chosen.emit),
            self._copy,
            self._insert,
        ]
        self.name_acts(sealed=True)
        self._kept = Short("", tone="quiet", name="draft-kept")
        drafts = button(self.tr("&Drafts…"), "show-drafts", self.drafts_chosen.emit, look="link")
        line = button_row(self._cancel, drafts, right=self._acts)
        line.insertWidget(2, self._kept)
        return line

    # --- What is said -------------------------------------------------------------------------------------

    def say(self, text: str, tone: Tone, *buttons: QPushButton) -> None:
        self._said.say(text, tone, *buttons)

    @Slot(object)
    def explain(self, error: SealpostError) -> None:
        self.say(words.explained(error), "warn")

    def be_silent(self) -> None:
        self._said.be_silent()

    # --- What can be done ---------------------------------------------------------------------------------

    def name_acts(self, *, sealed: bool) -> None:
        self._copy.setText(self.tr("Seal and co&py") if sealed else self.tr("Sign and co&py"))
        self._insert.setText(self.tr("Seal and &insert") if sealed else self.tr("Sign and &insert"))

    def offer_box(self, *, offered: bool) -> None:
        """With a box in the webmail, that is where the letter goes first."""
        self._insert.setVisible(offered)
        self._copy.setProperty("primary", not offered)
        self._copy.style().unpolish(self._copy)
        self._copy.style().polish(self._copy)

    def set_busy(self, *, busy: bool, can_cancel: bool = True) -> None:
        for act in self._acts:
            act.setEnabled(not busy)
        self._cancel.setVisible(busy and can_cancel)

    # --- Whether it is kept as a draft --------------------------------------------------------------------

    @Slot()
    def show_kept(self) -> None:
        self._kept.setText(self.tr("kept as a draft"))

    @Slot(object)
    def show_not_kept(self, error: SealpostError) -> None:
        self._kept.setText(self.tr("not kept as a draft"))
        self.explain(error)

    def show_no_draft(self) -> None:
        self._kept.setText("")
