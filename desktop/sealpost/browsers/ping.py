"""Starts the launcher as a browser would, says hello through it, and waits for the app's answer."""

import json
import os
import select
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import cast

from sealpost import __version__
from sealpost.browsers.table import FIREFOX_EXTENSION_ID, Family
from sealpost.core.sentence import Sentence
from sealpost_host import wire
from sealpost_host.problems import Problem

PATIENCE = 10.0  # seconds
_GOODBYE = 3.0

_HELLO: dict[str, object] = {
    "v": 1,
    "type": "req",
    "id": "doctor",
    "op": "hello",
    "caller": "background",
    "origin": "",
    "body": {"protocol": 1, "extension": __version__, "browser": "Sealpost doctor", "profile": "", "features": []},
}


def arguments_for(family: Family, manifest: Path, extension_ids: Sequence[str]) -> Sequence[str]:
    """What a browser of this family gives the host."""
    match family:
        case Family.CHROMIUM:
            return [f"chrome-extension://{extension_ids[0]}/"]
        case Family.FIREFOX:
            return [str(manifest), FIREFOX_EXTENSION_ID]


def say_hello(launcher: Path, arguments: Sequence[str], patience: float = PATIENCE) -> str:
    """Why the app could not be reached through `launcher`, as a sentence; "" when it answered."""
    try:
        process = _start(launcher, arguments)
    except OSError as error:
        return _not_started(error)
    with process:
        try:
            answer = _answer(process, time.monotonic() + patience)
        finally:
            _end(process)
    return answer if answer is not None else _stopped(process.returncode)


def runs(launcher: Path, arguments: Sequence[str]) -> str:
    """As `say_hello`, but the browser hangs up at once: it shows that the host can run, and starts no app."""
    try:
        with _start(launcher, arguments) as process:
            _end(process)
    except OSError as error:
        return _not_started(error)
    return _stopped(process.returncode) if process.returncode else ""


def _not_started(error: OSError) -> str:
    return Sentence("The launcher could not be started: {detail}.", detail=error.strerror or str(error))


def _stopped(status: int) -> str:
    return Sentence("The launcher stopped with exit status {status}.", status=status)


def _start(launcher: Path, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen([launcher, *arguments], stdin=pipe, stdout=pipe, stderr=null, bufsize=0)


def _answer(process: "subprocess.Popen[bytes]", deadline: float) -> str | None:
    """The verdict on what the host says; None when it ended without a word."""
    assert process.stdin is not None  # noqa: S101 - it was asked for
    assert process.stdout is not None  # noqa: S101
    with suppress(BrokenPipeError):
        process.stdin.write(wire.frame(json.dumps(_HELLO).encode()))
    frames = wire.FrameReader()
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([process.stdout], [], [], left)[0]:
            break
        space = frames.space()
        received = os.readv(process.stdout.fileno(), [space])
        if not received:
            return None
        space.release()
        try:
            for text in frames.received(received):
                if (verdict := _verdict(text)) is not None:
                    return verdict
        except (Problem, ValueError):
            return Sentence("The launcher wrote something else than Sealpost's messages.")
    return Sentence("The app did not answer in time.")


def _verdict(text: bytes) -> str | None:
    """ "" for a welcome, the sentence of a refusal, None for what is not the answer."""
    found = cast(dict[str, object], json.loads(text))
    if found.get("type") == "res" and found.get("ok") is True:
        return ""
    if found.get("type") in ("res", "fatal"):
        error = cast(dict[str, object], found.get("error") or {})
        return str(error["message"]) if "message" in error else Sentence("The app refused without a reason.")
    return None


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.stdin:
        process.stdin.close()
    try:
        process.wait(_GOODBYE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
