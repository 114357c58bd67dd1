"""The first-run assistant: what it remembers, which keys it offers, and the letter to oneself at its end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sealpost.core import assistant
from sealpost.core.assistant import Progress
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.recipients import can_sign_here
from sealpost.core.verdict import Opened
from sealpost.errors import NoSecretKey
from sealpost.services.keys import KeyService
from sealpost.services.mail import MailService
from sealpost.services.ports import Cancellation, Settings

_PROGRESS = "assistant"


@dataclass(frozen=True, slots=True)
class Practice:
    """A letter to oneself: as it would travel, and as it came out again."""

    sealed: str
    opened: Opened


@dataclass(frozen=True, slots=True)
class Found:
    """What is here already."""

    gpg_version: str
    own: Sequence[Key]  # those that can sign and open here now
    chosen: Key | None


class AssistantService:
    def __init__(self, keys: KeyService, mail: MailService, settings: Settings, gpg_version: Callable[[], str]) -> None:
        self._keys = keys
        self._mail = mail
        self._settings = settings
        self._gpg_version = gpg_version

    def is_new_here(self) -> bool:
        """Whether it has never been opened."""
        return self._settings.get(_PROGRESS) is None

    def progress(self) -> Progress:
        return assistant.read(self._settings.get(_PROGRESS) or "")

    def remember(self, progress: Progress) -> None:
        self._settings.put(_PROGRESS, assistant.written(progress))

    def look(self) -> Found:
        """Raises GpgMissing, GpgTooOld."""
        version = self._gpg_version()
        own = [key for key in self._keys.own() if can_sign_here(key)]
        return Found(version, own, self._keys.default_key())

    def resume(self) -> Progress:
        """Where it was left, as far as the key is still here. Raises GpgMissing, GpgTooOld."""
        return assistant.resumed(self.progress(), {key.fingerprint for key in self._keys.own()})

    def choose(self, fingerprint: Fingerprint) -> Key:
        """The key that signs from now on where no account decides. Raises UnknownKey, NoSecretKey."""
        self._keys.choose_default_key(fingerprint)
        return self._keys.find(fingerprint)

    def practise(self, key: Key, letter: str, cancellation: Cancellation | None = None) -> Practice:
        """Sealed to the own key, signed by it, and opened again. Raises NoSecretKey for a key without an address."""
        addresses = [str(each.address) for each in key.user_ids if each.address and not each.revoked]
        if not addresses:
            raise NoSecretKey
        sealed = self._mail.encrypt(letter, addresses[:1], key, cancellation=cancellation)
        return Practice(sealed.armored, self._mail.open(sealed.armored, addresses[0], cancellation))
