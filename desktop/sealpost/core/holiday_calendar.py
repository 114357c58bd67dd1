"""Which days are worked in a country, moved working Saturdays included; the only importer of holidays."""

from functools import lru_cache
from importlib import resources

from sealpost.core.calendar import WorkingDays


@lru_cache(maxsize=32)
def working_days(country: str | None, first_year: int, last_year: int) -> WorkingDays | None:
    """None where nobody knows the country's holidays (also of a year for which there are none listed)."""
    if country is None:
        return None
    import holidays  # 200 ms: not on the way to the tray icon

    try:
        found = holidays.country_holidays(country, years=range(first_year, last_year + 1))
    except (NotImplementedError, KeyError):
        return None
    if not any(day.year == first_year for day in found):
        return None
    return WorkingDays(frozenset(found), frozenset(getattr(found, "weekend_workdays", ())))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Zone -> country, as the time zone database has it."""
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    return {row[2]: row[0] for row in rows}


def country_of_zone(zone: str) -> str | None:
    return _countries().get(zone)
