"""Keys whose time runs out: one notice when it is new, and a card in the main window until it is mended."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from sealpost.core.expiry import Care, Concern
from sealpost.core.keys import Key
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.qt.notifier import Notice, Press
from sealpost.services.directories import DirectoryService
from sealpost.services.expiry import Cares, ExpiryService
from sealpost.services.key_actions import KeyActionService
from sealpost.services.keys import KeyService
from sealpost.ui import words
from sealpost.ui.keys.expiry import ExpiryDialog
from sealpost.ui.keys.looking_up import LookUpDialog
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, clear, rule

_AGAIN = 60 * 60 * 1000  # ms; a key that expires today is told of today
_NAMED = 3  # in one notice
NOTICE = "expiry"
_LONGEST_NAME = 60


class Announcer(Protocol):
    """The part of `qt.notifier.Notifier` that is needed here."""

    def show(self, notice: Notice) -> None: ...


class ExpiryWatch(QObject):
    """Looks at start, every hour, and when asked; the one copy of what needs care."""

    changed = Signal(object)

    def __init__(self, expiry: ExpiryService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._expiry = expiry
        self._jobs = jobs
        self._announcer: Announcer | None = None
        self.cares = Cares()
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN)
        self._timer.timeout.connect(self.look)

    def follow(self, announcer: Announcer) -> None:
        self._announcer = announcer
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        self._jobs.run(self._expiry.look, owner=self, done=self._on_looked, failed=self._on_failed)

    def put_away(self, concern: Concern) -> None:
        work = partial(self._expiry.put_away, concern)
        self._jobs.run(work, owner=self, done=lambda _: self.look(), failed=self._on_failed)

    def _on_looked(self, cares: Cares) -> None:
        self.cares = cares
        if cares.news and self._announcer is not None:
            self._announcer.show(self._notice(cares.news))
        self.changed.emit(cares)

    def _on_failed(self, error: SealpostError) -> None:
        del error  # the status says what is wrong with the keyring; the next look is in an hour

    def _notice(self, news: Sequence[Concern]) -> Notice:
        body = "\n".join(map(self.sentence, news[:_NAMED]))
        if len(news) > _NAMED:
            body = f"{body}\n{self.tr('and %n more', '', len(news) - _NAMED)}"
        return Notice(NOTICE, self.tr("Keys that need care"), body, {Press.OPEN: self.tr("Open")})

    def sentence(self, concern: Concern) -> str:
        name = visible(words.split_user_id(concern.user_id)[0], limit=_LONGEST_NAME)
        return self._template(concern.care).replace("%2", words.day(concern.expires)).replace("%1", name)

    def _template(self, care: Care) -> str:
        match care:
            case Care.OWN_EXPIRES:
                return self.tr("Your key %1 expires on %2. Others can't seal letters for you after that.")
            case Care.OWN_EXPIRED:
                return self.tr("Your key %1 expired on %2. Others can't seal letters for you until it is prolonged.")
            case Care.OTHERS_EXPIRED:
                return self.tr("The key of %1 expired on %2. Perhaps there is a newer one.")


class ExpiryCard(QFrame):
    """Hidden while nothing needs care."""

    def __init__(
        self,
        watch: ExpiryWatch,
        keys: KeyService,
        actions: KeyActionService,
        directories: DirectoryService,
        jobs: Jobs,
    ) -> None:
        super().__init__()
        self._watch = watch
        self._keys = keys
        self._actions = actions
        self._directories = directories
        self._jobs = jobs
        self.setProperty("card", True)
        self.setObjectName("expiry-card")
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(space(4), space(3), space(4), space(3))
        self._list.setSpacing(space(2))
        self._said = Words(tone="warn", name="expiry-said")
        watch.changed.connect(self._show)
        self._show(watch.cares)

    @Slot(object)
    def _show(self, cares: Cares) -> None:
        clear(self._list)
        for number, concern in enumerate(cares.open):
            if number:
                self._list.addWidget(rule())
            self._list.addWidget(Words(self._watch.sentence(concern), name=f"concern-{concern.fingerprint}"))
            self._list.addLayout(button_row(self._mending(concern), right=[self._putting_away(concern)]))
        self._said = Words(tone="warn", name="expiry-said")
        self._said.hide()
        self._list.addWidget(self._said)
        self.setVisible(bool(cares.open))

    def _mending(self, concern: Concern) -> QPushButton:
        name = f"mend-{concern.fingerprint}"
        match concern.care:
            case Care.OWN_EXPIRES | Care.OWN_EXPIRED:
                made = button(self.tr("&Prolong…"), name, partial(self._prolong, concern))
            case Care.OTHERS_EXPIRED:
                made = button(self.tr("&Look for a newer one…"), name, partial(self._look_up, concern))
        made.setAccessibleDescription(self._watch.sentence(concern))
        return made

    def _putting_away(self, concern: Concern) -> QPushButton:
        made = button(
            self.tr("&Don't show again"), f"put-away-{concern.fingerprint}", partial(self._watch.put_away, concern)
        )
        made.setProperty("link", True)
        made.setAccessibleDescription(self._watch.sentence(concern))
        return made

    def _prolong(self, concern: Concern) -> None:
        """The key as it is now: it may have been changed elsewhere."""
        work = partial(self._keys.find, concern.fingerprint)
        self._jobs.run(work, owner=self, done=self._open_expiry, failed=self._explain)

    def _open_expiry(self, key: Key) -> None:
        dialog = ExpiryDialog(key, self._actions, self._jobs, self)
        dialog.key_changed.connect(self._watch.look)
        dialog.open()

    def _look_up(self, concern: Concern) -> None:
        dialog = LookUpDialog(self._directories, self._jobs, self, concern.address or concern.fingerprint)
        dialog.key_changed.connect(self._watch.look)
        dialog.open()

    def _explain(self, error: SealpostError) -> None:
        self._said.say(words.explained(error), "warn")
        self._said.show()
