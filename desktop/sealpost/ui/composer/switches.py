"""How the letter goes: sealed, signed, without naming its readers; and what can be added to it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget

from sealpost.core.letter import Letter
from sealpost.ui.theme import space
from sealpost.ui.widgets import button, row

_READABLE_DAYS = 30  # from today; the date stands in the letter, to be changed there


class Switches(QWidget):
    switched = Signal()
    password_chosen = Signal()
    files_chosen = Signal()
    request_chosen = Signal(str)  # the sentence
    signature_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._encrypt = _switch(self.tr("&Encrypt"), "encrypt")
        self._sign = _switch(self.tr("Si&gn"), "sign")
        self._hide = _switch(self.tr("&Hide recipients"), "hide-recipients")
        self._hide.setToolTip(
            self.tr("The sealed text then does not say for whom it is. To and Cc of the mail still do.")
        )
        line = row(self._encrypt, self._sign, self._hide)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(4))
        line.addStretch(1)
        line.addWidget(button(self.tr("Pass&word…"), "use-password", self.password_chosen.emit, look="link"))
        line.addWidget(button(self.tr("Add &files…"), "add-files", self.files_chosen.emit, look="link"))
        line.addWidget(self._requests())
        line.addWidget(button(self.tr("Sig&nature…"), "edit-signature", self.signature_chosen.emit, look="link"))
        self.setLayout(line)
        self._encrypt.toggled.connect(partial(self._on_switch, self._sign))
        self._sign.toggled.connect(partial(self._on_switch, self._encrypt))

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
            action.triggered.connect(lambda _checked=False, request=request: self.request_chosen.emit(request))
        made.setMenu(menu)
        return made

    def show_letter(self, letter: Letter) -> None:
        self._sign.setChecked(letter.sign)
        self._encrypt.setChecked(letter.encrypt)
        self._hide.setChecked(letter.hides_recipients)

    def written_into(self, letter: Letter) -> Letter:
        """`letter` with what is switched here."""
        return replace(letter, sign=self._sign.isChecked(), encrypt=self.seals, hides_recipients=self._hide.isChecked())

    @property
    def seals(self) -> bool:
        return self._encrypt.isChecked()

    def seal(self) -> None:
        self._encrypt.setChecked(True)

    def allow_signing(self, *, allowed: bool) -> None:
        self._sign.setEnabled(allowed)

    def sign_nothing(self) -> None:
        self._sign.setChecked(False)
        self._sign.setEnabled(False)

    def _on_switch(self, other: QCheckBox, is_on: bool) -> None:
        """A letter is sealed or signed, or both: else there would be nothing to do here."""
        if not is_on and not other.isChecked():
            other.setChecked(True)
        self._hide.setEnabled(self.seals)
        self.switched.emit()


def _switch(text: str, name: str) -> QCheckBox:
    made = QCheckBox(text)
    made.setObjectName(name)
    return made
