"""A checksum is found in whatever way somebody has written it down."""

import pytest

from sealpost.core.checksums import Digest, read

SUM = "ab" * 32


@pytest.mark.parametrize(
    "written",
    [SUM, f" {SUM.upper()}\n", f"{SUM}  Отчёт за год.pdf", f"{SUM} *a.iso", " ".join([SUM[:32], SUM[32:]])],
)
def test_it_is_read_bare_in_groups_and_as_programs_print_it(written):
    assert read(written) == (Digest.SHA256, SUM)


@pytest.mark.parametrize(("length", "digest"), [(128, Digest.SHA512), (40, Digest.SHA1), (32, Digest.MD5)])
def test_its_length_tells_its_kind(length, digest):
    assert read("0" * length) == (digest, "0" * length)


@pytest.mark.parametrize("written", ["", "hello", "ab" * 31, "xy" * 32])
def test_other_text_is_no_checksum(written):
    assert read(written) is None
