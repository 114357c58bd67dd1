"""sites and activity: answers given beforehand, and what was done."""

import pytest

SITE = "https://mail.google.com"


def test_a_site_is_allowed_one_operation(sealpost):
    sealpost("sites", "allow", SITE, "--operation", "encrypt")
    [rule] = sealpost("sites", "list", "--json").json["sites"]
    assert (rule["origin"], rule["operation"], rule["decision"]) == (SITE, "encrypt", "always")


def test_without_an_operation_all_three_are_meant(sealpost):
    sealpost("sites", "deny", SITE)
    rules = sealpost("sites", "--json").json["sites"]
    assert {(rule["operation"], rule["decision"]) for rule in rules} == {
        ("encrypt", "never"),
        ("sign", "never"),
        ("open", "never"),
    }


def test_a_forgotten_answer_is_asked_for_again(sealpost):
    sealpost("sites", "allow", SITE)
    sealpost("sites", "forget", SITE)
    assert sealpost("sites", "--json").json["sites"] == []


@pytest.mark.parametrize("origin", ["http://mail.google.com", "mail.google.com", "https://a/b", ""])
def test_what_is_no_secure_site_is_refused(sealpost, origin):
    assert sealpost("sites", "allow", "--json", origin).json["error"]["code"] == "bad-request"


def test_an_unknown_operation_is_wrong_usage(sealpost):
    assert sealpost("sites", "allow", SITE, "--operation", "read-all").status == 2


def test_the_activity_is_cleared(sealpost):
    sealpost("sign", given="hello")
    assert sealpost("activity", "--clear", "--json").json["activity"] == []


def test_the_activity_is_exported_for_a_spreadsheet(sealpost):
    sealpost("sign", given="hello")
    assert sealpost("activity", "--export", "csv").out.startswith('"at","operation","origin"')
