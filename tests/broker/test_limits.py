"""How often a site may ask."""

from sealpost.broker import limits
from sealpost.broker.limits import RateLimit


def asked(rate: RateLimit, times: int, origin: str = "https://a.example", now: float = 0) -> float:
    return [rate.wait(origin, now) for _ in range(times)][-1]


def test_a_burst_passes():
    assert asked(RateLimit(0), int(limits.SITE_BURST)) == 0


def test_what_follows_a_burst_waits():
    assert asked(RateLimit(0), int(limits.SITE_BURST) + 1) > 0


def test_time_gives_a_share_back():
    rate = RateLimit(0)
    asked(rate, int(limits.SITE_BURST))
    assert asked(rate, int(limits.SITE_PER_SECOND), now=1) == 0


def test_a_long_rest_gives_no_more_than_a_burst():
    assert asked(RateLimit(0), int(limits.SITE_BURST) + 1, now=3600) > 0


def test_many_sites_share_what_a_session_has():
    rate = RateLimit(0)
    waits = [rate.wait(f"https://{n}.example", 0) for n in range(int(limits.SESSION_BURST) + 1)]
    assert (waits[-2], waits[-1] > 0) == (0, True)
