"""PURE  When what is open is to be closed and passphrases forgotten, without being told to."""

from dataclasses import dataclass

IDLE_CHOICES = (5, 10, 15, 30, 60)  # minutes

_LIKELY_MILLISECONDS = 30  # times real time; a reading in seconds grows once as fast as time does


@dataclass(frozen=True, slots=True)
class LockRules:
    """`idle_minutes` is None where nobody is locked out for being away."""

    idle_minutes: int | None = 15
    before_sleep: bool = True
    with_screen: bool = True


def is_due(rules: LockRules, idle_seconds: float, since_lock: float) -> bool:
    """Whether the person has been away for so long. Once for each absence, so `since_lock` counts too."""
    if rules.idle_minutes is None:
        return False
    return idle_seconds >= rules.idle_minutes * 60 and since_lock > idle_seconds


@dataclass(frozen=True, slots=True)
class Reading:
    """What a desktop says of how long nothing was touched. Some count in seconds and some in milliseconds."""

    value: int
    at: float  # seconds, monotonic


def idle_seconds(before: Reading | None, now: Reading) -> float:
    """Two readings tell the unit; one that has not grown says that something was touched since."""
    if before is None or now.at <= before.at or now.value <= before.value:
        return 0.0
    pace = (now.value - before.value) / (now.at - before.at)
    return now.value / 1000 if pace > _LIKELY_MILLISECONDS else float(now.value)
