import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost_host import wire
from sealpost_host.problems import BadRequest, TooLarge
from support.corpus import ARCHIVE, corpus


def read_all(stream, cuts=(), limit=wire.LARGEST_FROM_BROWSER):
    """The frames of `stream`, which comes in pieces cut at `cuts`."""
    reader, frames = wire.FrameReader(limit), []
    ends = [*sorted({cut for cut in cuts if cut < len(stream)}), len(stream)]
    for begin, end in zip([0, *ends], ends, strict=False):
        piece = stream[begin:end]
        while piece:
            space = reader.space()
            taken = min(len(space), len(piece))
            space[:taken] = piece[:taken]
            frames += reader.received(taken)
            piece = piece[taken:]
    return frames


def header(size):
    return size.to_bytes(4, sys.byteorder)


texts = st.one_of(st.binary(max_size=300), st.integers(0, 200_000).map(lambda size: b"x" * size))


@given(st.lists(texts, max_size=8), st.lists(st.integers(0, 400_000)))
def test_frames_come_whole_however_the_stream_is_cut(sent, cuts):
    stream = b"".join(header(len(text)) + text for text in sent)
    assert read_all(stream, cuts) == sent


@given(st.binary(max_size=2000), st.lists(st.integers(0, 2000)))
def test_no_stream_of_bytes_makes_the_reader_do_but_read_or_refuse(stream, cuts):
    try:
        frames = read_all(stream, cuts, limit=1000)
    except TooLarge:
        return
    assert sum(4 + len(frame) for frame in frames) <= len(stream)


@pytest.mark.parametrize("size", [wire.LARGEST_FROM_BROWSER + 1, 2**30, 2**32 - 1])
def test_a_length_above_the_limit_is_refused_before_its_bytes_come(size):
    with pytest.raises(TooLarge) as refused:
        read_all(header(size))
    assert refused.value.params == {"size": size, "limit": 64 * 2**20}


def test_the_largest_frame_of_a_browser_is_read():
    text = b"x" * wire.LARGEST_FROM_BROWSER
    assert read_all(header(len(text)) + text) == [text]


def test_the_room_for_a_large_frame_is_given_up_after_it():
    reader = wire.FrameReader()
    stream = header(2**20) + b"x" * 2**20
    while stream:
        space = reader.space()
        taken = min(len(space), len(stream))
        space[:taken] = stream[:taken]
        assert list(reader.received(taken)) == [] or taken
        stream = stream[taken:]
    assert len(reader.space()) == wire.CHUNK


def test_good_frames_before_a_bad_length_still_come():
    reader = wire.FrameReader(limit=10)
    stream = header(2) + b"{}" + header(11)
    reader.space()[: len(stream)] = stream
    frames = reader.received(len(stream))
    assert next(frames) == b"{}"
    with pytest.raises(TooLarge):
        next(frames)


@given(st.binary(max_size=1000))
def test_what_is_written_can_be_read(text):
    assert read_all(wire.frame(text)) == [text]


def test_a_megabyte_can_be_written_and_one_byte_more_can_not():
    assert len(wire.frame(b"x" * 2**20)) == 4 + 2**20
    with pytest.raises(TooLarge):
        wire.frame(b"x" * (2**20 + 1))


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_every_json_object_passes(value):
    wire.check_object(json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace"))


@pytest.mark.parametrize("text", [b"", b"[]", b'"text"', b"1", b"{", b"}", b"null", b"\xef\xbb\xbf{}"])
def test_what_is_no_object_is_refused(text):
    with pytest.raises(BadRequest, match="not a JSON object"):
        wire.check_object(text)


@pytest.mark.parametrize("text", [b'{"a":"\xff"}', b'{"a":"\xd0"}', b'{"a":"\xed\xa0\x80"}', b"{\xc0\x80}"])
def test_what_is_not_utf8_is_refused(text):
    with pytest.raises(BadRequest, match="not UTF-8"):
        wire.check_object(text)


def test_space_around_an_object_is_allowed():
    wire.check_object(b' {"v": 1}\r\n')


REFUSED_BY_HOST = {"n-len-1g", "n-badutf8", "n-stdout-noise"}


@pytest.mark.skipif(not ARCHIVE.exists(), reason="the team's corpus is not beside the project")
def test_the_corpus_frames_are_refused_here_or_left_to_the_app():
    frames = [case for case in corpus().manifest["extra"] if case["kind"] == "native-frame"]
    assert frames
    for case in frames:
        try:
            for text in read_all(corpus().content(case)):
                wire.check_object(text)
            refused = False
        except (BadRequest, TooLarge):
            refused = True
        assert refused == (case["id"] in REFUSED_BY_HOST), case
