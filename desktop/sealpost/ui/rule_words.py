"""The advisor's rules in the user's language: `core.rule_table` speaks English, and its sentences are the keys."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sealpost.core import rule_table
from sealpost.core.advisor import Grade
from sealpost.core.rule_table import Profile


def _tr(text: str) -> str:
    return QCoreApplication.translate("rules", text)


def about() -> str:
    return _tr(rule_table.ABOUT)


def evidence() -> Sequence[str]:
    return [_tr(sentence) for sentence in rule_table.EVIDENCE]


def rule_title(sentence: str) -> str:
    return _tr(sentence)


def source_title(source: str) -> str:
    return _tr(source)


def profile_title(profile: Profile) -> str:
    match profile:
        case Profile.SEED:
            return _tr("Article: as the sales article says")
        case Profile.FIELD:
            return _tr("Field: as callers' figures say")


def grade_title(grade: Grade) -> str:
    match grade:
        case Grade.OPINION:
            return _tr("opinion")
        case Grade.VENDOR_DATA:
            return _tr("sellers' figures exist")
        case Grade.INFERENCE:
            return _tr("our inference")
        case Grade.CONTRADICTED:
            return _tr("partly contradicted by figures")
        case Grade.OWN_DATA:
            return _tr("your own log")
        case Grade.FACT:
            return _tr("a fact you entered")
