"""Native-messaging manifests: what each browser is to be told, what it is told now, and writing it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import cast

from sealpost.browsers.files import not_written, replace_file
from sealpost.browsers.table import (
    FIREFOX_EXTENSION_ID,
    HOST_NAME,
    Browser,
    Family,
)
from sealpost.core.sentence import Sentence
from sealpost.errors import ManifestManagedElsewhere, NotWritable

Manifest = Mapping[str, object]

_ALLOWED = {Family.CHROMIUM: "allowed_origins", Family.FIREFOX: "allowed_extensions"}


def manifest_for(family: Family, launcher: PurePath, extension_ids: Iterable[str]) -> Manifest:
    """`extension_ids` are Chromium's; Firefox knows our extension by its own id."""
    allowed = {
        Family.CHROMIUM: [f"chrome-extension://{each}/" for each in extension_ids],
        Family.FIREFOX: [FIREFOX_EXTENSION_ID],
    }
    return {
        "name": HOST_NAME,
        "description": "Sealpost: OpenPGP for webmail",
        "path": str(launcher),
        "type": "stdio",
        _ALLOWED[family]: allowed[family],
    }


def encode(manifest: Manifest) -> bytes:
    return (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode()


# --- Where a manifest belongs, per platform ---------------------------------------------------------------


def linux_places(browser: Browser, home: PurePath, config: PurePath) -> tuple[PurePosixPath, ...]:
    """The first is always written, the others only where their folder exists already.

    Firefox 147 moved its profiles to ~/.config/mozilla and still reads manifests in ~/.mozilla only.
    """
    file = f"{HOST_NAME}.json"
    if browser.family is Family.CHROMIUM:
        return (PurePosixPath(config, browser.linux, "NativeMessagingHosts", file),)
    return (
        PurePosixPath(home, browser.linux, "native-messaging-hosts", file),
        PurePosixPath(config, browser.linux.removeprefix("."), "native-messaging-hosts", file),
    )


def macos_place(browser: Browser, home: PurePath) -> PurePosixPath:
    support = PurePosixPath(home, "Library/Application Support")
    return support / browser.macos / "NativeMessagingHosts" / f"{HOST_NAME}.json"


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """The default value of a key below HKEY_CURRENT_USER."""

    key: str
    value: str


def windows_file(family: Family, host_folder: PureWindowsPath) -> PureWindowsPath:
    """One manifest per family beside the launcher; the registry says where it is."""
    return host_folder / f"{HOST_NAME}.{family.value}.json"


def windows_registry(browser: Browser, host_folder: PureWindowsPath) -> tuple[RegistryValue, ...]:
    value = str(windows_file(browser.family, host_folder))
    return tuple(RegistryValue(rf"{key}\NativeMessagingHosts\{HOST_NAME}", value) for key in browser.registry)


# --- What is there now ------------------------------------------------------------------------------------


def read_manifest(path: Path) -> Manifest | None:
    """None where there is none; an empty manifest, which fits nothing, where there is no JSON object."""
    try:
        found: object = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError):
        return {}
    return cast(Manifest, found) if isinstance(found, dict) else {}


def difference(found: Manifest, wanted: Manifest) -> str:
    """The first thing in `found` that keeps the browser from our launcher, as a clause; "" if nothing."""
    if not found:
        return Sentence("its file is not readable as JSON")
    if found.get("name") != wanted["name"] or found.get("type") != wanted["type"]:
        return Sentence("its file describes another program")
    if found.get("path") != wanted["path"]:
        return Sentence("its file names {path}", path=str(found.get("path")))
    allowed_key = next(key for key in wanted if key in _ALLOWED.values())
    if not set(_listed(wanted, allowed_key)) <= set(_listed(found, allowed_key)):
        return Sentence("its file does not allow this version of the extension")
    return ""


def is_managed_elsewhere(path: Path) -> bool:
    """Whether another program (Nix, an administrator) put it there: a link, or nobody may write."""
    return path.is_symlink() or (path.exists() and not path.stat().st_mode & 0o222)


# --- Writing ----------------------------------------------------------------------------------------------


def write_manifest(path: Path, wanted: Manifest) -> bool:
    """Returns whether the file changed. Ids that somebody else allowed stay allowed.

    Raises ManifestManagedElsewhere if it would have to change a file that is not ours to change, NotWritable,
    DiskFull.
    """
    found = read_manifest(path)
    if found is not None and not difference(found, wanted):
        return False
    if is_managed_elsewhere(path):
        raise ManifestManagedElsewhere(path=str(path), launcher=str(wanted["path"]))
    replace_file(path, encode(_merged(wanted, found or {})), mode=0o644)
    return True


def remove_manifest(path: Path) -> bool:
    """Returns whether there was one. Raises NotWritable."""
    if not path.is_symlink() and not path.exists():
        return False
    if is_managed_elsewhere(path):
        raise NotWritable(path=str(path), detail="managed by another program")
    try:
        path.unlink()
    except OSError as error:
        raise not_written(path, error) from error
    return True


def _merged(wanted: Manifest, found: Manifest) -> Manifest:
    allowed_key = next(key for key in wanted if key in _ALLOWED.values())
    ours = _listed(wanted, allowed_key)
    foreign = [each for each in _listed(found, allowed_key) if each not in ours]
    return {**wanted, allowed_key: [*ours, *foreign]}


def _listed(manifest: Manifest, key: str) -> list[str]:
    value = manifest.get(key)
    if not isinstance(value, list):
        return []
    return [each for each in cast(list[object], value) if isinstance(each, str)]
