"""A `SecretKeeper` over the Secret Service API 0.2 (specifications.freedesktop.org/secret-service-spec).

Secrets cross the user's own session bus, which nobody else can read, in the session type "plain".
"""

import secrets
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from sealpost.errors import NoSecretStore, SecretGone

_NAME = "org.freedesktop.secrets"
_SERVICE_PATH = "/org/freedesktop/secrets"
_SERVICE = "org.freedesktop.Secret.Service"
_COLLECTION = "org.freedesktop.Secret.Collection"
_ITEM = "org.freedesktop.Secret.Item"
_PROMPT = "org.freedesktop.Secret.Prompt"
_NO_PROMPT = "/"
_CALL_SECONDS = 10.0
_PROMPT_SECONDS = 120.0  # how long a person may take to type the password of the keyring


class DesktopSecretKeeper:
    """Blocks, and may have the desktop ask for the password of its keyring: call it in a job."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._address = environ.get("DBUS_SESSION_BUS_ADDRESS", "")

    def keep(self, label: str, secret: bytes) -> str:
        token = secrets.token_hex(16)
        with self._conversation() as talk:
            collection = talk.default_collection()
            talk.unlock([collection])
            properties = {
                f"{_ITEM}.Label": ("s", label),
                f"{_ITEM}.Attributes": ("a{ss}", _attributes(token)),
            }
            struct = (talk.session, b"", secret, "application/octet-stream")
            item, prompt = talk.call(
                collection, _COLLECTION, "CreateItem", "a{sv}(oayays)b", (properties, struct, True)
            )
            if item == _NO_PROMPT:
                talk.answer(prompt)
        return token

    def reveal(self, token: str) -> bytes:
        with self._conversation() as talk:
            item = talk.find(token)
            talk.unlock([item])
            (secret,) = talk.call(item, _ITEM, "GetSecret", "o", (talk.session,))
            return bytes(secret[2])

    def forget(self, token: str) -> None:
        with self._conversation() as talk, suppress(SecretGone):
            (prompt,) = talk.call(talk.find(token), _ITEM, "Delete")
            talk.answer(prompt)

    @contextmanager
    def _conversation(self) -> Generator["_Conversation"]:
        if not self._address:
            raise NoSecretStore(detail="there is no session bus")
        from jeepney.io import blocking  # pyright: ignore[reportMissingTypeStubs] - it has none

        library: Any = blocking
        try:
            connection: Any = library.open_dbus_connection(self._address)
        except (OSError, KeyError, RuntimeError, ValueError, TimeoutError) as error:
            raise NoSecretStore(detail="the session bus does not answer") from error
        try:
            yield _Conversation(connection)
        except (OSError, TimeoutError) as error:
            raise NoSecretStore(detail="it did not answer in time") from error
        finally:
            with suppress(OSError):
                connection.close()


class _Conversation:
    def __init__(self, connection: Any) -> None:
        self._connection = connection
        _, self.session = self.call(_SERVICE_PATH, _SERVICE, "OpenSession", "sv", ("plain", ("s", "")))

    def call(
        self, path: str, interface: str, member: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> Sequence[Any]:
        """Raises NoSecretStore for an answer that is an error."""
        import jeepney  # pyright: ignore[reportMissingTypeStubs] - it has none

        library: Any = jeepney
        address = library.DBusAddress(path, bus_name=_NAME, interface=interface)
        message = library.new_method_call(address, member, signature, body)
        reply = self._connection.send_and_get_reply(message, timeout=_CALL_SECONDS)
        if reply.header.message_type is library.MessageType.error:
            raise NoSecretStore(detail=f"it refused {member}")
        return reply.body

    def default_collection(self) -> str:
        (path,) = self.call(_SERVICE_PATH, _SERVICE, "ReadAlias", "s", ("default",))
        if path == _NO_PROMPT:
            raise NoSecretStore(detail="it has no keyring yet")
        return path

    def find(self, token: str) -> str:
        unlocked, locked = self.call(_SERVICE_PATH, _SERVICE, "SearchItems", "a{ss}", (_attributes(token),))
        if not (unlocked or locked):
            raise SecretGone(what="The secret", where="the desktop's store of secrets")
        return [*unlocked, *locked][0]

    def unlock(self, paths: Sequence[str]) -> None:
        _, prompt = self.call(_SERVICE_PATH, _SERVICE, "Unlock", "ao", (list(paths),))
        self.answer(prompt)

    def answer(self, prompt: str) -> None:
        """Have the desktop ask the person, where it has to. Raises NoSecretStore when the answer is no."""
        if prompt == _NO_PROMPT:
            return
        import jeepney  # pyright: ignore[reportMissingTypeStubs] - it has none

        library: Any = jeepney
        rule = library.MatchRule(type="signal", interface=_PROMPT, member="Completed", path=prompt)
        self._connection.send_and_get_reply(library.message_bus.AddMatch(rule), timeout=_CALL_SECONDS)
        with self._connection.filter(rule) as completed:
            self.call(prompt, _PROMPT, "Prompt", "s", ("",))
            message = self._connection.recv_until_filtered(completed, timeout=_PROMPT_SECONDS)
        if message.body[0]:
            raise NoSecretStore(detail="its question was not answered")


def _attributes(token: str) -> Mapping[str, str]:
    return {"application": "org.sealpost.Sealpost", "token": token}
