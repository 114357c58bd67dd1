"""The queue on a calendar server of the user's: which one, what goes up, how often, and what the last run did."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.tasks import Detail
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs, StopSwitch
from sealpost.services.calendar_ports import FoundCalendar
from sealpost.services.calendar_sync import SyncReport
from sealpost.services.calendars import CalendarService, Connection
from sealpost.services.secret_ports import Place
from sealpost.ui import words
from sealpost.ui.calendar_keeper import CalendarKeeper
from sealpost.ui.own_time import OwnTime
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Scrolled, Words, button, button_row, card, heading, section, window_layout

_PAUSES = (0, 5, 15, 60, 240)  # minutes
_MOST_LINES = 6  # of what a run has to say


class CalendarsWindow(QWidget):
    def __init__(self, calendars: CalendarService, keeper: CalendarKeeper, own_time: OwnTime, jobs: Jobs) -> None:
        super().__init__()
        self._calendars = calendars
        self._own_time = own_time
        self._keeper = keeper
        self._jobs = jobs
        self.setObjectName("calendars-window")
        self.setWindowTitle(self.tr("Calendar and quiet hours"))
        self._build()
        self.resize(space(140), space(160))
        keeper.started.connect(self._on_started)
        keeper.synced.connect(self._on_synced)
        keeper.failed.connect(self._on_failed)

    # --- How it is built ----------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Your queue in your calendar")))
        about = self.tr(
            "Calls and letters become tasks with an alarm on a server that you name: your own Nextcloud or Radicale, "
            "Yandex, or any other with CalDAV. So your phone has them too. Sealed texts never go there."
        )
        layout.addWidget(Words(about, tone="quiet"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._build_login())
        self._pages.addWidget(self._build_connected())
        inside = QWidget()
        sections = _page_layout(inside)
        sections.addWidget(self._pages)
        sections.addWidget(self._own_time)
        sections.addStretch(1)
        layout.addWidget(Scrolled(inside), 1)
        self._own_time.failed.connect(self._explain)
        self._own_time.told.connect(self._say)
        self._said = Words(tone="quiet", name="calendar-said")
        layout.addWidget(self._said)

    def _build_login(self) -> QWidget:
        page = QWidget()
        layout = _page_layout(page)
        frame, inside = card()
        form = _form()
        self._address = _line("calendar-address", self.tr("https://cloud.example.org"))
        self._user = _line("calendar-user", "")
        self._password = _line("calendar-password", "")
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        form.addRow(self.tr("&Server"), self._address)
        form.addRow(self.tr("&Name"), self._user)
        form.addRow(self.tr("&Password"), self._password)
        inside.addLayout(form)
        inside.addWidget(Words(self.tr("Many services want an app password here, not your own one."), tone="quiet"))
        self._find = button(self.tr("&Look for calendars"), "find-calendars", self._look, look="primary")
        inside.addLayout(button_row(self._find))
        layout.addWidget(section(self.tr("Server")))
        layout.addWidget(frame)
        layout.addWidget(self._build_choice())
        layout.addStretch(1)
        return page

    def _build_choice(self) -> QWidget:
        self._choice, inside = card()
        form = _form()
        self._found = _choice("found-calendars")
        self._place = _choice("password-place")
        self._place.addItem(self.tr("the desktop's keyring, else GnuPG"), None)
        self._place.addItem(self.tr("GnuPG, encrypted to your own key"), Place.GNUPG)
        form.addRow(self.tr("&Calendar"), self._found)
        form.addRow(self.tr("Password &kept by"), self._place)
        inside.addLayout(form)
        inside.addLayout(button_row(button(self.tr("&Use it"), "connect-calendar", self._connect, look="primary")))
        self._choice.hide()
        return self._choice

    def _build_connected(self) -> QWidget:
        page = QWidget()
        layout = _page_layout(page)
        frame, inside = card()
        self._name = heading("", 1.15, "calendar-name")
        self._where = Words(tone="quiet", name="calendar-where")
        self._last = Words(tone="quiet", name="calendar-last")
        for each in (self._name, self._where, self._last):
            inside.addWidget(each)
        form = _form()
        self._detail = _choice("calendar-detail")
        for detail in Detail:
            self._detail.addItem(self._detail_title(detail), detail)
        self._pause = _choice("calendar-pause")
        for minutes in _PAUSES:
            self._pause.addItem(self._pause_title(minutes), minutes)
        form.addRow(self.tr("What &goes up"), self._detail)
        form.addRow(self.tr("S&ync"), self._pause)
        inside.addLayout(form)
        self._detail.activated.connect(self._on_detail)
        self._pause.activated.connect(self._on_pause)
        self._sync = button(self.tr("Sync &now"), "sync-calendar", self._keeper.sync, look="primary")
        forget = button(self.tr("&Forget this server…"), "forget-calendar", self._ask_to_forget)
        inside.addLayout(button_row(self._sync, right=[forget]))
        layout.addWidget(section(self.tr("Connected")))
        layout.addWidget(frame)
        layout.addStretch(1)
        return page

    def _detail_title(self, detail: Detail) -> str:
        match detail:
            case Detail.KIND:
                return self.tr("“Call” or “Letter”, and when")
            case Detail.TITLE:
                return self.tr("what it is for, in your words, and when")
            case Detail.EVERYTHING:
                return self.tr("everything: with whom, number, notes")

    def _pause_title(self, minutes: int) -> str:
        if not minutes:
            return self.tr("only when I press the button")
        if minutes == 60:
            return self.tr("each hour")
        if minutes > 60:
            return self.tr("every {count} hours").format(count=minutes // 60)
        return self.tr("every {count} minutes").format(count=minutes)

    # --- What it says -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self._jobs.run(self._calendars.connection, owner=self, done=self._show, failed=self._explain)
        self._own_time.refresh()

    def _show(self, connection: Connection | None) -> None:
        self._pages.setCurrentIndex(0 if connection is None else 1)
        if connection is None:
            return
        self._name.setText(visible(connection.name))
        self._where.setText(
            self.tr("{url} as {user}").format(url=visible(connection.url), user=visible(connection.user))
        )
        last = words.day_and_time(connection.last) if connection.last else self.tr("never")
        self._last.setText(self.tr("Last synced: {when}").format(when=last))
        self._detail.setCurrentIndex(self._detail.findData(connection.detail))
        self._pause.setCurrentIndex(max(0, self._pause.findData(connection.every)))
        self._sync.setEnabled(not self._keeper.is_running)

    def _say(self, text: str, tone: Tone = "quiet") -> None:
        self._said.say(text, tone)

    def _explain(self, error: SealpostError) -> None:
        self._find.setEnabled(True)
        self._say(words.explained(error), "warn")

    # --- Connecting ---------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._find.setEnabled(False)
        self._choice.hide()
        self._say(self.tr("Asking the server…"))
        stop = StopSwitch()
        login = (self._address.text(), self._user.text(), self._password.text())
        work = partial(self._calendars.find, *login, stop)
        self._jobs.run(work, owner=self, done=self._on_found, failed=self._explain, stop=stop)

    def _on_found(self, found: Sequence[FoundCalendar]) -> None:
        self._find.setEnabled(True)
        self._found.clear()
        for each in found:
            self._found.addItem(visible(each.name), each)
        self._choice.setVisible(bool(found))
        self._say(
            "" if found else self.tr("There is no calendar for tasks on this server; make one there first."), "warn"
        )

    def _connect(self) -> None:
        calendar: FoundCalendar = self._found.currentData()
        work = partial(
            self._calendars.connect, calendar, self._user.text(), self._password.text(), self._place.currentData()
        )
        self._say(self.tr("Putting the password in its place…"))
        self._jobs.run(work, owner=self, done=self._on_connected, failed=self._explain)

    def _on_connected(self, connection: Connection) -> None:
        self._password.clear()
        self._choice.hide()
        self._say(self.tr("Connected. Choose what goes up, then sync."), "good")
        self._show(connection)

    # --- Connected ----------------------------------------------------------------------------------------

    @Slot()
    def _on_detail(self) -> None:
        work = partial(self._calendars.choose_detail, self._detail.currentData())
        told = self.tr("From the next sync on, that is what the calendar shows.")
        self._jobs.run(work, owner=self, done=lambda _: self._say(told), failed=self._explain)

    @Slot()
    def _on_pause(self) -> None:
        work = partial(self._calendars.choose_pause, self._pause.currentData())
        self._jobs.run(work, owner=self, done=lambda _: self._say(""), failed=self._explain)

    @Slot()
    def _on_started(self) -> None:
        self._sync.setEnabled(False)
        self._say(self.tr("Syncing…"))

    @Slot(object)
    def _on_synced(self, report: SyncReport) -> None:
        counts = self.tr("Synced. To the calendar: {sent}. From the calendar: {received}. Removed: {removed}.")
        said = [counts.format(sent=report.sent, received=report.received, removed=report.removed)]
        notes = [visible(words.said(each)) for each in (*report.conflicts, *report.skipped)]
        said += notes[:_MOST_LINES]
        if len(notes) > _MOST_LINES:
            said.append("…")
        self._say("\n".join(said), "warn" if notes else "good")
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: SealpostError) -> None:
        self._sync.setEnabled(True)
        self._explain(error)

    def _ask_to_forget(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("forget-dialog")
        box.setText(self.tr("Forget this server and its password?"))
        box.setInformativeText(self.tr("What is in the queue stays here, and what is in the calendar stays there."))
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        forget = box.addButton(self.tr("&Forget"), QMessageBox.ButtonRole.DestructiveRole)
        forget.setObjectName("forget")
        forget.clicked.connect(self._forget)
        box.setDefaultButton(keep)
        box.open()

    def _forget(self) -> None:
        self._jobs.run(self._calendars.forget, owner=self, done=self._on_forgotten, failed=self._explain)

    def _on_forgotten(self, _done: object) -> None:
        self._say(self.tr("The server is forgotten."))
        self.refresh()


def _page_layout(page: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space(2))
    return layout


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(space(4))
    form.setVerticalSpacing(space(2))
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def _line(name: str, example: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(example)
    return line


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
