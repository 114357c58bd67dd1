"""Which browser profiles may ask at all: each is paired once, and shows in each session that it still is."""

import hmac
from collections.abc import Sequence

from sealpost.core import pairing
from sealpost.errors import NotPaired, OwnHome, UnknownPairing
from sealpost.services.ports import Clock, PairedBrowser, PairedBrowsers, Settings

_EXPECTED = "expects_browsers"


class PairingService:
    """`is_throwaway`: this home was made for a test or for practice, and is nobody's own."""

    def __init__(self, browsers: PairedBrowsers, settings: Settings, clock: Clock, *, is_throwaway: bool) -> None:
        self._browsers = browsers
        self._settings = settings
        self._clock = clock
        self._is_throwaway = is_throwaway

    def list(self) -> Sequence[PairedBrowser]:
        return self._browsers.all()

    def is_paired(self, profile: str) -> bool:
        return self._browsers.key_of(profile) is not None

    def keep(self, profile: str, browser: str, key: bytes) -> PairedBrowser:
        """The person has compared the code. A profile that was paired before gets this key in place of the other."""
        now = self._clock.now()
        paired = PairedBrowser(profile, browser, self._free_name(profile, browser), since=now, last_use=now)
        self._browsers.put(paired, key)
        return paired

    def prove(self, profile: str, app_nonce: str, extension_nonce: str, proof: str) -> str:
        """The app's own proof, for one that is right. Raises NotPaired."""
        key = self._browsers.key_of(profile)
        if key is None:
            raise NotPaired
        if not hmac.compare_digest(pairing.extension_proof(key, profile, app_nonce, extension_nonce), proof):
            raise NotPaired
        self._browsers.touch(profile, self._clock.now())
        return pairing.app_proof(key, profile, app_nonce, extension_nonce)

    def revoke(self, name: str) -> PairedBrowser:
        """`name` as it is listed, or the profile's id. Raises UnknownPairing."""
        paired = self.list()
        for each in paired:
            if name in (each.name, each.profile):
                self._browsers.remove(each.profile)
                return each
        raise UnknownPairing(name=name, known=[each.name for each in paired] or "none")

    def expect(self) -> None:
        """From now on every browser that asks is paired without a question. Raises OwnHome."""
        if not self._is_throwaway:
            raise OwnHome
        self._settings.put(_EXPECTED, "yes")

    @property
    def is_expecting(self) -> bool:
        return self._is_throwaway and self._settings.get(_EXPECTED) is not None

    def _free_name(self, profile: str, browser: str) -> str:
        """The browser's name without its version; numbered where another profile has it."""
        name = _without_version(browser)
        taken = {each.name for each in self.list() if each.profile != profile}
        return next(each for number in range(1, len(taken) + 2) if (each := _numbered(name, number)) not in taken)


def _without_version(browser: str) -> str:
    return browser.rstrip("0123456789. ") or "Browser"


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} {number}"
