"""Finding calendars, letting in, and refusing to be led elsewhere."""

import subprocess
import sys

import pytest

from sealpost.calendars.dav import CalDav
from sealpost.calendars.http import DavHttp, check_address
from sealpost.directories.wire import Patience
from sealpost.errors import CalendarLoginRefused, CalendarServerAway, CalendarServerOdd, NotAServerAddress
from sealpost.services.calendar_ports import Account
from support.tls_server import Response, redirect, servers


def account(server, path="", password=None):
    return Account(f"{server.url}{path}", server.user, password or server.password)


def test_calendars_for_tasks_are_found_from_the_address_of_the_server(server):
    server.ask("DELETE", f"/{server.user}/events/")
    server.make_calendar("events", "VEVENT")
    found = CalDav().find(account(server))
    assert [(each.name, each.url) for each in found] == [("queue", f"{server.url}{server.user}/queue/")]


def test_a_calendar_is_found_by_its_own_address(server):
    assert [each.name for each in CalDav().find(account(server, f"{server.user}/queue/"))] == ["queue"]


def test_a_wrong_password_is_said(server):
    with pytest.raises(CalendarLoginRefused):
        CalDav().find(account(server, password="wrong"))


def test_a_calendar_that_is_not_there_is_said(server):
    with pytest.raises(CalendarServerOdd, match="no calendar at that address"):
        CalDav().changes(account(server, f"{server.user}/nothing/"), "")


def test_a_machine_that_does_not_answer_is_said():
    with pytest.raises(CalendarServerAway):
        CalDav().find(Account("http://127.0.0.1:1/", "zoe", "x"))


@pytest.mark.parametrize(
    "address",
    ["", "http://example.org/dav/", "ftp://example.org/", "https://", "https://zoe:secret@example.org/", "file:///etc",
     "http://127.0.0.1.example.org/", "https://example.org/a b", "https://exämple.org/", "https://[::1"],
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused(address):
    with pytest.raises(NotAServerAddress):
        check_address(address)


@pytest.mark.parametrize(
    ("address", "used"),
    [
        ("cloud.example.org", "https://cloud.example.org/"),
        (" https://caldav.yandex.ru/x ", "https://caldav.yandex.ru/x"),
        ("http://localhost:5232", "http://localhost:5232/"),
        ("http://[::1]:5232/a/", "http://[::1]:5232/a/"),
    ],
)
def test_an_address_is_completed(address, used):
    assert check_address(address) == used


@pytest.fixture(scope="module")
def tls():
    with servers() as made:
        yield made


def dav(tls):
    return CalDav(DavHttp(tls, tls.context, Patience(1.0, 3.0)))


def find(tls, host):
    return dav(tls).find(Account(f"https://{host}/", "zoe", "secret"))


def test_the_password_does_not_follow_to_another_server(tls):
    good, bad = tls.add("dav.example.org"), tls.add("evil.example.org")
    good.fallback = lambda _asked: redirect("https://evil.example.org/")
    with pytest.raises(CalendarServerOdd, match="sends on to evil"):
        find(tls, "dav.example.org")
    assert bad.asked == []


def test_a_certificate_that_is_not_valid_is_refused(tls):
    tls.add("expired.example.org", expired=True)
    with pytest.raises(CalendarServerAway, match="certificate"):
        find(tls, "expired.example.org")


@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        b"<not-closed>",
        b"\xff\xfe\x00",
        b"",
    ],
)
def test_a_hostile_answer_is_refused(tls, content):
    host = f"h{abs(hash(content))}.example.org"
    tls.add(host).fallback = lambda _asked: Response(content, 207, "application/xml")
    with pytest.raises(CalendarServerOdd):
        find(tls, host)


def test_a_server_with_trouble_of_its_own_is_away(tls):
    tls.add("busy.example.org").fallback = lambda _asked: Response(b"", 503)
    with pytest.raises(CalendarServerAway, match="503"):
        find(tls, "busy.example.org")


def test_a_password_is_in_no_representation():
    assert "secret" not in repr(Account("https://dav.example.org/", "zoe", "secret"))


def test_nothing_of_it_is_imported_before_it_is_used():
    program = "import sys, sealpost.calendars.dav; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
