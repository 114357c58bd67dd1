"""The envelope of the wire (native_host/PROTOCOL.md), read strictly and written in one way only."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NoReturn, cast

import msgspec
from msgspec import Meta

from sealpost.errors import BadRequest, SealpostError, TooLarge
from sealpost.operations.base import Caller, RequestT

VERSION = 1
MOST_FRAME_CHARACTERS = 2 * 2**20  # one message; what is longer comes in parts
MOST_DEPTH = 32

RequestId = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{1,64}\Z")]

_ID_NEAR_THE_START = re.compile(r'\A[^\\]{0,200}?"id"\s*:\s*"([A-Za-z0-9_-]{1,64})"')
_EXPECTATION = re.compile(r"(Expected `[^`]*`[^-]*?|Object missing required field `\w+`)(?: - at `(.*)`)?\Z")
_PLACE = re.compile(r" - at `(\$[\w.\[\]]*)`\Z")


class _Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    v: Literal[1]
    id: RequestId


class RequestFrame(_Frame, frozen=True, tag="req"):
    op: Annotated[str, Meta(min_length=1, max_length=40)]
    caller: Caller
    origin: Annotated[str, Meta(max_length=300)]
    body: msgspec.Raw


class PartFrame(_Frame, frozen=True, tag="part"):
    """A slice of another frame's text; a slice may end between the two halves of a surrogate pair."""

    seq: Annotated[int, Meta(ge=0, le=100_000)]
    last: bool
    data: Annotated[str, Meta(max_length=256 * 1024)]


class CreditFrame(_Frame, frozen=True, tag="credit"):
    n: Annotated[int, Meta(ge=1, le=64)]


class CancelFrame(_Frame, frozen=True, tag="cancel"):
    pass


Frame = RequestFrame | PartFrame | CreditFrame | CancelFrame

_frame_decoder = msgspec.json.Decoder(RequestFrame | CreditFrame | CancelFrame)
_request_decoder = msgspec.json.Decoder(RequestFrame)
_encoder = msgspec.json.Encoder()


class Unreadable(Exception):
    """A frame that is refused; `id` is the request it seems to belong to, or empty."""

    def __init__(self, request_id: str, error: SealpostError) -> None:
        super().__init__(error)
        self.id = request_id
        self.error = error


def read_frame(text: str) -> Frame:
    """One message from the browser. Raises Unreadable."""
    if len(text) > MOST_FRAME_CHARACTERS:
        raise Unreadable(_id_in(text), TooLarge(size=len(text), limit=MOST_FRAME_CHARACTERS))
    try:
        plain = _strictly(text)
        if isinstance(plain, dict) and plain.get("type") == "part":  # pyright: ignore[reportUnknownMemberType]
            return msgspec.convert(plain, PartFrame)
        return _frame_decoder.decode(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(_id_in(text), _bad_request(error)) from None


def read_assembled(text: str) -> RequestFrame:
    """A request whose text came in parts. Raises Unreadable.

    Its size is checked by the one who joined it. Nothing is built from it until its operation's own type is
    known, so that a large text of brackets costs no memory; `read_body` refuses what `read_frame` would.
    """
    try:
        return _request_decoder.decode(text.encode())
    except (ValueError, RecursionError) as error:
        raise Unreadable(_id_in(text), _bad_request(error)) from None


def read_body(frame: RequestFrame, request: type[RequestT]) -> RequestT:
    """Raises BadRequest."""
    try:
        body = msgspec.json.decode(frame.body, type=request)
        if len(frame.body) > MOST_FRAME_CHARACTERS:
            _strictly(bytes(frame.body).decode())
        return body
    except (ValueError, RecursionError) as error:
        raise _bad_request(error) from None


def reply_text(request_id: str, body: msgspec.Struct) -> str:
    return _written({"v": VERSION, "type": "res", "id": request_id, "ok": True, "body": body})


def error_text(request_id: str, error: SealpostError) -> str:
    told = {
        "code": error.code,
        "params": error.params,
        "message": error.message,
        "next": error.advice,
    }
    return _written({"v": VERSION, "type": "res", "id": request_id, "ok": False, "error": told})


def event_text(request_id: str, event: str, body: Mapping[str, str | int]) -> str:
    return _written({"v": VERSION, "type": "event", "id": request_id, "event": event, "body": body})


def part_text(request_id: str, seq: int, last: bool, data: str) -> str:
    return _written({"v": VERSION, "type": "part", "id": request_id, "seq": seq, "last": last, "data": data})


def credit_text(request_id: str, parts: int) -> str:
    return _written({"v": VERSION, "type": "credit", "id": request_id, "n": parts})


def _written(frame: Mapping[str, Any]) -> str:
    return _encoder.encode(frame).decode()


def _strictly(text: str) -> Any:
    """JSON without NaN, repeated names or deep nesting. Raises ValueError, RecursionError."""
    plain = json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_refuse_constant)
    _refuse_depth(plain)
    return plain


def _without_repeats(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) != len(pairs):
        raise ValueError("repeated name")
    return names


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _refuse_depth(plain: Any) -> None:
    level: list[Any] = [plain]
    for _ in range(MOST_DEPTH + 1):
        level = [inner for outer in level for inner in _children(outer)]
        if not level:
            return
    raise ValueError("nested too deeply")


def _children(outer: Any) -> Sequence[Any]:
    if isinstance(outer, dict):
        return list(cast(dict[str, Any], outer).values())
    return cast(list[Any], outer) if isinstance(outer, list) else ()


def _id_in(text: str) -> str:
    found = _ID_NEAR_THE_START.match(text)
    return found[1] if found else ""


def _bad_request(error: Exception) -> BadRequest:
    """Names the field and what was expected; what was there instead may be private."""
    if not isinstance(error, msgspec.ValidationError):
        return BadRequest(detail="not the JSON it should be")
    text = str(error)
    place = _PLACE.search(text)
    where = place[1].lstrip("$.") if place else ""
    expected = _EXPECTATION.match(text)
    what = expected[1].replace("`", "") if expected else "not what is allowed there"
    return BadRequest(detail=f"{where}: {what}" if where else what)
