"""Deleting keys of others: what is lost is said first, and it can be undone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealpost.core.key_editing import Loss, Losses
from sealpost.core.keys import Key
from sealpost.qt.jobs import Jobs
from sealpost.services.key_actions import KeyActionService
from sealpost.services.key_ports import DeletedKeys
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button, card


class DeleteKeysDialog(KeyDialog):
    def __init__(
        self, keys: Sequence[Key], actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Delete from this computer?"), "delete-dialog", jobs, parent, guarded=True)
        self._keys = keys
        self._actions = actions
        self._deleted: DeletedKeys | None = None
        self.body.addWidget(whose(keys))
        self._lost = QVBoxLayout()
        self.body.addLayout(self._lost)
        self._undo = button(self.tr("&Undo"), "undo-delete", self._bring_back)
        self._undo.hide()
        self.add_buttons(self._undo, act=button(self.tr("&Delete"), "delete-keys", self._start))
        work = partial(actions.losses, [key.fingerprint for key in keys])
        jobs.run(work, owner=self, done=self._show_losses, failed=self.fail)

    def _show_losses(self, losses: Losses) -> None:
        for said in loss_sentences(self, losses):
            self._lost.addWidget(Words(said))
        self._lost.addWidget(Words(self.tr("This can be undone for 30 days."), tone="quiet"))
        self.fit()

    def _start(self) -> None:
        fingerprints = [key.fingerprint for key in self._keys]

        def work(stop: WatchedStop) -> DeletedKeys:
            return self._actions.delete_public(fingerprints, stop)

        self.run(work, self._on_deleted, self.tr("Deleting…"))

    def _on_deleted(self, deleted: DeletedKeys) -> None:
        self._deleted = deleted
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("Deleted"), deletion_said(self, deleted))
        self._undo.show()

    def _bring_back(self) -> None:
        if self._deleted is None:
            return
        name = self._deleted.name

        def work(stop: WatchedStop) -> Sequence[Key]:
            return self._actions.undo_deletion(name, stop)

        self._undo.hide()
        self.run(work, self._on_back, self.tr("Bringing them back…"))

    def _on_back(self, _keys: Sequence[Key]) -> None:
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("Undone"), self.tr("Everything is as it was."))


class DeletionsDialog(KeyDialog):
    """What was deleted lately, to be brought back."""

    def __init__(self, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bring back deleted keys"), "deletions-dialog", jobs, parent)
        self._actions = actions
        self.add_buttons(act=button(self.tr("Close"), "close-deletions", self.accept))
        self.leave.hide()
        self._look_up()

    def _look_up(self) -> None:
        self._jobs.run(self._actions.deletions, owner=self, done=self._show_all, failed=self.fail)

    def _show_all(self, deletions: Sequence[DeletedKeys]) -> None:
        for deleted in deletions:
            frame, inside = card()
            inside.addWidget(Words(names_of(self, deleted.user_ids)))
            inside.addWidget(Words(words.day_and_time(deleted.at), tone="quiet"))
            restore = partial(self._restore, deleted, frame)
            inside.addWidget(button(self.tr("Bring back"), f"restore-{deleted.name}", restore))
            self.body.addWidget(frame)
        if not deletions:
            self.say(self.tr("No key was deleted in the last 30 days."), "quiet")

    def _restore(self, deleted: DeletedKeys, frame: QWidget) -> None:
        def work(stop: WatchedStop) -> Sequence[Key]:
            return self._actions.undo_deletion(deleted.name, stop)

        def done(_keys: Sequence[Key]) -> None:
            frame.hide()
            self.key_changed.emit()
            self.say(self.tr("It is back: %s.").replace("%s", names_of(self, deleted.user_ids)), "good")

        self.run(work, done, self.tr("Bringing it back…"))


def names_of(widget: QWidget, names: Sequence[str]) -> str:
    """The first few of many."""
    if len(names) <= 3:
        return words.listed(list(names))
    more = widget.tr("%n more", "", len(names) - 2)
    return words.listed([*names[:2], more])


def deletion_said(widget: QWidget, deleted: DeletedKeys) -> str:
    return widget.tr("No longer here: %s.").replace("%s", names_of(widget, deleted.user_ids))


def loss_sentences(widget: QWidget, losses: Losses) -> Sequence[str]:
    return [_sentence(widget, loss, losses) for loss in losses.kinds]


def _sentence(widget: QWidget, loss: Loss, losses: Losses) -> str:
    match loss:
        case Loss.OPENING:
            return widget.tr("What was sealed to this key can't be opened any more, not even old letters.")
        case Loss.SIGNING:
            return widget.tr("You can't sign with it any more.")
        case Loss.CHANGING:
            return widget.tr("Nobody can extend, change or revoke it any more without a backup.")
        case Loss.CERTIFYING:
            count = str(losses.verified_by_them)
            return widget.tr("Keys that you have verified count as unverified: %s.").replace("%s", count)
        case Loss.SEALING:
            return widget.tr("You can't seal letters to the owner until you import the key again.")
        case Loss.VERIFIED:
            return widget.tr("That you compared the fingerprint is forgotten with it.")
        case Loss.TRUST:
            return widget.tr("What you said about the owner's word is forgotten with it.")
