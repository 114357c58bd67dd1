"""HTML of a page or a mail -> the text that a reader sees, line by line, for `core.armor.find_blocks`.

Tags are told from text as browsers do it (HTML standard, 13.2.5): a comment, a tag or a quoted attribute that
never ends takes the rest of the page with it. So nothing is read that nobody sees, and each character is
looked at once, whatever the page does.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sealpost.core.reasons import Reason
from sealpost.errors import TooLarge

MAX_PAGE = 16 * 1024 * 1024  # characters of HTML
MAX_OPEN_TAGS = 1_000

_TAG = re.compile(
    r"</?(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?P<attributes>(?:=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))|[^>])*+)>"
)
_OPENING = re.compile("<(?=[a-zA-Z/!?])")
_COMMENT_END = re.compile("--!?>")
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?")
_ENDLESS_NUMBER = re.compile(r"&#(?:[xX][0-9a-fA-F]{7,}|[0-9]{8,});?")


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


LINE_ELEMENTS = _names(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr html legend li listing main nav ol p pre section summary"
    " table tbody tfoot thead title tr ul xmp"
)
_PARAGRAPHS = _names("p h1 h2 h3 h4 h5 h6 blockquote dl ul ol pre")
UNSEEN = _names(
    "head script style template title noscript noembed noframes iframe object audio video canvas svg math"
    " datalist select"
)
_RAW = _names("script style title textarea noscript noembed noframes iframe xmp")  # hold text, no tags
_PREFORMATTED = _names("pre textarea xmp listing")
VOID = _names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
# What an element ends that was left open in front of it.
_ENDS = dict.fromkeys(LINE_ELEMENTS, frozenset(("p",))) | {
    "p": frozenset(("p",)),
    "li": _names("p li"),
    "dt": _names("p dt dd"),
    "dd": _names("p dt dd"),
    "tr": _names("p td th tr"),
    "td": _names("p td th"),
    "th": _names("p td th"),
}
HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0*\.?0+(?:[a-z%]*\s*(?:;|!|$))",
    re.IGNORECASE,
)
_KEEPING = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageText:
    """`quotes` are the stretches of `text` that stand in a blockquote; they have no quote marks."""

    text: str
    quotes: tuple[tuple[int, int], ...]


def page_text(fragment: str) -> PageText:
    """Raises TooLarge, and MessageRefused (too-deep). Nothing is loaded, followed or run."""
    if len(fragment) > MAX_PAGE:
        raise TooLarge(size=len(fragment), limit=MAX_PAGE)
    page = _Page()
    for piece in pieces(fragment.replace("\r\n", "\n").replace("\r", "\n")):
        match piece:
            case str():
                page.add_text(piece)
            case Start():
                page.start(piece)
            case End():
                page.end(piece.name)
    return page.finished()


# --- Tags and text ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Start:
    name: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class End:
    name: str


def pieces(source: str) -> Iterator[str | Start | End]:
    at = 0
    while at < len(source):
        found = _OPENING.search(source, at)
        opening = found.start() if found else len(source)
        if opening > at:
            yield _text(source[at:opening])
        at = opening
        if tag := _TAG.match(source, at):
            at = tag.end()
            name = tag["name"].lower()
            if source.startswith("</", tag.start()):
                yield End(name)
                continue
            yield Start(name, _attributes(tag["attributes"]))
            if name in _PREFORMATTED and source.startswith("\n", at):
                at += 1  # the first line end in <pre> is not shown
            if name in _RAW:
                end = re.compile(rf"</{name}(?![a-z0-9-])", re.IGNORECASE).search(source, at)
                stop = end.start() if end else len(source)
                raw = source[at:stop]
                yield _text(raw) if name in ("title", "textarea") else raw
                at = stop
        elif at < len(source):
            at = _end_of_unseen(source, at)


def _end_of_unseen(source: str, at: int) -> int:
    """Where a comment, a declaration or a tag without an end that begins at `at` is over."""
    if source.startswith("<!--", at):
        # Also ended by --!>, and at once by <!--> and <!--->.
        end = _COMMENT_END.search(source, at + 2)
        return end.end() if end else len(source)
    if source[at + 1].isalpha() or (source.startswith("</", at) and source[at + 2 : at + 3].isalpha()):
        return len(source)
    end = source.find(">", at)
    return end + 1 if end >= 0 else len(source)


def _text(source: str) -> str:
    return html.unescape(_ENDLESS_NUMBER.sub("\ufffd", source)) if "&" in source else source


def _attributes(source: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source):
        name, *values = match.groups(default="")
        found.setdefault(name.lower(), _text("".join(values)))
    return found


# --- Layout -----------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Element:
    name: str
    hidden: bool
    keeps_blanks: bool
    quote_start: int | None = None


_PAGE = _Element(name="", hidden=False, keeps_blanks=False)


class _Page:
    """Lays text out in lines as a browser does, as far as armor and signed text depend on it."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._length = 0
        self._line_empty = True
        self._blank_due = False
        self._lines_due = 0  # line ends that come before the next text, if text comes
        self._open: list[_Element] = []
        self._open_names: dict[str, int] = {}
        self._quotes: list[tuple[int, int]] = []

    @property
    def _current(self) -> _Element:
        return self._open[-1] if self._open else _PAGE

    def add_text(self, text: str) -> None:
        if self._current.hidden:
            return
        if self._current.keeps_blanks:
            self._keep(text)
        else:
            self._collapse(text)

    def start(self, tag: Start) -> None:
        match tag.name:
            case "br":
                self._break()
            case "hr":
                self._end_line(1)
            case "img":
                self.add_text(_emoji(tag.attributes))
            case name if name not in VOID:
                self._push(tag)
            case _:
                pass

    def end(self, name: str) -> None:
        if name == "br":  # browsers read </br> as <br>
            self._break()
        if not self._open_names.get(name):
            return
        while self._pop().name != name:
            pass

    def finished(self) -> PageText:
        while self._open:
            self._pop()
        return PageText("".join(self._written), tuple(self._quotes))

    def _push(self, tag: Start) -> None:
        while self._current.name in _ENDS.get(tag.name, ()):
            self._pop()
        if len(self._open) >= MAX_OPEN_TAGS:
            raise Reason.TOO_DEEP.refusal()
        parent = self._current
        style = tag.attributes.get("style", "")
        hidden = tag.name in UNSEEN or "hidden" in tag.attributes or bool(HIDING.search(style))
        keeps = tag.name in _PREFORMATTED or bool(_KEEPING.search(style))
        element = _Element(tag.name, parent.hidden or hidden, parent.keeps_blanks or keeps)
        if not element.hidden:
            self._border(tag.name)
            if tag.name == "blockquote":
                element.quote_start = self._length
        self._open.append(element)
        self._open_names[tag.name] = self._open_names.get(tag.name, 0) + 1

    def _pop(self) -> _Element:
        element = self._open.pop()
        self._open_names[element.name] -= 1
        if not element.hidden:
            self._border(element.name)
        if element.quote_start is not None:
            self._quotes.append((element.quote_start, self._length))
        return element

    def _border(self, name: str) -> None:
        if name in LINE_ELEMENTS:
            self._end_line(2 if name in _PARAGRAPHS else 1)
        elif name in ("td", "th"):
            self._blank_due = not self._line_empty

    def _break(self) -> None:
        if not self._current.hidden:
            self._flush_lines()
            self._write("\n")
            self._line_empty = True
            self._blank_due = False

    def _end_line(self, lines: int) -> None:
        """One line end, or two for a paragraph; those of neighbours are the same ones."""
        self._blank_due = False
        self._lines_due = max(self._lines_due, lines)

    def _flush_lines(self) -> None:
        if self._length and self._lines_due:
            missing = self._lines_due if not self._line_empty else self._lines_due - 1
            self._write("\n" * missing)
            self._line_empty = self._line_empty or missing > 0
        self._lines_due = 0

    def _keep(self, text: str) -> None:
        if text:
            self._flush_lines()
            self._write(text)
            self._line_empty = text.endswith("\n")

    def _collapse(self, text: str) -> None:
        """HTML's own blanks become one, and none at line borders; no-break spaces are letters here."""
        words = [word for word in re.split("[ \t\n\f]+", text) if word]
        if not words:
            self._blank_due = self._blank_due or (bool(text) and not self._line_empty and not self._lines_due)
            return
        self._flush_lines()
        leading = self._blank_due or text[0] in " \t\n\f"
        self._write((" " if leading and not self._line_empty else "") + " ".join(words))
        self._line_empty = False
        self._blank_due = text[-1] in " \t\n\f"

    def _write(self, text: str) -> None:
        self._written.append(text)
        self._length += len(text)


def _emoji(attributes: Mapping[str, str]) -> str:
    """Webmails show emoji as pictures and keep the character aside; other pictures are no text."""
    emoji = attributes.get("data-emoji") or attributes.get("alt", "")
    return emoji if 0 < len(emoji) <= 16 and not any(map(str.isalnum, emoji)) and not emoji.isascii() else ""
