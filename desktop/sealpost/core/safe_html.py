"""HTML of a mail, made anew from a short list of harmless elements: nothing in it loads, runs, asks or hides.

What comes out is ours: tags without attributes, links to web pages and addresses only, text escaped. So whatever
a view understands under HTML, it can't be told anything else.
"""

import re
from dataclasses import dataclass
from html import escape
from urllib.parse import urlsplit

from sealpost.core.page_text import HIDING, LINE_ELEMENTS, UNSEEN, VOID, End, Start, pieces
from sealpost.core.text import is_hidden

LARGEST = 1 << 20  # characters; a larger page is shown as plain text
_DEEPEST = 40  # elements within each other; deeper ones lose their tags, not their text
_LONGEST_LINK = 2000
_KEPT = frozenset(
    (
        *("p", "div", "blockquote", "pre", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("b", "strong", "i", "em", "u", "s", "del", "ins", "code", "tt", "kbd", "samp", "sub", "sup", "small"),
    )
)
_BLOCKS = (LINE_ELEMENTS | {"table", "caption"}) - _KEPT - UNSEEN  # shown as what they are made of: lines
_CELLS = ("td", "th")
_SCHEMES = ("http", "https", "mailto")
_HOST = re.compile(r"(?:https?://|www\.)?((?:[\w-]+\.)+[^\W\d_]{2,})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SafePage:
    html: str
    has_left_out: bool  # pictures, forms, scripts and the like


def safe_page(source: str) -> SafePage | None:
    """None where plain text is the better answer: a page that is too large."""
    if len(source) > LARGEST:
        return None
    page = _Page()
    for piece in pieces(source.replace("\r\n", "\n").replace("\r", "\n")):
        match piece:
            case str():
                page.text(piece)
            case Start():
                page.start(piece)
            case End():
                page.end(piece.name)
    return page.finished()


def is_safe_link(target: str) -> bool:
    """Whether it leads to a web page or an address, and hides nothing."""
    if not 0 < len(target) <= _LONGEST_LINK or any(each.isspace() or is_hidden(each) for each in target):
        return False
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return parts.scheme.lower() in _SCHEMES and (bool(parts.hostname) or parts.scheme.lower() == "mailto")


def host_of(target: str) -> str:
    """What a link really leads to: the host, or the domain of the address."""
    parts = urlsplit(target)
    return parts.hostname or parts.path.rpartition("@")[2]


def is_disguised(text: str, target: str) -> bool:
    """Whether the words of a link name another place than the one it leads to."""
    real = host_of(target).removeprefix("www.").lower()
    named = [found.removeprefix("www.").lower() for found in _HOST.findall(text)]
    return any(each != real for each in named)


class _Page:
    def __init__(self) -> None:
        self._written: list[str] = []
        self._open: list[tuple[str, str, bool]] = []  # the element, the tag that was written for it, is it hidden
        self._depth = 0
        self._link = ""
        self._link_text: list[str] = []
        self._has_left_out = False

    @property
    def _is_hidden(self) -> bool:
        return bool(self._open) and self._open[-1][2]

    def text(self, text: str) -> None:
        if self._is_hidden:
            return
        if self._link:
            self._link_text.append(text)
        self._written.append(escape(text))

    def start(self, tag: Start) -> None:
        match tag.name:
            case "br" | "hr" if not self._is_hidden:
                self._written.append(f"<{tag.name}>")
            case "img":
                self._has_left_out = True
                self.text(f"[{alt}]" if (alt := tag.attributes.get("alt", "").strip()) else "")
            case name if name in VOID:
                self._has_left_out |= name in ("input", "embed", "frame", "link")
            case name:
                self._push(name, tag)

    def _push(self, name: str, tag: Start) -> None:
        if name in UNSEEN or name == "form":
            self._has_left_out |= name not in ("head", "title", "style", "script")
        is_out = name in UNSEEN or "hidden" in tag.attributes or bool(HIDING.search(tag.attributes.get("style", "")))
        hidden = self._is_hidden or is_out
        written = "" if hidden else self._opened(name, tag.attributes.get("href", "").strip())
        self._open.append((name, written, hidden))

    def _opened(self, name: str, href: str) -> str:
        """The tag that stands for the element, or nothing."""
        if name in _CELLS:
            self._written.append("&nbsp; ")
        made = "a" if name == "a" and not self._link and is_safe_link(href) else ""
        made = made or (name if name in _KEPT else "div" if name in _BLOCKS else "")
        if not made or self._depth >= _DEEPEST:
            return ""
        self._depth += 1
        if made == "a":
            self._link, self._link_text = href, []
            self._written.append(f'<a href="{escape(href)}">')
        else:
            self._written.append(f"<{made}>")
        return made

    def end(self, name: str) -> None:
        if not any(each[0] == name for each in self._open[-_DEEPEST * 8 :]):
            return
        while self._open and self._pop() != name:
            pass

    def _pop(self) -> str:
        name, written, _ = self._open.pop()
        if not written:
            return name
        self._depth -= 1
        self._written.append(f"</{written}>")
        if written == "a":
            if is_disguised("".join(self._link_text), self._link):
                self._written.append(f" ({escape(host_of(self._link))}) ")
            self._link = ""
        return name

    def finished(self) -> SafePage:
        while self._open:
            self._pop()
        return SafePage("".join(self._written), self._has_left_out)
