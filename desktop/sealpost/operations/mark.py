"""`mark`: the user's personal mark, for what Sealpost itself shows in a browser; never for a page's own script."""

from base64 import b64encode

from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request


class MarkRequest(Request, frozen=True):
    pass


class MarkReply(Reply, frozen=True):
    """`path` is that of an SVG of 24 x 24; where it is empty, `image` is a small PNG in base64."""

    path: str
    image: str
    colour: str
    word: str


def _mark(_: MarkRequest, context: Context) -> MarkReply:
    mark = context.personal_mark.mark()
    return MarkReply(mark.path, b64encode(mark.image).decode(), mark.colour_code, mark.word)


MARK = Operation(
    "mark",
    MarkRequest,
    MarkReply,
    frozenset({Caller.READER, Caller.POPUP, Caller.OPTIONS, Caller.BACKGROUND}),
    Lane.READ,
    _mark,
)
