"""What can be done about a key that is missing or not verified yet."""

from functools import partial
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from sealpost.composition import Services
from sealpost.core.recipients import Recipient
from sealpost.qt.jobs import Jobs
from sealpost.ui.composer.foot import LetterFoot
from sealpost.ui.composer.people import PeopleCard
from sealpost.ui.keys.certify import CertifyDialog
from sealpost.ui.widgets import copy_to_clipboard


class MissingKeys(QObject):
    keys_changed = Signal()

    def __init__(self, people: PeopleCard, foot: LetterFoot, services: Services, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._foot = foot
        self._services = services
        self._jobs = jobs
        self._window = window
        people.look_up_chosen.connect(self.look_up)
        people.import_chosen.connect(self._choose_file)
        people.ask_chosen.connect(self._ask_for)
        people.compare_chosen.connect(self._compare)

    @Slot(str)
    def look_up(self, address: str) -> None:
        from sealpost.ui.keys.looking_up import LookUpDialog

        dialog = LookUpDialog(self._services.directories, self._jobs, self._window, address)
        dialog.key_changed.connect(self.keys_changed)
        dialog.open()

    @Slot()
    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a key"), "", self.tr("Keys (*.asc *.gpg *.pgp *.key)")
        )
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, path: Path) -> None:
        work = partial(self._services.compose.enclose, path)
        self._jobs.run(work, owner=self, done=lambda file: self._open_import(file.content), failed=self._foot.explain)

    def _open_import(self, block: bytes) -> None:
        from sealpost.ui.keys.importing import ImportDialog

        dialog = ImportDialog(block, self._services.keys, self._jobs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(self.keys_changed)
        dialog.open()

    @Slot(str)
    def _ask_for(self, address: str) -> None:
        """A plain mail, written by the person's own mail program: nothing in it is secret."""
        subject = self.tr("Your OpenPGP key")
        body = self.tr(
            "Hello,\n\nI would like to write to you in sealed letters that only you can open. Please send me your "
            "public OpenPGP key as a file, and tell me a number where I can call you to compare its fingerprint.\n\n"
            "If you have no key yet: sealpost.org and gnupg.org show how to make one."
        )
        link = QUrl(f"mailto:{quote(address, safe='@')}?subject={quote(subject)}&body={quote(body)}")
        if QDesktopServices.openUrl(link):
            self._foot.say(self.tr("The request is open in your mail program. Send it from there."), "quiet")
            return
        copy_to_clipboard(body)
        said = self.tr("No mail program opens here. The request is on the clipboard: paste it into a mail to %s.")
        self._foot.say(said.replace("%s", address), "quiet")

    @Slot(object)
    def _compare(self, person: Recipient) -> None:
        if person.key is None:
            return
        dialog = CertifyDialog(person.key, self._services.key_actions, self._jobs, self._window)
        dialog.key_changed.connect(self.keys_changed)
        dialog.open()
