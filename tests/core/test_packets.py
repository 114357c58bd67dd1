"""Known packet sequences pass, everything else is refused with a word that fits."""

import bz2
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core import packets
from sealpost.core.armor import BlockKind, DamagedBlock, find_blocks
from sealpost.core.packets import MessageKind, Protection, Tag
from sealpost.core.page_text import page_text
from sealpost.core.reasons import Reason
from sealpost.errors import KeyRefused, MessageRefused, TooLarge
from support.corpus import ARCHIVE, Case, Corpus, corpus

KEY_ID = bytes.fromhex("F1D5B45E2464F9B0")
CREATED = 1717243200


def packet(tag: int, body: bytes) -> bytes:
    return bytes([0xC0 | tag, 0xFF]) + len(body).to_bytes(4) + body


def old_packet(tag: int, body: bytes) -> bytes:
    return bytes([0x80 | tag << 2 | 1]) + len(body).to_bytes(2) + body


def subpacket(kind: int, body: bytes) -> bytes:
    return bytes([len(body) + 1, kind]) + body


def signature(kind: int = 0, version: int = 4, algorithm: int = 22, hash_number: int = 8) -> bytes:
    width = 4 if version == 6 else 2
    hashed = subpacket(2, CREATED.to_bytes(4)) + subpacket(35, b"\x04" + b"\xab" * 20)
    unhashed = subpacket(16, KEY_ID)
    areas = len(hashed).to_bytes(width) + hashed + len(unhashed).to_bytes(width) + unhashed
    return packet(Tag.SIGNATURE, bytes([version, kind, algorithm, hash_number]) + areas + b"\0\0")


def session_key(key_id: bytes = KEY_ID, algorithm: int = 18) -> bytes:
    return packet(Tag.SESSION_KEY, b"\x03" + key_id + bytes([algorithm]) + b"secret")


LITERAL = packet(Tag.LITERAL, b"b\x00\0\0\0\0hello")
ONE_PASS = packet(Tag.ONE_PASS, b"\x03\x00\x08\x16" + KEY_ID + b"\x01")
SIGNATURE = signature()
ENCRYPTED = packet(Tag.ENCRYPTED_PROTECTED, b"\x01" + b"x" * 40)
PASSWORD = packet(Tag.PASSWORD_SESSION_KEY, b"\x04\x09\x03\x08saltsalt\xff")
MARKER = packet(Tag.MARKER, b"PGP")


def compressed(content: bytes) -> bytes:
    deflate = zlib.compressobj(wbits=-15)
    return packet(Tag.COMPRESSED, b"\x01" + deflate.compress(content) + deflate.flush())


def public_key(*others: bytes, version: int = 4, algorithm: int = 22) -> bytes:
    body = bytes([version]) + CREATED.to_bytes(4) + bytes([algorithm]) + b"material"
    return packet(Tag.PUBLIC_KEY, body) + b"".join(others)


def refusal(check: Callable[[bytes], object], content: bytes) -> Reason:
    with pytest.raises((MessageRefused, KeyRefused)) as caught:
        check(content)
    return next(reason for reason in Reason if reason.value == caught.value.params["reason"])


# --- Messages ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (session_key() + ENCRYPTED, MessageKind.ENCRYPTED),
        (session_key() + PASSWORD + session_key() + ENCRYPTED, MessageKind.ENCRYPTED),
        (MARKER + PASSWORD + ENCRYPTED, MessageKind.ENCRYPTED),
        (ONE_PASS + LITERAL + SIGNATURE, MessageKind.SIGNED),
        (ONE_PASS + ONE_PASS + LITERAL + SIGNATURE + SIGNATURE, MessageKind.SIGNED),
        (ONE_PASS + compressed(LITERAL) + SIGNATURE, MessageKind.SIGNED),
        (SIGNATURE + LITERAL, MessageKind.SIGNED),
        (compressed(ONE_PASS + LITERAL + SIGNATURE), MessageKind.SIGNED),
        (LITERAL, MessageKind.LITERAL),
        (compressed(compressed(LITERAL)), MessageKind.LITERAL),
        (packet(Tag.COMPRESSED, b"\x00" + LITERAL), MessageKind.LITERAL),
        (packet(Tag.COMPRESSED, b"\x02" + zlib.compress(LITERAL)), MessageKind.LITERAL),
        (packet(Tag.COMPRESSED, b"\x03" + bz2.compress(LITERAL)), MessageKind.LITERAL),
    ],
)
def test_a_known_sequence_has_its_kind(content: bytes, kind: MessageKind) -> None:
    assert packets.check_message(content).kind is kind


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.NO_DATA),
        (session_key(), Reason.NO_DATA),
        (SIGNATURE, Reason.NO_DATA),
        (LITERAL + LITERAL, Reason.SEVERAL_MESSAGES),
        ((session_key() + ENCRYPTED) * 2, Reason.SEVERAL_MESSAGES),
        (session_key() + ENCRYPTED + LITERAL, Reason.SEVERAL_MESSAGES),
        (ONE_PASS + LITERAL + SIGNATURE + LITERAL, Reason.SEVERAL_MESSAGES),
        (ONE_PASS + LITERAL + LITERAL + SIGNATURE, Reason.SEVERAL_MESSAGES),
        (compressed(LITERAL + LITERAL), Reason.SEVERAL_MESSAGES),
        (compressed(LITERAL) + compressed(LITERAL), Reason.SEVERAL_MESSAGES),
        (session_key() + LITERAL, Reason.NOT_ENCRYPTED),
        (ENCRYPTED, Reason.MALFORMED),
        (ONE_PASS + LITERAL, Reason.MALFORMED),
        (ONE_PASS + ONE_PASS + LITERAL + SIGNATURE, Reason.MALFORMED),
        (LITERAL + SIGNATURE, Reason.MALFORMED),
        (ONE_PASS + session_key() + ENCRYPTED + SIGNATURE, Reason.MALFORMED),
        (ONE_PASS + compressed(ONE_PASS + LITERAL + SIGNATURE) + SIGNATURE, Reason.MALFORMED),
        (compressed(session_key() + ENCRYPTED), Reason.MALFORMED),
        (session_key() + ENCRYPTED + b"garbage", Reason.MALFORMED),
        (public_key() + LITERAL, Reason.MALFORMED),
        (packet(63, b"private") + LITERAL, Reason.MALFORMED),
        (MARKER + MARKER + LITERAL, Reason.MALFORMED),
        (packet(Tag.MARKER, b"XYZ") + LITERAL, Reason.MALFORMED),
        (packet(Tag.LITERAL, b"b"), Reason.MALFORMED),
        (packet(Tag.LITERAL, b"b\xff\0\0\0\0"), Reason.MALFORMED),
        (b"\xff" * 100, Reason.MALFORMED),
        (b"\0" * 100, Reason.MALFORMED),
        (session_key() + packet(Tag.ENCRYPTED_UNPROTECTED, b"x" * 40), Reason.NO_INTEGRITY),
        (session_key() + ENCRYPTED[:-1], Reason.TRUNCATED),
        (bytes([0xC0 | Tag.LITERAL]) + b"\xff" * 5, Reason.TRUNCATED),
        (packet(Tag.COMPRESSED, b"\x01" + zlib.compress(LITERAL)), Reason.MALFORMED),
        (packet(Tag.COMPRESSED, b"\x03" + bz2.compress(LITERAL)[:-6]), Reason.TRUNCATED),
        (packet(Tag.COMPRESSED, b"\x09"), Reason.UNSUPPORTED_ALGORITHM),
        (packet(Tag.PADDING, b"pad") + LITERAL, Reason.NEWER_STANDARD),
        (ONE_PASS + LITERAL + signature(kind=0x40), Reason.WRONG_TYPE),
    ],
)
def test_an_unknown_sequence_is_refused_by_its_name(content: bytes, reason: Reason) -> None:
    assert refusal(packets.check_message, content) is reason


def test_a_signature_without_a_date_is_malformed() -> None:
    undated = packet(Tag.SIGNATURE, b"\x04\x00\x16\x08\0\0\0\0\0\0")
    assert refusal(packets.check_message, ONE_PASS + LITERAL + undated) is Reason.MALFORMED


def test_recipients_are_named_by_key_id_and_hidden_ones_by_nothing() -> None:
    shape = packets.check_message(session_key() + session_key(b"\0" * 8) + PASSWORD + ENCRYPTED)
    assert [recipient.key_id for recipient in shape.recipients] == ["F1D5B45E2464F9B0", ""]
    assert (shape.passwords, shape.protection, shape.newer) == (1, Protection.MDC, None)


@pytest.mark.parametrize(
    "content",
    [
        session_key() + packet(Tag.ENCRYPTED_PROTECTED, b"\x02" + b"x" * 40),
        session_key(algorithm=25) + ENCRYPTED,
        session_key(algorithm=35) + ENCRYPTED,
        packet(Tag.SESSION_KEY, b"\x06\x21\x06" + b"\xcd" * 32 + b"\x19key") + ENCRYPTED,
        packet(Tag.PASSWORD_SESSION_KEY, b"\x04\x09\x04" + b"salt" * 5) + ENCRYPTED,
        packet(Tag.PASSWORD_SESSION_KEY, b"\x06\x09\x04" + b"salt" * 5) + ENCRYPTED,
        ONE_PASS + LITERAL + signature(version=6),
        ONE_PASS + LITERAL + signature(algorithm=27),
    ],
)
def test_what_the_newer_standard_brought_is_named(content: bytes) -> None:
    assert packets.check_message(content).newer is Reason.NEWER_STANDARD


def test_packet_20_is_named_as_aead() -> None:
    shape = packets.check_message(session_key() + packet(Tag.ENCRYPTED_AEAD, b"\x01" + b"x" * 40))
    assert (shape.newer, shape.protection) == (Reason.UNSUPPORTED_AEAD, Protection.AEAD)


def test_a_signature_tells_what_it_says_of_itself() -> None:
    (found,) = packets.check_message(ONE_PASS + LITERAL + signature(kind=1)).signatures
    assert (found.version, found.kind, found.hash_name, found.issuer) == (
        4,
        1,
        "SHA256",
        KEY_ID.hex().upper(),
    )
    assert found.created == datetime.fromtimestamp(CREATED, UTC)
    assert found.intended == ("AB" * 20,)


# --- Framing ----------------------------------------------------------------------------------------------


@given(st.binary(max_size=3_000), st.lists(st.integers(0, 9), max_size=6))
def test_partial_lengths_give_the_same_body(body: bytes, powers: list[int]) -> None:
    chunks, rest = b"", body
    for power in powers:
        if len(rest) < 1 << power:
            break
        chunks += bytes([0xE0 | power]) + rest[: 1 << power]
        rest = rest[1 << power :]
    framed = bytes([0xC0 | Tag.LITERAL]) + chunks + b"\xff" + len(rest).to_bytes(4) + rest
    (found,) = packets.walk(framed)
    assert found.body == body


@given(st.lists(st.tuples(st.sampled_from([1, 2, 8, 11]), st.binary(max_size=300)), max_size=8))
def test_old_and_new_framing_are_the_same_packets(bodies: list[tuple[int, bytes]]) -> None:
    new = packets.walk(b"".join(packet(*each) for each in bodies))
    old = packets.walk(b"".join(old_packet(*each) for each in bodies))
    assert new == old == [packets.Packet(*each) for each in bodies]


def test_an_indeterminate_body_goes_to_the_end() -> None:
    (found,) = packets.walk(bytes([0x80 | Tag.LITERAL << 2 | 3]) + b"to the end")
    assert found.body == b"to the end"


@pytest.mark.parametrize("framed", [bytes([0xC2, 0xE0, 1, 0]), bytes([0x8B, 1, 2])])
def test_a_signature_may_not_have_an_open_length(framed: bytes) -> None:
    assert refusal(packets.walk, framed) is Reason.MALFORMED


@given(st.binary(max_size=400))
def test_any_octets_are_a_shape_or_a_refusal(content: bytes) -> None:
    for check in (packets.check_message, packets.check_signature, packets.check_keys):
        with suppress(MessageRefused, KeyRefused):
            check(content)


@pytest.mark.parametrize(
    ("content", "binary"),
    [
        (session_key() + ENCRYPTED, True),
        ("Привет".encode(), False),
        ("Привет\n-----BEGIN PGP MESSAGE-----".encode("koi8-r"), False),
        (b"", False),
        (b"plain", False),
        ("-----BEGIN".encode("utf-16"), False),
    ],
)
def test_packets_are_told_from_text_that_begins_with_a_cyrillic_letter(content: bytes, binary: bool) -> None:
    assert packets.looks_binary(content) is binary


# --- Limits -----------------------------------------------------------------------------------------------


def nested(depth: int) -> bytes:
    content = LITERAL
    for _ in range(depth):
        content = packet(Tag.COMPRESSED, b"\x00" + content)
    return content


def test_layers_are_counted() -> None:
    assert packets.check_message(nested(packets.MAX_DEPTH)).kind is MessageKind.LITERAL
    assert refusal(packets.check_message, nested(packets.MAX_DEPTH + 1)) is Reason.TOO_DEEP
    assert refusal(packets.check_message, nested(2_000)) is Reason.TOO_DEEP


def test_a_decompression_bomb_is_stopped() -> None:
    bomb = packet(Tag.COMPRESSED, b"\x03" + bz2.compress(bytes(packets.MAX_UNPACKED + 1)))
    assert refusal(packets.check_message, bomb) is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "content",
    [
        session_key() * (packets.MAX_SESSION_KEYS + 1) + ENCRYPTED,
        session_key(b"\0" * 8) * (packets.MAX_HIDDEN_RECIPIENTS + 1) + ENCRYPTED,
        ONE_PASS * 101 + LITERAL + SIGNATURE * 101,
        b"\xcb\x00" * (packets.MAX_PACKETS + 1),
    ],
)
def test_floods_are_too_large(content: bytes) -> None:
    assert refusal(packets.check_message, content) is Reason.TOO_LARGE


def test_more_than_the_limit_is_not_walked() -> None:
    with pytest.raises(TooLarge):
        packets.walk(bytes(packets.MAX_INPUT + 1))


# --- Signatures -------------------------------------------------------------------------------------------


def test_a_detached_signature_may_be_several() -> None:
    assert len(packets.check_signature(SIGNATURE + signature(hash_number=10))) == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.NO_SIGNATURE),
        (SIGNATURE + LITERAL, Reason.NOT_DETACHED),
        (ONE_PASS + LITERAL + SIGNATURE, Reason.NOT_DETACHED),
        (signature(kind=0x13), Reason.WRONG_TYPE),
        (packet(Tag.SIGNATURE, b"\x09"), Reason.UNSUPPORTED_FORMAT),
        (packet(Tag.SIGNATURE, b"\x04\x00\x16\x08\xff\xff"), Reason.MALFORMED),
        (packet(Tag.SIGNATURE, b""), Reason.MALFORMED),
    ],
)
def test_other_things_are_no_detached_signature(content: bytes, reason: Reason) -> None:
    assert refusal(packets.check_signature, content) is reason


def test_a_clear_text_needs_a_text_signature() -> None:
    assert packets.check_clear_signature(signature(kind=1))
    assert refusal(packets.check_clear_signature, signature(kind=0)) is Reason.WRONG_TYPE


def test_a_message_in_the_place_of_a_clear_signature_is_malformed() -> None:
    assert refusal(packets.check_clear_signature, ONE_PASS + LITERAL + SIGNATURE) is Reason.MALFORMED


# --- Keys -------------------------------------------------------------------------------------------------


def test_each_key_is_named_with_its_parts() -> None:
    name = packet(Tag.USER_ID, "Зоя <zoya@example.org>".encode())
    subkey = packet(Tag.PUBLIC_SUBKEY, b"\x04" + bytes(4) + b"\x12material")
    first, second = packets.check_keys(public_key(name, SIGNATURE, subkey, SIGNATURE) + public_key())
    assert first.user_ids == ("Зоя <zoya@example.org>".encode(),)
    assert (first.subkeys, first.is_secret, first.newer, first.concern) == (1, False, None, None)
    assert second.user_ids == ()


@pytest.mark.parametrize("tag", [Tag.SECRET_KEY, Tag.SECRET_SUBKEY])
def test_a_secret_part_is_seen_whatever_the_header_says(tag: Tag) -> None:
    secret = packet(tag, b"\x04" + bytes(4) + b"\x16material")
    content = secret if tag is Tag.SECRET_KEY else public_key(secret)
    (found,) = packets.check_keys(content)
    assert found.is_secret


@pytest.mark.parametrize(("version", "algorithm"), [(6, 22), (4, 25), (4, 35)])
def test_keys_of_the_newer_standard_are_named(version: int, algorithm: int) -> None:
    (found,) = packets.check_keys(public_key(version=version, algorithm=algorithm))
    assert found.newer is Reason.NEWER_STANDARD


def test_a_key_with_very_many_names_is_suspicious() -> None:
    (found,) = packets.check_keys(public_key(*[packet(Tag.USER_ID, b"x")] * (packets.MAX_USER_IDS + 1)))
    assert found.concern is Reason.TOO_MANY_UIDS


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.NO_KEY),
        (LITERAL, Reason.NO_KEY),
        (SIGNATURE, Reason.NO_KEY),
        (signature(kind=0x20), Reason.REVOCATION),
        (public_key()[:-3], Reason.TRUNCATED),
        (public_key(LITERAL), Reason.MALFORMED),
        (packet(Tag.PUBLIC_KEY, b""), Reason.MALFORMED),
        (packet(Tag.PUBLIC_KEY, b"\x04"), Reason.MALFORMED),
        (public_key() * (packets.MAX_KEYS + 1), Reason.TOO_LARGE),
        (public_key(b"\xc2\x00" * (packets.MAX_KEY_SIGNATURES + 1)), Reason.TOO_LARGE),
    ],
)
def test_other_things_are_no_keys(content: bytes, reason: Reason) -> None:
    assert refusal(packets.check_keys, content) is reason


# --- The corpus -------------------------------------------------------------------------------------------

CHECKS: dict[BlockKind, Callable[[bytes], object]] = {
    BlockKind.MESSAGE: packets.check_message,
    BlockKind.CLEARSIGNED: packets.check_clear_signature,
    BlockKind.SIGNATURE: packets.check_signature,
    BlockKind.PUBLIC_KEY: packets.check_keys,
    BlockKind.PRIVATE_KEY: packets.check_keys,
}
# The first parts of the ids of those whose fault shows without any key.
REFUSED_FROM_OUTSIDE = (
    "e-nomdc e-downgrade e-cfb-gadget-sed e-trunc e-esk-only e-concat-enc-enc e-concat-lit-outside"
    " e-armor-trailing e-fake-esk e-sign-outside e-many-esk e-garbage e-nul e-hugelen w-enc-plus-lost"
    " w-enc-line-lost w-enc-truncated w-enc-html-comment c-unsigned c-literal-in c-encrypted-in c-sig-plus"
    " c-header-hash c-header-vt c-header-cr c-header-nel c-notdash c-dash-x c-ins-formfeed c-ins-nul c-ins-cr"
    " c-ins-backspace c-ins-ansi c-ins-ctrlz c-crosscase c-sig-empty c-utf16 s-timestamp s-nodate"
    " k-message-as-key k-revcert-only k-html-page k-truncated u-clear-unexpected"
)


@pytest.fixture(scope="module")
def cases() -> Corpus:
    if not ARCHIVE.exists():
        pytest.skip(f"the corpus of hostile inputs is not beside the project ({ARCHIVE.name})")
    return corpus()


def results(content: bytes, case: Case) -> Iterator[Reason | None]:
    """For each block, None or why it is refused; `no-message` where there is none."""
    if packets.looks_binary(content):
        yield _result(packets.check_message, content)
        return
    text = content.decode("utf-8", "surrogateescape")
    if case.get("format") == "html":
        text = page_text(text).text
    found = find_blocks(text)
    if not found:
        yield Reason.NO_MESSAGE
    for block in found:
        yield block.reason if isinstance(block, DamagedBlock) else _result(CHECKS[block.kind], block.packets)


def _result(check: Callable[[bytes], object], content: bytes) -> Reason | None:
    try:
        check(content)
    except (MessageRefused, KeyRefused) as error:
        return next(reason for reason in Reason if reason.value == error.params["reason"])
    return None


def test_every_good_input_of_the_corpus_passes(cases: Corpus) -> None:
    good = [
        case
        for case in cases.cases
        if case["expect"]["outcome"] in ("must-decrypt", "must-verify", "must-import", "must-encrypt")
        and case["level"] != "may"
    ]
    wrong = {case["id"]: list(results(cases.content(case), case)) for case in good}
    assert {name: found for name, found in wrong.items() if None not in found} == {}


def test_every_input_of_the_corpus_that_is_wrong_from_outside_is_refused_by_its_name(cases: Corpus) -> None:
    for case in cases.cases:
        if case["id"].startswith(tuple(REFUSED_FROM_OUTSIDE.split())):
            found = list(results(cases.content(case), case))
            assert None not in found, case["id"]
            expected = set(case["expect"]["reason"])
            named = {reason.value for reason in found if reason}
            assert named & expected or named == {"no-message"}, (case["id"], named, expected)


def test_every_reason_of_the_corpus_has_a_sentence(cases: Corpus) -> None:
    words = {word for case in cases.cases for word in case["expect"].get("reason", None) or ()}
    assert words <= {reason.value for reason in Reason}
