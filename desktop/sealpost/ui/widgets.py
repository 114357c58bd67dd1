"""The few building blocks that every window shares. All text is plain: nothing from a key or a site is markup."""

from collections.abc import Callable, Sequence
from html import escape
from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShortcut,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sealpost.ui.theme import Tone, enlarge, fixed_width, space, tone_colour

_WIDEST_LINE = 48  # average letters; longer ones are hard to read
_NARROWEST_LINE = 12


class Words(QLabel):
    """Plain text that wraps anywhere if it must: a name of 200 letters can't push buttons off the screen."""

    def __init__(self, text: str = "", *, tone: Tone = "", name: str = "") -> None:
        super().__init__()
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setObjectName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def say(self, text: str, tone: Tone) -> None:
        self._tone = tone
        self.setText(text)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)[1]

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0)
        width = min(widest + 2, metrics.averageCharWidth() * _WIDEST_LINE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * _NARROWEST_LINE), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        layout, height = self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(tone_colour(self._tone))
        layout.draw(painter, QPointF(0, max(0, (self.height() - height) // 2)))
        painter.end()

    def _text_for(self, width: int) -> str:
        """What is drawn into `width`."""
        del width
        return self.text()

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._text_for(width).replace("\n", "\u2028"), self.font(), self)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, ceil(height)


class Elided(QLabel):
    """One line that ends in … where it doesn't fit; the whole is in its tool tip and its accessible name."""

    def __init__(self, text: str = "", *, tone: Tone = "", name: str = "") -> None:
        super().__init__(" ".join(text.split()))
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(self.text()))

    def say(self, text: str) -> None:
        self.setText(" ".join(text.split()))
        self.setToolTip(plain_tip(self.text()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(tone_colour(self._tone))
        box: QRect = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.end()


class Short(QLabel):
    """One line of a few words that is never cut: a state, a date."""

    def __init__(self, text: str, *, tone: Tone = "", name: str = "") -> None:
        super().__init__(text)
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(tone_colour(self._tone))
        painter.drawText(
            self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.text()
        )
        painter.end()


def plain_tip(text: str) -> str:
    """Tool tips have no plain-text mode: Qt guesses, and a name may look like markup."""
    return f"<qt>{escape(text)}</qt>" if text else ""


class Picture(QLabel):
    """Decoration: the words beside it say the same."""

    def __init__(self, pixmap: QPixmap) -> None:
        super().__init__()
        self.setPixmap(pixmap)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def heading(text: str, factor: float = 1.35, name: str = "") -> Words:
    label = Words(text, name=name)
    enlarge(label, factor)
    return label


def section(text: str) -> Words:
    """The small title above a card."""
    label = Words(text, tone="quiet")
    enlarge(label, 1.0)
    return label


_MIDDLE = "\u2002"


def fingerprint_groups(fingerprint: str) -> str:
    """Groups of four with a wider gap in the middle, as it is read aloud and compared."""
    groups = [fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4)]
    middle = len(groups) // 2
    return f"{' '.join(groups[:middle])}{_MIDDLE}{' '.join(groups[middle:])}"


class FingerprintWords(Words):
    """In one line, or in two halves."""

    def __init__(self, fingerprint: str, name: str) -> None:
        super().__init__(fingerprint_groups(fingerprint), name=name)
        fixed_width(self)

    def _text_for(self, width: int) -> str:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= width
        return self.text() if fits else self.text().replace(_MIDDLE, "\n")


def as_title(text: str) -> str:
    """For a button or a box whose title is a name: there, & would be taken for the mark of a shortcut."""
    return text.replace("&", "&&")


Look = Literal["", "primary", "link"]


def button(text: str, name: str, pressed: Callable[[], object], *, look: Look = "") -> QPushButton:
    """`look`: primary, link, or nothing for a plain one. Never a dialog's default by itself."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if look:
        made.setProperty(look, True)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda: pressed())
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("card", True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(space(4), space(3), space(4), space(3))
    inside.setSpacing(space(2))
    return frame, inside


def rule() -> QFrame:
    line = QFrame()
    line.setProperty("rule", True)
    return line


def row(*widgets: QWidget) -> QHBoxLayout:
    """Side by side, centred on one line."""
    line = QHBoxLayout()
    line.setSpacing(space(2))
    for widget in widgets:
        line.addWidget(widget)
    return line


def button_row(*left: QPushButton, right: Sequence[QPushButton] = ()) -> QHBoxLayout:
    line = row(*left)
    line.addStretch(1)
    for widget in right:
        line.addWidget(widget)
    return line


class Scrolled(QScrollArea):
    """Scrolls up and down only: it is never narrower than what it holds, in whatever language that speaks."""

    def __init__(self, inside: QWidget, *, least: int = 0) -> None:
        """`least` is its least width, in steps of `theme.space`."""
        super().__init__()
        self._inside = inside
        self._least = space(least)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        inside = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(inside, self._least), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ScrolledCard(QScrollArea):
    """As high as what it holds, up to `most_lines` of text; then it scrolls, and what is below stays in reach."""

    def __init__(self, inside: QWidget, most_lines: int, name: str) -> None:
        super().__init__()
        self._inside = inside
        self._most = space(most_lines * 4)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setWidget(inside)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(self._inside.heightForWidth(width), self._most)

    def sizeHint(self) -> QSize:
        inside = self._inside.sizeHint()
        return QSize(inside.width(), min(inside.height(), self._most))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), space(12))


def fact(grid: QGridLayout, title: str, value: QWidget) -> None:
    """One line of a two-column list of facts."""
    line = grid.rowCount()
    grid.addWidget(Short(title, tone="quiet"), line, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    grid.addWidget(value, line, 1)


def window_layout(window: QWidget) -> QVBoxLayout:
    window.setProperty("window", True)
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(space(5), space(5), space(5), space(4))
    layout.setSpacing(space(3))
    return layout


def shortcut(
    window: QWidget,
    keys: QKeySequence | QKeySequence.StandardKey,
    act: Callable[[], object],
    of: QWidget | None = None,
) -> None:
    """In the whole window, or only while `of` has the focus."""
    made = QShortcut(QKeySequence(keys), of or window)
    if of:
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
    made.activated.connect(lambda: act())


def clear(layout: QLayout) -> None:
    """Empty `layout` of widgets and of layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.setParent(None)
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def copy_to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
