import json

import pytest

from sealpost_host import envelope
from sealpost_host.envelope import Envelope


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b'"x"', b"\xff", b'{"type": 1, "id": {}, "op": [], "seq": "0"}', b"[" * 10**6]
)
def test_a_frame_that_can_not_be_read_has_no_kind_and_no_id(text):
    frame = Envelope(text)
    assert (frame.kind, frame.id, frame.op, frame.is_first, frame.is_ok) == ("", "", "", False, False)


def test_an_id_that_no_request_may_have_counts_as_none():
    assert Envelope(json.dumps({"type": "req", "id": "x" * 65}).encode()).id == ""


def test_the_event_that_is_written_ahead_is_like_the_others():
    assert envelope.app_event("connected", "") == envelope.APP_CONNECTED
