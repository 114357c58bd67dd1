"""Which key serves which address, and what is said when one can't."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core.keys import Address, Capability, Fingerprint, Key, KeyState, SecretPart, UserId, Validity
from sealpost.errors import MissingKeys, NoSecretKey, UnusableKeys, UnverifiedKeys


class RecipientState(Enum):
    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    CHANGED = "changed"  # not what letters were sealed to before, and nobody has noted that yet
    EXPIRED = "expired"
    REVOKED = "revoked"
    DISABLED = "disabled"
    NO_ENCRYPTION = "no-encryption"
    NONE = "none"

    @property
    def is_usable(self) -> bool:
        return self in (RecipientState.VERIFIED, RecipientState.UNVERIFIED, RecipientState.CHANGED)


@dataclass(frozen=True, slots=True)
class Recipient:
    """An address with the best key for it; without `key` and `user_id` only in state NONE."""

    address: Address
    state: RecipientState
    key: Key | None = None
    user_id: UserId | None = None


def recipient_for(address: Address, keys: Iterable[Key], confirmed: Collection[Fingerprint] = ()) -> Recipient:
    """Only a user ID with exactly this address counts. Usable first, then verified, confirmed, newest."""
    candidates = [
        Recipient(address, _state(key, user_id), key, user_id)
        for key in keys
        for user_id in key.user_ids
        if user_id.address == address and user_id.validity is not Validity.NEVER
    ]

    def rank(candidate: Recipient) -> tuple[bool, bool, bool, float]:
        assert candidate.key is not None  # noqa: S101 - candidates are made with one
        return (
            candidate.state.is_usable,
            candidate.state is RecipientState.VERIFIED,
            candidate.key.fingerprint in confirmed,
            candidate.key.created.timestamp(),
        )

    return max(candidates, key=rank, default=Recipient(address, RecipientState.NONE))


def rivals(recipient: Recipient, keys: Iterable[Key]) -> Sequence[Key]:
    """Other current keys with the same address: somebody may hope to be taken for its owner."""
    return [
        key
        for key in keys
        if key != recipient.key
        and key.state is KeyState.CURRENT
        and any(each.address == recipient.address and not each.revoked for each in key.user_ids)
    ]


def _state(key: Key, user_id: UserId) -> RecipientState:
    state = key_state(key)
    if not state.is_usable:
        return state
    if user_id.revoked:
        return RecipientState.REVOKED
    return RecipientState.VERIFIED if user_id.validity.is_verified else RecipientState.UNVERIFIED


def key_state(key: Key) -> RecipientState:
    """Whether anything can be sealed to `key`: UNVERIFIED if so, because only a user ID can be more."""
    match key.state:
        case KeyState.EXPIRED:
            return RecipientState.EXPIRED
        case KeyState.REVOKED:
            return RecipientState.REVOKED
        case KeyState.DISABLED:
            return RecipientState.DISABLED
        case KeyState.INVALID:
            return RecipientState.NO_ENCRYPTION
        case KeyState.CURRENT:
            return RecipientState.UNVERIFIED if key.can(Capability.ENCRYPT) else RecipientState.NO_ENCRYPTION


def recipient_by_key(key: Key) -> Recipient:
    """Who is meant by a fingerprint: that key and no other, also one that names no address."""
    current = [each for each in key.user_ids if not each.revoked]
    best = max(current, key=lambda each: (each.validity.is_verified, each.address is not None), default=None)
    if best is None:
        return Recipient(Address(key.fingerprint), key_state(key), key)
    return Recipient(best.address or Address(key.fingerprint), _state(key, best), key, best)


def choose_keys(
    keys: Sequence[Key], addresses: Iterable[Address], confirmed: Collection[Fingerprint] = ()
) -> Sequence[Recipient]:
    """One usable key for each address; raises as `checked`."""
    return checked([recipient_for(address, keys, confirmed) for address in dict.fromkeys(addresses)], confirmed)


def checked(chosen: Sequence[Recipient], confirmed: Collection[Fingerprint] = ()) -> Sequence[Recipient]:
    """`chosen`, if all of them can be sealed to. Raises MissingKeys, UnusableKeys, UnverifiedKeys, in that order.

    `confirmed` keys may be used although nobody verified them: for this letter, or remembered.
    """
    if missing := [each.address for each in chosen if each.state is RecipientState.NONE]:
        raise MissingKeys(addresses=missing)
    for state in RecipientState:
        unusable = [each.address for each in chosen if each.state is state and not state.is_usable]
        if unusable:
            raise UnusableKeys(addresses=unusable, reason=state.value)
    if unverified := [each for each in chosen if _needs_confirmation(each, confirmed)]:
        raise UnverifiedKeys(
            addresses=[each.address for each in unverified],
            fingerprints=[each.key.fingerprint for each in unverified if each.key],
        )
    return chosen


def worst(address: Address, members: Sequence[Recipient]) -> Recipient:
    """A group as one recipient: it is as ready as the least ready of its members."""
    states = list(RecipientState)
    least = max((each.state for each in members), key=states.index, default=RecipientState.NONE)
    return Recipient(address, least)


def _needs_confirmation(recipient: Recipient, confirmed: Collection[Fingerprint]) -> bool:
    return recipient.state is RecipientState.UNVERIFIED and (
        recipient.key is None or recipient.key.fingerprint not in confirmed
    )


def signing_key(keys: Iterable[Key], account: Address | None, default: Fingerprint | None) -> Key:
    """The own key that names `account`, else the default key, else the newest. Raises NoSecretKey."""
    own = sorted(filter(can_sign_here, keys), key=_rank_of_signer, reverse=True)
    for key in own:
        if account and any(each.address == account and not each.revoked for each in key.user_ids):
            return key
    for key in own:
        if key.fingerprint == default:
            return key
    if not own:
        raise NoSecretKey
    return own[0]


def can_sign_here(key: Key) -> bool:
    """Whether the private half of a current signing key is on this machine or on a card."""
    here = (SecretPart.PRESENT, SecretPart.ON_CARD)
    if key.state is not KeyState.CURRENT:
        return False
    return (Capability.SIGN in key.capabilities and key.secret in here) or any(
        Capability.SIGN in part.capabilities and part.state is KeyState.CURRENT and part.secret in here
        for part in key.subkeys
    )


def _rank_of_signer(key: Key) -> tuple[bool, float]:
    return any(user_id.validity.is_verified for user_id in key.user_ids), key.created.timestamp()
