"""What one start of Sealpost asks another to do, as one line of text: a mailto: link, or files for a window."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast


@dataclass(frozen=True, slots=True)
class Errand:
    """`about` are names of files, never their content; for `compose` it is one link."""

    window: str
    about: Sequence[str] = ()


def written(errand: Errand) -> str:
    return json.dumps([errand.window, *errand.about])


def read(text: str) -> Errand:
    """Whatever is no list of ours is a link, as `sealpost compose` has it."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return Errand("compose", [text])
    if not isinstance(found, list):
        return Errand("compose", [text])
    said = [each for each in cast("list[object]", found) if isinstance(each, str)]
    return Errand(said[0], said[1:]) if said else Errand("main")
