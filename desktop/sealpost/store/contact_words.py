"""By which words and ways a contact is found: what goes into the search index, and what is asked of it."""

import json
import re
from collections.abc import Iterator

from sealpost.core.contacts import Contact, folded, sort_key

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\+?[0-9 ()./-]{3,40}")
_SHORTEST_TAIL = 3  # digits of a number that find it
_SAME_NUMBER = 8  # digits at the end that make two numbers alike, whatever stands for the country before them
_TRUNK = ("0", "8")  # what is dialled within a country in place of its code
_MOST_WORDS = 12


def searched_words(contact: Contact) -> tuple[str, str, str, str, str]:
    """Name, organisation, ways, tags and notes, folded; numbers also by each of their tails."""
    assistant = contact.assistant
    name = f"{contact.name} {assistant.name}" if assistant else contact.name
    phones = [*contact.phones, *([assistant.phone] if assistant and assistant.phone else [])]
    tails = (tail for phone in phones for tail in _tails(phone.number.removeprefix("+")))
    ways = " ".join((*contact.addresses, *tails, *contact.fingerprints))
    organisation = f"{contact.organisation} {contact.job}"
    return folded(name), folded(organisation), folded(ways), folded(" ".join(contact.tags)), folded(contact.notes)


def found_by(words: str) -> str | None:
    """The FTS5 question for what a person typed: every word somewhere, each by its beginning. None: everybody."""
    if _NUMBER.fullmatch(words.strip()):
        return _any_number(re.sub("[^0-9]", "", words))
    asked = _WORD.findall(folded(words))[:_MOST_WORDS]
    return " ".join(f'"{word}"*' for word in asked) or None


def _any_number(digits: str) -> str | None:
    """06 20 123, 8 916 123 and +36 20 123 are asked for as written and as dialled within the country."""
    forms = [digits]
    if digits.startswith(_TRUNK):
        forms += [digits[1:], digits[2:]]
    return " OR ".join(f'"{form}"*' for form in forms if form) or None


def _tails(digits: str) -> Iterator[str]:
    return (digits[start:] for start in range(max(1, len(digits) - _SHORTEST_TAIL + 1)))


def ways_of(contact: Contact) -> str:
    """As a JSON list: what two records of one person have in common."""
    numbers = (phone.number.removeprefix("+")[-_SAME_NUMBER:] for phone in contact.phones)
    ways = [*(f"tel:{number}" for number in numbers), *(f"mailto:{address}" for address in contact.addresses)]
    if contact.name:
        ways.append(f"name:{sort_key(contact)}")
    return json.dumps(list(dict.fromkeys(ways)))
