"""The second step: a key of one's own, chosen, made or brought along."""

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QVBoxLayout, QWidget

from sealpost.core.assistant import Progress
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.text import visible
from sealpost.errors import NoKeysInText, NotAnAddress, NotReadable, SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.assistant import AssistantService, Found
from sealpost.services.key_backup import KeyBackupService
from sealpost.services.keys import KeyService
from sealpost.services.ports import KeyPreview
from sealpost.ui import words
from sealpost.ui.assistant.drop import DropCard
from sealpost.ui.assistant.page import Action, Page
from sealpost.ui.keys.choices import Choices
from sealpost.ui.keys.new_key import NewKeyForm
from sealpost.ui.keys.restoring import RestoreFileDialog, RestorePaperDialog, read_small
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import FingerprintWords, Words, button, button_row, card, clear

_LONGEST_NAME = 60  # letters beside a round button, which can't wrap


class Way(Enum):
    """How one comes to a key."""

    CHOOSE = "choose"
    CREATE = "create"
    BRING = "bring"


class KeyPage(Page):
    def __init__(self, assistant: AssistantService, keys: KeyService, backups: KeyBackupService, jobs: Jobs) -> None:
        super().__init__(self.tr("Your key"), "assistant-key", jobs)
        self._assistant = assistant
        self._keys = keys
        self._backups = backups
        self._own: Sequence[Key] = ()
        self._way = Way.CREATE
        self._wanted: Fingerprint | None = None
        self._choices: Choices[Fingerprint] | None = None
        self._offered: tuple[bytes, KeyPreview] | None = None
        self._parts = {Way.CHOOSE: self._build_choosing(), Way.CREATE: self._build_creating()}
        self._parts[Way.BRING] = self._build_bringing()
        self._doors = {
            Way.CHOOSE: button(self.tr("&Use a key that is here"), "choose-instead", self._choose, look="link"),
            Way.CREATE: button(self.tr("Create a &new key"), "create-instead", self._create, look="link"),
            Way.BRING: button(self.tr("I &have a key elsewhere"), "bring-instead", self._bring, look="link"),
        }
        for part in self._parts.values():
            self.body.addWidget(part)
        self.body.addLayout(button_row(*self._doors.values()))
        self._show_way()

    # --- Building -----------------------------------------------------------------------------------------

    def _build_choosing(self) -> QWidget:
        part, layout = _part()
        layout.addWidget(Words(self.tr("There is a key of yours on this computer. You can go on with it.")))
        frame, self._list = card()
        layout.addWidget(frame)
        return part

    def _build_creating(self) -> QWidget:
        part, layout = _part()
        layout.addWidget(Words(self.tr("The name and address become part of the key, so that others see whose it is.")))
        self._form = NewKeyForm()
        self._form.hide_what_has_a_good_default()
        self._form.changed.connect(self.changed)
        layout.addWidget(self._form)
        layout.addWidget(
            Words(
                self.tr(
                    "You will be asked for a passphrase in a window of its own. "
                    "Four or five words that nobody would guess are good; nobody can tell you them if you forget."
                ),
                tone="quiet",
            )
        )
        return part

    def _build_bringing(self) -> QWidget:
        part, layout = _part()
        frame = DropCard("drop-key")
        frame.file_dropped.connect(self.take_file)
        frame.text_dropped.connect(self.take)
        inside = frame.inside
        inside.addWidget(Words(self.tr("Drop the file with your key here, choose it, or paste its text.")))
        inside.addLayout(
            button_row(
                button(self.tr("Choose a &file…"), "choose-key-file", self._choose_file),
                button(self.tr("&Paste"), "paste-key", self._paste),
            )
        )
        layout.addWidget(frame)
        self._preview = QVBoxLayout()
        layout.addLayout(self._preview)
        layout.addLayout(
            button_row(
                button(self.tr("From a bac&kup of Sealpost…"), "from-backup", self._from_backup, look="link"),
                button(self.tr("From pap&er…"), "from-paper", self._from_paper, look="link"),
            )
        )
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), part)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)
        return part

    # --- The page -----------------------------------------------------------------------------------------

    def action(self) -> Action:
        idle = not self.is_busy
        match self._way:
            case Way.CHOOSE:
                return Action(self.tr("Use this &key"), idle and self._choices is not None)
            case Way.CREATE:
                return Action(self.tr("&Create my key"), idle and self._form.is_filled_in)
            case Way.BRING:
                return Action(self.tr("&Import my key"), idle and self._offered is not None)

    def act(self) -> None:
        match self._way:
            case Way.CHOOSE:
                self._take_chosen()
            case Way.CREATE:
                self._make()
            case Way.BRING:
                self._import()

    def enter(self, progress: Progress) -> None:
        self._wanted = progress.fingerprint
        self._look_for_keys()

    def _look_for_keys(self) -> None:
        self._jobs.run(self._assistant.look, owner=self, done=self._on_found, failed=self.fail)

    def _on_found(self, found: Found) -> None:
        self._own = found.own
        self._wanted = self._wanted or (found.chosen.fingerprint if found.chosen else None)
        clear(self._list)
        self._choices = None
        if self._own:
            self._choices = self._choices_of(self._own)
            self._list.addWidget(self._choices)
        if self._choices:
            self._choose()
            self._choices.focus()
        else:
            self._create()

    def _choices_of(self, own: Sequence[Key]) -> "Choices[Fingerprint]":
        known = {key.fingerprint for key in own}
        chosen = self._wanted if self._wanted and self._wanted in known else own[0].fingerprint
        return Choices([_choice(key) for key in own], chosen)

    # --- Which way ----------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self._go(Way.CHOOSE)

    def _create(self) -> None:
        self._go(Way.CREATE)
        self._form.focus()

    def _bring(self) -> None:
        self._go(Way.BRING)

    def _go(self, way: Way) -> None:
        if self.is_busy:
            return
        self._way = way
        self.say("", "quiet")
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        for way, part in self._parts.items():
            part.setVisible(way is self._way)
        for way, door in self._doors.items():
            door.setVisible(way is not self._way and (way is not Way.CHOOSE or bool(self._own)))

    # --- Choosing -----------------------------------------------------------------------------------------

    def _take_chosen(self) -> None:
        if self._choices:
            fingerprint = self._choices.chosen
            self.run(lambda _: self._assistant.choose(fingerprint), self._on_key, self.tr("Looking at the key…"))

    def _on_key(self, key: Key) -> None:
        self.key_chosen.emit(key)
        self.done.emit()

    # --- Making -------------------------------------------------------------------------------------------

    def _make(self) -> None:
        try:
            new = self._form.entered()
        except NotAnAddress as error:
            self.fail(error)
            return

        def work(stop: WatchedStop) -> Key:
            made = self._keys.generate(new.name, new.address, new.expires, new.kind, stop)
            return self._assistant.choose(made.fingerprint)

        self.run(work, self._on_key, self.tr("Making your key. This can take a moment…"))

    # --- Bringing along -----------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File with your key"))
        if name:
            self.take_file(Path(name))

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().text().encode())

    def take_file(self, path: Path) -> None:
        """A key, or a backup that needs its code."""
        try:
            block = read_small(path)
        except NotReadable as error:
            self.fail(error)
            return
        self._preview_of(block, partial(self._on_no_key, path))

    def take(self, block: bytes) -> None:
        self._preview_of(block, self.fail)

    def _preview_of(self, block: bytes, failed: Callable[[SealpostError], None]) -> None:
        self._offer(None)
        self.say("", "quiet")
        work = partial(self._keys.preview, block)
        self._jobs.run(work, owner=self, done=partial(self._on_preview, block), failed=failed)

    def _on_no_key(self, path: Path, error: SealpostError) -> None:
        if isinstance(error, NoKeysInText):
            self._open(RestoreFileDialog(self._backups, self._jobs, self, path))
        else:
            self.fail(error)

    def _on_preview(self, block: bytes, previews: Sequence[KeyPreview]) -> None:
        secret = [preview for preview in previews if preview.has_secret]
        if not secret:
            self.say(
                self.tr(
                    "This is only the half of a key that others get. Choose the one that holds your secret key: "
                    "where you had it, export it as a secret key first."
                ),
                "warn",
            )
            return
        self._offer((block, secret[0]))

    def _offer(self, offered: tuple[bytes, KeyPreview] | None) -> None:
        self._offered = offered
        clear(self._preview)
        if offered:
            self._preview.addWidget(_preview_card(offered[1]))
        self.changed.emit()

    def _import(self) -> None:
        if self._offered is None:
            return
        block, preview = self._offered

        def work(stop: WatchedStop) -> Key:
            self._keys.import_secret_keys(block, stop)
            return self._assistant.choose(preview.key.fingerprint)

        self.run(work, self._on_imported, self.tr("Importing your key…"))

    def _on_imported(self, key: Key) -> None:
        self._offer(None)
        self._on_key(key)

    def _from_backup(self) -> None:
        self._open(RestoreFileDialog(self._backups, self._jobs, self))

    def _from_paper(self) -> None:
        self._open(RestorePaperDialog(self._backups, self._jobs, self))

    def _open(self, dialog: RestoreFileDialog | RestorePaperDialog) -> None:
        dialog.key_changed.connect(self._look_for_keys)
        QDialog.open(dialog)


def _part() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space(3))
    return part, layout


def _choice(key: Key) -> tuple[Fingerprint, str, str, str]:
    name, address = words.split_user_id(key.name)
    about = " · ".join(filter(None, [address, words.short_fingerprint(key.fingerprint)]))
    title = visible(name, limit=_LONGEST_NAME).replace("&", "&&")
    return key.fingerprint, title, about, f"choose-{key.fingerprint}"


def _preview_card(preview: KeyPreview) -> QFrame:
    frame, inside = card()
    name, address = words.split_user_id(preview.key.name)
    inside.addWidget(Words(name, name="offered-name"))
    if address:
        inside.addWidget(Words(address, tone="quiet"))
    inside.addWidget(FingerprintWords(preview.key.fingerprint, "offered-fingerprint"))
    return frame
