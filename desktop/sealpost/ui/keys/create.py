"""A key of one's own: name, address, how long; GnuPG asks for the passphrase in its own window."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QWidget

from sealpost.core.keys import Key
from sealpost.core.text import parse_address
from sealpost.errors import NotAnAddress, SealpostError
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.keys import KeyService
from sealpost.services.ports import KeyKind
from sealpost.ui import words
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, heading, window_layout


class CreateKeyDialog(QDialog):
    key_created = Signal()

    def __init__(self, keys: KeyService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._jobs = jobs
        self._stop: StopSwitch | None = None
        self.setObjectName("create-key-dialog")
        self.setWindowTitle(self.tr("Create a key"))
        self._build()

    def _build(self) -> None:
        self._name = QLineEdit()
        self._name.setObjectName("new-key-name")
        self._address = QLineEdit()
        self._address.setObjectName("new-key-address")
        self._expires = QComboBox()
        self._expires.setObjectName("new-key-expires")
        for title, value in (
            (self.tr("in 2 years (can be extended)"), "2y"),
            (self.tr("in 1 year"), "1y"),
            (self.tr("in 5 years"), "5y"),
            (self.tr("never"), "never"),
        ):
            self._expires.addItem(title, value)
        self._kind = QComboBox()
        self._kind.setObjectName("new-key-kind")
        self._kind.addItem(self.tr("Curve 25519 (modern, small)"), KeyKind.CURVE25519)
        self._kind.addItem(self.tr("RSA 4096 (for old programs)"), KeyKind.RSA4096)
        form = QFormLayout()
        form.setHorizontalSpacing(space(4))
        form.setVerticalSpacing(space(2))
        form.addRow(self.tr("Your &name"), self._name)
        form.addRow(self.tr("E-mail &address"), self._address)
        form.addRow(self.tr("&Expires"), self._expires)
        form.addRow(self.tr("&Kind"), self._kind)
        self._said = Words(
            self.tr("GnuPG will ask for a passphrase in a window of its own."),
            tone="quiet",
            name="create-said",
        )
        self._create = button(self.tr("&Create"), "create", self._start, look="primary")
        self._leave = button(self.tr("Cancel"), "cancel", self.reject)
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("A key of your own")))
        layout.addWidget(
            Words(self.tr("The name and address become part of the key; others will see them."), tone="quiet")
        )
        layout.addLayout(form)
        layout.addWidget(self._said)
        layout.addLayout(button_row(right=[self._leave, self._create]))
        self.setMinimumWidth(space(105))

    def _start(self) -> None:
        address = parse_address(self._address.text().strip())
        if address is None:
            self._explain(NotAnAddress(text=self._address.text()))
            self._address.setFocus()
            return
        self._stop = StopSwitch()
        self._create.setEnabled(False)
        self._said.say(self.tr("Making the key. Enter the passphrase in GnuPG's window when it asks…"), "quiet")
        work = partial(
            self._keys.generate,
            self._name.text().strip(),
            address,
            self._expires.currentData(),
            self._kind.currentData(),
            self._stop,
        )
        self._jobs.run(work, owner=self, done=self._on_created, failed=self._explain, stop=self._stop)

    def _on_created(self, _key: Key) -> None:
        self._stop = None
        self.key_created.emit()
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._stop = None
        self._create.setEnabled(True)
        self._said.say(words.explained(error), "warn")

    def reject(self) -> None:
        if self._stop:
            self._stop.cancel()
        super().reject()
