"""`recipients`: the state of each address, and the signer."""


def states(browser, *addresses: str) -> list[str]:
    body = browser.ask("recipients", {"addresses": list(addresses)})["body"]
    return [recipient["state"] for recipient in body["recipients"]]


def test_each_address_has_its_state(browser):
    addresses = ("bob@example.org", "carol@example.org", "expired@example.org", "nobody@example.org")
    assert states(browser, *addresses) == ["verified", "unverified", "expired", "none"]


def test_what_is_no_address_has_no_key(browser):
    assert states(browser, "--output=/tmp/pwned") == ["none"]


def test_a_recipient_is_named_by_fingerprint_and_user_id(browser, everybody):
    [zoya] = browser.ask("recipients", {"addresses": ["zoya@example.org"]})["body"]["recipients"]
    assert (zoya["fingerprint"], zoya["user_id"]) == (everybody.zoya.fingerprint, everybody.zoya.user_id)


def test_the_signer_is_named(browser, everybody):
    body = browser.ask("recipients", {"addresses": [], "account": "alice@example.org"})["body"]
    assert body["signer"]["fingerprint"] == everybody.alice.fingerprint


def test_more_addresses_than_a_letter_has_are_refused(browser):
    answer = browser.ask("recipients", {"addresses": ["a@example.org"] * 201})
    assert answer["error"]["code"] == "bad-request"


def test_an_address_with_a_line_break_is_refused(browser):
    answer = browser.ask("recipients", {"addresses": ["a@example.org\r\nX: y"]})
    assert answer["error"]["code"] == "bad-request"


def test_an_address_that_stands_for_a_group_is_as_ready_as_its_people(browser, door):
    door.groups.create("Book club", ["bob@example.org", "nobody@example.org"], "club@lists.example")
    assert states(browser, "club@lists.example") == ["none"]
    door.groups.take_out("Book club", ["nobody@example.org"])
    assert states(browser, "club@lists.example") == ["verified"]
