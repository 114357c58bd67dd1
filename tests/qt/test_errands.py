import pytest

from sealpost.qt.errands import ErrandDoor, send_errand

LINK = "mailto:bob@example.org?subject=Ő"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "errands.sock"


@pytest.fixture
def door(path, qtbot):
    del qtbot
    door = ErrandDoor(path)
    yield door
    door.close()


def test_an_errand_arrives(door, path, qtbot):
    with qtbot.waitSignal(door.arrived) as arrived:
        assert send_errand(path, LINK)
    assert arrived.args == [LINK]


def test_a_long_letter_arrives_whole(door, path, qtbot):
    link = "mailto:?body=" + "ж" * 50_000
    with qtbot.waitSignal(door.arrived) as arrived:
        assert send_errand(path, link)
    assert arrived.args == [link]


def test_where_nobody_is_the_sender_is_told(path):
    assert not send_errand(path, LINK)


def test_what_is_too_long_is_not_sent(door, path):
    assert not send_errand(path, "x" * 200_000)


def test_the_door_is_private_and_goes_with_the_app(path, qtbot):
    del qtbot
    door = ErrandDoor(path)
    assert path.stat().st_mode & 0o777 == 0o600
    door.close()
    assert not path.exists()


def test_a_door_of_a_killed_app_is_replaced(path, qtbot):
    first = ErrandDoor(path)
    first._notifier.setEnabled(False)
    second = ErrandDoor(path)
    with qtbot.waitSignal(second.arrived):
        assert send_errand(path, LINK)
    second.close()
    first.close()
