"""What comes out of a page is ours: no element, attribute or address that does anything but show text."""

import re
from itertools import product

import pytest

from sealpost.core.safe_html import LARGEST, host_of, is_disguised, is_safe_link, safe_page

HARMLESS = re.compile(
    r"</?(?:p|div|blockquote|pre|ul|ol|li|h[1-6]|b|strong|i|em|u|s|del|ins|code|tt|kbd|samp|su[bp]|small|br|hr|a)>"
    r'|<a href="(?:https?|mailto):[^"<>\s]*">'
)
HOSTILE = [
    "<img src=http://t.example/x>",
    "<img src=x onerror=alert(1) alt='a>b'>",
    '<img srcset="http://t.example/1 1x">',
    "<script src=http://t.example/></script>",
    "<style>@import 'http://t.example/';body{background:url(http://t.example/)}</style>",
    "<link rel=stylesheet href=http://t.example/>",
    "<meta http-equiv=refresh content='0;url=http://t.example/'>",
    "<iframe src=http://t.example/></iframe>",
    "<object data=http://t.example/></object><embed src=http://t.example/>",
    "<svg><image href=http://t.example/ /><script>1</script></svg>",
    "<math><mtext><img src=http://t.example/></mtext></math>",
    "<form action=http://t.example/><input type=image src=http://t.example/><button>go</button></form>",
    "<video src=http://t.example/ poster=http://t.example/></video><audio src=http://t.example/>",
    "<body background=http://t.example/><table background=http://t.example/><tr><td background=http://t.example/>c",
    '<div style="background:url(http://t.example/)">d</div>',
    "<base href=http://t.example/><a href=/x>e</a>",
    "<a href=javascript:alert(1)>f</a><a href=' java\nscript:alert(1)'>g</a><a href=file:///etc/passwd>h</a>",
    "<a href='http://t.example/' onclick=1 style='x' target=_self>i</a>",
    "<a href='data:text/html,<script>1</script>'>j</a>",
    "<p title='<img src=http://t.example/>'>k</p>",
    "<!--<img src=http://t.example/>--><![CDATA[<img src=http://t.example/>]]>",
    "<noscript><img src=http://t.example/></noscript><template><img src=http://t.example/></template>",
    "<textarea></textarea><img src=http://t.example/></textarea>",
    "<title><img src=http://t.example/></title>",
    "<a href=http://a.example><a href=http://b.example>l",
    "&lt;img src=http://t.example/&gt;",
    "<<img src=http://t.example/>",
    "<qt><img src=http://t.example/></qt>",
    "<p/><b/",
    "\x00<im\x00g src=x>",
]


@pytest.mark.parametrize("page", [*HOSTILE, *("".join(pair) for pair in product(HOSTILE, repeat=2))])
def test_nothing_but_harmless_tags_comes_out(page):
    rest = HARMLESS.sub("", safe_page(page).html)
    assert not re.search("[<>]", rest)


def test_text_and_its_structure_stay():
    page = safe_page("<h1>Отчёт</h1><p>a <b>b</b></p><ul><li>c</ul><table><tr><td>d<td>e</table>")
    table = "<div><div>&nbsp; d&nbsp; e</div></div>"
    assert page.html == f"<h1>Отчёт</h1><p>a <b>b</b></p><ul><li>c</li></ul>{table}"


def test_what_a_page_hides_is_not_shown():
    page = '<p>a<span style="display:none">b<i>c</i></span><span hidden>d</span><span style="font-size:0">e</span></p>'
    assert safe_page(page).html == "<p>a</p>"


@pytest.mark.parametrize("page", ["<img src=x>", "<form></form>", "<iframe></iframe>", "<input>"])
def test_what_was_left_out_is_said(page):
    assert safe_page(page).has_left_out


def test_a_page_of_text_alone_has_nothing_left_out():
    assert not safe_page("<html><head><style>p{}</style></head><body><p>a</body>").has_left_out


def test_a_link_that_names_another_place_says_where_it_leads():
    page = safe_page("<a href=https://evil.example/login>https://www.bank.example</a>").html
    assert page == '<a href="https://evil.example/login">https://www.bank.example</a> (evil.example) '


@pytest.mark.parametrize(
    ("text", "target", "disguised"),
    [
        ("here", "https://a.example/", False),
        ("www.a.example", "https://a.example/", False),
        ("https://a.example/x", "https://a.example/y", False),
        ("a.example", "https://b.example/", True),
        ("a.example", "https://a.example@b.example/", True),
        ("банк.рф", "https://b.example/", True),
        ("anna@a.example", "mailto:anna@b.example", True),
    ],
)
def test_a_disguise_is_seen(text, target, disguised):
    assert is_disguised(text, target) is disguised


@pytest.mark.parametrize(
    "target",
    ["javascript:1", "file:///etc/passwd", "http://", "//a.example", "http://a.example/ b", "http://[", "x" * 3000, ""],
)
def test_other_links_are_none(target):
    assert not is_safe_link(target)


def test_the_host_is_what_comes_after_a_name_and_a_password():
    assert host_of("https://bank.example:443@evil.example:8443/x") == "evil.example"


def test_a_deep_page_keeps_its_text():
    assert safe_page("<div>" * 5000 + "a").html.count("<div>") == 40


def test_a_page_that_is_too_large_is_none():
    assert safe_page("a" * (LARGEST + 1)) is None
