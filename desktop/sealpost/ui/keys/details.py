"""One key: whose it is, how sure that is, its fingerprint to compare, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from sealpost.core.keys import Key, KeyState
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.keys import KeyService
from sealpost.ui import words
from sealpost.ui.theme import space
from sealpost.ui.widgets import (
    FingerprintWords,
    Words,
    button,
    clear,
    copy_to_clipboard,
    fact,
    fingerprint_groups,
    heading,
    section,
)


class KeyDetails(QScrollArea):
    key_changed = Signal()

    def __init__(self, keys: KeyService, jobs: Jobs) -> None:
        super().__init__()
        self._keys = keys
        self._jobs = jobs
        self.setObjectName("key-details")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(space(84))
        inside = QWidget()
        inside.setProperty("window", True)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(space(4), 0, space(2), 0)
        self._layout.setSpacing(space(2))
        self.setWidget(inside)

    def show_key(self, key: Key | None) -> None:
        clear(self._layout)
        if key is None:
            return
        name, address = words.split_user_id(words.key_name(key))
        self._layout.addWidget(heading(name or address, 1.25, "details-name"))
        if name and address:
            self._layout.addWidget(Words(address, tone="quiet"))
        self._layout.addWidget(Words(words.state_title(key), tone=words.state_tone(key), name="details-state"))
        self._add_section(self.tr("Fingerprint"))
        self._layout.addWidget(FingerprintWords(key.fingerprint, "details-fingerprint"))
        self._layout.addSpacing(space(1))
        self._layout.addLayout(self._facts(key))
        self._add_section(self.tr("User IDs"))
        for user_id in key.user_ids:
            said = words.validity_title(user_id.validity)
            self._layout.addWidget(Words(f"{visible(user_id.text)} ({said})"))
        self._add_section(self.tr("Subkeys"))
        for subkey in key.subkeys:
            purposes = words.listed(sorted(words.capability_title(each) for each in subkey.capabilities))
            self._layout.addWidget(Words(f"{subkey.algorithm}: {purposes}"))
        self._message = Words(tone="warn", name="details-message")
        self._message.hide()
        self._layout.addWidget(self._message)
        self._add_actions(key)
        self._layout.addStretch(1)

    def _add_section(self, title: str) -> None:
        self._layout.addSpacing(space(2))
        self._layout.addWidget(section(title))

    def _facts(self, key: Key) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setColumnStretch(1, 1)
        fact(grid, self.tr("Created"), Words(words.day(key.created)))
        fact(grid, self.tr("Expires"), Words(words.day(key.expires)))
        fact(grid, self.tr("Kind"), Words(key.algorithm))
        if key.is_own:
            fact(grid, self.tr("Secret part"), Words(words.secret_title(key.secret)))
        return grid

    def _add_actions(self, key: Key) -> None:
        box = QVBoxLayout()
        box.setSpacing(space(2))
        box.addWidget(button(self.tr("Copy the &public key"), "copy-public", partial(self._copy_public, key)))
        copy = partial(copy_to_clipboard, key.fingerprint)
        box.addWidget(button(self.tr("Copy the f&ingerprint"), "copy-fingerprint", copy))
        if key.is_own:
            use = partial(self._make_default, key)
            box.addWidget(button(self.tr("Sign with this key by &default"), "make-default", use))
        elif key.state is KeyState.CURRENT and not words.is_verified(key):
            box.addWidget(button(self.tr("&Verify…"), "verify-key", partial(self._ask_to_verify, key), look="primary"))
        self._layout.addSpacing(space(2))
        self._layout.addLayout(box)

    def _copy_public(self, key: Key) -> None:
        work = partial(self._keys.export, [key.fingerprint])
        self._jobs.run(work, owner=self, done=copy_to_clipboard, failed=self._explain)

    def _make_default(self, key: Key) -> None:
        work = partial(self._keys.choose_default_key, key.fingerprint)
        self._jobs.run(work, owner=self, done=self._on_changed, failed=self._explain)

    def _ask_to_verify(self, key: Key) -> None:
        box = QMessageBox(self)
        box.setObjectName("verify-dialog")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Compare this fingerprint with %s, by phone or in person.").replace("%s", words.key_name(key))
        )
        box.setInformativeText(
            fingerprint_groups(key.fingerprint)
            + "\n\n"
            + self.tr("If every group is the same, the key is theirs. This is noted on this machine only.")
        )
        leave = box.addButton(self.tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        same = box.addButton(self.tr("It is the same"), QMessageBox.ButtonRole.AcceptRole)
        same.setObjectName("it-is-the-same")
        same.clicked.connect(partial(self._verify, key))
        box.setDefaultButton(leave)
        box.open()

    def _verify(self, key: Key) -> None:
        work = partial(self._keys.certify, key.fingerprint)
        self._jobs.run(work, owner=self, done=self._on_changed, failed=self._explain)

    def _on_changed(self, _done: object) -> None:
        self.key_changed.emit()

    def _explain(self, error: SealpostError) -> None:
        self._message.setText(words.explained(error))
        self._message.show()
