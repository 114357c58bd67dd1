"""How the key of an address changed, in words, with the old and the new fingerprint whole."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout

from sealpost.core.key_changes import ChangeKind, KeyChange
from sealpost.ui import words
from sealpost.ui.theme import Tone
from sealpost.ui.widgets import FingerprintWords, Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("key-change", text)


def show_key_change(target: QBoxLayout, change: KeyChange, tone: Tone = "warn") -> None:
    target.addWidget(Words(change_title(change), tone=tone, name="key-change"))
    match change.kind:
        case ChangeKind.OTHER_KEY:
            target.addWidget(Words(_tr("Before:"), tone="quiet"))
            target.addWidget(FingerprintWords(change.before, "key-before"))
            target.addWidget(Words(_tr("After:"), tone="quiet"))
            target.addWidget(FingerprintWords(change.after, "key-after"))
        case ChangeKind.NEW_SUBKEY:
            target.addWidget(FingerprintWords(change.before, "key-before"))
            target.addWidget(Words(_tr("The new subkey:"), tone="quiet"))
            target.addWidget(FingerprintWords(change.after, "key-after"))
        case ChangeKind.REVOKED:
            target.addWidget(FingerprintWords(change.before, "key-before"))


def change_title(change: KeyChange) -> str:
    match change.kind:
        case ChangeKind.OTHER_KEY:
            said = _tr("%1 has another key since %2")
        case ChangeKind.NEW_SUBKEY:
            said = _tr("The key of %1 has a new subkey since %2")
        case ChangeKind.REVOKED:
            said = _tr("The key of %1 was revoked; seen on %2")
    return said.replace("%1", change.address).replace("%2", words.day(change.at))
