"""A fake webmail at its real address, and mails for it."""

import json
from dataclasses import dataclass
from typing import Any

from support.browser import READER, Browser, Site
from support.gpg_home import GpgHome, people

Node = str | list[Any]
"""A piece of a page: a text, or [tag, attributes, nodes ...]."""

ENCRYPT = ("button", "Encrypt with Sealpost")
MORE = ("button", "More Sealpost actions")


@dataclass(frozen=True, slots=True)
class Webmail:
    """`open` shows it anew, with these mails and compose boxes; `box` selects what is being written in."""

    browser: Browser
    origin: str
    url: str
    fixture: dict[str, str]
    site: Site
    box: str

    def open(self, *, mails: list[dict[str, Any]] | None = None, composes: list[dict[str, Any]] | None = None) -> None:
        self.fixture["/fixture.json"] = json.dumps({"mails": mails or [], "composes": composes or []})
        self.browser.goto(self.url)
        self.browser.wait_until(lambda: self.browser.page_eval("document.body.dataset.ready === 'yes'"), "ready page")
        self.site.posted.clear()

    @property
    def box_texts(self) -> list[str]:
        """What stands in each compose box, as it would be sent."""
        return list(
            self.browser.page_eval(f"[...document.querySelectorAll({json.dumps(self.box)})].map(window.__boxText)")
        )

    @property
    def box_text(self) -> str:
        return str(self.box_texts[0])

    @property
    def sent(self) -> list[str]:
        return list(self.browser.page_eval("window.__sent"))

    @property
    def saved(self) -> list[str]:
        """What the webmail's server got of drafts."""
        return [body for path, body in self.site.posted if path == "/autosave"]

    def known_to_the_page(self) -> str:
        """All that the page's scripts saw, what the autosave sent, and the page's own text."""
        seen = self.browser.page_eval("window.__recorder.join('\\n') + document.documentElement.outerHTML")
        return "\n".join([str(seen), *(body for _, body in self.site.posted)])

    def press_encrypt(self) -> None:
        """With a yes to the notice that comes once for each profile."""
        self.browser.press(*ENCRYPT)
        notice = ("button", "Encrypt it")

        def answered() -> bool:
            return self.browser.has(*notice) or self.has_alarm or self.browser.has("status", "Sealpost")

        self.browser.wait_until(answered, "notice or sentence")
        if self.browser.has(*notice):
            self.browser.press(*notice)

    def encrypt(self) -> None:
        """Returns when the first box holds a sealed text."""
        self.press_encrypt()
        self.browser.wait_until(lambda: "-----END PGP MESSAGE-----" in self.box_text, "sealed text in the box")

    def choose(self, item: str) -> None:
        """An item of the menu beside Encrypt."""
        self.browser.press(*MORE)
        self.browser.press("menuitem", item)

    @property
    def has_alarm(self) -> bool:
        """Whether Sealpost warns beside a compose box."""
        return self.browser.has("alert", "Sealpost")

    def wait_to_be_told(self, sentence: str) -> None:
        """A whole sentence of Sealpost's in the page."""
        self.browser.wait_until(lambda: self.browser.says(sentence), f"“{sentence}”")

    def wait_in_reader(self, words: str) -> str:
        """The reader's text, once these words are in it."""

        def reads() -> str:
            text = self.browser.text(READER)
            return text if words in text else ""

        return str(self.browser.wait_until(reads, f"“{words}”", READER))


def letter(*nodes: Node, to: tuple[str, ...] = ("bob@example.org",), **more: Any) -> dict[str, Any]:
    """A compose box; without `to` for Bob."""
    return {"to": list(to), "nodes": list(nodes), **more}


def mail(nodes: list[Node], sender: str = "bob@example.org", **more: Any) -> dict[str, Any]:
    return {"sender": sender, "nodes": nodes, **more}


def by_breaks(text: str) -> list[Node]:
    """Lines that end in <br>."""
    return [node for line in text.splitlines() for node in (line, ["br", {}])]


def by_blocks(text: str) -> list[Node]:
    """A <div> for each line."""
    return [["div", {}, line or ["br", {}]] for line in text.splitlines()]


def preformatted(text: str) -> list[Node]:
    return [["pre", {}, text]]


def with_word_breaks(text: str) -> list[Node]:
    """A <wbr> in the middle of each long word, as Gmail does it."""
    nodes: list[Node] = []
    for line in text.splitlines():
        halves = [line[:30], ["wbr", {}], line[30:]] if len(line) > 40 and "-----" not in line else [line]
        nodes += [*halves, ["br", {}]]
    return nodes


def with_hard_blanks(text: str) -> list[Node]:
    """Blank lines as a non-breaking space."""
    return by_breaks("\n".join(line or "\u00a0" for line in text.splitlines()))


def quoted(text: str) -> list[Node]:
    return by_breaks("\n".join(f"> {line}" for line in text.splitlines()))


def in_a_quotation(text: str) -> list[Node]:
    return [["blockquote", {"class": "gmail_quote"}, *by_blocks(text)]]


SHAPES = (
    by_breaks, by_blocks, preformatted, with_word_breaks, with_hard_blanks, quoted, in_a_quotation,
)  # fmt: skip
"""What webmails make of an armored block."""


def sealed_for_alice(bob_home: GpgHome, text: str) -> str:
    """Signed by Bob."""
    everybody = people()
    to = ("--trust-model", "always", "-u", everybody.bob.fingerprint, "-r", everybody.alice.fingerprint)
    return bob_home.gpg("--armor", "--encrypt", "--sign", *to, content=text.encode()).decode()


def signed_by_bob(bob_home: GpgHome, text: str) -> str:
    return bob_home.gpg("--clear-sign", "-u", people().bob.fingerprint, content=text.encode()).decode()
