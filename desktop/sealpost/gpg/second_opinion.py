"""Sequoia's verifiers as a second opinion: `sqop` or `sqv`, given one signature, what it signs and its key.

Keys come from the ring by gpg's export. Nothing is written to a disk: what a program reads by name is in memory.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack

from sealpost.core.keys import Capability, Key
from sealpost.core.packets import SignaturePacket, was_plainly_bound
from sealpost.errors import MessageRefused
from sealpost.gpg.keyring import GpgKeyring

_PATIENCE = 2.0
_CONTENT_LIMIT = 64 << 20
_KNOWN_ALGORITHM = re.compile(r"ed25519|nistp(256|384|521)|(rsa|dsa)[0-9]+")  # it lacks other curves, not always
_NO_SIGNATURE = 3  # draft-dkg-openpgp-stateless-cli: none of the signatures is valid
_NONE_VALID = re.compile(rb"^0 of [0-9]+ signatures are valid", re.MULTILINE)


class SequoiaOpinion:
    def __init__(self, keyring: GpgKeyring, search_path: str) -> None:
        self._keyring = keyring
        self._search_path = search_path

    def doubts(self, content: bytes, signature: SignaturePacket, signer: Key) -> bool:
        if len(content) > _CONTENT_LIMIT or not _is_known(signature, signer):
            return False
        program = self._program()
        if not program:
            return False
        certificate = self._keyring.engine.run(["--export", "--", signer.fingerprint]).output
        return _refuses(program, content, signature.octets, certificate) and _can_tell(certificate, signature, signer)

    def _program(self) -> str:
        found = (shutil.which(name, path=self._search_path) for name in ("sqop", "sqv"))
        return next(filter(None, found), "")


def _is_known(signature: SignaturePacket, signer: Key) -> bool:
    signing = (part for part in signer.subkeys if Capability.SIGN in part.capabilities)
    parts = (signer.algorithm, *(part.algorithm for part in signing))
    return signature.version == 4 and all(map(_KNOWN_ALGORITHM.fullmatch, parts))


def _can_tell(certificate: bytes, signature: SignaturePacket, signer: Key) -> bool:
    """Whether a refusal is one of the signature, and not of what the copy of the key has lost, or is too old for."""
    try:
        return signature.created is not None and was_plainly_bound(certificate, signer.fingerprint, signature.created)
    except MessageRefused:
        return False


def _refuses(program: str, content: bytes, signature: bytes, certificate: bytes) -> bool:
    with ExitStack() as opened:
        named = [_in_memory(opened, each) for each in (signature, certificate)]
        try:
            done = subprocess.run(
                _command(program, *(f"/dev/fd/{each}" for each in named)),
                input=content,
                env={"LC_ALL": "C.UTF-8"},
                capture_output=True,
                timeout=_PATIENCE,
                pass_fds=named,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
    if program.endswith("sqop"):
        return done.returncode == _NO_SIGNATURE
    return done.returncode == 1 and _NONE_VALID.search(done.stderr) is not None


def _command(program: str, signature: str, certificate: str) -> Sequence[str]:
    if program.endswith("sqop"):
        return [program, "verify", signature, certificate]
    return [program, "--verbose", "--keyring", certificate, signature, "/dev/stdin"]


def _in_memory(opened: ExitStack, content: bytes) -> int:
    file = opened.enter_context(os.fdopen(os.memfd_create("sealpost"), "wb", buffering=0))
    file.write(content)
    return file.fileno()
