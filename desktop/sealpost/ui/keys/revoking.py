"""Telling everybody that a key is not to be used any more: with a reason, and confirmed in writing."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from sealpost.core.key_editing import RevocationReason, is_confirmed_in_writing, written_confirmation
from sealpost.core.keys import Key
from sealpost.core.reasons import Reason
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService, KeyChange
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.widgets import Words, button


class RevokeDialog(KeyDialog):
    def __init__(self, key: Key, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Revoke this key for ever?"), "revoke-dialog", jobs, parent, guarded=True)
        self._key = key
        self._actions = actions
        self.body.addWidget(whose([key]))
        self.body.addWidget(
            Words(
                self.tr(
                    "Nobody can seal to it any more, and its signatures count no longer. Old letters can still be "
                    "opened. This can't be undone."
                ),
                tone="warn",
            )
        )
        self._reason = Choices(
            [
                (RevocationReason.NONE, self.tr("&No reason given"), "", "reason-none"),
                (RevocationReason.SUPERSEDED, self.tr("I have a ne&w key"), "", "reason-superseded"),
                (RevocationReason.UNUSED, self.tr("I don't &use it any more"), "", "reason-unused"),
                (
                    RevocationReason.COMPROMISED,
                    self.tr("Somebody else may ha&ve it"),
                    self.tr("Earlier signatures count no longer either."),
                    "reason-compromised",
                ),
            ],
            RevocationReason.NONE,
        )
        self.body.addWidget(self._reason)
        self._words = QLineEdit()
        self._words.setObjectName("revocation-words")
        self._words.setPlaceholderText(self.tr("A word to everybody, if you like"))
        self._words.setAccessibleName(self._words.placeholderText())
        self._words.setMaxLength(400)
        self.body.addWidget(self._words)
        self.typed = confirmation_field(self, key)
        self.add_buttons(act=button(self.tr("&Revoke"), "revoke-key", self._start))

    def may_act(self) -> bool:
        return is_confirmed_in_writing(self._key, self.typed.text())

    def _start(self) -> None:
        work = partial(self._actions.revoke, self._key.fingerprint, self._reason.chosen, self._words.text())
        self.run(work, self._on_revoked, self.tr("Revoking…"))

    def _on_revoked(self, _change: KeyChange) -> None:
        self.key_changed.emit()
        said = self.tr("Now send the key to those who use it, or publish it: they learn of it only that way.")
        self.turn_into_a_report(self.tr("Revoked"), said)


class RevokeByCertificateDialog(KeyDialog):
    """With a certificate that was made before: for a key whose secret half is gone."""

    def __init__(
        self, certificate: bytes, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        title = self.tr("Revoke this key for ever?")
        super().__init__(title, "revoke-by-certificate-dialog", jobs, parent, guarded=True)
        self._certificate = certificate
        self._actions = actions
        self._key: Key | None = None
        self.typed: QLineEdit | None = None
        self.add_buttons(act=button(self.tr("&Revoke"), "revoke-key", self._start))
        jobs.run(partial(actions.revocation, certificate), owner=self, done=self._show, failed=self.fail)

    def _show(self, key: Key | None) -> None:
        if key is None:
            self.fail(Reason.UNKNOWN_REVOKED.key_refusal())
            return
        self._key = key
        self.body.addWidget(whose([key]))
        self.body.addWidget(Words(self.tr("Nobody can seal to it any more. This can't be undone."), tone="warn"))
        self.typed = confirmation_field(self, key)
        self.fit()

    def may_act(self) -> bool:
        return (
            self._key is not None and self.typed is not None and is_confirmed_in_writing(self._key, self.typed.text())
        )

    def _start(self) -> None:
        work = partial(self._actions.revoke_by_certificate, self._certificate)
        self.run(work, self._on_revoked, self.tr("Revoking…"))

    def _on_revoked(self, _change: KeyChange) -> None:
        self.key_changed.emit()
        said = self.tr("Now send the key to those who use it, or publish it: they learn of it only that way.")
        self.turn_into_a_report(self.tr("Revoked"), said)


def confirmation_field(dialog: KeyDialog, key: Key) -> QLineEdit:
    """Where the end of the fingerprint is typed; the dialog's `may_act` looks at it."""
    expected = written_confirmation(key)
    shown = f"{expected[:4]} {expected[4:]}"
    asked = dialog.tr("To confirm, type the end of its fingerprint: %s").replace("%s", shown)
    dialog.body.addWidget(Words(asked))
    typed = QLineEdit()
    typed.setObjectName("typed-confirmation")
    typed.setAccessibleName(asked)
    typed.textChanged.connect(lambda: dialog.allow(dialog.may_act()))
    dialog.body.addWidget(typed)
    return typed
