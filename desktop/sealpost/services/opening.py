"""Opens what is sealed or signed: finds blocks, checks their packets, lets gpg work, judges the answer."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from enum import Enum

from sealpost.core import armor, packets, verdict
from sealpost.core.armor import Block, BlockKind, DamagedBlock, Found, Searched
from sealpost.core.keys import Fingerprint, Key
from sealpost.core.mime import safe_filename
from sealpost.core.packets import MessageKind, MessageShape, SignaturePacket
from sealpost.core.reasons import Reason
from sealpost.core.sentence import Sentence
from sealpost.core.verdict import (
    Check,
    Evidence,
    Opened,
    Part,
    Signature,
    SignatureEvidence,
    SignatureVerdict,
    Warning,  # noqa: A004 - ours, see there
)
from sealpost.errors import MessageRefused, NoMessage, NotForYou, SealpostError, WrongPassword
from sealpost.services.key_finder import KeyFinder, RingFinder
from sealpost.services.ports import Cancellation, Clock, Keyring, SecondOpinion
from sealpost.services.second_opinion import seconded

_OPENED = (BlockKind.MESSAGE, BlockKind.CLEARSIGNED)
_SEVERAL = Warning(
    Reason.SEVERAL_MESSAGES.value,
    Sentence("There are several messages here. Each has its own text and its own signature."),
)
_TEXT_OUTSIDE = Warning(
    "text-outside",
    Sentence("There is more text around this part. Nobody has signed or sealed that, and it is not shown here."),
)


_TEXT_BESIDE = Warning(
    "text-beside", Sentence("Some of the text here is neither sealed nor signed. It is marked as such.")
)


class Outside(Enum):
    """What becomes of text around the blocks: anybody can have written it."""

    LEFT_OUT = "left-out"
    SHOWN = "shown"  # as parts of their own, neither sealed nor signed


class Opener:
    def __init__(
        self,
        keyring: Keyring,
        clock: Clock,
        finder: KeyFinder | None = None,
        second: SecondOpinion | None = None,
    ) -> None:
        self._keyring = keyring
        self._finder = finder or RingFinder(keyring)
        self._clock = clock
        self._second = second

    def key_to_open(self, source: Searched) -> Key | None:
        """Key IDs only hint at a key; that is enough to name it in a question."""
        own = self._finder.own()
        for block in source.blocks:
            if isinstance(block, Block) and block.kind is BlockKind.MESSAGE:
                wanted = _wanted_key_ids(block.packets)
                named = (key for key in own for each in wanted if each and _may_be(key, each))
                hidden = own[0] if own and "" in wanted else None
                if found := next(named, hidden):
                    return found
        return None

    # --- Text and files -----------------------------------------------------------------------------------

    def open_text(
        self,
        source: Searched,
        sender: str,
        cancellation: Cancellation | None,
        *,
        changed: bool,
        codec: str = "utf-8",
        outside: Outside = Outside.LEFT_OUT,
    ) -> Opened:
        found = [block for block in source.blocks if block.kind in _OPENED]
        if not found:
            raise NoMessage
        opened: list[Opened] = []
        refused: list[MessageRefused | NotForYou | WrongPassword] = []
        beside: list[Opened] = []  # with the opened ones in their order
        at = 0
        for block in found:
            beside += _beside(source.text[at : block.span[0]])
            at = block.span[1]
            try:
                opened.append(self._open_block(block, sender, cancellation, changed=changed, codec=codec))
                beside.append(opened[-1])
            except (MessageRefused, NotForYou, WrongPassword) as error:
                refused.append(error)
        if not opened:
            raise refused[0]
        beside += _beside(source.text[at:])
        unread = [Warning(str(error.params.get("reason", error.code)), error.message) for error in refused]
        several = [_SEVERAL] if len(found) > 1 else []
        match outside:
            case Outside.LEFT_OUT:
                said = [_TEXT_OUTSIDE] if len(beside) > len(opened) else []
                return joined([*opened, Opened((), (*unread, *several, *said))])
            case Outside.SHOWN:
                said = [_TEXT_BESIDE] if len(beside) > len(opened) else []
                return joined([*beside, Opened((), (*unread, *several, *said))])

    def open_message(self, content: bytes, sender: str, cancellation: Cancellation | None) -> Opened:
        """One binary message."""
        return self._open_packets(content, sender, cancellation)

    def verify_detached(
        self, content: bytes, name: str, signature: bytes, sender: str, cancellation: Cancellation | None
    ) -> Opened:
        detached = signature_packets(signature)
        found = packets.check_signature(detached)
        evidence = self._keyring.verify_detached(content, detached, cancellation)
        return self._judged(replace(evidence, filename=name), found, sender, encrypted=False)

    # --- One block ----------------------------------------------------------------------------------------

    def _open_block(
        self, block: Found, sender: str, cancellation: Cancellation | None, *, changed: bool, codec: str
    ) -> Opened:
        if isinstance(block, DamagedBlock):
            raise block.reason.refusal()
        if block.signed_text is None:
            return self._open_packets(block.packets, sender, cancellation)
        return self._open_clear_signed(block, block.signed_text, sender, cancellation, changed, codec)

    def _open_clear_signed(
        self,
        block: Block,
        signed_text: str,
        sender: str,
        cancellation: Cancellation | None,
        changed: bool,
        codec: str,
    ) -> Opened:
        found = packets.check_clear_signature(block.packets)
        hashes = tuple(dict.fromkeys(each.hash_name for each in found if each.hash_name))
        if block.hashes and not set(hashes) <= set(block.hashes):
            raise Reason.BAD_HEADER.refusal()
        canonical = armor.clearsigned(signed_text, block.packets, hashes)
        evidence = self._keyring.verify_clear_signed(_encoded(canonical, codec), cancellation)
        opened = self._judged(evidence, found, sender, encrypted=False, hashed=_hashed(evidence.content))
        if armor.find_blocks(signed_text):
            opened = with_warning(opened, Reason.NESTED)
        return _uncheckable(opened) if changed or block.repaired else _without_forgeries(opened)

    def _open_packets(self, content: bytes, sender: str, cancellation: Cancellation | None) -> Opened:
        shape = packets.check_message(content)
        if shape.kind is not MessageKind.ENCRYPTED:
            opened = self._verified(content, shape, sender, cancellation, encrypted=False)
            return with_warning(opened, Reason.NOT_ENCRYPTED)
        try:
            inside = self._keyring.decrypt(content, cancellation)
        except SealpostError as error:
            raise _newer_first(shape, error) from error
        inner = packets.check_message(inside)
        if inner.kind is MessageKind.ENCRYPTED:
            raise Reason.NESTED.refusal()
        return self._verified(inside, inner, sender, cancellation, encrypted=True)

    def _verified(
        self,
        content: bytes,
        shape: MessageShape,
        sender: str,
        cancellation: Cancellation | None,
        *,
        encrypted: bool,
    ) -> Opened:
        try:
            evidence = self._keyring.verify_message(content, cancellation)
        except SealpostError as error:
            raise _newer_first(shape, error) from error
        return self._judged(evidence, shape.signatures, sender, encrypted=encrypted)

    # --- The verdict --------------------------------------------------------------------------------------

    def _judged(
        self,
        evidence: Evidence,
        found: Sequence[SignaturePacket],
        sender: str,
        *,
        encrypted: bool,
        hashed: bytes | None = None,
    ) -> Opened:
        """`hashed` is what was signed, where that is not just the content."""
        signers = [each.primary for each in evidence.signatures if each.primary]
        ring = {key.fingerprint: key for key in self._finder.named(signers)}
        now = self._clock.now()
        own = {key.fingerprint for key in self._finder.own()}
        content = evidence.content if hashed is None else hashed
        signatures = tuple(
            seconded(
                _explained(verdict.judge(each, ring, sender, now), packet, own), packet, content, ring, self._second
            )
            for each, packet in paired(evidence.signatures, found)
        )
        part = Part(
            text=decoded(evidence.content)[0].replace("\r\n", "\n"),
            encrypted=encrypted,
            signatures=signatures,
            filename=_base_name(evidence.filename),
            content=evidence.content,
        )
        return Opened((part,), verdict.warnings(signatures))


def _wanted_key_ids(content: bytes) -> Sequence[str]:
    try:
        return [recipient.key_id for recipient in packets.check_message(content).recipients]
    except MessageRefused:
        return ()  # why, is said when it is opened


def _may_be(key: Key, key_id: str) -> bool:
    return any(part.fingerprint.endswith(key_id) for part in (key, *key.subkeys))


def _newer_first(shape: MessageShape, error: SealpostError) -> SealpostError:
    """A message in a newer format is not to be called corrupt, nor to be asked a password for."""
    if shape.newer is None or not isinstance(error, MessageRefused | NotForYou | WrongPassword):
        return error
    return shape.newer.refusal()


def paired(
    evidence: Sequence[SignatureEvidence], found: Sequence[SignaturePacket]
) -> Iterator[tuple[SignatureEvidence, SignaturePacket | None]]:
    """gpg passes over signatures of a format it does not know without a word; they count all the same."""
    if len(evidence) == len(found):
        yield from zip(evidence, found, strict=True)
        return
    yield from ((each, None) for each in evidence)
    yield from ((SignatureEvidence(Check.UNSUPPORTED), packet) for packet in found if packet.newer)


def _explained(signature: Signature, packet: SignaturePacket | None, own: Set[Fingerprint]) -> Signature:
    """What the packet says of itself can make a refusal clearer, and nothing better."""
    if packet is None:
        return signature
    if signature.verdict is SignatureVerdict.UNCHECKABLE and packet.newer:
        return replace(signature, reason=packet.newer, created=packet.created)
    if signature.verdict is SignatureVerdict.BAD and packet.has_unknown_condition:
        return replace(signature, reason=Reason.CRITICAL_UNKNOWN)
    if signature.verdict is SignatureVerdict.GOOD and packet.intended and not own & set(packet.intended):
        return replace(signature, reason=Reason.OTHER_RECIPIENT)
    return signature


def _uncheckable(opened: Opened) -> Opened:
    """The webmail has changed the text, so a signature that does not fit says nothing about the sender."""
    parts = tuple(
        replace(part, signatures=tuple(map(verdict.mark_uncheckable, part.signatures))) for part in opened.parts
    )
    if parts == tuple(opened.parts):
        return opened
    signatures = [signature for part in parts for signature in part.signatures]
    return Opened(parts, verdict.warnings(signatures))


def _without_forgeries(opened: Opened) -> Opened:
    """A clear-signed text that fits none of its signatures is not repeated in a trusted place: whoever wants
    to read it has it in the mail."""
    return replace(
        opened,
        parts=tuple(
            replace(part, text="", content=b"")
            if all(each.verdict is SignatureVerdict.BAD for each in part.signatures)
            else part
            for part in opened.parts
        ),
    )


def with_warning(opened: Opened, reason: Reason) -> Opened:
    return replace(opened, warnings=(*opened.warnings, verdict.warning(reason)))


def _beside(text: str) -> Iterator[Opened]:
    if text.strip():
        yield Opened((Part(text.strip("\n"), encrypted=False, content=text.encode()),))


def joined(opened: Iterable[Opened]) -> Opened:
    together = list(opened)
    warnings = dict.fromkeys(warning for each in together for warning in each.warnings)
    return Opened(tuple(part for each in together for part in each.parts), tuple(warnings))


def decoded(content: bytes) -> tuple[str, str]:
    """The text, and the codec that gives the same octets again."""
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("latin-1"), "latin-1"


def _encoded(source: str, codec: str) -> bytes:
    """In the octets that were signed; a text that these can't hold has been changed on the way."""
    try:
        return source.encode(codec)
    except (LookupError, UnicodeEncodeError):
        return source.encode()


def _hashed(shown: bytes) -> bytes:
    """Of a clear-signed text: the end of its last line is not signed (RFC 9580 section 7.2)."""
    return shown.removesuffix(b"\n").removesuffix(b"\r")


def _base_name(filename: str) -> str:
    """What a sender calls a file is a hint to show, never a path."""
    return safe_filename(filename) if filename and filename != "_CONSOLE" else ""


def signature_packets(signature: bytes) -> bytes:
    """Raises MessageRefused: no-signature, not-detached, or what is wrong with the armor."""
    if not signature.strip():
        raise Reason.NO_SIGNATURE.refusal()
    if packets.looks_binary(signature):
        return signature
    found = armor.find_blocks(decoded(signature)[0])
    if not found:
        raise Reason.NO_SIGNATURE.refusal()
    if len(found) > 1 or found[0].kind is not BlockKind.SIGNATURE:
        raise Reason.NOT_DETACHED.refusal()
    if isinstance(found[0], DamagedBlock):
        raise found[0].reason.refusal()
    return found[0].packets
