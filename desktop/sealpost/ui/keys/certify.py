"""Saying that a key belongs to whom it names: its fingerprint is compared first, group by group."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from sealpost.core.key_editing import Reach
from sealpost.core.keys import Key
from sealpost.core.text import visible
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService, KeyChange
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.widgets import FingerprintWords, Words, button, card


class CertifyDialog(KeyDialog):
    """`call` queues a call to the owner, where there is a queue."""

    def __init__(
        self,
        key: Key,
        actions: KeyActionService,
        jobs: Jobs,
        parent: QWidget | None = None,
        call: Callable[[Key], None] | None = None,
    ) -> None:
        super().__init__(self.tr("Whose key is it?"), "certify-dialog", jobs, parent, guarded=True)
        self._key = key
        self._actions = actions
        self._call = call
        self.body.addWidget(
            Words(self.tr("Ask the owner for the fingerprint, by phone or in person, and compare every group."))
        )
        frame, inside = card()
        inside.addWidget(FingerprintWords(key.fingerprint, "certify-fingerprint"))
        for user_id in key.user_ids:
            if not user_id.revoked:
                inside.addWidget(Words(visible(user_id.text), tone="quiet"))
        self.body.addWidget(frame)
        self._compared = QCheckBox(self.tr("&Every group is the same"))
        self._compared.setObjectName("compared")
        self._compared.toggled.connect(self.allow)
        self.body.addWidget(self._compared)
        self._reach = Choices(
            [
                (Reach.THIS_COMPUTER, self.tr("Only for &me"), self.tr("It stays on this computer."), "only-for-me"),
                (
                    Reach.EXPORTABLE,
                    self.tr("For &others too"),
                    self.tr("Whoever gets the key from you sees that you vouch for it, for ever."),
                    "for-others",
                ),
            ],
            Reach.THIS_COMPUTER,
        )
        self.body.addWidget(self._reach)
        self.add_buttons(
            *([button(self.tr("&Call later…"), "call-owner", self._queue_call)] if call else []),
            act=button(self.tr("It is &theirs"), "certify-key", self._start, look="primary"),
        )

    def may_act(self) -> bool:
        return self._compared.isChecked()

    def _queue_call(self) -> None:
        if self._call:
            self._call(self._key)
        self.reject()

    def _start(self) -> None:
        work = partial(self._actions.certify, self._key.fingerprint, self._reach.chosen, None)
        self.run(work, self._on_certified, self.tr("Noting it…"))

    def _on_certified(self, _change: KeyChange) -> None:
        self.key_changed.emit()
        self.accept()
