"""The personal mark, and when Sealpost locks itself. What is chosen holds at once."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.locking import IDLE_CHOICES, LockRules
from sealpost.core.personal_mark import LONGEST_WORD, OWN_PICTURE, PersonalMark, cleaned_word
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.qt.pictures import small_picture
from sealpost.services.locking import LockingService
from sealpost.services.personal_mark import PersonalMarkService
from sealpost.ui.locking import Locker
from sealpost.ui.personal_mark import MarkKeeper, MarkPicture, mark_pixmap
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, card, heading, row, section, window_layout
from sealpost.ui.words import explained

_PER_ROW = 8


class ProtectionWindow(QWidget):
    def __init__(
        self, marks: PersonalMarkService, locking: LockingService, keeper: MarkKeeper, locker: Locker, jobs: Jobs
    ) -> None:
        super().__init__()
        self._marks = marks
        self._locking = locking
        self._keeper = keeper
        self._locker = locker
        self._jobs = jobs
        self._mark: PersonalMark | None = None
        self._pictures: dict[str, QPushButton] = {}
        self._colours: dict[str, QPushButton] = {}
        self.setObjectName("protection-window")
        self.setWindowTitle(self.tr("Mark and lock"))
        self._build()
        keeper.changed.connect(self._show_mark)

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Your personal mark"), name="mark-title"))
        layout.addWidget(
            Words(
                self.tr(
                    "Sealpost shows it beside every question and every letter that it opens. A web page can imitate "
                    "our windows, but it can't know your mark: where it is missing, or another one, trust nothing "
                    "that you see there."
                ),
                tone="quiet",
            )
        )
        layout.addWidget(self._mark_card())
        layout.addSpacing(space(1))
        layout.addWidget(section(self.tr("Lock")))
        layout.addWidget(self._lock_card())
        self._note = Words(name="protection-note")
        self._note.hide()
        layout.addWidget(self._note)
        layout.addStretch(1)
        self.setMinimumWidth(space(120))

    # --- The mark -----------------------------------------------------------------------------------------

    def _mark_card(self) -> QWidget:
        frame, inside = card()
        self._large = MarkPicture(space(20))
        self._large.setObjectName("mark-picture")
        self._word = QLineEdit()
        self._word.setObjectName("mark-word")
        self._word.setMaxLength(LONGEST_WORD)
        self._word.setAccessibleName(self.tr("Your word"))
        self._word.editingFinished.connect(self._on_word)
        beside = QVBoxLayout()
        beside.setSpacing(space(2))
        beside.addWidget(Words(self.tr("Your word"), tone="quiet"))
        beside.addWidget(self._word)
        beside.addLayout(
            button_row(
                button(self.tr("&Another one"), "mark-random", self._on_another),
                button(self.tr("Own &picture…"), "mark-own", self._on_own_picture),
            )
        )
        top = row(self._large)
        top.setSpacing(space(5))
        top.addLayout(beside, 1)
        inside.addLayout(top)
        inside.addLayout(self._picture_grid())
        inside.addLayout(self._colour_row())
        return frame

    def _picture_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(space(1))
        grid.setColumnStretch(_PER_ROW, 1)
        for index, (name, title) in enumerate(self._picture_titles().items()):
            made = self._choice(f"mark-{name}", title, partial(self._choose, picture=name))
            self._pictures[name] = made
            grid.addWidget(made, index // _PER_ROW, index % _PER_ROW)
        return grid

    def _colour_row(self) -> QHBoxLayout:
        line = row()
        line.setSpacing(space(1))
        for name, title in self._colour_titles().items():
            made = self._choice(f"mark-{name}", title, partial(self._choose, colour=name))
            self._colours[name] = made
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _choice(self, name: str, title: str, act: partial[None]) -> QPushButton:
        made = button("", name, act)
        made.setCheckable(True)
        made.setProperty("swatch", True)
        made.setIconSize(QSize(space(7), space(7)))
        made.setToolTip(title)
        made.setAccessibleName(title)
        return made

    def _picture_titles(self) -> Mapping[str, str]:
        return {
            "boat": self.tr("Boat"),
            "house": self.tr("House"),
            "tree": self.tr("Tree"),
            "fish": self.tr("Fish"),
            "bell": self.tr("Bell"),
            "cup": self.tr("Cup"),
            "anchor": self.tr("Anchor"),
            "sun": self.tr("Sun"),
            "moon": self.tr("Moon"),
            "star": self.tr("Star"),
            "leaf": self.tr("Leaf"),
            "mountain": self.tr("Mountain"),
            "umbrella": self.tr("Umbrella"),
            "apple": self.tr("Apple"),
            "kite": self.tr("Kite"),
            "cat": self.tr("Cat"),
        }

    def _colour_titles(self) -> Mapping[str, str]:
        return {
            "green": self.tr("Green"),
            "blue": self.tr("Blue"),
            "violet": self.tr("Violet"),
            "rose": self.tr("Rose"),
            "red": self.tr("Red"),
            "orange": self.tr("Orange"),
            "olive": self.tr("Olive"),
            "grey": self.tr("Grey"),
        }

    def _choose(self, *, picture: str = "", colour: str = "") -> None:
        if self._mark and picture:
            self._keep(replace(self._mark, picture=picture, image=b""))
        elif self._mark:
            self._keep(replace(self._mark, colour=colour))

    @Slot()
    def _on_word(self) -> None:
        word = cleaned_word(self._word.text())
        if self._mark and word and word != self._mark.word:
            self._keep(replace(self._mark, word=word))
        elif self._mark:
            self._word.setText(self._mark.word)

    def _on_another(self) -> None:
        self._keep(self._marks.another())

    def _on_own_picture(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Own picture"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"
        )
        if name:
            self.take_picture(Path(name))

    def take_picture(self, path: Path) -> None:
        """Made small first, whatever is in the file."""
        self._jobs.run(partial(small_picture, path), owner=self, done=self._on_small_picture, failed=self._explain)

    def _on_small_picture(self, image: bytes) -> None:
        if self._mark:
            self._keep(replace(self._mark, picture=OWN_PICTURE, image=image))

    def _keep(self, mark: PersonalMark) -> None:
        self._note.hide()
        work = partial(self._marks.keep, mark)
        self._jobs.run(work, owner=self, done=self._keeper.take, failed=self._explain)

    def _show_mark(self, mark: PersonalMark) -> None:
        self._mark = mark
        self._large.show_mark(mark)
        self._large.setAccessibleName(self.tr("Your personal mark: %s").replace("%s", mark.word))
        self._word.setText(mark.word)
        ratio = self.devicePixelRatioF()
        for name, made in self._pictures.items():
            drawn = PersonalMark(name, mark.colour, mark.word)
            made.setIcon(QIcon(mark_pixmap(drawn, space(7), ratio)))
            made.setChecked(name == mark.picture)
        for name, made in self._colours.items():
            made.setIcon(QIcon(mark_pixmap(replace(mark, colour=name), space(7), ratio)))
            made.setChecked(name == mark.colour)

    # --- Locking ------------------------------------------------------------------------------------------

    def _lock_card(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(
            Words(
                self.tr(
                    "A lock closes all opened letters, here and in your browsers, and the next use of a key asks for "
                    "its passphrase again."
                ),
                tone="quiet",
            )
        )
        self._idle = QComboBox()
        self._idle.setObjectName("lock-idle")
        self._idle.setAccessibleName(self.tr("When nobody is there"))
        for minutes in IDLE_CHOICES:
            self._idle.addItem(self.tr("after %n minutes", "", minutes), minutes)
        self._idle.addItem(self.tr("never"), None)
        line = row(Words(self.tr("When nobody is there")), self._idle)
        inside.addLayout(line)
        self._sleep = self._check(self.tr("Before the computer &sleeps"), "lock-sleep")
        self._screen = self._check(self.tr("When the s&creen is locked"), "lock-screen")
        inside.addWidget(self._sleep)
        inside.addWidget(self._screen)
        inside.addLayout(button_row(button(self.tr("&Lock now"), "lock-now", self._locker.lock)))
        self._idle.activated.connect(self._on_rules)
        return frame

    def _check(self, title: str, name: str) -> QCheckBox:
        made = QCheckBox(title)
        made.setObjectName(name)
        made.clicked.connect(self._on_rules)
        return made

    @Slot()
    def _on_rules(self) -> None:
        rules = LockRules(self._idle.currentData(), self._sleep.isChecked(), self._screen.isChecked())
        self._locker.go_by(rules)
        work = partial(self._locking.keep, rules)
        self._jobs.run(work, owner=self, done=lambda _: None, failed=self._explain)

    def _show_rules(self, rules: LockRules) -> None:
        if self._idle.findData(rules.idle_minutes) < 0:
            self._idle.addItem(f"{rules.idle_minutes}", rules.idle_minutes)
        self._idle.setCurrentIndex(self._idle.findData(rules.idle_minutes))
        self._sleep.setChecked(rules.before_sleep)
        self._screen.setChecked(rules.with_screen)

    def _explain(self, error: SealpostError) -> None:
        self._note.say(explained(error), "warn")
        self._note.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._jobs.run(self._locking.rules, owner=self, done=self._show_rules, failed=self._explain)
        if self._keeper.mark:
            self._show_mark(self._keeper.mark)
        else:
            self._keeper.look()
