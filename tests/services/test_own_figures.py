"""The user's own calls beside the folk rules."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sealpost.core.contacts import TouchKind
from sealpost.core.hit_rate import Tried
from sealpost.core.queue import ContactId, Outcome
from support.desk import ZOE, open_desk


@pytest.fixture
def desk(tmp_path):
    desk = open_desk(tmp_path / "sealpost.sqlite")
    yield desk
    desk.database.close()


def test_only_calls_of_the_last_year_count_on_the_contacts_clock(desk):
    zoe = desk.contacts.add(replace(ZOE, id=ContactId(""), zones=("Asia/Novosibirsk",))).contact
    now = desk.clock.now()
    desk.contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.PROMISED)
    desk.contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.VOICEMAIL, at=now - timedelta(hours=1))
    desk.contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.REACHED, at=now - timedelta(days=400))
    desk.contacts.log(zoe.id, TouchKind.LETTER, outcome=Outcome.SENT)
    desk.contacts.log(zoe.id, TouchKind.THEY_CALLED)
    calls = desk.advisor.own_calls()
    assert [(call.at.hour, call.was_reached) for call in calls] == [(20, True), (19, False)]


def test_few_calls_say_nothing(desk):
    zoe = desk.contacts.add(replace(ZOE, id=ContactId(""))).contact
    desk.contacts.log(zoe.id, TouchKind.CALL, outcome=Outcome.REACHED)
    assert desk.advisor.own_calls() == [Tried(desk.clock.now(), was_reached=True)]
    assert desk.advisor.own_rates(desk.clock.now()) == []
