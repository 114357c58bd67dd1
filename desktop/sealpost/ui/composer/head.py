"""Above the text: whose key signs, for whom the letter is, and about what."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from sealpost.core.letter import SUBJECT_LIMIT, Letter
from sealpost.qt.jobs import Jobs
from sealpost.services.composing import ComposeService
from sealpost.ui.composer.fields import PeopleField
from sealpost.ui.composer.identity import Identity
from sealpost.ui.theme import space
from sealpost.ui.widgets import Short, button


class LetterHead(QWidget):
    people_changed = Signal()
    subject_changed = Signal()

    def __init__(self, identity: Identity, compose: ComposeService, jobs: Jobs) -> None:
        super().__init__()
        self._to = PeopleField(compose, jobs, "to", self.tr("To"))
        self._cc = PeopleField(compose, jobs, "cc", self.tr("Cc"))
        self._bcc = PeopleField(compose, jobs, "bcc", self.tr("Bcc"))
        self._subject = QLineEdit()
        self._subject.setObjectName("subject")
        self._subject.setMaxLength(SUBJECT_LIMIT)
        self._build(identity)
        self.setFocusProxy(self._to)
        for field in (self._to, self._cc, self._bcc):
            field.people_changed.connect(self.people_changed)
        self._subject.textChanged.connect(self.subject_changed)

    def _build(self, identity: Identity) -> None:
        self._more = button(self.tr("Cc, &Bcc"), "show-copies", self._begin_copies, look="link")
        not_sealed = Short(self.tr("not encrypted"), tone="warn", name="subject-not-encrypted")
        not_sealed.setToolTip(self.tr("Mail servers and the webmail see the subject. Keep it neutral."))
        cc_title, bcc_title = _title(self.tr("&Cc"), self._cc), _title(self.tr("Bcc"), self._bcc)
        self._copies = (cc_title, self._cc, bcc_title, self._bcc)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        for line, (title, field, beside) in enumerate(
            (
                (identity.title, identity.field, None),
                (_title(self.tr("&To"), self._to), self._to, self._more),
                (cc_title, self._cc, None),
                (bcc_title, self._bcc, None),
                (_title(self.tr("Sub&ject"), self._subject), self._subject, not_sealed),
            )
        ):
            grid.addWidget(title, line, 0)
            grid.addWidget(field, line, 1, 1, 1 if beside else 2)
            if beside:
                grid.addWidget(beside, line, 2)
        grid.setColumnStretch(1, 1)
        self._show_copies(shown=False)

    def show_letter(self, letter: Letter) -> None:
        self._to.show_people(letter.to)
        self._cc.show_people(letter.cc)
        self._bcc.show_people(letter.bcc)
        self._show_copies(shown=bool(letter.cc or letter.bcc))
        self.subject = letter.subject

    def written_into(self, letter: Letter) -> Letter:
        """`letter` with the people and the subject that stand here."""
        return replace(
            letter, to=self._to.people, cc=self._cc.people, bcc=self._bcc.people, subject=self.subject.strip()
        )

    @property
    def subject(self) -> str:
        return self._subject.text()

    @subject.setter
    def subject(self, subject: str) -> None:
        self._subject.setText(subject)

    @property
    def is_naming(self) -> bool:
        """Whether the subject is being written."""
        return self._subject.hasFocus()

    def _begin_copies(self) -> None:
        self._show_copies(shown=True)
        self._cc.setFocus()

    def _show_copies(self, *, shown: bool) -> None:
        for widget in self._copies:
            widget.setVisible(shown)
        self._more.setVisible(not shown)


def _title(text: str, field: QWidget) -> QLabel:
    made = QLabel(text)
    made.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return made
