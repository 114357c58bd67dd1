"""A disk with room; one without is in test_keyring."""

from sealpost.gpg import disk


def test_a_disk_with_room_is_not_full(tmp_path):
    assert not disk.is_full(tmp_path)


def test_a_folder_that_is_not_there_is_not_called_full(tmp_path):
    assert not disk.is_full(tmp_path / "nowhere")
