"""The short dialogs: a new passphrase, and keys switched off and on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from sealpost.core.keys import Key
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button


class PassphraseDialog(KeyDialog):
    """Sealpost never sees either passphrase: GnuPG asks for both."""

    def __init__(self, key: Key, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Change the passphrase"), "passphrase-dialog", jobs, parent)
        self._key = key
        self._actions = actions
        self.body.addWidget(whose([key]))
        self.body.addWidget(
            Words(self.tr("GnuPG asks for the present passphrase, then for the new one, in windows of its own."))
        )
        self.body.addWidget(
            Words(
                self.tr("Backups that you made before keep the old passphrase. Make a new one afterwards."),
                tone="quiet",
            )
        )
        self.add_buttons(act=button(self.tr("C&hange"), "change-passphrase", self._start, look="primary"))

    def _start(self) -> None:
        work = partial(self._actions.change_passphrase, self._key.fingerprint)
        self.run(work, self._on_changed, self.tr("Waiting for GnuPG…"))

    def _on_changed(self, _done: None) -> None:
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("Done"), self.tr("The new passphrase holds from now on."))


class SwitchDialog(KeyDialog):
    """`on` again, or off: a key that is off stays here and is offered nowhere."""

    def __init__(
        self,
        keys: Sequence[Key],
        actions: KeyActionService,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        on: bool,
    ) -> None:
        title = self.tr("Switch on again?") if on else self.tr("Switch off?")
        super().__init__(title, "switch-dialog", jobs, parent)
        self._keys = keys
        self._switch = actions.enable if on else actions.disable
        self.body.addWidget(whose(keys))
        self.body.addWidget(
            Words(
                self.tr("It can be sealed to again.")
                if on
                else self.tr("It stays here but is not offered any more. You can switch it on again at any time.")
            )
        )
        act = self.tr("Switch &on") if on else self.tr("Switch &off")
        self.add_buttons(act=button(act, "switch-keys", self._start, look="primary"))

    def _start(self) -> None:
        fingerprints = [key.fingerprint for key in self._keys]

        def work(stop: WatchedStop) -> Sequence[Key]:
            return self._switch(fingerprints, stop, stop.progress)

        self.run(work, self._on_switched, self.tr("Switching…"))

    def _on_switched(self, _keys: Sequence[Key]) -> None:
        self.key_changed.emit()
        self.accept()
