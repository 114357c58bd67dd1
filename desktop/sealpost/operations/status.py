"""`status`: whether everything is there to seal and open letters, and what was done last."""

from collections.abc import Sequence

import sealpost
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import KeyName, key_name
from sealpost.services.ports import Activity

_SHOWN_ACTIVITIES = 5


class StatusRequest(Request, frozen=True):
    pass


class ActivityLine(Reply, frozen=True):
    at: str
    operation: str
    origin: str
    outcome: str


class StatusReply(Reply, frozen=True):
    """`gpg` is its version, or empty when `gpg_error` names what is wrong; `due` counts queue items.

    A browser that is not paired learns the versions only.
    """

    app: str
    gpg: str
    gpg_error: str
    default_key: KeyName | None
    own_keys: int
    activity: Sequence[ActivityLine]
    due: int = 0


def _status(_: StatusRequest, context: Context) -> StatusReply:
    is_admitted = context.visitor.is_admitted
    lines = [_line(activity) for activity in context.activity.recent(_SHOWN_ACTIVITIES)] if is_admitted else []
    try:
        gpg = context.gpg_version()
        if not is_admitted:
            return StatusReply(sealpost.__version__, gpg, "", None, 0, lines)
        default_key, own_keys = context.keys.default_key(), len(context.keys.own())
    except SealpostError as error:
        return StatusReply(sealpost.__version__, "", error.code, None, 0, lines)
    name = key_name(default_key) if default_key else None
    return StatusReply(sealpost.__version__, gpg, "", name, own_keys, lines)


def _line(activity: Activity) -> ActivityLine:
    return ActivityLine(
        at=activity.at.isoformat(),
        operation=activity.operation,
        origin=visible(activity.origin),
        outcome=activity.outcome,
    )


STATUS = Operation("status", StatusRequest, StatusReply, frozenset(Caller), Lane.READ, _status)
