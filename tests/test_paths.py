"""A disk with room; those without are in requirements/test_full_disk."""

from sealpost.paths import is_full


def test_a_disk_with_room_is_not_full(tmp_path):
    assert not is_full(tmp_path)


def test_a_folder_that_is_not_there_is_not_called_full(tmp_path):
    assert not is_full(tmp_path / "nowhere")
