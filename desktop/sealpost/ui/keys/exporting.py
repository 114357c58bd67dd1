"""Handing keys out: to the clipboard, into a file, into the draft of a mail; secret ones into a private file only."""

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sealpost.core.backup import file_name
from sealpost.core.keys import Key
from sealpost.core.text import visible
from sealpost.disk.private_files import write_private
from sealpost.qt.jobs import Jobs
from sealpost.services.file_ports import Existing
from sealpost.services.key_actions import KeyActionService
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button, copy_to_clipboard

_LONGEST_DRAFT = 6000  # characters of a mailto: address that browsers and mail programs still take


class ExportDialog(KeyDialog):
    """The public keys."""

    def __init__(
        self, keys: Sequence[Key], actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Give the public key to others"), "export-dialog", jobs, parent)
        self._keys = keys
        self._actions = actions
        self.body.addWidget(whose(keys))
        self.body.addWidget(Words(self.tr("It holds no secret: anybody may have it."), tone="quiet"))
        self.add_buttons(
            button(self.tr("&Copy"), "copy-keys", self._copy),
            button(self.tr("Into a &mail"), "mail-keys", self._mail),
            act=button(self.tr("&Save a file…"), "save-keys", self._choose, look="primary"),
        )

    def _armored(self, _stop: WatchedStop) -> str:
        return self._actions.export_public([key.fingerprint for key in self._keys])

    def _copy(self) -> None:
        self.run(self._armored, self._on_copied, self.tr("Exporting…"))

    def _on_copied(self, armored: str) -> None:
        copy_to_clipboard(armored)
        self.say(self.tr("It is on the clipboard."), "good")

    def _mail(self) -> None:
        self.run(self._armored, self._open_draft, self.tr("Exporting…"))

    def _open_draft(self, armored: str) -> None:
        draft = draft_url(self.tr("My OpenPGP key"), armored)
        if draft is None:
            self.say(self.tr("It is too long for a draft. Save a file and attach it."), "warn")
        elif QDesktopServices.openUrl(draft):
            self.accept()
        else:
            self.say(self.tr("No program for mail opens here. Copy it, or save a file."), "warn")

    def _choose(self) -> None:
        name = f"{file_name(visible(self._keys[0].name), self._keys[0].fingerprint)}.asc"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the public key"), name)
        if chosen:
            self.save(Path(chosen))

    def save(self, target: Path) -> None:
        def work(stop: WatchedStop) -> None:
            write_private(target, self._armored(stop).encode(), Existing.REPLACE)

        def done(_written: None) -> None:
            self.turn_into_a_report(self.tr("Saved"), str(target))

        self.run(work, done, self.tr("Saving…"))


class ExportSecretDialog(KeyDialog):
    def __init__(self, key: Key, actions: KeyActionService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Save the secret key"), "export-secret-dialog", jobs, parent, guarded=True)
        self._key = key
        self._export = {"whole": actions.export_secret, "subkeys": actions.export_secret_subkeys}
        self.body.addWidget(whose([key]))
        self._what = Choices(
            [
                ("whole", self.tr("The &whole key"), self.tr("For another computer of yours."), "export-whole"),
                (
                    "subkeys",
                    self.tr("Its s&ubkeys only"),
                    self.tr("For a device that may get lost: it opens letters but can't change the key."),
                    "export-subkeys",
                ),
            ],
            "whole",
        )
        self.body.addWidget(self._what)
        self.body.addWidget(
            Words(
                self.tr("Only its passphrase protects the file. For safe keeping, make a backup instead."), tone="warn"
            )
        )
        self.add_buttons(act=button(self.tr("&Save a file…"), "save-secret", self._choose))

    def _choose(self) -> None:
        name = f"{file_name(visible(self._key.name), self._key.fingerprint)}-secret.asc"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the secret key"), name)
        if chosen:
            self.save(Path(chosen))

    def save(self, target: Path) -> None:
        export, fingerprint = self._export[self._what.chosen], self._key.fingerprint

        def work(stop: WatchedStop) -> None:
            write_private(target, export(fingerprint, stop).encode(), Existing.REPLACE)

        def done(_written: None) -> None:
            self.turn_into_a_report(self.tr("Saved"), str(target))

        self.run(work, done, self.tr("Waiting for GnuPG…"))


def draft_url(subject: str, armored: str) -> QUrl | None:
    """None where it would be too long."""
    url = f"mailto:?subject={quote(subject)}&body={quote(armored)}"
    return QUrl(url) if len(url) <= _LONGEST_DRAFT else None
