"""`sign`: a clear signature that anybody can check."""


def test_the_signature_is_that_of_the_account(browser, home, trusted, everybody):
    body = browser.ask("sign", {"text": "Grüße, Зоя", "account": "alice@example.org"})["body"]
    home.gpg("--verify", content=body["armored"].encode())
    assert body["signer"]["fingerprint"] == everybody.alice.fingerprint


def test_the_use_is_recorded(browser, door, trusted, everybody):
    browser.ask("sign", {"text": "Hello"})
    [use] = door.services.activity.recent()
    assert (use.operation, use.fingerprint) == ("sign", everybody.alice.fingerprint)


def test_a_failed_signature_is_recorded_by_its_code(browser, door, trusted):
    browser.ask("sign", {"text": " "})
    assert [use.outcome for use in door.services.activity.recent()] == ["nothing-to-seal"]


def test_a_cancelled_passphrase_is_told(browser, home, trusted, everybody):
    home.protect(everybody.alice, "titkos")
    home.pinentry_is_cancelled()
    assert browser.ask("sign", {"text": "Hello"})["error"]["code"] == "pinentry-cancelled"


def test_cancelling_ends_a_waiting_passphrase(browser, home, trusted, everybody):
    home.protect(everybody.alice, "titkos")
    home.pinentry_waits("titkos")
    request = browser.send("sign", {"text": "Hello"})
    assert browser.event("waiting")["body"] == {"for": "pinentry"}
    browser.cancel(request)
    assert browser.answer(request)["error"]["code"] == "cancelled"
