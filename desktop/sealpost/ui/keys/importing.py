"""Importing is two steps: see whose keys they are and what would change, then say yes."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sealpost.core.keys import Fingerprint
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.keys import KeyService
from sealpost.services.ports import ImportReport, KeyPreview
from sealpost.ui import words
from sealpost.ui.theme import space
from sealpost.ui.widgets import FingerprintWords, Words, button, button_row, card, heading, window_layout


class ImportDialog(QDialog):
    """`block` is a file's or the clipboard's content. A secret key is offered as one's own."""

    imported = Signal()

    def __init__(self, block: bytes, keys: KeyService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block = block
        self._keys = keys
        self._jobs = jobs
        self._previews: Sequence[KeyPreview] = ()
        self.setObjectName("import-dialog")
        self.setWindowTitle(self.tr("Import keys"))
        self._build()
        jobs.run(partial(keys.preview, block), owner=self, done=self._show, failed=self._explain)

    def _build(self) -> None:
        self._title = heading(self.tr("Looking at the keys…"), name="import-title")
        self._list = QVBoxLayout()
        self._list.setSpacing(space(2))
        self._said = Words(tone="quiet", name="import-said")
        self._leave = button(self.tr("Cancel"), "cancel", self.reject)
        self._import = button(self.tr("&Import"), "import", self._start, look="primary")
        self._import.setEnabled(False)
        layout = window_layout(self)
        layout.addWidget(self._title)
        layout.addLayout(self._list)
        layout.addWidget(self._said)
        layout.addLayout(button_row(right=[self._leave, self._import]))
        self.setMinimumWidth(space(120))

    @property
    def _has_secret(self) -> bool:
        return any(preview.has_secret for preview in self._previews)

    def _show(self, previews: Sequence[KeyPreview]) -> None:
        self._previews = previews
        self._title.setText(self.tr("Your own key") if self._has_secret else self.tr("Is this whom you expect?"))
        for preview in previews:
            self._list.addWidget(self._card(preview))
        self._said.setText(
            self.tr("The secret part is imported too. Do this only with a key of your own.")
            if self._has_secret
            else self.tr("A key says nothing about whose it is until you compare its fingerprint with the owner.")
        )
        self._import.setEnabled(True)

    def _card(self, preview: KeyPreview) -> QWidget:
        frame, inside = card()
        for user_id in preview.key.user_ids or ():
            inside.addWidget(Words(words.split_user_id(user_id.text)[0] or user_id.text))
            if user_id.address:
                inside.addWidget(Words(user_id.address, tone="quiet"))
        inside.addWidget(FingerprintWords(preview.key.fingerprint, f"preview-{preview.key.fingerprint}"))
        news = self.tr("New key") if preview.is_new else words.listed(list(preview.changes)) or self.tr("Nothing new")
        inside.addWidget(Words(news, tone="good" if preview.is_new else "quiet"))
        return frame

    def _start(self) -> None:
        self._import.setEnabled(False)
        work = self._import_own if self._has_secret else self._import_public
        self._jobs.run(work, owner=self, done=self._on_imported, failed=self._explain)

    def _import_own(self) -> Sequence[Fingerprint]:
        return self._keys.import_secret_keys(self._block)

    def _import_public(self) -> ImportReport:
        return self._keys.import_keys(self._block, [preview.key.fingerprint for preview in self._previews])

    def _on_imported(self, _report: object) -> None:
        self.imported.emit()
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._said.say(words.explained(error), "warn")
