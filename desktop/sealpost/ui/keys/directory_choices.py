"""Which directories are asked: none before somebody says so, each with what it means to ask it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sealpost.core.directories import Directory, DirectoryKind, parse_server
from sealpost.core.text import visible
from sealpost.errors import NotAServer
from sealpost.services.directories import Choice, DirectoryService
from sealpost.ui import words
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, row


class DirectoryChoices(QWidget):
    changed = Signal()

    def __init__(self, kinds: Sequence[DirectoryKind] = tuple(DirectoryKind)) -> None:
        super().__init__()
        self._kinds = kinds
        self._boxes: dict[Directory, QCheckBox] = {}
        self._new: list[Directory] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        self._list = QVBoxLayout()
        self._list.setSpacing(space(1))
        layout.addLayout(self._list)
        self._server = QLineEdit()
        self._server.setObjectName("new-server")
        self._server.setPlaceholderText(self.tr("Another key server, as in keys.example.org"))
        self._server.setAccessibleName(self._server.placeholderText())
        self._server.returnPressed.connect(self._add_server)
        line = row(self._server, button(self.tr("&Add"), "add-server", self._add_server))
        line.setStretch(0, 1)
        layout.addLayout(line)
        self._fault = Words(tone="warn", name="server-fault")
        self._fault.hide()
        layout.addWidget(self._fault)
        self._remember = QCheckBox(self.tr("Tick the same next &time"))
        self._remember.setObjectName("remember-directories")
        layout.addWidget(self._remember)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        for choice in choices:
            if choice.directory.kind in self._kinds and choice.directory not in self._boxes:
                self._add(choice.directory, is_on=choice.is_on)
        for box in self._boxes.values():
            self.setFocusProxy(box)
            return

    @property
    def chosen(self) -> Sequence[Directory]:
        return [directory for directory, box in self._boxes.items() if box.isChecked()]

    def keeper(self, service: DirectoryService) -> Callable[[], None]:
        """Keeps the choice where that is wanted; for a job."""
        chosen, rest = self.chosen, [each for each in self._boxes if each not in self.chosen]
        new = list(self._new)

        def keep() -> None:
            for directory in new:
                service.add_server(directory.name)
            for directory in chosen:
                service.switch_on(directory)
            for directory in rest:
                service.switch_off(directory)

        return keep if self._remember.isChecked() else lambda: None

    def _add(self, directory: Directory, *, is_on: bool) -> None:
        box = QCheckBox(words.directory_title(directory))
        box.setObjectName(f"directory-{directory.name}")
        box.setChecked(is_on)
        box.toggled.connect(self.changed)
        self._boxes[directory] = box
        self._list.addWidget(box)
        line = QHBoxLayout()
        line.setContentsMargins(space(6), 0, 0, space(1))
        line.addWidget(Words(_meaning(self, directory), tone="quiet"))
        self._list.addLayout(line)

    def _add_server(self) -> None:
        try:
            server = parse_server(self._server.text())
        except NotAServer as error:
            self._fault.setText(words.explained(error))
            self._fault.show()
            return
        self._fault.hide()
        self._server.clear()
        if server not in self._boxes:
            self._new.append(server)
            self._add(server, is_on=True)
        self._boxes[server].setChecked(True)
        self.changed.emit()


def _meaning(widget: QWidget, directory: Directory) -> str:
    match directory.kind:
        case DirectoryKind.WKD:
            return widget.tr("Knows its own people; nobody else learns whom you look for.")
        case DirectoryKind.VKS:
            return widget.tr("Shows an address only when its owner has agreed.")
        case DirectoryKind.HKPS:
            return widget.tr("Anybody may put any name on %s: compare the fingerprint.").replace(
                "%s", visible(directory.host)
            )
