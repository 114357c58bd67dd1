"""Letters for people without a key: sealed with a password that is told another way."""

import secrets
from typing import Protocol

from sealpost.core import armor, letter_password, packets
from sealpost.core.armor import Block
from sealpost.core.keys import Address, Key
from sealpost.core.letter_password import Guess, Language
from sealpost.errors import GpgFailed, NoPassword, NothingToSeal
from sealpost.services.ports import Cancellation, Keyring, Settings

_KEPT = "letter_password "  # and the address


class PasswordKeyring(Protocol):
    def seal_with_password(self, plaintext: str, password: str, cancellation: Cancellation | None = None) -> str:
        """An armored message that the password alone opens, with any OpenPGP program."""
        ...


class _Keyring(Keyring, PasswordKeyring, Protocol): ...


class LetterService:
    def __init__(self, keyring: _Keyring, settings: Settings) -> None:
        self._keyring, self._settings = keyring, settings

    def new_password(self, language: Language) -> str:
        return letter_password.generated(language, secrets.choice)

    def seal(self, plaintext: str, password: str, cancellation: Cancellation | None = None) -> str:
        """Raises NothingToSeal, NoPassword."""
        if not plaintext.strip():
            raise NothingToSeal
        if not password.strip():
            raise NoPassword
        armored = self._keyring.seal_with_password(plaintext, password, cancellation)
        _check_sealed(armored)
        return armored

    def time_to_guess(self, password: str) -> Guess:
        """By whoever has the letter; a password that consists of our words was chosen by chance."""
        words = password.split(" ")
        for language in Language:
            if len(words) >= letter_password.WORDS and set(words) <= set(letter_password.words(language)):
                return letter_password.time_to_guess_generated(len(words))
        return letter_password.time_to_guess(password)

    # --- One password for all letters to one person ---------------------------------------------------------

    def keep(self, address: Address, password: str, own: Key) -> None:
        """Sealed to `own`, so that the database alone tells nothing."""
        sealed = self._keyring.encrypt(password, [own.fingerprint], None)
        self._settings.put(_KEPT + address, sealed)

    def kept(self, address: Address, cancellation: Cancellation | None = None) -> str | None:
        """Raises as `Keyring.decrypt`."""
        sealed = self._settings.get(_KEPT + address)
        if sealed is None:
            return None
        block = armor.find_blocks(sealed)[0]
        if not isinstance(block, Block):
            raise GpgFailed(status=0)
        inside = self._keyring.decrypt(block.packets, cancellation)
        return self._keyring.verify_message(inside, cancellation).content.decode()

    def is_kept(self, address: Address) -> bool:
        return self._settings.get(_KEPT + address) is not None

    def forget(self, address: Address) -> None:
        """Letters that were sealed with it stay as they are."""
        self._settings.remove(_KEPT + address)


def _check_sealed(armored: str) -> None:
    """What goes out is looked at as a stranger would: one message, for a password and for no key."""
    found = armor.find_blocks(armored)
    if len(found) != 1 or not isinstance(found[0], Block):
        raise GpgFailed(status=0)
    shape = packets.check_message(found[0].packets)
    if shape.recipients or shape.passwords != 1:
        raise GpgFailed(status=0)
