"""Links to a webmail's compose window."""

from urllib.parse import parse_qs, urlsplit

import pytest

from sealpost.core.compose_links import LONGEST, Webmail, compose_link, mailto, webmail_of, without_body
from sealpost.core.keys import Address

ZOE, BOB = Address("zoe+a@example.org"), Address("bob@example.org")
ARMORED = "-----BEGIN PGP MESSAGE-----\n\nab+/=&?#\n-----END PGP MESSAGE-----"
SUBJECT = "Ajánlat & вопрос #1?"


def test_gmail_gets_everything_as_it_was_written():
    link = urlsplit(compose_link(Webmail.GMAIL, [ZOE, BOB], SUBJECT, ARMORED, "me@gmail.com"))
    assert (link.hostname, link.path) == ("mail.google.com", "/mail/u/me@gmail.com/")
    asked = parse_qs(link.query)
    assert (asked["view"], asked["to"], asked["su"], asked["body"]) == (["cm"], [f"{ZOE},{BOB}"], [SUBJECT], [ARMORED])


def test_yandex_gets_a_whole_mailto():
    link = urlsplit(compose_link(Webmail.YANDEX, [ZOE, BOB], SUBJECT, ARMORED))
    assert (link.hostname, link.path) == ("mail.yandex.ru", "/compose")
    inner = urlsplit(parse_qs(link.query)["mailto"][0])
    assert inner.path == "zoe%2Ba@example.org,bob@example.org"
    asked = parse_qs(inner.query)
    assert (asked["subject"], asked["body"]) == ([SUBJECT], [ARMORED.replace("\n", "\r\n")])


def test_people_in_bcc_stay_there_in_both_webmails():
    gmail = compose_link(Webmail.GMAIL, [BOB], SUBJECT, "", hidden=[ZOE])
    yandex = parse_qs(urlsplit(compose_link(Webmail.YANDEX, [BOB], SUBJECT, "", hidden=[ZOE])).query)["mailto"][0]
    assert [parse_qs(urlsplit(link).query)["bcc"] for link in (gmail, yandex)] == [[ZOE], [ZOE]]


def test_a_letter_that_is_too_long_for_a_link_gets_none():
    assert compose_link(Webmail.GMAIL, [ZOE], SUBJECT, "x" * LONGEST) is None
    assert len(without_body(Webmail.GMAIL, [ZOE], SUBJECT)) < LONGEST


def test_a_recipient_can_add_nothing_to_the_link():
    link = compose_link(Webmail.GMAIL, [Address("a&bcc=spy@example.org")], "", "")
    assert "bcc" not in parse_qs(urlsplit(link).query)
    assert "bcc" not in parse_qs(urlsplit(mailto([Address("a?bcc=spy@example.org")], "", "")).query)


@pytest.mark.parametrize(
    ("account", "webmail"),
    [
        ("me@gmail.com", Webmail.GMAIL),
        ("me@yandex.ru", Webmail.YANDEX),
        ("me@ya.ru", Webmail.YANDEX),
        ("me@yandex.kz", Webmail.YANDEX),
        ("me@company.example", Webmail.GMAIL),
        ("", Webmail.GMAIL),
    ],
)
def test_the_account_says_which_webmail_it_is(account, webmail):
    assert webmail_of(account) is webmail
