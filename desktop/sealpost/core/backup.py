"""What a backup file of a key holds, and the code that opens it. PURE.

The file is one OpenPGP message locked with a code. Inside is plain text that other programs can use piece by
piece: the secret key (still under its own passphrase), the revocation certificate, the trust in its owner.
"""

import re
from dataclasses import dataclass

from sealpost.core.armor import Block, BlockKind, find_blocks
from sealpost.core.keys import Fingerprint
from sealpost.errors import NotABackup

CODE_DIGITS = 36  # 119 bits; digits are the same in every alphabet
_GROUP = 4
_HEAD = "Sealpost backup of an OpenPGP key"
_FINGERPRINT = re.compile(r"^Fingerprint: ([0-9A-F]{40}(?:[0-9A-F]{24})?)$", re.MULTILINE)
_TRUST = re.compile(r"^Owner trust: ([a-z]+)$", re.MULTILINE)
_REVOCATION = "Revocation certificate (import it only to revoke the key; a colon keeps it from being imported):"


@dataclass(frozen=True, slots=True)
class Backup:
    fingerprint: Fingerprint
    secret_key: str  # armored
    owner_trust: str
    revocation_certificate: str = ""  # armored, or empty where GnuPG has none


def written(backup: Backup) -> str:
    guarded = backup.revocation_certificate.replace("-----BEGIN", ":-----BEGIN", 1)
    revocation = f"\n{_REVOCATION}\n\n{guarded}" if guarded else ""
    return (
        f"{_HEAD}\nFingerprint: {backup.fingerprint}\nOwner trust: {backup.owner_trust}\n\n"
        f"Restore it with Sealpost, or import what follows with any OpenPGP program.\n\n"
        f"{backup.secret_key}{revocation}"
    )


def revocation_file(name: str, fingerprint: Fingerprint, certificate: str) -> str:
    """For a file of its own. `name` is visible already; a colon keeps the certificate from being imported."""
    guarded = certificate.replace("-----BEGIN", ":-----BEGIN", 1)
    return (
        f"Revocation certificate for the OpenPGP key of {name}\nFingerprint: {fingerprint}\n\n"
        "It says to everybody that this key is not to be used any more. Keep it where nobody else finds it,\n"
        "for the day when the key or its passphrase is lost. Then remove the colon before BEGIN, import the file\n"
        f"with any OpenPGP program, and publish the key again.\n\n{guarded}"
    )


def read(text: str) -> Backup:
    """Raises NotABackup."""
    fingerprint, trust = _FINGERPRINT.search(text), _TRUST.search(text)
    before, _, after = text.partition(_REVOCATION)
    blocks = [each for each in find_blocks(before) if isinstance(each, Block)]
    if not text.startswith(_HEAD) or fingerprint is None or trust is None:
        raise NotABackup
    if not any(each.kind is BlockKind.PRIVATE_KEY for each in blocks):
        raise NotABackup
    revocation = after.strip().removeprefix(":")
    return Backup(Fingerprint(fingerprint[1]), before, trust[1], f"{revocation}\n" if revocation else "")


def code_from_digits(digits: str) -> str:
    """As it is shown and written down: groups of four."""
    return "-".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def typed_code(typed: str) -> str:
    """However a person separates the groups."""
    return code_from_digits("".join(each for each in typed if each.isdecimal() and each.isascii()))


def file_name(name: str, fingerprint: Fingerprint) -> str:
    """Safe in any file system, and says whose it is."""
    plain = re.sub(r"[^\w.@-]+", "-", name).strip("-.")[:60] or "key"
    return f"{plain}-{fingerprint[-8:]}"
