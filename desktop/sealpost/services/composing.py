"""A letter from its first address to the sealed text: for whom, by whom, sealed, and as a mail file."""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from sealpost.core import letter_mail, signature_block
from sealpost.core.groups import Group, addresses_of, folded
from sealpost.core.key_list import KeyFilter, KeyQuery
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.core.recipients import Recipient, can_sign_here
from sealpost.core.signature_block import SignatureBlock
from sealpost.core.text import parse_mailbox, visible
from sealpost.errors import NoRecipients, NotAnAddress, NothingToSeal, TooLarge
from sealpost.services.contacts import ContactService
from sealpost.services.file_ports import Disk, Existing
from sealpost.services.groups import GroupService
from sealpost.services.key_index import KeyListService
from sealpost.services.keys import KeyService
from sealpost.services.letters import LetterService
from sealpost.services.mail import MailService
from sealpost.services.ports import Cancellation, Clock, Settings

MOST_ENCLOSED = 6 * 2**20  # octets of all files in one letter, sealed below `packets.MAX_INPUT` however it is packed
_SIGNATURE = "signature:"
_SUGGESTED = 12
_SHORTEST_SEARCH = 2


@dataclass(frozen=True, slots=True)
class SealedLetter:
    """`addresses` are those who can open it, the hidden ones too. Without any it is signed only."""

    armored: str
    addresses: Sequence[Address]
    signer: Key | None
    question: str = ""  # to be answered by the password; everybody can read it

    @property
    def to_paste(self) -> str:
        """What goes into a mail: the question above, where there is one."""
        return f"{self.question}\n\n{self.armored}" if self.question else self.armored


@dataclass(frozen=True, slots=True)
class PasswordLock:
    """Instead of keys."""

    password: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Safe to show; `mailbox` is what goes into the field: of a group, which has a `title`, all its people."""

    mailbox: str
    address: Address
    title: str = ""

    @property
    def shown(self) -> str:
        return self.title or self.mailbox


class ComposeService:
    def __init__(
        self,
        mail: MailService,
        keys: KeyService,
        key_list: KeyListService,
        letters: LetterService,
        contacts: ContactService,
        disk: Disk,
        settings: Settings,
        clock: Clock,
        groups: GroupService | None = None,
    ) -> None:
        self._mail = mail
        self._groups = groups
        self._keys = keys
        self._key_list = key_list
        self._letters = letters
        self._contacts = contacts
        self._disk = disk
        self._settings = settings
        self._clock = clock

    # --- For whom -----------------------------------------------------------------------------------------

    def suggestions(self, words: str) -> Sequence[Suggestion]:
        """People whose name or address goes on as `words` begins: groups first, then contacts, then keys."""
        if len(words.strip()) < _SHORTEST_SEARCH:
            return ()
        groups = [_of_group(group) for group in self._groups_like(words) if addresses_of(group.members)]
        found = {
            address: _suggestion(contact.shown_name, address)
            for contact in self._contacts.search(words, _SUGGESTED)
            for address in contact.addresses
        }
        self._key_list.refresh()
        numbers = self._key_list.find(KeyQuery(words, KeyFilter.SEALABLE))[:_SUGGESTED]
        for row in self._key_list.rows(numbers).values():
            if row.address:
                name = row.user_id.partition("<")[0].strip()
                found.setdefault(row.address, _suggestion(name, row.address))
        return (*groups, *found.values())[:_SUGGESTED]

    def _groups_like(self, words: str) -> Sequence[Group]:
        sought = folded(words)
        return [group for group in (self._groups.all() if self._groups else ()) if sought in folded(group.name)]

    def states(self, written: Sequence[str]) -> Sequence[Recipient]:
        return self._mail.recipient_states(written)

    # --- By whom ------------------------------------------------------------------------------------------

    def identities(self) -> Sequence[Key]:
        """Own keys that can sign, the default one first."""
        default = self._keys.default_key()
        own = [key for key in self._keys.own() if can_sign_here(key)]
        return sorted(own, key=lambda key: key != default)

    def signature(self, fingerprint: Fingerprint) -> SignatureBlock:
        kept = self._settings.get(_SIGNATURE + fingerprint)
        return signature_block.from_json(kept) if kept else SignatureBlock()

    def keep_signature(self, fingerprint: Fingerprint, block: SignatureBlock) -> None:
        self._settings.put(_SIGNATURE + fingerprint, signature_block.to_json(block))

    # --- Files --------------------------------------------------------------------------------------------

    def enclose(self, path: Path, already: int = 0) -> Enclosure:
        """A file for a letter. Raises TooLarge, NotAFile, NotReadable, FileChanged."""
        source = self._disk.source(path)
        if source.is_folder or source.size + already > MOST_ENCLOSED:
            raise TooLarge(size=source.size + already, limit=MOST_ENCLOSED)
        return Enclosure(path.name, b"".join(source.chunks()))

    # --- Sealing ------------------------------------------------------------------------------------------

    def seal(
        self,
        letter: Letter,
        signer: Key | None,
        *,
        lock: PasswordLock | None = None,
        confirmed: Collection[Fingerprint] = (),
        cancellation: Cancellation | None = None,
    ) -> SealedLetter:
        """The armored text. Raises as `MailService.encrypt`; with a password, nobody needs a key."""
        if not letter.text.strip():
            raise NothingToSeal
        return self._seal(letter, letter.text, signer, lock, confirmed, cancellation)

    def as_mail(
        self,
        letter: Letter,
        signer: Key | None,
        files: Sequence[Enclosure],
        *,
        lock: PasswordLock | None = None,
        confirmed: Collection[Fingerprint] = (),
        cancellation: Cancellation | None = None,
    ) -> bytes:
        """An .eml file with the files inside what is sealed. Raises as `seal`."""
        if not letter.text.strip() and not files:
            raise NothingToSeal
        within = letter_mail.inside(letter.text, files) if letter.encrypt else letter.text
        sealed = self._seal(letter, within, signer, lock, confirmed, cancellation)
        make = letter_mail.sealed_mail if letter.encrypt else letter_mail.signed_mail
        sender = letter.account or (signer.name if signer else "")
        message_id = f"<{secrets.token_hex(16)}@sealpost.invalid>"  # tells no machine's name
        return make(letter, sealed.to_paste, sender, self._clock.now(), message_id)

    def save(self, path: Path, content: bytes, existing: Existing) -> Path:
        """All of it or nothing. Raises FileExists, NotWritable, DiskFull."""
        with self._disk.output(path, existing) as output:
            output.write(content)
            return output.commit()

    def _seal(
        self,
        letter: Letter,
        text: str,
        signer: Key | None,
        lock: PasswordLock | None,
        confirmed: Collection[Fingerprint],
        cancellation: Cancellation | None,
    ) -> SealedLetter:
        if not letter.encrypt:
            signed = self._mail.sign(text, signer or self._mail.signer_for(letter.account), cancellation)
            return SealedLetter(signed.armored, (), signed.signer)
        if lock is not None:
            addresses = _addresses(letter)
            armored = self._letters.seal(text, lock.password, cancellation)
            return SealedLetter(armored, addresses, None, lock.question)
        named = () if letter.hides_recipients else (*letter.to, *letter.cc)
        hidden = letter.everybody if letter.hides_recipients else letter.bcc
        sealed = self._mail.encrypt(
            text,
            named,
            signer if letter.sign else None,
            hidden=hidden,
            account=letter.account,
            confirmed=confirmed,
            cancellation=cancellation,
        )
        return SealedLetter(sealed.armored, [each.address for each in sealed.recipients], sealed.signer)

    def signer_for(self, letter: Letter, chosen: Fingerprint | None) -> Key | None:
        """The key that was chosen, else the account's own. None for a letter that nobody signs. Raises NoSecretKey."""
        if not letter.sign:
            return None
        return self._keys.find(chosen) if chosen else self._mail.signer_for(letter.account)


def _addresses(letter: Letter) -> Sequence[Address]:
    """Raises NoRecipients, NotAnAddress."""
    if not letter.everybody:
        raise NoRecipients
    found: list[Address] = []
    for written in letter.everybody:
        address = parse_mailbox(written)
        if address is None:
            raise NotAnAddress(text=visible(written))
        found.append(address)
    return found


def _of_group(group: Group) -> Suggestion:
    """Its people, because a letter and a mail have no other names for them."""
    addresses = addresses_of(group.members)
    return Suggestion(", ".join(addresses), addresses[0], f"{visible(group.name)} ({len(addresses)})")


def _suggestion(name: str, address: Address) -> Suggestion:
    shown = visible(name).replace('"', "").strip()
    if not shown or shown.casefold() == address:
        return Suggestion(address, address)
    quoted = f'"{shown}"' if any(mark in shown for mark in ",;:.()[]\\@<>") else shown
    return Suggestion(f"{quoted} <{address}>", address)
