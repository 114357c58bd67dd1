"""A `SecretKeeper` that has GnuPG encrypt to the user's own key; the token is the encrypted message itself."""

from collections.abc import Callable

from sealpost.core import armor
from sealpost.core.armor import Block
from sealpost.core.keys import Key
from sealpost.errors import NoSecretKey, SecretGone
from sealpost.gpg.keyring import GpgKeyring


class GpgSecretKeeper:
    def __init__(self, keyring: GpgKeyring, own_key: Callable[[], Key | None]) -> None:
        self._keyring = keyring
        self._own_key = own_key

    def keep(self, label: str, secret: bytes) -> str:
        del label
        key = self._own_key()
        if key is None:
            raise NoSecretKey
        return self._keyring.encrypt(secret.hex(), [key.fingerprint], None)

    def reveal(self, token: str) -> bytes:
        found = armor.find_blocks(token)
        if len(found) != 1 or not isinstance(found[0], Block):
            raise SecretGone(what="The encrypted secret", where="it is cut or changed")
        inside = self._keyring.verify_message(self._keyring.decrypt(found[0].packets)).content
        try:
            return bytes.fromhex(inside.decode("ascii"))
        except ValueError as error:
            raise SecretGone(what="The encrypted secret", where="it holds something else") from error

    def forget(self, token: str) -> None:
        """It is nowhere but in the token."""
        del token
