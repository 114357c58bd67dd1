"""Dates as people write them in English, Hungarian and Russian; never looked for outside a date field or after @.

Words count whole ("paprika" is no April), a month needs its day, and what was read is said by its span, so that it
can be shown as a chip and taken back.
"""

import calendar
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

LONGEST = 200  # characters of a field that are looked at
MORNING, NOON, AFTER_LUNCH, AFTERNOON, EVENING, END_OF_DAY = time(9), time(12), time(13), time(15), time(18), time(17)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What `text[start:end]` means; `at` is None where only a day was named."""

    start: int
    end: int
    day: date
    at: time | None = None

    def wall(self, usual: time = MORNING) -> datetime:
        return datetime.combine(self.day, self.at or usual)


@dataclass(frozen=True, slots=True)
class _Now:
    wall: datetime

    @property
    def today(self) -> date:
        return self.wall.date()

    def in_days(self, days: int) -> date:
        return self.today + timedelta(days=days)


_Day = Callable[[re.Match[str], _Now], date | datetime | None]
_Time = Callable[[re.Match[str]], time | None]


def _folded(text: str) -> str:
    """Lower case without accents, letter for letter, so that places stay the same."""
    return "".join(map(_folded_letter, text))


def _folded_letter(letter: str) -> str:
    lower = letter.lower()
    bare = "".join(each for each in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(each))
    return next((each for each in (bare, lower) if len(each) == 1), letter)


# --- Words ------------------------------------------------------------------------------------------------

_WEEKDAYS: Sequence[str] = (
    r"mon(?:day)?|hetfo(?:n|re|ig)?|понедельник[уа]?|пн",
    r"tue(?:s(?:day)?)?|kedd(?:en|re|ig)?|вторник[уа]?|вт",
    r"wed(?:nesday)?|szerda(?:n|ra)?|сред[ауы]|ср",
    r"thu(?:r(?:s(?:day)?)?)?|csutortok(?:on|re|ig)?|четверг[уа]?|чт",
    r"fri(?:day)?|pentek(?:en|re|ig)?|пятниц[ауы]|пт",
    r"sat(?:urday)?|szombat(?:on|ra|ig)?|суббот[ауы]|сб",
    r"sun(?:day)?|vasarnap(?:ra|ig)?|воскресень[ею]|вс",
)
_MONTHS: Sequence[str] = (
    r"jan(?:uary|uar)?|январ[ья]|янв",
    r"feb(?:ruary|ruar)?|феврал[ья]|фев",
    r"mar(?:ch)?|marc(?:ius)?|марта?|мар",
    r"apr(?:il|ilis)?|апрел[ья]|апр",
    r"may|maj(?:us)?|ма[ия]",
    r"june?|jun(?:ius)?|июн[ья]",
    r"july?|jul(?:ius)?|июл[ья]",
    r"aug(?:ust|usztus)?|августа?|авг",
    r"sept?(?:ember)?|szept(?:ember)?|сентябр[ья]|сент?",
    r"oct(?:ober)?|okt(?:ober)?|октябр[ья]|окт",
    r"nov(?:ember)?|ноябр[ья]|ноя",
    r"dec(?:ember)?|декабр[ья]|дек",
)
_COUNTS: Mapping[str, int] = {
    r"an?|one|egy|один|одну|одного": 1,
    r"two|(?:a )?couple(?: of)?|ket(?:to)?|par|два|две|пару": 2,
    r"three|(?:a )?few|harom|nehany|три|несколько": 3,
    r"four|negy|четыре": 4,
    r"five|ot|пять": 5,
    r"six|hat|шесть": 6,
    r"seven|het|семь": 7,
    r"eight|nyolc|восемь": 8,
    r"nine|kilenc|девять": 9,
    r"ten|tiz|десять": 10,
}
_MINUTE = r"min(?:ute)?s?|perc(?:en)?|минут[уы]?|мин"
_HOUR = r"h(?:our)?s?|ora(?:n)?|час(?:а|ов)?"
_DAY = r"days?|nap(?:on)?|день|дн(?:я|еи)"
_WEEK = r"weeks?|het(?:en)?|недел[юьи]"
_MONTH = r"months?|honap(?:on)?|месяц(?:а|ев)?"
_YEAR = r"years?|ev(?:en)?|год(?:а)?|лет"
_UNITS: Mapping[str, str] = {
    "minute": _MINUTE, "hour": _HOUR, "day": _DAY, "week": _WEEK, "month": _MONTH, "year": _YEAR,
}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})"
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_WEEKDAY = "|".join(f"(?P<wd{number}>{words})" for number, words in enumerate(_WEEKDAYS))
_MONTH_NAME = "|".join(f"(?P<mo{number}>{words})" for number, words in enumerate(_MONTHS, start=1))
_YEAR_NUMBER = r"(?P<year>20\d\d)"
_DAY_NUMBER = r"(?P<dom>[0-3]?\d)"
_NEXT = r"next|jovo|(?:в |на )?следующ(?:ии|ую|ем|еи|ее|его|им)"
_THIS = r"this|ezen? a|(?:в |во )?эт(?:от|у|о)"


def _count(found: re.Match[str]) -> int:
    said = found["count"]
    if said.isdigit():
        return int(said)
    return next(number for words, number in _COUNTS.items() if re.fullmatch(words, said))


def _numbered(found: re.Match[str], prefix: str) -> int:
    """Which of the numbered groups matched."""
    return next(int(name[2:]) for name, said in found.groupdict().items() if name.startswith(prefix) and said)


# --- Days -------------------------------------------------------------------------------------------------


def _later(found: re.Match[str], now: _Now) -> date | datetime | None:
    unit = next(name for name in _UNITS if found[name])
    count = _count(found)
    return _after(now, unit, count)


def _one_later(found: re.Match[str], now: _Now) -> date | datetime | None:
    return _after(now, next(name for name in _UNITS if found[name]), 1)


def _after(now: _Now, unit: str, count: int) -> date | datetime | None:
    match unit:
        case "minute":
            return now.wall + timedelta(minutes=count)
        case "hour":
            return now.wall + timedelta(hours=count)
        case "day":
            return now.in_days(count)
        case "week":
            return now.in_days(7 * count)
        case "month":
            return _months_later(now.today, count)
        case _:
            return _months_later(now.today, 12 * count) if count < 50 else None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _weekday(found: re.Match[str], now: _Now) -> date:
    """The next one; today's only with a time that is still to come (`_at` sees to that)."""
    return now.in_days((_numbered(found, "wd") - now.today.weekday() - 1) % 7 + 1)


def _weekday_next_week(found: re.Match[str], now: _Now) -> date:
    return now.in_days(7 - now.today.weekday() + _numbered(found, "wd"))


def _named_month(found: re.Match[str], now: _Now) -> date | None:
    return _dated(found.groupdict().get("year"), _numbered(found, "mo"), int(found["dom"]), now)


def _iso(found: re.Match[str], now: _Now) -> date | None:
    return _dated(found["year"], int(found["month_number"]), int(found["dom"]), now)


def _by_numbers(found: re.Match[str], now: _Now) -> date | None:
    """Day first, as most of Europe writes; where that is no date, month first."""
    first, second, year = int(found["first"]), int(found["second"]), found["year"]
    return _dated(year, second, first, now) or _dated(year, first, second, now)


def _dated(year: str | None, month: int, day: int, now: _Now) -> date | None:
    """Without a year: the next such day, today included."""
    years = [int(year)] if year else [now.today.year, now.today.year + 1]
    found = [date(each, month, day) for each in years if _is_date(each, month, day)]
    return next((each for each in found if year or each >= now.today), None)


def _is_date(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def _end_of_month(_: re.Match[str], now: _Now) -> date:
    return now.today.replace(day=calendar.monthrange(now.today.year, now.today.month)[1])


def _in(days: int) -> _Day:
    return lambda _, now: now.in_days(days)


_DAYS: Sequence[tuple[str, _Day]] = (
    (rf"{_YEAR_NUMBER}-(?P<month_number>\d\d?)-{_DAY_NUMBER}", _iso),
    (rf"{_YEAR_NUMBER}\. ?(?P<month_number>\d\d?)\. ?{_DAY_NUMBER}\.?(?:-?[ae]n)?", _iso),
    (r"(?P<first>\d\d?)(?P<mark>[./])(?P<second>\d\d?)(?:(?P=mark)(?P<year>20\d\d)?)?", _by_numbers),
    (rf"(?:the )?{_DAY_NUMBER}(?:st|nd|rd|th)?\.?(?: of)? (?:{_MONTH_NAME})\.?(?:,? {_YEAR_NUMBER})?", _named_month),
    (
        rf"(?:{_YEAR_NUMBER}\.? )?(?:{_MONTH_NAME})\.? {_DAY_NUMBER}(?:st|nd|rd|th|-?[aei]n|-?[aei]?re?|\.)?",
        _named_month,
    ),
    (rf"(?:{_MONTH_NAME})\.? {_DAY_NUMBER}(?:st|nd|rd|th)?,? {_YEAR_NUMBER}", _named_month),
    (r"the day after tomorrow|day after tomorrow|holnaputan|послезавтра", _in(2)),
    (r"tomorrow|tmrw|holnap(?:ra)?|завтра", _in(1)),
    (r"today|ma|maira|сегодня", _in(0)),
    (rf"in {_COUNT} (?:{_UNIT})", _later),
    (rf"{_COUNT} (?:{_UNIT}) from now", _later),
    (rf"{_COUNT} ?(?:{_UNIT}) mulva", _later),
    (rf"через {_COUNT} (?:{_UNIT})", _later),
    (r"in half an hour|fel ora(?:n)? mulva|через полчаса", lambda _, now: now.wall + timedelta(minutes=30)),
    (rf"через (?:{_UNIT})", _one_later),
    (rf"(?:{_NEXT}) (?:{_WEEKDAY})", _weekday_next_week),
    (rf"(?:{_WEEKDAY}) next week", _weekday_next_week),
    (rf"jovo het(?:en)? (?:{_WEEKDAY})", _weekday_next_week),
    (rf"(?:на )?следующеи неделе (?:в |во )?(?:{_WEEKDAY})", _weekday_next_week),
    (rf"(?:(?:on|by|{_THIS}|в|во|на|к|ко) )?(?:{_WEEKDAY})", _weekday),
    (r"next week|jovo het(?:en|re)?|(?:на )?следующ(?:еи|ую) недел[еюи]", _in(7)),
    (r"next month|jovo honap(?:ban|ra)?|(?:в )?следующ(?:ем|ии) месяц[е]?", lambda _, now: _months_later(now.today, 1)),
    (r"(?:at )?(?:the )?end of (?:the )?month|(?:a )?honap vegen|(?:в )?конц[еу] месяца", _end_of_month),
)


# --- Times ------------------------------------------------------------------------------------------------


def _clock(found: re.Match[str]) -> time | None:
    """An hour from 1 to 7 with nothing that says morning is one in the afternoon: people call by day."""
    groups = found.groupdict()
    hour, minute = int(found["hour"]), int(groups.get("minute") or 0)
    half = groups.get("half")
    if half:
        hour, minute = (hour - 1) % 24, 30
    if groups.get("pm"):
        hour = hour + 12 if hour < 12 else hour
    elif groups.get("am"):
        hour = hour % 12 if hour <= 12 else hour
    elif 1 <= hour <= 7 and not groups.get("colon") and len(found["hour"]) == 1:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _fixed(at: time) -> _Time:
    return lambda _: at


_HOUR_NUMBER = r"(?P<hour>[0-2]?\d)"
_MINUTES = r"(?P<colon>:)(?P<minute>[0-5]\d)"
_AT_HU = r"-?kor|-?r[ae]| ?orakor"
_AM_HU, _PM_HU = r"reggel|delelott|de\.?", r"delutan|du\.?|este"
_TIMES: Sequence[tuple[str, _Time]] = (
    (rf"(?:at |by )?{_HOUR_NUMBER}(?:{_MINUTES})? ?(?:(?P<am>a\.?m\.?)|(?P<pm>p\.?m\.?))", _clock),
    (rf"(?:(?P<am>{_AM_HU})|(?P<pm>{_PM_HU})) (?P<half>fel )?{_HOUR_NUMBER}(?:{_MINUTES})?(?:{_AT_HU})?", _clock),
    (rf"(?P<half>fel )?{_HOUR_NUMBER}(?:{_MINUTES})?(?:{_AT_HU})", _clock),
    (rf"(?:в |к )?{_HOUR_NUMBER}(?:{_MINUTES})?(?: час(?:а|ов)?)? (?:(?P<am>утра)|(?P<pm>дня|вечера))", _clock),
    (rf"(?:at |by |в |к )?{_HOUR_NUMBER}{_MINUTES}(?: ?h)?", _clock),
    (rf"(?:at |by |в |к ){_HOUR_NUMBER}(?: час(?:а|ов)?)?", _clock),
    (rf"{_HOUR_NUMBER} ?h(?P<minute>[0-5]\d)?", _clock),
    (r"after lunch|ebed utan|после обеда", _fixed(AFTER_LUNCH)),
    (r"(?:at )?noon|delben|в полдень", _fixed(NOON)),
    (r"(?:in the )?morning|reggel|delelott|утром", _fixed(MORNING)),
    (r"(?:in the )?afternoon|delutan|дн[её]м", _fixed(AFTERNOON)),
    (r"(?:in the )?evening|este|вечером", _fixed(EVENING)),
    (r"(?:at )?(?:the )?end of (?:the )?day|nap vegen|(?:в )?конце дня", _fixed(END_OF_DAY)),
)


def _compiled(pattern: str) -> re.Pattern[str]:
    spaced = _folded_pattern(pattern).replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?:{spaced})(?!\w)")


def _folded_pattern(pattern: str) -> str:
    """Letters of patterns are folded as texts are; \\d and \\w have none that change."""
    return "".join(_folded_letter(each) if ord(each) > 127 else each for each in pattern)


_DAY_PATTERNS = tuple((_compiled(pattern), read) for pattern, read in _DAYS)
_TIME_PATTERNS = tuple((_compiled(pattern), read) for pattern, read in _TIMES)
_BETWEEN = re.compile(r"[\s,]*")


# --- Reading ----------------------------------------------------------------------------------------------


def date_at(text: str, start: int, now: datetime) -> Spoken | None:
    """The longest date that begins at `start`; `now` is the local time of whoever writes. None: there is none."""
    folded = _folded(text[: start + LONGEST])
    readings = list(_readings(folded, start, _Now(now.replace(tzinfo=None, second=0, microsecond=0))))
    return max(readings, key=lambda spoken: spoken.end, default=None)


def read_date(text: str, now: datetime) -> Spoken | None:
    """Of a field that holds a date and nothing else."""
    start = len(text) - len(text.lstrip())
    spoken = date_at(text, start, now)
    return spoken if spoken and not text[spoken.end :].strip(" .,") else None


def _readings(text: str, start: int, now: _Now) -> Iterator[Spoken]:
    for part in _days(text, start, now):
        yield Spoken(start, part.end, part.day, part.at)
        if part.at is None:
            for end, at in _times(text, _skip(text, part.end)):
                yield _at(start, end, part, at, now)
    for end, at in _times(text, start):
        yield _next_time(start, end, at, now)
        for part in _days(text, _skip(text, end), now):
            if part.at is None:
                yield _at(start, part.end, part, at, now)


@dataclass(frozen=True, slots=True)
class _Part:
    """A day, with its time where minutes or hours were counted."""

    end: int
    day: date
    at: time | None
    is_weekday: bool


def _skip(text: str, place: int) -> int:
    found = _BETWEEN.match(text, place)
    return found.end() if found else place


def _days(text: str, start: int, now: _Now) -> Iterator[_Part]:
    for pattern, read in _DAY_PATTERNS:
        found = pattern.match(text, start)
        day = read(found, now) if found else None
        if found and isinstance(day, datetime):
            yield _Part(found.end(), day.date(), day.time(), is_weekday=False)
        elif found and day:
            yield _Part(found.end(), day, None, is_weekday=read is _weekday)


def _times(text: str, start: int) -> Iterator[tuple[int, time]]:
    for pattern, read in _TIME_PATTERNS:
        found = pattern.match(text, start)
        at = read(found) if found else None
        if found and at:
            yield found.end(), at


def _at(start: int, end: int, part: _Part, at: time, now: _Now) -> Spoken:
    """A weekday said on that day means today where its time is still to come."""
    is_today = part.is_weekday and part.day == now.in_days(7) and datetime.combine(now.today, at) > now.wall
    return Spoken(start, end, now.today if is_today else part.day, at)


def _next_time(start: int, end: int, at: time, now: _Now) -> Spoken:
    day = now.today if datetime.combine(now.today, at) > now.wall else now.in_days(1)
    return Spoken(start, end, day, at)
