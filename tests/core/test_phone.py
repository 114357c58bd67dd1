"""Numbers as people write them, and where they may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.phone import Number, Phone, common_zones, countries, parse_phone, written, zones_of


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("+36 20 123 4567", None, "+36201234567"),
        ("06 20 123 4567", "HU", "+36201234567"),
        ("06-20/123-4567", "HU", "+36201234567"),
        ("(06 20) 123-45-67", "HU", "+36201234567"),
        ("8 (916) 123-45-67", "RU", "+79161234567"),
        ("0036 20 123 4567", None, "+36201234567"),
        ("tel:+36201234567", None, "+36201234567"),
        ("06 20 123 4567", None, "06201234567"),
        ("112", "HU", "112"),
        ("\u202f+36\u00a020\u00a0123\u20114567", None, "+36201234567"),
    ],
)
def test_a_number_has_one_form(text, country, number):
    phone = parse_phone(text, country)
    assert phone is not None
    assert phone.number == number


@pytest.mark.parametrize(
    ("text", "extension"),
    [
        ("+36 1 234 5678 ext. 12", "12"),
        ("+3612345678;ext=12", "12"),
        ("+3612345678 x12", "12"),
        ("+3612345678 доб. 7", "7"),
    ],
)
def test_an_extension_is_kept_apart(text, extension):
    assert parse_phone(text) == Phone(Number("+3612345678"), "", extension)


@pytest.mark.parametrize(
    "text",
    [
        "", "12", "*21*06201234567#", "*#06#", "+36201234567,,1234", "+36201234567p1", "1-800-FLOWERS", "+", "++3620",
        "+3620;phone-context=evil", "tel:*100#", "+1234567890123456789012", "a", "٠٦٢٠١٢٣٤٥٦٧", "+36\n20 1234567",
    ],
)  # fmt: skip
def test_what_a_telephone_would_carry_out_is_no_number(text):
    assert parse_phone(text) is None


@given(st.text("+0123456789 ()*#,;pwext=./-", max_size=30))
def test_a_link_has_digits_only(text):
    phone = parse_phone(text, "HU")
    if phone is not None:
        assert phone.link.removeprefix("tel:").removeprefix("+").isdecimal()


def test_a_number_is_written_for_reading():
    assert written(Phone(Number("+36201234567"), "mobile", "12")) == "+36 20 123 4567 ext. 12"


def test_a_number_of_no_known_country_is_written_as_it_is():
    assert written(Phone(Number("06201234567"))) == "06201234567"


def test_a_hungarian_number_is_in_one_zone():
    assert zones_of(Number("+36201234567")) == ("Europe/Budapest",)


def test_a_russian_mobile_may_be_in_many_zones_and_none_is_preferred():
    zones = zones_of(Number("+79161234567"))
    assert {"Europe/Moscow", "Asia/Vladivostok"} <= set(zones)
    assert len(zones) > 10


def test_a_number_of_no_known_country_has_no_zone():
    assert zones_of(Number("06201234567")) == ()


def test_two_numbers_leave_the_zones_that_both_allow():
    assert common_zones([Number("+79161234567"), Number("+74951234567")]) == ("Europe/Moscow",)


def test_numbers_with_no_zone_in_common_leave_all():
    assert set(common_zones([Number("+36201234567"), Number("+442079460000")])) == {"Europe/Budapest", "Europe/London"}


def test_countries_are_two_letters():
    assert {"HU", "RU", "GB"} <= set(countries())
