"""Which addresses count as the internet, and which proxy the system names."""

import pytest

from sealpost.directories.network import Proxy, SystemNetwork, UnknownProxy, is_public, parse_proxy


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"])
def test_addresses_of_the_internet_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.1", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254"),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "fec0::1"),
        *("::ffff:127.0.0.1", "::ffff:192.168.1.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a00:1"),
        *("localhost", "", "127.1"),
    ],
)
def test_addresses_nearby_are_not_public_in_any_dress(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("http://proxy.example:3128", Proxy("proxy.example", 3128)),
        ("proxy.example:3128", Proxy("proxy.example", 3128)),
        ("http://zoe:p%40ss@proxy.example", Proxy("proxy.example", 80, "zoe:p@ss")),
    ],
)
def test_the_system_s_proxy_is_understood(text, proxy):
    assert parse_proxy(text) == proxy


def test_a_proxy_of_another_kind_is_never_gone_around():
    with pytest.raises(UnknownProxy):
        parse_proxy("socks5://127.0.0.1:9050")


def test_the_system_decides_what_goes_past_its_proxy(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "inside.example")
    assert SystemNetwork().proxy("keys.openpgp.org") == Proxy("proxy.example", 3128)
    assert SystemNetwork().proxy("keys.inside.example") is None
