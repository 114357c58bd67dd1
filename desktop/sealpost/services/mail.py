"""Letters: for whom, sealed, signed, opened; the same for windows, the command line and the browser."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from sealpost.core import armor, packets, recipients, text
from sealpost.core.armor import Block, Searched
from sealpost.core.groups import Group, Member, addresses_of, fingerprints_of, is_address
from sealpost.core.key_changes import KeyChange
from sealpost.core.keys import Address, Fingerprint, Key, parse_fingerprint
from sealpost.core.recipients import Recipient, RecipientState
from sealpost.core.verdict import Opened
from sealpost.errors import (
    AlreadySealed,
    ChangedKeys,
    EmptyGroup,
    GpgFailed,
    NoRecipients,
    NoSecretKey,
    NotAFingerprint,
    NotAnAddress,
    NothingToSeal,
    SealpostError,
)
from sealpost.services.key_finder import KeyFinder, RingFinder
from sealpost.services.key_watch import KeyWatch
from sealpost.services.keys import default_fingerprint, is_confirmed
from sealpost.services.opening import Opener, Outside
from sealpost.services.opening_files import FileOpener
from sealpost.services.ports import Cancellation, Clock, Keyring, SecondOpinion, Settings

ENCRYPT_TO_SELF = "encrypt_to_self"  # "no" switches it off


@dataclass(frozen=True, slots=True)
class Sealed:
    armored: str
    recipients: Sequence[Recipient]  # those in To and Cc, then the hidden ones
    signer: Key | None
    to_self: Key | None  # the own key that can open it too


@dataclass(frozen=True, slots=True)
class Signed:
    armored: str
    signer: Key


class GroupFinder(Protocol):
    def meant(self, written: str) -> Group | None:
        """The group that somebody means who writes this as a recipient."""
        ...


class NoGroups:
    """Where there is no store."""

    def meant(self, written: str) -> Group | None:
        del written
        return None


class MailService:
    def __init__(
        self,
        keyring: Keyring,
        settings: Settings,
        clock: Clock,
        finder: KeyFinder | None = None,
        groups: GroupFinder | None = None,
        second: SecondOpinion | None = None,
        watch: KeyWatch | None = None,
    ) -> None:
        self._watch = watch
        self._keyring = keyring
        self._settings = settings
        self._finder = finder or RingFinder(keyring)
        self._groups = groups or NoGroups()
        self._opener = Opener(keyring, clock, self._finder, second)
        self._file_opener = FileOpener(self._opener)

    # --- For whom and by whom -----------------------------------------------------------------------------

    def recipient_states(self, addresses: Iterable[str]) -> Sequence[Recipient]:
        """One for each address, in order; what is no address has no key."""
        return [self._recipient_state(address) for address in addresses]

    def _recipient_state(self, written: str) -> Recipient:
        if (group := self._groups.meant(written)) is not None:
            return recipients.worst(Address(text.visible(written)), self.recipient_states(group.members))
        if (fingerprint := as_fingerprint(written)) is not None:
            return next(map(recipients.recipient_by_key, self._finder.named([fingerprint])), _nobody(fingerprint))
        address = text.parse_mailbox(written)
        if address is None:
            return Recipient(Address(text.visible(written)), RecipientState.NONE)
        keys = self._finder.naming([address])
        return self._watched(recipients.recipient_for(address, keys, self._confirmed(keys)))

    def _watched(self, recipient: Recipient) -> Recipient:
        """A key that changed unnoticed is one to ask about, whoever vouches for it."""
        if self._watch is None or recipient.key is None or recipient.key.is_own:
            return recipient
        self._watch.look([recipient])
        is_pending = recipient.state.is_usable and self._watch.pending([recipient.address])
        return replace(recipient, state=RecipientState.CHANGED) if is_pending else recipient

    def key_changes(self, addresses: Collection[Address]) -> Sequence[KeyChange]:
        """How the keys that letters were sealed to have changed, newest first; without GnuPG, as far as is known."""
        if self._watch is None:
            return ()
        with suppress(SealpostError):
            self.recipient_states(addresses)
        return self._watch.history(addresses)

    def note_key_changes(self, addresses: Collection[Address]) -> None:
        if self._watch is not None:
            self._watch.note(addresses)

    def signer_for(self, account: str) -> Key:
        """The own key that signs for a webmail account, or the default key. Raises NoSecretKey."""
        address = text.parse_mailbox(account)
        return recipients.signing_key(self._finder.own(), address, default_fingerprint(self._settings))

    def choose_recipients(
        self, to: Iterable[str], hidden: Iterable[str] = (), confirmed: Collection[Fingerprint] = ()
    ) -> Sequence[Recipient]:
        """A key for everybody, or NoRecipients, NotAnAddress, MissingKeys, UnusableKeys, UnverifiedKeys, ChangedKeys.

        `confirmed` keys are taken although nobody verified them, as are those that the person remembered.
        """
        members = list(dict.fromkeys(member for written in (*to, *hidden) for member in self._meant(written)))
        if not members:
            raise NoRecipients
        by_address = self._finder.naming(addresses_of(members))
        by_name = {key.fingerprint: key for key in self._finder.named(fingerprints_of(members))}
        taken = {*confirmed, *self._confirmed([*by_address, *by_name.values()])}
        chosen = [
            self._watched(recipients.recipient_for(Address(member), by_address, taken))
            if is_address(member)
            else _recipient_named(by_name, Fingerprint(member))
            for member in members
        ]
        recipients.checked(chosen, taken)
        self._ask_about_changes([each for each in chosen if each.state is RecipientState.CHANGED], confirmed)
        return chosen

    def _ask_about_changes(self, changed: Sequence[Recipient], confirmed: Collection[Fingerprint]) -> None:
        """Raises ChangedKeys; what was confirmed is noted, so that it is asked once."""
        if self._watch is None or not changed:
            return
        asked = [each for each in changed if each.key and each.key.fingerprint not in confirmed]
        self._watch.note([each.address for each in changed if each not in asked])
        if asked:
            changes = self._watch.pending([each.address for each in asked])
            raise ChangedKeys(
                addresses=[each.address for each in asked],
                fingerprints=_fingerprints(each.key for each in asked),
                before=[each.before for each in changes],
                now=[each.after for each in changes],
                since=[f"{each.at:%Y-%m-%d}" for each in changes],
            )

    def _remember(self, chosen: Iterable[Recipient], written: Iterable[str]) -> None:
        """The keys that served addresses: those named by fingerprint say nothing of whose they are."""
        if self._watch is None:
            return
        named = {member for each in written for member in self._meant(each)}
        self._watch.used([each for each in chosen if each.address in named and each.key and not each.key.is_own])

    def _meant(self, written: str) -> Sequence[Member]:
        """Whom somebody means who writes this as a recipient. Raises NotAnAddress, EmptyGroup."""
        if (group := self._groups.meant(written)) is not None:
            if not group.members:
                raise EmptyGroup(name=text.visible(group.name))
            return group.members
        fingerprint = as_fingerprint(written)
        return [fingerprint if fingerprint is not None else _address(written)]

    def keys_for(
        self,
        to: Sequence[str],
        signer: Key | None,
        *,
        account: str = "",
        confirmed: Collection[Fingerprint] = (),
    ) -> Sequence[Fingerprint]:
        """Whom a file for `to` is sealed to, the own copy included; raises as `choose_recipients`."""
        chosen = self.choose_recipients(to, confirmed=confirmed)
        self._remember(chosen, to)
        return _fingerprints([*(each.key for each in chosen), self._own_copy(signer, account)])

    def rivals(self, chosen: Iterable[Recipient]) -> Sequence[Key]:
        """Keys that were not chosen though they name the same addresses."""
        return [key for each in chosen for key in recipients.rivals(each, self._finder.naming([each.address]))]

    def _confirmed(self, keys: Iterable[Key]) -> Collection[Fingerprint]:
        return {key.fingerprint for key in keys if is_confirmed(self._settings, key.fingerprint)}

    # --- Sealing and signing ------------------------------------------------------------------------------

    def encrypt(
        self,
        plaintext: str,
        to: Sequence[str],
        signer: Key | None,
        *,
        hidden: Sequence[str] = (),
        account: str = "",
        confirmed: Collection[Fingerprint] = (),
        cancellation: Cancellation | None = None,
    ) -> Sealed:
        """Sealed to everybody in `to` and `hidden` or to nobody; raises as `choose_recipients` does."""
        _check_writing(plaintext)
        chosen = self.choose_recipients(to, hidden, confirmed)
        named = {member for each in to for member in self._meant(each)}
        to_self = self._own_copy(signer, account)
        visible = _fingerprints(each.key for each in chosen if _is_among(each, named))
        visible = tuple(dict.fromkeys((*visible, *_fingerprints([to_self]))))
        unseen = [
            each
            for each in _fingerprints(each.key for each in chosen if not _is_among(each, named))
            if each not in visible
        ]
        armored = self._keyring.encrypt(
            plaintext, visible, signer.fingerprint if signer else None, cancellation, unseen
        )
        _check_sealed(armored, len(visible) + len(unseen))
        self._remember(chosen, (*to, *hidden))
        return Sealed(armored, chosen, signer, to_self)

    def _own_copy(self, signer: Key | None, account: str) -> Key | None:
        if self._settings.get(ENCRYPT_TO_SELF) == "no":
            return None
        try:
            own = signer or self.signer_for(account)
        except NoSecretKey:
            return None
        return own if recipients.key_state(own).is_usable else None

    def sign(self, plaintext: str, signer: Key, cancellation: Cancellation | None = None) -> Signed:
        """Clear-signed, wrapped before so that no webmail has to; never a letter less than was given."""
        _check_writing(plaintext)
        wrapped = text.wrap_for_signing(plaintext)
        armored = self._keyring.clear_sign(wrapped, signer.fingerprint, cancellation)
        _check_signed(armored, wrapped)
        return Signed(armored, signer)

    # --- Opening ------------------------------------------------------------------------------------------

    def key_to_open(self, block: Searched) -> Key | None:
        """The own key that `block` asks for, to be named when permission is asked; None if it needs none."""
        return self._opener.key_to_open(block)

    def open(
        self,
        block: str | Searched,
        sender: str = "",
        cancellation: Cancellation | None = None,
        *,
        changed: bool = False,
        outside: Outside = Outside.LEFT_OUT,
    ) -> Opened:
        """Everything sealed or signed in a text. `changed`: the page may have altered what was signed.

        Raises NoMessage, MessageRefused, NotForYou and the gpg errors, unless another block could be opened.
        """
        searched = armor.search(block) if isinstance(block, str) else block
        return self._opener.open_text(searched, sender, cancellation, changed=changed, outside=outside)

    def open_file(
        self,
        content: bytes,
        name: str,
        sender: str = "",
        signature: bytes | None = None,
        cancellation: Cancellation | None = None,
        outside: Outside = Outside.LEFT_OUT,
    ) -> Opened:
        """An armored or binary message, a clear-signed text, a mail (.eml), a page (.html), or any file with
        its detached `signature`. Raises as `open`, though not for a mail where what is `outside` is shown."""
        if signature is not None:
            return self._opener.verify_detached(content, name, signature, sender, cancellation)
        return self._file_opener.open(content, name, sender, cancellation, outside)


def _address(written: str) -> Address:
    address = text.parse_mailbox(written)
    if address is None:
        raise NotAnAddress(text=text.visible(written))
    return address


def as_fingerprint(written: str) -> Fingerprint | None:
    try:
        return parse_fingerprint(written)
    except NotAFingerprint:
        return None


def _recipient_named(keys: Mapping[Fingerprint, Key], fingerprint: Fingerprint) -> Recipient:
    return recipients.recipient_by_key(keys[fingerprint]) if fingerprint in keys else _nobody(fingerprint)


def _nobody(fingerprint: Fingerprint) -> Recipient:
    return Recipient(Address(fingerprint), RecipientState.NONE)


def _is_among(recipient: Recipient, members: Collection[Member]) -> bool:
    return recipient.address in members or (recipient.key is not None and recipient.key.fingerprint in members)


def _fingerprints(keys: Iterable[Key | None]) -> Sequence[Fingerprint]:
    return tuple(dict.fromkeys(key.fingerprint for key in keys if key))


def _check_writing(plaintext: str) -> None:
    if not plaintext.strip():
        raise NothingToSeal
    for found in armor.find_blocks(plaintext):
        start, end = found.span
        if isinstance(found, Block) and not (plaintext[:start] + plaintext[end:]).strip():
            raise AlreadySealed


def _check_sealed(armored: str, expected: int) -> None:
    """What goes out is looked at as a stranger would: one message, for exactly as many keys as were meant."""
    found = armor.find_blocks(armored)
    if len(found) != 1 or not isinstance(found[0], Block):
        raise GpgFailed(status=0)
    shape = packets.check_message(found[0].packets)
    if len(shape.recipients) != expected or shape.passwords:
        raise GpgFailed(status=0)


def _check_signed(armored: str, text_to_sign: str) -> None:
    found = armor.find_blocks(armored)
    if len(found) != 1 or not isinstance(found[0], Block) or found[0].signed_text is None:
        raise GpgFailed(status=0)
    if found[0].signed_text.rstrip("\n") != text_to_sign.rstrip("\n"):
        raise GpgFailed(status=0)
