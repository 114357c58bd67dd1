"""Comparing a fingerprint by phone, later: a call in the queue to whoever the key names, with what to read out."""

from collections.abc import Sequence
from dataclasses import dataclass

from sealpost.core.advisor import Goal
from sealpost.core.contacts import Contact
from sealpost.core.fingerprint_words import fingerprint_words
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.queue import Kind, When
from sealpost.core.text import visible
from sealpost.services.advisor import AdvisorService, Wish
from sealpost.services.ports import Clock, ContactBook
from sealpost.services.queue import Change, NewItem, QueueService

_MOST_ALIKE = 20


@dataclass(frozen=True, slots=True)
class Call:
    """What was queued: with whom, if that is known, and when."""

    change: Change
    contact: Contact | None
    when: When | None


class VerificationCalls:
    def __init__(self, queue: QueueService, contacts: ContactBook, advisor: AdvisorService, clock: Clock) -> None:
        self._queue = queue
        self._contacts = contacts
        self._advisor = advisor
        self._clock = clock

    def owner(self, key: Key) -> Contact | None:
        """The contact with that key, or with an address that it names."""
        addresses = [each.address for each in key.user_ids if each.address and not each.revoked]
        for address in addresses:
            for contact in self._contacts.search(address, _MOST_ALIKE):
                if address in contact.addresses or key.fingerprint in contact.fingerprints:
                    return contact
        return None

    def queue_call(self, key: Key, title: str) -> Call:
        """At the next good time to call, where one is known. Raises DiskFull, NotReadable, NotWritable."""
        contact = self.owner(key)
        now = self._clock.now()
        situation = self._advisor.situation(contact, Wish(Goal.CLARIFY))
        at = next(iter(situation.diary.call_times(now)), None)
        when = self._queue.when_for(contact, at) if at else None
        note = "\n".join([visible(key.name), spoken(key.fingerprint)])
        new = NewItem(Kind.CALL, title, Goal.CLARIFY, contact.id if contact else None, when=when, note=note)
        return Call(self._queue.add(new), contact, when)


def spoken(fingerprint: Fingerprint) -> str:
    """The fingerprint as it is read out: groups of four, then words."""
    groups: Sequence[str] = [fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4)]
    return f"{' '.join(groups)}\n{' '.join(fingerprint_words(fingerprint))}"
