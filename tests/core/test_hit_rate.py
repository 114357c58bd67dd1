from datetime import UTC, datetime, timedelta

from sealpost.core.hit_rate import HitRate, Tried, hit_rate
from sealpost.core.rule_table import SLOT_RULES, Profile

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
SLOTS = {rule.key: rule for rule in SLOT_RULES[Profile.SEED]}


def calls(number, reached, at=MONDAY):
    return [Tried(at + timedelta(days=7 * week), week < reached) for week in range(number)]


def test_few_calls_say_nothing():
    assert hit_rate(calls(19, 19)) is None


def test_all_calls_together():
    assert hit_rate(calls(20, 5)) == HitRate(5, 20)
    assert hit_rate(calls(20, 5)).percent == 25


def test_a_slot_counts_its_own_calls_only():
    both = [*calls(15, 3), *calls(10, 9, MONDAY.replace(hour=15, day=26))]
    assert hit_rate(both, SLOTS["monday_before_13"]) == HitRate(3, 15)
    assert hit_rate(both, SLOTS["late"]) == HitRate(9, 10)


def test_a_slot_without_calls_has_no_rate():
    assert hit_rate(calls(20, 5), SLOTS["lunch"]) is None


def test_a_weight_that_is_no_time_has_no_rate():
    assert hit_rate(calls(20, 5), SLOTS["per_day"]) is None
