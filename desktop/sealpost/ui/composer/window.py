"""The window in which a letter is written in private."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sealpost.composition import Services
from sealpost.core.keys import Address
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.core.recipients import Recipient
from sealpost.core.text import parse_mailbox
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import SealedLetter
from sealpost.services.drafts import DraftId, new_draft_id
from sealpost.services.file_ports import Existing
from sealpost.services.letters_for_later import AdvisedTime
from sealpost.ui.composer.boxes import Box
from sealpost.ui.composer.files import FilesCard
from sealpost.ui.composer.foot import LetterFoot
from sealpost.ui.composer.head import LetterHead
from sealpost.ui.composer.identity import Identity
from sealpost.ui.composer.keeper import DraftKeeper
from sealpost.ui.composer.missing_keys import MissingKeys
from sealpost.ui.composer.notice import AdviceNotice
from sealpost.ui.composer.password import PasswordCard
from sealpost.ui.composer.people import PeopleCard
from sealpost.ui.composer.placing import Placing
from sealpost.ui.composer.queueing import QueueDialog
from sealpost.ui.composer.sealing import Sealing, Written
from sealpost.ui.composer.switches import Switches
from sealpost.ui.composer.telling import Telling
from sealpost.ui.composer.text import FindBar, LetterEdit
from sealpost.ui.personal_mark import MarkBadge, MarkKeeper
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, button, copy_to_clipboard, shortcut, window_layout

_PAUSE = 350  # ms after the last key


class ComposerWindow(QWidget):
    """One letter. It is destroyed when it is closed."""

    closed = Signal(object)
    drafts_chosen = Signal()

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        letter: Letter,
        box: Box | None = None,
        draft: DraftId | None = None,
        files: Sequence[Enclosure] = (),
    ) -> None:
        """`files` are those that `draft` has already."""
        super().__init__()
        self._services = services
        self._compose = services.compose
        self._jobs = jobs
        self._start = letter
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_again)
        self._identity = Identity(self._compose, jobs, self)
        self._head = LetterHead(self._identity, self._compose, jobs)
        self._people = PeopleCard()
        self._password = PasswordCard(services.letters, jobs)
        self._text = LetterEdit()
        self._find = FindBar(self._text)
        self._files = FilesCard(self._compose, jobs)
        self._switches = Switches()
        self._advice = AdviceNotice("advice")
        self._foot = LetterFoot()
        self._missing_keys = MissingKeys(self._people, self._foot, services, jobs, self)
        self._telling = Telling(self._password, self._foot, lambda: self.letter, services, jobs, self)
        self._sealing = Sealing(services, jobs, lambda: self._written, self._foot, self)
        self._placing = Placing(self._foot, self)
        self._keeper = DraftKeeper(
            draft or new_draft_id(),
            services.drafts,
            jobs,
            lambda: self.letter,
            lambda: self._files.files,
            lambda: self._identity.fingerprint,
            self,
        )
        self._build()
        self._files.show_files(files)
        self._keeper.resume(files)
        self._show_letter(letter)
        self._listen()
        if draft is None:
            self._keeper.begin()
        if box:
            self._placing.attach(box)
        self._identity.look_for(letter)

    def _build(self) -> None:
        inside = QWidget()
        self._layout = window_layout(inside)
        for part in (self._head, self._identity.note, self._people, self._password, self._find):
            self._layout.addWidget(part)
        self._layout.addWidget(self._text, 1)
        for part in (self._files, self._switches, self._advice):
            self._layout.addWidget(part)
        area = Scrolled(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addWidget(self._foot)
        self.setProperty("window", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(space(180), space(170))

    def show_mark(self, marks: MarkKeeper) -> None:
        """The user's own mark, above the letter."""
        self._layout.insertWidget(0, MarkBadge(marks), alignment=Qt.AlignmentFlag.AlignRight)

    def _listen(self) -> None:
        for changed in (
            self._head.people_changed,
            self._head.subject_changed,
            self._text.textChanged,
            self._files.files_changed,
        ):
            changed.connect(self._pause.start)
            changed.connect(self._keeper.note_change)
        self._head.subject_changed.connect(self._name_window)
        self._keeper.kept.connect(self._foot.show_kept)
        self._keeper.not_kept.connect(self._foot.show_not_kept)
        self._identity.block_changed.connect(self._on_block)
        self._identity.none_found.connect(self._on_no_identity)
        self._missing_keys.keys_changed.connect(self._look_again)
        self._people.password_chosen.connect(self._use_password)
        self._password.left.connect(self._leave_password)
        for part in (self._identity, self._password, self._files):
            part.refused.connect(self._foot.explain)
        self._switches.switched.connect(self._on_switch)
        self._switches.password_chosen.connect(self._use_password)
        self._switches.files_chosen.connect(self._files.choose)
        self._switches.request_chosen.connect(self._add_request)
        self._switches.signature_chosen.connect(self._identity.edit_block)
        self._foot.copy_chosen.connect(self._seal_and_copy)
        self._foot.insert_chosen.connect(self._seal_and_insert)
        self._foot.queue_chosen.connect(self._choose_when)
        self._foot.save_chosen.connect(self._choose_target)
        self._foot.drafts_chosen.connect(self.drafts_chosen)
        self._placing.inserted.connect(self._on_inserted)
        self._placing.copy_chosen.connect(self._on_copied)
        shortcut(self, QKeySequence.StandardKey.Find, self._find.begin)
        shortcut(self, QKeySequence("Ctrl+Return"), self._act_first)

    # --- The letter ---------------------------------------------------------------------------------------

    @property
    def letter(self) -> Letter:
        """As it is now."""
        letter = replace(self._start, text=self._text.toPlainText())
        return self._switches.written_into(self._head.written_into(letter))

    @property
    def _written(self) -> Written:
        sealed = self._switches.seals
        return Written(
            self.letter,
            self._files.files,
            self._identity.signer,
            self._password.lock if sealed else None,
            self._password.agreed if sealed else None,
        )

    def _show_letter(self, letter: Letter) -> None:
        self._head.show_letter(letter)
        self._text.setPlainText(letter.text)
        self._text.go_to_start()
        self._switches.show_letter(letter)
        self._name_window()
        self._look_again()
        (self._text if letter.to else self._head).setFocus()

    @Slot()
    def _name_window(self) -> None:
        subject = self._head.subject.strip()
        self.setWindowTitle(
            self.tr("Sealed letter: %s").replace("%s", subject) if subject else self.tr("Sealed letter")
        )

    @Slot(str)
    def _add_request(self, request: str) -> None:
        self._text.put_first(f"{request}\n\n")

    @Slot(str)
    def _on_block(self, block: str) -> None:
        is_untouched = self._keeper.is_up_to_date
        if self._text.put_block(block) and is_untouched:
            self._keeper.begin()  # a block alone is no draft

    @Slot()
    def _on_no_identity(self) -> None:
        self._switches.sign_nothing()
        self._foot.say(
            self.tr("You have no key of your own, so letters can't be signed, and you can't read them afterwards."),
            "warn",
        )

    def add_files(self, paths: Sequence[Path]) -> None:
        self._files.add(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # --- For whom -----------------------------------------------------------------------------------------

    @Slot()
    def _look_again(self) -> None:
        """Some time after the last key: whose keys are here, and what a careful reader would say."""
        letter = self.letter
        addresses = letter.everybody
        work = partial(self._compose.states, addresses)
        self._jobs.run(work, owner=self, done=partial(self._on_states, addresses), failed=self._foot.explain)
        self._password.is_for(self._only_person)
        self._advice.look_at(letter, len(self._files.files), is_naming=self._head.is_naming)

    def _on_states(self, asked: Sequence[str], people: Sequence[Recipient]) -> None:
        if asked == self.letter.everybody:
            self._show_people(people)

    def _show_people(self, people: Sequence[Recipient]) -> None:
        self._people.show_people(people, has_password=self._password.is_used, sealed=self._switches.seals)

    @Slot()
    def _on_switch(self) -> None:
        self._foot.name_acts(sealed=self._switches.seals)
        self._show_people(self._people.people)

    @property
    def _only_person(self) -> Address | None:
        everybody = self.letter.everybody
        return parse_mailbox(everybody[0]) if len(everybody) == 1 else None

    @Slot()
    def _use_password(self) -> None:
        self._switches.seal()
        self._switches.allow_signing(allowed=False)  # a letter with a password is not signed
        self._password.begin(self._only_person)
        self._show_people(self._people.people)

    @Slot()
    def _leave_password(self) -> None:
        self._password.hide()
        self._switches.allow_signing(allowed=True)
        self._show_people(self._people.people)

    # --- Where it goes ------------------------------------------------------------------------------------

    def _act_first(self) -> None:
        if not self._sealing.is_running and not self._placing.is_running:
            (self._seal_and_insert if self._placing.has_box else self._seal_and_copy)()

    @Slot()
    def _seal_and_copy(self) -> None:
        self._sealing.run(self._sealing.seal, self._on_copied)

    @Slot(object)
    def _on_copied(self, sealed: SealedLetter) -> None:
        copy_to_clipboard(sealed.to_paste)
        done = self.tr("The sealed letter is on the clipboard. Paste it into the webmail, and nothing else.")
        signed = self.tr("The signed letter is on the clipboard. It can be read by everybody.")
        self._foot.say(done if sealed.addresses else signed, "good")

    @Slot()
    def _seal_and_insert(self) -> None:
        self._sealing.run(self._sealing.seal, self._placing.give)

    @Slot()
    def _on_inserted(self) -> None:
        self._forget_draft()
        done = button(self.tr("C&lose"), "close-letter", self.close)
        self._foot.say(self.tr("The sealed letter is in the webmail. Look at it there, and send it."), "good", done)
        done.setFocus()

    @Slot()
    def _choose_when(self) -> None:
        work = partial(self._services.letters_for_later.advised_time, self.letter)
        self._jobs.run(work, owner=self, done=self._ask_when, failed=self._foot.explain)

    def _ask_when(self, advised: AdvisedTime | None) -> None:
        dialog = QueueDialog(advised, self._jobs, self)
        dialog.when_chosen.connect(self.seal_and_queue)
        dialog.open()

    @Slot(object)
    def seal_and_queue(self, when: datetime | None) -> None:
        """Aware, or None for a letter without a time."""
        self._sealing.run(partial(self._sealing.queue, when), self._on_queued)

    def _on_queued(self, _queued: None) -> None:
        self._forget_draft()
        self._foot.say(self.tr("The sealed letter waits in the queue."), "good")

    @Slot()
    def _choose_target(self) -> None:
        mail, text = self.tr("Mail file (*.eml)"), self.tr("Sealed text (*.asc)")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the sealed letter"), self.tr("letter") + ".eml", f"{mail};;{text}"
        )
        if chosen:
            ending = ".asc" if kind == text else ".eml"
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(ending), Existing.REPLACE)

    def save(self, path: Path, existing: Existing = Existing.KEEP) -> None:
        """`.asc` for the text alone, anything else as a mail. The dialog has asked before something is replaced."""
        self._sealing.run(partial(self._sealing.save, path, existing), self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._foot.say(self.tr("Saved: %s").replace("%s", str(path)), "good")

    # --- Its box in the webmail ---------------------------------------------------------------------------

    def wait_for_box(self, profile: str) -> None:
        """An answer that was begun in the reader: its box is opened afterwards."""
        self._placing.wait_for_box(profile)

    def take_box(self, box: Box) -> bool:
        """Whether it is this letter's: the same box asks again, or the one has come that this answer waits for."""
        if self._placing.is_waited_for(box, self.letter):
            self._start = replace(self._start, account=box.wanted.letter.account)
            self._head.subject = self._head.subject.strip() or box.wanted.letter.subject
            self._identity.look_for(self._start)
        elif not self._placing.asks_again(box):
            return False
        self._placing.attach(box)
        return True

    # --- Its draft ----------------------------------------------------------------------------------------

    @property
    def draft(self) -> DraftId:
        return self._keeper.draft

    def keep_draft(self) -> bool:
        """Now, before anything else happens; whether it could be."""
        return self._keeper.keep_now()

    def _forget_draft(self) -> None:
        """The letter is where it belongs."""
        self._keeper.forget()
        self._foot.show_no_draft()

    @Slot()
    def lock(self) -> None:
        """Out of sight at once, and closed as soon as it is kept as a draft; back where it can't be kept."""
        self.hide()
        self._keeper.kept.connect(self._close_if_kept)
        self._keeper.not_kept.connect(self.show)
        self._keeper.note_change()
        self._close_if_kept()

    @Slot()
    def _close_if_kept(self) -> None:
        if not self._keeper.owes_a_draft:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._sealing.call_off()
        self._keeper.keep_at_close()
        self._placing.let_go()
        self.closed.emit(self)
        event.accept()
