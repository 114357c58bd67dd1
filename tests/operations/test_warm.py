"""`warm`: says nothing, whatever the addresses are like."""

import pytest


@pytest.mark.parametrize("addresses", [[], ["bob@example.org"], ["bo"], ["nobody@example.org"]])
def test_warming_up_always_succeeds(browser, addresses):
    assert browser.ask("warm", {"addresses": addresses})["body"] == {}


def test_warming_up_uses_no_key(browser, door):
    browser.ask("warm", {"addresses": ["bob@example.org"], "account": "alice@example.org"})
    assert door.services.activity.recent() == []
