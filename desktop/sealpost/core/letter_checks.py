"""What a careful colleague would say of a letter before it is sealed. Advice: nothing here holds a letter back."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from sealpost.core.letter import Letter


class Concern(Enum):
    NO_SUBJECT = "no-subject"
    SAYS_NOTHING = "says-nothing"  # a subject of words that fit every letter
    TELLS_TOO_MUCH = "tells-too-much"  # a subject that says what should be sealed
    NO_FILE = "no-file"
    UNANSWERED = "unanswered"


ON_SUBJECT = frozenset({Concern.NO_SUBJECT, Concern.SAYS_NOTHING, Concern.TELLS_TOO_MUCH})


@dataclass(frozen=True, slots=True)
class Advice:
    """`detail` is the question, or the word that made us think so."""

    concern: Concern
    detail: str = ""


def advice(letter: Letter, files: int) -> Sequence[Advice]:
    return (*_on_subject(letter.subject), *_on_files(letter.text, files), *_on_questions(letter.text))


# --- The subject ------------------------------------------------------------------------------------------

_EMPTY_WORDS = """
    hi hello hey question questions important urgent mail email letter message info information test news request
    reply answer update document documents file files there good day none subject no
    szia sziasztok üdv helló kérdés kérdések fontos sürgős levél üzenet információ infó teszt hír hírek kérés
    válasz dokumentum dokumentumok fájl fájlok jó napot tárgy nélkül
    привет здравствуйте вопрос вопросы важно срочно письмо сообщение информация инфо тест новости просьба
    ответ документ документы файл файлы добрый день без темы
"""
_EMPTY_SUBJECTS = frozenset(_EMPTY_WORDS.split())
_MARKS = re.compile(r"(?:re|fwd?|aw|wg|vá|tov|отв|пер)\s*:", re.IGNORECASE)
_SECRETS = re.compile(
    r"\b(?:password|passphrase|pin code|account number|jelszó\w*|számlaszám\w*|парол\w*|номер счёта|номер счета)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+|\d+")


def _on_subject(subject: str) -> Iterator[Advice]:
    bare = _MARKS.sub("", subject)
    words = [word.lower() for word in _WORDS.findall(bare)]
    if not words:
        yield Advice(Concern.NO_SUBJECT)
    elif all(word in _EMPTY_SUBJECTS for word in words):
        yield Advice(Concern.SAYS_NOTHING, bare.strip())
    elif found := _SECRETS.search(bare):
        yield Advice(Concern.TELLS_TOO_MUCH, found[0])


# --- Files ------------------------------------------------------------------------------------------------

_ATTACHED = re.compile(
    r"\b(?:"
    r"attached|attachment|attachments|enclosed|i attach|"
    r"csatolva|csatolom|csatoltam|csatoljuk|csatolt|csatolmány\w*|mellékelve|mellékelem|mellékeltem|mellékelt|melléklet\w*|"
    r"во вложении|вложение|вложения|вложил|вложила|вложен\w*|прикладываю|приложил|приложила|приложен\w*|"
    r"прикрепил|прикрепила|прикрепляю|прикреплён\w*|прикреплен\w*"
    r")\b",
    re.IGNORECASE,
)


def _on_files(text: str, files: int) -> Iterator[Advice]:
    if files == 0 and (found := _ATTACHED.search(own_words(text))):
        yield Advice(Concern.NO_FILE, found[0])


# --- Questions of the letter that is answered -------------------------------------------------------------

_QUESTION = re.compile(r"[^.!?\n]*\?")
_SHORT = 4  # letters; shorter words are in every sentence
_STEM = 5  # letters that all forms of a word share, near enough, in our three languages
_LONGEST_QUESTION = 200


def _on_questions(text: str) -> Iterator[Advice]:
    """A question counts as answered by own words right below it, or anywhere by words of its own."""
    said = _stems(own_words(text))
    if not own_words(text).strip():
        return
    for question, has_answer_below in _questions(text.split("\n")):
        if not has_answer_below and not (_stems(question) & said):
            yield Advice(Concern.UNANSWERED, question)


def _questions(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    for number, line in enumerate(lines):
        if not line.startswith(">") or line.startswith((">>", "> >")):  # older letters were answered long ago
            continue
        below = next((each for each in lines[number + 1 :] if each.strip() and each.strip() != ">"), "")
        has_answer_below = bool(below) and not below.startswith(">")
        for found in _QUESTION.findall(line[1:]):
            if question := found.strip()[:_LONGEST_QUESTION].strip():
                yield question, has_answer_below


def own_words(text: str) -> str:
    """Without what is quoted, and without the signature block."""
    body = text.split("\n-- \n", 1)[0]
    return "\n".join(line for line in body.split("\n") if not line.startswith(">"))


def _stems(text: str) -> set[str]:
    return set(_long_stems(_WORDS.findall(text)))


def _long_stems(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if len(word) >= _SHORT or word.isdigit():
            yield word.casefold()[:_STEM]
