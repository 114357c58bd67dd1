"""Standing answers, and the answers of a person."""

import pytest

from sealpost.broker.cancellation import RequestCancellation
from sealpost.broker.consent import Consent
from sealpost.errors import NobodyToAsk, NotPermitted, PermissionPending
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.ports import Answer, Decision, Question, UnverifiedAnswer
from sealpost.services.sites import SitesService
from sealpost.store.database import Database
from sealpost.store.site_rules import StoredSiteRules
from support.door import GMAIL, Person
from support.gpg_home import GpgHome
from support.values import SystemClock


@pytest.fixture
def sites(tmp_path):
    return SitesService(StoredSiteRules(Database(tmp_path / "sealpost.sqlite")), SystemClock())


@pytest.fixture
def question(keys_at_hand: GpgHome) -> Question:
    key = next(key for key in GpgKeyring(keys_at_hand.environ).keys() if key.is_own)
    return Question(GMAIL, "Firefox", "open", key, [])


@pytest.fixture
def person() -> Person:
    return Person()


def permit(consent: Consent, question: Question) -> None:
    consent.permit(question, RequestCancellation())


def test_a_standing_yes_asks_nobody(sites, person, question):
    sites.allow(GMAIL, "open")
    permit(Consent(sites, person), question)
    assert person.asked.empty()


def test_a_standing_no_asks_nobody(sites, person, question):
    sites.deny(GMAIL, "open")
    with pytest.raises(NotPermitted):
        permit(Consent(sites, person), question)
    assert person.asked.empty()


def test_a_yes_to_another_operation_does_not_count(sites, person, question):
    sites.allow(GMAIL, "sign")
    permit(Consent(sites, person), question)
    assert person.asked.get_nowait() == question


def test_a_yes_for_once_is_not_remembered(sites, person, question):
    permit(Consent(sites, person), question)
    assert sites.decision(GMAIL, "open") is Decision.ASK


def test_always_is_remembered(sites, person, question):
    person.permission = Answer.ALWAYS
    permit(Consent(sites, person), question)
    assert sites.decision(GMAIL, "open") is Decision.ALWAYS


def test_never_is_remembered(sites, person, question):
    person.permission = Answer.NEVER
    with pytest.raises(NotPermitted):
        permit(Consent(sites, person), question)
    assert sites.decision(GMAIL, "open") is Decision.NEVER


def test_not_now_is_not_remembered(sites, person, question):
    person.permission = Answer.NOT_NOW
    with pytest.raises(NotPermitted):
        permit(Consent(sites, person), question)
    assert sites.decision(GMAIL, "open") is Decision.ASK


def test_without_a_window_the_command_is_named(sites, question):
    with pytest.raises(NobodyToAsk) as refused:
        permit(Consent(sites, None), question)
    assert refused.value.advice == f"Run 'sealpost sites allow {GMAIL} --operation open' if you want it."


def test_a_question_within_a_question_is_refused(sites, person, question):
    consent = Consent(sites, person)
    with pytest.raises(PermissionPending):
        consent.permit(question, RequestCancellation(), lambda: permit(consent, question))


def test_a_site_may_be_asked_about_again_after_the_answer(sites, person, question):
    consent = Consent(sites, person)
    permit(consent, question)
    permit(consent, question)
    assert person.asked.qsize() == 2


def test_a_failed_question_does_not_stay_open(sites, person, question):
    consent = Consent(sites, person)
    person.permission = Answer.NOT_NOW
    for _ in range(2):
        with pytest.raises(NotPermitted):
            permit(consent, question)


def test_unverified_keys_are_shown_to_the_person(sites, person, question):
    answer = Consent(sites, person).confirm(GMAIL, [question.key], RequestCancellation())
    assert (answer, person.asked_about.get_nowait()) == (UnverifiedAnswer.NO, [question.key])
