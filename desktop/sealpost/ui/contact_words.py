"""What is known of contacts, and what passed between us, in words; one table for each closed choice."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from sealpost.core import phone
from sealpost.core.advisor import Channel, Consent, Goal, Standing, Temperament
from sealpost.core.contact_clock import ContactClock, Openness
from sealpost.core.contact_form import Fault, Field
from sealpost.core.contact_table import Column
from sealpost.core.contacts import Contact, Decides, SourceKind, Touch, TouchKind
from sealpost.core.incoming_contacts import Skipped, Why
from sealpost.core.phone import Phone
from sealpost.core.queue import Outcome
from sealpost.core.text import visible
from sealpost.ui.theme import Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)


def contact_name(contact: Contact) -> str:
    """Never markup, never with letters that hide others."""
    return visible(contact.shown_name) or _tr("(without a name)")


def organisation_line(contact: Contact) -> str:
    return " · ".join(visible(text) for text in (contact.job, contact.organisation) if text)


def first_way(contact: Contact) -> str:
    if contact.phones:
        return phone_title(contact.phones[0])
    return visible(contact.addresses[0]) if contact.addresses else ""


def phone_title(number: Phone) -> str:
    return phone.written(number)


def standing_title(standing: Standing) -> str:
    match standing:
        case Standing.UNKNOWN:
            return _tr("not known")
        case Standing.EXECUTIVE:
            return _tr("executive")
        case Standing.MANAGER:
            return _tr("manager")
        case Standing.EMPLOYEE:
            return _tr("employee")


def decides_title(decides: Decides) -> str:
    match decides:
        case Decides.UNKNOWN:
            return _tr("not known")
        case Decides.YES:
            return _tr("decides alone")
        case Decides.NO:
            return _tr("has to ask somebody")


def temperament_title(temperament: Temperament) -> str:
    match temperament:
        case Temperament.UNKNOWN:
            return _tr("not known")
        case Temperament.EXTRAVERT:
            return _tr("outgoing")
        case Temperament.INTROVERT:
            return _tr("reserved")


def channel_title(channel: Channel) -> str:
    match channel:
        case Channel.PHONE:
            return _tr("Call")
        case Channel.EMAIL:
            return _tr("Write")
        case Channel.EMAIL_THEN_PHONE:
            return _tr("Write, then call")
        case Channel.SEALED_EMAIL:
            return _tr("Write a sealed letter")
        case Channel.NONE:
            return _tr("No way yet")


def consent_title(consent: Consent) -> str:
    match consent:
        case Consent.UNKNOWN:
            return _tr("not asked yet")
        case Consent.YES:
            return _tr("said yes")
        case Consent.NO:
            return _tr("said no")


def goal_title(goal: Goal) -> str:
    match goal:
        case Goal.MEETING:
            return _tr("agree on a meeting")
        case Goal.CONFERENCE_CALL:
            return _tr("set up a conference call")
        case Goal.TRIAL:
            return _tr("offer a trial")
        case Goal.NEGOTIATE:
            return _tr("negotiate")
        case Goal.OFFER:
            return _tr("make an offer")
        case Goal.CLARIFY:
            return _tr("clarify something")
        case Goal.FEEDBACK:
            return _tr("get feedback")
        case Goal.RECOMMENDATION:
            return _tr("ask for a recommendation")


def source_title(kind: SourceKind) -> str:
    match kind:
        case SourceKind.TYPED:
            return _tr("typed in")
        case SourceKind.CARD:
            return _tr("an address book")
        case SourceKind.TABLE:
            return _tr("a table")
        case SourceKind.MAIL:
            return _tr("a mail")
        case SourceKind.PAGE:
            return _tr("a web page")
        case SourceKind.CHAT:
            return _tr("a chat on a site")
        case SourceKind.ORDER:
            return _tr("an order")
        case SourceKind.REGISTRATION:
            return _tr("a registration")
        case SourceKind.MATERIAL:
            return _tr("a download")
        case SourceKind.FEEDBACK:
            return _tr("a feedback form")
        case SourceKind.CALCULATOR:
            return _tr("a calculator")
        case SourceKind.CONTEST:
            return _tr("a contest")
        case SourceKind.COUPON:
            return _tr("a coupon")
        case SourceKind.WEBINAR:
            return _tr("a webinar")
        case SourceKind.LIST:
            return _tr("a bought or found list")
        case SourceKind.SUBSCRIPTION:
            return _tr("a subscription to news")


def outcome_title(outcome: Outcome) -> str:
    match outcome:
        case Outcome.REACHED:
            return _tr("reached")
        case Outcome.NO_ANSWER:
            return _tr("no answer")
        case Outcome.VOICEMAIL:
            return _tr("voicemail left")
        case Outcome.PROMISED:
            return _tr("promised to call back")
        case Outcome.MOVED:
            return _tr("moved")
        case Outcome.SENT:
            return _tr("sent")


def touch_kind_title(kind: TouchKind) -> str:
    match kind:
        case TouchKind.CALL:
            return _tr("I called")
        case TouchKind.LETTER:
            return _tr("I wrote")
        case TouchKind.THEY_CALLED:
            return _tr("They called")
        case TouchKind.THEY_WROTE:
            return _tr("They wrote")
        case TouchKind.NOTE:
            return _tr("Note")


def touch_title(touch: Touch) -> str:
    """I called: no answer."""
    kind = touch_kind_title(touch.kind)
    return f"{kind}: {outcome_title(touch.outcome)}" if touch.outcome else kind


def openness_title(openness: Openness) -> tuple[str, Tone]:
    match openness:
        case Openness.OPEN:
            return _tr("open now"), "good"
        case Openness.CLOSED:
            return _tr("closed now"), "warn"
        case Openness.UNSURE:
            return _tr("open in some of the possible time zones"), "warn"
        case Openness.UNKNOWN:
            return _tr("time zone not known"), "quiet"


def weekday_and_time(moment: datetime) -> str:
    """Tue 14:20, by the clock that `moment` carries."""
    return f"{QLocale().dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)} {moment:%H:%M}"


def clock_title(clock: ContactClock) -> str:
    """There it is Tue 14:20: closed now; opens Wed 09:00"""
    said, _ = openness_title(clock.openness)
    if clock.local is None:
        return said
    if len(clock.zones) > 1:
        return said + _zones_count(clock)
    text = _tr("There it is %1: %2").replace("%1", weekday_and_time(clock.local)).replace("%2", said)
    return f"{text}, {_tr('opens %1').replace('%1', weekday_and_time(clock.opens_at))}" if clock.opens_at else text


def _zones_count(clock: ContactClock) -> str:
    return " (" + _tr("%1 time zones are possible").replace("%1", str(len(clock.zones))) + ")"


def fault_sentence(fault: Fault) -> str:
    """What is wrong with a field, and what would be right."""
    match fault.field:
        case Field.ADDRESS:
            said = _tr("“%1” is not an e-mail address.")
        case Field.PHONE:
            said = _tr("“%1” is not a telephone number: write digits, with + and the country's code.")
        case Field.ZONE:
            said = _tr("“%1” is not a time zone: write it as in Europe/Budapest.")
        case Field.HOURS:
            said = _tr("“%1” are not working hours: write them as in 09:00-17:00.")
        case Field.QUIET:
            said = _tr("“%1” are not quiet hours: write them as in 12:00-13:00.")
        case Field.FINGERPRINT:
            said = _tr("“%1” is not a full key fingerprint: give all 40 (or 64) hexadecimal digits.")
    return said.replace("%1", visible(fault.text))


def fault_sentences(faults: Sequence[Fault]) -> str:
    return "\n".join(map(fault_sentence, faults))


def column_title(column: Column) -> str:
    match column:
        case Column.IGNORE:
            return _tr("(leave out)")
        case Column.NAME:
            return _tr("Name")
        case Column.GIVEN:
            return _tr("Given name")
        case Column.FAMILY:
            return _tr("Family name")
        case Column.ADDRESS:
            return _tr("E-mail address")
        case Column.PHONE:
            return _tr("Number")
        case Column.ORGANISATION:
            return _tr("Organisation")
        case Column.JOB:
            return _tr("Job")
        case Column.TAGS:
            return _tr("Tags")
        case Column.NOTES:
            return _tr("Notes")
        case Column.STANDING:
            return _tr("Standing")
        case Column.DECIDES:
            return _tr("Decides")
        case Column.ASSISTANT:
            return _tr("Assistant")
        case Column.ASSISTANT_PHONE:
            return _tr("Assistant's number")
        case Column.ZONES:
            return _tr("Time zones")
        case Column.HOURS:
            return _tr("Working hours")
        case Column.QUIET:
            return _tr("Quiet hours")
        case Column.PREFERS:
            return _tr("Prefers")
        case Column.CONSENT:
            return _tr("Promotional mail")
        case Column.DO_NOT:
            return _tr("Do not")
        case Column.KEYS:
            return _tr("Keys")


def why_sentence(skipped: Skipped) -> str:
    """Why something of a file was left out, and whether the rest was taken."""
    match skipped.why:
        case Why.NOT_AN_ADDRESS:
            said = _tr("“%1” is not an e-mail address; the rest was taken.")
        case Why.NOT_A_NUMBER:
            said = _tr("“%1” is not a telephone number; the rest was taken.")
        case Why.EMPTY:
            said = _tr("it has no name, no address and no number.")
        case Why.UNFINISHED:
            said = _tr("the file ends in the middle of it.")
        case Why.UNREADABLE:
            said = _tr("its quotes are damaged; what comes after it was not read.")
        case Why.TOO_MANY:
            said = _tr("there are too many for one file; what comes after it was not read.")
    return said.replace("%1", visible(skipped.text, 80))
