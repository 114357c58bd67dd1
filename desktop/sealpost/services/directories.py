"""Keys of other people's machines: looked up, refreshed and published when a person says so, never by themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from sealpost.core import looked_up
from sealpost.core.directories import (
    BUILT_IN,
    WKD,
    Asked,
    ByAddress,
    ByFingerprint,
    Directory,
    DirectoryKind,
    Url,
    ascii_host,
    parse_server,
    wkd_hash,
)
from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Address, Fingerprint, Key
from sealpost.core.reasons import Reason
from sealpost.core.text import visible
from sealpost.errors import (
    Cancelled,
    DirectoryAnswerRefused,
    DirectoryRefused,
    DirectoryUnreachable,
    KeyRefused,
    NoAddressToPublish,
    NoDirectoryChosen,
    NotInDirectory,
    NotYoursToPublish,
    SealpostError,
)
from sealpost.services.key_history import KeyHistoryService
from sealpost.services.keys import KeyService
from sealpost.services.ports import (
    Cancellation,
    FoundKeys,
    ImportReport,
    KeyDirectories,
    KeyPreview,
    Publication,
    Settings,
)

_ON = "directory:"
_SERVERS = "key_servers"

Progress = Callable[[int, int], None]  # how many of how many; called from the job that works


@dataclass(frozen=True, slots=True)
class Choice:
    """`is_on`: asked without being chosen each time."""

    directory: Directory
    is_on: bool
    is_built_in: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """Keys that a directory gave, looked at and not imported; `packets` are what `take` imports."""

    directory: Directory | None  # None for a web address
    url: str
    packets: bytes
    previews: Sequence[KeyPreview]


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of asking one directory: offers, or why there are none."""

    directory: Directory | None
    offers: Sequence[Offer] = ()
    error: SealpostError | None = None


@dataclass(frozen=True, slots=True)
class RefreshReport:
    """`offers` hold only keys that would change; `errors` are by directory, which was then left alone."""

    offers: Sequence[Offer] = ()
    unchanged: int = 0
    absent: int = 0
    errors: Sequence[tuple[Directory, SealpostError]] = field(default_factory=tuple)


class DirectoryService:
    def __init__(
        self,
        keys: KeyService,
        directories: KeyDirectories,
        settings: Settings,
        history: KeyHistoryService | None = None,
    ) -> None:
        self._keys = keys
        self._history = history
        self._directories = directories
        self._settings = settings

    # --- Which directories --------------------------------------------------------------------------------

    def choices(self) -> Sequence[Choice]:
        return [
            Choice(each, self._settings.get(_ON + each.name) is not None, each in BUILT_IN)
            for each in (*BUILT_IN, *self._servers())
        ]

    def switched_on(self) -> Sequence[Directory]:
        return [choice.directory for choice in self.choices() if choice.is_on]

    def named(self, names: Sequence[str]) -> Sequence[Directory]:
        """Those that were named, else those that are switched on. Raises NotAServer, NoDirectoryChosen."""
        known = {choice.directory.name: choice.directory for choice in self.choices()}
        chosen = [known.get(name.casefold()) or parse_server(name) for name in names] or self.switched_on()
        if not chosen:
            raise NoDirectoryChosen
        return list(dict.fromkeys(chosen))

    def switch_on(self, directory: Directory) -> None:
        self._settings.put(_ON + directory.name, "yes")

    def switch_off(self, directory: Directory) -> None:
        self._settings.remove(_ON + directory.name)

    def add_server(self, text: str) -> Directory:
        """A key server of the person's own choice. Raises NotAServer."""
        server = parse_server(text)
        names = dict.fromkeys([*(each.name for each in self._servers()), server.name])
        self._settings.put(_SERVERS, " ".join(names))
        return server

    def remove_server(self, directory: Directory) -> None:
        self.switch_off(directory)
        rest = [each.name for each in self._servers() if each != directory]
        self._settings.put(_SERVERS, " ".join(rest))

    def _servers(self) -> Sequence[Directory]:
        return [Directory(DirectoryKind.HKPS, name) for name in (self._settings.get(_SERVERS) or "").split()]

    # --- Looking up ---------------------------------------------------------------------------------------

    def find(
        self,
        asked: Asked,
        directories: Sequence[Directory],
        cancellation: Cancellation | None = None,
        progress: Progress | None = None,
    ) -> Sequence[Reply]:
        """What each directory has, in their order; a web address is fetched from itself. Imports nothing.

        Raises NoDirectoryChosen, Cancelled; what goes wrong with one directory is in its reply.
        """
        targets: Sequence[Directory | None] = [None] if isinstance(asked, Url) else _able(directories, asked)
        if not targets:
            raise NoDirectoryChosen
        replies: list[Reply] = []
        for number, directory in enumerate(targets):
            _tell(progress, number, len(targets))
            replies.append(self._reply(directory, asked, cancellation))
        _tell(progress, len(targets), len(targets))
        return replies

    def _reply(self, directory: Directory | None, asked: Asked, cancellation: Cancellation | None) -> Reply:
        try:
            found = self._directories.look_up(directory or WKD, asked, cancellation)
            return Reply(directory, [self._offer(directory, each, asked) for each in found])
        except Cancelled:
            raise
        except SealpostError as error:
            return Reply(directory, error=error)

    def _offer(self, directory: Directory | None, found: FoundKeys, asked: Asked) -> Offer:
        """Only what was asked for, whatever was given. Raises KeyRefused."""
        packets = looked_up.fitting(found.packets, asked)
        address = asked.address if isinstance(asked, ByAddress) else None
        return Offer(directory, found.url, packets, self._keys.preview(packets, address))

    def take(self, offer: Offer, fingerprints: Sequence[Fingerprint]) -> ImportReport:
        """Import what was shown and chosen."""
        origin = Origin(Source.DIRECTORY, offer.directory.name) if offer.directory else Origin(Source.WEB, offer.url)
        return self._keys.import_keys(offer.packets, fingerprints, origin)

    # --- Refreshing ---------------------------------------------------------------------------------------

    def refresh(
        self,
        fingerprints: Sequence[Fingerprint],
        directories: Sequence[Directory],
        cancellation: Cancellation | None = None,
        progress: Progress | None = None,
    ) -> RefreshReport:
        """Look whether keys that are here have changed elsewhere; what has is offered and not yet taken.

        A directory that can't be asked or has had enough is not asked again in this round.
        Raises NoDirectoryChosen, UnknownKey, Cancelled.
        """
        if not directories:
            raise NoDirectoryChosen
        round_ = _Round(self, self._directories, directories, cancellation)
        for number, fingerprint in enumerate(fingerprints):
            _tell(progress, number, len(fingerprints))
            round_.refresh(self._keys.find(fingerprint))
        _tell(progress, len(fingerprints), len(fingerprints))
        return round_.report()

    def offer_for(self, directory: Directory, found: FoundKeys, key: Key) -> Offer:
        """What `found` would change in `key`, which counts as refreshed from now on. Raises KeyRefused."""
        offer = self._offer(directory, found, ByFingerprint(key.fingerprint))
        if self._history:
            self._history.refreshed([key.fingerprint], directory.name)
        return offer

    # --- Publishing ---------------------------------------------------------------------------------------

    def publish(
        self, fingerprint: Fingerprint, directory: Directory, cancellation: Cancellation | None = None
    ) -> Publication:
        """Send one's own public key, with every name and address in it. Raises UnknownKey, NotYoursToPublish."""
        key = self._keys.find(fingerprint)
        if not key.is_own:
            raise NotYoursToPublish(user_id=visible(key.name))
        return self._directories.publish(directory, self._keys.export([fingerprint]), cancellation)

    def ask_owner(
        self,
        directory: Directory,
        publication: Publication,
        addresses: Sequence[Address],
        cancellation: Cancellation | None = None,
    ) -> Publication:
        """Have the directory send a mail to each address; the link in it makes the key findable by it."""
        return self._directories.ask_owner(directory, publication, addresses, cancellation)

    def web_directory(self, fingerprints: Sequence[Fingerprint], domain: str) -> Mapping[PurePosixPath, bytes]:
        """The files of a web key directory for `domain`, by their place on the web server (both methods).

        Raises UnknownKey, and NoAddressToPublish for a key without an address there.
        """
        keys = [self._keys.find(fingerprint) for fingerprint in fingerprints]
        files: dict[PurePosixPath, bytes] = {}
        for key in keys:
            addresses = _addresses_in(key, domain)
            if not addresses:
                raise NoAddressToPublish(fingerprint=key.fingerprint, domain=visible(domain))
            for address in addresses:
                files |= _files(address, self._keys.export_for_address(key.fingerprint, address))
        return files


def _addresses_in(key: Key, domain: str) -> Sequence[Address]:
    named = [each.address for each in key.user_ids if each.address and not each.revoked]
    return [address for address in dict.fromkeys(named) if address.rpartition("@")[2] == domain.casefold()]


def _files(address: Address, content: bytes) -> Mapping[PurePosixPath, bytes]:
    local, _, domain = address.rpartition("@")
    host = ascii_host(domain) or domain
    root = PurePosixPath(".well-known/openpgpkey")
    places = [f"openpgpkey.{host}" / root / host, host / root]
    files = {place / "hu" / wkd_hash(local): content for place in places}
    return {**files, **{place / "policy": b"" for place in places}}


class _Round:
    """One refresh of some keys."""

    def __init__(
        self,
        service: DirectoryService,
        directories: KeyDirectories,
        chosen: Sequence[Directory],
        cancellation: Cancellation | None,
    ) -> None:
        self._service = service
        self._directories = directories
        self._left = list(chosen)
        self._cancellation = cancellation
        self._errors: list[tuple[Directory, SealpostError]] = []
        self._offers: list[Offer] = []
        self._unchanged = 0
        self._absent = 0

    def refresh(self, key: Key) -> None:
        found = [offer for directory in tuple(self._left) for offer in self._from(directory, key)]
        changed = [offer for offer in found if any(preview.changes for preview in offer.previews)]
        self._offers += changed
        self._unchanged += bool(found) and not changed
        self._absent += not found

    def _from(self, directory: Directory, key: Key) -> Iterable[Offer]:
        for asked in _ways(directory, key):
            try:
                for found in self._directories.look_up(directory, asked, self._cancellation):
                    yield self._service.offer_for(directory, found, key)
            except (NotInDirectory, KeyRefused, DirectoryAnswerRefused):
                continue
            except (DirectoryUnreachable, DirectoryRefused) as error:
                if directory.kind is not DirectoryKind.WKD:  # there, another address is another server
                    self._left.remove(directory)
                    self._errors.append((directory, error))
                    return

    def report(self) -> RefreshReport:
        return RefreshReport(self._offers, self._unchanged, self._absent, tuple(self._errors))


def _ways(directory: Directory, key: Key) -> Sequence[Asked]:
    if directory.kind is not DirectoryKind.WKD:
        return [ByFingerprint(key.fingerprint)]
    addresses = [each.address for each in key.user_ids if each.address and not each.revoked]
    return [ByAddress(address) for address in dict.fromkeys(addresses)]


def _able(directories: Sequence[Directory], asked: Asked) -> Sequence[Directory]:
    """A web key directory knows addresses only."""
    return [each for each in directories if each.kind is not DirectoryKind.WKD or isinstance(asked, ByAddress)]


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)


def disagreement(replies: Sequence[Reply]) -> bool:
    """Whether directories name different keys for one question: one of them may be somebody else's."""
    found = [{preview.key.fingerprint for preview in offer.previews} for reply in replies for offer in reply.offers]
    return any(each != found[0] for each in found[1:])


def has_other_key(offer: Offer) -> bool:
    """Whether a key was offered for an address that has a verified key of another kind here."""
    return any(Reason.OTHER_KEY in preview.concerns for preview in offer.previews)
