"""What a file is called once it is sealed or opened, what it seems to be, and which kinds a computer would run."""

from enum import Enum

_SEALED = (".gpg", ".pgp", ".asc")
_SIGNED = (".sig", ".sign", ".asc")
ARCHIVE = ".tar"
_MAIL = (".eml",)
_BINARY = (".gpg", ".pgp", ".sig", ".sign", ".asc")  # what may be packets without armor
_SIGNATURE_TAG = 2  # RFC 9580 section 5
_KEY_TAGS = (5, 6)
_PROGRAMS = frozenset(
    (
        *("apk", "app", "appimage", "bat", "cmd", "com", "command", "cpl", "deb", "desktop", "dll", "dmg", "exe"),
        *("gadget", "hta", "inf", "jar", "js", "jse", "lnk", "mobileconfig", "msc", "msi", "pif", "pkg", "pl"),
        *("ps1", "py", "reg", "rpm", "run", "scf", "scr", "sh", "so", "url", "vb", "vbe", "vbs", "ws", "wsf", "wsh"),
    )
)


class FileKind(Enum):
    """What a file seems to be, so that the likely next step is offered first; nothing else depends on it."""

    FOLDER = "folder"
    SEALED = "sealed"
    SIGNATURE = "signature"
    SIGNED_TEXT = "signed-text"
    KEYS = "keys"
    MAIL = "mail"
    OTHER = "other"


_ARMOR = {
    b"MESSAGE": FileKind.SEALED,
    b"SIGNED MESSAGE": FileKind.SIGNED_TEXT,
    b"SIGNATURE": FileKind.SIGNATURE,
    b"PUBLIC KEY BLOCK": FileKind.KEYS,
    b"PRIVATE KEY BLOCK": FileKind.KEYS,
}


def kind_of(name: str, start: bytes) -> FileKind:
    """By its first line if that is armor's, else by its ending and its first octet. Not for folders."""
    first = start.lstrip()
    for title, kind in _ARMOR.items():
        if first.startswith(b"-----BEGIN PGP " + title + b"-----"):
            return kind
    if name.lower().endswith(_MAIL):
        return FileKind.MAIL
    if not (start and start[0] & 0x80 and name.lower().endswith(_BINARY)):
        return FileKind.OTHER
    tag = start[0] & 0x3F if start[0] & 0x40 else (start[0] & 0x3C) >> 2
    if tag == _SIGNATURE_TAG:
        return FileKind.SIGNATURE
    return FileKind.KEYS if tag in _KEY_TAGS else FileKind.SEALED


def sealed_name(name: str, *, is_folder: bool) -> str:
    return f"{name}{ARCHIVE}.gpg" if is_folder else f"{name}.gpg"


def opened_name(name: str) -> str:
    """What comes out of the sealed file `name`. The name that its maker put inside is not asked: it is anybody's."""
    for ending in _SEALED:
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)]
    return f"{name}.opened"


def signature_name(name: str) -> str:
    return f"{name}.sig"


def signed_name(signature: str) -> str | None:
    """The file that a detached signature is beside, as far as its name tells."""
    for ending in _SIGNED:
        if signature.lower().endswith(ending) and len(signature) > len(ending):
            return signature[: -len(ending)]
    return None


def numbered(name: str, number: int) -> str:
    """`report.tar.gpg` becomes `report (2).tar.gpg`: the ending still says what it is."""
    stem, dot, ending = name.partition(".") if not name.startswith(".") else (name, "", "")
    return f"{stem} ({number}){dot}{ending}"


def is_program(name: str) -> bool:
    """Whether opening a file of this name could run it."""
    stem, _, ending = name.rstrip(" .").rpartition(".")
    return bool(stem) and ending.lower() in _PROGRAMS
