"""The advisor's rules as a text that people edit: TOML, where every unknown key is an error with its line."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from enum import Enum
from typing import cast

from sealpost.core.advisor import DEFAULT_WEIGHTS, Rules
from sealpost.core.calendar import Hours
from sealpost.core.rule_table import ABOUT, SLOT_RULES, WEIGHTS, Profile, slot_weights

VERSION = 1
LARGEST_WEIGHT = 20
LONGEST = 200_000  # characters
_MOST_MARKERS = 200
_CONTACT_HOURS = Hours(time(9), time(17))
_MY_HOURS = Hours(time(8), time(19))
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)\Z")
_PLACE = re.compile(r"\(at line (\d+), column \d+\)")


class WrongRules(ValueError):
    """`line` counts from 1; `detail` says what stands there and what is allowed."""

    def __init__(self, line: int, detail: str) -> None:
        super().__init__(f"line {line}: {detail}")
        self.line = line
        self.detail = detail


class Way(Enum):
    EMAIL = "email"
    PHONE = "phone"


Markers = Mapping[Way, Sequence[str]]

DEFAULT_MARKERS: Mapping[str, Markers] = {
    "en": {
        Way.EMAIL: ("send me an e-mail", "I can't talk then", "I read my mail all day"),
        Way.PHONE: ("give me a call", "just call me"),
    },
    "hu": {
        Way.EMAIL: ("küldjön e-mailt", "nem fogok tudni beszélni", "folyamatosan olvassa a leveleket"),
        Way.PHONE: ("hívjon fel", "hívjon nyugodtan"),
    },
    "ru": {
        Way.EMAIL: ("напишите на почту", "не смогу говорить"),
        Way.PHONE: ("позвоните мне", "лучше позвоните"),
    },
}


@dataclass(frozen=True, slots=True)
class RulesFile:
    """Everything that the file can say; what it leaves out is as shipped."""

    profile: Profile = Profile.SEED
    weights: Mapping[str, float] = field(default_factory=lambda: DEFAULT_WEIGHTS)
    slots: Mapping[Profile, Mapping[str, float]] = field(
        default_factory=lambda: {
            profile: {rule.key: rule.default for rule in rules} for profile, rules in SLOT_RULES.items()
        }
    )
    contact_hours: Hours = _CONTACT_HOURS
    my_hours: Hours = _MY_HOURS
    mail_window: tuple[int, int] = (-10, 10)
    markers: Mapping[str, Markers] = field(default_factory=lambda: DEFAULT_MARKERS)

    @property
    def rules(self) -> Rules:
        slots = slot_weights(self.profile, self.slots[self.profile])
        return Rules(weights=self.weights, slots=slots, mail_window=self.mail_window)


def read_rules(text: str) -> RulesFile:
    """Raises WrongRules."""
    if len(text) > LONGEST:
        raise WrongRules(1, f"the file is longer than {LONGEST} characters")
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(text, str(error)) from error
    except RecursionError as error:
        raise WrongRules(1, "the tables lie too deep in one another") from error
    return _Reading(text).rules_file(content)


def _not_toml(text: str, said: str) -> WrongRules:
    place = _PLACE.search(said)
    line = int(place.group(1)) if place else text.count("\n") + 1
    return WrongRules(line, f"the text is not TOML ({_PLACE.sub('', said).strip()})")


class _Reading:
    """One reading of a file; the text is kept to find the line of what is wrong."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()

    def rules_file(self, content: Mapping[str, object]) -> RulesFile:
        self._check_keys((), content, ["version", "profile", "weights", "slots", "hours", "markers"])
        if content.get("version", VERSION) != VERSION:
            raise self._wrong(("version",), f"the version is {VERSION} here")
        shipped = RulesFile()
        hours = self._table(("hours",), content)
        self._check_keys(("hours",), hours, ["contact", "mine", "mail_window"])
        return RulesFile(
            profile=self._profile(content, shipped.profile),
            weights={**shipped.weights, **self._weights(content)},
            slots=self._slots(content, shipped),
            contact_hours=self._hours("contact", hours, shipped.contact_hours),
            my_hours=self._hours("mine", hours, shipped.my_hours),
            mail_window=self._mail_window(hours, shipped.mail_window),
            markers={**shipped.markers, **self._markers(content)},
        )

    def _profile(self, content: Mapping[str, object], shipped: Profile) -> Profile:
        named = content.get("profile", shipped.value)
        for profile in Profile:
            if named == profile.value:
                return profile
        raise self._wrong(("profile",), f"a profile is {_any_of([each.value for each in Profile])}")

    def _weights(self, content: Mapping[str, object]) -> Mapping[str, float]:
        table = self._table(("weights",), content)
        self._check_keys(("weights",), table, [weight.key for weight in WEIGHTS])
        return {key: self._number(("weights", key), value) for key, value in table.items()}

    def _slots(self, content: Mapping[str, object], shipped: RulesFile) -> Mapping[Profile, Mapping[str, float]]:
        profiles = self._table(("slots",), content)
        self._check_keys(("slots",), profiles, [profile.value for profile in Profile])
        return {profile: {**shipped.slots[profile], **self._slots_of(profile, profiles)} for profile in Profile}

    def _slots_of(self, profile: Profile, profiles: Mapping[str, object]) -> Mapping[str, float]:
        path = ("slots", profile.value)
        table = self._table(path, profiles)
        self._check_keys(path, table, [rule.key for rule in SLOT_RULES[profile]])
        return {key: self._number((*path, key), value) for key, value in table.items()}

    def _hours(self, key: str, table: Mapping[str, object], shipped: Hours) -> Hours:
        value = table.get(key)
        if value is None:
            return shipped
        found = _HOURS.match(value) if isinstance(value, str) else None
        hours = parse_hours(value) if found and isinstance(value, str) else None
        if hours is None:
            raise self._wrong(("hours", key), "hours are written as “09:00-17:00”, at least one hour long")
        return hours

    def _mail_window(self, table: Mapping[str, object], shipped: tuple[int, int]) -> tuple[int, int]:
        match table.get("mail_window", list(shipped)):
            case [int(early), int(late)] if -59 <= early <= 0 <= late <= 59:
                return early, late
            case _:
                raise self._wrong(("hours", "mail_window"), "the window is two whole minutes, as in [-10, 10]")

    def _markers(self, content: Mapping[str, object]) -> Mapping[str, Markers]:
        table = self._table(("markers",), content)
        for language in table:
            if not _LANGUAGE.match(language):
                raise self._wrong(("markers", language), "a language is named by its two letters, as in markers.hu")
        return {language: self._markers_of(language, table) for language in table}

    def _markers_of(self, language: str, table: Mapping[str, object]) -> Markers:
        path = ("markers", language)
        ways = self._table(path, table)
        self._check_keys(path, ways, [way.value for way in Way])
        return {way: self._phrases((*path, way.value), ways.get(way.value, [])) for way in Way}

    def _phrases(self, path: Sequence[str], value: object) -> Sequence[str]:
        phrases = cast(list[object], value) if isinstance(value, list) else None
        if phrases is None or len(phrases) > _MOST_MARKERS or not all(_is_phrase(each) for each in phrases):
            raise self._wrong(path, f"phrases are a list of texts, at most {_MOST_MARKERS}")
        return tuple(str(each) for each in phrases)

    def _number(self, path: Sequence[str], value: object) -> float:
        match value:
            case bool():
                pass
            case int() | float() if -LARGEST_WEIGHT <= value <= LARGEST_WEIGHT:  # false for NaN too
                return value
            case _:
                pass
        raise self._wrong(path, f"a weight is a number from -{LARGEST_WEIGHT} to {LARGEST_WEIGHT}")

    def _table(self, path: Sequence[str], content: Mapping[str, object]) -> Mapping[str, object]:
        value = content.get(path[-1], {})
        if not isinstance(value, dict):
            raise self._wrong(path, "a table of names and values belongs there")
        return cast(dict[str, object], value)

    def _check_keys(self, path: Sequence[str], table: Mapping[str, object], allowed: Sequence[str]) -> None:
        for key in table:
            if key not in allowed:
                raise self._wrong((*path, key), f"nothing is called so; {_any_of(allowed)} may stand there")

    def _wrong(self, path: Sequence[str], detail: str) -> WrongRules:
        return WrongRules(_line_of(path, self._lines), f"“{'.'.join(path)}”: {detail}")


def _is_phrase(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value.strip()) <= 200


def _any_of(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _line_of(path: Sequence[str], lines: Sequence[str]) -> int:
    """Where the key stands, found by its tables' headers; TOML's own reader does not tell."""
    start = 0
    for key in path:
        named = re.compile(rf"""(^|[\s\[.{{,]){re.escape(key)}["']?\s*[=.\]]|["']{re.escape(key)}["']""")
        start = next((index for index in range(start, len(lines)) if named.search(lines[index])), start)
    return start + 1


def parse_hours(text: str) -> Hours | None:
    """“09:00-17:00”; None for anything else, and for less than an hour (no full hour might lie in it)."""
    found = _HOURS.match(text)
    if not found:
        return None
    first, second, third, fourth = map(int, found.groups())
    if third * 60 + fourth - (first * 60 + second) < 60:
        return None
    return Hours(time(first, second), time(third, fourth))


def format_hours(hours: Hours) -> str:
    return f"{hours.start:%H:%M}-{hours.end:%H:%M}"


def shipped_text() -> str:
    """The file as it is first written: every number with its meaning beside it."""
    shipped = RulesFile()
    lines = [
        f"# What the advisor goes by. {ABOUT}",
        "# Positive numbers speak for the phone, negative ones for a letter; 0 switches a rule off.",
        f"version = {VERSION}",
        f'profile = "{shipped.profile.value}"  # seed: what the article says; field: what callers\' figures say',
        "",
        "[weights]",
        *(_commented(weight.key, weight.default, f"{weight.sentence} ({weight.grade.value})") for weight in WEIGHTS),
    ]
    for profile, rules in SLOT_RULES.items():
        lines += ["", f"[slots.{profile.value}]"]
        lines += [_commented(rule.key, rule.default, f"{rule.sentence} ({rule.grade.value})") for rule in rules]
    lines += [
        "",
        "[hours]",
        f'contact = "{format_hours(shipped.contact_hours)}"  # where nothing else is known of somebody',
        f'mine = "{format_hours(shipped.my_hours)}"',
        f"mail_window = [{shipped.mail_window[0]}, {shipped.mail_window[1]}]  # minutes around the full hour",
    ]
    for language, markers in shipped.markers.items():
        lines += ["", f"[markers.{language}]"]
        lines += [f"{way.value} = [{', '.join(map(_quoted, markers[way]))}]" for way in Way]
    return "\n".join(lines) + "\n"


def _commented(key: str, value: float, comment: str) -> str:
    return f"{f'{key} = {value:g}':<24}# {comment}"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
