"""Groups of recipients: made, changed, found by their name or by the address that stands for them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from sealpost.core import groups as rules
from sealpost.core.groups import MOST_MEMBERS, Group, Member
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.text import parse_mailbox, visible
from sealpost.errors import GroupExists, GroupTooLarge, NotAnAddress, UnknownGroup
from sealpost.services.key_finder import KeyFinder


class GroupBook(Protocol):
    """Raises DiskFull, NotReadable, NotWritable."""

    def all(self) -> Sequence[Group]:
        """Sorted by name."""
        ...

    def named(self, name: str) -> Group | None:
        """Case and accents do not count."""
        ...

    def at(self, address: Address) -> Group | None:
        """The group for which an address stands."""
        ...

    def put(self, group: Group, instead_of: str | None = None) -> None:
        """`instead_of` is the name that it had before."""
        ...

    def remove(self, name: str) -> None: ...


class GroupService:
    def __init__(self, book: GroupBook, finder: KeyFinder) -> None:
        self._book = book
        self._finder = finder

    def all(self) -> Sequence[Group]:
        return self._book.all()

    def find(self, name: str) -> Group:
        """Raises UnknownGroup."""
        group = self._book.named(name)
        if group is None:
            raise UnknownGroup(name=visible(name, limit=100))
        return group

    def meant(self, written: str) -> Group | None:
        """The group that somebody means who writes this as a recipient: its name, or its address."""
        if (address := parse_mailbox(written)) is not None:
            return self._book.at(address)
        return self._book.named(written)

    def create(self, name: str, members: Sequence[str] = (), address: str = "") -> Group:
        """Raises NotAGroupName, NotAnAddress, GroupExists, GroupTooLarge."""
        group = Group(rules.checked_name(name), _members(members), _address(address))
        self._check_free(group, None)
        self._book.put(group)
        return group

    def change(self, name: str, new_name: str, members: Sequence[str], address: str) -> Group:
        """All of it anew. Raises UnknownGroup and what `create` does."""
        before = self.find(name)
        group = Group(rules.checked_name(new_name), _members(members), _address(address))
        self._check_free(group, before)
        self._book.put(group, before.name)
        return group

    def add(self, name: str, members: Sequence[str]) -> Group:
        """Those that are in it already stay where they are. Raises UnknownGroup, NotAnAddress, GroupTooLarge."""
        before = self.find(name)
        group = replace(before, members=_members([*before.members, *members]))
        self._book.put(group)
        return group

    def take_out(self, name: str, members: Sequence[str]) -> Group:
        """Raises UnknownGroup, NotAnAddress."""
        before = self.find(name)
        leaving = set(map(rules.parse_member, members))
        group = replace(before, members=[each for each in before.members if each not in leaving])
        self._book.put(group)
        return group

    def remove(self, name: str) -> Group:
        """What was removed, so that `put_back` undoes it. Raises UnknownGroup."""
        group = self.find(name)
        self._book.remove(group.name)
        return group

    def put_back(self, group: Group) -> None:
        """Raises GroupExists."""
        self._check_free(group, None)
        self._book.put(group)

    # --- Keys in groups -----------------------------------------------------------------------------------

    def fingerprints_of(self, name: str) -> frozenset[Fingerprint]:
        """Of every key here that its members name. Raises UnknownGroup."""
        members = self.find(name).members
        named = self._finder.naming(rules.addresses_of(members))
        return frozenset([*rules.fingerprints_of(members), *(key.fingerprint for key in named)])

    def with_key(self, key: Key) -> Sequence[Group]:
        return [group for group in self._book.all() if rules.holds(group, key)]

    def _check_free(self, group: Group, before: Group | None) -> None:
        rivals = [self._book.named(group.name), self._book.at(group.address) if group.address else None]
        for rival in rivals:
            if rival is not None and (before is None or rival.name != before.name):
                raise GroupExists(name=visible(rival.name))


def _members(written: Sequence[str]) -> Sequence[Member]:
    members = list(dict.fromkeys(map(rules.parse_member, written)))
    if len(members) > MOST_MEMBERS:
        raise GroupTooLarge(count=len(members), most=MOST_MEMBERS)
    return members


def _address(written: str) -> Address | None:
    if not written.strip():
        return None
    address = parse_mailbox(written)
    if address is None:
        raise NotAnAddress(text=visible(written, limit=100))
    return address
