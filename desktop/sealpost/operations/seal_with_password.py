"""`seal_with_password`: seal a text for somebody without a key; the password is made here, to be told by phone."""

from typing import Literal

from sealpost.core.letter_password import Language
from sealpost.operations.base import Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Text, sized

_LANGUAGES = {"en": Language.ENGLISH, "ru": Language.RUSSIAN, "hu": Language.HUNGARIAN}


class SealWithPasswordRequest(Request, frozen=True):
    text: Text
    language: Literal["en", "ru", "hu"] = "en"


class SealWithPasswordReply(Reply, frozen=True):
    armored: str
    password: str


def _seal_with_password(request: SealWithPasswordRequest, context: Context) -> SealWithPasswordReply:
    text = sized(request.text)
    password = context.letters.new_password(_LANGUAGES[request.language])
    return SealWithPasswordReply(context.letters.seal(text, password, context.cancellation), password)


SEAL_WITH_PASSWORD = Operation(
    "seal_with_password",
    SealWithPasswordRequest,
    SealWithPasswordReply,
    frozenset({Caller.BACKGROUND}),
    Lane.PERSON,
    _seal_with_password,
)
