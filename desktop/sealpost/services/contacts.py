"""Contacts as a person handles them: found, kept, changed, merged; every change can be undone."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sealpost.core.contacts import (
    Contact,
    MailConsent,
    Source,
    SourceKind,
    Touch,
    TouchId,
    TouchKind,
    consent_from,
    merged,
    tidied,
)
from sealpost.core.queue import ContactId, ItemId, Outcome
from sealpost.errors import EmptyContact, UnknownContact
from sealpost.services.ports import Clock, ContactBook, ContactsEdit

KEPT_AFTER_REMOVAL = timedelta(days=30)  # so long a removal can be undone
_MOST_TOUCHES = 500


@dataclass(frozen=True, slots=True)
class ContactChange:
    """What was done; `undo` is the edit that takes it back (`ContactService.undo`)."""

    contact: Contact
    undo: ContactsEdit


class ContactService:
    """Everything blocks on the disk; windows call it in jobs. Raises DiskFull, NotReadable, NotWritable."""

    def __init__(self, book: ContactBook, clock: Clock, told: Callable[[Touch], None] = lambda _: None) -> None:
        """`told` hears of each line that is logged: reminders to keep in touch wait anew."""
        self._book = book
        self._clock = clock
        self._told = told

    def search(self, words: str = "", limit: int = 100, offset: int = 0) -> Sequence[Contact]:
        """By name; every word is the beginning of one in the name, an address, a number, a tag, a note."""
        return self._book.search(words, limit, offset)

    def count(self, words: str = "") -> int:
        return self._book.count(words)

    def find(self, contact: ContactId) -> Contact | None:
        """None for one that was removed; the kept one for one that was merged."""
        return self._book.get(contact)

    def get(self, contact: ContactId) -> Contact:
        """Raises UnknownContact."""
        found = self._book.get(contact)
        if found is None:
            raise UnknownContact(contact=str(contact))
        return found

    def like(self, contact: Contact) -> Sequence[Contact]:
        """Who may be the same person: by an address, the end of a number, or the name."""
        return self._book.like(contact)

    def add(self, contact: Contact, source: Source | None = None) -> ContactChange:
        """`contact` with an id of its own; `source` is "typed" if none is named. Raises EmptyContact."""
        source = source or Source(SourceKind.TYPED, self._clock.now())
        return self._put(self._from(contact, source), undo=lambda kept: ContactsEdit(remove=(kept.id,)))

    def take_in(
        self, new: Sequence[Contact], joined: Sequence[tuple[Contact, Contact]], source: Source
    ) -> ContactsEdit:
        """From a file: `new` ones are added, the second of each pair is merged into the first; the edit undoes it.

        All of it or nothing. Raises ContactChanged.
        """
        added = [tidied(self._from(contact, source)) for contact in new]
        before = {kept.id: kept for kept, _ in joined}
        after = dict(before)
        for kept, other in joined:
            after[kept.id] = merged(after[kept.id], self._from(other, source))
        self._edit(ContactsEdit(put=(*added, *after.values()), expected=tuple(before.values())))
        return ContactsEdit(
            put=tuple(before.values()),
            remove=tuple(contact.id for contact in added),
            expected=tuple(after.values()),
        )

    def change(self, before: Contact, after: Contact) -> ContactChange:
        """Raises ContactChanged when it is no longer as `before` says, EmptyContact."""
        return self._put(
            replace(after, id=before.id),
            expected=(before,),
            undo=lambda kept: ContactsEdit((before,), expected=(kept,)),
        )

    def remove(self, contact: ContactId) -> ContactChange:
        """It is gone from every list, and kept for 30 days for an undo. Raises UnknownContact."""
        removed = self.get(contact)
        self._edit(ContactsEdit(remove=(removed.id,)))
        return ContactChange(removed, ContactsEdit(put=(removed,)))

    def merge(self, kept: ContactId, other: ContactId) -> ContactChange:
        """One contact with what both knew; the timeline and the queue of `other` follow. Raises UnknownContact."""
        ours, theirs = self.get(kept), self.get(other)
        if ours.id == theirs.id:
            return ContactChange(ours, ContactsEdit())
        together = merged(ours, theirs)
        self._edit(ContactsEdit(put=(together,), remove=(theirs.id,), into=ours.id, expected=(ours, theirs)))
        return ContactChange(together, ContactsEdit(put=(ours, theirs), expected=(together,)))

    def undo(self, undo: ContactsEdit) -> None:
        """Raises ContactChanged when somebody changed it again meanwhile."""
        self._edit(undo)

    def timeline(self, contact: ContactId, limit: int = _MOST_TOUCHES) -> Sequence[Touch]:
        """Newest first, with what belonged to contacts merged into this one."""
        return self._book.touches(contact, limit)

    def log(
        self,
        contact: ContactId,
        kind: TouchKind,
        *,
        outcome: Outcome | None = None,
        subject: str = "",
        they_said: str = "",
        i_said: str = "",
        item: ItemId | None = None,
        at: datetime | None = None,
    ) -> Touch:
        """A line of the timeline, now unless `at` says when. Raises UnknownContact."""
        known = self.get(contact)
        touch = Touch(
            TouchId(str(uuid.uuid4())),
            known.id,
            at or self._clock.now(),
            kind,
            outcome,
            subject,
            they_said,
            i_said,
            item,
        )
        self._book.put_touch(touch)
        self._told(touch)
        return touch

    def unlog(self, touch: TouchId) -> None:
        self._book.remove_touch(touch)

    def forget_removed(self) -> None:
        """Once a day: what was removed thirty days ago is gone for good."""
        self._book.forget_removed(self._clock.now() - KEPT_AFTER_REMOVAL)

    def _from(self, contact: Contact, source: Source) -> Contact:
        said = contact.consent if contact.consent != MailConsent() else consent_from(source)
        return replace(contact, id=new_contact_id(), consent=said, sources=(*contact.sources, source))

    def _put(
        self, contact: Contact, *, undo: Callable[[Contact], ContactsEdit], expected: Sequence[Contact] = ()
    ) -> ContactChange:
        kept = tidied(contact)
        if kept.is_empty:
            raise EmptyContact()
        self._edit(ContactsEdit(put=(kept,), expected=expected))
        return ContactChange(kept, undo(kept))

    def _edit(self, edit: ContactsEdit) -> None:
        self._book.edit(edit, self._clock.now())


def new_contact_id() -> ContactId:
    return ContactId(str(uuid.uuid4()))
