"""Which origins are sites at all, and what was answered for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.errors import BadRequest
from sealpost.services.ports import Decision
from sealpost.services.sites import SitesService, parse_origin
from sealpost.store.database import Database
from sealpost.store.site_rules import StoredSiteRules
from support.values import SystemClock

GMAIL = "https://mail.google.com"


@pytest.fixture
def sites(tmp_path):
    database = Database(tmp_path / "sealpost.sqlite")
    yield SitesService(StoredSiteRules(database), SystemClock())
    database.close()


@pytest.mark.parametrize(
    ("written", "origin"),
    [
        ("https://mail.google.com", GMAIL),
        ("https://mail.google.com/", GMAIL),
        ("HTTPS://MAIL.GOOGLE.COM", GMAIL),
        ("https://mail.google.com:443", GMAIL),
        ("https://mail.example:8443", "https://mail.example:8443"),
        ("http://127.0.0.1:8025", "http://127.0.0.1:8025"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://xn--80a1acny.example", "https://xn--80a1acny.example"),
        ("sealpost", "sealpost"),
    ],
)
def test_an_origin_has_one_form(written, origin):
    assert parse_origin(written) == origin


@pytest.mark.parametrize(
    "written",
    [
        "",
        "null",
        "mail.google.com",
        "http://mail.google.com",
        "http://127.0.0.1.evil.example",
        "http://localhost:8025",
        "file:///etc/passwd",
        "chrome-extension://abc",
        "javascript:alert(1)",
        "https://",
        "https://a/b",
        "https://a?b",
        "https://a?",
        "https://a#b",
        "https://a#",
        "https://user@mail.google.com",
        "https://mail.google.com@evil.example",
        "https://mail.google.com:99999",
        "https://mail.google.com:x",
        "https://*.google.com",
        "https://-a.example",
        "https://a..b",
        "https://почта.example",
        "https://mail.google.com\n",
        "https://mail.google.com\x00",
        " https://mail.google.com",
        "https://mail.google.com\\@evil.example",
        "https://mail.google.com%2eevil.example",
        "https://[::1",
        "https://" + "a" * 300,
    ],
)
def test_what_is_no_site_is_refused(written):
    with pytest.raises(BadRequest):
        parse_origin(written)


@given(st.text(max_size=60) | st.text(max_size=30).map("https://".__add__))
def test_an_origin_that_is_taken_is_its_own_form(written):
    try:
        origin = parse_origin(written)
    except BadRequest:
        return
    assert parse_origin(origin) == origin


def test_nothing_is_decided_at_first(sites):
    assert sites.decision(GMAIL, "open") is Decision.ASK


def test_an_allowed_operation_is_always_permitted(sites):
    sites.allow(GMAIL + "/", "open")
    assert sites.decision(GMAIL, "open") is Decision.ALWAYS


def test_a_denied_operation_never_is(sites):
    sites.deny(GMAIL, "open")
    assert sites.decision(GMAIL, "open") is Decision.NEVER


def test_what_is_forgotten_is_asked_again(sites):
    sites.allow(GMAIL, "open")
    sites.forget(GMAIL, "open")
    assert sites.decision(GMAIL, "open") is Decision.ASK


def test_answers_are_listed_with_their_time(sites):
    rule = sites.allow(GMAIL, "open")
    assert sites.list() == [rule]


def test_only_uses_of_a_key_can_be_allowed(sites):
    with pytest.raises(BadRequest):
        sites.allow(GMAIL, "everything")
