"""The user's language: English, Russian or Hungarian, from the catalogs beside the code."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

CATALOGS = Path(__file__).parents[1] / "translations"
PLURALS = "plurals"  # the context of every sentence with a number


class Catalog(QTranslator):
    """Finds sentences with a plural in one place: QObject.tr asks for them in the speaker's own class only."""

    def translate(  # pyright: ignore[reportIncompatibleMethodOverride] - None, unlike "", lets Qt look further
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return super().translate(PLURALS if n >= 0 else context, text, disambiguation, n) or None


def speak(application: QCoreApplication, locale: QLocale) -> Sequence[QTranslator]:
    """English comes first, for its plurals; a language that we don't have stays English. Returns what was installed."""
    found = [catalog for wanted in (QLocale("en"), locale) if (catalog := _load(application, wanted))]
    for catalog in found:
        application.installTranslator(catalog)
    return found


def _load(application: QCoreApplication, locale: QLocale) -> Catalog | None:
    catalog = Catalog(application)
    return catalog if catalog.load(locale, "sealpost", "_", str(CATALOGS)) else None
