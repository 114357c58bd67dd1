"""What each site may ask for, kept."""

from datetime import UTC, datetime

import pytest

from sealpost.services.ports import Decision, SiteRule
from sealpost.store.site_rules import StoredSiteRules

SINCE = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
GMAIL_OPEN = SiteRule("https://mail.google.com", "open", Decision.ALWAYS, SINCE)
HOSTILE = "'; DROP TABLE site_rule; --\x00\n%_\"𝔛"


@pytest.fixture
def rules(database):
    return StoredSiteRules(database)


def test_a_rule_is_found_as_it_was_put(rules):
    rules.put(GMAIL_OPEN)
    assert rules.find("https://mail.google.com", "open") == GMAIL_OPEN


def test_a_rule_for_another_operation_is_not_found(rules):
    rules.put(GMAIL_OPEN)
    assert rules.find("https://mail.google.com", "sign") is None


def test_a_later_rule_replaces_the_earlier(rules):
    rules.put(GMAIL_OPEN)
    denied = SiteRule("https://mail.google.com", "open", Decision.NEVER, SINCE)
    rules.put(denied)
    assert rules.all() == [denied]


def test_a_removed_rule_is_gone(rules):
    rules.put(GMAIL_OPEN)
    rules.remove("https://mail.google.com", "open")
    assert rules.all() == []


def test_a_hostile_origin_is_only_a_string(rules):
    rule = SiteRule(HOSTILE, HOSTILE, Decision.NEVER, SINCE)
    rules.put(rule)
    assert rules.find(HOSTILE, HOSTILE) == rule


def test_a_wildcard_finds_nothing(rules):
    rules.put(GMAIL_OPEN)
    assert rules.find("%", "open") is None
