"""What a browser may put on the desk and learn of it: people, calls and letters, always sealed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sealpost.core.contacts import Contact, Source, SourceKind
from sealpost.core.keys import Address
from sealpost.core.phone import Phone, parse_phone
from sealpost.core.queue import ContactId, ItemId, Kind, QueueItem
from sealpost.core.text import parse_mailbox, visible
from sealpost.errors import ItemFinished, NotAnAddress, NotANumber, NotSealed
from sealpost.services.contacts import ContactService, new_contact_id
from sealpost.services.ports import Clock
from sealpost.services.queue import NewItem, QueueService, Row, SealedLetter
from sealpost.services.queue_ports import Group, QueuedLetter

_NEXT = (Group.OVERDUE, Group.TODAY, Group.THIS_WEEK, Group.LATER)
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody from a page, as a contact."""

    contact: Contact
    is_new: bool


@dataclass(frozen=True, slots=True)
class Next:
    """A line of what is next; `has_letter` where its sealed text lies ready to be sent."""

    row: Row
    has_letter: bool

    @property
    def name(self) -> str:
        return name_of(self.row)


def name_of(row: Row) -> str:
    """Whom an item is about; show it through core.text.visible."""
    return row.contact.shown_name if row.contact else row.item.way or row.item.title


class BrowserDeskService:
    def __init__(
        self, queue: QueueService, contacts: ContactService, clock: Clock, my_country: Callable[[], str | None]
    ) -> None:
        self._queue = queue
        self._contacts = contacts
        self._clock = clock
        self._my_country = my_country

    # --- Putting on the desk ------------------------------------------------------------------------------

    def meet(self, address: str, name: str, site: str) -> Met:
        """The contact with this address; a new one knows from which site it comes. Raises NotAnAddress."""
        parsed = _address(address)
        if known := self._known(addresses=(parsed,)):
            return Met(known, is_new=False)
        shown = " ".join(visible(name, limit=_LONGEST_NAME).split())
        new = Contact(id=new_contact_id(), name=shown, addresses=(parsed,))
        source = Source(SourceKind.MAIL, self._clock.now(), visible(site))
        return Met(self._contacts.add(new, source).contact, is_new=True)

    def queue_call(self, number: str) -> QueueItem:
        """To whoever has this number, without a time yet. Raises NotANumber."""
        phone = parse_phone(number.strip(), self._my_country())
        if phone is None:
            raise NotANumber(text=visible(number, limit=100))
        contact = self._known(phones=(phone,))
        return self._queue.add(NewItem(Kind.CALL, contact=_id(contact), way=str(phone.number))).item

    def queue_call_to(self, address: str, name: str, site: str) -> QueueItem:
        """To the sender of a mail, who is a contact from then on. Raises NotAnAddress."""
        return self._queue.add(NewItem(Kind.CALL, contact=self.meet(address, name, site).contact.id)).item

    def queue_letter_to(self, address: str) -> QueueItem:
        """That has to be written still. Raises NotAnAddress."""
        parsed = _address(address)
        contact = self._known(addresses=(parsed,))
        return self._queue.add(NewItem(Kind.LETTER, contact=_id(contact), way=parsed)).item

    def queue_sealed(
        self, armored: str, to: Sequence[str], hidden: Sequence[str], subject: str, account: str
    ) -> QueueItem:
        """A letter that is ready. Raises NotSealed for what anybody could read, NotAnAddress."""
        open_to, in_bcc = (list(dict.fromkeys(map(_address, people))) for people in (to, hidden))
        first = tuple([*open_to, *in_bcc][:1])
        contact = self._known(addresses=first) if first else None
        new = NewItem(Kind.LETTER, title=subject, contact=_id(contact), way="".join(first))
        return self._queue.add(new, SealedLetter(armored, open_to, subject, account, in_bcc)).item

    # --- What is next -------------------------------------------------------------------------------------

    def next(self, limit: int) -> Sequence[Next]:
        """What is overdue, then what comes next."""
        found: list[Row] = []
        for group in _NEXT:
            if len(found) < limit:
                found.extend(self._queue.page(group, limit - len(found)))
        return [Next(row, self._queue.letter(row.item) is not None) for row in found]

    def letter(self, item: ItemId) -> QueuedLetter:
        """Ready to be sent. Raises UnknownItem, ItemFinished, NotSealed where nothing lies ready."""
        found = self._queue.get(item)
        if not found.is_open:
            raise ItemFinished(title=visible(found.title))
        letter = self._queue.letter(found)
        if letter is None:
            raise NotSealed
        return letter

    def sent(self, item: ItemId) -> None:
        """The webmail has sent it. What was marked before stays as it is."""
        if self._queue.get(item).is_open:
            self._queue.sent(item)

    def _known(self, *, addresses: tuple[Address, ...] = (), phones: tuple[Phone, ...] = ()) -> Contact | None:
        """By an address or a number alone: a name says nothing."""
        stranger = Contact(id=new_contact_id(), name="", addresses=addresses, phones=phones)
        numbers = {phone.number for phone in phones}
        for contact in self._contacts.like(stranger):
            if set(addresses) & set(contact.addresses) or numbers & {phone.number for phone in contact.phones}:
                return contact
        return None


def _address(written: str) -> Address:
    parsed = parse_mailbox(written)
    if parsed is None:
        raise NotAnAddress(text=visible(written, limit=100))
    return parsed


def _id(contact: Contact | None) -> ContactId | None:
    return contact.id if contact else None
