"""When the user is busy, from a calendar file of theirs or a folder of such files; read again when one changes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sealpost.core.calendar import Busy
from sealpost.core.recurrence import NotARule, times_between
from sealpost.errors import NotACalendar, NotReadable

LARGEST = 8 << 20  # bytes of one file
_MOST_FILES = 500
_A_DAY = timedelta(days=1)

_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class _Event:
    """`start` and `end` are aware; `rule` repeats it in the wall time of `start`, but for `without`."""

    start: datetime
    end: datetime
    rule: str = ""
    without: frozenset[datetime] = frozenset()


class BusyCalendar:
    """`services.advisor.BusyTimes`; `path` names a file, a folder, or nothing."""

    def __init__(self, path: Callable[[], str | None], my_zone: Callable[[], str]) -> None:
        self._path = path
        self._my_zone = my_zone
        self._read: tuple[_Stamp, Sequence[_Event]] = ((), ())

    def between(self, start: datetime, end: datetime) -> Sequence[Busy]:
        """A file that can't be read leaves the times free: advice is better than none."""
        named = self._path()
        if not named:
            return ()
        files = _files(Path(named))
        stamp = _stamp(files)
        if self._read[0] != stamp:
            self._read = stamp, [event for file in files for event in self._events(file)]
        return [busy for event in self._read[1] for busy in _times(event, start, end)]

    def check(self, path: Path) -> int:
        """How many events there are. Raises NotReadable, NotACalendar."""
        if not path.exists():
            raise NotReadable(path=str(path), detail="there is nothing of that name")
        return sum(len(read_events(file, self._my_zone())) for file in _files(path))

    def _events(self, file: Path) -> Sequence[_Event]:
        try:
            return read_events(file, self._my_zone())
        except (NotACalendar, NotReadable):
            return ()


def read_events(file: Path, my_zone: str) -> Sequence[_Event]:
    """Events that take time: neither cancelled, nor marked free, nor whole days. Raises NotReadable, NotACalendar."""
    import icalendar

    library: Any = icalendar
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise NotReadable(path=str(file), detail=error.strerror or "unknown") from error
    if len(content) > LARGEST:
        raise NotACalendar(path=str(file), detail="it is too large")
    try:
        calendar = library.Calendar.from_ical(content)
        found = [event for each in calendar.walk("VEVENT") if (event := _event(each, ZoneInfo(my_zone)))]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise NotACalendar(path=str(file), detail="the text is not iCalendar") from error
    return found


def _event(event: Any, my_zone: ZoneInfo) -> _Event | None:
    start = _moment(event, "DTSTART", my_zone)
    is_free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT" or str(event.get("STATUS", "")) == "CANCELLED"
    if start is None or is_free:
        return None
    end = _moment(event, "DTEND", my_zone)
    if end is None:
        lasts = event.get("DURATION")
        end = start + (lasts.dt if lasts is not None else timedelta())
    if not start < end <= start + 7 * _A_DAY:
        return None
    rule = event.get("RRULE")
    written = rule.to_ical().decode() if rule is not None and not isinstance(rule, list) else ""
    return _Event(start, end, written, frozenset(_exceptions(event, my_zone)))


def _moment(event: Any, name: str, my_zone: ZoneInfo) -> datetime | None:
    """None for a whole day, too: a birthday keeps nobody from calling."""
    said = event.get(name)
    value: object = getattr(said, "dt", None)
    return _aware(value, my_zone) if isinstance(value, datetime) else None


def _exceptions(event: Any, my_zone: ZoneInfo) -> Iterator[datetime]:
    said = event.get("EXDATE")
    for each in said if isinstance(said, list) else [said] if said is not None else []:  # pyright: ignore[reportUnknownVariableType] - the library has no types
        for entry in getattr(each, "dts", ()):  # pyright: ignore[reportUnknownArgumentType] - the same
            value: object = getattr(entry, "dt", None)
            if isinstance(value, datetime):
                yield _aware(value, my_zone)
            elif isinstance(value, date):
                yield datetime.combine(value, time(0), my_zone)


def _aware(moment: datetime, my_zone: ZoneInfo) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=my_zone)


def _times(event: _Event, start: datetime, end: datetime) -> Iterator[Busy]:
    lasts = event.end - event.start
    for begins in _beginnings(event, start - lasts, end):
        if begins < end and begins + lasts > start:
            yield Busy(begins, begins + lasts)


def _beginnings(event: _Event, start: datetime, end: datetime) -> Iterator[datetime]:
    if not event.rule:
        yield event.start
        return
    zone = event.start.tzinfo
    wall = event.start.replace(tzinfo=None)
    rule = ";".join(part for part in event.rule.split(";") if not part.startswith("UNTIL="))
    until = next((part[6:] for part in event.rule.split(";") if part.startswith("UNTIL=")), "")
    last = end.astimezone(zone).replace(tzinfo=None)
    if (ends := _until(until)) is not None:
        last = min(last, ends)
    try:
        walls = times_between(rule, wall, start.astimezone(zone).replace(tzinfo=None), last)
    except NotARule:
        walls = [wall]
    for each in walls:
        begins = each.replace(tzinfo=zone)
        if begins not in event.without:
            yield begins


def _until(written: str) -> datetime | None:
    """The end of that day: an hour more or less of the last time is nobody's trouble."""
    try:
        return datetime.strptime(written[:8], "%Y%m%d") + _A_DAY  # noqa: DTZ007 - compared with wall times
    except ValueError:
        return None


def _files(path: Path) -> Sequence[Path]:
    try:
        return sorted(path.glob("*.ics"))[:_MOST_FILES] if path.is_dir() else [path]
    except OSError:
        return []


def _stamp(files: Sequence[Path]) -> _Stamp:
    stamps: list[tuple[str, int, int]] = []
    for file in files:
        try:
            found = file.stat()
        except OSError:
            continue
        stamps.append((str(file), found.st_mtime_ns, found.st_size))
    return tuple(stamps)
