"""The tray icon: how things stand at a glance, and the way to everything else.

It is the first thing that a user sees of Sealpost, so this file imports nothing that takes time.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from sealpost.ui.seal import Mark, seal_icon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

WATCHER = "org.kde.StatusNotifierWatcher"


class Tray(QObject):
    """Follows tray hosts that come later; where there is none, nothing depends on it."""

    clicked = Signal()
    window_chosen = Signal(str)
    lock_chosen = Signal()
    due_chosen = Signal()
    quiet_chosen = Signal(bool)
    quit_chosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark.READY
        self._headline = self.tr("Starting…")
        self._due_count = 0
        self._menu = QMenu()
        self._menu.setObjectName("tray-menu")
        self._build_menu()
        self._icon = self._new_icon()

    def say(self, mark: Mark, headline: str) -> None:
        self._mark = mark
        self._headline = headline
        self._state.setText(headline)
        self._show_state()

    def say_due(self, count: int) -> None:
        """The number stays on the icon until what is due was handled."""
        if count != self._due_count:
            self._due_count = count
            self._due.setText(self.tr("%n due…", "", count))
            self._due.setVisible(count > 0)
            self._show_state()

    def say_next(self, text: str) -> None:
        """What comes next in the queue; nothing where it is empty."""
        self._next.setText(text.replace("&", "&&"))
        self._next.setVisible(bool(text))

    def say_quiet(self, is_quiet: bool) -> None:
        self._quiet.setChecked(is_quiet)

    def message(self, title: str, body: str) -> None:
        """Where the desktop has no notices of its own."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.showMessage(title, body, seal_icon(self._mark))

    def _show_state(self) -> None:
        self._icon.setIcon(seal_icon(self._mark, self._due_count))
        self._icon.setToolTip(self._tip())

    def _tip(self) -> str:
        said = f"Sealpost: {self._headline}"
        return f"{said} · {self.tr('%n due', '', self._due_count)}" if self._due_count else said

    def follow_hosts(self, bus: "QDBusConnection") -> None:
        """Qt registers an icon only with a host that is there when it is shown; others come after us."""
        from PySide6.QtDBus import QDBusServiceWatcher

        watcher = QDBusServiceWatcher(WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForRegistration, self)
        watcher.serviceRegistered.connect(self._on_host_came)

    def _build_menu(self) -> None:
        self._state = QAction(self._headline, self)
        self._state.setObjectName("tray-state")
        self._state.setEnabled(False)
        self._menu.addAction(self._state)
        self._due = QAction(self)
        self._due.setObjectName("tray-due")
        self._due.setVisible(False)
        self._due.triggered.connect(self.due_chosen)
        self._menu.addAction(self._due)
        self._next = QAction(self)
        self._next.setObjectName("tray-next")
        self._next.setVisible(False)
        self._next.setData("queue")
        self._next.triggered.connect(self._on_window_chosen)
        self._menu.addAction(self._next)
        self._menu.addSeparator()
        for name, title in (
            ("main", self.tr("&Open Sealpost")),
            ("compose", self.tr("&New sealed letter…")),
            ("call", self.tr("&Plan a call or a letter…")),
            ("queue", self.tr("Qu&eue…")),
            ("contacts", self.tr("&Contacts…")),
            ("keys", self.tr("&Keys…")),
            ("read", self.tr("&Read a file…")),
            ("clipboard", self.tr("Read the cl&ipboard…")),
            ("files", self.tr("&Files…")),
            ("sites", self.tr("&Sites and browsers…")),
            ("activity", self.tr("&Activity…")),
            ("advisor", self.tr("Ad&visor…")),
            ("assistant", self.tr("Set up step &by step…")),
            ("protection", self.tr("&Mark and lock…")),
            ("calendars", self.tr("Calen&dar and quiet hours…")),
            ("storage", self.tr("S&torage…")),
            ("doctor", self.tr("Check set-&up…")),
        ):
            action = self._menu.addAction(title)
            action.setObjectName(f"tray-{name}")
            action.setData(name)
            action.triggered.connect(self._on_window_chosen)
        self._menu.addSeparator()
        self._quiet = self._menu.addAction(self.tr("Quiet for an &hour"))
        self._quiet.setObjectName("tray-quiet")
        self._quiet.setCheckable(True)
        self._quiet.triggered.connect(self.quiet_chosen)
        lock = self._menu.addAction(self.tr("&Lock now"))
        lock.setObjectName("tray-lock")
        lock.triggered.connect(self.lock_chosen)
        leave = self._menu.addAction(self.tr("&Quit"))
        leave.setObjectName("tray-quit")
        leave.triggered.connect(self.quit_chosen)

    def _new_icon(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setIcon(seal_icon(self._mark, self._due_count))  # before show: some hosts drop an empty one
        icon.setToolTip(self._tip())
        icon.setContextMenu(self._menu)
        icon.activated.connect(self._on_activated)
        icon.show()
        return icon

    @Slot()
    def _on_window_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.window_chosen.emit(action.data())

    @Slot(str)
    def _on_host_came(self, _service: str) -> None:
        """The host needs a moment before it takes icons."""
        QTimer.singleShot(0, self._renew)

    @Slot()
    def _renew(self) -> None:
        self._icon.hide()
        self._icon.deleteLater()
        self._icon = self._new_icon()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
