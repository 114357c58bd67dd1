"""The revocation certificates that GnuPG writes when it makes a key."""

from pathlib import Path

from sealpost.core.keys import Fingerprint

_GUARD = ":-----BEGIN"  # GnuPG puts a colon there, so that nobody imports one by accident


def prepared(home: Path, fingerprint: Fingerprint) -> str:
    """Armored and ready to be imported; empty where there is none."""
    try:
        written = (home / "openpgp-revocs.d" / f"{fingerprint}.rev").read_text("utf-8", "replace")
    except OSError:
        return ""
    _, found, rest = written.partition(_GUARD)
    return f"-----BEGIN{rest}" if found else ""
