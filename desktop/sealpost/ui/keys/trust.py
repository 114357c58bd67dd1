"""How far one believes what the owners of keys say about the keys of others."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sealpost.core.key_editing import OwnerTrust
from sealpost.core.keys import Key
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button


class TrustDialog(KeyDialog):
    def __init__(
        self, keys: Sequence[Key], actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Whose word counts?"), "trust-dialog", jobs, parent)
        self._keys = keys
        self._actions = actions
        self.body.addWidget(whose(keys))
        self.body.addWidget(
            Words(
                self.tr("When this person has compared somebody else's fingerprint, does that count for you too?"),
            )
        )
        self._levels = Choices(self._options(), _common(keys))
        self.body.addWidget(self._levels)
        self.add_buttons(act=button(self.tr("&Save"), "save-trust", self._start, look="primary"))

    def _options(self) -> Sequence[tuple[OwnerTrust, str, str, str]]:
        options = [
            (OwnerTrust.UNKNOWN, self.tr("I &don't know"), self.tr("It does not count."), "trust-unknown"),
            (OwnerTrust.NEVER, self.tr("&No"), self.tr("It never counts, whatever others say."), "trust-never"),
            (
                OwnerTrust.MARGINAL,
                self.tr("&A little"),
                self.tr("It counts when three such people say the same."),
                "trust-marginal",
            ),
            (OwnerTrust.FULL, self.tr("&Yes"), self.tr("Their word alone is enough."), "trust-full"),
        ]
        if all(key.is_own for key in self._keys):
            said = self.tr("What this key verifies is verified. Only for a key of your own.")
            options.append((OwnerTrust.ULTIMATE, self.tr("It is &mine"), said, "trust-ultimate"))
        return options

    def _start(self) -> None:
        fingerprints = [key.fingerprint for key in self._keys]
        trust = self._levels.chosen

        def work(stop: WatchedStop) -> object:
            return self._actions.set_owner_trust(fingerprints, trust, stop)

        self.run(work, self._on_saved, self.tr("Saving…"))

    def _on_saved(self, _keys: object) -> None:
        self.key_changed.emit()
        self.accept()


def _common(keys: Sequence[Key]) -> OwnerTrust:
    """What all of them have, where they agree."""
    levels = {key.owner_trust for key in keys}
    known = {each.value: each for each in OwnerTrust}
    found = known.get(levels.pop()) if len(levels) == 1 else None
    if found is OwnerTrust.ULTIMATE and not all(key.is_own for key in keys):
        return OwnerTrust.FULL
    return found or OwnerTrust.UNKNOWN
