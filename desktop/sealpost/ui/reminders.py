"""From the clock to the user: what is due becomes a notice, a line of the card, and the number on the tray icon."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sealpost.core.next_steps import Snooze
from sealpost.core.queue import ItemId, Kind, Outcome
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.qt.notifier import Notice, Notifier, Press
from sealpost.qt.reminder_timer import ReminderTimer
from sealpost.services.queue import Change, QueueService, Row
from sealpost.services.reminders import ReminderService, Told
from sealpost.ui.queue_words import item_title, step_title
from sealpost.ui.reminder_card import ReminderCard
from sealpost.ui.theme import space

_TOGETHER = "queue"  # the name of the notice for several
_ONE = "queue-"  # and of the notice for one, before its id
_MOST_NOTICES = 2  # more at once are one notice


class Bell(Protocol):
    """What of the tray reminders need."""

    def say_due(self, count: int) -> None: ...

    def say_quiet(self, is_quiet: bool) -> None: ...

    def message(self, title: str, body: str) -> None: ...


class Reminders(QObject):
    """One look at a time; a look that was asked for meanwhile follows."""

    opened = Signal(str)  # the id of the item whose call card or letter is wanted
    looked = Signal(object)  # Told

    def __init__(
        self,
        reminders: ReminderService,
        queue: QueueService,
        jobs: Jobs,
        timer: ReminderTimer,
        notifier: Notifier,
        tray: Bell,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._queue = queue
        self._jobs = jobs
        self._timer = timer
        self._notifier = notifier
        self._tray = tray
        self._is_looking = self._is_wanted = False
        self._has_shown = False
        self._card: ReminderCard | None = None
        timer.time_to_look.connect(self.look)
        notifier.pressed.connect(self._on_pressed)
        notifier.not_shown.connect(self._on_not_shown)
        notifier.inhibited_changed.connect(self.look)

    def start(self) -> None:
        self._notifier.follow()
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._notifier.close()
        if self._card:
            self._card.close()

    @Slot()
    def look(self) -> None:
        """Also after whatever changed the queue."""
        if self._is_looking:
            self._is_wanted = True
            return
        self._is_looking = True
        work = partial(self._reminders.look, is_inhibited=self._notifier.is_inhibited)
        self._jobs.run(work, owner=self, done=self._on_told, failed=self._on_failed)

    @Slot()
    def resume(self) -> None:
        """The machine woke up."""
        self._timer.look()

    @Slot()
    def show_card(self) -> None:
        self._shown_card().refresh()
        self._bring(is_asked_for=True)

    @Slot(bool)
    def keep_quiet(self, is_quiet: bool = True) -> None:
        work = self._reminders.keep_quiet if is_quiet else self._reminders.end_quiet
        self._jobs.run(work, owner=self, done=lambda _: self.look(), failed=self._on_failed)

    # --- What is due ----------------------------------------------------------------------------------------

    def _on_told(self, told: Told) -> None:
        self._is_looking = False
        self._tray.say_due(told.waiting)
        self._tray.say_quiet(told.is_quiet)
        self._timer.wake_at(told.next_look)
        self._ring(told)
        first = not self._has_shown and bool(told.waiting) and not told.is_quiet
        if told.ring or told.catch_up or first:
            self._has_shown = True
            self._shown_card().refresh()
            self._bring(is_asked_for=False)
        elif self._card and self._card.isVisible():
            self._card.refresh()
        self.looked.emit(told)
        if self._is_wanted:
            self._is_wanted = False
            self.look()

    def _on_failed(self, _error: SealpostError) -> None:
        """The disk can't be read: the next tick tries again, and the doctor says why."""
        self._is_looking = False

    def _ring(self, told: Told) -> None:
        if told.catch_up:
            count = len(told.catch_up)
            self._notifier.show(self._together(self.tr("%n became due while you were away", "", count), told.catch_up))
        if len(told.ring) > _MOST_NOTICES:
            self._notifier.show(self._together(self.tr("%n due now", "", len(told.ring)), told.ring))
            return
        for row in told.ring:
            self._notifier.show(self._notice(row))

    def _notice(self, row: Row) -> Notice:
        """Names and the goal; never any text of a letter."""
        goal = " · ".join(filter(None, (step_title(row.item.step), visible(row.item.title))))
        buttons = {Press.OPEN: self.tr("Open"), Press.DONE: self.tr("Done"), Press.SNOOZE: self.tr("Snooze")}
        return Notice(f"{_ONE}{row.item.id}", item_title(row.item, row.contact), goal, buttons)

    def _together(self, title: str, rows: Sequence[Row]) -> Notice:
        names = "\n".join(item_title(row.item, row.contact) for row in rows[:3])
        return Notice(_TOGETHER, title, names, {Press.OPEN: self.tr("Open")})

    def _on_not_shown(self, notice: Notice) -> None:
        self._tray.message(notice.title, notice.body)

    def _on_pressed(self, name: str, press: Press) -> None:
        if not name.startswith(_TOGETHER):
            return  # it is not about the queue
        if not name.startswith(_ONE):
            self.show_card()
            return
        item = ItemId(name.removeprefix(_ONE))
        match press:
            case Press.OPEN:
                self.show_card()
                self.opened.emit(item)
            case Press.DONE:
                self._do(name, partial(self._done, item))
            case Press.SNOOZE:
                self._do(name, partial(self._queue.snooze, item, Snooze.NEXT_GOOD_SLOT))

    def _done(self, item: ItemId) -> Change:
        outcome = Outcome.REACHED if self._queue.get(item).kind is Kind.CALL else Outcome.SENT
        return self._queue.finish(item, outcome)

    def _do(self, name: str, act: partial[Change]) -> None:
        self._notifier.withdraw(name)
        self._jobs.run(act, owner=self, done=lambda _: self.look(), failed=lambda _: self.show_card())

    # --- The card -------------------------------------------------------------------------------------------

    def _shown_card(self) -> ReminderCard:
        if self._card is None:
            self._card = ReminderCard(self._reminders, self._queue, self._jobs)
            self._card.changed.connect(self._on_changed)
            self._card.opened.connect(self.opened)
            self._card.quiet_asked.connect(self.keep_quiet)
        return self._card

    def _on_changed(self) -> None:
        """What was handled on the card needs no notice any more."""
        self._notifier.withdraw(_TOGETHER)
        for name in self._notifier.shown_names:
            if name.startswith(_ONE):
                self._notifier.withdraw(name)
        self.look()

    def _bring(self, *, is_asked_for: bool) -> None:
        """By itself it comes without taking the keyboard from what is being written."""
        card = self._shown_card()
        card.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_asked_for)
        if not card.isVisible():
            card.setMinimumWidth(space(110))
            card.show()
        if is_asked_for:
            card.raise_()
            card.activateWindow()
