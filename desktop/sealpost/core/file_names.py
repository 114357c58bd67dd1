"""What a file is called once it is sealed or opened, and which kinds a computer would run."""

_SEALED = (".gpg", ".pgp", ".asc")
_SIGNED = (".sig", ".sign", ".asc")
ARCHIVE = ".tar"
_PROGRAMS = frozenset(
    (
        *("apk", "app", "appimage", "bat", "cmd", "com", "command", "cpl", "deb", "desktop", "dll", "dmg", "exe"),
        *("gadget", "hta", "inf", "jar", "js", "jse", "lnk", "mobileconfig", "msc", "msi", "pif", "pkg", "pl"),
        *("ps1", "py", "reg", "rpm", "run", "scf", "scr", "sh", "so", "url", "vb", "vbe", "vbs", "ws", "wsf", "wsh"),
    )
)


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
