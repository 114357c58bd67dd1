"""For whom files are sealed: people with keys, each with the state of theirs, or a password."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QVBoxLayout, QWidget

from sealpost.composition import Services
from sealpost.core import recipients
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.letter_password import Language
from sealpost.core.recipients import Recipient, RecipientState
from sealpost.errors import SealpostError
from sealpost.qt.clipboard import copy_secret
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.composer.fields import PeopleField
from sealpost.ui.composer.people import state_words
from sealpost.ui.files.work import SealOrder
from sealpost.ui.keys.choices import Choices
from sealpost.ui.secret_fields import SecretLine
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import (
    FingerprintWords,
    ScrolledCard,
    Short,
    Words,
    button,
    button_row,
    card,
    clear,
    heading,
    row,
    window_layout,
)

_LOOK_AFTER = 200  # ms of no typing
_MOST_LINES = 14
_WITH_KEYS, _WITH_PASSWORD = "keys", "password"


@dataclass(frozen=True, slots=True)
class _Known:
    own: Sequence[Key]
    default: Key | None


@dataclass(frozen=True, slots=True)
class _Looked:
    recipients: Sequence[Recipient]
    remembered: Collection[Fingerprint]  # keys that the person uses though they are not verified


class SealDialog(QDialog):
    chosen = Signal(object)  # a SealOrder

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        to: Sequence[str] = (),
        account: str = "",
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._own: Sequence[Key] = ()
        self._recipients: Sequence[Recipient] = ()
        self._confirmed: set[Fingerprint] = set()
        self.setObjectName("seal-dialog")
        self.setWindowTitle(self.tr("Seal files"))
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_LOOK_AFTER)
        self._look_soon.timeout.connect(self._look)
        self._build(to)
        jobs.run(partial(_load, services, account), owner=self, done=self._on_loaded, failed=self._explain)

    def _build(self, to: Sequence[str]) -> None:
        self._how = Choices(
            [
                (_WITH_KEYS, self.tr("For people with a &key"), "", "seal-with-keys"),
                (_WITH_PASSWORD, self.tr("With a &password, for people without a key"), "", "seal-with-password"),
            ],
            _WITH_KEYS,
        )
        self._how.when_chosen(self._on_how)
        self._to = PeopleField(self._services.compose, self._jobs, "seal-to", self.tr("To"))
        self._to.setPlaceholderText(self.tr("Addresses, with commas between them"))
        self._to.show_people(to)
        self._to.people_changed.connect(self._on_typed)
        self._states_frame, self._states = card()
        self._scrolled = ScrolledCard(self._states_frame, _MOST_LINES, "seal-states")
        self._signs = QCheckBox(self.tr("Si&gn as"))
        self._signs.setObjectName("seal-sign")
        self._signs.setChecked(True)
        self._signer = QComboBox()
        self._signer.setObjectName("seal-signer")
        self._signer.setAccessibleName(self.tr("Whose key signs"))
        self._signer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._with_keys = _block(self._to, self._scrolled)
        signing = row(self._signs, self._signer)
        signing.setStretch(1, 1)
        self._lines(self._with_keys).addLayout(signing)
        self._with_password = self._password_block()
        self._with_password.hide()
        self._said = Words(tone="quiet", name="seal-said")
        self._said.hide()
        self._act = button(self.tr("&Seal"), "seal", self._choose, look="primary")
        for written in (self._to, self._password):
            written.returnPressed.connect(self._act.click)
        layout = window_layout(self)
        layout.addWidget(heading(self.windowTitle(), name="seal-title"))
        layout.addWidget(self._how)
        layout.addWidget(self._with_keys)
        layout.addWidget(self._with_password)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addLayout(button_row(right=[button(self.tr("Cancel"), "cancel", self.reject), self._act]))
        self.setMinimumWidth(space(120))
        self._allow()

    def _password_block(self) -> QWidget:
        self._password = SecretLine()
        self._password.setObjectName("seal-password")
        self._password.setAccessibleName(self.tr("Password"))
        self._password.textChanged.connect(self._on_password)
        self._strength = Words(tone="quiet", name="seal-strength")
        line = row(
            self._password,
            button(self.tr("&Another"), "new-password", self._new_password),
            button(self.tr("&Copy"), "copy-password", self._copy_password),
        )
        line.setStretch(0, 1)
        block = _block()
        self._lines(block).addLayout(line)
        self._lines(block).addWidget(self._strength)
        said = self.tr("Tell it by phone or face to face, never by mail. Any OpenPGP program opens the file with it.")
        self._lines(block).addWidget(Words(said, tone="quiet"))
        return block

    def _copy_password(self) -> None:
        copy_secret(self._password.text())
        self._say(words.secret_copied(), "quiet")

    @staticmethod
    def _lines(block: QWidget) -> QVBoxLayout:
        lines = block.layout()
        assert isinstance(lines, QVBoxLayout)  # noqa: S101 - made so by _block
        return lines

    # --- What there is ----------------------------------------------------------------------------------------

    def _on_loaded(self, known: _Known) -> None:
        self._own = known.own
        for number, key in enumerate(known.own):
            self._signer.addItem(words.key_name(key))
            if known.default and key.fingerprint == known.default.fingerprint:
                self._signer.setCurrentIndex(number)
        self._signs.setEnabled(bool(known.own))
        self._signs.setChecked(bool(known.own))
        self._look()

    def _explain(self, error: SealpostError) -> None:
        self._say(words.explained(error), "warn")

    def _say(self, text: str, tone: Tone) -> None:
        self._said.setVisible(bool(text))
        self._said.say(text, tone)

    # --- Recipients -------------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._recipients = ()
        self._look_soon.start()
        self._allow()

    def _look(self) -> None:
        work = partial(_looked, self._services, self._to.people)
        self._jobs.run(work, owner=self, done=partial(self._show_states, self._to.text()), failed=self._explain)

    def _show_states(self, written: str, looked: _Looked) -> None:
        if written != self._to.text():
            return  # more was typed meanwhile
        self._recipients = found = looked.recipients
        self._confirmed &= {each.key.fingerprint for each in found if each.key}
        self._confirmed |= set(looked.remembered)
        clear(self._states)
        if not found:
            self._states.addWidget(Words(self.tr("Nobody is named yet."), tone="quiet"))
        for recipient in found:
            self._add_state(recipient)
        self._allow()
        QTimer.singleShot(0, self, self._fit)

    def _add_state(self, recipient: Recipient) -> None:
        said, tone = state_words(recipient.state)
        self._states.addLayout(
            row(Words(recipient.address, name="recipient-address"), Short(said, tone=tone, name="recipient-state"))
        )
        if recipient.state not in (RecipientState.UNVERIFIED, RecipientState.CHANGED) or recipient.key is None:
            return
        fingerprint = recipient.key.fingerprint
        self._states.addWidget(FingerprintWords(fingerprint, "recipient-fingerprint"))
        is_changed = recipient.state is RecipientState.CHANGED
        anyway = QCheckBox(
            self.tr("Seal to this key though it is not the one used before")
            if is_changed
            else self.tr("Seal to this key though nobody has verified it")
        )
        anyway.setObjectName("seal-anyway")
        anyway.setChecked(fingerprint in self._confirmed)
        anyway.toggled.connect(partial(self._confirm, fingerprint))
        self._states.addWidget(anyway)

    def _confirm(self, fingerprint: Fingerprint, confirmed: bool) -> None:
        (self._confirmed.add if confirmed else self._confirmed.discard)(fingerprint)
        self._allow()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self._scrolled.updateGeometry()  # a scroll area does not notice that what it holds has grown
            layout.activate()
            needed = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
            self.resize(self.width(), max(self.height(), needed, self.sizeHint().height()))

    # --- Password ---------------------------------------------------------------------------------------------

    def _on_how(self) -> None:
        by_password = self._how.chosen == _WITH_PASSWORD
        self._with_password.setVisible(by_password)
        self._with_keys.setVisible(not by_password)
        if by_password and not self._password.text():
            self._new_password()
        self._allow()

    def _new_password(self) -> None:
        self._password.setText(self._services.letters.new_password(_language()))
        self._password.setCursorPosition(0)

    def _on_password(self, password: str) -> None:
        said, tone = words.strength_title(self._services.letters.time_to_guess(password).strength)
        self._strength.say(said if password else "", tone)
        self._allow()

    # --- Done -------------------------------------------------------------------------------------------------

    def _allow(self) -> None:
        if self._how.chosen == _WITH_PASSWORD:
            self._act.setEnabled(bool(self._password.text().strip()))
            return
        ready = [
            each.state.is_usable
            and (
                each.state is RecipientState.VERIFIED
                or (each.key is not None and each.key.fingerprint in self._confirmed)
            )
            for each in self._recipients
        ]
        self._act.setEnabled(bool(ready) and all(ready))

    def _choose(self) -> None:
        if self._how.chosen == _WITH_PASSWORD:
            self.chosen.emit(SealOrder(password=self._password.text()))
        else:
            signer = self._own[self._signer.currentIndex()] if self._signs.isChecked() and self._own else None
            to = [each.address for each in self._recipients]
            self.chosen.emit(SealOrder(to, frozenset(self._confirmed), signer))
        self.accept()


def _load(services: Services, account: str) -> _Known:
    own = [key for key in services.keys.own() if recipients.can_sign_here(key)]
    return _Known(own, services.mail.signer_for(account) if own else None)


def _looked(services: Services, people: Sequence[str]) -> _Looked:
    found = services.compose.states(people)
    named = [each.key.fingerprint for each in found if each.key]
    return _Looked(found, [fingerprint for fingerprint in named if services.keys.is_confirmed(fingerprint)])


def _language() -> Language:
    match QLocale().language():
        case QLocale.Language.Russian:
            return Language.RUSSIAN
        case QLocale.Language.Hungarian:
            return Language.HUNGARIAN
        case _:
            return Language.ENGLISH


def _block(*widgets: QWidget) -> QWidget:
    block = QWidget()
    lines = QVBoxLayout(block)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(space(2))
    for widget in widgets:
        lines.addWidget(widget)
    return block
