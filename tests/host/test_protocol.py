"""PROTOCOL.md says what the programs do."""

import re
from pathlib import Path

import pytest

from sealpost import operations
from sealpost.broker import frames, parts, session
from sealpost.errors import ALL_ERRORS
from sealpost.operations import hello
from sealpost.operations.base import Caller
from sealpost_host import endpoint, launch, relay, wire

DOCUMENT = (Path(__file__).parents[2] / "native_host/PROTOCOL.md").read_text(encoding="utf-8")


def table_under(heading):
    section = re.split(r"^## ", DOCUMENT.partition(f"## {heading}\n")[2], flags=re.MULTILINE)[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| `")]
    return {row[0].strip("`"): row[1:] for row in rows}


def test_every_error_is_in_the_table_with_its_words():
    rows = [f"| `{each.code}` | {each.sentence} | {each.next_step} |" for each in ALL_ERRORS]
    missing = [row for row in rows if row not in DOCUMENT.splitlines()]
    assert not missing, "add to native_host/PROTOCOL.md:\n" + "\n".join(missing)


def test_no_code_was_taken_out_of_use():
    assert table_under("Error codes").keys() == {each.code for each in ALL_ERRORS}


def test_every_operation_is_in_the_table_with_its_callers():
    expected = {each.name: each.callers for each in operations.ALL} | {hello.NAME: hello.CALLERS}
    documented = {
        name: frozenset(Caller) if callers == "any" else frozenset(map(Caller, callers.split(", ")))
        for name, (_, callers) in table_under("Operations").items()
    }
    assert documented == expected


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (frames.VERSION, "protocol version **{}**"),
        (wire.LARGEST_FROM_BROWSER // 2**20, "frame from the browser | {} MiB"),
        (wire.LARGEST_TO_APP // 2**20, "to the app | {} MiB"),
        (frames.MOST_FRAME_CHARACTERS // 2**20, "to the app | {} MiB"),
        (wire.LARGEST_TO_BROWSER // 2**20, "frame to the browser | {} MiB"),
        (relay.MOST_WAITING // 2**20, "host's memory | {} MiB"),
        (frames.MOST_DEPTH, "{} levels"),
        (parts.WHOLE_UP_TO // 1024, "longer than {} KiB"),
        (parts.PART_CHARACTERS // 1024, "at most {} Ki characters"),
        (parts.WINDOW, "may have {} parts on the way"),
        (parts.GRANT, "grants {} more"),
        (parts.MOST_CHARACTERS // 2**20, "{} MiB may be held"),
        (session.SECONDS_UNTIL_WAITING_IS_TOLD, "has waited {} s"),
        (round(launch.PATIENCE), "within {} seconds"),
    ],
)
def test_a_number_in_the_text_is_the_one_in_the_code(value, words):
    assert words.format(value) in re.sub(r"\s+", " ", DOCUMENT)


@pytest.mark.parametrize("environ", [{"SEALPOST_HOME": "/H"}, {"XDG_RUNTIME_DIR": "/X"}, {}])
def test_the_places_of_the_socket_are_those_of_the_code(environ):
    path = endpoint.socket_path(environ).replace("/H/", "$SEALPOST_HOME/").replace("/X/", "$XDG_RUNTIME_DIR/")
    assert f"`{re.sub(r'sealpost-[0-9]+', 'sealpost-<uid>', path)}`" in DOCUMENT


def test_a_features_list_is_the_one_of_the_code():
    assert '"features": ["parts", "cancel", "progress"]' in DOCUMENT
    assert hello.FEATURES == ("parts", "cancel", "progress")
