"""The first words between extension and app; `broker/session.py` answers them itself."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta

from sealpost.operations.base import Caller, Reply, Request

NAME = "hello"
PROTOCOL = 1
FEATURES = ("parts", "cancel", "progress")
CALLERS = frozenset({Caller.BACKGROUND})


class HelloRequest(Request, frozen=True):
    protocol: Annotated[int, Meta(ge=1, le=1_000)]
    extension: Annotated[str, Meta(pattern=r"\A[0-9A-Za-z.+-]{1,40}\Z")]
    browser: Annotated[str, Meta(max_length=100)]
    profile: Annotated[str, Meta(pattern=r"\A[A-Za-z0-9-]{0,64}\Z")]
    features: Annotated[list[Annotated[str, Meta(max_length=40)]], Meta(max_length=40)]


class HelloReply(Reply, frozen=True):
    """`nonce` is what a paired profile proves itself with (`prove`)."""

    protocol: int
    app: str
    host: str
    features: Sequence[str]
    nonce: str
