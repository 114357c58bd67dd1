"""One line that queues something: `call Zoe: agree on a day @ Friday 15:00`; what was read of it has its span.

Each thing that was read can be shown as a chip and taken back (`without`); what stands in quotes is never read.
"""

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sealpost.core.advisor import Goal
from sealpost.core.queue import Kind
from sealpost.core.spoken_dates import Spoken, date_at

LONGEST = 500  # characters of a line


class Part(Enum):
    KIND = "kind"
    WAY = "way"
    GOAL = "goal"
    WHEN = "when"


Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class QuickLine:
    """`who` and `title` as written; without a colon, `who` is empty and the person stands at the title's beginning."""

    kind: Kind
    who: str
    title: str
    way: str = ""
    goal: Goal | None = None
    when: Spoken | None = None
    spans: Mapping[Part, Span] | None = None

    def span(self, part: Part) -> Span | None:
        return (self.spans or {}).get(part)


_KINDS: Mapping[Kind, str] = {
    Kind.CALL: r"call|phone|ring|h[ií]v(?:d|ni|j|ás)?|felh[ií]v(?:ni|d)?|позвонить|позвони|звонок",
    Kind.LETTER: r"write(?: to)?|letter(?: to)?|e-?mail|mail|send|[ií]r(?:j|ni|d)?|levél|написать|напиши|письмо",
}
_KIND = re.compile("|".join(rf"(?P<{kind.name}>{words})" for kind, words in _KINDS.items()), re.IGNORECASE)
_GOALS: Mapping[Goal, str] = {
    Goal.MEETING: r"meeting|meet|appointment|találkoz\w*|megbeszél\w*|встреч\w*",
    Goal.CONFERENCE_CALL: r"conference(?: call)?|konferencia\w*|конференци\w*|созвон\w*",
    Goal.TRIAL: r"trial|demo|próba\w*|bemutató\w*|пробн\w*|демо",
    Goal.NEGOTIATE: r"negotiat\w*|terms|tárgyal\w*|alku\w*|переговор\w*|договорит\w*",
    Goal.OFFER: r"offer|proposal|quote|ajánlat\w*|предложени\w*",
    Goal.CLARIFY: r"clarify|ask|question|kérdés\w*|tisztáz\w*|уточнить|вопрос\w*",
    Goal.FEEDBACK: r"feedback|visszajelz\w*|отзыв\w*",
    Goal.RECOMMENDATION: r"recommend\w*|referral|ajánlás\w*|рекомендаци\w*",
}
_GOAL = re.compile(
    r"\b(?:" + "|".join(rf"(?P<{goal.name}>{words})" for goal, words in _GOALS.items()) + r")\b", re.IGNORECASE
)
_WAY = re.compile(
    r"(?<![\w@.+-])(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|\+?[0-9][0-9 ()/-]{4,18}[0-9])(?![\w@])"
)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^”“]*[”“]|«[^»]*»")
_AT_SIGN = re.compile(r"(?:^|(?<=\s))@\s*")


def read_line(line: str, now: datetime, without: Set[Part] = frozenset()) -> QuickLine:
    """`now` is the local time of whoever writes; `without` are the chips that were removed."""
    text = line[:LONGEST].replace("\n", " ")
    open_text = _QUOTED.sub(lambda found: "\x00" * len(found[0]), text)  # same places, nothing to read
    spans: dict[Part, Span] = {}
    when = None if Part.WHEN in without else _when(open_text, now, spans)
    rest = _blanked(open_text, spans.get(Part.WHEN))
    kind = None if Part.KIND in without else _kind(rest, spans)
    way = "" if Part.WAY in without else _way(rest, spans)
    goal = None if Part.GOAL in without else _goal(_blanked(rest, spans.get(Part.KIND)), spans)
    kept = text
    for part in (Part.WHEN, Part.KIND, Part.WAY):
        kept = _blanked(kept, spans.get(part))
    who, title = _divided(kept, open_text)
    return QuickLine(kind or (Kind.LETTER if "@" in way else Kind.CALL), who, title, way, goal, when, spans)


def _blanked(text: str, span: Span | None) -> str:
    return text if span is None else text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :]


def _when(text: str, now: datetime, spans: dict[Part, Span]) -> Spoken | None:
    """After the last @ that stands alone; an address has none of these."""
    for sign in reversed(list(_AT_SIGN.finditer(text))):
        spoken = date_at(text, sign.end(), now)
        if spoken:
            spans[Part.WHEN] = (sign.start(), spoken.end)
            return spoken
    return None


def _kind(text: str, spans: dict[Part, Span]) -> Kind | None:
    start = len(text) - len(text.lstrip())
    found = _KIND.match(text, start)
    if not found or (found.end() < len(text) and not text[found.end()].isspace() and text[found.end()] != ":"):
        return None
    spans[Part.KIND] = found.span()
    return next(kind for kind in Kind if found[kind.name])


def _way(text: str, spans: dict[Part, Span]) -> str:
    found = _WAY.search(text)
    if not found:
        return ""
    spans[Part.WAY] = found.span()
    return found[0]


def _goal(text: str, spans: dict[Part, Span]) -> Goal | None:
    found = _GOAL.search(text)
    if not found:
        return None
    spans[Part.GOAL] = found.span()
    return next(goal for goal in Goal if found[goal.name])


def _divided(kept: str, open_text: str) -> tuple[str, str]:
    """At the first colon that is not within quotes, nor in a time or a link."""
    for place in (found.start() for found in re.finditer(r":(?=\s)", open_text)):
        if kept[place] == ":":
            who = _tidy(kept[:place])
            return (who, _tidy(kept[place + 1 :])) if who else ("", _tidy(kept[place + 1 :]))
    return "", _tidy(kept)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,;–-").strip('"“”„«»')
