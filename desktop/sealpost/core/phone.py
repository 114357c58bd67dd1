"""Telephone numbers: read, written, linked, and placed in time zones; the only importer of phonenumbers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NewType

Number = NewType("Number", str)  # "+" and digits; digits alone where the country is not known

LONGEST = 17  # digits; E.164 allows 15, and some countries have more inside

_WRITTEN = re.compile(r"(?:\(?\+)?[(0-9][0-9 ()./\u00a0\u2009\u2010-\u2015-]{1,40}")
_EXTENSION = re.compile(r"(.*?)[\s,;]*(?:;ext=|ext\.?|extension|x|доб\.?|mell\.?|#)\s*([0-9]{1,8})\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phone:
    number: Number
    label: str = ""  # work, home, mobile, or whatever the user wrote
    extension: str = ""  # digits, told or typed after the call was taken

    @property
    def link(self) -> str:
        """`tel:` with digits and a leading plus only: no pauses, no codes that a telephone would carry out."""
        return f"tel:{self.number}"


def parse_phone(text: str, country: str | None = None, label: str = "") -> Phone | None:
    """A number as people write it; `country` (HU, RU, ...) is where a number without + belongs.

    None for anything that is more or less than a number: letters, service codes (`*`, `#`), pauses.
    """
    written = text.strip().removeprefix("tel:").strip()
    extension = ""
    if extended := _EXTENSION.fullmatch(written):
        written, extension = extended[1], extended[2]
    if not _WRITTEN.fullmatch(written):
        return None
    digits = re.sub("[^0-9]", "", written)
    if not 3 <= len(digits) <= LONGEST:
        return None
    number = _international(written, country) or (f"+{digits}" if "+" in written else digits)
    return Phone(Number(number), label, extension)


def _international(written: str, country: str | None) -> str | None:
    import phonenumbers  # 80 ms: not on the way to the tray icon

    if not written.startswith(("+", "(+", "00")) and country is None:
        return None
    international = "+" + written[2:] if written.startswith("00") and country is None else written
    try:
        number = phonenumbers.parse(international, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def written(phone: Phone) -> str:
    """For reading and dialling by hand: +36 20 123 4567 ext. 12"""
    import phonenumbers

    shown = str(phone.number)
    if shown.startswith("+"):
        try:
            number = phonenumbers.parse(shown)
            shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        except phonenumbers.NumberParseException:
            pass
    return f"{shown} ext. {phone.extension}" if phone.extension else shown


@lru_cache(maxsize=4096)
def country_of(number: Number) -> str | None:
    """The two letters of the country whose number it is; None where that is not known."""
    import phonenumbers

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return None


@lru_cache(maxsize=4096)
def zones_of(number: Number) -> Sequence[str]:
    """Every IANA zone the number may be in, none preferred: a Russian mobile has sixteen. Empty: not known."""
    import phonenumbers
    from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return ()
    return tuple(zone for zone in time_zones_for_number(parsed) if zone != UNKNOWN_TIMEZONE)


def common_zones(numbers: Iterable[Number]) -> Sequence[str]:
    """The zones in which all numbers of one person may be; all of them where they have none in common."""
    known = [zones for zones in map(zones_of, numbers) if zones]
    everywhere = tuple(dict.fromkeys(zone for zones in known for zone in zones))
    shared = tuple(zone for zone in everywhere if all(zone in zones for zones in known))
    return shared or everywhere


def countries() -> Sequence[str]:
    """The two-letter codes a number without + can be read for."""
    import phonenumbers

    return tuple(sorted(phonenumbers.SUPPORTED_REGIONS))
