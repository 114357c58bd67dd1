"""The first-run assistant: its steps, what it remembers between them, and where it goes on. PURE."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum

from sealpost.core.keys import Fingerprint, parse_fingerprint
from sealpost.errors import NotAFingerprint


class Step(Enum):
    """In the order in which they come."""

    START = "start"
    KEY = "key"
    BACKUP = "backup"
    BROWSERS = "browsers"
    PRACTICE = "practice"


_ORDER = tuple(Step)
_NEED_A_KEY = (Step.BACKUP, Step.PRACTICE)


@dataclass(frozen=True, slots=True)
class Progress:
    """`fingerprint` is the own key that was chosen, made or imported on the way."""

    step: Step = Step.START
    fingerprint: Fingerprint | None = None
    is_over: bool = False


def forward(progress: Progress) -> Progress:
    """After the last step it is over, and begins from the start when it is opened again."""
    if progress.step is _ORDER[-1]:
        return replace(progress, step=Step.START, is_over=True)
    return replace(progress, step=_ORDER[_ORDER.index(progress.step) + 1])


def back(progress: Progress) -> Progress:
    return replace(progress, step=_ORDER[max(0, _ORDER.index(progress.step) - 1)])


def with_key(progress: Progress, fingerprint: Fingerprint) -> Progress:
    return replace(progress, fingerprint=fingerprint)


def resumed(progress: Progress, own: Collection[Fingerprint]) -> Progress:
    """Where it goes on: a key that is gone meanwhile has to be chosen again before anything is done with it."""
    if progress.fingerprint in own:
        return progress
    step = Step.KEY if progress.step in _NEED_A_KEY else progress.step
    return replace(progress, step=step, fingerprint=None)


def written(progress: Progress) -> str:
    """One line, for the settings."""
    return f"{progress.step.value} {progress.fingerprint or '-'} {'over' if progress.is_over else 'open'}"


def read(text: str) -> Progress:
    """What `written` wrote; anything else is a fresh start."""
    match text.split():
        case [step, fingerprint, state] if step in {each.value for each in Step}:
            return Progress(Step(step), _fingerprint(fingerprint), state == "over")
        case _:
            return Progress()


def _fingerprint(text: str) -> Fingerprint | None:
    try:
        return parse_fingerprint(text)
    except NotAFingerprint:
        return None
