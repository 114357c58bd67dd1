"""One part of a letter: was it sealed, who signed it, its text or its file, and what can be done with that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sealpost.core import safe_html
from sealpost.core.file_names import is_program
from sealpost.core.safe_html import SafePage
from sealpost.core.text import visible
from sealpost.core.verdict import Part, Signature, SignatureVerdict
from sealpost.qt.clipboard import copy_secret
from sealpost.services.reading import can_be_read, is_file
from sealpost.ui import words
from sealpost.ui.reader.views import LetterView, LongText, is_cut, is_long
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import (
    Elided,
    FingerprintWords,
    Short,
    Words,
    button,
    button_row,
    heading,
    row,
    rule,
)


class PartCard(QFrame):
    """`is_next` to a part with the same signatures: their words are not repeated in full."""

    link_pressed = Signal(str)
    save_pressed = Signal(object)
    read_pressed = Signal(object)

    def __init__(self, part: Part, *, is_next: bool = False) -> None:
        super().__init__()
        self.part = part
        self.setProperty("card", True)
        self.setObjectName("letter-part")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(space(4), space(3), space(4), space(3))
        self._lines.setSpacing(space(2))
        self._add_marks()
        for signature in part.signatures:
            if is_next:
                title, _, tone = words.signature_title(signature)
                self._lines.addWidget(Words(title, tone=tone, name="part-verdict"))
            else:
                self._add_signature(signature)
        self._lines.addWidget(rule())
        if is_file(part):
            self._add_file()
        else:
            self._add_text()

    def _add_marks(self) -> None:
        sealed: tuple[str, Tone] = (
            (self.tr("Encrypted to you"), "good") if self.part.encrypted else (self.tr("Not encrypted"), "warn")
        )
        line = row(Short(sealed[0], tone=sealed[1], name="part-sealed"))
        if not self.part.signatures:
            line.addSpacing(space(4))
            unsigned = self.tr("Not signed: nobody can tell who wrote it")
            line.addWidget(Short(unsigned, tone="warn", name="part-unsigned"))
        line.addStretch(1)
        self._lines.addLayout(line)

    def _add_signature(self, signature: Signature) -> None:
        title, detail, tone = words.signature_title(signature)
        said = heading(title, 1.1, name="part-verdict")
        said.say(title, tone)
        self._lines.addWidget(said)
        if detail:
            self._lines.addWidget(Words(detail, tone="quiet"))
        others = [visible(each) for each in signature.user_ids[1:]]
        if others:
            self._lines.addWidget(Words(self.tr("Also named: %1").replace("%1", words.listed(others)), tone="quiet"))
        if signature.created:
            when = self.tr("Signed on %1").replace("%1", words.day_and_time(signature.created))
            self._lines.addWidget(Words(when, tone="quiet"))
        if signature.fingerprint:
            self._lines.addWidget(FingerprintWords(signature.fingerprint, "part-fingerprint"))

    def _add_text(self) -> None:
        if not self.part.text.strip():
            self._lines.addWidget(Words(self._why_empty(), tone="quiet", name="part-empty"))
            return
        page = self._page()
        if page is None and is_long(self.part.text):
            self._lines.addWidget(LongText(self.part.text), 1)
            if is_cut(self.part.text):
                said = self.tr("This is only the beginning. Save the text to read all of it.")
                self._lines.addWidget(Words(said, tone="warn", name="part-cut"))
        else:
            view = LetterView()
            view.link_pressed.connect(self.link_pressed)
            if page:
                view.show_page(page)
            else:
                view.show_text(self.part.text)
            self._lines.addWidget(view)
        if page and page.has_left_out:
            said = self.tr("Pictures, forms and other active content were left out.")
            self._lines.addWidget(Words(said, tone="quiet", name="part-left-out"))
        self._copied = Words(tone="quiet", name="part-copied")
        copy = button(self.tr("Copy the text"), "part-copy", self._copy_text, look="link")
        line = row(copy, self._copied)
        line.setStretch(1, 1)
        self._lines.addLayout(line)

    def _copy_text(self) -> None:
        copy_secret(self.part.text)
        self._copied.say(words.secret_copied(), "quiet")

    def _why_empty(self) -> str:
        if any(each.verdict is SignatureVerdict.BAD for each in self.part.signatures):
            return self.tr("Its text is not repeated here. Whoever wants to read it finds it in the mail.")
        return self.tr("There is no text in it.")

    def _page(self) -> SafePage | None:
        if self.part.content_type != "text/html":
            return None
        return safe_html.safe_page(self.part.content.decode("utf-8", "replace"))

    def _add_file(self) -> None:
        name = self.part.filename or self.tr("file without a name")
        size = Short(words.size_title(len(self.part.content)), tone="quiet")
        line = row(Elided(visible(name), name="part-file"), size)
        line.setStretch(0, 1)
        self._lines.addLayout(line)
        if is_program(name):
            said = self.tr("Careful: this is a program. Opening it runs it.")
            self._lines.addWidget(Words(said, tone="bad", name="part-program"))
        save = button(self.tr("&Save…"), "part-save", lambda: self.save_pressed.emit(self.part))
        save.setAccessibleName(self.tr("Save %1").replace("%1", visible(name)))
        read = button(self.tr("&Read"), "part-read", lambda: self.read_pressed.emit(self.part))
        can_read = can_be_read(name, self.part.content)
        self._lines.addLayout(button_row(*([read] if can_read else []), save))


def plain_text(parts: Sequence[Part]) -> str:
    """All the text there is, for saving and printing."""
    return "\n\n".join(part.text for part in parts if not is_file(part))
