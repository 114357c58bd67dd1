"""What time it is for a contact, and whether to call."""

from datetime import UTC, date, datetime, time

import pytest

from sealpost.core.calendar import Hours, WorkingDays
from sealpost.core.contact_clock import Openness, contact_clock
from sealpost.core.contacts import Contact, possible_zones
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId

TUESDAY = datetime(2026, 11, 24, 14, 20, tzinfo=UTC)
USUAL = Hours(time(9), time(17))
WEEKDAYS = WorkingDays()


def seen(now=TUESDAY, days=WEEKDAYS, **known):
    contact = Contact(ContactId("c"), "Zoe", **known)
    return contact_clock(contact, possible_zones(contact), contact.hours or USUAL, days, now)


@pytest.mark.parametrize(
    ("zone", "openness"),
    [
        ("Europe/Budapest", Openness.OPEN),
        ("Asia/Novosibirsk", Openness.CLOSED),
        ("America/New_York", Openness.OPEN),
        ("Pacific/Auckland", Openness.CLOSED),
    ],
)
def test_openness_follows_the_contacts_clock(zone, openness):
    assert seen(zones=(zone,)).openness is openness


def test_without_a_zone_nothing_is_guessed():
    assert seen().openness is Openness.UNKNOWN


def test_a_mobile_that_may_be_anywhere_in_russia_is_unsure_and_opens_when_all_are_open():
    clock = seen(phones=(Phone(Number("+79161234567")),))
    assert clock.openness is Openness.UNSURE
    assert len(clock.zones) > 5
    assert clock.opens_at is None  # no quarter of an hour is within 9 to 17 from Kaliningrad to Kamchatka


def test_own_hours_quiet_hours_and_holidays_close():
    budapest = ("Europe/Budapest",)
    assert seen(zones=budapest, hours=Hours(time(8), time(14))).openness is Openness.CLOSED
    assert seen(zones=budapest, quiet=(Hours(time(15), time(16)),)).openness is Openness.CLOSED
    assert seen(zones=budapest, days=WorkingDays(frozenset({date(2026, 11, 24)}))).openness is Openness.CLOSED


def test_a_working_saturday_is_open():
    saturday = datetime(2026, 8, 8, 10, tzinfo=UTC)
    assert seen(saturday, zones=("Europe/Budapest",)).openness is Openness.CLOSED
    worked = WorkingDays(worked=frozenset({date(2026, 8, 8)}))
    assert seen(saturday, worked, zones=("Europe/Budapest",)).openness is Openness.OPEN
