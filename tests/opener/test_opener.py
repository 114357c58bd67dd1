"""The opener page is the same for everybody, runs nothing but itself, and its hash is where we say it is."""

import base64
import hashlib
import re
from pathlib import Path

import pytest

from sealpost import opener

ROOT = Path(__file__).resolve().parents[2]
PAGE = opener.page().decode()


def inside(tag):
    return re.search(f"<{tag}>(.*?)</{tag}>", PAGE, re.DOTALL)[1]


def test_the_published_hash_is_that_of_the_page():
    found = hashlib.sha256(opener.page()).hexdigest()
    assert (opener.SHA256, found in (ROOT / "SECURITY.md").read_text()) == (found, True)


@pytest.mark.parametrize(("tag", "directive"), [("script", "script-src"), ("style", "style-src")])
def test_the_policy_allows_only_what_the_page_holds(tag, directive):
    digest = base64.b64encode(hashlib.sha256(inside(tag).encode()).digest()).decode()
    assert f"{directive} 'sha256-{digest}'" in PAGE


def test_the_policy_lets_nothing_else_in_or_out():
    assert "default-src 'none'" in PAGE
    assert "form-action 'none'" in PAGE
    assert "base-uri 'none'" in PAGE


@pytest.mark.parametrize("forbidden", ["innerHTML", "fetch(", "XMLHttpRequest", "http:", "https:", "eval(", "import("])
def test_the_page_reaches_for_nothing(forbidden):
    assert forbidden not in PAGE


def test_the_page_speaks_every_language_whole():
    words = re.findall(r"^  (en|ru|hu): \{(.*?)^  \},", inside("script"), re.DOTALL | re.MULTILINE)
    keys = {language: re.findall(r"(?:^|, |  )(\w+): [\"\[]", text) for language, text in words}
    assert len(keys["en"]) > 15
    assert keys["en"] == keys["ru"] == keys["hu"]
