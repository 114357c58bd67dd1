"""How Sealpost looks: colours from the desktop's own palette with our accent, spacing from its font."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

ACCENT = QColor("#0b6e5f")
_ICONS = Path(__file__).with_name("icons")  # a style sheet takes pictures from files only
_CELL_MARGIN = 3  # what Qt leaves on either side of a cell's text


Tone = Literal["", "quiet", "accent", "good", "warn", "bad"]


@dataclass(frozen=True, slots=True)
class Tones:
    """Every colour that we draw with; each text colour holds 4.5 : 1 on `ground` and on `card`."""

    ground: QColor
    card: QColor
    line: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    on_accent: QColor
    accent_text: QColor
    good: QColor
    warn: QColor
    bad: QColor

    @property
    def is_dark(self) -> bool:
        return self.ground.lightness() < 128


def tones(palette: QPalette) -> Tones:
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    if window.lightness() < 128:
        return Tones(
            ground=window,
            card=_mix(window, text, 0.06),
            line=_mix(window, text, 0.24),
            text=text,
            quiet=_mix(text, window, 0.28),
            accent=QColor("#0f8271"),
            on_accent=QColor("white"),
            accent_text=QColor("#63d3c0"),
            good=QColor("#63d3c0"),
            warn=QColor("#f2b660"),
            bad=QColor("#ff9b90"),
        )
    return Tones(
        ground=_mix(window, QColor("white"), 0.5),
        card=palette.color(QPalette.ColorRole.Base),
        line=_mix(window, text, 0.12),
        text=text,
        quiet=_mix(text, window, 0.33),
        accent=ACCENT,
        on_accent=QColor("white"),
        accent_text=ACCENT,
        good=ACCENT,
        warn=QColor("#855000"),
        bad=QColor("#b3261e"),
    )


def tone_colour(tone: Tone) -> QColor:
    of = tones(QApplication.palette())
    match tone:
        case "":
            return of.text
        case "quiet":
            return of.quiet
        case "accent":
            return of.accent_text
        case "good":
            return of.good
        case "warn":
            return of.warn
        case "bad":
            return of.bad


def space(steps: float = 1) -> int:
    """A step is a quarter of a line of text, so that a larger font brings larger gaps."""
    return round(QFontMetrics(QApplication.font()).height() * steps / 4)


def enlarge(label: QLabel, factor: float, weight: QFont.Weight = QFont.Weight.DemiBold) -> None:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    label.setFont(font)


def fixed_width(widget: QWidget) -> None:
    """For fingerprints: people compare them group by group."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    widget.setFont(font)


class Theme(QObject):
    """Keeps the application's style sheet true to the desktop's palette, also when it turns dark."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._sheet = ""
        application.setStyle("Fusion")
        self._apply()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._application and event.type() == QEvent.Type.ApplicationPaletteChange:
            self._apply()
        return False

    def _apply(self) -> None:
        sheet = style_sheet(tones(self._application.palette()))
        if sheet != self._sheet:
            self._sheet = sheet
            self._application.setStyleSheet(sheet)


def style_sheet(tone: Tones) -> str:
    names = {name: getattr(tone, name).name() for name in Tones.__slots__}
    names["hover"] = _mix(tone.card, tone.text, 0.06).name()
    names["pressed"] = _mix(tone.card, tone.text, 0.12).name()
    names["accent_hover"] = _mix(tone.accent, QColor("black"), 0.12).name()
    names["accent_pressed"] = _mix(tone.accent, QColor("black"), 0.24).name()
    names["chosen"] = _mix(tone.card, tone.accent, 0.38 if tone.is_dark else 0.13).name()
    names["dim"] = _mix(tone.quiet, tone.card, 0.45).name()
    names |= {f"gap{steps}": f"{space(steps)}px" for steps in (1, 2, 3, 4, 5)}
    names |= {f"less{steps}": f"{space(steps) - 1}px" for steps in (1, 3)}  # beside a border of 2 px
    names["cell"] = f"{space(2) + _CELL_MARGIN}px"
    names["bar"] = f"{space(3) // 2 - 2}px"
    names["round"] = f"{space(3) // 2}px"
    names["icons"] = str(_ICONS)
    return _SHEET % names


def _mix(one: QColor, other: QColor, share: float) -> QColor:
    def between(a: int, b: int) -> int:
        return round(a + (b - a) * share)

    return QColor(
        between(one.red(), other.red()),
        between(one.green(), other.green()),
        between(one.blue(), other.blue()),
    )


_SHEET = """
QMainWindow, QDialog, QWidget[window="true"], QScrollArea, QScrollArea > QWidget > QWidget
    { background: %(ground)s; color: %(text)s; }
QFrame[card="true"] { background: %(card)s; border: 1px solid %(line)s; border-radius: %(gap2)s; }
QFrame[rule="true"] { background: %(line)s; border: 0; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }

QPushButton { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; border-radius: %(gap1)s;
    padding: %(gap1)s %(gap3)s; min-height: %(gap4)s; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(pressed)s; }
QPushButton:focus { border: 1px solid %(accent_text)s; outline: 1px solid %(accent_text)s; }
QPushButton:disabled { color: %(dim)s; }
QPushButton[primary="true"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
QPushButton[primary="true"]:hover { background: %(accent_hover)s; }
QPushButton[primary="true"]:pressed { background: %(accent_pressed)s; }
QPushButton[primary="true"]:focus { border: 2px solid %(text)s; padding: %(less1)s %(less3)s; }
QPushButton[primary="true"]:disabled { background: %(hover)s; color: %(dim)s; border-color: %(line)s; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: %(accent_text)s;
    padding: %(gap1)s; }
QPushButton[link="true"]:hover { background: %(hover)s; }
QPushButton[link="true"]:focus { border-color: %(accent_text)s; }
QPushButton[swatch="true"] { background: transparent; border: 2px solid transparent; padding: %(gap1)s; }
QPushButton[swatch="true"]:hover { background: %(hover)s; }
QPushButton[swatch="true"]:checked { background: %(chosen)s; border-color: %(accent_text)s; }
QPushButton[swatch="true"]:focus { border-color: %(text)s; }
QPushButton::menu-indicator { width: %(gap3)s; subcontrol-position: right center; right: %(gap1)s; }
QPushButton[menu="true"] { padding-right: %(gap4)s; }

QLineEdit, QPlainTextEdit { background: %(card)s; color: %(text)s; border: 1px solid %(line)s;
    border-radius: %(gap1)s; padding: %(gap1)s %(gap2)s;
    selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit { min-height: %(gap4)s; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: %(accent_text)s; }

QAbstractItemView { background: %(card)s; color: %(text)s; border: 1px solid %(line)s;
    border-radius: %(gap2)s; outline: 0;
    selection-background-color: %(chosen)s; selection-color: %(text)s; }
QAbstractItemView:focus { border-color: %(accent_text)s; }
QTableView::item { padding: %(gap1)s %(gap2)s; border: 0; }
QTableView::item:selected { background: %(chosen)s; color: %(text)s; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: %(card)s; color: %(quiet)s; border: 0;
    border-bottom: 1px solid %(line)s; padding: %(gap2)s %(cell)s; }
QComboBox { background: %(card)s; color: %(text)s; border: 1px solid %(line)s; border-radius: %(gap1)s;
    padding: %(gap1)s %(gap2)s; min-height: %(gap4)s; }
QComboBox:focus { border-color: %(accent_text)s; }
QComboBox::drop-down { border: 0; width: %(gap5)s; }
QComboBox::down-arrow { image: url("%(icons)s/down.svg"); width: %(gap3)s; height: %(gap3)s; }
QComboBox QAbstractItemView { border-radius: 0; padding: %(gap1)s; }
QCheckBox { spacing: %(gap2)s; padding: 1px; }
QCheckBox:focus { color: %(accent_text)s; }
QCheckBox::indicator { width: %(gap3)s; height: %(gap3)s; border: 1px solid %(quiet)s; border-radius: 3px;
    background: %(card)s; }
QCheckBox::indicator:checked { background: %(accent)s; border-color: %(accent)s;
    image: url("%(icons)s/check.svg"); }
QRadioButton { spacing: %(gap2)s; padding: 1px; }
QRadioButton:focus { color: %(accent_text)s; }
QRadioButton::indicator { width: %(gap3)s; height: %(gap3)s; border: 1px solid %(quiet)s; border-radius: %(round)s;
    background: %(card)s; }
QRadioButton::indicator:checked { border-color: %(accent)s; background: qradialgradient(cx: 0.5, cy: 0.5,
    radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 %(accent)s, stop: 0.55 %(accent)s, stop: 0.65 %(card)s, stop: 1 %(card)s); }
QProgressBar { background: %(hover)s; border: 0; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 2px; }
QScrollBar { background: transparent; margin: 0; }
QScrollBar:vertical { width: %(gap3)s; }
QScrollBar:horizontal { height: %(gap3)s; }
QScrollBar::handle { background: %(line)s; border-radius: %(bar)s; margin: 2px; }
QScrollBar::handle:hover { background: %(dim)s; }
QScrollBar::handle:vertical { min-height: %(gap5)s; }
QScrollBar::handle:horizontal { min-width: %(gap5)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QTableCornerButton::section { background: %(card)s; border: 0; }
"""
