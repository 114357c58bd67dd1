"""The lines under a letter that say who wrote it and how else to reach them."""

import json
from dataclasses import asdict, dataclass

from sealpost.core.keys import Fingerprint

SEPARATOR = "-- "  # with its blank: mail programs fold what stands below (RFC 3676 4.3)


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """One for each identity; empty fields have no line."""

    name: str = ""
    phone: str = ""
    hours: str = ""  # when the phone is best
    shows_fingerprint: bool = False

    def lines(self, fingerprint: Fingerprint) -> str:
        reach = ", ".join(each for each in (self.phone.strip(), self.hours.strip()) if each)
        groups = " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))
        said = (self.name.strip(), reach, f"OpenPGP: {groups}" if self.shows_fingerprint else "")
        block = "\n".join(line for line in said if line)
        return f"{SEPARATOR}\n{block}" if block else ""


def to_json(block: SignatureBlock) -> str:
    return json.dumps(asdict(block), ensure_ascii=False)


def from_json(text: str) -> SignatureBlock:
    """An empty block for what `to_json` has not written."""
    try:
        return SignatureBlock(**json.loads(text))
    except (ValueError, TypeError):
        return SignatureBlock()


def replaced(text: str, before: str, after: str) -> str:
    """The letter with another block, where the one before still stands as it was put there."""
    body = text.removesuffix(before).rstrip("\n") if before and text.endswith(before) else text.rstrip("\n")
    if before and body == text.rstrip("\n"):
        return text  # the writer has changed it: it is theirs now
    return f"{body}\n\n{after}" if after else body
