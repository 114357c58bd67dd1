"""The lines under one's letters, one block for each key of one's own."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

from sealpost.core.keys import Key
from sealpost.core.signature_block import SignatureBlock
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import ComposeService
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button, card

_MOST = 200  # characters of a line


class SignatureDialog(KeyDialog):
    signature_changed = Signal(object)

    def __init__(
        self, key: Key, block: SignatureBlock, compose: ComposeService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Under your letters"), "signature-dialog", jobs, parent)
        self._key = key
        self._compose = compose
        self.body.addWidget(Words(words.key_name(key), tone="quiet"))
        form = QFormLayout()
        form.setHorizontalSpacing(space(4))
        form.setVerticalSpacing(space(2))
        self._name = self._field("signature-name", block.name or words.split_user_id(key.name)[0])
        self._phone = self._field("signature-phone", block.phone)
        self._hours = self._field("signature-hours", block.hours)
        self._hours.setPlaceholderText(self.tr("for example: weekdays 9 to 12"))
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Phone"), self._phone)
        form.addRow(self.tr("Best &hours"), self._hours)
        self.body.addLayout(form)
        self._fingerprint = QCheckBox(self.tr("With the &fingerprint of this key"))
        self._fingerprint.setObjectName("signature-fingerprint")
        self._fingerprint.setChecked(block.shows_fingerprint)
        self._fingerprint.toggled.connect(self._preview)
        self.body.addWidget(self._fingerprint)
        frame, inside = card()
        self._shown = Words(name="signature-preview")
        inside.addWidget(self._shown)
        self.body.addWidget(frame)
        self.add_buttons(act=button(self.tr("&Keep"), "keep-signature", self._keep, look="primary"))
        self._preview()

    def _field(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setMaxLength(_MOST)
        field.textChanged.connect(self._preview)
        return field

    @property
    def _block(self) -> SignatureBlock:
        return SignatureBlock(self._name.text(), self._phone.text(), self._hours.text(), self._fingerprint.isChecked())

    def _preview(self) -> None:
        if self.findChild(QLabel, "signature-preview"):
            self._shown.setText(self._block.lines(self._key.fingerprint))
            self.fit()

    def _keep(self) -> None:
        def work(_stop: WatchedStop) -> None:
            self._compose.keep_signature(self._key.fingerprint, block)

        block = self._block
        self.run(work, partial(self._on_kept, block), self.tr("Keeping it…"))

    def _on_kept(self, block: SignatureBlock, _kept: None) -> None:
        self.signature_changed.emit(block)
        self.accept()
