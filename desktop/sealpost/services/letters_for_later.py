"""From the composer into the queue: a sealed letter to send later, and a call that tells its password."""

from dataclasses import dataclass, replace
from datetime import datetime

from sealpost.core.advisor import Advice, Channel
from sealpost.core.contacts import Contact
from sealpost.core.keys import Address
from sealpost.core.letter import Letter
from sealpost.core.queue import Kind
from sealpost.core.text import parse_mailbox
from sealpost.services.advisor import AdvisorService, Wish
from sealpost.services.composing import SealedLetter
from sealpost.services.contacts import ContactService
from sealpost.services.queue import NewItem, QueueService
from sealpost.services.queue import SealedLetter as Queued

_LOOKED_AT = 20  # contacts that an address may be found with


@dataclass(frozen=True, slots=True)
class AdvisedTime:
    """`at` is when a letter is best sent, on its reader's clock; the advice itself may be to call."""

    at: datetime
    advice: Advice

    @property
    def is_for_a_letter(self) -> bool:
        return self.advice.channel not in (Channel.PHONE, Channel.NONE)


class LettersForLater:
    """Nothing readable of a letter goes into the queue but its subject, which is never sealed anyway."""

    def __init__(self, queue: QueueService, contacts: ContactService, advisor: AdvisorService) -> None:
        self._queue = queue
        self._contacts = contacts
        self._advisor = advisor

    def advised_time(self, letter: Letter) -> AdvisedTime | None:
        """None where the letter has not one reader, who is a contact."""
        everybody = letter.everybody
        address = parse_mailbox(everybody[0]) if len(everybody) == 1 else None
        contact = self._contact_of(address) if address else None
        if contact is None:
            return None
        advice = self._advisor.advise_about(contact, Wish())
        found = AdvisedTime(self._advisor.letter_time(contact, Wish()), advice)
        return replace(found, at=advice.slot) if found.is_for_a_letter and advice.slot else found

    def send_later(self, letter: Letter, sealed: SealedLetter, when: datetime | None, note: str = "") -> None:
        """Raises NotSealed: a queued letter is never readable."""
        named = {parse_mailbox(each) for each in (*letter.to, *letter.cc)}
        shown = [each for each in sealed.addresses if each in named]
        hidden = [each for each in sealed.addresses if each not in named]
        contact = self._contact_of(sealed.addresses[0]) if len(sealed.addresses) == 1 else None
        item = NewItem(
            Kind.LETTER,
            title=letter.subject,
            contact=contact.id if contact else None,
            way="" if contact else ", ".join(sealed.addresses[:1]),
            when=self._queue.when_for(contact, when) if when else None,
            note=note,
        )
        self._queue.add(item, Queued(sealed.armored, shown, letter.subject, letter.account, hidden))

    def tell_by_phone(self, written: str, title: str) -> None:
        """A call without a time: the password itself is kept with the contact's letters, or told from the composer."""
        address = parse_mailbox(written)
        contact = self._contact_of(address) if address else None
        way = "" if contact else written
        item = NewItem(Kind.CALL, title=title, contact=contact.id if contact else None, way=way)
        self._queue.add(item)

    def _contact_of(self, address: Address) -> Contact | None:
        found = self._contacts.search(address, _LOOKED_AT)
        return next((each for each in found if address in each.addresses), None)
