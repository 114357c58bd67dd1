"""`sealpost contacts ...`: the same contacts as in the window."""

import pytest

TABLE = "Név;E-mail cím;Telefonszám\nŐri Ildikó;ildiko@example.org;06 20 123 4567\nZoe;nobody;\n"


@pytest.fixture
def zoe(sealpost):
    added = sealpost("contacts", "add", "Zoe", "--address", "zoe@example.org", "--tag", "vip", "--json")
    return added.json["contact"]["id"]


def listed(sealpost, *words):
    return [contact["name"] for contact in sealpost("contacts", "list", *words, "--json").json["contacts"]]


def test_an_added_contact_is_listed_and_found_by_a_word(sealpost, zoe):
    assert listed(sealpost) == listed(sealpost, "vip") == ["Zoe"]
    assert listed(sealpost, "nobody") == []
    assert zoe in sealpost("contacts").out


def test_a_contact_is_shown_in_full(sealpost, zoe):
    assert "zoe@example.org" in sealpost("contacts", "show", zoe).out
    assert sealpost("contacts", "show", zoe, "--json").json["contact"]["tags"] == ["vip"]


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("--address", "a@b@c", "not-an-address"),
        ("--phone", "javascript:alert(1)", "not-a-number"),
        ("--zone", "Mars/Olympus", "not-a-time-zone"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(sealpost, option, value, code):
    said = sealpost("contacts", "add", "Zoe", option, value, "--json")
    assert (said.status, said.json["error"]["code"]) == (1, code)
    assert listed(sealpost) == []


def test_a_dry_run_says_what_would_happen_and_does_nothing(sealpost):
    said = sealpost("contacts", "import", "--country", "HU", "--dry-run", given=TABLE)
    assert "add    Őri Ildikó" in said.out
    assert "line 3: not-an-address: nobody" in said.err
    assert listed(sealpost) == []


def test_a_table_is_taken_in_with_numbers_of_the_country(sealpost):
    said = sealpost("contacts", "import", "--country", "HU", "--from", "webinar", "--json", given=TABLE).json
    assert (said["added"], said["merged"]) == (2, 0)
    ildiko = sealpost("contacts", "list", "őri", "--json").json["contacts"][0]
    assert ildiko["phones"][0]["number"] == "+36201234567"
    assert ildiko["sources"][0]["kind"] == "webinar"


def test_who_is_here_already_is_left_out_until_merging_is_asked_for(sealpost, zoe):
    again = "Name,Email,Tags\nZoe,zoe@example.org,new\n"
    assert sealpost("contacts", "import", "--json", given=again).json["left"] == 1
    assert sealpost("contacts", "import", "--merge", "--json", given=again).json["merged"] == 1
    assert sealpost("contacts", "show", zoe, "--json").json["contact"]["tags"] == ["vip", "new"]


def test_a_column_can_be_named(sealpost):
    table = "a,b\nZoe,zoe@example.org\n"
    sealpost("contacts", "import", "--column", "1=name", "--column", "2=address", given=table)
    assert listed(sealpost) == ["Zoe"]
    wrong = sealpost("contacts", "import", "--column", "7=name", "--json", given=table)
    assert wrong.json["error"]["code"] == "unknown-column"
    wrong = sealpost("contacts", "import", "--from", "nowhere", "--column", "1=name", "--json", given=table)
    assert wrong.json["error"]["code"] == "unknown-source"


@pytest.mark.usefixtures("zoe")
def test_an_export_is_what_an_import_takes(sealpost):
    card = sealpost("contacts", "export").out
    assert "BEGIN:VCARD" in card
    assert sealpost("contacts", "import", "--json", given=card).json["left"] == 1
    assert '"zoe@example.org"' in sealpost("contacts", "export", "zoe", "--format", "csv").out


def test_two_records_of_one_person_are_made_one(sealpost, zoe):
    other = sealpost("contacts", "add", "Zoe Quartz", "--json").json["contact"]["id"]
    assert sealpost("contacts", "merge", zoe, other).status == 0
    assert listed(sealpost) == ["Zoe"]
    assert sealpost("contacts", "merge", zoe, "nobody", "--json").json["error"]["code"] == "unknown-contact"
