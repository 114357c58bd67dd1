"""Which browsers are on this machine, whether each finds Sealpost, and linking or unlinking them."""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sealpost.browsers.launcher import Launcher
from sealpost.browsers.manifests import (
    Manifest,
    difference,
    is_managed_elsewhere,
    linux_places,
    macos_place,
    manifest_for,
    read_manifest,
    remove_manifest,
    write_manifest,
)
from sealpost.browsers.table import (
    BROWSERS,
    HOST_NAME,
    Browser,
    Family,
    Reach,
    Sandbox,
    SandboxKind,
)
from sealpost.core.sentence import Sentence


class Platform(Enum):
    LINUX = "linux"
    MACOS = "macos"


@dataclass(frozen=True, slots=True)
class Machine:
    """Where browsers are looked for."""

    home: Path
    config: Path
    search_path: str
    root: Path = Path("/")
    platform: Platform = Platform.LINUX


def this_machine(environ: Mapping[str, str], home: Path, system: str) -> Machine:
    """`system` is Python's `sys.platform`."""
    return Machine(
        home=home,
        config=Path(environ.get("XDG_CONFIG_HOME") or home / ".config"),
        search_path=environ.get("PATH", ""),
        platform=Platform.MACOS if system == "darwin" else Platform.LINUX,
    )


class LinkState(Enum):
    LINKED = "linked"
    STALE = "stale"
    NOT_LINKED = "not-linked"
    UNREACHABLE = "unreachable"  # its sandbox keeps it from starting any program


@dataclass(frozen=True, slots=True)
class BrowserLink:
    """`name` is what the command line calls it; `reason` is a sentence for whatever is not simply linked."""

    name: str
    title: str
    family: Family
    found: bool
    state: LinkState
    reason: str
    manifest: Path

    @property
    def linked(self) -> bool:
        return self.state is LinkState.LINKED

    @property
    def stale(self) -> bool:
        return self.state is LinkState.STALE


@dataclass(frozen=True, slots=True)
class Place:
    """One browser, or one profile that the user named."""

    name: str
    title: str
    family: Family
    found: bool
    manifests: tuple[Path, ...]
    system: Path | None = None
    sandbox: Sandbox | None = None

    @property
    def is_reachable(self) -> bool:
        return self.sandbox is None or self.sandbox.reach is Reach.PORTAL


class BrowserLinks:
    """Links browsers to one launcher."""

    def __init__(self, machine: Machine, launcher: Launcher) -> None:
        self._machine = machine
        self._launcher = launcher

    def find(self) -> Sequence[BrowserLink]:
        """How it is with each of `places`."""
        return [self.look_at(place) for place in self.places()]

    def link(self, names: Iterable[str] | None = None) -> Sequence[BrowserLink]:
        """Link the named browsers, or every one that was found.

        Raises ManifestManagedElsewhere, NotWritable, DiskFull.
        """
        return [self.link_place(place) for place in self._named(names, self.linkable())]

    def unlink(self, names: Iterable[str] | None = None) -> Sequence[BrowserLink]:
        """Unlink the named browsers, or every one. Raises NotWritable."""
        return [self.unlink_place(place) for place in self._named(names, self.linked())]

    def linkable(self) -> Sequence[Place]:
        """Those that were found and can be linked."""
        return [place for place in self.places() if place.found and place.is_reachable]

    def linked(self) -> Sequence[Place]:
        """Those with a manifest of ours, in whatever state it is."""
        return [place for place in self.places() if any(map(_exists, place.manifests))]

    def _named(self, names: Iterable[str] | None, otherwise: Sequence[Place]) -> Sequence[Place]:
        if names is None:
            return otherwise
        wanted = set(names)
        return [place for place in self.places() if place.name in wanted]

    # --- one place ---

    def link_place(self, place: Place) -> BrowserLink:
        if place.is_reachable:
            self._launcher.install()
            for index, path in enumerate(place.manifests):
                if index == 0 or path.parent.parent.is_dir():
                    write_manifest(path, self._wanted(place.family))
        return self.look_at(place)

    def unlink_place(self, place: Place) -> BrowserLink:
        for path in place.manifests:
            remove_manifest(path)
        return self.look_at(place)

    def look_at(self, place: Place) -> BrowserLink:
        state, reason = self._judge(place)
        return BrowserLink(place.name, place.title, place.family, place.found, state, reason, place.manifests[0])

    def _judge(self, place: Place) -> tuple[LinkState, str]:
        if place.sandbox is not None and not place.is_reachable:
            return LinkState.UNREACHABLE, _unreachable(place.title, place.sandbox.kind)
        wanted = self._wanted(place.family)
        path = place.manifests[0]
        found = read_manifest(path)
        if found is None:
            return self._judge_system(place, wanted)
        if fault := difference(found, wanted):
            return LinkState.STALE, _not_found(fault, path)
        if fault := self._launcher.fault():
            return LinkState.STALE, Sentence("It is linked, but {fault}.", fault=fault)
        if place.sandbox is not None:
            return LinkState.LINKED, Sentence("The desktop asks once whether it may start Sealpost: allow it.")
        return LinkState.LINKED, ""

    def _judge_system(self, place: Place, wanted: Manifest) -> tuple[LinkState, str]:
        """Whoever installed it for all users may have put the launcher elsewhere; it only has to exist."""
        found = read_manifest(place.system) if place.system else None
        if not found or not Path(str(found.get("path"))).exists():
            return LinkState.NOT_LINKED, "" if place.found else Sentence("It was not found on this machine.")
        path = str(place.system)
        if fault := difference({**found, "path": wanted["path"]}, wanted):
            but = Sentence("It is linked for all users of this machine, but {fault} ({path}).", fault=fault, path=path)
            return LinkState.STALE, but
        return LinkState.LINKED, Sentence("It is linked for all users of this machine ({path}).", path=path)

    def _wanted(self, family: Family) -> Manifest:
        return manifest_for(family, self._launcher.script, self._launcher.extension_ids)

    # --- all places ---

    def places(self) -> Sequence[Place]:
        """Every browser of the table, then those that live in a sandbox here."""
        plain = [self._plain(browser) for browser in BROWSERS]
        return plain + [place for browser in BROWSERS for place in self._sandboxed(browser)]

    def _plain(self, browser: Browser) -> Place:
        return Place(
            browser.name,
            browser.title,
            browser.family,
            self._is_installed(browser),
            self._manifests(browser),
            system=self._machine.root / browser.system / f"{HOST_NAME}.json",
        )

    def _sandboxed(self, browser: Browser) -> Iterable[Place]:
        for sandbox in browser.sandboxes:
            if (self._machine.home / sandbox.folder).is_dir() or _exists(self._machine.root / sandbox.system):
                yield Place(
                    f"{browser.name}-{sandbox.kind.value.lower()}",
                    f"{browser.title} ({sandbox.kind.value})",
                    browser.family,
                    found=True,
                    manifests=self._manifests(browser),
                    sandbox=sandbox,
                )

    def _manifests(self, browser: Browser) -> tuple[Path, ...]:
        machine = self._machine
        match machine.platform:
            case Platform.LINUX:
                return tuple(map(Path, linux_places(browser, machine.home, machine.config)))
            case Platform.MACOS:
                return (Path(macos_place(browser, machine.home)),)

    def _is_installed(self, browser: Browser) -> bool:
        machine = self._machine
        match machine.platform:
            case Platform.LINUX:
                return executable_of(browser, machine) is not None
            case Platform.MACOS:
                places = (machine.root / "Applications", machine.home / "Applications")
                return any((place / browser.bundle).is_dir() for place in places)


def chromium_profile(user_data_dir: Path) -> Place:
    """A browser of the Chromium family that is started with --user-data-dir."""
    file = user_data_dir.absolute() / "NativeMessagingHosts" / f"{HOST_NAME}.json"
    return Place("user-data-dir", str(user_data_dir), Family.CHROMIUM, found=True, manifests=(file,))


def firefox_home(home: Path) -> Place:
    """A browser of the Firefox family that is started with another home folder."""
    file = home.absolute() / ".mozilla" / "native-messaging-hosts" / f"{HOST_NAME}.json"
    return Place("home", str(home), Family.FIREFOX, found=True, manifests=(file,))


def executable_of(browser: Browser, machine: Machine) -> Path | None:
    for name in browser.executables:
        if found := shutil.which(name, path=machine.search_path):
            return Path(found)
    return None


def _unreachable(title: str, kind: SandboxKind) -> str:
    return Sentence(
        "A browser from {kind} can't start programs outside of its sandbox. "
        "Install {browser} as a package of your system or from its maker, then link that one.",
        kind=kind.value,
        browser=title.split(" (")[0],
    )


def _not_found(fault: str, path: Path) -> str:
    if is_managed_elsewhere(path):
        return Sentence(
            "It does not find this Sealpost: {fault}, which another program manages ({path}).",
            fault=fault,
            path=str(path),
        )
    return Sentence("It does not find this Sealpost: {fault} ({path}).", fault=fault, path=str(path))


def _exists(path: Path) -> bool:
    return path.is_symlink() or path.exists()
