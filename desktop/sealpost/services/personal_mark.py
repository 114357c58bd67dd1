"""The user's personal mark, kept among the settings; a random one to begin with."""

import json
import secrets
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable, Sequence

from sealpost.core.personal_mark import PersonalMark, is_whole, random_mark
from sealpost.services.ports import Settings

_MARK = "personal_mark"


class PersonalMarkService:
    def __init__(self, settings: Settings, choose: Callable[[Sequence[str]], str] = secrets.choice) -> None:
        self._settings = settings
        self._choose = choose

    def mark(self) -> PersonalMark:
        """The same each time, until another one is kept."""
        kept = _read(self._settings.get(_MARK))
        return kept or self.keep(self.another())

    def another(self) -> PersonalMark:
        """A random one, to be looked at before it is kept."""
        return random_mark(self._choose)

    def keep(self, mark: PersonalMark) -> PersonalMark:
        self._settings.put(_MARK, _written(mark))
        return mark


def _written(mark: PersonalMark) -> str:
    fields = {"picture": mark.picture, "colour": mark.colour, "word": mark.word}
    return json.dumps({**fields, "image": b64encode(mark.image).decode()}, ensure_ascii=False)


def _read(kept: str | None) -> PersonalMark | None:
    """None for what was never kept, or by a Sealpost with other pictures than ours."""
    try:
        fields = json.loads(kept or "{}")
        image = b64decode(fields["image"], validate=True)
        mark = PersonalMark(str(fields["picture"]), str(fields["colour"]), str(fields["word"]), image)
    except (ValueError, KeyError, TypeError, Error):
        return None
    return mark if is_whole(mark) else None
