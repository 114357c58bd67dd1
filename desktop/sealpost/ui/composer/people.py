"""For whom the letter is, each with the state of their key and what can be done where it is missing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from sealpost.core.keys import Address
from sealpost.core.recipients import Recipient, RecipientState
from sealpost.core.text import parse_mailbox
from sealpost.ui import words
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Elided, Scrolled, Short, button, card, clear, row

_MOST_HEIGHT = 40  # steps: about six people; then it scrolls


def _tr(text: str) -> str:
    return QCoreApplication.translate("composer", text)


class PeopleCard(QWidget):
    """Signals carry the address, or the recipient, that a button stands beside."""

    look_up_chosen = Signal(str)
    import_chosen = Signal()
    ask_chosen = Signal(str)
    password_chosen = Signal()
    compare_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("people")
        frame, self._lines = card()
        self._lines.setSpacing(space(1))
        self._frame = frame
        self._area = Scrolled(frame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._shown: Sequence[Recipient] = ()
        self._made_of: object = None
        self.hide()

    def show_people(self, people: Sequence[Recipient], *, has_password: bool, sealed: bool) -> None:
        """A letter with a password, or one that is only signed, needs nobody's key."""
        wanted = (people, has_password, sealed)
        if wanted == self._made_of:
            return
        self._made_of = wanted
        self._shown = people
        clear(self._lines)
        for person in people:
            self._lines.addLayout(self._line(person, needs_key=sealed and not has_password))
        self.setVisible(bool(people))
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # what is new gets its style, and so its height, a moment later

    def _fit(self) -> None:
        self._lines.activate()
        self._area.setFixedHeight(min(self._frame.sizeHint().height(), space(_MOST_HEIGHT)))

    @property
    def people(self) -> Sequence[Recipient]:
        return self._shown

    def _line(self, person: Recipient, *, needs_key: bool) -> QHBoxLayout:
        title, tone = state_words(person.state)
        if parse_mailbox(person.address) is None:
            title, tone = self.tr("no address"), "bad"
        elif not needs_key:
            title, tone = "", ""
        who = Elided(_name_of(person), name=f"person-{person.address}")
        state = Short(title, tone=tone, name=f"state-{person.address}")
        line = row(who, state)
        if needs_key and (acts := self._acts(person)):
            line.addWidget(acts)
        return line

    def _acts(self, person: Recipient) -> QPushButton | None:
        address = person.address
        match person.state:
            case RecipientState.VERIFIED:
                return None
            case RecipientState.UNVERIFIED | RecipientState.CHANGED:
                return button(
                    self.tr("Compare…"), f"compare-{address}", partial(self.compare_chosen.emit, person), look="link"
                )
            case (
                RecipientState.NONE
                | RecipientState.EXPIRED
                | RecipientState.REVOKED
                | RecipientState.DISABLED
                | RecipientState.NO_ENCRYPTION
            ):
                return self._menu_for(address) if parse_mailbox(address) else None

    def _menu_for(self, address: Address) -> QPushButton:
        made = button(self.tr("What now?"), f"mend-{address}", lambda: None)
        made.setProperty("menu", True)
        menu = QMenu(made)
        for title, name, act in (
            (self.tr("&Look the key up…"), "look-up", partial(self.look_up_chosen.emit, address)),
            (self.tr("&Import it from a file…"), "import", self.import_chosen.emit),
            (self.tr("&Ask for it by mail"), "ask", partial(self.ask_chosen.emit, address)),
            (self.tr("Seal with a &password instead"), "password", self.password_chosen.emit),
        ):
            action = menu.addAction(title)
            action.setObjectName(f"{name}-{address}")
            action.triggered.connect(lambda _checked=False, act=act: act())
        made.setMenu(menu)
        made.setAccessibleName(self.tr("What to do about the key of %s").replace("%s", address))
        return made


def state_words(state: RecipientState) -> tuple[str, Tone]:
    match state:
        case RecipientState.VERIFIED:
            return _tr("key verified"), "good"
        case RecipientState.UNVERIFIED:
            return _tr("key not verified yet"), "warn"
        case RecipientState.CHANGED:
            return _tr("key has changed"), "warn"
        case RecipientState.EXPIRED:
            return _tr("key expired"), "bad"
        case RecipientState.REVOKED:
            return _tr("key revoked"), "bad"
        case RecipientState.DISABLED:
            return _tr("key switched off"), "bad"
        case RecipientState.NO_ENCRYPTION:
            return _tr("key can't seal"), "bad"
        case RecipientState.NONE:
            return _tr("no key"), "bad"


def _name_of(person: Recipient) -> str:
    name = words.split_user_id(person.user_id.text)[0] if person.user_id else ""
    return f"{name} <{person.address}>" if name and name != person.address else person.address
