"""Whether a site may use a key: the standing answer, or the person's, asked for one thing at a time."""

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from threading import Lock

from sealpost.broker.limits import PairingLimit
from sealpost.core.key_changes import KeyChange
from sealpost.core.keys import Key
from sealpost.core.text import visible
from sealpost.errors import NobodyToAsk, NobodyToPair, NotPermitted, PairingRefused, PermissionPending, TooManyRequests
from sealpost.services.ports import (
    Answer,
    Cancellation,
    Compared,
    Comparison,
    Decision,
    Prompter,
    Question,
    UnverifiedAnswer,
)
from sealpost.services.sites import SitesService


class Consent:
    """Called from many threads; each call blocks until it is answered, or withdrawn by its cancellation."""

    def __init__(self, sites: SitesService, prompter: Prompter | None) -> None:
        self._sites = sites
        self._prompter = prompter
        self._being_asked: dict[str, object] = {}
        self._pairings = PairingLimit(time.monotonic())
        self._pairings_lock = Lock()

    def permit(self, question: Question, cancellation: Cancellation, asking: Callable[[], None] = lambda: None) -> None:
        """Return when the site may. `asking` is called before a person is.

        Raises NotPermitted, PermissionPending, NobodyToAsk, Cancelled.
        """
        match self._sites.decision(question.origin, question.operation):
            case Decision.ALWAYS:
                return
            case Decision.NEVER:
                raise _refusal(question)
            case Decision.ASK:
                with self._the_only_question_of(question.origin):
                    asking()
                    self._ask(question, cancellation)

    def confirm(
        self,
        origin: str,
        keys: Sequence[Key],
        cancellation: Cancellation,
        asking: Callable[[], None] = lambda: None,
        changes: Sequence[KeyChange] = (),
    ) -> UnverifiedAnswer:
        """Whether keys that nobody verified, or that have changed, may be used.

        Raises PermissionPending, NobodyToAsk, Cancelled.
        """
        with self._the_only_question_of(origin):
            if self._prompter is None:
                raise NobodyToAsk(site=visible(origin), operation="encrypt")
            asking()
            return self._prompter.ask_unverified(visible(origin), keys, cancellation, changes)

    def compare(
        self,
        profile: str,
        comparison: Comparison,
        cancellation: Cancellation,
        asking: Callable[[], None] = lambda: None,
    ) -> None:
        """Return when the browser shows the same code.

        Raises PairingRefused, PermissionPending, NobodyToPair, TooManyRequests, Cancelled.
        """
        if self._prompter is None:
            raise NobodyToPair
        with self._the_only_question_of(profile):
            with self._pairings_lock:
                wait = self._pairings.wait(time.monotonic())
            if wait:
                raise TooManyRequests(site=comparison.browser, seconds=int(wait) + 1)
            asking()
            match self._prompter.ask_pairing(comparison, cancellation):
                case Compared.SAME:
                    return
                case Compared.REFUSED:
                    raise PairingRefused

    def _ask(self, question: Question, cancellation: Cancellation) -> None:
        if self._prompter is None:
            raise NobodyToAsk(site=question.origin, operation=question.operation)
        match self._prompter.ask_permission(question, cancellation):
            case Answer.ONCE:
                return
            case Answer.ALWAYS:
                self._sites.allow(question.origin, question.operation)
            case Answer.NEVER:
                self._sites.deny(question.origin, question.operation)
                raise _refusal(question)
            case Answer.NOT_NOW:
                raise _refusal(question)

    @contextmanager
    def _the_only_question_of(self, origin: str) -> Generator[None]:
        """A page can't pile up windows: while one question of a site is open, the next is refused."""
        mine = object()
        if self._being_asked.setdefault(origin, mine) is not mine:  # one atomic step, whatever the thread
            raise PermissionPending(site=visible(origin))
        try:
            yield
        finally:
            del self._being_asked[origin]


def _refusal(question: Question) -> NotPermitted:
    return NotPermitted(site=question.origin, operation=question.operation)
