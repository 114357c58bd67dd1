"""Armored blocks are found whatever a webmail did to them, and a changed signed text is called changed."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core import armor
from sealpost.core.armor import Block, BlockKind, DamagedBlock, find_blocks
from sealpost.core.reasons import Reason
from sealpost.errors import TooLarge
from support import mangler
from support.mangler import Transform

ARMORED_KINDS = [kind for kind in BlockKind if kind is not BlockKind.CLEARSIGNED]
OCTETS = bytes(range(256)) * 3 + b"tail"
HEADERS = "Version: Mailvelope v6\nComment: https://mailvelope.com\n"
LETTER = """Dear Bob,

the price is 1 200 EUR <net>, to be paid until the end of the month at
the latest. Extraordinarily-long-words-have-to-survive-this-as-well.
- item one
--
Alice = A. Lovelace, Árvíztűrő and Зоя"""


def message(octets: bytes = OCTETS) -> str:
    return armor.armor(BlockKind.MESSAGE, octets)


def letter(text: str = LETTER) -> str:
    return armor.clearsigned(text, OCTETS, ["SHA256"])


def only(text: str) -> Block | DamagedBlock:
    (found,) = find_blocks(text)
    return found


def block(text: str) -> Block:
    found = only(text)
    assert isinstance(found, Block), found
    return found


def reason(text: str) -> Reason:
    found = only(text)
    assert isinstance(found, DamagedBlock), found
    return found.reason


def pairs() -> Sequence[tuple[Transform, Transform]]:
    return [(first, second) for first, second in product(mangler.TRANSFORMS, repeat=2) if first is not second]


def both(pair: tuple[Transform, Transform]) -> str:
    return " then ".join(transform.__name__ for transform in pair)


# --- Writing and reading ----------------------------------------------------------------------------------


@given(st.sampled_from(ARMORED_KINDS), st.binary(min_size=1, max_size=5_000))
def test_armor_gives_its_octets_back(kind: BlockKind, octets: bytes) -> None:
    found = block(armor.armor(kind, octets))
    assert (found.kind, found.packets, found.repaired) == (kind, octets, False)


def test_the_checksum_is_the_one_of_the_standard() -> None:
    # RFC 4880 6.6 prints this block.
    example = """-----BEGIN PGP MESSAGE-----
Version: OpenPrivacy 0.99

yDgBO22WxBHv7O8X7O/jygAEzol56iUKiXmV+XmpCtmpqQUKiQrFqclFqUDBovzS
vBSFjNSiVHsuAA==
=njUN
-----END PGP MESSAGE-----
"""
    assert armor.armor(BlockKind.MESSAGE, block(example).packets).splitlines()[-2] == "=njUN"


@pytest.mark.parametrize("size", [1, 3, 511, 512, 513, 1023, 1024, 1025, 70_001])
def test_the_checksum_of_long_and_short_octets_agrees_with_the_definition(size: int) -> None:
    octets = (OCTETS * (size // len(OCTETS) + 1))[:size]
    checksum = 0xB704CE
    for octet in octets:
        checksum ^= octet << 16
        for _ in range(8):
            checksum <<= 1
            if checksum & 0x1000000:
                checksum ^= 0x1864CFB
    written = armor.armor(BlockKind.MESSAGE, octets).splitlines()[-2]
    assert written == f"={armor.base64.b64encode(checksum.to_bytes(3)).decode()}"


LINES = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"), include_characters="\n-> "),
    max_size=400,
)


@given(LINES)
def test_a_clear_signed_text_comes_back_without_its_trailing_blanks(text: str) -> None:
    expected = "\n".join(line.rstrip(" \t") for line in text.split("\n"))
    found = block(armor.clearsigned(text, OCTETS, ["SHA512"]))
    assert (found.signed_text, found.packets, found.hashes) == (expected, OCTETS, ("SHA512",))


def test_the_original_is_what_the_span_shows() -> None:
    text = f"before\n{message()}after\n"
    found = block(text)
    assert found.original == text[slice(*found.span)] == message().rstrip("\n")


# --- Repair of armor --------------------------------------------------------------------------------------


@pytest.mark.parametrize("transform", mangler.TRANSFORMS, ids=lambda transform: transform.__name__)
@pytest.mark.parametrize("kind", ARMORED_KINDS, ids=lambda kind: kind.name)
def test_armor_survives_what_a_webmail_does(kind: BlockKind, transform: Transform) -> None:
    found = block(transform(armor.armor(kind, OCTETS)))
    assert (found.kind, found.packets) == (kind, OCTETS)


@pytest.mark.parametrize("pair", pairs(), ids=both)
def test_armor_survives_two_changes(pair: tuple[Transform, Transform]) -> None:
    first, second = pair
    assert block(second(first(message()))).packets == OCTETS


@given(
    st.binary(min_size=1, max_size=2_000),
    st.lists(st.sampled_from(mangler.TRANSFORMS), max_size=2, unique=True),
)
def test_armor_of_any_octets_survives(octets: bytes, transforms: list[Transform]) -> None:
    text = message(octets)
    for transform in transforms:
        text = transform(text)
    assert block(text).packets == octets


@pytest.mark.parametrize("transform", mangler.TRANSFORMS, ids=lambda transform: transform.__name__)
def test_headers_are_left_out_with_and_without_a_blank_line(transform: Transform) -> None:
    begin, _, rest = message().partition("\n\n")
    assert block(transform(f"{begin}\n{HEADERS}\n{rest}")).packets == OCTETS
    assert block(transform(f"{begin}\n{HEADERS}{rest}")).packets == OCTETS


def test_a_block_whose_line_ends_became_blanks_is_found() -> None:
    assert block(f"Hello {message().replace(chr(10), ' ')} bye").packets == OCTETS


def test_a_block_in_one_line_may_have_headers() -> None:
    begin, _, rest = message().partition("\n\n")
    assert block(f"{begin}\n{HEADERS}\n{rest}".replace("\n", " ")).packets == OCTETS


def test_dashes_that_autocorrection_joined_are_taken_for_a_message() -> None:
    assert block(message().replace("-----", "——-")).packets == OCTETS


def test_a_brace_in_front_of_the_end_line_is_left_out() -> None:
    assert block(message().replace("-----END", "}\n-----END")).packets == OCTETS


def test_missing_padding_is_made_up_for() -> None:
    assert block(message(b"four").replace("==\n", "\n")).packets == b"four"


def test_a_block_without_checksum_is_whole() -> None:
    lines = message().splitlines()
    found = block("\n".join([*lines[:-2], lines[-1], ""]))
    assert (found.packets, found.repaired) == (OCTETS, False)


def test_line_ends_and_trailing_blanks_are_no_repair() -> None:
    assert not block(mangler.crlf(mangler.blanks_at_line_ends(message()))).repaired


# --- Damage -----------------------------------------------------------------------------------------------


def test_a_form_that_turned_plus_into_blank_is_not_repaired() -> None:
    assert reason(message().replace("+", " ")) is Reason.DAMAGED_ARMOR


def test_a_lost_line_is_seen_by_the_checksum() -> None:
    lines = message().splitlines()
    assert reason("\n".join(lines[:4] + lines[5:])) is Reason.BAD_CRC


@pytest.mark.parametrize("kind", ARMORED_KINDS, ids=lambda kind: kind.name)
def test_a_clipped_block_is_truncated(kind: BlockKind) -> None:
    text = armor.armor(kind, OCTETS)
    assert reason(text[: len(text) // 2]) is Reason.TRUNCATED


def test_a_clipped_block_does_not_take_the_next_one_with_it() -> None:
    clipped, whole = find_blocks(f"{message()[:200]}\n[Message clipped]\n\n{message()}")
    assert isinstance(clipped, DamagedBlock)
    assert isinstance(whole, Block)


def test_an_end_line_of_another_kind_is_damage() -> None:
    assert reason(message().replace("END PGP MESSAGE", "END PGP SIGNATURE")) is Reason.DAMAGED_ARMOR


def test_a_begin_line_without_anything_behind_it_is_damaged_not_truncated() -> None:
    assert reason("-----BEGIN PGP MESSAGE-----\n") is Reason.DAMAGED_ARMOR


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Paste the line -----BEGIN PGP MESSAGE----- and what follows.",
        "-----END PGP MESSAGE-----",
        "-----begin pgp message-----\n\nAAAA\n-----end pgp message-----",
        "- -----BEGIN PGP MESSAGE-----\n\nAAAA\n- -----END PGP MESSAGE-----",
    ],
)
def test_prose_about_pgp_is_no_block(text: str) -> None:
    assert find_blocks(text) == []


def test_a_look_alike_of_a_signed_message_is_no_block() -> None:
    fake = letter().replace("-----BEGIN PGP SIGNED", "‐‐‐‐‐BEGIN PGP SIGNED")
    assert [found.kind for found in find_blocks(fake)] == [BlockKind.SIGNATURE]


# --- Signed text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transform", mangler.HARMLESS, ids=lambda transform: transform.__name__)
def test_a_harmless_change_leaves_the_signed_text_as_it_was(transform: Transform) -> None:
    assert block(transform(letter())).signed_text == LETTER


def is_unchanged_or_flagged(text: str) -> bool:
    found = find_blocks(text)
    signed = [each for each in found if isinstance(each, Block) and each.kind is BlockKind.CLEARSIGNED]
    return all(each.signed_text == LETTER or each.repaired for each in signed) and len(found) == 1


@pytest.mark.parametrize("transform", mangler.HARMFUL, ids=lambda transform: transform.__name__)
def test_a_changed_signed_text_is_called_changed(transform: Transform) -> None:
    assert is_unchanged_or_flagged(transform(letter()))


@pytest.mark.parametrize("pair", pairs(), ids=both)
def test_two_changes_of_a_signed_text_are_called_changed(pair: tuple[Transform, Transform]) -> None:
    first, second = pair
    assert is_unchanged_or_flagged(second(first(letter())))


@pytest.mark.parametrize(
    "changed",
    [
        LETTER.replace("1 200", "1\u00a0200"),
        LETTER.replace(" item", "\titem"),
        LETTER.replace("EUR", "EUR [https://evil.example]"),
        LETTER.replace("<net>", "&lt;net&gt;"),
        LETTER.replace("at\nthe", "at the"),
        LETTER.replace("end of the month at", "end of\nthe month at"),
    ],
)
def test_typical_changes_inside_a_signed_text_are_noticed(changed: str) -> None:
    assert block(letter(changed)).repaired


def test_an_untouched_letter_is_not_called_changed() -> None:
    assert not block(letter()).repaired


def test_a_reworded_letter_is_not_called_changed() -> None:
    assert not block(letter().replace("1 200", "9 900")).repaired


def test_quoted_signed_text_comes_without_the_quote_marks_and_flagged() -> None:
    found = block(mangler.quote(letter()))
    assert (found.signed_text, found.repaired) == (LETTER, True)


def test_a_no_break_space_is_never_turned_back() -> None:
    assert block(mangler.quote(letter(LETTER.replace("1 200", "1\u00a0200")))).signed_text != LETTER


def test_two_signed_letters_are_two_results() -> None:
    first, second = find_blocks(letter() + "between\n" + letter("another"))
    assert isinstance(first, Block)
    assert isinstance(second, Block)
    assert (first.signed_text, second.signed_text) == (LETTER, "another")


def test_a_signed_letter_inside_a_signed_letter_is_its_text() -> None:
    inner = letter()
    assert block(letter(f"{inner}and more")).signed_text == f"{inner}and more"


def test_a_quoted_message_inside_a_signed_letter_is_its_text() -> None:
    answer = mangler.quote_tightly(message()) + "my answer"
    assert block(letter(answer)).signed_text == answer


@pytest.mark.parametrize(
    "header",
    [
        "Hash: SHA256, pay 10000 to Mallory",
        "Hash: SHA256 \t\t\t pay 10000",
        "Hash: SHA256\rpay 10000",
        "Hash: SHA256\u2028pay 10000",
        "Hash: SHA256\n\v\fpay: 10000",
        "Comment: pay 10000",
        "NotDashEscaped: You need GnuPG to verify this message",
        "Hash: WHIRLPOOL",
    ],
)
def test_only_known_hash_headers_may_stand_in_front_of_the_text(header: str) -> None:
    assert reason(letter().replace("Hash: SHA256", header)) is Reason.BAD_HEADER


def test_several_hash_headers_are_all_read() -> None:
    assert block(letter().replace("Hash: SHA256", "Hash: SHA1\nHash: SHA256,SHA512")).hashes == (
        "SHA1",
        "SHA256",
        "SHA512",
    )


def test_text_behind_the_begin_marker_is_refused() -> None:
    assert reason(letter().replace("MESSAGE-----", "MESSAGE----- pay 10000")) is Reason.BAD_HEADER


@pytest.mark.parametrize("control", ["\x00", "\x08", "\x1a", "\x1b[2K", "\r", "\x0b", "\x0c", "\x7f", "\x9b"])
def test_control_characters_in_a_signed_text_are_refused(control: str) -> None:
    assert reason(letter(f"Pay 10 EUR.{control}Pay 10000 EUR.")) is Reason.MALFORMED


def test_a_form_feed_at_a_line_end_is_text() -> None:
    assert block(letter("one\f\ntwo")).signed_text == "one\f\ntwo"


def test_a_line_that_gnupg_would_cut_is_refused() -> None:
    assert isinstance(only(letter("y" * armor.MAX_SIGNED_LINE)), Block)
    assert reason(letter("y" * (armor.MAX_SIGNED_LINE + 1))) is Reason.MALFORMED


def test_an_unescaped_dash_is_refused() -> None:
    assert reason(letter("forged").replace("\nforged", "\n-forged")) is Reason.MALFORMED


def test_a_signed_text_without_signature_says_so() -> None:
    assert reason(letter().partition("-----BEGIN PGP SIGNATURE")[0]) is Reason.NO_SIGNATURE


def test_an_empty_signature_is_none() -> None:
    empty = "-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n"
    assert reason(letter().partition("-----BEGIN PGP SIGNATURE")[0] + empty) is Reason.NO_SIGNATURE


def test_a_signed_text_that_lost_its_line_ends_is_changed_not_unsigned() -> None:
    assert reason(letter().replace("\n", " ")) is Reason.TEXT_CHANGED


# --- Limits -----------------------------------------------------------------------------------------------


def test_ten_thousand_blocks_are_found() -> None:
    text = message(b"short") * armor.MAX_BLOCKS
    assert len(find_blocks(text)) == armor.MAX_BLOCKS


def test_what_is_beyond_the_limit_of_blocks_is_named() -> None:
    *_, last = find_blocks(message(b"short") * (armor.MAX_BLOCKS + 5))
    assert isinstance(last, DamagedBlock)
    assert last.reason is Reason.TOO_LARGE


def test_larger_text_than_the_limit_is_refused_at_once() -> None:
    with pytest.raises(TooLarge):
        find_blocks("x" * (64 * 1024 * 1024))


@pytest.mark.parametrize(
    "nonsense",
    [
        "-----BEGIN PGP MESSAGE-----\n",
        "-----BEGIN PGP SIGNED MESSAGE-----\n",
        "> -----BEGIN PGP SIGNED MESSAGE-----\n-----BEGIN PGP SIGNED MESSAGE-----\n",
        "-----BEGIN PGP MESSAGE----- ",
        "-----BEGIN PGP SIGNATURE-----",
        "-",
        "\n",
        "> ",
        "\u200b",
        "-----BEGIN PGP MESSAGE-----\n\n" + "= " * 500,
    ],
)
def test_the_largest_nonsense_takes_seconds_at_most(nonsense: str) -> None:
    find_blocks(nonsense * (armor.MAX_INPUT // len(nonsense)))  # the test run's own limit is the clock
