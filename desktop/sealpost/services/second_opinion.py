"""A good signature is shown to a second program; its doubt is told beside the verdict and makes nothing better."""

from collections.abc import Mapping
from dataclasses import replace

from sealpost.core.keys import Fingerprint, Key
from sealpost.core.packets import SignaturePacket
from sealpost.core.reasons import Reason
from sealpost.core.verdict import Signature, SignatureVerdict
from sealpost.services.ports import SecondOpinion


def seconded(
    signature: Signature,
    packet: SignaturePacket | None,
    content: bytes,
    ring: Mapping[Fingerprint, Key],
    second: SecondOpinion | None,
) -> Signature:
    key = ring.get(signature.fingerprint) if signature.fingerprint else None
    if second is None or packet is None or key is None or signature.verdict is not SignatureVerdict.GOOD:
        return signature
    return replace(signature, reason=Reason.DISPUTED) if second.doubts(content, packet, key) else signature
