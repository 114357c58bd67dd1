"""Looking a key up on other people's machines: each answer is shown with its place, and taken only by a click."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from sealpost.core.directories import Asked, Url, parse_asked
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.directories import Choice, DirectoryService, Offer, Reply, disagreement
from sealpost.services.ports import ImportReport, KeyPreview
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.keys.directory_choices import DirectoryChoices
from sealpost.ui.keys.importing import add_preview, report_said
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import ScrolledCard, Words, button, card, clear, row

_LINES_IN_VIEW = 16


class LookUpDialog(KeyDialog):
    """`asked` is filled in at the start, and nothing is asked before the button is pressed."""

    def __init__(
        self, directories: DirectoryService, jobs: Jobs, parent: QWidget | None = None, asked: str = ""
    ) -> None:
        super().__init__(self.tr("Look a key up"), "look-up-dialog", jobs, parent)
        self._directories = directories
        self._field = QLineEdit(asked)
        self._field.setObjectName("asked")
        self._field.setPlaceholderText(self.tr("E-mail address, fingerprint, text of a QR code, or https://…"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._field.textChanged.connect(self._on_changed)
        self._choices = DirectoryChoices()
        self._choices.changed.connect(self._on_changed)
        self._results = QVBoxLayout()
        self._results.setSpacing(space(2))
        for part in (self._field, self._choices):
            self.body.addWidget(part)
        self.body.addLayout(self._results)
        self.setMinimumWidth(space(140))
        look_up = button(self.tr("&Look up"), "look-up", self._start, look="primary")
        look_up.setDefault(True)
        self.leave.setText(self.tr("Close"))
        self.add_buttons(act=look_up)
        self.allow(False)
        jobs.run(directories.choices, owner=self, done=self._show_choices, failed=self.fail)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices.show_choices(choices)
        self._on_changed()
        self.fit()

    def _asked(self) -> Asked | None:
        try:
            return parse_asked(self._field.text())
        except SealpostError:
            return None

    def may_act(self) -> bool:
        return bool(self._field.text().strip()) and (isinstance(self._asked(), Url) or bool(self._choices.chosen))

    def _on_changed(self) -> None:
        self._choices.setEnabled(not isinstance(self._asked(), Url))
        self.allow(self.may_act())

    def _start(self) -> None:
        clear(self._results)
        try:
            asked = parse_asked(self._field.text())
        except SealpostError as error:
            self.fail(error)
            return
        keep, chosen = self._choices.keeper(self._directories), self._choices.chosen

        def work(stop: WatchedStop) -> Sequence[Reply]:
            keep()
            return self._directories.find(asked, chosen, stop, stop.progress)

        self.run(work, self._show_replies, self.tr("Asking…"))

    def _show_replies(self, replies: Sequence[Reply]) -> None:
        found = QWidget()
        inside = QVBoxLayout(found)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space(2))
        if disagreement(replies):
            said = self.tr("The directories name different keys: one of them may be somebody else's.")
            inside.addWidget(Words(said, tone="warn", name="disagreement"))
        for reply in replies:
            if reply.error:
                inside.addWidget(Words(words.message_of(reply.error), tone="quiet"))
            for offer in reply.offers:
                for preview in offer.previews:
                    inside.addWidget(self._card(offer, preview))
        self._results.addWidget(ScrolledCard(found, _LINES_IN_VIEW, "found-keys"))
        self.say(self.tr("Nothing was imported yet."), "quiet")
        self.fit()

    def _card(self, offer: Offer, preview: KeyPreview) -> QWidget:
        frame, inside = card()
        name, address = words.split_user_id(words.key_name(preview.key))
        inside.addWidget(Words(name or address))
        inside.addWidget(Words(words.directory_title(offer.directory), tone="quiet"))
        add_preview(self, inside, preview)
        take = button(self.tr("Import"), f"take-{preview.key.fingerprint}", lambda: self._take(offer, preview, take))
        take.setEnabled(preview.is_new or bool(preview.changes))
        line = row(take)
        line.addStretch(1)
        inside.addLayout(line)
        return frame

    def _take(self, offer: Offer, preview: KeyPreview, pressed: QPushButton) -> None:
        pressed.setEnabled(False)

        def work(_stop: WatchedStop) -> ImportReport:
            return self._directories.take(offer, [preview.key.fingerprint])

        self.run(work, self._on_taken, self.tr("Importing…"))

    def _on_taken(self, report: ImportReport) -> None:
        self.key_changed.emit()
        self.say(report_said(self, report), "good")
