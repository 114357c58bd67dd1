"""A door with small operations of its own, so that tests see the broker and nothing else."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Event

import pytest

from sealpost.errors import MissingKeys
from sealpost.operations import pair, prove
from sealpost.operations.base import AnyOperation, Caller, Context, Lane, Operation, Reply, Request
from sealpost.operations.fields import Text
from sealpost.services.ports import Waiting, Watcher
from support.door import PATIENCE, Door, open_door
from support.gpg_home import GpgHome, populated_home


class EchoRequest(Request, frozen=True):
    text: Text = ""


class EchoReply(Reply, frozen=True):
    text: str


@dataclass
class Workshop:
    """What the small operations do, seen from outside."""

    started: SimpleQueue[str]
    may_end: Event
    cancelled: Event


def _workshop_operations(workshop: Workshop) -> Sequence[AnyOperation]:
    def echo(request: EchoRequest, _: Context) -> EchoReply:
        return EchoReply(request.text)

    def fill(request: EchoRequest, _: Context) -> EchoReply:
        return EchoReply("x" * int(request.text))

    def linger(request: EchoRequest, context: Context) -> EchoReply:
        context.cancellation.on_cancel(workshop.cancelled.set)
        context.cancellation.on_cancel(workshop.may_end.set)
        workshop.started.put(request.text)
        assert workshop.may_end.wait(PATIENCE)
        return EchoReply(request.text)

    def use_key(_: EchoRequest, context: Context) -> EchoReply:
        key = context.mail.signer_for("")
        context.permit("sign", key, [])
        return EchoReply(key.fingerprint)

    def unlock(request: EchoRequest, context: Context) -> EchoReply:
        context.permit("sign", context.mail.signer_for(""), [])
        assert isinstance(context.cancellation, Watcher)
        context.cancellation.waiting(Waiting.PINENTRY)
        return linger(request, context)

    def count(_: EchoRequest, context: Context) -> EchoReply:
        for done in range(1000):
            context.progress(done, 1000)
        return EchoReply("counted")

    def refuse(_: EchoRequest, __: Context) -> EchoReply:
        raise MissingKeys(addresses=["nobody@example.org"])

    def fail(request: EchoRequest, _: Context) -> EchoReply:
        raise RuntimeError(request.text)

    every = frozenset(Caller)
    return (
        prove.PROVE,
        pair.PAIR,
        Operation("status", EchoRequest, EchoReply, every, Lane.READ, echo),
        Operation("echo", EchoRequest, EchoReply, every, Lane.READ, echo),
        Operation("fill", EchoRequest, EchoReply, every, Lane.READ, fill),
        Operation("linger", EchoRequest, EchoReply, every, Lane.PERSON, linger),
        Operation("change", EchoRequest, EchoReply, every, Lane.KEYRING, linger),
        Operation("use_key", EchoRequest, EchoReply, every, Lane.PERSON, use_key),
        Operation("unlock", EchoRequest, EchoReply, every, Lane.PERSON, unlock),
        Operation("count", EchoRequest, EchoReply, every, Lane.READ, count),
        Operation("refuse", EchoRequest, EchoReply, every, Lane.READ, refuse),
        Operation("fail", EchoRequest, EchoReply, every, Lane.READ, fail),
        Operation("reader_only", EchoRequest, EchoReply, frozenset({Caller.READER}), Lane.READ, echo),
    )


@pytest.fixture(scope="session")
def keys_at_hand() -> Iterator[GpgHome]:
    """A home that no test here changes."""
    with populated_home() as home:
        yield home


@pytest.fixture
def workshop() -> Workshop:
    return Workshop(SimpleQueue(), Event(), Event())


@pytest.fixture
def door(keys_at_hand: GpgHome, workshop: Workshop) -> Iterator[Door]:
    with open_door(keys_at_hand.environ, _workshop_operations(workshop)) as door:
        yield door
        workshop.may_end.set()


@pytest.fixture
def unattended_door(keys_at_hand: GpgHome, workshop: Workshop) -> Iterator[Door]:
    with open_door(keys_at_hand.environ, _workshop_operations(workshop), attended=False) as door:
        yield door


@pytest.fixture
def tcp_listeners() -> Callable[[], set[str]]:
    """Local addresses on which this process listens by TCP."""

    def listening() -> set[str]:
        own = set(map(_target, Path("/proc/self/fd").iterdir()))
        lines = [line.split() for table in ("tcp", "tcp6") for line in _rows(Path("/proc/net") / table)]
        return {line[1] for line in lines if line[3] == _LISTEN and f"socket:[{line[9]}]" in own}

    return listening


_LISTEN = "0A"


def _rows(table: Path) -> list[str]:
    return table.read_text().splitlines()[1:]


def _target(descriptor: Path) -> str:
    try:
        return str(descriptor.readlink())
    except FileNotFoundError:  # the listing's own
        return ""
