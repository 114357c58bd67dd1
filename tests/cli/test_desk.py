"""queue, contacts and advise from a terminal: the same desk as in the windows."""

import pytest

LINE = "call Zoe: agree on a day @ tomorrow 15:00"


@pytest.fixture
def zoe(sealpost):
    added = sealpost(
        "contacts", "add", "Zoe Quartz", "--phone", "+36 1 234 5678", "--address", "zoe@example.org",
        "--zone", "Europe/Budapest", "--json",
    )  # fmt: skip
    return added.json["contact"]


@pytest.fixture
def queued(sealpost, zoe):
    return sealpost("queue", "add", LINE, "--goal", "meeting", "--json").json["items"][0]


def open_ids(sealpost) -> list[str]:
    groups = sealpost("queue", "--json").json
    return [item["id"] for items in groups.values() for item in items]


def test_a_line_is_queued_and_listed(sealpost, zoe, queued):
    assert (queued["title"], queued["goal"], queued["contact"]) == ("agree on a day", "meeting", zoe["id"])
    assert open_ids(sealpost) == [queued["id"]]
    assert "Zoe Quartz  agree on a day" in sealpost("queue").out
    assert [item["id"] for item in sealpost("queue", "list", "quartz", "--json").json["found"]] == [queued["id"]]
    assert not sealpost("queue", "list", "quartz", "--kind", "letter", "--json").json["found"]


def test_an_item_is_named_by_the_beginning_of_its_id(sealpost, queued):
    assert sealpost("queue", "show", queued["id"][:8], "--json").json["contact_name"] == "Zoe Quartz"
    assert sealpost("queue", "show", queued["id"][:2], "--json").json["error"]["code"] == "unknown-item"


def test_an_outcome_proposes_what_comes_next(sealpost, queued):
    done = sealpost("queue", "done", queued["id"], "no-answer", "--they", "out for lunch", "--json").json
    assert [step["step"] for step in done["next"]][-1] == "again"
    taken = sealpost("queue", "next", queued["id"][:8], "1", "--json").json["items"][0]
    assert taken["step"] == done["next"][0]["step"]
    shown = sealpost("contacts", "show", queued["contact"], "--json").json
    assert shown["timeline"][0]["they_said"] == "out for lunch"
    assert sealpost("queue", "next", queued["id"], "9", "--json").json["error"]["code"] == "no-such-step"


def test_whatever_was_done_is_undone(sealpost, queued):
    before = sealpost("queue", "--json").json
    for act in (("snooze", queued["id"], "next-week"), ("move", queued["id"], "none"), ("drop", queued["id"])):
        assert sealpost("queue", *act).status == 0
        assert sealpost("queue", "undo").status == 0
        assert sealpost("queue", "--json").json == before
    kinds = [act["kind"] for act in sealpost("queue", "history", "--json").json["acts"]]
    assert kinds == ["dropped", "moved", "snoozed", "added"]


def test_a_time_that_nobody_can_read_is_named(sealpost, queued):
    assert sealpost("queue", "move", queued["id"], "paprika", "--json").json["error"]["code"] == "not-a-date"
    assert sealpost("queue", "add", "call", "--json").json["error"]["code"] == "empty-item"
    refused = sealpost("queue", "add", LINE, "--repeat", "FREQ=NEVER", "--json")
    assert refused.json["error"]["code"] == "not-a-repetition"


def test_a_letter_is_queued_only_sealed(sealpost, zoe):
    plain = sealpost("queue", "add", "write to Zoe: our offer", "--letter", "-", "--json", given="Good morning")
    assert plain.json["error"]["code"] == "not-sealed"
    sealed = sealpost("encrypt", "--words", "english", given="Good morning").out
    options = ("--letter", "-", "--to", "zoe@example.org", "--subject", "Our offer", "--json")
    queued = sealpost("queue", "add", "write to Zoe: our offer @ tomorrow", *options, given=sealed).json["items"][0]
    letter = sealpost("queue", "show", queued["id"], "--json").json["letter"]
    assert (queued["kind"], letter["recipients"], letter["armored"]) == ("letter", ["zoe@example.org"], sealed.strip())


def test_a_good_time_is_asked_of_the_advisor(sealpost, zoe):
    item = sealpost("queue", "add", "call Zoe: a meeting", "--when", "good", "--json").json["items"][0]
    assert item["due"] is not None
    assert item["zone"] == "Europe/Budapest"


def test_the_advice_comes_with_its_reasons(sealpost, zoe):
    advice = sealpost("advise", "Zoe", "--goal", "meeting", "--json").json
    assert advice["channel"] == "phone"
    assert [reason["rule"] for reason in advice["reasons"][:2]] == ["R03", "R14"]
    assert "R03" in sealpost("advise", "--goal", "meeting").out


def test_a_secret_goes_in_a_sealed_letter(sealpost, zoe):
    assert sealpost("advise", "Zoe", "--secret", "--json").json["channel"] == "email (sealed)"


def test_what_is_due_is_listed_until_it_is_handled(sealpost):
    item = sealpost("queue", "add", "call +36201234567: agree @ 2026-01-05 10:00", "--json").json["items"][0]
    assert [each["id"] for each in sealpost("queue", "due", "--json").json["due"]] == [item["id"]]
    sealpost("queue", "done", item["id"], "reached")
    assert sealpost("queue", "due", "--json").json["due"] == []


def test_quiet_is_kept_and_ended(sealpost):
    assert sealpost("queue", "quiet", "--json").json["until"] is not None
    assert sealpost("queue", "quiet", "--end", "--json").json["until"] is None
    assert sealpost("queue", "quiet", "--daily", "22:00-07:00").status == 0
    assert sealpost("queue", "quiet", "--daily", "late", "--json").json["error"]["code"] == "not-a-date"


def test_somebody_who_is_not_clear_is_asked_for(sealpost, zoe):
    other = sealpost("contacts", "add", "Zoe Agate", "--json").json["contact"]
    assert sealpost("advise", "zoe", "--json").json["error"]["code"] == "several-contacts"
    assert sealpost("advise", "nobody", "--json").json["error"]["code"] == "unknown-contact"
    item = sealpost("queue", "add", "call Zoe: agree", "--contact", other["id"], "--json").json["items"][0]
    assert item["contact"] == other["id"]


def test_one_s_own_calendar_is_checked_before_it_is_named(sealpost, tmp_path):
    (tmp_path / "mine.ics").write_text("no calendar")
    assert sealpost("queue", "busy", "mine.ics", "--json").json["error"]["code"] == "not-a-calendar"
    assert sealpost("queue", "busy", "gone.ics", "--json").json["error"]["code"] == "not-readable"
    (tmp_path / "mine.ics").write_text(MEETING)
    assert sealpost("queue", "busy", "mine.ics", "--json").json["events"] == 1
    assert sealpost("queue", "busy", "none", "--json").json["calendar"] == ""


MEETING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART:20261124T130000Z
DTEND:20261124T140000Z
SUMMARY:A meeting
END:VEVENT
END:VCALENDAR
"""
