"""The window in which a letter is written in private."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sealpost import opener
from sealpost.composition import Services
from sealpost.core import letter_checks, signature_block
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.letter import SUBJECT_LIMIT, Letter
from sealpost.core.recipients import Recipient
from sealpost.core.signature_block import SignatureBlock
from sealpost.core.text import parse_mailbox
from sealpost.errors import SealpostError, UnverifiedKeys
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.activity import DONE
from sealpost.services.compose_boxes import Placed, WantedLetter
from sealpost.services.composing import PasswordLock, SealedLetter
from sealpost.services.drafts import DraftId, new_draft_id
from sealpost.services.file_ports import Existing
from sealpost.ui import words
from sealpost.ui.composer.boxes import Box
from sealpost.ui.composer.fields import PeopleField
from sealpost.ui.composer.files import FilesCard
from sealpost.ui.composer.keeper import DraftKeeper
from sealpost.ui.composer.notice import Notice, advice_words
from sealpost.ui.composer.password import PasswordCard
from sealpost.ui.composer.people import PeopleCard
from sealpost.ui.composer.queueing import QueueDialog
from sealpost.ui.composer.text import FindBar, LetterEdit, copy_secret
from sealpost.ui.keys.certify import CertifyDialog
from sealpost.ui.personal_mark import MarkBadge, MarkKeeper
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, Short, Words, button, button_row, copy_to_clipboard, row, window_layout

_PAUSE = 350  # ms after the last key
_READABLE_DAYS = 30  # from today; the date stands in the letter, to be changed there
_BOX_PATIENCE = 15_000  # ms in which a browser says what became of a letter
_DESKTOP = "desktop"  # the asker, in the list of activities


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
    ) -> None:
        super().__init__()
        self._services = services
        self._compose = services.compose
        self._jobs = jobs
        self._start = letter
        self._signer: Key | None = None
        self._block = ""  # the signature block that stands under the text
        self._confirmed: set[Fingerprint] = set()
        self._stop: StopSwitch | None = None
        self._taken_lock: PasswordLock | None = None  # while it is sealed
        self._agreed: tuple[Address, str] | None = None
        self._waits_for = ""  # the browser profile in which a box for this answer may be opened
        self._box: Box | None = None
        self._start_box: WantedLetter | None = None
        self._given: SealedLetter | None = None  # to the box, which has not said yet what became of it
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_again)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_BOX_PATIENCE)
        self._patience.timeout.connect(self._on_no_word)
        self._keeper = DraftKeeper(
            draft or new_draft_id(), services.drafts, jobs, lambda: self.letter, self._own_fingerprint, self
        )
        self._build()
        self._show_letter(letter)
        self._listen()
        if draft is None:
            self._keeper.begin()
        if box:
            self._attach(box)
        self._look_for_identities()

    # --- Building -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        layout = window_layout(inside)
        layout.addLayout(self._head())
        self._layout = layout
        self._account = Words(tone="warn", name="account-note")
        self._account.hide()
        layout.addWidget(self._account)
        self._people = PeopleCard()
        layout.addWidget(self._people)
        self._password = PasswordCard(self._services.letters, self._jobs)
        layout.addWidget(self._password)
        self._text = LetterEdit()
        self._find = FindBar(self._text)
        layout.addWidget(self._find)
        layout.addWidget(self._text, 1)
        self._files = FilesCard(self._compose, self._jobs)
        layout.addWidget(self._files)
        layout.addLayout(self._switches())
        self._advice = Notice("advice")
        layout.addWidget(self._advice)
        area = Scrolled(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.setSpacing(0)
        self.setProperty("window", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer.addWidget(area, 1)
        outer.addWidget(self._foot())
        self.resize(space(180), space(170))

    def show_mark(self, marks: MarkKeeper) -> None:
        """The user's own mark, above the letter."""
        self._layout.insertWidget(0, MarkBadge(marks), alignment=Qt.AlignmentFlag.AlignRight)

    def _requests(self) -> QPushButton:
        """What is asked of the reader, as sentences in the letter: nobody can make sure of it, and none says so."""
        until = QLocale().toString(QDate.currentDate().addDays(_READABLE_DAYS), QLocale.FormatType.ShortFormat)
        made = button(self.tr("As&k…"), "add-request", lambda: None, look="link")
        made.setToolTip(self.tr("Requests only: whoever reads a letter can copy and keep it."))
        menu = QMenu(made)
        for name, title, request in (
            (
                "ask-not-to-forward",
                self.tr("Not to &forward it"),
                self.tr("(A request: please do not forward this letter.)"),
            ),
            (
                "ask-to-delete",
                self.tr("To &delete it after a day"),
                self.tr("(A request: please delete this letter after %s.)").replace("%s", until),
            ),
        ):
            action = menu.addAction(title)
            action.setObjectName(name)
            action.triggered.connect(partial(self._add_request, request))
        made.setMenu(menu)
        return made

    def _add_request(self, request: str, _checked: bool = False) -> None:
        self._text.put_first(f"{request}\n\n")

    def _foot(self) -> QWidget:
        """In sight however much stands above it."""
        foot = QWidget()
        layout = window_layout(foot)
        layout.setContentsMargins(space(5), space(2), space(5), space(4))
        self._said = Notice("composer-notice")
        layout.addWidget(self._said)
        layout.addLayout(self._buttons())
        return foot

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        self._from = QComboBox()
        self._from.setObjectName("identity")
        self._from.setAccessibleName(self.tr("Whose key signs"))
        self._from.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._from_title = _title(self.tr("&From"), self._from)
        self._to = PeopleField(self._compose, self._jobs, "to", self.tr("To"))
        self._cc = PeopleField(self._compose, self._jobs, "cc", self.tr("Cc"))
        self._bcc = PeopleField(self._compose, self._jobs, "bcc", self.tr("Bcc"))
        self._subject = QLineEdit()
        self._subject.setObjectName("subject")
        self._subject.setMaxLength(SUBJECT_LIMIT)
        self._more = button(self.tr("Cc, &Bcc"), "show-copies", self._show_copies, look="link")
        not_sealed = Short(self.tr("not encrypted"), tone="warn", name="subject-not-encrypted")
        not_sealed.setToolTip(self.tr("Mail servers and the webmail see the subject. Keep it neutral."))
        self._cc_title, self._bcc_title = _title(self.tr("&Cc"), self._cc), _title(self.tr("Bcc"), self._bcc)
        for line, (title, field, beside) in enumerate(
            (
                (self._from_title, self._from, None),
                (_title(self.tr("&To"), self._to), self._to, self._more),
                (self._cc_title, self._cc, None),
                (self._bcc_title, self._bcc, None),
                (_title(self.tr("Sub&ject"), self._subject), self._subject, not_sealed),
            )
        ):
            grid.addWidget(title, line, 0)
            grid.addWidget(field, line, 1, 1, 1 if beside else 2)
            if beside:
                grid.addWidget(beside, line, 2)
        grid.setColumnStretch(1, 1)
        self._from_title.hide()
        self._from.hide()
        self._set_copies_shown(shown=False)
        return grid

    def _switches(self) -> QHBoxLayout:
        self._encrypt = _switch(self.tr("&Encrypt"), "encrypt")
        self._sign = _switch(self.tr("Si&gn"), "sign")
        self._hide = _switch(self.tr("&Hide recipients"), "hide-recipients")
        self._hide.setToolTip(
            self.tr("The sealed text then does not say for whom it is. To and Cc of the mail still do.")
        )
        line = row(self._encrypt, self._sign, self._hide)
        line.setSpacing(space(4))
        line.addStretch(1)
        line.addWidget(button(self.tr("Pass&word…"), "use-password", self._use_password, look="link"))
        line.addWidget(button(self.tr("Add &files…"), "add-files", self._choose_files, look="link"))
        line.addWidget(self._requests())
        line.addWidget(button(self.tr("Sig&nature…"), "edit-signature", self._edit_signature, look="link"))
        return line

    def _buttons(self) -> QHBoxLayout:
        self._cancel = button(self.tr("Cancel"), "cancel-sealing", self._stop_sealing)
        self._cancel.hide()
        self._save = button(self.tr("&Save as…"), "save-letter", self._choose_target)
        self._copy = button(self.tr("Seal and co&py"), "copy-letter", self._seal_and_copy, look="primary")
        self._insert = button(self.tr("Seal and &insert"), "insert-letter", self._seal_and_insert, look="primary")
        self._insert.hide()
        self._queue = button(self.tr("&Queue…"), "queue-later", self._choose_when)
        self._acts = [self._save, self._queue, self._copy, self._insert]
        self._kept = Short("", tone="quiet", name="draft-kept")
        line = button_row(
            self._cancel,
            button(self.tr("&Drafts…"), "show-drafts", self.drafts_chosen.emit, look="link"),
            right=self._acts,
        )
        line.insertWidget(2, self._kept)
        return line

    def _listen(self) -> None:
        for field in (self._to, self._cc, self._bcc):
            field.people_changed.connect(self._pause.start)
        for field in (self._to, self._cc, self._bcc, self._subject, self._text):
            field.textChanged.connect(self._keeper.note_change)
        self._keeper.kept.connect(self._on_draft_kept)
        self._keeper.not_kept.connect(self._on_draft_not_kept)
        self._text.textChanged.connect(self._pause.start)
        self._subject.textChanged.connect(self._on_subject)
        self._files.files_changed.connect(self._pause.start)
        self._files.refused.connect(self._explain)
        self._encrypt.toggled.connect(self._on_switch)
        self._sign.toggled.connect(self._on_switch)
        self._from.activated.connect(self._on_identity_chosen)
        self._people.look_up_chosen.connect(self._look_up)
        self._people.import_chosen.connect(self._choose_key_file)
        self._people.password_chosen.connect(self._use_password)
        self._password.left.connect(self._leave_password)
        self._password.refused.connect(self._explain)
        self._password.call_wanted.connect(self._queue_call)
        self._password.copy_wanted.connect(self._copy_password)
        self._password.opener_wanted.connect(self._choose_opener_target)
        self._people.ask_chosen.connect(self._ask_for_key)
        self._people.compare_chosen.connect(self._compare)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._find.begin),
            (QKeySequence("Ctrl+Return"), self._act_first),
        ):
            QShortcut(keys, self).activated.connect(act)

    # --- The letter ---------------------------------------------------------------------------------------

    @property
    def letter(self) -> Letter:
        """As it is now."""
        return replace(
            self._start,
            to=self._to.people,
            cc=self._cc.people,
            bcc=self._bcc.people,
            subject=self._subject.text().strip(),
            text=self._text.toPlainText(),
            sign=self._sign.isChecked(),
            encrypt=self._encrypt.isChecked(),
            hides_recipients=self._hide.isChecked(),
        )

    def _show_letter(self, letter: Letter) -> None:
        self._to.show_people(letter.to)
        self._cc.show_people(letter.cc)
        self._bcc.show_people(letter.bcc)
        self._set_copies_shown(shown=bool(letter.cc or letter.bcc))
        self._subject.setText(letter.subject)
        self._text.setPlainText(letter.text)
        self._text.go_to_start()
        self._sign.setChecked(letter.sign)
        self._encrypt.setChecked(letter.encrypt)
        self._hide.setChecked(letter.hides_recipients)
        self._name_window()
        self._look_again()
        (self._text if letter.to else self._to).setFocus()

    @Slot()
    def _on_subject(self) -> None:
        self._name_window()
        self._pause.start()

    def _name_window(self) -> None:
        subject = self._subject.text().strip()
        self.setWindowTitle(
            self.tr("Sealed letter: %s").replace("%s", subject) if subject else self.tr("Sealed letter")
        )

    def _show_copies(self) -> None:
        self._set_copies_shown(shown=True)
        self._cc.setFocus()

    def _set_copies_shown(self, *, shown: bool) -> None:
        for widget in (self._cc_title, self._cc, self._bcc_title, self._bcc):
            widget.setVisible(shown)
        self._more.setVisible(not shown)

    @Slot()
    def _on_switch(self) -> None:
        """A letter is sealed or signed, or both: else there would be nothing to do here."""
        if not self._encrypt.isChecked() and not self._sign.isChecked():
            (self._sign if self.sender() is self._encrypt else self._encrypt).setChecked(True)
        self._hide.setEnabled(self._encrypt.isChecked())
        sealed = self._encrypt.isChecked()
        self._copy.setText(self.tr("Seal and co&py") if sealed else self.tr("Sign and co&py"))
        self._insert.setText(self.tr("Seal and &insert") if sealed else self.tr("Sign and &insert"))
        self._show_people(self._people.people)

    @Slot()
    def _look_again(self) -> None:
        """Some time after the last key: whose keys are here, and what a careful reader would say."""
        letter = self.letter
        addresses = letter.everybody
        work = partial(self._compose.states, addresses)
        self._jobs.run(work, owner=self, done=partial(self._on_states, addresses), failed=self._explain)
        if not self._password.isHidden():
            self._password.is_for(self._only_person)
        self._advise(letter)

    def _on_states(self, asked: Sequence[str], people: Sequence[Recipient]) -> None:
        if asked == self.letter.everybody:
            self._show_people(people)

    def _show_people(self, people: Sequence[Recipient]) -> None:
        self._people.show_people(people, has_password=not self._password.isHidden(), sealed=self._encrypt.isChecked())

    def _advise(self, letter: Letter) -> None:
        """Not before there is a letter: nobody wants to hear of a subject that they are about to write."""
        own = letter_checks.own_words(letter.text).strip()
        found = letter_checks.advice(letter, len(self._files.files)) if own else ()
        if self._subject.hasFocus():
            found = [each for each in found if each.concern not in letter_checks.ON_SUBJECT]
        self._advice.say(advice_words(found), "warn")

    # --- Whose key signs ----------------------------------------------------------------------------------

    def _look_for_identities(self) -> None:
        self._jobs.run(self._identities, owner=self, done=self._show_identities, failed=self._explain)

    def _identities(self) -> tuple[Sequence[Key], Key | None]:
        own = self._compose.identities()
        return own, self._compose.signer_for(replace(self._start, sign=True), None) if own else None

    def _show_identities(self, found: tuple[Sequence[Key], Key | None]) -> None:
        own, signer = found
        self._own = {key.fingerprint: key for key in own}
        for key in own:
            self._from.addItem(words.key_name(key), key.fingerprint)
        self._from_title.setVisible(len(own) > 1)
        self._from.setVisible(len(own) > 1)
        if signer is None:
            self._sign.setChecked(False)
            self._sign.setEnabled(False)
            self._said.say(
                self.tr("You have no key of your own, so letters can't be signed, and you can't read them afterwards."),
                "warn",
            )
            return
        self._choose_identity((own, signer))

    def _choose_identity(self, found: tuple[Sequence[Key], Key | None]) -> None:
        _, signer = found
        if signer:
            self._from.setCurrentIndex(self._from.findData(signer.fingerprint))
            self._take_identity(signer)

    @Slot(int)
    def _on_identity_chosen(self, index: int) -> None:
        self._take_identity(self._own[self._from.itemData(index)])

    def _take_identity(self, key: Key) -> None:
        self._signer = key
        self._compare_account(key)
        work = partial(self._compose.signature, key.fingerprint)
        self._jobs.run(work, owner=self, done=partial(self._show_signature, key), failed=self._explain)

    def _compare_account(self, key: Key) -> None:
        account = parse_mailbox(self._start.account)
        differs = account is not None and all(each.address != account or each.revoked for each in key.user_ids)
        self._account.setVisible(differs)
        if account and differs:
            said = self.tr("The webmail writes as %1, but this key is of %2. The reader will see both.")
            self._account.setText(said.replace("%1", account).replace("%2", words.key_name(key)))

    def _show_signature(self, key: Key, block: SignatureBlock) -> None:
        if key != self._signer:
            return
        before, self._block = self._block, block.lines(key.fingerprint)
        text = self._text.toPlainText()
        wanted = signature_block.replaced(text, before, self._block)
        if wanted != text and (before or self._block):
            is_untouched = self._keeper.is_up_to_date
            place = self._text.textCursor().position()
            self._text.put(wanted)
            cursor = self._text.textCursor()
            cursor.setPosition(min(place, len(wanted)))
            self._text.setTextCursor(cursor)
            if is_untouched:
                self._keeper.begin()  # a block alone is no draft

    def _edit_signature(self) -> None:
        if self._signer is None:
            return
        work = partial(self._compose.signature, self._signer.fingerprint)
        self._jobs.run(work, owner=self, done=self._open_signature, failed=self._explain)

    def _open_signature(self, block: SignatureBlock) -> None:
        from sealpost.ui.composer.signature import SignatureDialog

        if self._signer is None:
            return
        dialog = SignatureDialog(self._signer, block, self._compose, self._jobs, self)
        dialog.signature_changed.connect(partial(self._show_signature, self._signer))
        dialog.open()

    # --- Keys that are missing ----------------------------------------------------------------------------

    @Slot(str)
    def _look_up(self, address: str) -> None:
        from sealpost.ui.keys.looking_up import LookUpDialog

        dialog = LookUpDialog(self._services.directories, self._jobs, self, address)
        dialog.key_changed.connect(self._look_again)
        dialog.open()

    @Slot()
    def _choose_key_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a key"), "", self.tr("Keys (*.asc *.gpg *.pgp *.key)")
        )
        if chosen:
            self.import_key(Path(chosen))

    def import_key(self, path: Path) -> None:
        work = partial(self._compose.enclose, path)
        self._jobs.run(work, owner=self, done=lambda file: self._open_import(file.content), failed=self._explain)

    def _open_import(self, block: bytes) -> None:
        from sealpost.ui.keys.importing import ImportDialog

        dialog = ImportDialog(block, self._services.keys, self._jobs, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.imported.connect(self._look_again)
        dialog.open()

    @Slot(str)
    def _ask_for_key(self, address: str) -> None:
        """A plain mail, written by the person's own mail program: nothing in it is secret."""
        subject = self.tr("Your OpenPGP key")
        body = self.tr(
            "Hello,\n\nI would like to write to you in sealed letters that only you can open. Please send me your "
            "public OpenPGP key as a file, and tell me a number where I can call you to compare its fingerprint.\n\n"
            "If you have no key yet: sealpost.org and gnupg.org show how to make one."
        )
        link = QUrl(f"mailto:{quote(address, safe='@')}?subject={quote(subject)}&body={quote(body)}")
        if QDesktopServices.openUrl(link):
            self._said.say(self.tr("The request is open in your mail program. Send it from there."), "quiet")
            return
        copy_to_clipboard(body)
        self._said.say(
            self.tr("No mail program opens here. The request is on the clipboard: paste it into a mail to %s.").replace(
                "%s", address
            ),
            "quiet",
        )

    @Slot(object)
    def _compare(self, person: Recipient) -> None:
        if person.key is None:
            return
        dialog = CertifyDialog(person.key, self._services.key_actions, self._jobs, self)
        dialog.key_changed.connect(self._look_again)
        dialog.open()

    # --- A password instead -------------------------------------------------------------------------------

    @property
    def _lock(self) -> PasswordLock | None:
        return None if self._password.isHidden() or not self._encrypt.isChecked() else self._password.lock

    @property
    def _only_person(self) -> Address | None:
        everybody = self.letter.everybody
        return parse_mailbox(everybody[0]) if len(everybody) == 1 else None

    @Slot()
    def _use_password(self) -> None:
        self._encrypt.setChecked(True)
        self._sign.setEnabled(False)  # a letter with a password is not signed
        self._password.begin(self._only_person)
        self._show_people(self._people.people)

    @Slot()
    def _leave_password(self) -> None:
        self._password.hide()
        self._sign.setEnabled(True)
        self._show_people(self._people.people)

    @Slot(str)
    def _copy_password(self, password: str) -> None:
        copy_secret(password)
        self._said.say(
            self.tr("The password is on the clipboard. Never send it by the same way as the letter."), "quiet"
        )

    @Slot()
    def _queue_call(self) -> None:
        to = self.letter.everybody
        title = self.tr("Tell the password of the letter “%s”").replace("%s", self.letter.subject)
        work = partial(self._services.letters_for_later.tell_by_phone, to[0] if to else "", title)
        self._jobs.run(work, owner=self, done=self._on_call_queued, failed=self._explain)

    def _on_call_queued(self, _queued: None) -> None:
        self._said.say(self.tr("The call is in the queue. The password is not in it."), "good")

    @Slot()
    def _choose_opener_target(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to save the opener page"))
        if chosen:
            self.save_opener(Path(chosen))

    def save_opener(self, folder: Path) -> None:
        work = partial(self._services.files.write, folder / opener.NAME, opener.page())
        self._jobs.run(work, owner=self, done=self._on_opener_saved, failed=self._explain)

    def _on_opener_saved(self, path: Path) -> None:
        said = self.tr("Saved: %s. Send it once to whoever has no OpenPGP program; it holds no secret.")
        self._said.say(said.replace("%s", str(path)), "good")

    # --- Later --------------------------------------------------------------------------------------------

    def _choose_when(self) -> None:
        dialog = QueueDialog(self._jobs, self)
        dialog.when_chosen.connect(self.seal_and_queue)
        dialog.open()

    @Slot(object)
    def seal_and_queue(self, when: datetime | None) -> None:
        """Aware, or None for a letter without a time."""
        self._run_sealing(
            partial(self._seal_for_later, when), self._on_queued, again=partial(self.seal_and_queue, when)
        )

    def _seal_for_later(self, when: datetime | None, letter: Letter, stop: StopSwitch) -> None:
        sealed = self._seal(letter, stop)
        self._services.letters_for_later.send_later(letter, sealed, when, sealed.question)

    def _on_queued(self, _queued: None) -> None:
        self._keeper.forget()
        self._kept.setText("")
        self._said.say(self.tr("The sealed letter waits in the queue."), "good")

    # --- Files --------------------------------------------------------------------------------------------

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        self.add_files([Path(each) for each in chosen])

    def add_files(self, paths: Sequence[Path]) -> None:
        self._files.add(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # --- Sealing ------------------------------------------------------------------------------------------

    @Slot()
    def _act_first(self) -> None:
        if self._stop is None and self._given is None:
            (self._seal_and_insert if self._box else self._seal_and_copy)()

    def _seal_and_copy(self) -> None:
        self._run_sealing(self._seal, self._on_copied, again=self._seal_and_copy)

    def _seal(self, letter: Letter, stop: StopSwitch) -> SealedLetter:
        """In the job: nothing of the window is looked at here but what `_run_sealing` has taken from it."""
        if self._agreed and self._signer:
            self._services.letters.keep(*self._agreed, self._signer)
        return self._compose.seal(
            letter, self._signer_of(letter), lock=self._taken_lock, confirmed=self._confirmed, cancellation=stop
        )

    def _signer_of(self, letter: Letter) -> Key | None:
        if self._taken_lock:
            return None  # a letter with a password is not signed
        return self._compose.signer_for(letter, self._signer.fingerprint if self._signer else None)

    def _on_copied(self, sealed: SealedLetter) -> None:
        copy_to_clipboard(sealed.to_paste)
        done = self.tr("The sealed letter is on the clipboard. Paste it into the webmail, and nothing else.")
        signed = self.tr("The signed letter is on the clipboard. It can be read by everybody.")
        self._said.say(done if sealed.addresses else signed, "good")

    # --- Into the webmail ---------------------------------------------------------------------------------

    def wait_for_box(self, profile: str) -> None:
        """An answer that was begun in the reader: its box is opened afterwards."""
        self._waits_for = profile
        self._said.say(
            self.tr("To put it into the webmail, press Reply there, then “Write in Sealpost” in its Sealpost menu."),
            "quiet",
        )

    def take_box(self, box: Box) -> bool:
        """The same box asks again, perhaps because its page has lost sight of this window; or the box has come
        that this answer waits for."""
        if self._is_the_answer_in(box):
            self._waits_for = ""
            self._start = replace(self._start, account=box.wanted.letter.account)
            if not self._subject.text().strip():
                self._subject.setText(box.wanted.letter.subject)
            self._attach(box)
            self._jobs.run(self._identities, owner=self, done=self._choose_identity, failed=self._explain)
            return True
        mine = self._start_box
        if mine is None or not box.wanted.box or (mine.profile, mine.box) != (box.wanted.profile, box.wanted.box):
            return False
        before = self._box
        self._attach(box)
        if before:
            before.let_go()
        return True

    def _is_the_answer_in(self, box: Box) -> bool:
        mine = {parse_mailbox(each) for each in self.letter.everybody}
        theirs = {parse_mailbox(each) for each in box.wanted.letter.everybody}
        return bool(self._waits_for) and self._waits_for == box.wanted.profile and bool((mine & theirs) - {None})

    def _attach(self, box: Box) -> None:
        self._box = box
        self._start_box = box.wanted
        box.gone.connect(self._on_box_gone)
        box.placed.connect(self._on_placed)
        self._offer_box(offered=True)
        self._said.be_silent()

    def _offer_box(self, *, offered: bool) -> None:
        self._insert.setVisible(offered)
        self._copy.setProperty("primary", not offered)
        self._copy.style().unpolish(self._copy)
        self._copy.style().polish(self._copy)

    def _seal_and_insert(self) -> None:
        self._run_sealing(self._seal, self._hand_over, again=self._seal_and_insert)

    def _hand_over(self, sealed: SealedLetter) -> None:
        self._given = sealed
        if self._box is None:
            self._on_not_placed(self.tr("The compose box in the webmail is gone."))
            return
        self._set_busy(busy=True)
        self._cancel.hide()
        self._said.say(self.tr("Sealed. Putting it into the webmail…"), "quiet")
        self._patience.start()
        self._box.give(sealed)

    @Slot(object)
    def _on_box_gone(self, box: Box) -> None:
        if box is not self._box:
            return
        self._detach()
        if self._given is None:
            self._said.say(
                self.tr("The compose box in the webmail is gone. Your letter stays here: seal it and copy it instead."),
                "warn",
            )

    def _detach(self) -> None:
        self._box = None
        self._offer_box(offered=False)

    @Slot(object, object)
    def _on_placed(self, box: Box, outcome: Placed) -> None:
        if box is not self._box or self._given is None:
            return
        match outcome:
            case Placed.INSERTED:
                self._on_inserted()
            case Placed.GONE:
                self._on_not_placed(self.tr("The compose box in the webmail is gone."))
            case Placed.OTHER_ACCOUNT:
                self._on_not_placed(self.tr("The webmail writes from another account now than when you began."))
            case Placed.NOT_KEPT:
                self._on_not_placed(self.tr("The webmail did not keep the letter as it was sealed."))

    @Slot()
    def _on_no_word(self) -> None:
        self._on_not_placed(self.tr("The webmail did not say whether the letter is there."))

    def _on_inserted(self) -> None:
        self._settle()
        self._given = None
        self._keeper.forget()
        self._kept.setText("")
        done = button(self.tr("C&lose"), "close-letter", self.close)
        self._said.say(self.tr("The sealed letter is in the webmail. Look at it there, and send it."), "good", done)
        done.setFocus()

    def _on_not_placed(self, cause: str) -> None:
        sealed, self._given = self._given, None
        self._settle()
        if sealed is None:
            return
        copy = button(self.tr("&Copy the sealed letter"), "copy-sealed", partial(self._on_copied, sealed))
        self._said.say(self.tr("%s It is sealed: paste it yourself.").replace("%s", cause), "warn", copy)
        copy.setFocus()

    def _settle(self) -> None:
        self._patience.stop()
        self._set_busy(busy=False)
        self._detach()

    # --- At work ------------------------------------------------------------------------------------------

    def _run_sealing(
        self,
        work: Callable[[Letter, StopSwitch], object],
        done: Callable[..., None],
        again: Callable[[], None],
    ) -> None:
        self._stop = stop = StopSwitch()
        letter = self.letter
        self._taken_lock = self._lock
        self._agreed = self._password.agreed if self._taken_lock else None
        self._set_busy(busy=True)
        self._said.say(self.tr("Sealing… GnuPG may ask for your passphrase in a window of its own."), "quiet")
        self._jobs.run(
            partial(self._recorded, work, letter, stop),
            owner=self,
            done=partial(self._on_sealed, done),
            failed=partial(self._on_not_sealed, again),
            stop=stop,
        )

    def _recorded(self, work: Callable[[Letter, StopSwitch], object], letter: Letter, stop: StopSwitch) -> object:
        """In the job: a use of the key is written down, whatever becomes of it."""
        signer = self._signer_of(letter)
        outcome = DONE
        try:
            return work(letter, stop)
        except SealpostError as error:
            outcome = error.code
            raise
        finally:
            if signer:
                operation = "encrypt" if letter.encrypt else "sign"
                self._services.activity.record(operation, _DESKTOP, "", signer.fingerprint, outcome)

    def _on_sealed(self, done: Callable[[object], None], result: object) -> None:
        self._set_busy(busy=False)
        done(result)

    def _on_not_sealed(self, again: Callable[[], None], error: SealpostError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, UnverifiedKeys):
            agree = button(
                self.tr("Seal with it &this time"), "seal-unverified", partial(self._seal_unverified, error, again)
            )
            self._said.say(words.explained(error), "warn", agree)
            return
        self._explain(error)

    def _seal_unverified(self, error: UnverifiedKeys, again: Callable[[], None]) -> None:
        fingerprints = error.params["fingerprints"]
        assert isinstance(fingerprints, Collection)  # noqa: S101 - so it is raised (core.recipients)
        self._confirmed.update(Fingerprint(str(each)) for each in fingerprints)
        again()

    def _stop_sealing(self) -> None:
        if self._stop:
            self._stop.cancel()

    def _set_busy(self, *, busy: bool) -> None:
        if not busy:
            self._stop = None
        for act in self._acts:
            act.setEnabled(not busy)
        self._cancel.setVisible(busy)

    @Slot(object)
    def _explain(self, error: SealpostError) -> None:
        self._said.say(words.explained(error), "warn")

    # --- Saving -------------------------------------------------------------------------------------------

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
        self._run_sealing(
            partial(self._save_to, path, existing), self._on_saved, again=partial(self.save, path, existing)
        )

    def _save_to(self, path: Path, existing: Existing, letter: Letter, stop: StopSwitch) -> Path:
        if path.suffix == ".asc":
            content = self._seal(letter, stop).armored.encode()
        else:
            content = self._compose.as_mail(
                letter,
                self._signer_of(letter),
                self._files.files,
                lock=self._taken_lock,
                confirmed=self._confirmed,
                cancellation=stop,
            )
        return self._compose.save(path, content, existing)

    def _on_saved(self, path: Path) -> None:
        self._said.say(self.tr("Saved: %s").replace("%s", str(path)), "good")

    # --- Drafts -------------------------------------------------------------------------------------------

    @property
    def draft(self) -> DraftId:
        return self._keeper.draft

    def keep_draft(self) -> bool:
        """Now, before anything else happens; whether it could be."""
        return self._keeper.keep_now()

    def _own_fingerprint(self) -> Fingerprint | None:
        return self._signer.fingerprint if self._signer else None

    @Slot()
    def _on_draft_kept(self) -> None:
        self._kept.setText(self.tr("kept as a draft"))

    @Slot(object)
    def _on_draft_not_kept(self, error: SealpostError) -> None:
        self._kept.setText(self.tr("not kept as a draft"))
        self._explain(error)

    # --- Leaving ------------------------------------------------------------------------------------------

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
        self._stop_sealing()
        self._keeper.keep_at_close()
        box, self._box = self._box, None
        if box:
            box.let_go()
        self.closed.emit(self)
        event.accept()


def _title(text: str, field: QWidget) -> QLabel:
    made = QLabel(text)
    made.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return made


def _switch(text: str, name: str) -> QCheckBox:
    made = QCheckBox(text)
    made.setObjectName(name)
    return made
