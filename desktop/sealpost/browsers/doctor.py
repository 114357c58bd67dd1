"""Tests each part between GnuPG and the browsers for real; a fault comes with its cause and what mends it."""

import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from sealpost.browsers import gnupg_parts, ping
from sealpost.browsers.launcher import Launcher
from sealpost.browsers.links import BrowserLink, BrowserLinks, LinkState
from sealpost.core.sentence import Sentence
from sealpost.errors import SealpostError
from sealpost.services.keys import KeyService
from sealpost.services.storage import Rescue, StorageService

_CONNECT_PATIENCE = 2.0


class Health(Enum):
    GOOD = "good"
    NOTICE = "notice"  # works, or is not needed here, but worth knowing
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Check:
    """Texts are sentences (core.sentence); `repair`, where there is one, raises SealpostError when it could not."""

    name: str
    title: str
    health: Health
    found: str
    next_step: str = ""
    repair: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Doctor:
    """Blocks for as long as the parts take to answer: call `examine` in a job."""

    keys: KeyService
    gpg_version: Callable[[], str]  # raises GpgMissing, GpgTooOld, GpgFailed
    missing_fix: Callable[[], tuple[str, str]]  # of gpg and what to do, as sentences or empty; raises the same
    links: BrowserLinks
    launcher: Launcher
    app_socket: Path
    environ: Mapping[str, str]
    storage: StorageService

    def examine(self) -> Sequence[Check]:
        return list(self._checks())

    def _checks(self) -> Iterator[Check]:
        gpg = self._gpg()
        yield gpg
        if gpg.health is not Health.FAULT:
            yield self._agent()
            yield self._pinentry()
            yield from self._keyring()
        yield self._storage()
        app = self._app()
        yield app
        yield self._launcher_check()
        yield from self._browsers(app)

    # --- GnuPG ---

    def _gpg(self) -> Check:
        try:
            version, (found, step) = self.gpg_version(), self.missing_fix()
        except SealpostError as error:
            return _fault("gpg", "GnuPG", error)
        if found:
            return Check("gpg", "GnuPG", Health.NOTICE, found, step)
        return Check("gpg", "GnuPG", Health.GOOD, Sentence("Version {version} works.", version=version))

    def _agent(self) -> Check:
        title = Sentence("GnuPG's agent")
        if fault := gnupg_parts.agent_fault(self.environ):
            step = Sentence("End all gpg-agent processes ('gpgconf --kill all'), then look again.")
            return Check("agent", title, Health.FAULT, fault, step)
        return Check("agent", title, Health.GOOD, Sentence("It answers."))

    def _pinentry(self) -> Check:
        title = Sentence("Passphrase window")
        program = gnupg_parts.pinentry(self.environ)
        if not program:
            found = Sentence("GnuPG has no pinentry program, so it can't ask for a passphrase.")
            return Check("pinentry", title, Health.FAULT, found, Sentence("Install one, for example pinentry-qt."))
        if not gnupg_parts.has_window(Path(program)):
            found = Sentence("{program} asks in a terminal only, which a browser does not have.", program=program)
            step = Sentence("Install pinentry-qt or pinentry-gnome3.")
            return Check("pinentry", title, Health.NOTICE, found, step)
        return Check("pinentry", title, Health.GOOD, Sentence("{program} is there.", program=program))

    def _keyring(self) -> Iterator[Check]:
        title, own = Sentence("Keyring"), Sentence("Your key")
        try:
            keys, default = self.keys.all(), self.keys.default_key()
        except SealpostError as error:
            yield _fault("keyring", title, error)
            return
        yield Check("keyring", title, Health.GOOD, Sentence("Keys in it: {count}.", count=len(keys)))
        if default is None:
            found = Sentence("There is no key of your own that can sign.")
            step = Sentence("Make one or import one under Keys, or with 'sealpost keys generate NAME ADDRESS'.")
            yield Check("default-key", own, Health.FAULT, found, step)
        else:
            signs = Sentence("{fingerprint} signs.", fingerprint=default.fingerprint)
            yield Check("default-key", own, Health.GOOD, signs)

    # --- what Sealpost keeps ---

    def _storage(self) -> Check:
        title = Sentence("Contacts, queue and settings")
        try:
            status = self.storage.status()
        except SealpostError as error:
            return _fault("storage", title, error)
        path = str(status.path)
        if status.rescue:
            found = _rescued(status.rescue)
            step = Sentence(
                "Read what under Storage, or by 'sealpost store status', and mark it as read there or here."
            )
            return Check("storage", title, Health.FAULT, found, step, self.storage.take_note)
        if not status.backups:
            return Check("storage", title, Health.GOOD, Sentence("{path} is sound; no backup yet.", path=path))
        newest = f"{status.backups[0].at:%Y-%m-%d %H:%M}"
        found = Sentence("{path} is sound; newest backup {newest} UTC.", path=path, newest=newest)
        return Check("storage", title, Health.GOOD, found)

    # --- from the app to the browsers ---

    def _app(self) -> Check:
        title = Sentence("Sealpost app")
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            probe.settimeout(_CONNECT_PATIENCE)
            try:
                probe.connect(str(self.app_socket))
            except FileNotFoundError:
                found = Sentence("The app is not running; a linked browser starts it.")
                return Check("app", title, Health.NOTICE, found, Sentence("Start 'sealpost' to test the rest."))
            except OSError as error:
                place, detail = str(self.app_socket), error.strerror or str(error)
                found = Sentence("Nothing answers at {place} ({detail}).", place=place, detail=detail)
                return Check("app", title, Health.NOTICE, found, Sentence("Start 'sealpost' again."))
        return Check("app", title, Health.GOOD, Sentence("It is running."))

    def _launcher_check(self) -> Check:
        title = Sentence("Launcher for browsers")
        if fault := self.launcher.fault():
            found = Sentence("Fault: {fault} ({path}).", fault=fault, path=str(self.launcher.script))
            step = Sentence("Repair it here, or run 'sealpost doctor --repair'.")
            return Check("launcher", title, Health.FAULT, found, step, self.launcher.install)
        return Check("launcher", title, Health.GOOD, str(self.launcher.script))

    def _browsers(self, app: Check) -> Iterator[Check]:
        found = [link for link in self.links.find() if link.found]
        if not found:
            sentence = Sentence("No browser that Sealpost can work with was found.")
            step = Sentence("Install Chromium or Firefox, or name a profile with 'sealpost browsers link'.")
            yield Check("browsers", Sentence("Browsers"), Health.FAULT, sentence, step)
        for link in found:
            yield self._browser(link, app)

    def _browser(self, link: BrowserLink, app: Check) -> Check:
        name = f"browser:{link.name}"
        match link.state:
            case LinkState.UNREACHABLE:
                return Check(name, link.title, Health.NOTICE, link.reason)
            case LinkState.NOT_LINKED | LinkState.STALE:
                found = link.reason or Sentence("It is not linked.")
                step = Sentence("Repair it here, or run 'sealpost browsers link {name}'.", name=link.name)
                return Check(name, link.title, Health.FAULT, found, step, partial(self.links.link, [link.name]))
            case LinkState.LINKED:
                return self._linked_browser(name, link, app)

    def _linked_browser(self, name: str, link: BrowserLink, app: Check) -> Check:
        arguments = ping.arguments_for(link.family, link.manifest, self.launcher.extension_ids)
        if app.health is Health.GOOD:
            fault = ping.say_hello(self.launcher.script, arguments)
            good = Sentence("It is linked, and the app answers through its launcher.")
        else:
            fault = ping.runs(self.launcher.script, arguments)
            good = Sentence("It is linked, and its launcher runs.")
        if fault:
            step = Sentence("Run '{program}' in a terminal to see why.", program=str(self.launcher.script))
            return Check(name, link.title, Health.FAULT, fault, step, self.launcher.install)
        return Check(name, link.title, Health.GOOD, good)


def _rescued(rescue: Rescue) -> str:
    day = f"{rescue.at:%Y-%m-%d}"
    if not rescue.damaged:
        return Sentence("The data was gone on {day}; something may be missing.", day=day)
    return Sentence(
        "Damage was mended on {day}; something may be missing. The damaged file is kept as {path}.",
        day=day,
        path=str(rescue.damaged),
    )


def _fault(name: str, title: str, error: SealpostError) -> Check:
    found, step = (Sentence(text, **error.spoken()) for text in (error.sentence, error.next_step))
    return Check(name, title, Health.FAULT, found, step)
