from contextlib import suppress
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.advisor import ARTICLE_SLOTS, DEFAULT_WEIGHTS, FIELD_SLOTS, RULES, Rules
from sealpost.core.calendar import Hours
from sealpost.core.rule_table import SLOT_RULES, WEIGHTS, Profile, slot_weights
from sealpost.core.rules_editing import with_value
from sealpost.core.rules_file import RulesFile, Way, WrongRules, format_hours, parse_hours, read_rules, shipped_text


def test_the_file_as_shipped_says_what_the_program_does_without_it():
    assert read_rules(shipped_text()) == RulesFile()
    assert RulesFile().rules == Rules()


def test_an_empty_file_changes_nothing():
    assert read_rules("") == RulesFile()


@pytest.mark.parametrize(("profile", "slots"), [(Profile.SEED, ARTICLE_SLOTS), (Profile.FIELD, FIELD_SLOTS)])
def test_the_table_of_slots_is_the_one_the_advisor_uses(profile, slots):
    assert slot_weights(profile, {}) == slots


def test_every_weight_of_the_advisor_can_be_edited():
    assert {weight.key for weight in WEIGHTS} == set(DEFAULT_WEIGHTS)
    assert {weight.key.split("_")[0] for weight in WEIGHTS} == {rule.id for rule in RULES}


@pytest.mark.parametrize("key", [weight.key for weight in WEIGHTS])
def test_every_weight_may_be_nought(key):
    assert read_rules(f"[weights]\n{key} = 0").rules.weights[key] == 0


def test_the_form_in_the_description_is_read():
    text = """
version = 1
profile = "field"
weights = { R01 = 8, R05 = -1.5 }
slots.seed = { after_noon = 3, per_day = -1 }
slots.field = { friday = 0 }
hours = { contact = "08:30-16:30", mine = "07:00-20:00", mail_window = [-5, 15] }
markers.de = { email = ["schreiben Sie mir"] }
"""
    read = read_rules(text)
    assert read.profile is Profile.FIELD
    assert (read.weights["R05"], read.weights["R04"]) == (-1.5, 2)
    assert read.rules.slots.weekdays[4] == 0
    assert read.contact_hours == Hours(time(8, 30), time(16, 30))
    assert read.rules.mail_window == (-5, 15)
    assert read.markers["de"][Way.EMAIL] == ("schreiben Sie mir",)
    assert "hu" in read.markers


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("version = 1\ncolour = 3", 2, ["colour", "profile"]),
        ("version = 2", 1, ["version is 1"]),
        ('profile = "best"', 1, ["seed or field"]),
        ("[weights]\nR01 = 1\nR99 = 2", 3, ["weights.R99", "R14"]),
        ("weights = { R01 = 1, R98 = 2 }", 1, ["R98"]),
        ("[weights]\nR01 = true", 2, ["number"]),
        ('[weights]\n\nR01 = "8"', 3, ["number"]),
        ("[weights]\nR01 = nan", 2, ["number"]),
        ("[weights]\nR01 = 1e9", 2, ["20"]),
        ("[slots.article]\nlate = 1", 1, ["slots.article", "seed or field"]),
        ("[slots.field]\nlate = 1\nend_of_week = 2", 3, ["end_of_week"]),
        ('[hours]\ncontact = "9-17"', 2, ["09:00-17:00"]),
        ('[hours]\ncontact = "17:00-09:00"', 2, ["one hour"]),
        ('[hours]\nmine = "08:00-08:30"', 2, ["one hour"]),
        ("[hours]\nmail_window = [10, -10]", 2, ["mail_window"]),
        ("[hours]\nmail_window = [-60, 0]", 2, ["mail_window"]),
        ("[hours]\nlunch = 3", 2, ["hours.lunch", "mail_window"]),
        ("[markers.english]\nemail = []", 1, ["two letters"]),
        ('[markers.en]\nmail = ["x"]', 2, ["email or phone"]),
        ("[markers.en]\nemail = [1]", 2, ["texts"]),
        ('[markers.en]\nemail = ["  "]', 2, ["texts"]),
        ("weights = 3", 1, ["table"]),
        ("version = 1\nweights = {", 2, ["TOML"]),
        ("version = 1\nversion = 1", 2, ["TOML"]),
        ("a = " + "[" * 5000, 1, []),
        ("# " + "x" * 200_000, 1, ["longer"]),
    ],
)
def test_what_can_not_be_followed_is_named_with_its_line_and_what_is_allowed(text, line, words):
    with pytest.raises(WrongRules) as wrong:
        read_rules(text)
    assert wrong.value.line == line
    assert all(word in wrong.value.detail for word in words)


@given(st.text(max_size=200) | st.lists(st.sampled_from(shipped_text().splitlines()), max_size=20).map("\n".join))
def test_whatever_the_file_holds_it_is_rules_or_a_sentence(text):
    with suppress(WrongRules):
        assert isinstance(read_rules(text), RulesFile)


def test_a_changed_value_leaves_every_comment_in_place():
    text = "# mine\nversion = 1\n[weights]\nR01 = 8 # I like it\n# end\n"
    assert with_value(text, ("weights", "R01"), 5.0) == text.replace("8", "5")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("profile",), "field"),
        (("weights", "R06"), 0),
        (("slots", "field", "late"), 2.5),
        (("hours", "contact"), "10:00-18:00"),
        (("hours", "mail_window"), [-5, 5]),
        (("markers", "de", "email"), ["schreiben Sie"]),
    ],
)
@pytest.mark.parametrize("text", ["", shipped_text(), "weights = { R01 = 8 }\nslots.seed = { late = 1 }\n"])
def test_a_value_can_be_set_in_any_file(text, path, value):
    changed = with_value(text, path, value)
    assert read_rules(changed) == read_rules(with_value(changed, path, value))
    assert read_rules(changed) != RulesFile()


def test_a_slot_knows_its_hours_and_days():
    assert all(rule.is_a_time or rule.key == "per_day" for rules in SLOT_RULES.values() for rule in rules)


@pytest.mark.parametrize("text", ["09:00-17:00", "00:00-23:59"])
def test_hours_are_written_as_they_are_read(text):
    assert format_hours(parse_hours(text)) == text
