"""What webmails do to text on its way, one transform each, for tests that apply them singly and in pairs."""

import re
from collections.abc import Callable

Transform = Callable[[str], str]


def crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def quote(text: str) -> str:
    return "".join(f"> {line}" for line in text.splitlines(keepends=True))


def quote_tightly(text: str) -> str:
    return "".join(f">{line}" for line in text.splitlines(keepends=True))


def indent(text: str) -> str:
    return "".join(f"   {line}" for line in text.splitlines(keepends=True))


def nbsp_at_line_ends(text: str) -> str:
    return re.sub(r"(?=\r?\n)", "\u00a0", text)


def nbsp_in_blank_lines(text: str) -> str:
    return re.sub(r"(?m)^(?=\r?$)", "\u00a0", text)


def nbsp_for_blanks(text: str) -> str:
    """In running text only: the words of the BEGIN and END lines stay together in every webmail known."""
    return "".join(line if "-----" in line else line.replace(" ", "\u00a0") for line in text.splitlines(keepends=True))


def blanks_at_line_ends(text: str) -> str:
    return re.sub(r"(?=\r?\n)", "  ", text)


def doubled_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\n\n")


def tripled_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\n", "\n\n\n")


def lost_blank_lines(text: str) -> str:
    return re.sub(r"\n(?:[> \t\u00a0]*\r?\n)+", "\n", text)


def zero_width_in_long_words(text: str) -> str:
    return re.sub(r"(\w{10})(?=\w)", "\\1\u200b", text)


def word_break_tags(text: str) -> str:
    return re.sub(r"(\w{20})(?=\w)", "\\1<wbr>", text)


def soft_hyphens(text: str) -> str:
    return re.sub(r"(\w{12})(?=\w)", "\\1\u00ad", text)


def byte_order_mark(text: str) -> str:
    return "\ufeff" + text


def quoted_printable_equals(text: str) -> str:
    return text.replace("=", "=3D")


def quoted_printable_soft_breaks(text: str) -> str:
    """As RFC 2045 breaks a line above 76 characters, here at 40 so that armor has such lines."""
    return re.sub(r"(?m)^([^\n]{40})(?=[^\s=][^\n]{3,}[^\n=]$)", r"\1=" + "\n", text.replace("=", "=3D"))


def footer_behind(text: str) -> str:
    return text + "\n-- \nОтправлено из мобильного приложения\nhttps://mail.example\n"


def footer_glued(text: str) -> str:
    return text.rstrip("\r\n") + " Sent from my phone\n"


def brace_glued(text: str) -> str:
    return text.rstrip("\r\n") + "}\n"


def cyrillic_in_front(text: str) -> str:
    return "Привет! Вот письмо 😀:\n\n" + text


def attribution_in_front(text: str) -> str:
    return "On Mon, 3 Jun 2024 at 10:00, Alice <alice@example.org> wrote:\n" + text


HARMLESS: tuple[Transform, ...] = (
    crlf,
    blanks_at_line_ends,
    byte_order_mark,
    footer_behind,
    footer_glued,
    brace_glued,
    cyrillic_in_front,
    attribution_in_front,
)
"""A signature over a clear text survives these."""

HARMFUL: tuple[Transform, ...] = (
    quote,
    quote_tightly,
    indent,
    nbsp_at_line_ends,
    nbsp_in_blank_lines,
    nbsp_for_blanks,
    doubled_line_ends,
    tripled_line_ends,
    lost_blank_lines,
    zero_width_in_long_words,
    word_break_tags,
    soft_hyphens,
    quoted_printable_equals,
    quoted_printable_soft_breaks,
)
"""These change a clear text, or may."""

TRANSFORMS = HARMLESS + HARMFUL
