"""Groups: people and keys under one name of the user's own, to whom a letter can be sealed at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sealpost.core import text
from sealpost.core.key_list import fold
from sealpost.core.keys import Address, Fingerprint, Key, parse_fingerprint
from sealpost.errors import NotAFingerprint, NotAGroupName, NotAnAddress

MOST_MEMBERS = 1_000
_LONGEST_NAME = 100

Member = Address | Fingerprint  # an address takes the best key of whoever has it; a fingerprint that key alone


@dataclass(frozen=True, slots=True)
class Group:
    """`address` stands for the group where only addresses can be written: that of a mailing list, for instance."""

    name: str
    members: Sequence[Member] = ()
    address: Address | None = None


def checked_name(written: str) -> str:
    """Raises NotAGroupName for what is empty, too long, or could be taken for an address or a fingerprint."""
    name = " ".join(text.visible(written, limit=_LONGEST_NAME + 1).split())
    if not name or len(name) > _LONGEST_NAME or "@" in name or "," in name or _is_fingerprint(name):
        raise NotAGroupName(text=text.visible(written, limit=_LONGEST_NAME))
    return name


def folded(name: str) -> str:
    """Two groups whose names fold to the same are one."""
    return fold(" ".join(name.split()))


def parse_member(written: str) -> Member:
    """`Name <address>`, an address, or a fingerprint. Raises NotAnAddress."""
    if address := text.parse_mailbox(written):
        return address
    try:
        return parse_fingerprint(written)
    except NotAFingerprint as error:
        raise NotAnAddress(text=text.visible(written, limit=100)) from error


def is_address(member: Member) -> bool:
    return "@" in member


def addresses_of(members: Iterable[Member]) -> Sequence[Address]:
    return [Address(each) for each in members if is_address(each)]


def fingerprints_of(members: Iterable[Member]) -> Sequence[Fingerprint]:
    return [Fingerprint(each) for each in members if not is_address(each)]


def member_for(key: Key) -> Member:
    """The address that the key names first, so that a newer key of the same person counts too; else the key itself."""
    found = (each.address for each in key.user_ids if each.address and not each.revoked)
    return next(found, None) or key.fingerprint


def holds(group: Group, key: Key) -> bool:
    named = {each.address for each in key.user_ids if not each.revoked}
    return any(member == key.fingerprint or member in named for member in group.members)


def _is_fingerprint(name: str) -> bool:
    try:
        parse_fingerprint(name)
    except NotAFingerprint:
        return False
    return True
