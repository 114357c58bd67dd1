"""The advisor's answer as a card: which way, when, why, how good the reasons are, and the other way one click away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from sealpost.core.advisor import Advice, Channel, Grade, Reason, Strength
from sealpost.core.hit_rate import HitRate
from sealpost.core.rule_table import SlotRule, source_of
from sealpost.ui import contact_words
from sealpost.ui.rule_words import about, grade_title, rule_title, source_title
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import Short, Words, button, button_row, heading, plain_tip, row


def _tr(text: str) -> str:
    return QCoreApplication.translate("advice", text)


def strength_title(strength: Strength) -> tuple[str, Tone]:
    match strength:
        case Strength.STRONG:
            return _tr("strong advice"), "good"
        case Strength.FAIR:
            return _tr("fair advice"), "good"
        case Strength.EITHER:
            return _tr("either is fine"), "quiet"
        case Strength.ONLY_WAY:
            return _tr("the only way"), "warn"
        case Strength.AGREED:
            return _tr("settled already"), "good"
        case Strength.NONE:
            return _tr("no way is known"), "bad"


def headline(advice: Advice) -> str:
    """Call: Thu 15:00 there"""
    way = contact_words.channel_title(advice.channel)
    if advice.slot is None:
        return way
    return _tr("%1: %2 on their clock").replace("%1", way).replace("%2", slot_title(advice))


def slot_title(advice: Advice) -> str:
    """Tue 14:50, 24 Nov"""
    if advice.slot is None:
        return ""
    day = QLocale().toString(QDate(advice.slot.year, advice.slot.month, advice.slot.day), "d MMM")
    return f"{contact_words.weekday_and_time(advice.slot)}, {day}"


def warning_sentence(warning: str) -> str:
    sentences = {
        "W1": _tr("The contact said no to promotional mail."),
        "W2": _tr("Nobody has asked this contact about promotional mail yet."),
        "W3": _tr("Several time zones are possible: only times that are good in all of them are proposed."),
    }
    return sentences.get(warning, warning)


def own_rate(rule: SlotRule, rate: HitRate) -> str:
    """From 13 h on: you reached 7 of 20 (35 %)."""
    said = _tr("%1: you reached %2 of %3 (%4 %)").replace("%1", rule_title(rule.sentence))
    return said.replace("%2", str(rate.reached)).replace("%3", str(rate.tried)).replace("%4", str(rate.percent))


def reasons_tip(advice: Advice) -> str:
    """The reasons as a tool tip."""
    lines = [
        f"{reason.weight:+g}  {rule_title(reason.sentence)} ({grade_title(reason.grade)})" for reason in advice.reasons
    ]
    return plain_tip("\n".join(lines)).replace("\n", "<br>")


def other_way(advice: Advice) -> Channel:
    """What stands one click away."""
    is_call = advice.channel is Channel.PHONE
    return Channel.EMAIL if is_call else Channel.PHONE


def show_advice(
    box: QVBoxLayout,
    advice: Advice,
    rates: Sequence[tuple[SlotRule, HitRate]],
    take: Callable[[Channel], object],
    explain: Callable[[], object],
) -> None:
    """Fills `box`. `take` is told the way that was chosen; `explain` opens the rules."""
    said, tone = strength_title(advice.strength)
    top = row(heading(headline(advice), 1.15, "advice-headline"), Short(said, tone=tone, name="advice-strength"))
    top.setStretch(0, 1)
    box.addLayout(top)
    box.addLayout(_reasons(advice.reasons))
    for rule, rate in rates:
        box.addWidget(Words(own_rate(rule, rate), tone="accent", name=f"own-rate-{rule.key}"))
    for follow in advice.then:
        at = f" ({contact_words.weekday_and_time(follow.at)})" if follow.at else ""
        box.addWidget(Words(f"→ {rule_title(follow.sentence)}{at}"))
    for warning in advice.warnings:
        box.addWidget(Words(warning_sentence(warning), tone="warn"))
    if advice.channel is not Channel.NONE:
        other = other_way(advice)
        first = button(_queue_title(advice.channel), "take-advice", lambda: take(advice.channel), look="primary")
        second = button(_queue_title(other), "take-other", lambda: take(other), look="link")
        for made in (first, second):
            box.addLayout(button_row(made))
    box.addWidget(Words(about(), tone="quiet", name="advice-about"))
    box.addLayout(button_row(button(_tr("Where does this come from?"), "advice-source", explain, look="link")))


def _queue_title(channel: Channel) -> str:
    match channel:
        case Channel.PHONE:
            return _tr("Queue a call")
        case Channel.EMAIL_THEN_PHONE:
            return _tr("Queue a letter, then a call")
        case Channel.EMAIL | Channel.SEALED_EMAIL | Channel.NONE:
            return _tr("Queue a letter")


def _reasons(reasons: Sequence[Reason]) -> QGridLayout:
    """Weight and sentence, and below it how far it can be believed and where it comes from."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(space(2))
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    for number, reason in enumerate(reasons):
        weight = f"{reason.weight:+g}" if reason.weight else "·"
        place = grid.rowCount()
        shown = Short(weight, tone="good" if reason.weight > 0 else "quiet")
        grid.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Words(rule_title(reason.sentence), name=f"advice-reason-{number}"), place, 1)
        said = [grade_title(reason.grade), source_title(source_of(reason.rule))]
        tone: Tone = "warn" if reason.grade is Grade.CONTRADICTED else "quiet"
        below = Words(" · ".join(part for part in said if part), tone=tone, name=f"advice-grade-{number}")
        grid.addWidget(below, place + 1, 1)
    return grid
