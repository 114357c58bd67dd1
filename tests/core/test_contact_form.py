"""What was typed about a contact is read strictly, and every fault is named at once."""

from datetime import time

import pytest

from sealpost.core.calendar import Hours
from sealpost.core.contact_form import Fault, Field, Typed, WrongFields, read_form
from sealpost.core.contacts import Contact
from sealpost.core.queue import ContactId

ZOE = Contact(ContactId("zoe"), "Zoe")


def test_empty_fields_mean_nothing_is_known():
    assert read_form(Typed(addresses=[""], phones=[("", "work")], zones=[" "]), ZOE, None) == ZOE


def test_a_number_without_a_plus_belongs_to_the_users_country():
    assert read_form(Typed(phones=[("06 20 123 4567", "")]), ZOE, "HU").phones[0].number == "+36201234567"


def test_a_zone_is_found_however_it_is_written():
    assert read_form(Typed(zones=["america/new york"]), ZOE, None).zones == ("America/New_York",)


def test_hours_are_taken_with_a_dash_of_either_kind():
    assert read_form(Typed(hours="8:00 – 16:30"), ZOE, None).hours == Hours(time(8), time(16, 30))


def test_quiet_hours_may_go_over_midnight():
    assert read_form(Typed(quiet=["22:00-6:00"]), ZOE, None).quiet == (Hours(time(22), time(6)),)


def test_every_fault_is_named_at_once():
    typed = Typed(addresses=["a@b@c"], phones=[("12#34", "")], hours="always")
    with pytest.raises(WrongFields) as wrong:
        read_form(typed, ZOE, None)
    assert wrong.value.faults == [
        Fault(Field.ADDRESS, "a@b@c"),
        Fault(Field.PHONE, "12#34"),
        Fault(Field.HOURS, "always"),
    ]
