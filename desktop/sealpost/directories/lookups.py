"""`services.ports.KeyDirectories` over HTTPS: web key directories, keys.openpgp.org, key servers."""

import json
import ssl
from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import quote, urlsplit

from sealpost.core import armor
from sealpost.core import directories as places
from sealpost.core.armor import Block, BlockKind
from sealpost.core.directories import (
    Asked,
    ByAddress,
    ByFingerprint,
    Directory,
    DirectoryKind,
    KeyId,
    Url,
    WkdPlaces,
)
from sealpost.core.keys import Address
from sealpost.core.packets import looks_binary
from sealpost.core.text import parse_address, visible
from sealpost.directories.https import Answer, Https, Method, Request
from sealpost.directories.network import Network, SystemNetwork
from sealpost.directories.wire import Patience, tls_context
from sealpost.errors import DirectoryAnswerRefused, DirectoryRefused, DirectoryUnreachable, NotInDirectory
from sealpost.services.ports import Cancellation, FoundKeys, Publication, Published

_OK = 200
_ABSENT = frozenset({404, 410})
_LATER = frozenset({429, 503})
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


class HttpsDirectories:
    def __init__(
        self,
        network: Network | None = None,
        context: ssl.SSLContext | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._network = network or SystemNetwork()
        self._context = context
        self._patience = patience or Patience()
        self._built: Https | None = None

    @property
    def _https(self) -> Https:
        """Built at the first use: the system's certificates take a while to read."""
        if self._built is None:
            self._built = Https(self._network, self._context or tls_context(), self._patience)
        return self._built

    # --- Looking up ---------------------------------------------------------------------------------------

    def look_up(
        self, directory: Directory, asked: Asked, cancellation: Cancellation | None = None
    ) -> Sequence[FoundKeys]:
        match asked:
            case Url():
                return [self._fetch(asked, cancellation)]
            case ByAddress(address) if directory.kind is DirectoryKind.WKD:
                return [self._from_wkd(address, cancellation)]
            case ByAddress(address) if directory.kind is DirectoryKind.HKPS:
                return self._by_index(directory, address, cancellation)
            case ByAddress() | ByFingerprint() | KeyId():
                return [self._from_server(directory, asked, cancellation)]

    def _fetch(self, url: Url, cancellation: Cancellation | None) -> FoundKeys:
        request = Request(urlsplit(url.text).netloc, url, may_lead_to=lambda _before, _after: True)
        return _found(request, self._https.ask(request, cancellation), url)

    def _from_wkd(self, address: Address, cancellation: Cancellation | None) -> FoundKeys:
        """The advanced place; the direct one only where the domain keeps no advanced directory."""
        asked = ByAddress(address)
        wkd = places.wkd_places(address)
        if wkd is None:
            raise NotInDirectory(directory=address.rpartition("@")[2], asked=places.said(asked))
        try:
            request = _within(wkd, wkd.advanced)
            answer = self._https.ask(request, cancellation)
            if answer.status not in _ABSENT or self._has_policy(wkd, cancellation):
                return _found(request, answer, asked)
        except DirectoryUnreachable:
            pass  # most domains have no host of that name
        request = _within(wkd, wkd.direct)
        return _found(request, self._https.ask(request, cancellation), asked)

    def _has_policy(self, wkd: WkdPlaces, cancellation: Cancellation | None) -> bool:
        return self._https.ask(_within(wkd, wkd.advanced_policy), cancellation).status == _OK

    def _by_index(
        self, directory: Directory, address: Address, cancellation: Cancellation | None
    ) -> Sequence[FoundKeys]:
        asked = ByAddress(address)
        request = _to(directory, places.hkp_index_url(directory, address))
        answer = self._https.ask(request, cancellation)
        if answer.status != _OK:
            raise _no(request, answer, asked)
        candidates = places.hkp_candidates(answer.content.decode("utf-8", "replace"))
        if not candidates:
            raise NotInDirectory(directory=request.directory, asked=places.said(asked))
        return [self._from_server(directory, each, cancellation) for each in candidates]

    def _from_server(
        self, directory: Directory, asked: ByAddress | ByFingerprint | KeyId, cancellation: Cancellation | None
    ) -> FoundKeys:
        request = _to(directory, _server_url(directory, asked))
        return _found(request, self._https.ask(request, cancellation), asked)

    # --- Publishing ---------------------------------------------------------------------------------------

    def publish(self, directory: Directory, armored: str, cancellation: Cancellation | None = None) -> Publication:
        match directory.kind:
            case DirectoryKind.VKS:
                return self._post_json(directory, "upload", {"keytext": armored}, cancellation)
            case DirectoryKind.HKPS | DirectoryKind.WKD:
                content = f"keytext={quote(armored, safe='')}".encode()
                url = Url(f"https://{directory.host}/pks/add")
                request = Request(directory.name, url, Method.POST, content, _FORM, may_be_private=True)
                answer = self._https.ask(request, cancellation)
                if answer.status not in (_OK, 202):
                    raise _refusal(request, answer)
                return Publication({}, "")

    def ask_owner(
        self,
        directory: Directory,
        publication: Publication,
        addresses: Sequence[Address],
        cancellation: Cancellation | None = None,
    ) -> Publication:
        content = {"token": publication.token, "addresses": list(addresses)}
        return self._post_json(directory, "request-verify", content, cancellation)

    def _post_json(
        self, directory: Directory, action: str, content: Mapping[str, object], cancellation: Cancellation | None
    ) -> Publication:
        url = Url(f"https://{directory.host}/vks/v1/{action}")
        request = Request(directory.name, url, Method.POST, json.dumps(content).encode(), _JSON)
        answer = self._https.ask(request, cancellation)
        if answer.status != _OK:
            raise _refusal(request, answer)
        return _publication(request, answer)


def _server_url(directory: Directory, asked: ByAddress | ByFingerprint | KeyId) -> Url:
    if directory.kind is DirectoryKind.VKS or isinstance(asked, ByAddress):
        return Url(places.vks_url(directory, asked))
    return Url(places.hkp_get_url(directory, asked))


def _to(directory: Directory, url: Url | str) -> Request:
    is_named_by_user = directory.kind is DirectoryKind.HKPS
    return Request(directory.name, url if isinstance(url, Url) else Url(url), may_be_private=is_named_by_user)


def _within(wkd: WkdPlaces, url: str) -> Request:
    """A mail provider may lead to another host of its own domain, and to no other."""

    def may_lead_to(_before: str, after: str) -> bool:
        host = urlsplit(after).netloc
        return host == wkd.domain or host.endswith(f".{wkd.domain}")

    return Request(wkd.domain, Url(url), may_lead_to=may_lead_to)


def _found(request: Request, answer: Answer, asked: Asked) -> FoundKeys:
    if answer.status != _OK:
        raise _no(request, answer, asked)
    return FoundKeys(_packets(request, answer), answer.url)


def _packets(request: Request, answer: Answer) -> bytes:
    """As binary packets or as armor; a directory that answers with a page has nothing to say."""
    if not answer.content or (answer.headers.get("content-type") in _PAGES and b"-----BEGIN PGP" not in answer.content):
        raise DirectoryAnswerRefused(directory=request.directory, why="it sent a page in place of a key")
    if looks_binary(answer.content):
        return answer.content
    blocks = armor.find_blocks(answer.content.decode("utf-8", "replace"))
    keys = [each.packets for each in blocks if isinstance(each, Block) and each.kind is BlockKind.PUBLIC_KEY]
    if not keys:
        raise DirectoryAnswerRefused(directory=request.directory, why="there is no key in it")
    return b"".join(keys)


def _no(request: Request, answer: Answer, asked: Asked) -> NotInDirectory | DirectoryRefused:
    if answer.status in _ABSENT:
        return NotInDirectory(directory=request.directory, asked=places.said(asked))
    return _refusal(request, answer)


def _refusal(request: Request, answer: Answer) -> DirectoryRefused:
    step = "Try another directory, or try again tomorrow."
    if answer.status in _LATER:
        return DirectoryRefused(
            directory=request.directory, why="it is asked too much at the moment", step="Try again in some minutes."
        )
    why = f"the server says {answer.status}{_reason(answer)}"
    return DirectoryRefused(directory=request.directory, why=why, step=step)


def _reason(answer: Answer) -> str:
    """What a VKS server gives as its reason, as one line."""
    said = _json_object(answer.content).get("error") if answer.headers.get("content-type") == _JSON else None
    return f": {visible(said)}" if isinstance(said, str) else ""


def _publication(request: Request, answer: Answer) -> Publication:
    content = _json_object(answer.content)
    token, states = content.get("token"), content.get("status")
    if not isinstance(token, str) or not isinstance(states, dict):
        raise DirectoryAnswerRefused(directory=request.directory, why="it is not what such a server says")
    found: dict[Address, Published] = {}
    for name, state in cast("dict[object, object]", states).items():
        address = parse_address(name) if isinstance(name, str) else None
        if address is not None and state in {each.value for each in Published}:
            found[address] = Published(state)
    return Publication(found, token)


def _json_object(content: bytes) -> Mapping[str, object]:
    try:
        parsed: object = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", parsed) if isinstance(parsed, dict) else {}
