"""The few frames that the host reads into or writes itself (PROTOCOL.md)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sealpost_host.problems import Problem

APP_CONNECTED = b'{"v":1,"type":"event","id":"","event":"app","body":{"state":"connected","detail":""}}'

_LONGEST_ID = 64


class Envelope:
    """What the host must know of a frame; one that can't be read has an empty `kind`."""

    def __init__(self, text: bytes) -> None:
        fields = _fields(text)
        self.kind = _text(fields.get("type"))
        self.id = _text(fields.get("id"))
        self.op = _text(fields.get("op"))
        self.is_first = fields.get("seq") == 0
        self.is_last = fields.get("last") is True
        self.is_ok = fields.get("ok") is True
        self.error = fields.get("error")


def reply(request_id: str, problem: Problem) -> bytes:
    return _written({"v": 1, "type": "res", "id": request_id, "ok": False, "error": problem.on_wire()})


def app_event(state: str, detail: str) -> bytes:
    body = {"state": state, "detail": detail}
    return _written({"v": 1, "type": "event", "id": "", "event": "app", "body": body})


def fatal(error: object) -> bytes:
    return _written({"v": 1, "type": "fatal", "error": error})


def _text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= _LONGEST_ID else ""


def _fields(text: bytes) -> dict[str, object]:
    import json  # with `re` and `enum` a third of the host's start, and the first answer can do without

    try:
        fields: dict[str, object] = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return fields if text.lstrip().startswith(b"{") else {}


def _written(frame: dict[str, object]) -> bytes:
    import json

    return json.dumps(frame, separators=(",", ":")).encode()
