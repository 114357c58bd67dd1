"""How often a site may ask, and a browser to be paired: token buckets, on a clock that the caller hands in."""

from collections import OrderedDict
from dataclasses import dataclass

SITE_BURST = 60.0  # a thread of thirty sealed messages opens without a wait
SITE_PER_SECOND = 10.0
SESSION_BURST = 240.0
SESSION_PER_SECOND = 60.0
_MOST_SITES = 1_000
PAIRING_BURST = 4.0  # browsers that a person may link in one go; after that, a prompt every half minute
PAIRING_PER_SECOND = 1 / 30


@dataclass(slots=True)
class _Bucket:
    burst: float
    per_second: float
    tokens: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until a token is there; 0 when one was taken."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.per_second)
        self.at = now
        if self.tokens < 1:
            return (1 - self.tokens) / self.per_second
        self.tokens -= 1
        return 0


class RateLimit:
    """For one session: each site has its share, and all of them together have one."""

    def __init__(self, now: float) -> None:
        self._session = _Bucket(SESSION_BURST, SESSION_PER_SECOND, SESSION_BURST, now)
        self._sites: OrderedDict[str, _Bucket] = OrderedDict()

    def wait(self, origin: str, now: float) -> float:
        """Seconds until `origin` may ask again; 0 when it may now, which is then counted."""
        return self._of(origin, now).wait(now) or self._session.wait(now)

    def _of(self, origin: str, now: float) -> _Bucket:
        if origin not in self._sites:
            self._sites[origin] = _Bucket(SITE_BURST, SITE_PER_SECOND, SITE_BURST, now)
            if len(self._sites) > _MOST_SITES:
                self._sites.popitem(last=False)
        self._sites.move_to_end(origin)
        return self._sites[origin]


class PairingLimit:
    """For all sessions together: whoever asks to be paired costs a person's attention. Called with a lock held."""

    def __init__(self, now: float) -> None:
        self._prompts = _Bucket(PAIRING_BURST, PAIRING_PER_SECOND, PAIRING_BURST, now)

    def wait(self, now: float) -> float:
        """Seconds until the next prompt may come; 0 when one may come now, which is then counted."""
        return self._prompts.wait(now)
