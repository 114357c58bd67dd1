import pytest

from sealpost.core.locking import LockRules
from sealpost.services.locking import LockingService


class Kept(dict):
    """`services.ports.Settings` in memory."""

    put = dict.__setitem__
    remove = dict.__delitem__


@pytest.mark.parametrize(
    "rules", [LockRules(), LockRules(None, before_sleep=False, with_screen=False), LockRules(60, with_screen=False)]
)
def test_what_was_kept_is_what_holds(rules):
    settings = Kept()
    LockingService(settings).keep(rules)
    assert LockingService(settings).rules() == rules


def test_at_first_everything_locks():
    assert LockingService(Kept()).rules() == LockRules(idle_minutes=15, before_sleep=True, with_screen=True)


@pytest.mark.parametrize("said", ["", "0", "-5", "many", "٣"])
def test_minutes_that_are_none_count_as_never_said(said):
    assert LockingService(Kept(lock_idle_minutes=said)).rules().idle_minutes == 15
