"""Frames above the browsers' limit travel in parts, under credit, in both directions."""

import json
from collections.abc import Sequence

from sealpost.broker import frames
from sealpost.errors import BadRequest, TooLarge

WHOLE_UP_TO = 512 * 1024  # bytes of UTF-8; what is longer is split
PART_CHARACTERS = 256 * 1024
WINDOW = 8  # parts in flight before the receiver must have granted more
GRANT = 4
MOST_CHARACTERS = 96 * 2**20  # held per session, in each direction


class Inbox:
    """Joins the parts of requests; one per session."""

    def __init__(self) -> None:
        self._arrived: dict[str, list[str]] = {}
        self._held = 0

    def __contains__(self, request_id: str) -> bool:
        return request_id in self._arrived

    def __len__(self) -> int:
        return len(self._arrived)

    def add(self, part: frames.PartFrame) -> str | None:
        """The whole text once the last part is there. Raises BadRequest, TooLarge; then the id is dropped."""
        arrived = self._arrived.setdefault(part.id, [])
        if part.seq != len(arrived):
            self.drop(part.id)
            raise BadRequest(detail="seq: parts out of order")
        arrived.append(part.data)
        self._held += len(part.data)
        if self._held > MOST_CHARACTERS:
            size = self._held
            self.drop(part.id)
            raise TooLarge(size=size, limit=MOST_CHARACTERS)
        return _joined(self.drop(part.id)) if part.last else None

    def drop(self, request_id: str) -> Sequence[str]:
        """Forget what came for this id, and return it."""
        arrived = self._arrived.pop(request_id, [])
        self._held -= sum(map(len, arrived))
        return arrived

    def grants(self, part: frames.PartFrame) -> bool:
        """Whether the sender is to be granted `GRANT` more parts now."""
        return not part.last and (part.seq + 1) % GRANT == 0


class _Outgoing:
    def __init__(self, text: str) -> None:
        self.text = text
        self.seq = 0
        self.credit = WINDOW

    @property
    def is_done(self) -> bool:
        return self.seq * PART_CHARACTERS >= len(self.text)


class Outbox:
    """Splits what is long and holds it until the receiver has granted credit; one per session."""

    def __init__(self) -> None:
        self._leaving: dict[str, _Outgoing] = {}

    def send(self, request_id: str, text: str) -> Sequence[str]:
        """The messages that may leave at once. Raises TooLarge when too much is held already."""
        if len(text.encode()) <= WHOLE_UP_TO:
            return [text]
        ascii_text = json.dumps(json.loads(text), separators=(",", ":"))
        held = sum(len(outgoing.text) for outgoing in self._leaving.values())
        if held + len(ascii_text) > MOST_CHARACTERS:
            raise TooLarge(size=len(ascii_text), limit=MOST_CHARACTERS - held)
        self._leaving[request_id] = _Outgoing(ascii_text)
        return self._leave(request_id)

    def grant(self, request_id: str, parts: int) -> Sequence[str]:
        """The messages that may leave now; none for an id that has left altogether."""
        if request_id not in self._leaving:
            return []
        self._leaving[request_id].credit += parts
        return self._leave(request_id)

    def drop(self, request_id: str) -> None:
        self._leaving.pop(request_id, None)

    def _leave(self, request_id: str) -> Sequence[str]:
        outgoing = self._leaving[request_id]
        messages: list[str] = []
        while outgoing.credit and not outgoing.is_done:
            start = outgoing.seq * PART_CHARACTERS
            data = outgoing.text[start : start + PART_CHARACTERS]
            is_last = start + PART_CHARACTERS >= len(outgoing.text)
            messages.append(frames.part_text(request_id, outgoing.seq, is_last, data))
            outgoing.seq += 1
            outgoing.credit -= 1
        if outgoing.is_done:
            self.drop(request_id)
        return messages


def _joined(slices: Sequence[str]) -> str:
    """One text; halves of a surrogate pair that were cut apart are whole again."""
    text = "".join(slices)
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
