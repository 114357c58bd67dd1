"""Call or write, and when? A pure rule engine: every reason has its weight, its source and its evidence.

The rules come from a sales article and a few vendors' call statistics; the grades say how thin that is.
Positive scores speak for the phone, negative ones for a letter.
"""

import calendar
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from sealpost.core.calendar import Diary, quarter_on_or_after


class Goal(Enum):
    MEETING = "meeting"
    CONFERENCE_CALL = "conference-call"
    TRIAL = "trial"
    NEGOTIATE = "negotiate"
    OFFER = "offer"
    CLARIFY = "clarify"
    FEEDBACK = "feedback"
    RECOMMENDATION = "recommendation"


ACTING = frozenset({Goal.MEETING, Goal.CONFERENCE_CALL, Goal.TRIAL, Goal.NEGOTIATE})
INFORMING = frozenset({Goal.CLARIFY, Goal.FEEDBACK, Goal.RECOMMENDATION})


class Standing(Enum):
    UNKNOWN = "unknown"
    EXECUTIVE = "executive"
    MANAGER = "manager"
    EMPLOYEE = "employee"


class Temperament(Enum):
    UNKNOWN = "unknown"
    EXTRAVERT = "extravert"
    INTROVERT = "introvert"


class Channel(Enum):
    PHONE = "phone"
    EMAIL = "email"
    EMAIL_THEN_PHONE = "email>phone"
    SEALED_EMAIL = "email (sealed)"
    NONE = "none"


class Consent(Enum):
    """To promotional mail."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


class Strength(Enum):
    STRONG = "strong"
    FAIR = "fair"
    EITHER = "either is fine"
    ONLY_WAY = "only way"
    AGREED = "gate"
    NONE = "none"


class Grade(Enum):
    """How good the evidence for a rule is."""

    OPINION = "opinion of the article"
    VENDOR_DATA = "a vendor's figures exist"
    INFERENCE = "our inference"
    CONTRADICTED = "partly contradicted by figures"
    OWN_DATA = "your own log"
    FACT = "a fact you entered"


@dataclass(frozen=True, slots=True)
class Ask:
    """What is wanted and what is known; everything unknown weighs nothing. Times are aware."""

    now: datetime
    goal: Goal
    first_contact: bool = True
    standing: Standing = Standing.UNKNOWN
    has_assistant: bool = False
    preferred: Channel | None = None  # what the contact said: PHONE or EMAIL
    phone_markers: int = 0
    email_markers: int = 0
    often_travelling: bool = False
    temperament: Temperament = Temperament.UNKNOWN
    has_phone: bool = True
    has_email: bool = True
    objections_expected: bool = False
    many_details: bool = False
    answer_within: timedelta | None = None
    deadline: datetime | None = None
    missed_calls: int = 0
    last_answers: Sequence[Channel] = ()  # PHONE or EMAIL, the latest first
    is_secret: bool = False
    do_not_call: bool = False
    do_not_mail: bool = False
    is_promotion: bool = False
    consent: Consent = Consent.UNKNOWN
    agreed_call_back: datetime | None = None

    @property
    def limit(self) -> datetime | None:
        """The last moment that still helps."""
        limits = [self.deadline] if self.deadline else []
        if self.answer_within is not None:
            limits.append(self.now + self.answer_within)
        return min(limits, default=None)


@dataclass(frozen=True, slots=True)
class SlotWeights:
    """What a time of day and week is worth for a call; `from_hours` adds up hour by hour."""

    from_hours: Sequence[tuple[time, time, float]]
    weekdays: Mapping[int, float]  # Monday is 0
    monday_before_13: float
    per_day: float

    def base(self, local: datetime) -> float:
        by_hour = sum(weight for start, end, weight in self.from_hours if start <= local.time() < end)
        return by_hour + self.weekdays.get(local.weekday(), 0) + self.monday(local)

    def monday(self, local: datetime) -> float:
        return self.monday_before_13 if local.weekday() == 0 and local.time() < time(13) else 0


_MIDNIGHT = time(23, 59, 59)
ARTICLE_SLOTS = SlotWeights(
    from_hours=((time(12), time(13), -2), (time(13), _MIDNIGHT, 2), (time(15), _MIDNIGHT, 1)),
    weekdays={3: 1, 4: 1},
    monday_before_13=-4,
    per_day=-0.5,
)
FIELD_SLOTS = SlotWeights(
    from_hours=((time(8), time(11), 2), (time(13), time(14), -2), (time(16), time(18), 3)),
    weekdays={1: 1, 2: 1, 3: 1, 4: -1},
    monday_before_13=0,
    per_day=-0.5,
)
DEFAULT_WEIGHTS: Mapping[str, float] = {
    "R01": 8, "R02": 2, "R02_cap": 4, "R03_act": 3, "R03_inform": -3, "R04": 2, "R05": -2, "R06": -4,
    "R07": -2, "R08": 2, "R09": -1, "R09x": 1, "R10": 2, "R11": 4, "R12": -2, "R13": 1, "R13_cap": 2,
    "R14": 1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rules:
    """The user's to edit (store/advisor_rules.py reads and writes them); every weight may be 0."""

    weights: Mapping[str, float] = field(default_factory=lambda: DEFAULT_WEIGHTS)
    slots: SlotWeights = ARTICLE_SLOTS
    mail_window: tuple[int, int] = (-10, 10)
    good_slot: float = 2
    letter_before_call: timedelta = timedelta(hours=2)
    draft_while_waiting: timedelta = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Reason:
    rule: str
    weight: float
    sentence: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What to do besides or afterwards; `rule` names where it comes from, `at` is the contact's time."""

    rule: str
    sentence: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    channel: Channel
    slot: datetime | None  # on the contact's clock
    score: float
    strength: Strength
    reasons: Sequence[Reason]
    then: Sequence[FollowUp] = ()
    warnings: Sequence[str] = ()


# --- Rules: one function and one line in RULES each -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    sentence: str
    grade: Grade
    weigh: Callable[[Ask, Mapping[str, float]], float]


def _preference(ask: Ask, weights: Mapping[str, float]) -> float:
    return {Channel.PHONE: weights["R01"], Channel.EMAIL: -weights["R01"]}.get(ask.preferred or Channel.NONE, 0)


def _markers(ask: Ask, weights: Mapping[str, float]) -> float:
    return _capped((ask.phone_markers - ask.email_markers) * weights["R02"], weights["R02_cap"])


def _goal(ask: Ask, weights: Mapping[str, float]) -> float:
    if ask.goal in ACTING:
        return weights["R03_act"]
    return weights["R03_inform"] if ask.goal in INFORMING else 0


def _executive(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R04"] if ask.standing is Standing.EXECUTIVE else 0


def _employee_first(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R05"] if ask.standing is Standing.EMPLOYEE and ask.first_contact else 0


def _employee_missed(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R06"] if ask.standing is Standing.EMPLOYEE and ask.missed_calls else 0


def _missed_twice(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R07"] if ask.missed_calls >= 2 and ask.standing is not Standing.EMPLOYEE else 0


def _temperament(ask: Ask, weights: Mapping[str, float]) -> float:
    signs = {Temperament.EXTRAVERT: 1, Temperament.INTROVERT: -1, Temperament.UNKNOWN: 0}
    return signs[ask.temperament] * weights["R08"]


def _travelling(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R09"] if ask.often_travelling else 0


def _calls_from_the_car(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R09x"] if ask.often_travelling and ask.temperament is Temperament.EXTRAVERT else 0


def _objections(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R10"] if ask.objections_expected else 0


def _urgent(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R11"] if ask.answer_within is not None and ask.answer_within <= timedelta(hours=2) else 0


def _details(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R12"] if ask.many_details else 0


def _answers(ask: Ask, weights: Mapping[str, float]) -> float:
    signs = [1 if answer is Channel.PHONE else -1 for answer in ask.last_answers[:3]]
    return _capped(sum(signs) * weights["R13"], weights["R13_cap"])


def _voice(ask: Ask, weights: Mapping[str, float]) -> float:
    return weights["R14"] if ask.first_contact and ask.goal in ACTING else 0


def _capped(value: float, cap: float) -> float:
    return max(-cap, min(cap, value))


RULES: Sequence[Rule] = (
    Rule("R01", "The contact said which way they prefer.", Grade.OPINION, _preference),
    Rule("R02", "What the contact said points to one way.", Grade.OPINION, _markers),
    Rule("R03", "The goal asks for a talk, or for a text.", Grade.OPINION, _goal),
    Rule("R04", "The higher the standing, the calmer a call is taken.", Grade.OPINION, _executive),
    Rule("R05", "An employee you don't know yet rather reads than answers.", Grade.OPINION, _employee_first),
    Rule("R06", "Employees rarely call back after a missed call.", Grade.OPINION, _employee_missed),
    Rule("R07", "Two calls were missed already.", Grade.INFERENCE, _missed_twice),
    Rule("R08", "Outgoing people like a call, reserved people a letter.", Grade.OPINION, _temperament),
    Rule("R09", "Somebody who travels a lot reads between meetings.", Grade.INFERENCE, _travelling),
    Rule("R09x", "An outgoing traveller calls from the car.", Grade.OPINION, _calls_from_the_car),
    Rule("R10", "Objections are easier to answer by voice.", Grade.OPINION, _objections),
    Rule("R11", "An answer is needed within two hours.", Grade.OPINION, _urgent),
    Rule("R12", "Many facts, links or files belong in writing.", Grade.OPINION, _details),
    Rule("R13", "This is how the contact answered lately.", Grade.OWN_DATA, _answers),
    Rule("R14", "A first contact with a serious goal needs a voice.", Grade.OPINION, _voice),
)


# --- The advice -------------------------------------------------------------------------------------------


def advise(ask: Ask, rules: Rules, diary: Diary) -> Advice:
    """The way and the time for `ask`, with every reason that counted."""
    reasons = tuple(_weigh(ask, rules))
    score = sum(reason.weight for reason in reasons)
    can_call = ask.has_phone and not ask.do_not_call
    can_mail = ask.has_email and not ask.do_not_mail and not (ask.is_promotion and ask.consent is Consent.NO)
    warnings = tuple(_warnings(ask, diary))
    if ask.agreed_call_back and can_call:
        at = diary.contact_time(ask.agreed_call_back)
        return Advice(Channel.PHONE, at, score, Strength.AGREED, (*reasons, _AGREED), (), warnings)
    if ask.is_secret and can_mail:
        return _sealed(ask, rules, diary, reasons, score, warnings)
    if not can_call and not can_mail:
        follow = FollowUp("G1", "Collect an address or a number first.")
        return Advice(Channel.NONE, None, score, Strength.NONE, (*reasons, _no_way(ask)), (follow,), warnings)
    if not (can_call and can_mail):
        strength, gated = Strength.ONLY_WAY, (*reasons, _no_way(ask))
        plan = _call if can_call else _write
        return plan(ask, rules, diary, Draft(gated, score, strength, warnings))
    draft = Draft(reasons, score, _strength(score), warnings)
    if score == 0:
        return _break_tie(ask, rules, diary, draft)
    return (_call if score > 0 else _write)(ask, rules, diary, draft)


def _weigh(ask: Ask, rules: Rules) -> Iterator[Reason]:
    for rule in RULES:
        if weight := rule.weigh(ask, rules.weights):
            yield Reason(rule.id, weight, rule.sentence, rule.grade)


def _strength(score: float) -> Strength:
    if abs(score) >= 5:
        return Strength.STRONG
    return Strength.FAIR if abs(score) >= 2 else Strength.EITHER


_AGREED = Reason("G5", 0, "A call back was agreed for this time.", Grade.FACT)
_SECRET = Reason("G4", 0, "The content is secret, so it goes in a sealed letter.", Grade.FACT)
_LAST_WAY = Reason("T1", 0, "Both are fine; this way worked last time.", Grade.INFERENCE)
_OPEN_NOW = Reason("T2", 0, "Both are fine, and a good time to call is open now.", Grade.INFERENCE)
_WRITE_ON_TIE = Reason("T3", 0, "Both are fine; a letter is read when it suits.", Grade.INFERENCE)
_NO_SLOT = Reason("T5", 0, "A call would be better, but no time fits everybody's hours.", Grade.INFERENCE)
_MONDAY = Reason("S1", 0, "Monday morning is a poor time, so the call moved.", Grade.CONTRADICTED)
_DEADLINE = Reason("S2", 0, "The deadline leaves no better time.", Grade.INFERENCE)
_AT_ONCE = Reason("S3", 0, "An urgent letter doesn't wait for a good minute.", Grade.INFERENCE)
_QUOTE = FollowUp("P1", "Call and quote the letter.")
_QUOTE_TO_ASSISTANT = FollowUp("P1", "Call and quote the letter to the assistant.")
_LETTER_FIRST = Reason("P1", 0, "With an executive, a letter opens the door for the call.", Grade.OPINION)


def _no_way(ask: Ask) -> Reason:
    if (ask.has_phone and ask.do_not_call) or (ask.has_email and (ask.do_not_mail or ask.is_promotion)):
        return Reason("G2", 0, "The other way is ruled out by what the contact allowed.", Grade.FACT)
    return Reason("G1", 0, "There is no number or no address.", Grade.FACT)


def _warnings(ask: Ask, diary: Diary) -> Iterator[str]:
    if ask.is_promotion and ask.consent is Consent.NO:
        yield "W1"
    if ask.is_promotion and ask.consent is Consent.UNKNOWN:
        yield "W2"
    if len(diary.zones) > 1:
        yield "W3"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known before the way is chosen."""

    reasons: Sequence[Reason]
    score: float
    strength: Strength
    warnings: Sequence[str]

    def advice(
        self,
        channel: Channel,
        slot: datetime,
        reasons: Sequence[Reason] = (),
        then: Sequence[FollowUp] = (),
    ) -> Advice:
        every = (*self.reasons, *reasons)
        return Advice(channel, slot, self.score, self.strength, every, tuple(then), self.warnings)


def _sealed(
    ask: Ask, rules: Rules, diary: Diary, reasons: Sequence[Reason], score: float, warnings: Sequence[str]
) -> Advice:
    slot = diary.mail_time(ask.now, rules.mail_window)
    then = (FollowUp("G4", "Tell the answer to its question by phone."),)
    return Advice(Channel.SEALED_EMAIL, slot, score, Strength.AGREED, (*reasons, _SECRET), then, warnings)


def _break_tie(ask: Ask, rules: Rules, diary: Diary, draft: Draft) -> Advice:
    if ask.last_answers:
        plan = _call if ask.last_answers[0] is Channel.PHONE else _write
        return plan(ask, rules, diary, _with(draft, _LAST_WAY))
    if diary.allows_call(ask.now) and rules.slots.base(diary.contact_time(ask.now)) >= rules.good_slot:
        return _call(ask, rules, diary, _with(draft, _OPEN_NOW))
    letter = _write(ask, rules, diary, _with(draft, _WRITE_ON_TIE))
    call = best_call(ask, rules, diary, ask.now)
    return replace(letter, then=(FollowUp("T3", "Or call.", call), *letter.then)) if call else letter


def _with(draft: Draft, reason: Reason) -> Draft:
    return replace(draft, reasons=(*draft.reasons, reason))


def _call(ask: Ask, rules: Rules, diary: Diary, draft: Draft) -> Advice:
    if ask.standing is Standing.EXECUTIVE and ask.first_contact and ask.has_email and ask.limit is None:
        return _letter_then_call(ask, rules, diary, draft)
    slot = best_call(ask, rules, diary, ask.now)
    if slot is None and ask.has_email and not ask.do_not_mail:
        later = FollowUp("T5", "Call when a time opens.")
        letter = _write(ask, rules, diary, _with(draft, _NO_SLOT))
        return Advice(
            letter.channel,
            letter.slot,
            letter.score,
            letter.strength,
            letter.reasons,
            (later,),
            letter.warnings,
        )
    if slot is None:
        return Advice(Channel.PHONE, None, draft.score, draft.strength, draft.reasons, (), draft.warnings)
    then = [FollowUp("P3", "If nobody answers, leave a voicemail at the end of their day.")]
    if slot - ask.now > rules.draft_while_waiting:
        then.insert(0, FollowUp("P2", "Draft the letter while you wait."))
    return draft.advice(Channel.PHONE, slot, tuple(_monday_reasons(ask, rules, diary, slot)), then)


def _monday_reasons(ask: Ask, rules: Rules, diary: Diary, slot: datetime) -> Iterator[Reason]:
    if not rules.slots.monday(diary.contact_time(ask.now)):
        return
    if rules.slots.monday(slot):
        yield _DEADLINE
    elif slot.date() == diary.contact_time(ask.now).date():
        yield _MONDAY


def _letter_then_call(ask: Ask, rules: Rules, diary: Diary, draft: Draft) -> Advice:
    letter_at = diary.mail_time(ask.now, rules.mail_window)
    call_at = best_call(ask, rules, diary, quarter_on_or_after(letter_at + rules.letter_before_call))
    follow = _QUOTE_TO_ASSISTANT if ask.has_assistant else _QUOTE
    return draft.advice(Channel.EMAIL_THEN_PHONE, letter_at, (_LETTER_FIRST,), (replace(follow, at=call_at),))


def _write(ask: Ask, rules: Rules, diary: Diary, draft: Draft) -> Advice:
    slot = diary.mail_time(ask.now, rules.mail_window)
    then: tuple[FollowUp, ...] = ()
    if ask.standing is Standing.EMPLOYEE and ask.missed_calls:
        then = (FollowUp("P4", "Do not wait for a call back."),)
    if ask.limit is not None and slot > ask.limit:
        return draft.advice(Channel.EMAIL, diary.contact_time(ask.now), (_AT_ONCE,), then)
    return draft.advice(Channel.EMAIL, slot, (), then)


def best_call(ask: Ask, rules: Rules, diary: Diary, start: datetime) -> datetime | None:
    """The best moment to call from `start` on, on the contact's clock; None where none is allowed."""
    times = [diary.contact_time(moment) for moment in diary.call_times(start, ask.limit)]
    if not times:
        return None
    if not (ask.first_contact and ask.limit is None):
        good = next((moment for moment in times if rules.slots.base(moment) >= rules.good_slot), None)
        if good:
            return good
    today = diary.contact_time(ask.now).date()
    return max(times, key=lambda moment: _worth(moment, today, rules, diary))  # max keeps the earliest of equals


def _worth(moment: datetime, today: date, rules: Rules, diary: Diary) -> float:
    return rules.slots.base(moment) + rules.slots.per_day * diary.days.between(today, moment.date())


# --- What comes next --------------------------------------------------------------------------------------

VOICEMAIL_BEFORE_END = timedelta(minutes=30)
VOICEMAIL_AFTER_END = timedelta(minutes=60)


def after_no_answer(ask: Ask, rules: Rules, diary: Diary) -> Sequence[FollowUp]:
    """What to do when nobody took the call at `ask.now`."""
    if ask.standing is Standing.EMPLOYEE and ask.has_email:
        return (FollowUp("P4", "Write at once; do not wait for a call back.", diary.contact_time(ask.now)),)
    local = diary.contact_time(ask.now)
    end = datetime.combine(local.date(), diary.contact_hours.end, local.tzinfo)
    voicemail = FollowUp("P3", "Leave a voicemail at the end of their day.", end - VOICEMAIL_BEFORE_END)
    if ask.standing is Standing.EXECUTIVE and ask.has_assistant:
        return (FollowUp("P1", "Ask the assistant for a time."), voicemail)
    retry = best_day_call(ask, rules, diary, local.date() + timedelta(days=1))
    return (voicemail, FollowUp("P3", "Call again.", retry))


class Again(Enum):
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"
    NEXT_MONTH = "next-month"


def recontact(again: Again, ask: Ask, rules: Rules, diary: Diary) -> datetime | None:
    """The best moment on the working day that is, or comes first after, the day asked for."""
    today = diary.contact_time(ask.now).date()
    match again:
        case Again.TOMORROW:
            day = today + timedelta(days=1)
        case Again.NEXT_WEEK:
            day = today + timedelta(days=7)
        case Again.NEXT_MONTH:
            day = _next_month(today)
    return _best_on(diary.days.on_or_after(day), rules, diary)


def best_day_call(ask: Ask, rules: Rules, diary: Diary, first: date) -> datetime | None:
    """The most worthwhile moment from the day `first` on, later working days losing a little."""
    today = diary.contact_time(ask.now).date()
    start = datetime.combine(first, time(0), diary.zones[0])
    times = [diary.contact_time(moment) for moment in diary.call_times(start)]
    return max(times, key=lambda moment: _worth(moment, today, rules, diary), default=None)


def _best_on(day: date, rules: Rules, diary: Diary) -> datetime | None:
    start = datetime.combine(day, time(0), diary.zones[0])
    end = datetime.combine(day, _MIDNIGHT, diary.zones[0])
    return max(map(diary.contact_time, diary.call_times(start, end)), key=rules.slots.base, default=None)


def _next_month(day: date) -> date:
    year, month = (day.year, day.month + 1) if day.month < 12 else (day.year + 1, 1)
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
