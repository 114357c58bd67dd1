"""Forty-five worked examples and six next steps: Budapest and Hungarian days unless a row says otherwise."""

# ruff: noqa: E501 - the examples are a table, and a table reads by rows

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core.advisor import (
    FIELD_SLOTS,
    Again,
    Ask,
    Channel,
    Consent,
    Goal,
    Rules,
    Standing,
    Strength,
    Temperament,
    advise,
    after_no_answer,
    recontact,
)
from sealpost.core.calendar import Busy, Diary, Hours, WorkingDays

BUDAPEST = ZoneInfo("Europe/Budapest")
NEW_YORK = ZoneInfo("America/New_York")
NOVOSIBIRSK = ZoneInfo("Asia/Novosibirsk")
HUNGARIAN = WorkingDays(
    holidays=frozenset({date(2026, 8, 20), date(2026, 10, 23), *(date(2026, 12, day) for day in (24, 25, 26))}),
    worked=frozenset({date(2026, 8, 8)}),
)
DIARY = Diary(
    zones=(BUDAPEST,),
    contact_hours=Hours(time(9), time(17)),
    my_zone=BUDAPEST,
    my_hours=Hours(time(8), time(19)),
    days=HUNGARIAN,
)
RUSSIAN_MOBILE = tuple(
    ZoneInfo(f"{name}")
    for name in (
        "Europe/Moscow",
        "Asia/Yekaterinburg",
        "Asia/Novosibirsk",
        "Asia/Irkutsk",
        "Asia/Vladivostok",
    )
)
RULES = Rules()


def at(text: str, zone: ZoneInfo = BUDAPEST) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=zone)


MON = "2026-11-23 "
TUE = "2026-11-24 "
WED = "2026-11-25 "
THU = "2026-11-26 "
FRI = "2026-11-27 "
NOW = at(TUE + "14:20")
MORNING = at(TUE + "11:20")  # rows with a stated preference or markers


def ask(goal: Goal, now: datetime | str = NOW, **known: object) -> Ask:
    return replace(Ask(now if isinstance(now, datetime) else at(now), goal), **known)


def known_ask(goal: Goal, now: datetime | str = NOW, **known: object) -> Ask:
    return replace(ask(goal, now, **known), first_contact=False)


MEETING, OFFER, CLARIFY = Goal.MEETING, Goal.OFFER, Goal.CLARIFY
PHONE, EMAIL, EITHER, FAIR = Channel.PHONE, Channel.EMAIL, Strength.EITHER, Strength.FAIR
STRONG, ONLY = Strength.STRONG, Strength.ONLY_WAY
EXECUTIVE, EMPLOYEE, MANAGER = Standing.EXECUTIVE, Standing.EMPLOYEE, Standing.MANAGER
HOUR = timedelta(hours=1)
ABROAD = replace(DIARY, zones=(NEW_YORK,), days=WorkingDays())
SIBERIA = replace(DIARY, zones=(NOVOSIBIRSK,), days=WorkingDays())
SOMEWHERE = replace(DIARY, zones=RUSSIAN_MOBILE, days=WorkingDays())

# number: (ask, channel, slot on the contact's clock, score, strength, reasons, then, diary)
ROWS = {
    1: (ask(OFFER, MON + "09:30"), EMAIL, MON + "09:50", 0, EITHER, "T3", "T3", DIARY),
    2: (ask(OFFER, MON + "14:10"), PHONE, MON + "15:00", 0, EITHER, "T2", "P3", DIARY),
    3: (ask(MEETING, MON + "09:30"), PHONE, MON + "15:00", 4, FAIR, "R03 R14 S1", "P2 P3", DIARY),
    4: (ask(MEETING, WED + "10:00"), PHONE, THU + "15:00", 4, FAIR, "R03 R14", "P2 P3", DIARY),
    5: (ask(MEETING, THU + "15:20"), PHONE, THU + "15:20", 4, FAIR, "R03 R14", "P3", DIARY),
    6: (ask(MEETING, FRI + "16:40"), PHONE, FRI + "16:40", 4, FAIR, "R03 R14", "P3", DIARY),
    7: (ask(MEETING, FRI + "17:30"), PHONE, "2026-11-30 15:00", 4, FAIR, "R03 R14", "P2 P3", DIARY),
    8: (known_ask(Goal.TRIAL, TUE + "11:00"), PHONE, TUE + "13:00", 3, FAIR, "R03", "P3", DIARY),
    9: (known_ask(CLARIFY, TUE + "11:20"), EMAIL, TUE + "11:50", -3, FAIR, "R03", "", DIARY),
    10: (known_ask(CLARIFY, TUE + "10:15", answer_within=HOUR), PHONE, TUE + "10:15", 1, EITHER, "R03 R11", "P3", DIARY),
    11: (
        known_ask(CLARIFY, TUE + "10:15", answer_within=HOUR, temperament=Temperament.EXTRAVERT),
        PHONE, TUE + "10:15", 3, FAIR, "R03 R08 R11", "P3", DIARY,
    ),
    12: (ask(MEETING, MORNING, preferred=EMAIL), EMAIL, TUE + "11:50", -4, FAIR, "R01 R03 R14", "", DIARY),
    13: (known_ask(CLARIFY, MORNING, preferred=PHONE), PHONE, TUE + "13:00", 5, STRONG, "R01 R03", "P3", DIARY),
    14: (ask(OFFER, MORNING, email_markers=2), EMAIL, TUE + "11:50", -4, FAIR, "R02", "", DIARY),
    15: (ask(MEETING, MORNING, email_markers=2), EMAIL, TUE + "11:50", 0, EITHER, "R02 R03 R14 T3", "T3", DIARY),
    16: (ask(OFFER, TUE + "14:00", phone_markers=1, email_markers=1), PHONE, TUE + "15:00", 0, EITHER, "T2", "P3", DIARY),
    17: (
        ask(OFFER, TUE + "10:20", standing=EXECUTIVE, has_assistant=True),
        Channel.EMAIL_THEN_PHONE, TUE + "10:50", 2, FAIR, "R04 P1", "P1", DIARY,
    ),
    18: (
        ask(MEETING, THU + "13:30", standing=EXECUTIVE, has_assistant=True),
        Channel.EMAIL_THEN_PHONE, THU + "13:50", 6, STRONG, "R03 R04 R14 P1", "P1", DIARY,
    ),
    19: (known_ask(MEETING, THU + "13:30", standing=EXECUTIVE), PHONE, THU + "13:30", 5, STRONG, "R03 R04", "P3", DIARY),
    20: (ask(OFFER, TUE + "10:20", standing=EMPLOYEE), EMAIL, TUE + "10:50", -2, FAIR, "R05", "", DIARY),
    21: (
        ask(MEETING, standing=EMPLOYEE, missed_calls=1),
        EMAIL, TUE + "14:50", -2, FAIR, "R03 R05 R06 R14", "P4", DIARY,
    ),
    22: (
        ask(MEETING, standing=MANAGER, missed_calls=2), PHONE, TUE + "15:00", 2, FAIR, "R03 R07 R14", "P3", DIARY,
    ),
    23: (ask(OFFER, temperament=Temperament.INTROVERT), EMAIL, TUE + "14:50", -2, FAIR, "R08", "", DIARY),
    24: (
        ask(OFFER, temperament=Temperament.EXTRAVERT, often_travelling=True),
        PHONE, TUE + "15:00", 2, FAIR, "R08 R09 R09x", "P3", DIARY,
    ),
    25: (ask(OFFER, often_travelling=True), EMAIL, TUE + "14:50", -1, EITHER, "R09", "", DIARY),
    26: (
        known_ask(Goal.NEGOTIATE, objections_expected=True, many_details=True),
        PHONE, TUE + "14:20", 3, FAIR, "R03 R10 R12", "P3", DIARY,
    ),
    27: (
        known_ask(Goal.FEEDBACK, many_details=True, last_answers=(PHONE, PHONE, PHONE)),
        EMAIL, TUE + "14:50", -3, FAIR, "R03 R12 R13", "", DIARY,
    ),
    28: (known_ask(OFFER, TUE + "09:10", last_answers=(PHONE, EMAIL)), PHONE, TUE + "13:00", 0, EITHER, "T1", "P2 P3", DIARY),
    29: (ask(MEETING, has_phone=False), EMAIL, TUE + "14:50", 4, ONLY, "R03 R14 G1", "", DIARY),
    30: (known_ask(CLARIFY, TUE + "10:00", has_email=False), PHONE, TUE + "13:00", -3, ONLY, "R03 G1", "P3", DIARY),
    31: (ask(MEETING, do_not_call=True), EMAIL, TUE + "14:50", 4, ONLY, "R03 R14 G2", "", DIARY),
    32: (ask(OFFER, is_promotion=True, consent=Consent.NO), PHONE, TUE + "15:00", 0, ONLY, "G2", "P3", DIARY),
    33: (
        ask(OFFER, TUE + "14:55", is_promotion=True, temperament=Temperament.INTROVERT),
        EMAIL, TUE + "14:55", -2, FAIR, "R08", "", DIARY,
    ),
    34: (ask(OFFER, has_phone=False, has_email=False), Channel.NONE, None, 0, Strength.NONE, "G1", "G1", DIARY),
    35: (known_ask(OFFER, is_secret=True), Channel.SEALED_EMAIL, TUE + "14:50", 0, Strength.AGREED, "G4", "G4", DIARY),
    36: (
        ask(OFFER, agreed_call_back=at("2026-11-30 09:00")), PHONE, "2026-11-30 09:00", 0, Strength.AGREED, "G5", "", DIARY,
    ),
    37: (known_ask(MEETING, TUE + "11:00"), PHONE, TUE + "09:00", 3, FAIR, "R03", "P2 P3", ABROAD),
    38: (known_ask(MEETING, "2027-03-16 11:00"), PHONE, "2027-03-16 13:00", 3, FAIR, "R03", "P2 P3", ABROAD),
    39: (known_ask(MEETING, TUE + "09:00"), PHONE, TUE + "15:00", 3, FAIR, "R03", "P3", SIBERIA),
    40: (known_ask(MEETING, TUE + "09:00"), EMAIL, TUE + "11:00", 3, FAIR, "R03 T5", "T5", SOMEWHERE),
    41: (known_ask(MEETING, "2026-12-23 17:30"), PHONE, "2026-12-28 13:00", 3, FAIR, "R03", "P2 P3", DIARY),
    42: (
        known_ask(MEETING, MON + "09:30", deadline=at(MON + "12:00")), PHONE, MON + "09:30", 3, FAIR, "R03 S2", "P3", DIARY,
    ),
    43: (
        known_ask(MEETING, "2026-11-28 10:00", answer_within=2 * HOUR),
        EMAIL, "2026-11-28 10:00", 7, STRONG, "R03 R11 T5 S3", "T5", DIARY,
    ),
    44: (known_ask(CLARIFY, FRI + "18:00"), EMAIL, "2026-11-30 08:50", -3, FAIR, "R03", "", DIARY),
    45: (known_ask(MEETING, "2026-08-07 17:30"), PHONE, "2026-08-08 13:00", 3, FAIR, "R03", "P2 P3", DIARY),
}  # fmt: skip


@pytest.mark.parametrize("number", ROWS)
def test_a_worked_example_holds(number):
    question, channel, slot, score, strength, reasons, then, diary = ROWS[number]
    advice = advise(question, RULES, diary)
    told = advice.slot.strftime("%Y-%m-%d %H:%M") if advice.slot else None
    assert (advice.channel, told, advice.score, advice.strength) == (channel, slot, score, strength)
    assert " ".join(reason.rule for reason in advice.reasons) == reasons
    assert " ".join(follow.rule for follow in advice.then) == then


@pytest.mark.parametrize(("number", "warnings"), [(32, ("W1",)), (33, ("W2",)), (40, ("W3",)), (3, ())])
def test_a_warning_comes_with_its_cause(number, warnings):
    question, *_, diary = ROWS[number]
    assert tuple(advise(question, RULES, diary).warnings) == warnings


@pytest.mark.parametrize(
    ("number", "call_at"), [(1, MON + "15:00"), (15, TUE + "15:00"), (17, TUE + "15:00"), (18, THU + "16:00")]
)
def test_a_letter_names_the_call_that_goes_with_it(number, call_at):
    question, *_, diary = ROWS[number]
    assert advise(question, RULES, diary).then[0].at == at(call_at)


def test_a_manager_who_does_not_answer_gets_a_voicemail_and_another_call():
    voicemail, retry = after_no_answer(ask(OFFER, TUE + "11:00", standing=MANAGER), RULES, DIARY)
    assert (voicemail.at, retry.at) == (at(TUE + "16:30"), at(THU + "15:00"))


def test_an_employee_who_does_not_answer_gets_a_letter_at_once():
    (letter,) = after_no_answer(ask(OFFER, TUE + "11:00", standing=EMPLOYEE), RULES, DIARY)
    assert (letter.rule, letter.at) == ("P4", at(TUE + "11:00"))


def test_an_executive_who_does_not_answer_is_reached_through_the_assistant():
    question = ask(OFFER, THU + "15:30", standing=EXECUTIVE, has_assistant=True)
    assistant, voicemail = after_no_answer(question, RULES, DIARY)
    assert (assistant.rule, voicemail.at) == ("P1", at(THU + "16:30"))


@pytest.mark.parametrize(
    ("again", "now", "expected"),
    [
        (Again.TOMORROW, FRI + "11:00", "2026-11-30 15:00"),
        (Again.NEXT_WEEK, TUE + "11:00", "2026-12-01 15:00"),
        (Again.NEXT_MONTH, TUE + "11:00", "2026-12-28 15:00"),
    ],
)
def test_a_next_contact_moves_to_the_next_good_time(again, now, expected):
    assert recontact(again, ask(OFFER, now), RULES, DIARY) == at(expected)


@pytest.mark.parametrize(
    ("today", "expected"), [("2027-01-31 10:00", "2027-03-01"), ("2026-12-15 10:00", "2027-01-15")]
)
def test_next_month_keeps_the_day_or_takes_the_last_one(today, expected):
    # 28 February 2027 is a Sunday, so the first working day after it is told.
    moved = recontact(Again.NEXT_MONTH, ask(OFFER, today), RULES, DIARY)
    assert moved is not None
    assert moved.date().isoformat() == expected


def test_a_busy_time_of_mine_is_left_out():
    busy = replace(DIARY, busy=(Busy(at(THU + "15:00"), at(THU + "16:00")),))
    assert advise(ask(MEETING, THU + "15:20"), RULES, busy).slot == at(THU + "16:00")


def test_the_field_profile_prefers_late_afternoon_in_the_middle_of_the_week():
    advice = advise(ask(MEETING, MON + "09:30"), Rules(slots=FIELD_SLOTS), DIARY)
    assert advice.slot == at(TUE + "16:00")


def test_a_weight_of_zero_takes_a_rule_out_of_the_reasons():
    silent = Rules(weights={**RULES.weights, "R03_act": 0, "R14": 0})
    advice = advise(ask(MEETING, THU + "15:20"), silent, DIARY)
    assert [reason.rule for reason in advice.reasons] == ["T2"]


MOMENTS = st.integers(0, 2 * 366 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(
    MOMENTS,
    st.sampled_from(Goal),
    st.sampled_from(Standing),
    st.booleans(),
    st.sampled_from([DIARY, ABROAD, SIBERIA, SOMEWHERE]),
)
def test_a_call_is_only_advised_when_everybody_can_take_it(now, goal, standing, first, diary):
    advice = advise(Ask(now, goal, first_contact=first, standing=standing), RULES, diary)
    if advice.channel is PHONE and advice.slot:
        assert diary.allows_call(advice.slot)
        assert advice.slot >= now
