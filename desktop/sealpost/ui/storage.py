"""What Sealpost keeps: where it lies, whether it is encrypted, its backups, and a way to take all of it out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMessageBox, QPushButton, QVBoxLayout, QWidget

from sealpost.errors import SealpostError, StoreLocked
from sealpost.qt.jobs import Jobs
from sealpost.services.secret_ports import Place
from sealpost.services.storage import Backup, BackupKind, StorageService, StorageStatus
from sealpost.ui import words
from sealpost.ui.rescue_notice import RescueNotice
from sealpost.ui.tables import RowModel, chosen_row, size_columns, table
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Scrolled, Short, Words, button, button_row, card, heading, row, section, window_layout


class StorageWindow(QWidget):
    def __init__(self, storage: StorageService, jobs: Jobs) -> None:
        super().__init__()
        self._storage = storage
        self._jobs = jobs
        self._place: Place | None = None  # of the key, while it is encrypted
        self.setObjectName("storage-window")
        self.setWindowTitle(self.tr("Storage"))
        self._build()
        self.resize(space(150), space(170))

    # --- How it is built ----------------------------------------------------------------------------------

    def _build(self) -> None:
        inside = QWidget()
        layout = window_layout(inside)
        layout.addWidget(heading(self.tr("Storage")))
        about = self.tr(
            "Contacts, queue, settings and permissions lie in one file on this computer. Keys are not in it."
        )
        layout.addWidget(Words(about, tone="quiet"))
        self._said = Words(name="storage-said")
        self._said.hide()
        layout.addWidget(self._said)
        self._notice = RescueNotice(self._storage, self._jobs)
        layout.addWidget(self._notice)
        for title, frame in (
            (self.tr("The file"), self._build_file()),
            (self.tr("Encryption on the disk"), self._build_encryption()),
            (self.tr("Backups"), self._build_backups()),
        ):
            layout.addSpacing(space(1))
            layout.addWidget(section(title))
            layout.addWidget(frame)
        layout.addStretch(1)
        area = Scrolled(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _build_file(self) -> QFrame:
        frame, inside = card()
        path = Words(str(self._storage.path), name="storage-path")
        self._size = Short("", tone="quiet", name="storage-size")
        inside.addLayout(row(path, self._size))
        self._export = button(self.tr("&Export everything…"), "export-everything", self._ask_where_to_export)
        inside.addLayout(button_row(self._export))
        return frame

    def _build_encryption(self) -> QFrame:
        frame, inside = card()
        self._state = Words(name="encryption-state")
        self._in_clear = Words(tone="warn", name="left-in-clear")
        self._in_clear.hide()
        inside.addWidget(self._state)
        inside.addWidget(self._in_clear)
        self._unlock = button(self.tr("&Unlock"), "unlock-store", self._on_unlock, look="primary")
        self._with_gnupg = self._encrypting(Place.GNUPG)
        self._with_desktop = self._encrypting(Place.DESKTOP)
        self._decrypt = button(self.tr("Keep it in &clear again…"), "decrypt-store", self._ask_to_decrypt)
        inside.addLayout(button_row(self._unlock, self._with_gnupg, self._with_desktop, self._decrypt))
        return frame

    def _encrypting(self, place: Place) -> QPushButton:
        return button("", f"encrypt-{place.value}", partial(self._on_encrypt, place))

    def _build_backups(self) -> QFrame:
        frame, inside = card()
        about = self.tr("One is made each day, and the last seven are kept; those you ask for are never deleted.")
        inside.addWidget(Words(about, tone="quiet"))
        self._backups: RowModel[Backup] = RowModel(
            [
                (self.tr("Made"), lambda made: words.day_and_time(made.at)),
                (self.tr("Why"), lambda made: self._kind_title(made.kind)),
                (self.tr("Encrypted"), lambda made: self.tr("yes") if made.is_encrypted else self.tr("no")),
                (self.tr("Size"), lambda made: _size(made.size)),
            ]
        )
        self._table = table(self._backups, "backups")
        self._table.setMinimumHeight(space(36))
        size_columns(self._table, 1, {0: 40, 2: 24, 3: 26})
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        inside.addWidget(self._table)
        self._back_up = button(self.tr("Back up &now"), "back-up", self._on_back_up)
        self._restore = button(self.tr("&Restore…"), "restore-backup", self._ask_to_restore)
        inside.addLayout(button_row(self._back_up, right=[self._restore]))
        return frame

    # --- What it says -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self._jobs.run(self._storage.status, owner=self, done=self._show, failed=self._explain)

    def _show(self, status: StorageStatus) -> None:
        self._size.setText(_size(status.size))
        self._notice.show_rescue(status.rescue)
        self._show_encryption(status.place)
        self._in_clear.setVisible(bool(status.left_in_clear))
        older = self.tr("Older copies still lie there in clear; delete them if you don't need them: {paths}")
        self._in_clear.setText(older.format(paths=words.listed([path.name for path in status.left_in_clear])))
        self._backups.show(status.backups)
        self._on_selection()

    def _show_encryption(self, place: Place | None) -> None:
        self._place = place
        match place:
            case None:
                said = self.tr("Whoever can read this disk can read your contacts and your queue.")
            case Place.GNUPG:
                said = self.tr(
                    "Encrypted. GnuPG keeps the key, encrypted to your own one, and asks for it at the start."
                )
            case Place.DESKTOP:
                said = self.tr("Encrypted. The desktop's keyring keeps the key, and opens it when you log in.")
        self._state.say(said, "" if place is None else "good")
        self._unlock.hide()
        is_first = place is None
        self._with_gnupg.setText(self.tr("Encrypt with &GnuPG…") if is_first else self.tr("Give the key to &GnuPG"))
        self._with_desktop.setText(
            self.tr("Encrypt with the &desktop's keyring…")
            if is_first
            else self.tr("Give the key to the &desktop's keyring")
        )
        self._with_gnupg.setVisible(place is not Place.GNUPG)
        self._with_desktop.setVisible(place is not Place.DESKTOP)
        self._decrypt.setVisible(place is not None)
        self._allow(True)

    def _show_locked(self, error: SealpostError) -> None:
        self._state.say(words.explained(error), "warn")
        self._unlock.show()
        for each in (self._with_gnupg, self._with_desktop, self._decrypt):
            each.hide()
        self._allow(False)

    def _allow(self, allowed: bool) -> None:
        for each in (self._export, self._back_up, self._with_gnupg, self._with_desktop, self._decrypt):
            each.setEnabled(allowed)

    def _kind_title(self, kind: BackupKind) -> str:
        match kind:
            case BackupKind.DAILY:
                return self.tr("each day")
            case BackupKind.ASKED:
                return self.tr("you asked for it")
            case BackupKind.MIGRATION:
                return self.tr("before an update")

    def _on_selection(self) -> None:
        self._restore.setEnabled(chosen_row(self._table) is not None)

    def _say(self, text: str, tone: Tone) -> None:
        self._said.setVisible(bool(text))
        self._said.say(text, tone)

    def _explain(self, error: SealpostError) -> None:
        if isinstance(error, StoreLocked):
            self._say("", "quiet")
            self._show_locked(error)
            return
        self._say(words.explained(error), "warn")
        self._allow(True)

    # --- What it does -------------------------------------------------------------------------------------

    def _do(self, work: Callable[[], object], busy: str, told: str) -> None:
        self._say(busy, "quiet")
        self._allow(False)
        self._jobs.run(work, owner=self, done=partial(self._on_done, told), failed=self._explain)

    def _on_done(self, told: str, _result: object) -> None:
        self._say(told, "good")
        self.refresh()

    def _on_unlock(self) -> None:
        self._do(self._storage.unlock, self.tr("Asking for the key…"), self.tr("The data is open."))

    def _on_back_up(self) -> None:
        self._do(self._storage.back_up, self.tr("Making a backup…"), self.tr("The backup is made."))

    def _on_encrypt(self, place: Place) -> None:
        """What is encrypted already only gets its key kept elsewhere, which harms nobody."""
        if self._place is None:
            self._ask_to_encrypt(place)
            return
        told = self.tr("The key is kept there now.")
        self._do(partial(self._storage.encrypt, place), self.tr("Giving the key away…"), told)

    def _ask_to_encrypt(self, place: Place) -> None:
        text = self.tr("Encrypt contacts, queue and settings?")
        more = self.tr(
            "The backups are encrypted with them. Without the key nobody can read them any more, you neither: keep a "
            "backup of your own key. What lay here in clear before may still be found on the disk by a specialist."
        )
        act = partial(self._encrypt, place)
        self._ask("encrypt-dialog", text, more, self.tr("&Encrypt"), act)

    def _encrypt(self, place: Place) -> None:
        told = self.tr("The data is encrypted now.")
        self._do(
            partial(self._storage.encrypt, place), self.tr("Encrypting, and proving that all of it is there…"), told
        )

    def _ask_to_decrypt(self) -> None:
        text = self.tr("Keep contacts, queue and settings in clear?")
        more = self.tr("Whoever can read this disk can read them then, and their backups.")
        told = self.tr("The data is in clear now.")
        work = partial(self._do, self._storage.decrypt, self.tr("Decrypting…"), told)
        self._ask("decrypt-dialog", text, more, self.tr("&Decrypt"), work)

    def _ask_to_restore(self) -> None:
        chosen = chosen_row(self._table)
        if chosen is None:
            return
        made = self._backups.row_at(chosen)
        text = self.tr("Go back to how it was on {at}?").format(at=words.day_and_time(made.at))
        more = self.tr(
            "What was changed since then is put aside in a file of its own beside the data; it is not deleted."
        )
        told = self.tr("Restored. Windows that are open show it when you open them again.")
        work = partial(self._do, partial(self._storage.restore, made.path.name), self.tr("Restoring…"), told)
        self._ask("restore-dialog", text, more, self.tr("&Restore"), work)

    def _ask(self, name: str, text: str, more: str, action: str, act: Callable[[], None]) -> None:
        box = QMessageBox(self)
        box.setObjectName(name)
        box.setText(text)
        box.setInformativeText(more)
        leave = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        do = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
        do.setObjectName("confirm")
        do.clicked.connect(act)
        box.setDefaultButton(leave)
        box.open()

    def _ask_where_to_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export everything, in clear"), "sealpost.json", self.tr("JSON (*.json)")
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, target: Path) -> None:
        told = self.tr("Everything is in {path}, in clear, readable for you alone.").format(path=target)
        self._do(partial(self._storage.export, target), self.tr("Exporting…"), told)


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1)
