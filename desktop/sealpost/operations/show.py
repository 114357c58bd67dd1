"""`show`: bring a window of the desktop to the front."""

from typing import Literal

from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request


class ShowRequest(Request, frozen=True):
    window: Literal["main", "keys", "files", "sites", "activity", "doctor"]


class ShowReply(Reply, frozen=True):
    pass


def _show(request: ShowRequest, context: Context) -> ShowReply:
    context.desktop.show(request.window)
    return ShowReply()


SHOW = Operation("show", ShowRequest, ShowReply, frozenset(Caller), Lane.READ, _show)
