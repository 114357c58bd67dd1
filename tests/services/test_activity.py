"""What was done with keys, as it leaves Sealpost."""

import csv
import io
import json

import pytest

from sealpost.core.keys import Fingerprint
from sealpost.services.activity import ActivityService, ExportFormat
from sealpost.store.activity_log import StoredActivityLog
from sealpost.store.database import Database
from support.values import SystemClock

KEY = Fingerprint("A" * 40)


@pytest.fixture
def activity(tmp_path):
    database = Database(tmp_path / "sealpost.sqlite")
    yield ActivityService(StoredActivityLog(database), SystemClock())
    database.close()


def test_a_use_is_recorded_as_done(activity):
    activity.record("sign", "https://mail.google.com", "Firefox", KEY)
    assert [(use.operation, use.outcome) for use in activity.recent()] == [("sign", "done")]


def test_an_export_as_json_has_every_field(activity):
    activity.record("sign", "https://mail.google.com", "Firefox", KEY, "not-permitted")
    [row] = json.loads(activity.export(ExportFormat.JSON))
    assert {**row, "at": ""} == {
        "at": "",
        "operation": "sign",
        "origin": "https://mail.google.com",
        "browser": "Firefox",
        "fingerprint": KEY,
        "outcome": "not-permitted",
    }


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_of_a_csv_export_is_a_formula(activity, start):
    activity.record("sign", "https://mail.google.com", f"{start}HYPERLINK(1)", KEY)
    rows = list(csv.reader(io.StringIO(activity.export(ExportFormat.CSV))))
    assert rows[1][3] == f"'{start}HYPERLINK(1)"


def test_a_csv_export_begins_with_the_names_of_its_columns(activity):
    head = activity.export(ExportFormat.CSV).splitlines()[0]
    assert head == '"at","operation","origin","browser","fingerprint","outcome"'


def test_quotes_and_commas_stay_in_their_cell(activity):
    activity.record("sign", "desktop", 'a","b\nc', KEY)
    rows = list(csv.reader(io.StringIO(activity.export(ExportFormat.CSV), newline="")))
    assert rows[1][3] == 'a","b\nc'


def test_a_cleared_log_is_empty(activity):
    activity.record("sign", "desktop", "", KEY)
    activity.clear()
    assert activity.recent() == []
