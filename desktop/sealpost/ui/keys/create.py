"""A key of one's own: name, address, how long; GnuPG asks for the passphrase in its own window."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from sealpost.core.keys import Key
from sealpost.errors import NotAnAddress, SealpostError
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.keys import KeyService
from sealpost.ui import words
from sealpost.ui.keys.new_key import NewKeyForm
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
        self._form = NewKeyForm()
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
        layout.addWidget(self._form)
        layout.addWidget(self._said)
        layout.addLayout(button_row(right=[self._leave, self._create]))
        self.setMinimumWidth(space(105))

    def _start(self) -> None:
        try:
            new = self._form.entered()
        except NotAnAddress as error:
            self._explain(error)
            return
        self._stop = StopSwitch()
        self._create.setEnabled(False)
        self._said.say(self.tr("Making the key. Enter the passphrase in GnuPG's window when it asks…"), "quiet")
        work = partial(self._keys.generate, new.name, new.address, new.expires, new.kind, self._stop)
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
