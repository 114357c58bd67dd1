"""Whose key signs: one's own keys to choose from, and the signature block of the one that is chosen."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from sealpost.core.keys import Fingerprint, Key
from sealpost.core.letter import Letter
from sealpost.core.signature_block import SignatureBlock
from sealpost.core.text import parse_mailbox
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import ComposeService
from sealpost.ui import words
from sealpost.ui.widgets import Words

_Found = tuple[Sequence[Key], Key | None]  # one's own keys, and the one that belongs to the account


class Identity(QObject):
    """`title`, `field` and `note` are for the window to place; the first two are hidden where there is no choice."""

    block_changed = Signal(str)  # the lines under the letter
    none_found = Signal()
    refused = Signal(object)

    def __init__(self, compose: ComposeService, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._compose = compose
        self._jobs = jobs
        self._window = window
        self._account = ""
        self._signer: Key | None = None
        self.field = QComboBox()
        self.field.setObjectName("identity")
        self.field.setAccessibleName(self.tr("Whose key signs"))
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.activated.connect(self._on_chosen)
        self.title = QLabel(self.tr("&From"))
        self.title.setBuddy(self.field)
        self.note = Words(tone="warn", name="account-note")
        for widget in (self.field, self.title, self.note):
            widget.hide()

    @property
    def signer(self) -> Key | None:
        return self._signer

    @property
    def fingerprint(self) -> Fingerprint | None:
        return self._signer.fingerprint if self._signer else None

    def look_for(self, letter: Letter) -> None:
        """All keys of one's own; chosen is the one of the account that the letter is written from."""
        self._account = letter.account
        work = partial(self._find, letter)
        self._jobs.run(work, owner=self, done=self._show, failed=self.refused.emit)

    def _find(self, letter: Letter) -> _Found:
        own = self._compose.identities()
        return own, self._compose.signer_for(replace(letter, sign=True), None) if own else None

    def _show(self, found: _Found) -> None:
        own, signer = found
        self._own = {key.fingerprint: key for key in own}
        self.field.clear()
        for key in own:
            self.field.addItem(words.key_name(key), key.fingerprint)
        self.title.setVisible(len(own) > 1)
        self.field.setVisible(len(own) > 1)
        if signer is None:
            self.none_found.emit()
            return
        self.field.setCurrentIndex(self.field.findData(signer.fingerprint))
        self._take(signer)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._take(self._own[self.field.itemData(index)])

    def _take(self, key: Key) -> None:
        self._signer = key
        self._compare_account(key)
        work = partial(self._compose.signature, key.fingerprint)
        self._jobs.run(work, owner=self, done=partial(self._on_block, key), failed=self.refused.emit)

    def _compare_account(self, key: Key) -> None:
        account = parse_mailbox(self._account)
        differs = account is not None and all(each.address != account or each.revoked for each in key.user_ids)
        self.note.setVisible(differs)
        if account and differs:
            said = self.tr("The webmail writes as %1, but this key is of %2. The reader will see both.")
            self.note.setText(said.replace("%1", account).replace("%2", words.key_name(key)))

    # --- The lines under the letter -----------------------------------------------------------------------

    def _on_block(self, key: Key, block: SignatureBlock) -> None:
        if key == self._signer:
            self.block_changed.emit(block.lines(key.fingerprint))

    def edit_block(self) -> None:
        if self._signer:
            work = partial(self._compose.signature, self._signer.fingerprint)
            done = partial(self._open_block, self._signer)
            self._jobs.run(work, owner=self, done=done, failed=self.refused.emit)

    def _open_block(self, signer: Key, block: SignatureBlock) -> None:
        from sealpost.ui.composer.signature import SignatureDialog

        dialog = SignatureDialog(signer, block, self._compose, self._jobs, self._window)
        dialog.signature_changed.connect(partial(self._on_block, signer))
        dialog.open()
