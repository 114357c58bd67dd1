"""Passwords for letters to people without a key: made of words, or the answer to a question; and how soon guessed.

Whoever has the letter can try passwords for as long as they like: nothing counts the attempts. So the words are
chosen by chance, and what a person makes up is measured as an attacker would.
"""

import math
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core import letter_words

WORDS = 6  # of 512: 54 bits, some thousands of years for one graphics card
_GUESSES_A_SECOND = 22_000  # one RTX 4090 class card at the S2K count that we ask of GnuPG, about 22 GH/s of SHA-256
_DROPPED = re.compile(r"[\s.,\-‐-―'’]+")
_DATE = re.compile(r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b")
_YEAR = re.compile(r"(?:19|20)\d\d")


class Language(Enum):
    ENGLISH = "english"
    RUSSIAN = "russian"
    HUNGARIAN = "hungarian"


def words(language: Language) -> Sequence[str]:
    match language:
        case Language.ENGLISH:
            return letter_words.ENGLISH
        case Language.RUSSIAN:
            return letter_words.RUSSIAN
        case Language.HUNGARIAN:
            return letter_words.HUNGARIAN


def generated(language: Language, choose: Callable[[Sequence[str]], str], count: int = WORDS) -> str:
    """`choose` has to be unforeseeable (secrets.choice)."""
    return " ".join(choose(words(language)) for _ in range(count))


def normal_answer(answer: str) -> str:
    """The password that an answer stands for: case, accents, spaces, dots, commas and hyphens don't matter."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", answer).casefold())
    marked = "".join(each for each in plain if not unicodedata.combining(each))
    return _DROPPED.sub("", unicodedata.normalize("NFKC", marked))


class Strength(Enum):
    """How long one graphics card needs, on average, to find the password."""

    AT_ONCE = "at-once"  # less than a minute
    MINUTES = "minutes"
    DAYS = "days"
    YEARS = "years"
    SAFE = "safe"  # a thousand years and more


@dataclass(frozen=True, slots=True)
class Guess:
    seconds: float

    @property
    def strength(self) -> Strength:
        for limit, strength in _LIMITS:
            if self.seconds < limit:
                return strength
        return Strength.SAFE


_DAY = 86_400.0
_YEAR_LONG = 365.25 * _DAY
_LIMITS = (
    (60.0, Strength.AT_ONCE),
    (_DAY, Strength.MINUTES),
    (_YEAR_LONG, Strength.DAYS),
    (1000 * _YEAR_LONG, Strength.YEARS),
)


def time_to_guess(password: str) -> Guess:
    """For what a person made up: never better than what a list of names, dates and common words would need."""
    return Guess(2 ** (_bits(password) - 1) / _GUESSES_A_SECOND)


def time_to_guess_generated(count: int = WORDS, out_of: int = 512) -> Guess:
    return Guess(2 ** (count * math.log2(out_of) - 1) / _GUESSES_A_SECOND)


_BITS_OF_A_WORD = 12.0  # 4,000 words, names and their usual changes cover most of what people write
_BITS_OF_A_DATE = 15.2  # any day of the last hundred years


def _bits(password: str) -> float:
    dates = len(_DATE.findall(password)) * _BITS_OF_A_DATE
    parts = re.findall(r"[^\W\d_]+|\d+|[\W_]+", _DATE.sub("", password))
    return dates + sum(map(_bits_of_part, parts))


def _bits_of_part(part: str) -> float:
    if part.isdigit():
        digits = len(part) * math.log2(10)
        return min(digits, _BITS_OF_A_DATE) if len(part) in (6, 8) or _YEAR.fullmatch(part) else digits
    if part.strip().isalpha():
        letters = 33 if any(ord(each) > 0x3FF for each in part) else 26
        return min(len(part) * math.log2(letters), _BITS_OF_A_WORD)
    return 0.0 if part.isspace() else 3.0 * len(part)
