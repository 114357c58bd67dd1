"""The text that a reader of a page sees, line by line, and nothing that nobody sees."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core import armor, page_text
from sealpost.core.armor import Block, BlockKind
from sealpost.errors import MessageRefused, TooLarge


def seen(html: str) -> str:
    return page_text.page_text(html).text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("a<br />\r\nb", "a\nb"),
        ("a</br>b", "a\nb"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<div>a<br></div><div>b</div>", "a\nb"),
        ("<div><div>a</div></div>b", "a\nb"),
        ("<p>a<p>b", "a\n\nb"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("<pre>\n x  y\n\nz\n</pre>end", " x  y\n\nz\n\nend"),
        ('<div style="white-space: pre-wrap">a  b\nc</div>d', "a  b\nc\nd"),
        ("x <b>y</b>\n z", "x y z"),
        ("long<wbr>word", "longword"),
        ("a&nbsp; b&#43;c&#x2F;d &lt;e&gt;", "a\u00a0 b+c/d <e>"),
        ("1 < 2 <3", "1 < 2 <3"),
        ("<textarea>\na <b>\n c</textarea>", "a <b>\n c"),
        ("<h1>t</h1><hr>x", "t\n\nx"),
    ],
)
def test_lines_are_those_of_a_browser(html: str, text: str) -> None:
    assert seen(html) == text


@pytest.mark.parametrize(
    "html",
    [
        "<!-- hidden -->seen",
        "<!doctype html><html><head><title>hidden</title></head><body>seen</body></html>",
        "<script>hidden<b>hidden</b></script>seen",
        "<style>hidden</style>seen",
        "<template><p>hidden</p></template>seen",
        '<span style="display:none">hid<b>den</b></span>seen',
        '<span style="visibility : hidden">hidden</span>seen',
        '<div style="font-size:0px; color:red">hidden</div>seen',
        '<div style="opacity: 0.0">hidden</div>seen',
        "<p hidden>hidden</p>seen",
        '<img src="hidden" alt="hidden">seen',
        '<a title="hidden > hidden">seen</a>',
        "<a title='hidden\nhidden' href=hidden>seen</a>",
        "<noscript>hidden</noscript>seen",
        "<?hidden?>seen",
        "</ hidden>seen",
        "seen<!-- hidden",
        "seen<a hidden",
        'seen<a title="hidden> hidden',
        "seen<script>hidden",
    ],
)
def test_what_nobody_sees_is_left_out(html: str) -> None:
    assert seen(html).strip() == "seen"


def test_an_emoji_that_became_a_picture_is_a_character_again() -> None:
    assert seen('<img data-emoji="😀" alt="grin">') == "😀"
    assert seen('<img alt="👍" src="x">') == "👍"
    assert seen('<img alt="Pay 10000 EUR" src="x">') == ""


def test_a_quote_has_no_marks_but_is_told() -> None:
    page = page_text.page_text("<div>new</div><blockquote>old<br>older</blockquote><div>new</div>")
    ((start, end),) = page.quotes
    assert page.text[start:end].strip() == "old\nolder"
    assert ">" not in page.text


BLOCK = armor.armor(BlockKind.MESSAGE, bytes(range(200)))


@pytest.mark.parametrize(
    "html",
    [
        f"<pre>{BLOCK}</pre>",
        BLOCK.replace("\n", "<br>\n"),
        "".join(f"<div>{line or '<br>'}</div>" for line in BLOCK.splitlines()),
        "".join(f"<p>{line}</p>" for line in BLOCK.splitlines()),
        "<pre>{}</pre>".format(BLOCK.replace("+", "&#43;").replace("/", "&#x2F;").replace("=", "&#61;")),
        "<blockquote>{}</blockquote>".format(BLOCK.replace("\n", "<br>")),
        BLOCK.replace("A", "A<wbr>&#8203;"),
        f"<p>Hello, here it is: {BLOCK} Bye</p>",
    ],
)
def test_a_block_is_found_in_a_page(html: str) -> None:
    (found,) = armor.find_blocks(seen(html))
    assert isinstance(found, Block)
    assert found.packets == bytes(range(200))


def test_a_block_in_an_attribute_is_not_found() -> None:
    assert armor.find_blocks(seen(f'<img src="https://evil.example/?q=\n{BLOCK}">')) == []


def test_a_signed_text_keeps_its_lines_and_no_break_spaces() -> None:
    signed = armor.clearsigned("a\n\n\u00a0b <c>", b"signature", ["SHA256"])
    lines = [line.replace("<", "&lt;").replace("\u00a0", "&nbsp;") for line in signed.splitlines()]
    (found,) = armor.find_blocks(seen("".join(f"<div>{line or '<br>'}</div>" for line in lines)))
    assert isinstance(found, Block)
    assert found.signed_text == "a\n\n\u00a0b <c>"


@given(st.text(st.sampled_from("<>/!-=\"' \nabp&#;1")))
def test_any_text_is_a_page(html: str) -> None:
    assert len(seen(html)) <= 2 * len(html)


@pytest.mark.parametrize(
    "nonsense",
    [
        "<!--",
        "<a ",
        '<a b="',
        "<a b='",
        "</",
        "<",
        "<?",
        "<div></p>",
        "<p>",
        "<br>",
        "<i a=b>",
        "<script>",
        "<i =",
        "&#",
    ],
)
def test_a_megabyte_of_nonsense_takes_seconds_at_most(nonsense: str) -> None:
    with suppress(MessageRefused):  # too deep
        seen(nonsense * (1024 * 1024 // len(nonsense)))


def test_an_endless_number_is_no_character() -> None:
    assert seen(f"a&#{'9' * 1_000_000};b") == "a\ufffdb"


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(MessageRefused):
        seen("<div>" * (page_text.MAX_OPEN_TAGS + 1))


def test_a_larger_page_than_the_limit_is_refused() -> None:
    with pytest.raises(TooLarge):
        seen("x" * (page_text.MAX_PAGE + 1))
