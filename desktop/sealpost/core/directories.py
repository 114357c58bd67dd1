"""Where keys are looked up and by what: directories, what one may ask them, and the addresses that follow from it."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote, urlsplit

from sealpost.core.keys import Address, Fingerprint, parse_fingerprint
from sealpost.core.text import parse_mailbox, visible
from sealpost.errors import NotAFingerprint, NotASecureUrl, NotAServer, NotToBeLookedUp

_Z_BASE_32 = "ybndrfg8ejkmcpqxot1uwisza345h769"
_KEY_ID = re.compile(r"(?:0x)?([0-9a-fA-F]{16})")
_HOST = re.compile(r"(?=.{1,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_HTTPS_PORT = 443
_QR_CODE = "openpgp4fpr:"  # what QR codes of keys hold: a scheme and the fingerprint


class DirectoryKind(Enum):
    """How a directory is asked."""

    WKD = "wkd"  # the mail provider's own: draft-koch-openpgp-webkey-service
    VKS = "vks"  # keys.openpgp.org: publishes an address only after its owner said yes by mail
    HKPS = "hkps"  # a key server: draft-gallagher-openpgp-hkp; anybody may put any name there


@dataclass(frozen=True, slots=True)
class Directory:
    """`host` is empty for WKD, which asks each address's own domain."""

    kind: DirectoryKind
    host: str = ""

    @property
    def name(self) -> str:
        """What settings, the command line and programs call it."""
        return self.host or self.kind.value


WKD = Directory(DirectoryKind.WKD)
KEYS_OPENPGP_ORG = Directory(DirectoryKind.VKS, "keys.openpgp.org")
BUILT_IN: Sequence[Directory] = (WKD, KEYS_OPENPGP_ORG)


def parse_server(text: str) -> Directory:
    """A key server as a person names it: keys.example.org, hkps://keys.example.org:8443. Raises NotAServer."""
    bare = text.strip().casefold().removeprefix("hkps://").removeprefix("https://").rstrip("/")
    name, _, port = bare.partition(":")
    number = int(port) if port.isascii() and port.isdigit() and len(port) <= 5 else _HTTPS_PORT
    host = ascii_host(name)
    if host is None or (port and not port.isdigit()) or not 0 < number < 65536:
        raise NotAServer(text=visible(text, limit=100))
    return Directory(DirectoryKind.HKPS, host if number == _HTTPS_PORT else f"{host}:{number}")


def ascii_host(name: str) -> str | None:
    """The name as it goes into DNS and certificates, or None where it can be none."""
    try:
        host = name.casefold().encode("idna").decode()
    except UnicodeError:
        return None
    return host if _HOST.fullmatch(host) else None


def qr_text(fingerprint: Fingerprint) -> str:
    """What a QR code of a key holds, as other programs read it too."""
    return f"{_QR_CODE.upper()}{fingerprint}"


@dataclass(frozen=True, slots=True)
class KeyId:
    """The last 16 digits of a fingerprint: good for asking, never for recognising a key."""

    digits: str


@dataclass(frozen=True, slots=True)
class Url:
    """https://, with a host and without a name and password."""

    text: str


@dataclass(frozen=True, slots=True)
class ByAddress:
    address: Address


@dataclass(frozen=True, slots=True)
class ByFingerprint:
    fingerprint: Fingerprint


Asked = ByAddress | ByFingerprint | KeyId | Url


def parse_asked(text: str) -> Asked:
    """What somebody typed to find a key. Raises NotToBeLookedUp, NotASecureUrl."""
    stripped = text.strip()
    if "://" in stripped:
        return parse_url(stripped)
    if stripped[: len(_QR_CODE)].casefold() == _QR_CODE:
        stripped = stripped[len(_QR_CODE) :]
    if address := parse_mailbox(stripped):
        return ByAddress(address)
    compact = "".join(stripped.split())
    if match := _KEY_ID.fullmatch(compact):
        return KeyId(match[1].upper())
    try:
        return ByFingerprint(parse_fingerprint(compact))
    except NotAFingerprint as error:
        raise NotToBeLookedUp(text=visible(stripped, limit=100)) from error


def parse_url(text: str) -> Url:
    """Raises NotASecureUrl."""
    try:
        parts = urlsplit(text)
        is_good = parts.scheme == "https" and parts.port != 0 and "@" not in parts.netloc
    except ValueError:
        is_good, parts = False, urlsplit("")
    host = ascii_host(parts.hostname or "")
    if not is_good or host is None or not text.isprintable() or " " in text:
        raise NotASecureUrl(url=visible(text, limit=200))
    port = "" if parts.port in (None, _HTTPS_PORT) else f":{parts.port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = f"?{quote(parts.query, safe='/?%:@!$&()*+,;=~-._')}" if parts.query else ""
    return Url(f"https://{host}{port}{path}{query}")


def said(asked: Asked) -> str:
    """For a sentence: "zoe@example.org", the fingerprint, the address of the page."""
    match asked:
        case ByAddress(address):
            return visible(address)
        case ByFingerprint(fingerprint):
            return fingerprint
        case KeyId(digits):
            return digits
        case Url(text):
            return visible(text)


# --- Addresses of answers ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WkdPlaces:
    """The two places where a domain may keep a key, and the file that says that it keeps keys there."""

    domain: str
    advanced: str
    advanced_policy: str
    direct: str


def wkd_places(address: Address) -> WkdPlaces | None:
    """None for a domain that can't be a host."""
    local, _, name = address.rpartition("@")
    domain = ascii_host(name)
    if domain is None:
        return None
    file = f"hu/{wkd_hash(local)}?l={quote(local, safe='')}"
    advanced = f"https://openpgpkey.{domain}/.well-known/openpgpkey/{domain}"
    return WkdPlaces(
        domain=domain,
        advanced=f"{advanced}/{file}",
        advanced_policy=f"{advanced}/policy",
        direct=f"https://{domain}/.well-known/openpgpkey/{file}",
    )


def wkd_hash(local: str) -> str:
    """The local part's name in a web key directory; ASCII letters count as small ones, others as they are."""
    lowered = "".join(each.lower() if each.isascii() else each for each in local)
    return z_base_32(hashlib.sha1(lowered.encode(), usedforsecurity=False).digest())


def z_base_32(octets: bytes) -> str:
    """RFC 6189 section 5.1.6."""
    bits = "".join(f"{octet:08b}" for octet in octets)
    padded = bits.ljust(-(-len(bits) // 5) * 5, "0")
    return "".join(_Z_BASE_32[int(padded[start : start + 5], 2)] for start in range(0, len(padded), 5))


def vks_url(directory: Directory, asked: ByAddress | ByFingerprint | KeyId) -> str:
    """keys.openpgp.org/about/api, version 1."""
    base = f"https://{directory.host}/vks/v1"
    match asked:
        case ByAddress(address):
            return f"{base}/by-email/{quote(address, safe='')}"
        case ByFingerprint(fingerprint):
            return f"{base}/by-fingerprint/{fingerprint}"
        case KeyId(digits):
            return f"{base}/by-keyid/{digits}"


def hkp_index_url(directory: Directory, address: Address) -> str:
    """Which keys name the address: a list for machines (draft-gallagher-openpgp-hkp section 5)."""
    return f"https://{directory.host}/pks/lookup?op=index&options=mr&search={quote(address, safe='')}"


def hkp_get_url(directory: Directory, asked: ByFingerprint | KeyId) -> str:
    digits = asked.fingerprint if isinstance(asked, ByFingerprint) else asked.digits
    return f"https://{directory.host}/pks/lookup?op=get&options=mr&search=0x{digits}"


MAX_CANDIDATES = 5  # keys of one address that a key server is asked for


def hkp_candidates(index: str) -> Sequence[ByFingerprint | KeyId]:
    """The keys of an index that a person could use: the newest first, none revoked, only by long names."""
    found: list[tuple[int, ByFingerprint | KeyId]] = []
    for line in index.splitlines():
        fields = line.split(":")
        if fields[0] != "pub" or len(fields) < 2 or "r" in fields[6:7]:
            continue
        try:
            asked = parse_asked(fields[1])
        except (NotToBeLookedUp, NotASecureUrl):
            continue
        created = int(fields[4]) if len(fields) > 4 and fields[4].isascii() and fields[4].isdigit() else 0
        if isinstance(asked, ByFingerprint | KeyId):
            found.append((created, asked))
    return [asked for _, asked in sorted(found, key=lambda each: -each[0])[:MAX_CANDIDATES]]
