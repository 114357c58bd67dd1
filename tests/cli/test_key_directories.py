"""keys lookup, through the system's proxy, at servers of this machine."""

import pytest

from support.tls_server import ConnectProxy, Response, servers


@pytest.fixture
def net(sealpost):
    with servers() as made:
        proxy = ConnectProxy(made)
        for name in ("no_proxy", "NO_PROXY"):
            sealpost.environ.pop(name, None)
        sealpost.environ.update(https_proxy=proxy.url, HTTPS_PROXY=proxy.url, SSL_CERT_FILE=str(made.authority))
        yield made
        proxy.stop()


def test_a_key_is_shown_before_it_is_taken(sealpost, net, people):
    net.add("bob.example").answers["/key"] = Response(people.bob.public)
    said = sealpost.process("keys", "lookup", "https://bob.example/key", "--json").json
    assert [key["fingerprint"] for reply in said["replies"] for key in reply["keys"]] == [people.bob.fingerprint]
    assert said["imported"] == []


def test_without_a_directory_nobody_is_asked(sealpost):
    assert "No directory is switched on" in sealpost("keys", "lookup", "bob@example.org").err
