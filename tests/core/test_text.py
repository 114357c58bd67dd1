"""Foreign names are shown safely, addresses read strictly, and text for a signature keeps every word."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core import text

# --- Showing ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Зоя Хохлова <zoya@example.org>", "Зоя Хохлова <zoya@example.org>"),
        ("Alice\nBob", "Alice‹U+000A›Bob"),
        ("Alice\u2028[GNUPG:] GOODSIG", "Alice‹U+2028›[GNUPG:] GOODSIG"),
        ("invoice\u202efdp.exe", "invoice‹U+202E›fdp.exe"),
        ("Al\u200bice", "Al‹U+200B›ice"),
        ("\x1b[2KAlice", "‹U+001B›[2KAlice"),
        ("Alice\u0085", "Alice‹U+0085›"),
        ("\u3164", "‹U+3164›"),
        ("a\u00a0b", "a b"),
        ("\ud800", "‹U+D800›"),
        (" ", ""),
    ],
)
def test_what_would_hide_or_reorder_is_shown_by_its_number(name: str, shown: str) -> None:
    assert text.visible(name) == shown


@given(st.text())
def test_what_is_shown_is_one_printable_line(name: str) -> None:
    shown = text.visible(name)
    assert shown.isprintable()
    assert len(shown) <= text.NAME_LIMIT * len("‹U+10FFFF›")


def test_a_long_name_is_cut_visibly() -> None:
    shown = text.visible("x" * 1_000)
    assert len(shown) == text.NAME_LIMIT
    assert shown.endswith("x…")


def test_a_name_that_is_no_utf_8_is_still_shown() -> None:
    assert text.decode_user_id("Зоя".encode()) == "Зоя"
    assert text.visible(text.decode_user_id("Зоя".encode("koi8-r")))


@pytest.mark.parametrize(
    ("name", "mixed"),
    [
        ("Аlice Lovelace", True),  # a Cyrillic А
        ("Alicе", True),  # a Cyrillic е
        ("Αlice", True),  # a Greek Α
        ("Алиса Smith", False),
        ("Alice Зоя Αθηνά", False),
        ("Árvíztűrő", False),
        ("Bob42", False),
        ("中文abc", False),
    ],
)
def test_a_word_of_two_alphabets_is_noticed(name: str, mixed: bool) -> None:
    assert text.mixes_scripts(name) is mixed


# --- Signing ----------------------------------------------------------------------------------------------


def test_line_ends_become_plain_and_trailing_blanks_go() -> None:
    assert text.wrap_for_signing("one \t\r\n two\rthree\n\n") == "one\n two\nthree\n\n"


def test_a_long_line_is_broken_at_a_blank() -> None:
    assert text.wrap_for_signing("word " * 20) == "\n".join([" ".join(["word"] * 14), " ".join(["word"] * 6)])


def test_a_broken_quote_stays_quoted() -> None:
    lines = text.wrap_for_signing("> > " + "word " * 20).split("\n")
    assert len(lines) == 2
    assert all(line.startswith("> > word") for line in lines)


def test_a_long_address_of_a_page_stays_whole() -> None:
    url = "https://example.org/" + "x" * 600
    assert url in text.wrap_for_signing(f"See {url} and more").split("\n")


def test_a_word_that_no_mail_line_holds_is_broken_not_cut() -> None:
    word = "й" * 2_000
    lines = text.wrap_for_signing(word).split("\n")
    assert "".join(lines) == word
    assert all(len(line.encode()) <= text.LONGEST_WORD for line in lines)


def test_a_short_text_stays_as_it_is() -> None:
    letter = "Dear Bob,\n\n  indented\n- item\n\u00a0nbsp 😀\n-- \n"
    assert text.wrap_for_signing(letter) == letter.replace("-- \n", "--\n")


WRITTEN = st.text(st.characters(codec="utf-8", exclude_categories=("Cc",), include_characters="\n\t "))


@given(WRITTEN)
def test_wrapping_keeps_every_word(written: str) -> None:
    def words(of: str) -> str:
        return re.sub(r"[ \t\n]+", "", re.sub(r"(?m)^(?:> ?)+", "", of))

    assert words(text.wrap_for_signing(written)) == words(written)


@given(WRITTEN)
def test_wrapping_again_changes_nothing(written: str) -> None:
    once = text.wrap_for_signing(written)
    assert text.wrap_for_signing(once) == once


# --- Addresses --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mailbox", "address"),
    [
        ("alice@example.org", "alice@example.org"),
        (" Alice@Example.ORG ", "alice@example.org"),
        ("Alice Lovelace <alice@example.org>", "alice@example.org"),
        ('"Lovelace, Alice" <alice@example.org>', "alice@example.org"),
        ('"<bob@example.org>" <alice@example.org>', "alice@example.org"),
        ("<alice+tag@example.org>", "alice+tag@example.org"),
        ("Пётр <пётр@почта.рф>", "пётр@xn--80a1acny.xn--p1ai"),
        ("alice@example.org <mallory@evil.example>", "mallory@evil.example"),
        ("Alice <alice@localhost>", "alice@localhost"),
    ],
)
def test_one_mailbox_is_read(mailbox: str, address: str) -> None:
    assert text.parse_mailbox(mailbox) == address


@pytest.mark.parametrize(
    "mailbox",
    [
        "",
        "Alice",
        "@example.org",
        "alice@",
        "alice@example..org",
        "alice@-example.org",
        "alice..b@example.org",
        "a b@example.org",
        "alice@[192.0.2.1]",
        "alice@exa mple.org",
        "alice@example.org, bob@example.org",
        "Alice <alice@example.org>, Bob <bob@example.org>",
        "Alice <alice@example.org> <mallory@evil.example>",
        "Alice <alice@example.org> mallory",
        "friends: alice@example.org;",
        "Lovelace, Alice <alice@example.org>",
        "alice@example.org (Alice)",
        "alice@example.org\nBcc: mallory@evil.example",
        "alice\u200b@example.org",
        "alice@example.org\u202e",
        "--output=x",
        f"{'a' * 65}@example.org",
        f"alice@{'a.' * 130}org",
        "x" * 10_000,
    ],
)
def test_anything_else_is_no_mailbox(mailbox: str) -> None:
    assert text.parse_mailbox(mailbox) is None


def test_look_alike_addresses_stay_different() -> None:
    assert text.parse_mailbox("аlice@example.org") != text.parse_mailbox("alice@example.org")
    assert text.parse_mailbox("alice@exаmple.org") == "alice@xn--exmple-4nf.org"


@given(st.text())
def test_an_address_reads_as_itself(mailbox: str) -> None:
    address = text.parse_mailbox(mailbox)
    assert address is None or text.parse_address(address) == address


@pytest.mark.parametrize(
    ("user_id", "address"),
    [
        ("Alice Lovelace <alice@example.org>", "alice@example.org"),
        ("Alice (work, home) <alice@example.org>", "alice@example.org"),
        ("alice@example.org", "alice@example.org"),
        ("Alice", None),
        ("", None),
        ("Alice <alice@example.org> <mallory@evil.example>", None),
        ("<alice@example.org> Mallory", None),
        ("Alice <alice@example.org>\n", None),
    ],
)
def test_a_user_id_names_an_address_only_without_doubt(user_id: str, address: str | None) -> None:
    assert text.address_of_user_id(user_id) == address


def test_all_addresses_of_a_user_id_can_be_seen() -> None:
    shown = text.addresses_of_user_id("Alice <alice@example.org> <mallory@evil.example>")
    assert shown == ("alice@example.org", "mallory@evil.example")
