"""PURE  The picture, colour and word by which the user knows what Sealpost itself shows; no page can know them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sealpost.core.text import visible

T = TypeVar("T")

LONGEST_WORD = 24
OWN_PICTURE = "own"  # the user's, instead of one of ours

COLOURS: Mapping[str, str] = {
    "green": "#0b6e5f",
    "blue": "#2457a6",
    "violet": "#6b3fa0",
    "rose": "#a82a63",
    "red": "#b3261e",
    "orange": "#a84f08",
    "olive": "#5f6b12",
    "grey": "#414b5a",
}

PICTURES: Mapping[str, str] = {
    "boat": "M3 15h18l-3 5H6zM12 15V3l7 9h-7M12 6 7 12h5",
    "house": "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
    "tree": "M12 21v-5M12 3 6 10h3l-4 6h14l-4-6h3z",
    "fish": "M3 12c3-5 9-6 13-2l5-3v10l-5-3c-4 4-10 3-13-2zM8 11v.1",
    "bell": "M6 17v-6a6 6 0 0 1 12 0v6l2 2H4zM10 21.500h4",
    "cup": "M5 8h12v7a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 10h2a2.500 2.500 0 0 1 0 5h-2M9 3v2M13 3v2",
    "anchor": "M12 8v13M12 3a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM4 13c0 5 4 8 8 8s8-3 8-8M8 11.500h8",
    "sun": "M12 7.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22"
    "M5 5l1.700 1.700M17.300 17.300 19 19M19 5l-1.700 1.700M6.700 17.300 5 19",
    "moon": "M20 14A8.500 8.500 0 1 1 10 4a7 7 0 0 0 10 10z",
    "star": "M12 3l2.700 6 6.300.600-4.800 4.300 1.400 6.300L12 16.900 6.400 20.200l1.400-6.300L3 9.600 9.300 9z",
    "leaf": "M5 19C4 10 10 4 20 4c0 10-6 16-15 15zM5 19l8-8",
    "mountain": "M2 20 9 7l4 7 3-5 6 11zM7 11l2 1.500 2-1.500",
    "umbrella": "M12 4a9 9 0 0 1 9 9H3a9 9 0 0 1 9-9zM12 13v6a2 2 0 0 1-4 0M12 2v2",
    "apple": "M12 8c-4-3-8 0-8 5s4 9 6.500 8c1-.400 2-.400 3 0C16 22 20 18 20 13s-4-8-8-5zM12 8c0-2 1-4 3-5",
    "kite": "M12 2 19 9l-7 8-7-8zM12 2v15M5 9h14M12 17c0 2 3 1 3 3s-2 2-3 2",
    "cat": "M5 20V5l4 3h6l4-3v15zM9 12.500v.1M15 12.500v.1M10 16h4",
}
"""Lines in a square of 24 x 24, as in the `d` of an SVG path; drawn in white on the colour."""

_WORDS = (
    *("Banjo", "Bonbon", "Cello", "Domino", "Elixir", "Fjord", "Gala", "Hamlet", "Igloo", "Jaguar", "Kiwi", "Lotus"),
    *("Mango", "Neon", "Origami", "Panda", "Quartz", "Radar", "Safari", "Tango", "Ukulele", "Vulkan", "Waltz", "Yoga"),
    *("Zebra", "Aloe", "Bistro", "Cobra", "Delta", "Echo", "Fiesta", "Gong", "Helium", "Iris", "Judo", "Karma"),
    *("Lava", "Mambo", "Nimbus", "Opera", "Polka", "Rodeo", "Samba", "Tornado", "Ultra", "Vanilla", "Yeti", "Zenit"),
)


@dataclass(frozen=True, slots=True)
class PersonalMark:
    """`image` is a small PNG where `picture` is OWN_PICTURE, and empty otherwise."""

    picture: str
    colour: str
    word: str
    image: bytes = b""

    @property
    def path(self) -> str:
        return PICTURES.get(self.picture, "")

    @property
    def colour_code(self) -> str:
        return COLOURS[self.colour]


def random_mark(choose: Callable[[Sequence[str]], str]) -> PersonalMark:
    """`choose` takes one of several, so that nobody can foresee it."""
    return PersonalMark(choose(tuple(PICTURES)), choose(tuple(COLOURS)), choose(_WORDS))


def cleaned_word(typed: str) -> str:
    """One short line in which everything can be seen; empty where nothing is left."""
    return visible(" ".join(typed.split()))[:LONGEST_WORD].strip()


def is_whole(mark: PersonalMark) -> bool:
    """Whether all of it can be shown."""
    has_picture = bool(mark.image) if mark.picture == OWN_PICTURE else mark.picture in PICTURES
    return has_picture and mark.colour in COLOURS and bool(mark.word) and mark.word == cleaned_word(mark.word)
