"""What a directory answered: only the keys that were asked for are let through, and no flood of them."""

from collections.abc import Sequence
from itertools import pairwise

from sealpost.core.directories import Asked, ByAddress, ByFingerprint, KeyId, Url
from sealpost.core.keys import Address
from sealpost.core.packets import OfferedKey, Packet, Tag, check_keys, walk
from sealpost.core.reasons import Reason
from sealpost.core.text import address_of_user_id, decode_user_id

MAX_ANSWER = 1 << 20  # bytes of one answer, of which people's keys need some thousands
MAX_SUBKEYS = 100  # of one key
MAX_FOREIGN_USER_IDS = 200  # of one key
_CERTIFICATES = (Tag.PUBLIC_KEY, Tag.SECRET_KEY)


def fitting(packets: bytes, asked: Asked) -> bytes:
    """The certificates in `packets` that were asked for, each as it came.

    Raises KeyRefused: no keys, a secret key, keys of somebody else only, more parts than a person's key has.
    """
    offered = check_keys(packets)
    if any(key.is_secret for key in offered):
        raise Reason.SECRET_KEY.key_refusal()
    parts = _certificates(walk(packets))
    wanted = [part for key, part in zip(offered, parts, strict=True) if _is_wanted(key, asked)]
    if not wanted:
        raise Reason.UID_MISMATCH.key_refusal() if isinstance(asked, ByAddress) else Reason.OTHER_KEY.key_refusal()
    for part in wanted:
        _check_size(part)
    return b"".join(_framed(packet) for part in wanted for packet in part)


def split_secret(packets: bytes) -> tuple[bytes, bytes]:
    """The certificates with a secret key, and those without. Raises KeyRefused for packets that are no keys."""
    offered = check_keys(packets)
    if not any(key.is_secret for key in offered):
        return b"", packets
    parts = list(zip(offered, _certificates(walk(packets)), strict=True))
    secret = b"".join(_framed(packet) for key, part in parts if key.is_secret for packet in part)
    return secret, b"".join(_framed(packet) for key, part in parts if not key.is_secret for packet in part)


def _certificates(packets: Sequence[Packet]) -> Sequence[Sequence[Packet]]:
    starts = [index for index, packet in enumerate(packets) if packet.tag in _CERTIFICATES]
    return [packets[start:end] for start, end in pairwise([*starts, len(packets)])]


def _is_wanted(key: OfferedKey, asked: Asked) -> bool:
    match asked:
        case ByAddress(address):
            return any(_address(raw) == address for raw in key.user_ids)
        case ByFingerprint(fingerprint):
            return key.fingerprint == fingerprint
        case KeyId(digits):
            return key.fingerprint is not None and key.fingerprint.endswith(digits)
        case Url():
            return True


def _address(raw: bytes) -> Address | None:
    return address_of_user_id(decode_user_id(raw))


def _check_size(packets: Sequence[Packet]) -> None:
    subkeys = sum(packet.tag == Tag.PUBLIC_SUBKEY for packet in packets)
    user_ids = sum(packet.tag == Tag.USER_ID for packet in packets)
    if subkeys > MAX_SUBKEYS or user_ids > MAX_FOREIGN_USER_IDS:
        raise Reason.TOO_LARGE.key_refusal()


def _framed(packet: Packet) -> bytes:
    """RFC 9580 section 4.2.1, with lengths of five octets."""
    return bytes([0xC0 | packet.tag, 0xFF]) + len(packet.body).to_bytes(4) + packet.body
