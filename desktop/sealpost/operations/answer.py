"""`answer`: begin the answer to an opened letter in the app's own window, with what is answered quoted in it.

The quote goes from the reader to the app, and from there into the sealed text alone. The window waits for a compose
box of the same browser profile: `compose` for a box that is addressed to the same person brings it there.
"""

from msgspec import field

from sealpost.core.letter import Letter, quoted
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Mailbox, Mailboxes, Text, sized


class AnswerRequest(Request, frozen=True):
    quote: Text
    to: Mailboxes = field(default_factory=list[str])
    account: Mailbox = ""


class AnswerReply(Reply, frozen=True):
    pass


def _answer(request: AnswerRequest, context: Context) -> AnswerReply:
    text = f"\n\n{quoted(sized(request.quote))}\n"
    context.desktop.answer(context.visitor.profile, Letter(to=tuple(request.to), text=text, account=request.account))
    return AnswerReply()


ANSWER = Operation("answer", AnswerRequest, AnswerReply, frozenset({Caller.READER}), Lane.READ, _answer)
