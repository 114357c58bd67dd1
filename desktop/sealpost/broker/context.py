"""What one request may use, and what becomes known of it on the way."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import cast

from sealpost.broker import log
from sealpost.broker.cancellation import RequestCancellation
from sealpost.broker.consent import Consent
from sealpost.broker.session import Waiting
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.letter import Letter
from sealpost.core.text import visible
from sealpost.errors import Cancelled, ChangedKeys, NotPaired, SealpostError, ToConfirm
from sealpost.operations import base
from sealpost.services.activity import ActivityService
from sealpost.services.attaching import GivenFile, WantedFile
from sealpost.services.browser_desk import BrowserDeskService
from sealpost.services.compose_boxes import GivenLetter, WantedLetter
from sealpost.services.keys import KeyService
from sealpost.services.letters import LetterService
from sealpost.services.mail import MailService
from sealpost.services.pairing import PairingService
from sealpost.services.personal_mark import PersonalMarkService
from sealpost.services.ports import Cancellation, Comparison, Question, UnverifiedAnswer
from sealpost.services.sites import SitesService


@dataclass(frozen=True, slots=True)
class Services:
    """What operations work with; `gpg_version` raises GpgMissing, GpgTooOld."""

    mail: MailService
    keys: KeyService
    letters: LetterService
    sites: SitesService
    activity: ActivityService
    pairing: PairingService
    personal_mark: PersonalMarkService
    desk: BrowserDeskService
    desktop: base.Desktop
    gpg_version: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Visitor:
    """`operations.base.Visitor`, as the session was when it asked."""

    browser: str
    profile: str
    caller: str  # the extension, as the browser named it to the host
    nonce: str
    is_admitted: bool
    admit: Callable[[], None]
    dismiss: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _KeyUse:
    operation: str
    fingerprint: Fingerprint


class RequestContext:
    """`operations.base.Context` for one request."""

    def __init__(
        self,
        services: Services,
        consent: Consent,
        origin: str,
        visitor: Visitor,
        waits_for: Callable[[Waiting], None],
        progress: Callable[[int, int], None],
        announce: Callable[[str], None],
    ) -> None:
        self.mail = services.mail
        self.keys = services.keys
        self.letters = services.letters
        self.sites = services.sites
        self.activity = services.activity
        self.pairing = services.pairing
        self.personal_mark = services.personal_mark
        self.desk = services.desk
        self.desktop = services.desktop
        self.origin = origin
        self.browser = visitor.browser
        self.visitor: base.Visitor = visitor
        self._caller = visitor.caller
        self._dismiss = visitor.dismiss
        self._cancellation = RequestCancellation(lambda what: waits_for(Waiting(what.value)))
        self.cancellation: Cancellation = self._cancellation
        self._gpg_version = services.gpg_version
        self._progress = progress
        self._announce = announce
        self._key_use: _KeyUse | None = None
        self._consent = consent
        self._waits_for = waits_for

    def cancel(self) -> None:
        """Whoever asked has hung up: what is at work for it ends."""
        self._cancellation.cancel()

    def gpg_version(self) -> str:
        return self._gpg_version()

    def progress(self, done: int, total: int) -> None:
        self._progress(done, total)

    def compose(self, letter: Letter, box: str) -> GivenLetter:
        self._waits_for(Waiting.LETTER)
        wanted = WantedLetter(self.visitor.profile, visible(self.browser), visible(self.origin), box, letter)
        return self.desktop.compose(wanted, self.cancellation)

    def attach(self, to: Sequence[str], account: str) -> GivenFile:
        self._waits_for(Waiting.LETTER)
        wanted = WantedFile(visible(self.browser), visible(self.origin), to, account)
        return self.desktop.attach(wanted, self.cancellation)

    def announce(self, what: str) -> None:
        self._announce(what)

    def begin(self) -> None:
        """Its turn in the lane has come. Raises Cancelled, and NotPaired when that was revoked meanwhile."""
        if self.visitor.is_admitted and not self.pairing.is_paired(self.visitor.profile):
            self._dismiss()
            raise NotPaired
        self._go_on()

    def record(self, outcome: str) -> None:
        """Write down the use of a key, if there was one."""
        if self._key_use is None:
            return
        try:
            self.activity.record(self._key_use.operation, self.origin, self.browser, self._key_use.fingerprint, outcome)
        except SealpostError as error:  # the answer is not held back for it
            log.LOGGER.error("a use of a key was not recorded: %s", error.code)

    def permit(self, operation: str, key: Key, recipients: Sequence[str]) -> None:
        self._key_use = _KeyUse(operation, key.fingerprint)
        question = Question(
            origin=visible(self.origin),
            browser=visible(self.browser),
            operation=operation,
            key=key,
            recipients=[visible(recipient) for recipient in recipients],
        )
        self._consent.permit(question, self.cancellation, lambda: self._waits_for(Waiting.PERMISSION))
        self._go_on()

    def confirm(self, refusal: ToConfirm) -> Collection[Fingerprint]:
        fingerprints = cast(Sequence[Fingerprint], refusal.params["fingerprints"])
        keys = [self.keys.find(fingerprint) for fingerprint in fingerprints]
        addresses = cast(Sequence[Address], refusal.params["addresses"])
        known = self.mail.key_changes(addresses) if isinstance(refusal, ChangedKeys) else ()
        changes = [each for each in known if not each.is_noted]
        answer = self._consent.confirm(
            self.origin, keys, self.cancellation, lambda: self._waits_for(Waiting.PERMISSION), changes
        )
        self._go_on()
        match answer:
            case UnverifiedAnswer.NO:
                raise refusal
            case UnverifiedAnswer.REMEMBER:
                for fingerprint in fingerprints:
                    self.keys.remember_confirmed(fingerprint)
            case UnverifiedAnswer.THIS_LETTER:
                pass
        return fingerprints

    def compare(self, code: str) -> None:
        if self.pairing.is_expecting:
            return
        comparison = Comparison(visible(self.browser), visible(self._caller), code)
        self._consent.compare(
            self.visitor.profile, comparison, self.cancellation, lambda: self._waits_for(Waiting.PERMISSION)
        )
        self._go_on()

    def _go_on(self) -> None:
        """Raises Cancelled when the asker has hung up meanwhile."""
        if self.cancellation.is_cancelled:
            raise Cancelled
        self._waits_for(Waiting.NOTHING)
