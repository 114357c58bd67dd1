"""sealpost calendar ... and sealpost queue export, import."""

from pathlib import Path

from support.calendar_server import radicale, task


def test_a_queue_goes_out_as_a_file_and_comes_in_once(sealpost):
    content = task("phone-1", "SUMMARY:Call the bank", "DUE:20991126T100000Z")
    assert len(sealpost("queue", "import", "--json", given=content).json["added"]) == 1
    assert sealpost("queue", "import", "--json", given=content).json["already_there"] == 1
    assert sealpost("queue", "export", "--detail", "title", "out.ics").status == 0
    assert "SUMMARY:Call the bank" in (sealpost.folder / "out.ics").read_text()
    assert sealpost("queue", "export", "out.ics", "--json").json["error"]["code"] == "file-exists"


def test_what_is_no_calendar_is_refused(sealpost):
    assert sealpost("queue", "import", "--json", given="nothing").json["error"]["code"] == "not-a-calendar"


def test_a_calendar_is_connected_synced_and_forgotten(sealpost):
    with radicale() as server:
        server.make_calendar("queue")
        login = ("--user", server.user)
        password = f"{server.password}\n"
        found = sealpost("calendar", "find", server.url, *login, "--json", given=password).json["calendars"]
        assert [each["name"] for each in found] == ["queue"]
        made = sealpost("calendar", "connect", server.url, *login, "--json", given=password).json["calendar"]
        assert (made["detail"], made["password"], made["every"]) == ("kind", "gnupg", 0)
        server.write("a.ics", task("phone-1", "SUMMARY:Call the bank"))
        assert sealpost("calendar", "sync", "--json").json["received"] == 1
        assert sealpost("calendar", "sync", "--json").json["received"] == 0
        shown = sealpost("calendar", "show", "--detail", "title", "--every", "15", "--json").json["calendar"]
        assert (shown["detail"], shown["every"]) == ("title", 15)
        assert password.strip().encode() not in everything(sealpost)
        assert sealpost("calendar", "forget", "--json").json["calendar"] is None
    assert sealpost("calendar", "sync", "--json").json["error"]["code"] == "no-calendar-server"


def everything(sealpost) -> bytes:
    own = Path(sealpost.environ["SEALPOST_HOME"])
    return b"".join(file.read_bytes() for file in own.rglob("*") if file.is_file())


def test_a_wrong_password_and_an_unsafe_address_are_said(sealpost):
    with radicale() as server:
        refused = sealpost("calendar", "connect", server.url, "--user", server.user, "--json", given="wrong\n")
        assert refused.json["error"]["code"] == "calendar-login-refused"
    unsafe = sealpost("calendar", "connect", "http://example.org/", "--user", "zoe", "--json", given="x\n")
    assert unsafe.json["error"]["code"] == "not-a-server-address"
