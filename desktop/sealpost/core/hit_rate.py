"""How often calls were taken at which times: the user's own figures beside the folk rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sealpost.core.rule_table import SlotRule

ENOUGH = 20  # attempts in all; fewer say nothing


@dataclass(frozen=True, slots=True)
class Tried:
    """One call: when, on the contact's clock, and whether somebody took it."""

    at: datetime
    was_reached: bool


@dataclass(frozen=True, slots=True)
class HitRate:
    reached: int
    tried: int

    @property
    def percent(self) -> int:
        return round(100 * self.reached / self.tried) if self.tried else 0


def hit_rate(calls: Sequence[Tried], slot: SlotRule | None = None) -> HitRate | None:
    """Of the calls in `slot`, or of all; None while there are too few calls altogether, or none in the slot."""
    if len(calls) < ENOUGH or (slot is not None and not slot.is_a_time):
        return None
    counted = [call for call in calls if slot is None or slot.holds(call.at)]
    return HitRate(sum(call.was_reached for call in counted), len(counted)) if counted else None
