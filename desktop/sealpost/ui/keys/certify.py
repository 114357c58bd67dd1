"""Saying that a key belongs to whom it names: its fingerprint is compared first, group by group."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QCheckBox, QWidget

from sealpost.core.key_editing import Reach
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.text import visible
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService, KeyChange
from sealpost.ui import words
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import FingerprintWords, ScrolledCard, Words, as_title, button, card


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
        self._reach = reach_choices(self)
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


class CertifySeveralDialog(KeyDialog):
    """Several keys, each ticked once its own fingerprint was compared."""

    def __init__(
        self, keys: Sequence[Key], actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Whose keys are they?"), "certify-several-dialog", jobs, parent, guarded=True)
        self._actions = actions
        self._boxes: dict[Fingerprint, QCheckBox] = {}
        self.body.addWidget(
            Words(self.tr("Ask each owner for the fingerprint, and tick a key only when every group is the same."))
        )
        frame, inside = card()
        for key in keys:
            box = QCheckBox(as_title(words.key_name(key)))
            box.setObjectName(f"compared-{key.fingerprint}")
            box.toggled.connect(lambda: self.allow(self.may_act()))
            self._boxes[key.fingerprint] = box
            inside.addWidget(box)
            inside.addWidget(FingerprintWords(key.fingerprint, f"fingerprint-{key.fingerprint}"))
        self.body.addWidget(ScrolledCard(frame, 20, "compared-keys"))
        self._reach = reach_choices(self)
        self.body.addWidget(self._reach)
        self.setMinimumWidth(space(130))
        self.add_buttons(act=button(self.tr("They are &theirs"), "certify-keys", self._start, look="primary"))

    @property
    def _compared(self) -> Sequence[Fingerprint]:
        return [fingerprint for fingerprint, box in self._boxes.items() if box.isChecked()]

    def may_act(self) -> bool:
        return bool(self._compared)

    def _start(self) -> None:
        compared, reach = self._compared, self._reach.chosen

        def work(stop: WatchedStop) -> Sequence[KeyChange]:
            return self._actions.certify_several(compared, reach, stop, stop.progress)

        self.run(work, self._on_certified, self.tr("Noting it…"))

    def _on_certified(self, changes: Sequence[KeyChange]) -> None:
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("Verified"), self.tr("%n keys are verified now.", "", len(changes)))


def reach_choices(widget: QWidget) -> Choices[Reach]:
    return Choices(
        [
            (
                Reach.THIS_COMPUTER,
                widget.tr("Only for &me"),
                widget.tr("It stays on this computer."),
                "only-for-me",
            ),
            (
                Reach.EXPORTABLE,
                widget.tr("For &others too"),
                widget.tr("Whoever gets the key from you sees that you vouch for it, for ever."),
                "for-others",
            ),
        ],
        Reach.THIS_COMPUTER,
    )
