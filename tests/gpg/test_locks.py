"""Lock files as GnuPG writes them: a process number and a host."""

import os

import pytest

from sealpost.gpg.locks import Locks


def hold(folder, pid, name="pubring.kbx.lock"):
    (folder / name).write_text(f"{pid:10d}\nhost\n")


def test_without_lock_files_nobody_holds_the_keyring(tmp_path):
    assert not Locks(tmp_path, own_pid=1).held_by_others()


@pytest.mark.parametrize("name", ["pubring.kbx.lock", "trustdb.gpg.lock"])
def test_a_lock_of_a_living_process_counts(tmp_path, name):
    hold(tmp_path, os.getpid(), name)
    assert Locks(tmp_path, own_pid=1).held_by_others()


def test_our_own_gpgs_lock_does_not_count(tmp_path):
    hold(tmp_path, os.getpid())
    assert not Locks(tmp_path, own_pid=os.getpid()).held_by_others()


def test_a_lock_of_a_dead_process_does_not_count(tmp_path):
    hold(tmp_path, 4194305)  # above the largest number there can be
    assert not Locks(tmp_path, own_pid=1).held_by_others()


def test_a_lock_file_with_nonsense_does_not_count(tmp_path):
    (tmp_path / "pubring.kbx.lock").write_text("")
    assert not Locks(tmp_path, own_pid=1).held_by_others()
