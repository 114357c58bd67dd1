"""The small window that says how things stand: state, own key, browsers, what was done lately."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

import sealpost
from sealpost.browsers.links import BrowserLink, LinkState
from sealpost.core.keys import Key
from sealpost.errors import SealpostError
from sealpost.services.activity import DONE
from sealpost.ui import words
from sealpost.ui.expiry import ExpiryCard
from sealpost.ui.rescue_notice import RescueNotice
from sealpost.ui.seal import seal_pixmap
from sealpost.ui.status import Status, StatusWords
from sealpost.ui.theme import space
from sealpost.ui.widgets import (
    Elided,
    FingerprintWords,
    Picture,
    Scrolled,
    Short,
    Words,
    button,
    button_row,
    card,
    clear,
    copy_to_clipboard,
    heading,
    row,
    rule,
    section,
    window_layout,
)
from sealpost.ui.windows import Windows

_SEAL_SIZE = 48
_DOORS_ACROSS = 3


class MainWindow(QWidget):
    """Closing it hides it where a tray icon stays; elsewhere it asks, so that Sealpost is never out of reach."""

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows
        self._words = StatusWords(self)
        self._shown: Status | None = None  # so that only what has changed is built anew and the focus stays
        self.setObjectName("main-window")
        self.setWindowTitle(self.tr("Sealpost"))
        self._build()
        self.resize(space(130), space(170))
        windows.keeper.changed.connect(self._on_status)
        self._on_status(windows.keeper.status)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        layout = window_layout(inside)
        layout.addLayout(self._header())
        layout.addWidget(self._expiry_card())
        self._rescue = RescueNotice(self._windows.services.storage, self._windows.jobs)
        layout.addWidget(self._rescue)
        for title, holder in self._sections():
            layout.addSpacing(space(1))
            layout.addWidget(section(title))
            layout.addWidget(holder)
        layout.addStretch(1)
        layout.addLayout(self._footer())
        area = Scrolled(inside)
        outer.addWidget(area)

    def _header(self) -> QHBoxLayout:
        self._headline = heading("", 1.6, "headline")
        self._detail = Words(tone="quiet", name="detail")
        text = QVBoxLayout()
        text.setSpacing(space(1))
        text.addWidget(self._headline)
        text.addWidget(self._detail)
        self._seal = Picture(self._seal_for(self._windows.keeper.status))
        line = row(self._seal)
        line.setSpacing(space(4))
        line.addLayout(text, 1)
        return line

    def _expiry_card(self) -> ExpiryCard:
        services = self._windows.services
        watch, actions = self._windows.expiry, services.key_actions
        return ExpiryCard(watch, services.keys, actions, services.directories, self._windows.jobs)

    def _sections(self) -> list[tuple[str, QFrame]]:
        key_frame, self._key = card()
        link_frame, self._links = card()
        activity_frame, self._activity = card()
        return [
            (self.tr("Your key"), key_frame),
            (self.tr("Browsers on this computer"), link_frame),
            (self.tr("Recent activity"), activity_frame),
        ]

    def _footer(self) -> QVBoxLayout:
        version = Short(self.tr("Version %s").replace("%s", sealpost.__version__), tone="quiet", name="version")
        self._at_login = QCheckBox(self.tr("Start at &login"))
        self._at_login.setObjectName("start-at-login")
        self._at_login.setChecked(self._windows.autostart.is_on)
        self._at_login.toggled.connect(self._set_autostart)
        below = row(self._at_login)
        below.addStretch(1)
        below.addWidget(version)
        footer = QVBoxLayout()
        footer.setSpacing(space(3))
        footer.addLayout(self._doors())
        footer.addLayout(below)
        return footer

    def _doors(self) -> QGridLayout:
        """As many side by side as fit in any language."""
        doors = QGridLayout()
        doors.setSpacing(space(1))
        for number, (name, title) in enumerate(
            (
                ("compose", self.tr("&New sealed letter…")),
                ("read", self.tr("&Read a file…")),
                ("queue", self.tr("&Queue…")),
                ("contacts", self.tr("&Contacts…")),
                ("keys", self.tr("&Keys…")),
                ("files", self.tr("&Files…")),
                ("sites", self.tr("&Sites and browsers…")),
                ("activity", self.tr("&Activity…")),
                ("protection", self.tr("&Mark and lock…")),
                ("calendars", self.tr("Cal&endar…")),
                ("storage", self.tr("S&torage…")),
                ("doctor", self.tr("Check set-&up…")),
            )
        ):
            made = button(title, f"open-{name}", partial(self._windows.show, name), look="link")
            doors.addWidget(made, number // _DOORS_ACROSS, number % _DOORS_ACROSS)
        doors.setColumnStretch(_DOORS_ACROSS, 1)
        return doors

    def _seal_for(self, status: Status) -> QPixmap:
        return seal_pixmap(status.mark, _SEAL_SIZE, self.devicePixelRatioF())

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        self._headline.setText(self._words.headline(status))
        self._detail.setText(self._words.detail(status))
        self._seal.setPixmap(self._seal_for(status))
        before, self._shown = self._shown, status
        if before is None or (before.looked, before.key, before.fault) != (status.looked, status.key, status.fault):
            self._show_key(status)
        if before is None or (before.looked, before.links) != (status.looked, status.links):
            self._show_links(status)
        if before is None or before.activity != status.activity:
            self._show_activity(status)

    def _show_key(self, status: Status) -> None:
        clear(self._key)
        if status.key:
            self._show_default_key(status.key)
        elif not status.looked:
            self._key.addWidget(Words(self.tr("Looking…"), tone="quiet"))
        elif status.fault:
            self._key.addWidget(Words(self.tr("Your keys can't be read at the moment."), tone="quiet"))
            self._key.addLayout(button_row(button(self.tr("Look a&gain"), "look-again", self._windows.keeper.refresh)))
        else:
            self._key.addWidget(
                Words(
                    self.tr("You have no key yet. Create one now, or import the one that you have elsewhere."),
                    name="no-key",
                )
            )
            begin = partial(self._windows.show, "assistant")
            self._key.addLayout(
                button_row(
                    button(self.tr("Set up step &by step…"), "open-assistant", begin, look="primary"),
                    button(self.tr("&Create a key…"), "create-key", self._create_key),
                    button(self.tr("I&mport…"), "import-key", self._show_keys),
                )
            )

    def _show_default_key(self, key: Key) -> None:
        name, address = words.split_user_id(key.name)
        copy = button(self.tr("&Copy"), "copy-fingerprint", partial(copy_to_clipboard, key.fingerprint))
        copy.setToolTip(self.tr("Copy the fingerprint"))
        copy.setAccessibleName(copy.toolTip())
        self._key.addWidget(heading(name, 1.15, "key-name"))
        if address:
            self._key.addWidget(Words(address, tone="quiet", name="key-address"))
        line = row(FingerprintWords(key.fingerprint, "key-fingerprint"), copy)
        line.setAlignment(copy, Qt.AlignmentFlag.AlignBottom)
        self._key.addLayout(line)

    def _show_links(self, status: Status) -> None:
        clear(self._links)
        if not status.links:
            self._links.addWidget(
                Words(self.tr("No browser was found here. Install Chromium or Firefox, then look again."), tone="quiet")
                if status.looked
                else Words(self.tr("Looking…"), tone="quiet")
            )
        for index, link in enumerate(status.links):
            if index:
                self._links.addWidget(rule())
            self._links.addLayout(self._link_row(link))

    def _link_row(self, link: BrowserLink) -> QVBoxLayout:
        state, tone = words.link_title(link)
        line = row(Words(link.title, name=f"browser-{link.name}"), Short(state, tone=tone, name=f"state-{link.name}"))
        if link.state in (LinkState.NOT_LINKED, LinkState.STALE):
            act = self.tr("Repair") if link.stale else self.tr("Link")
            made = button(act, f"link-{link.name}", partial(self._link, link.name))
            made.setAccessibleName(f"{act}: {link.title}")
            line.addWidget(made)
        block = QVBoxLayout()
        block.setSpacing(space(1))
        block.addLayout(line)
        if link.reason and not link.linked:
            block.addWidget(Words(words.said(link.reason), tone="quiet"))
        return block

    def _show_activity(self, status: Status) -> None:
        clear(self._activity)
        if not status.activity:
            nothing = self.tr("Nothing yet. Each use of your key will be listed here, without any content.")
            self._activity.addWidget(Words(nothing, tone="quiet"))
        for entry in status.activity:
            what = Short(words.operation_title(entry.operation))
            where = Elided(words.site_title(entry.origin), tone="quiet")
            outcome = Short(words.outcome_title(entry.outcome), tone="good" if entry.outcome == DONE else "warn")
            self._activity.addLayout(row(what, where, outcome, Short(words.day_and_time(entry.at), tone="quiet")))

    def _link(self, name: str) -> None:
        work = partial(self._windows.services.links.link, [name])
        self._windows.jobs.run(work, owner=self, done=self._on_linked, failed=self._explain)

    def _on_linked(self, _links: object) -> None:
        self._windows.keeper.refresh()

    def _explain(self, error: SealpostError) -> None:
        self._detail.say(words.explained(error), "warn")

    def _show_keys(self) -> None:
        self._windows.show("keys")

    def _create_key(self) -> None:
        from sealpost.ui.keys.create import CreateKeyDialog

        dialog = CreateKeyDialog(self._windows.services.keys, self._windows.jobs, self)
        dialog.key_created.connect(self._windows.keeper.refresh)
        dialog.open()

    def _set_autostart(self, wanted: bool) -> None:
        change = self._windows.autostart.switch_on if wanted else self._windows.autostart.switch_off
        self._windows.jobs.run(change, owner=self, done=lambda _: None, failed=self._explain)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._windows.keeper.refresh()
        self._rescue.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._windows.has_tray:
            event.accept()
            return
        event.ignore()
        self._ask_what_closing_means()

    def _ask_what_closing_means(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("closing-dialog")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Keep Sealpost running?"))
        box.setInformativeText(
            self.tr("There is no tray here to put it in. While it runs, your browsers can seal and open letters.")
        )
        leave = box.addButton(self.tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        leave.setObjectName("quit")
        leave.clicked.connect(self._windows.quit)
        keep = box.addButton(self.tr("&Keep running"), QMessageBox.ButtonRole.AcceptRole)
        keep.setObjectName("keep-running")
        keep.clicked.connect(self.showMinimized)
        box.setDefaultButton(keep)
        box.open()
