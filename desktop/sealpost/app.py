"""The tray app, put together: adapters, services, broker, windows. No logic; the only file that knows everybody.

The icon comes first. What the rest needs takes longer to import than Qt itself, so a job does it meanwhile.
"""

import logging
import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import sealpost
from sealpost.core.queue import ItemId
from sealpost.errors import SealpostError
from sealpost.paths import find_paths, private_folder
from sealpost.qt.errands import ERRANDS, ErrandDoor, send_errand
from sealpost.qt.garbage import GarbageCollector
from sealpost.qt.hardening import keep_memory_private
from sealpost.qt.jobs import Jobs
from sealpost.qt.leaving import leave
from sealpost.qt.single_instance import RAISE, SingleInstance
from sealpost.qt.unix_signals import SignalPipe, UnixSignals
from sealpost.ui.language import speak
from sealpost.ui.seal import Mark, seal_icon
from sealpost.ui.tray import Tray

if TYPE_CHECKING:
    from sealpost.broker.server import Broker
    from sealpost.composition import Services
    from sealpost.qt.session_watch import SessionWatch
    from sealpost.services.reading import Document
    from sealpost.ui.consent import DesktopPrompter
    from sealpost.ui.reminders import Reminders
    from sealpost.ui.status import Status, StatusKeeper, StatusWords
    from sealpost.ui.windows import DesktopWindows, Windows

_WITHOUT_A_SCREEN = frozenset({"offscreen", "minimal"})


def run(*, background: bool, errand: str = "") -> int:
    """Until the user quits, or at once where Sealpost runs already: that one's window is raised instead.

    `errand` (core.errands) is a mailto: for a new letter, or files for a window, for whichever Sealpost it is.
    """
    pipe = SignalPipe(signal.SIGTERM, signal.SIGINT, RAISE)
    keep_memory_private()
    paths = find_paths(os.environ, Path.home())
    private_folder(paths.socket.parent)
    instance = SingleInstance(paths.lock_file)
    errands = paths.socket.with_name(ERRANDS)
    if not instance.acquire():
        if not (errand and send_errand(errands, errand)) and not background:
            instance.raise_other()
        return 0
    application = _application()
    errand_door = ErrandDoor(errands)
    app = App(application, pipe, errand_door, background=background, errand=errand)
    try:
        return application.exec()
    finally:
        app.close()
        errand_door.close()
        instance.release()
        pipe.close()


class App(QObject):
    """Everything that lives as long as the icon does."""

    def __init__(
        self, application: QApplication, pipe: SignalPipe, errands: ErrandDoor, *, background: bool, errand: str
    ) -> None:
        super().__init__()
        GarbageCollector(self)  # before there is another thread
        self._application = application
        self._broker: Broker | None = None
        self._prompter: DesktopPrompter | None = None
        self._desktop: DesktopWindows | None = None
        self._windows: Windows | None = None
        self._watch: SessionWatch | None = None
        self._reminders: Reminders | None = None
        self._has_screen = QGuiApplication.platformName() not in _WITHOUT_A_SCREEN
        self._wanted = "" if background else "main"  # to be shown as soon as there are windows
        self._errand = errand
        errands.arrived.connect(self._on_errand)
        self._tray = Tray(self)
        self._tray.clicked.connect(self._show_what_waits)
        self._tray.window_chosen.connect(self._show)
        self._tray.quit_chosen.connect(leave)
        self._signals = UnixSignals(pipe, self)
        self._signals.arrived.connect(self._on_signal)
        self._jobs = Jobs(parent=self)
        self._jobs.run(_load, owner=self, done=self._on_loaded, failed=self._on_not_loaded)

    def close(self) -> None:
        """Whoever waits for an answer gets one; no gpg and no socket stays behind."""
        if self._prompter:
            self._prompter.close()
        if self._desktop:
            self._desktop.close()
        if self._reminders:
            self._reminders.close()
        if self._windows:
            self._windows.keep_drafts()
            self._windows.secrets.take_off()
        self._jobs.close()
        if self._watch:
            self._watch.close()
        if self._broker:
            self._broker.stop()

    def _on_loaded(self, services: "Services") -> None:
        from sealpost.qt.autostart import autostart_for
        from sealpost.ui.consent import DesktopPrompter
        from sealpost.ui.personal_mark import MarkKeeper
        from sealpost.ui.status import StatusWords
        from sealpost.ui.theme import Theme
        from sealpost.ui.windows import DesktopWindows, Windows

        Theme(self._application)
        services, keeper = _watched(services, self._jobs)
        keeper.changed.connect(partial(_tell, self._tray, StatusWords(self)))
        marks = MarkKeeper(services.personal_mark, self._jobs, self)
        marks.look()
        if self._has_screen:
            self._prompter = DesktopPrompter(self, marks)
            self._prompter.pending_changed.connect(keeper.set_waiting)
        self._desktop = desktop = DesktopWindows(self, has_screen=self._has_screen)
        desktop.asked.connect(self._show)
        desktop.reading_asked.connect(self._read)
        desktop.time_asked.connect(self._ask_time)
        self._broker = _broker(services, keeper, desktop, self._prompter)
        autostart = autostart_for(os.environ, Path.home(), sys.executable)
        self._windows = Windows(services, self._jobs, keeper, self._broker, autostart, marks, self)
        desktop.box_came.connect(self._windows.compose_for)
        desktop.files.came.connect(self._windows.attach_for)
        desktop.answer_begun.connect(self._windows.compose_answer)
        self._tray.lock_chosen.connect(self._windows.lock)
        self._windows.locker.locked.connect(self._broker.close_texts)
        marks.changed.connect(self._on_mark_changed)
        self._open_door(self._broker, self._windows, keeper)

    def _open_door(self, broker: "Broker", windows: "Windows", keeper: "StatusKeeper") -> None:
        from PySide6.QtDBus import QDBusConnection

        try:
            broker.start()
        except SealpostError as error:
            self._on_not_loaded(error)
            return
        self._tray.follow_hosts(QDBusConnection.sessionBus())
        self._watch_session(windows, keeper)
        keeper.refresh()
        windows.mend_links()
        windows.look_after_storage()
        windows.look_after_calendar()
        if self._errand:
            self._on_errand(self._errand)
        elif self._wanted and self._has_screen:
            windows.show_first(self._wanted)
        elif self._has_screen and not windows.has_tray:
            windows.show_out_of_the_way("main")

    def _watch_session(self, windows: "Windows", keeper: "StatusKeeper") -> None:
        from sealpost.qt.idle import DesktopIdle
        from sealpost.qt.session_bus import SESSION, SYSTEM
        from sealpost.qt.session_watch import SessionWatch

        self._watch = SessionWatch(self._jobs, SESSION, SYSTEM, self)
        windows.locker.follow(self._application, self._watch, DesktopIdle(SESSION, SYSTEM))
        keeper.changed.connect(windows.locker.touch)
        self._remind(windows, self._watch)
        self._watch.follow()

    @Slot(str)
    def _ask_time(self, item: str) -> None:
        if self._windows and self._has_screen:
            self._windows.ask_time(ItemId(item))

    @Slot(str, object)
    def _on_notice_pressed(self, name: str, press: object) -> None:
        """Of those that are not about the queue."""
        del press  # such a notice has one button
        if name == "expiry":
            self._show("main")

    def _remind(self, windows: "Windows", watch: "SessionWatch") -> None:
        """From now on, whatever is due comes: at start, every half minute, and when the machine wakes up."""
        from sealpost.qt.notifier import Notifier
        from sealpost.qt.reminder_timer import ReminderTimer
        from sealpost.qt.session_bus import SESSION
        from sealpost.ui.reminders import Reminders
        from sealpost.ui.seal import seal_pixmap

        if not self._has_screen:
            return  # nobody would see it; what is due waits in the store for the next start
        services = windows.services
        notifier = Notifier(self._jobs, SESSION, seal_pixmap(Mark.READY, 64).toImage(), self)
        timer = ReminderTimer(services.here.zone, self)
        reminders = Reminders(services.reminders, services.queue, self._jobs, timer, notifier, self._tray, self)
        self._tray.due_chosen.connect(reminders.show_card)
        self._tray.quiet_chosen.connect(reminders.keep_quiet)
        watch.resumed.connect(reminders.resume)
        reminders.opened.connect(windows.show_item)
        windows.queue_changed.connect(reminders.look)
        reminders.looked.connect(windows.look_for_next)
        windows.next_known.connect(self._tray.say_next)
        self._reminders = reminders
        notifier.pressed.connect(self._on_notice_pressed)
        windows.expiry.follow(notifier)
        reminders.start()

    def _on_not_loaded(self, error: SealpostError) -> None:
        print(f"{error.message} {error.advice}", file=sys.stderr)  # noqa: T201 - there is no window to say it in
        QCoreApplication.exit(1)

    @Slot()
    def _on_mark_changed(self) -> None:
        if self._broker:
            self._broker.broadcast_changed("state")

    @Slot(int)
    def _on_signal(self, number: int) -> None:
        if number == RAISE:
            self._show_what_waits()
        else:
            leave()

    @Slot(str)
    def _on_errand(self, text: str) -> None:
        self._errand = text
        if self._windows and self._has_screen:
            self._windows.run_errand(text)

    @Slot(object)
    def _read(self, document: "Document") -> None:
        if self._windows and self._has_screen:
            self._windows.read(document)

    @Slot()
    def _show_what_waits(self) -> None:
        if not (self._prompter and self._prompter.show_current()):
            self._show("main")

    @Slot(str)
    def _show(self, window: str) -> None:
        if window == "question":
            self._show_what_waits()
            return
        self._wanted = window
        if self._windows and self._has_screen:
            self._windows.show(window)


def _application() -> QApplication:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a browser without a display started us
    QCoreApplication.setApplicationName("Sealpost")
    QCoreApplication.setApplicationVersion(sealpost.__version__)
    QGuiApplication.setDesktopFileName("org.sealpost.Sealpost")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(seal_icon(Mark.READY))
    speak(application, QLocale())
    return application


def _load() -> "Services":
    """In a job: nearly all of it is imports, which wait here for nobody but themselves."""
    from sealpost.broker import log, server
    from sealpost.composition import build_services

    del server
    services = build_services(os.environ)
    with suppress(OSError):  # a folder that can't be written is no reason not to work
        handler = log.open_log(services.paths.log)
        logging.getLogger(Jobs.__module__).addHandler(handler)
    return services


def _watched(services: "Services", jobs: Jobs) -> tuple["Services", "StatusKeeper"]:
    """Whatever uses a key has the status looked at again."""
    from sealpost.services.activity import ActivityService
    from sealpost.store.activity_log import StoredActivityLog
    from sealpost.ui.status import StatusKeeper, ToldActivityLog

    activity_log = ToldActivityLog(StoredActivityLog(services.database))
    services = replace(services, activity=ActivityService(activity_log, services.clock))
    keeper = StatusKeeper(services.keys, services.links, services.activity, jobs)
    activity_log.tell(keeper)
    return services, keeper


def _tell(tray: Tray, words: "StatusWords", status: "Status") -> None:
    tray.say(status.mark, words.headline(status))


def _broker(
    services: "Services", keeper: "StatusKeeper", desktop: "DesktopWindows", prompter: "DesktopPrompter | None"
) -> "Broker":
    from sealpost.broker.context import Services as Offered
    from sealpost.broker.server import Broker

    offered = Offered(
        mail=services.mail,
        keys=services.keys,
        letters=services.letters,
        sites=services.sites,
        activity=services.activity,
        pairing=services.pairing,
        personal_mark=services.personal_mark,
        desk=services.browser_desk,
        desktop=desktop,
        gpg_version=lambda: services.keyring.version,
    )
    return Broker(offered, prompter, services.clock, services.paths.socket, keeper.refresh)
