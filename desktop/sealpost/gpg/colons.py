"""Reads gpg's --with-colons listings into keys. PURE; fields are those of gnupg/doc/DETAILS."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sealpost.core import text
from sealpost.core.certifications import Certification, Checked
from sealpost.core.key_editing import Reach
from sealpost.core.keys import Capability, Fingerprint, Key, KeyState, SecretPart, Subkey, UserId, Validity

_ESCAPE = re.compile(rb"\\x([0-9A-Fa-f]{2})")
_CAPABILITIES = {
    "c": Capability.CERTIFY,
    "s": Capability.SIGN,
    "e": Capability.ENCRYPT,
    "a": Capability.AUTHENTICATE,
}
_VALIDITIES = {"n": Validity.NEVER, "m": Validity.MARGINAL, "f": Validity.FULL, "u": Validity.ULTIMATE}
_STATES = {"e": KeyState.EXPIRED, "r": KeyState.REVOKED, "d": KeyState.DISABLED, "i": KeyState.INVALID}
_OWNER_TRUST = {"n": "never", "m": "marginal", "f": "full", "u": "ultimate"}
_ALGORITHMS = {1: "rsa", 2: "rsa", 3: "rsa", 16: "elg", 17: "dsa", 20: "elg"}
_PRIMARY = ("pub", "sec")
_SUB = ("sub", "ssb")


@dataclass(slots=True)
class _Certificate:
    """The records from one primary key to the next."""

    primary: Sequence[str]
    fingerprints: list[str] = field(default_factory=list[str])
    subkeys: list[Sequence[str]] = field(default_factory=list[Sequence[str]])
    user_ids: list[Sequence[str]] = field(default_factory=list[Sequence[str]])
    grips: list[str] = field(default_factory=list[str])


def parse(listing: bytes) -> Sequence[Key]:
    """Keys in gpg's order; one without a full fingerprint is left out."""
    return [_key(certificate) for certificate in _certificates(_records(listing)) if _is_named(certificate)]


class Listing:
    """A listing of public keys that is read as it comes; each key comes with its keygrips."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> Sequence[tuple[Key, Sequence[str]]]:
        """The keys that are whole now."""
        whole, begins, rest = (self._rest + chunk).rpartition(b"\npub:")
        self._rest = begins[1:] + rest
        return _with_grips(whole) if whole else []

    def finish(self) -> Sequence[tuple[Key, Sequence[str]]]:
        rest, self._rest = self._rest, b""
        return _with_grips(rest)


def _with_grips(listing: bytes) -> Sequence[tuple[Key, Sequence[str]]]:
    found = _certificates(_records(listing))
    return [(_key(each), each.grips) for each in found if _is_named(each)]


def with_secrets(public: Iterable[Key], secret: Iterable[Key]) -> Sequence[Key]:
    """Public keys, each with what the listing of secret keys says about where its private halves are."""
    own = {key.fingerprint: key for key in secret}
    return [_with_secret(key, own[key.fingerprint]) if key.fingerprint in own else key for key in public]


def _with_secret(public: Key, secret: Key) -> Key:
    parts = {part.fingerprint: part for part in secret.subkeys}
    return replace(
        public,
        secret=secret.secret,
        card_serial=secret.card_serial,
        subkeys=tuple(
            replace(
                part,
                secret=parts[part.fingerprint].secret,
                card_serial=parts[part.fingerprint].card_serial,
            )
            if part.fingerprint in parts
            else part
            for part in public.subkeys
        ),
    )


def _records(listing: bytes) -> Iterator[Sequence[str]]:
    for line in listing.split(b"\n"):
        if b"\\" in line:
            fields = [_unescape(each) for each in line.split(b":")]
        else:
            fields = text.decode_user_id(line).split(":")
        yield fields + [""] * (21 - len(fields))


def _unescape(raw: bytes) -> str:
    """gpg writes control characters, colons and backslashes as in C; names may be in any encoding."""
    return text.decode_user_id(_ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), raw))


def _certificates(records: Iterable[Sequence[str]]) -> Iterator[_Certificate]:
    current: _Certificate | None = None
    for record in records:
        if record[0] in _PRIMARY:
            if current is not None:
                yield current
            current = _Certificate(record)
        elif current is not None:
            _add(current, record)
    if current is not None:
        yield current


def _add(certificate: _Certificate, record: Sequence[str]) -> None:
    match record[0]:
        case "fpr":
            certificate.fingerprints.append(record[9])
        case "grp":
            certificate.grips.append(record[9])
        case "uid":
            certificate.user_ids.append(record)
        case "sub" | "ssb":
            certificate.subkeys.append(record)
        case _:
            pass


def _is_named(certificate: _Certificate) -> bool:
    """Each of its keys has its fingerprint right behind it, so they come in the same order."""
    return len(certificate.fingerprints) == 1 + len(certificate.subkeys)


def _key(certificate: _Certificate) -> Key:
    record = certificate.primary
    return Key(
        fingerprint=Fingerprint(certificate.fingerprints[0]),
        algorithm=_algorithm(record),
        created=_moment(record[5]) or datetime.fromtimestamp(0, UTC),
        expires=_moment(record[6]),
        capabilities=_capabilities(record),
        state=_state(record),
        owner_trust=_OWNER_TRUST.get(record[8], "unknown"),
        user_ids=tuple(_user_id(each) for each in certificate.user_ids),
        subkeys=tuple(map(_subkey, certificate.subkeys, certificate.fingerprints[1:])),
        secret=_secret(record),
        card_serial=_card(record),
    )


def _subkey(record: Sequence[str], fingerprint: str) -> Subkey:
    return Subkey(
        fingerprint=Fingerprint(fingerprint),
        algorithm=_algorithm(record),
        created=_moment(record[5]) or datetime.fromtimestamp(0, UTC),
        expires=_moment(record[6]),
        capabilities=_capabilities(record),
        state=_state(record),
        secret=_secret(record),
        card_serial=_card(record),
    )


def _user_id(record: Sequence[str]) -> UserId:
    return UserId(
        text=record[9],
        address=text.address_of_user_id(record[9]),
        validity=_VALIDITIES.get(record[1], Validity.UNKNOWN),
        revoked=record[1] == "r",
        fingerprint_of_text=record[7],
    )


def _algorithm(record: Sequence[str]) -> str:
    if record[16]:
        return record[16]  # the name of the curve
    number = int(record[3]) if _is_number(record[3]) else 0
    return f"{_ALGORITHMS.get(number, f'algorithm {number} ')}{record[2]}"


def _capabilities(record: Sequence[str]) -> frozenset[Capability]:
    """Lower case letters are this key's own, upper case ones those of the whole certificate."""
    return frozenset(_CAPABILITIES[letter] for letter in record[11] if letter in _CAPABILITIES)


def _state(record: Sequence[str]) -> KeyState:
    return KeyState.DISABLED if "D" in record[11] else _STATES.get(record[1], KeyState.CURRENT)


def _secret(record: Sequence[str]) -> SecretPart:
    """Field 15 of sec and ssb: '+' here, '#' a stub, else the serial number of a card."""
    if record[0] not in ("sec", "ssb"):
        return SecretPart.NONE
    match record[14]:
        case "+":
            return SecretPart.PRESENT
        case "#":
            return SecretPart.OFFLINE
        case _:
            return SecretPart.ON_CARD if record[14] else SecretPart.PRESENT


def _card(record: Sequence[str]) -> str:
    return record[14] if _secret(record) is SecretPart.ON_CARD else ""


def _is_number(field: str) -> bool:
    return field.isascii() and field.isdigit() and len(field) <= 10


def _moment(field: str) -> datetime | None:
    """Seconds since 1970, as --fixed-list-mode gives them; empty for never."""
    if not _is_number(field) or int(field) >= 1 << 32:
        return None
    return datetime.fromtimestamp(int(field), UTC)


# --- Certifications ---------------------------------------------------------------------------------------

_CHECKED = {"!": Checked.GOOD, "-": Checked.BAD}
_REVOKED = "30"
_ON_USER_IDS = ("10", "11", "12", "13", _REVOKED)


def certifications(listing: bytes) -> Sequence[Certification]:
    """Of the user IDs in a --check-signatures listing; a signature that its signer took back says so."""
    found: list[Certification] = []
    revoked: set[tuple[str, str]] = set()
    user_id = ""
    for record in _records(listing):
        match record[0]:
            case "uid":
                user_id = record[9]
            case "sub":
                break  # what follows binds subkeys
            case "sig" | "rev" if record[10][:2] in _ON_USER_IDS:
                if record[10][:2] == _REVOKED:
                    revoked.add((user_id, record[4]))
                else:
                    found.append(_certification(record, user_id))
            case _:
                pass
    return [replace(each, is_revoked=(each.user_id, each.key_id) in revoked) for each in found]


def _certification(record: Sequence[str], user_id: str) -> Certification:
    checked = _CHECKED.get(record[1][:1], Checked.UNKNOWN_KEY)
    is_known = checked is not Checked.UNKNOWN_KEY
    return Certification(
        user_id=user_id,
        checked=checked,
        key_id=record[4],
        signer=Fingerprint(record[12]) if is_known and record[12] else None,
        signer_name=record[9] if is_known else "",
        made=_moment(record[5]) or datetime.fromtimestamp(0, UTC),
        expires=_moment(record[6]),
        reach=Reach.THIS_COMPUTER if record[10].endswith("l") else Reach.EXPORTABLE,
    )
