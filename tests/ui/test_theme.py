import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from sealpost.ui.theme import style_sheet, tones
from sealpost.ui.widgets import button

LIGHT = QPalette(QColor("#efefef"), QColor("#efefef"))
BREEZE_DARK = QPalette(QColor("#31363b"), QColor("#2a2e32"))
ADWAITA_DARK = QPalette(QColor("#3a3a3a"), QColor("#242424"))
WARM = QPalette(QColor("#e8e0d0"), QColor("#f3ecdd"))
TEXTS = ("text", "quiet", "accent_text", "good", "warn", "bad")
READABLE = 4.5  # WCAG 2.2, 1.4.3


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, WARM, BREEZE_DARK, ADWAITA_DARK])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", ["ground", "card"])
def test_every_text_is_readable(palette, text, ground):
    of = tones(palette)
    assert contrast(getattr(of, text), getattr(of, ground)) >= READABLE


@pytest.mark.parametrize("palette", [LIGHT, WARM, BREEZE_DARK, ADWAITA_DARK])
def test_a_primary_button_is_readable(palette):
    of = tones(palette)
    assert contrast(of.on_accent, of.accent) >= READABLE


def test_a_dark_palette_is_noticed():
    assert tones(BREEZE_DARK).is_dark
    assert not tones(LIGHT).is_dark


def test_the_windows_follow_when_the_desktop_turns_dark(qapp):
    before = qapp.styleSheet()
    qapp.setPalette(BREEZE_DARK)
    assert qapp.styleSheet() != before
    qapp.setPalette(qapp.style().standardPalette())


def test_the_style_sheet_names_no_fixed_font_size(qapp):
    assert "font-size" not in style_sheet(tones(LIGHT))


@pytest.mark.parametrize("look", ["", "primary"])
def test_a_button_has_as_much_room_for_its_words_with_the_focus_as_without(qtbot, look):
    made = button("Következő", "next", print, look=look)
    qtbot.addWidget(made)
    made.ensurePolished()
    rooms = []
    for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
        option = QStyleOptionButton()
        made.initStyleOption(option)
        option.state = QStyle.StateFlag.State_Enabled | state
        rooms.append(made.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, made))
    assert rooms[0] == rooms[1]
