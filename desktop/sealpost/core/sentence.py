"""Sentences that are put together far from any window, and can still be shown in the user's language."""

from collections.abc import Mapping
from typing import Self


class Sentence(str):
    """English with its places filled, so that a terminal prints it as it is; a window says it by `ui.words.said`.

    A place may be filled by another sentence. `template` is a literal at the call, where the catalogs find it.
    """

    __slots__ = ("places", "template")

    template: str
    places: Mapping[str, str | int]

    def __new__(cls, template: str, **places: str | int) -> Self:
        made = super().__new__(cls, template.format(**places))
        made.template = template
        made.places = places
        return made
