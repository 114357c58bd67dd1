"""The log file: private, and bounded."""

import stat

import pytest

from sealpost.broker import log


@pytest.fixture
def log_folder(tmp_path):
    handler = log.open_log(tmp_path / "log")
    yield tmp_path / "log"
    log.LOGGER.removeHandler(handler)
    handler.close()


def test_the_log_is_for_its_user_alone(log_folder):
    assert stat.S_IMODE((log_folder / "broker.log").stat().st_mode) == 0o600


def test_a_request_leaves_names_and_numbers(log_folder):
    log.request_done("encrypt", 120, 900, 0.0123, "done")
    assert (log_folder / "broker.log").read_text().endswith("INFO encrypt in=120 out=900 ms=12 done\n")


def test_a_fault_leaves_its_place_but_not_its_words(log_folder):
    try:
        raise ValueError("canary-4711")
    except ValueError as error:
        log.fault("ab12", error)
    written = (log_folder / "broker.log").read_text()
    assert ("ab12 ValueError at test_log.py" in written, "canary-4711" in written) == (True, False)


def test_a_full_log_is_rotated(log_folder, monkeypatch):
    monkeypatch.setattr(log.LOGGER.handlers[-1], "maxBytes", 200)
    for _ in range(20):
        log.request_done("status", 1, 1, 0, "done")
    assert len(list(log_folder.iterdir())) == 3
