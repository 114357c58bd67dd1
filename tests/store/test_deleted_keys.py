"""Deleted keys are kept in private files, and a broken file hides nobody else's."""

from datetime import UTC, datetime, timedelta

import pytest

from sealpost.core.key_editing import OwnerTrust
from sealpost.core.keys import Fingerprint
from sealpost.errors import NotWritable
from sealpost.services.key_ports import DeletedKeys
from sealpost.store.deleted_keys import FiledDeletions

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def deletion(name, at=NOW):
    return DeletedKeys(name, at, ["Зоя <zoya@example.org>"], "-----BEGIN", [(Fingerprint("A" * 40), OwnerTrust.FULL)])


def test_what_was_kept_comes_back_the_latest_first(tmp_path):
    store = FiledDeletions(tmp_path / "deleted")
    for name in ("1", "2"):
        store.keep(deletion(name))
    assert store.all() == [deletion("2"), deletion("1")]


def test_files_are_for_their_owner_alone(tmp_path):
    FiledDeletions(tmp_path / "deleted").keep(deletion("1"))
    assert {file.stat().st_mode & 0o777 for file in (tmp_path / "deleted").iterdir()} == {0o600}


def test_a_broken_file_hides_no_other(tmp_path):
    store = FiledDeletions(tmp_path)
    store.keep(deletion("1"))
    (tmp_path / "2.json").write_text('{"at": 3')
    assert store.all() == [deletion("1")]


def test_old_deletions_are_forgotten(tmp_path):
    store = FiledDeletions(tmp_path)
    store.keep(deletion("1", NOW - timedelta(days=40)))
    store.keep(deletion("2"))
    store.forget_before(NOW - timedelta(days=30))
    assert store.all() == [deletion("2")]


def test_a_folder_that_can_not_be_made_is_said(tmp_path):
    (tmp_path / "deleted").write_text("a file")
    with pytest.raises(NotWritable):
        FiledDeletions(tmp_path / "deleted").keep(deletion("1"))
