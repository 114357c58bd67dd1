"""The names and addresses of a key of one's own: add one, make one the first, take one back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from sealpost.core.keys import Key, UserId
from sealpost.core.text import visible
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService, KeyChange
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, card, clear


class UserIdsDialog(KeyDialog):
    def __init__(self, key: Key, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Names and addresses"), "user-ids-dialog", jobs, parent)
        self._key = key
        self._actions = actions
        self._list = QVBoxLayout()
        self._list.setSpacing(space(2))
        self.body.addLayout(self._list)
        self.body.addWidget(
            Words(self.tr("Add another. Either may be left empty; others will see both."), tone="quiet")
        )
        self._name = QLineEdit()
        self._name.setObjectName("user-id-name")
        self._address = QLineEdit()
        self._address.setObjectName("user-id-address")
        form = QFormLayout()
        form.setHorizontalSpacing(space(4))
        form.setVerticalSpacing(space(2))
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("E-mail &address"), self._address)
        self.body.addLayout(form)
        self.add_buttons(act=button(self.tr("A&dd"), "add-user-id", self._add, look="primary"))
        for field in (self._name, self._address):
            field.textChanged.connect(lambda: self.allow(self.may_act()))
        self.leave.setText(self.tr("Close"))
        self._show_names()

    def may_act(self) -> bool:
        return bool(self._name.text().strip() or self._address.text().strip())

    def _show_names(self) -> None:
        clear(self._list)
        current = [each for each in self._key.user_ids if not each.revoked]
        for user_id in self._key.user_ids:
            frame, inside = card()
            inside.addWidget(Words(visible(user_id.text)))
            if user_id.revoked:
                inside.addWidget(Words(self.tr("not yours any more (revoked)"), tone="bad"))
            elif user_id is current[0]:
                inside.addWidget(Words(self.tr("the first: shown wherever the key is"), tone="quiet"))
            if not user_id.revoked and len(current) > 1:
                self._add_choices(inside, user_id, is_first=user_id is current[0])
            self._list.addWidget(frame)
        self.allow(self.may_act())

    def _add_choices(self, inside: QVBoxLayout, user_id: UserId, *, is_first: bool) -> None:
        name = user_id.fingerprint_of_text
        revoke = button(self.tr("Not mine any more…"), f"revoke-{name}", partial(self._ask, user_id))
        first = button(self.tr("Make it the first"), f"first-{name}", partial(self._make_first, user_id))
        inside.addLayout(button_row(revoke) if is_first else button_row(first, revoke))

    def _add(self) -> None:
        work = partial(
            self._actions.add_user_id, self._key.fingerprint, self._name.text().strip(), self._address.text().strip()
        )
        self.run(work, self._on_changed, self.tr("Adding…"))

    def _make_first(self, user_id: UserId) -> None:
        work = partial(self._actions.make_primary, self._key.fingerprint, user_id.fingerprint_of_text)
        self.run(work, self._on_changed, self.tr("Changing…"))

    def _ask(self, user_id: UserId) -> None:
        dialog = RevokeUserIdDialog(self._key, user_id, self._actions, self._jobs, self)
        dialog.revoked.connect(self._on_changed)
        dialog.open()

    def _on_changed(self, change: KeyChange) -> None:
        self._key = change.key
        self._name.clear()
        self._address.clear()
        self._show_names()
        self.fit()
        self.key_changed.emit()


class RevokeUserIdDialog(KeyDialog):
    """For ever, so it is asked by itself."""

    revoked = Signal(object)

    def __init__(self, key: Key, user_id: UserId, actions: KeyActionService, jobs: Jobs, parent: UserIdsDialog) -> None:
        super().__init__(self.tr("Not yours any more?"), "revoke-user-id-dialog", jobs, parent, guarded=True)
        self._work = partial(actions.revoke_user_id, key.fingerprint, user_id.fingerprint_of_text)
        self.body.addWidget(Words(visible(user_id.text)))
        self.body.addWidget(
            Words(
                self.tr(
                    "Everybody who gets the key from now on sees that this name was taken back. "
                    "This can't be undone once others have the key again."
                )
            )
        )
        self.add_buttons(act=button(self.tr("&Take it back"), "revoke-user-id", self._start))

    def _start(self) -> None:
        self.run(self._work, self._on_revoked, self.tr("Taking it back…"))

    def _on_revoked(self, change: KeyChange) -> None:
        self.revoked.emit(change)
        self.accept()
