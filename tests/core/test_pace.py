"""Speed is that of the last seconds, and what is left follows from it."""

from sealpost.core.pace import Pace


def paced(*seen):
    pace = Pace()
    for now, done in seen:
        pace.note(now, done)
    return pace


def test_nothing_is_said_of_one_look():
    pace = paced((0, 0))
    assert (pace.speed, pace.left(100)) == (0, None)


def test_what_is_left_follows_from_the_speed():
    pace = paced((0, 0), (2, 100))
    assert (pace.speed, pace.left(200)) == (50, 2)


def test_a_disk_that_slows_down_is_noticed():
    assert paced((0, 0), (1, 1000), (7, 1010), (8, 1020)).speed < 20


def test_standing_still_has_no_end():
    assert paced((0, 10), (3, 10)).left(20) is None
