"""What is known of people: put together, compared, and asked about."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from sealpost.core.advisor import Channel, Consent, Goal, Standing
from sealpost.core.contacts import (
    Contact,
    MailConsent,
    Touch,
    TouchId,
    TouchKind,
    ask_about,
    folded,
    is_quiet,
    merged,
    missed_calls,
    possible_zones,
    tidied,
)
from sealpost.core.keys import Address
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId, Outcome
from support.people import ILDIKO, NOW

ANNA = Contact(ContactId("anna"), "Anna")
MOSCOW_MOBILE = Phone(Number("+79161234567"))


def touch(kind: TouchKind, outcome: Outcome | None = None) -> Touch:
    return Touch(TouchId("t"), ANNA.id, NOW, kind, outcome)


REACHED = touch(TouchKind.CALL, Outcome.REACHED)
UNANSWERED = touch(TouchKind.CALL, Outcome.NO_ANSWER)
VOICEMAIL = touch(TouchKind.CALL, Outcome.VOICEMAIL)
SENT = touch(TouchKind.LETTER, Outcome.SENT)
THEY_WROTE = touch(TouchKind.THEY_WROTE)
NOTE = touch(TouchKind.NOTE)


def test_what_was_said_about_the_zone_beats_the_number():
    assert possible_zones(replace(ANNA, zones=("Asia/Tokyo",), phones=(MOSCOW_MOBILE,))) == ("Asia/Tokyo",)


def test_without_a_word_every_zone_of_the_number_is_possible():
    assert len(possible_zones(replace(ANNA, phones=(MOSCOW_MOBILE,)))) > 10


def test_without_a_number_no_zone_is_guessed():
    assert possible_zones(ANNA) == ()


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [(time(12), True), (time(13), False), (time(11, 59), False), (time(23), True), (time(3), True), (time(7), False)],
)
def test_quiet_hours_may_go_over_midnight(moment, quiet):
    assert is_quiet(ILDIKO, moment) is quiet


@pytest.mark.parametrize(
    ("newest_first", "missed"),
    [
        ([], 0),
        ([UNANSWERED, VOICEMAIL], 2),
        ([UNANSWERED, NOTE, UNANSWERED, REACHED, UNANSWERED], 2),
        ([THEY_WROTE, UNANSWERED], 0),
    ],
)
def test_missed_calls_count_back_to_the_last_sign_of_life(newest_first, missed):
    assert missed_calls(newest_first) == missed


def test_the_advisor_is_told_what_is_known():
    asked = ask_about(ILDIKO, [UNANSWERED, THEY_WROTE, REACHED, SENT], Goal.MEETING, NOW)
    assert (asked.standing, asked.preferred, asked.has_assistant) == (Standing.EXECUTIVE, Channel.PHONE, True)
    assert (asked.missed_calls, asked.last_answers) == (1, (Channel.EMAIL, Channel.PHONE))
    assert (asked.do_not_mail, asked.consent, asked.first_contact) == (True, Consent.YES, False)


@pytest.mark.parametrize(("newest_first", "first"), [([], True), ([NOTE, UNANSWERED], True), ([SENT], False)])
def test_a_contact_is_first_until_something_reached_them(newest_first, first):
    assert ask_about(ANNA, newest_first, Goal.OFFER, NOW).first_contact is first


@pytest.mark.parametrize(
    ("written", "searched"),
    [("Árnyék", "arnyek"), ("ŐRÜLT", "orult"), ("Ёлка", "елка"), ("STRASSE", "strasse"), ("ß", "ss")],
)
def test_words_are_compared_without_case_and_accents(written, searched):
    assert folded(written) == searched


def test_tidying_keeps_each_thing_once_and_no_endless_lists():
    addresses = tuple(Address(f"a{n}@example.org") for n in range(200))
    crowded = replace(ANNA, name="Anna  Őri \n", addresses=addresses + addresses, notes="a\r\nb\x00")
    tidy = tidied(crowded)
    assert (tidy.name, len(tidy.addresses), tidy.notes) == ("Anna Őri", 50, "a\nb")


def test_tidying_twice_is_tidying_once():
    assert tidied(tidied(ILDIKO)) == tidied(ILDIKO) == ILDIKO


def test_merging_loses_nothing_that_was_known():
    other = replace(ANNA, organisation="Other Ltd", addresses=(Address("anna@example.org"),), notes="tall")
    together = merged(ILDIKO, other)
    assert together.addresses == (*ILDIKO.addresses, "anna@example.org")
    assert all(words in together.notes for words in ("dog", "tall", "name: Anna", "organisation: Other Ltd"))


def test_merging_fills_what_was_not_known():
    together = merged(ANNA, ILDIKO)
    assert replace(together, id=ILDIKO.id, name=ILDIKO.name, notes=ILDIKO.notes) == ILDIKO


def test_a_refusal_of_either_stays_a_refusal():
    refusing = replace(ANNA, do_not_call=True, consent=MailConsent(Consent.NO))
    together = merged(ILDIKO, refusing)
    assert (together.do_not_call, together.consent.answer) == (True, Consent.NO)


def test_the_later_preference_is_kept():
    assert ILDIKO.preference
    later = replace(ILDIKO.preference, channel=Channel.EMAIL, said_on=ILDIKO.preference.said_on + timedelta(days=1))
    assert merged(ILDIKO, replace(ANNA, preference=later)).preference == later
