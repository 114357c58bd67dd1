"""Every number of the advisor that a user may change: what it means, where it comes from, how good the evidence is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum

from sealpost.core.advisor import DEFAULT_WEIGHTS, Grade, SlotWeights

ABOUT = "Folk rules from a sales article; your own log counts more."
EVIDENCE = (
    "The article names no study for its times.",
    "Late afternoon: supported by a count of first calls (InsideSales, 2007, 100,000 calls): 16 to 18 h was best, "
    "and 13 to 14 h worst, so “right after lunch” is contradicted.",
    "Thursday was best there. Friday is worst in the figures of ZoomInfo and PhoneBurner, so “the end of the week” "
    "holds for Thursday only.",
    "Monday morning: mixed. MightyCall finds Monday at 8 h best; ZoomInfo sees the most good answers on Monday and "
    "Tuesday.",
    "All of these are sellers' figures from one market, without a control group; the differences are mostly a few "
    "points in a hundred.",
    "Ten minutes around the full hour, outgoing and reserved people, calm executives, silent employees: opinion.",
    "The best sign is how this very person answered before (R13): that is your own log.",
)


class Profile(Enum):
    """`seed` is what the article says, `field` what the callers' figures say."""

    SEED = "seed"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Weight:
    """One line of `[weights]`. Positive numbers speak for the phone, negative ones for a letter."""

    key: str
    sentence: str
    grade: Grade
    source: str

    @property
    def default(self) -> float:
        return DEFAULT_WEIGHTS[self.key]


_ARTICLE = "The article"
_TALKS = "The article's interview on manners"
WEIGHTS: Sequence[Weight] = (
    Weight("R01", "The contact said which way they prefer", Grade.OPINION, f"{_TALKS}: ask directly"),
    Weight("R02", "Each confirmed remark that points to one way", Grade.OPINION, f"{_TALKS}: mind what people say"),
    Weight("R02_cap", "… and all remarks together at most", Grade.INFERENCE, "Ours"),
    Weight("R03_act", "Meeting, conference call, trial, negotiation", Grade.OPINION, f"{_ARTICLE}: serious goals"),
    Weight("R03_inform", "Clarify, feedback, recommendation", Grade.OPINION, f"{_ARTICLE}: in writing"),
    Weight("R04", "An executive", Grade.OPINION, f"{_ARTICLE}: the higher, the calmer"),
    Weight("R05", "An employee, at the first contact", Grade.OPINION, f"{_ARTICLE}: in meetings, reads mail"),
    Weight("R06", "An employee who missed a call", Grade.OPINION, f"{_ARTICLE}: employees don't call back"),
    Weight("R07", "Two missed calls, not an employee", Grade.INFERENCE, "Ours"),
    Weight("R08", "Outgoing (reserved: the opposite)", Grade.OPINION, f"{_TALKS}: extraverts ask why you write"),
    Weight("R09", "Often travelling", Grade.INFERENCE, f"{_TALKS} names travel; the direction is ours"),
    Weight("R09x", "Outgoing and often travelling", Grade.OPINION, f"{_TALKS}: calls from the car"),
    Weight("R10", "Objections expected", Grade.OPINION, f"{_ARTICLE}: easier to persuade by voice"),
    Weight("R11", "An answer is needed within two hours", Grade.OPINION, f"{_TALKS}: answers in minutes"),
    Weight("R12", "Many facts, links or files", Grade.OPINION, f"{_TALKS}: be complete, attach"),
    Weight("R13", "Each of the last three answers", Grade.OWN_DATA, "Your own log"),
    Weight("R13_cap", "… and all three together at most", Grade.INFERENCE, "Ours"),
    Weight("R14", "First contact with a serious goal", Grade.OPINION, f"{_TALKS}: a voice carries feeling"),
)


def source_of(rule: str) -> str:
    """Where a rule of the advisor's reasons comes from; nothing for those that are plain facts."""
    return next((weight.source for weight in WEIGHTS if weight.key.partition("_")[0] == rule), "")


@dataclass(frozen=True, slots=True)
class SlotRule:
    """One line of `[slots.…]`: a span of the day, some days of the week, or both. `per_day` has neither."""

    key: str
    sentence: str
    grade: Grade
    default: float
    hours: tuple[time, time] | None = None
    weekdays: Sequence[int] = ()  # Monday is 0

    def holds(self, local: datetime) -> bool:
        in_hours = self.hours is None or self.hours[0] <= local.time() < self.hours[1]
        return in_hours and (not self.weekdays or local.weekday() in self.weekdays)

    @property
    def is_a_time(self) -> bool:
        return self.hours is not None or bool(self.weekdays)


_EVENING = time(23, 59, 59)
_MORNING = (time(0), time(13))
_MONDAY = "monday_before_13"
_PER_DAY = SlotRule("per_day", "Each later working day", Grade.INFERENCE, -0.5)
SLOT_RULES: Mapping[Profile, Sequence[SlotRule]] = {
    Profile.SEED: (
        SlotRule("lunch", "12 to 13 h", Grade.OPINION, -2, (time(12), time(13))),
        SlotRule("after_noon", "From 13 h on", Grade.CONTRADICTED, 2, (time(13), _EVENING)),
        SlotRule("late", "From 15 h on, besides", Grade.VENDOR_DATA, 1, (time(15), _EVENING)),
        SlotRule("end_of_week", "Thursday and Friday", Grade.CONTRADICTED, 1, weekdays=(3, 4)),
        SlotRule(_MONDAY, "Monday before 13 h", Grade.CONTRADICTED, -4, _MORNING, (0,)),
        _PER_DAY,
    ),
    Profile.FIELD: (
        SlotRule("morning", "8 to 11 h", Grade.VENDOR_DATA, 2, (time(8), time(11))),
        SlotRule("after_lunch", "13 to 14 h", Grade.VENDOR_DATA, -2, (time(13), time(14))),
        SlotRule("late", "16 to 18 h", Grade.VENDOR_DATA, 3, (time(16), time(18))),
        SlotRule("midweek", "Tuesday to Thursday", Grade.VENDOR_DATA, 1, weekdays=(1, 2, 3)),
        SlotRule("friday", "Friday", Grade.VENDOR_DATA, -1, weekdays=(4,)),
        SlotRule(_MONDAY, "Monday before 13 h", Grade.CONTRADICTED, 0, _MORNING, (0,)),
        _PER_DAY,
    ),
}


def slot_weights(profile: Profile, values: Mapping[str, float]) -> SlotWeights:
    """The advisor's slots of `profile`; what is missing in `values` keeps its default."""
    rules = {rule.key: (rule, values.get(rule.key, rule.default)) for rule in SLOT_RULES[profile]}
    times = [(rule, value) for key, (rule, value) in rules.items() if rule.is_a_time and key != _MONDAY]
    return SlotWeights(
        from_hours=tuple((*rule.hours, value) for rule, value in times if rule.hours),
        weekdays={day: value for rule, value in times if not rule.hours for day in rule.weekdays},
        monday_before_13=rules[_MONDAY][1],
        per_day=rules[_PER_DAY.key][1],
    )
