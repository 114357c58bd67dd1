"""Where a key came from, and when somebody last looked whether it has changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Source(Enum):
    FILE = "file"
    CLIPBOARD = "clipboard"
    WEB = "web"
    DIRECTORY = "directory"
    MAIL = "mail"
    BACKUP = "backup"
    MADE_HERE = "made-here"


@dataclass(frozen=True, slots=True)
class Origin:
    """`detail` is a file's name, an address on the web, a directory, a site; as it came, and never a whole path."""

    source: Source
    detail: str = ""


@dataclass(frozen=True, slots=True)
class KeyPast:
    """What Sealpost remembers of one key; nothing of keys that other programs brought."""

    origin: Origin | None = None
    since: datetime | None = None
    refreshed: datetime | None = None
    refreshed_from: str = ""
