"""What can be done with the chosen keys, as a menu; each entry opens a dialog of its own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from sealpost.composition import Services
from sealpost.core.key_editing import has_secret
from sealpost.core.keys import Key, KeyState, SecretPart
from sealpost.qt.jobs import Jobs
from sealpost.ui.keys.deleting import DeleteKeysDialog, DeletionsDialog
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.keys.expiry import ExpiryDialog
from sealpost.ui.keys.switching import PassphraseDialog, SwitchDialog
from sealpost.ui.keys.trust import TrustDialog


class KeyActions(QObject):
    """`window` is the parent of the dialogs."""

    keyring_changed = Signal()

    def __init__(self, services: Services, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._actions = services.key_actions
        self._jobs = jobs
        self._window = window

    def menu_for(self, keys: Sequence[Key]) -> QMenu:
        """For one key or several; what does not fit all of them is left out."""
        menu = QMenu(self._window)
        menu.setObjectName("key-menu")
        if len(keys) == 1 and keys[0].is_own:
            self._add_own(menu, keys[0])
        if len(keys) == 1 and not keys[0].is_own:
            self._add_others(menu, keys[0])
        if keys:
            self._add_common(menu, keys)
        self._add(menu, self.tr("Bring back deleted keys…"), "undo-deletions", self._deletions)
        return menu

    def _add_own(self, menu: QMenu, key: Key) -> None:
        if has_secret(key):
            self._add(menu, self.tr("Change the &passphrase…"), "passphrase", partial(self._passphrase, key))
        if key.secret in (SecretPart.PRESENT, SecretPart.ON_CARD) and key.state is not KeyState.REVOKED:
            self._add(menu, self.tr("Change when it &expires…"), "expiry", partial(self._expiry, key))
        menu.addSeparator()

    def _add_others(self, menu: QMenu, key: Key) -> None:
        del menu, key

    def _add_common(self, menu: QMenu, keys: Sequence[Key]) -> None:
        self._add(menu, self.tr("Whose &word counts…"), "trust", partial(self._trust, keys))
        if any(key.state is not KeyState.DISABLED for key in keys):
            self._add(menu, self.tr("Switch &off…"), "disable", partial(self._switch, keys, on=False))
        if any(key.state is KeyState.DISABLED for key in keys):
            self._add(menu, self.tr("Switch &on…"), "enable", partial(self._switch, keys, on=True))
        menu.addSeparator()
        if not any(key.is_own for key in keys):
            self._add(menu, self.tr("&Delete…"), "delete", partial(self._delete, keys))

    def _add(self, menu: QMenu, title: str, name: str, chosen: Callable[[], object]) -> None:
        action = menu.addAction(title)
        action.setObjectName(name)
        action.triggered.connect(lambda: chosen())

    def _open(self, dialog: KeyDialog) -> None:
        """Every dialog says `key_changed` when it has changed something."""
        dialog.key_changed.connect(self.keyring_changed)
        dialog.open()

    def _passphrase(self, key: Key) -> None:
        self._open(PassphraseDialog(key, self._actions, self._jobs, self._window))

    def _expiry(self, key: Key) -> None:
        self._open(ExpiryDialog(key, self._actions, self._jobs, self._window))

    def _trust(self, keys: Sequence[Key]) -> None:
        self._open(TrustDialog(keys, self._actions, self._jobs, self._window))

    def _switch(self, keys: Sequence[Key], *, on: bool) -> None:
        self._open(SwitchDialog(keys, self._actions, self._jobs, self._window, on=on))

    def _delete(self, keys: Sequence[Key]) -> None:
        self._open(DeleteKeysDialog(keys, self._actions, self._jobs, self._window))

    def _deletions(self) -> None:
        self._open(DeletionsDialog(self._actions, self._jobs, self._window))
