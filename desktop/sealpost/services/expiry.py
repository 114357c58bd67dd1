"""Care for keys whose time runs out: each is announced once, and shown until it was mended or put away."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from sealpost.core import expiry
from sealpost.core.contacts import Contact
from sealpost.core.expiry import Concern
from sealpost.core.key_list import KeyFilter, KeyQuery, KeyRow
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.queue import ContactId
from sealpost.services.key_index import KeyListService
from sealpost.services.keys import is_confirmed
from sealpost.services.ports import Clock, ContactBook, Settings

_TOLD = "expiry_told:"
_PUT_AWAY = "expiry_put_away:"
_KNOWN = "correspondent:"  # somebody whose key was verified while gpg could still tell
_AT_ONCE = 100  # addresses in one question to the contacts


@dataclass(frozen=True, slots=True)
class Cares:
    """`open` is what is shown, `news` those among them that were never announced."""

    open: Sequence[Concern] = ()
    news: Sequence[Concern] = ()


class ExpiryService:
    def __init__(self, key_list: KeyListService, contacts: ContactBook, settings: Settings, clock: Clock) -> None:
        self._key_list = key_list
        self._contacts = contacts
        self._settings = settings
        self._clock = clock

    def look(self) -> Cares:
        """What needs care now; what is in `news` counts as announced from here on. Raises as the keyring does."""
        self._key_list.refresh()
        self._remember_verified()
        own = self._rows(KeyFilter.MINE)
        expired = [row for row in self._rows(KeyFilter.EXPIRED) if not row.is_own]
        found = expiry.concerns([*own, *expired], self._correspondents(expired), self._clock.now())
        shown = [each for each in found if self._settings.get(_PUT_AWAY + each.mark) is None]
        news = [each for each in shown if self._settings.get(_TOLD + each.mark) is None]
        for each in news:
            self._settings.put(_TOLD + each.mark, "yes")
        return Cares(shown, news)

    def put_away(self, concern: Concern) -> None:
        """It is not shown any more; a new date of the key is another concern."""
        self._settings.put(_PUT_AWAY + concern.mark, "yes")

    def _rows(self, which: KeyFilter) -> Sequence[KeyRow]:
        return self._key_list.all(KeyQuery(filter=which))

    def _remember_verified(self) -> None:
        """Of an expired key gpg does not tell any more whether it was verified."""
        for row in self._rows(KeyFilter.EXPIRING):
            if row.is_verified and not row.is_own and self._settings.get(_KNOWN + row.fingerprint) is None:
                self._settings.put(_KNOWN + row.fingerprint, "yes")

    def _correspondents(self, expired: Sequence[KeyRow]) -> Set[Fingerprint]:
        """Whom one writes to: contacts, and those whose key one has verified or taken as it is."""
        named = self._addresses_of_contacts(row.address for row in expired if row.address)
        return {row.fingerprint for row in expired if row.address in named or self._was_relied_on(row.fingerprint)}

    def _was_relied_on(self, fingerprint: Fingerprint) -> bool:
        return is_confirmed(self._settings, fingerprint) or self._settings.get(_KNOWN + fingerprint) is not None

    def _addresses_of_contacts(self, addresses: Iterable[Address]) -> Set[Address]:
        asked = sorted(set(addresses))
        found: set[Address] = set()
        for start in range(0, len(asked), _AT_ONCE):
            stranger = Contact(id=ContactId(""), name="", addresses=tuple(asked[start : start + _AT_ONCE]))
            found.update(each for contact in self._contacts.like(stranger) for each in contact.addresses)
        return found
