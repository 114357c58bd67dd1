"""Checksums of files: which there are, and whether one that somebody gave is the one that was found."""

import re
from enum import Enum


class Digest(Enum):
    """The value is what `hashlib` calls it."""

    SHA256 = "sha256"
    SHA512 = "sha512"
    SHA1 = "sha1"
    MD5 = "md5"

    @property
    def title(self) -> str:
        return {"sha256": "SHA-256", "sha512": "SHA-512", "sha1": "SHA-1", "md5": "MD5"}[self.value]

    @property
    def is_weak(self) -> bool:
        """Whether somebody can make two files that have the same: it tells of accidents only."""
        return self in (Digest.SHA1, Digest.MD5)


SHOWN = (Digest.SHA256, Digest.SHA512)  # the others only to compare with what somebody gave
_LENGTHS = {64: Digest.SHA256, 128: Digest.SHA512, 40: Digest.SHA1, 32: Digest.MD5}
_PIECES = re.compile(r"[0-9a-f]+")


def read(written: str) -> tuple[Digest, str] | None:
    """The checksum in what somebody has pasted: bare, in groups, or as a line of `sha256sum`."""
    text = written.strip().lower()
    for candidate in ("".join(text.split()), *text.split()[:1]):
        if _PIECES.fullmatch(candidate) and len(candidate) in _LENGTHS:
            return _LENGTHS[len(candidate)], candidate
    return None
