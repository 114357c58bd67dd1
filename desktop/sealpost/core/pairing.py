"""What pairing computes: the code that a person compares, and what both ends show each other in each session."""

import hmac
from hashlib import sha256

_CODE_DIGITS = 6


def comparison_code(key: bytes, nonce: str, profile: str) -> str:
    """Six digits in two groups. The key is the browser's part of them, the nonce the app's."""
    number = int.from_bytes(_proof(key, "code", profile, nonce)[:8]) % 10**_CODE_DIGITS
    digits = f"{number:0{_CODE_DIGITS}d}"
    return f"{digits[:3]} {digits[3:]}"


def extension_proof(key: bytes, profile: str, app_nonce: str, extension_nonce: str) -> str:
    """What the extension shows of its key, for this session only."""
    return _proof(key, "extension", profile, app_nonce, extension_nonce).hex()


def app_proof(key: bytes, profile: str, app_nonce: str, extension_nonce: str) -> str:
    """What the app shows in return."""
    return _proof(key, "app", profile, app_nonce, extension_nonce).hex()


def _proof(key: bytes, *said: str) -> bytes:
    return hmac.digest(key, "\n".join(["sealpost 1", *said]).encode(), sha256)
