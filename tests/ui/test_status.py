from dataclasses import replace
from pathlib import Path

import pytest

from sealpost.browsers.links import BrowserLink, LinkState
from sealpost.browsers.table import Family
from sealpost.composition import build_services
from sealpost.errors import GpgMissing
from sealpost.ui.seal import Mark
from sealpost.ui.status import Condition, Status, StatusKeeper, StatusWords, ToldActivityLog, look
from support import gpg_home as homes

LINKED = BrowserLink("chromium", "Chromium", Family.CHROMIUM, True, LinkState.LINKED, "", Path("m"))
FOUND = replace(LINKED, state=LinkState.NOT_LINKED)


@pytest.fixture
def ready(alice):
    return Status(looked=True, key=alice, links=[LINKED])


def test_with_a_key_and_a_linked_browser_it_is_ready(ready):
    assert ready.condition is Condition.READY


def test_before_anything_was_looked_at_it_is_starting():
    assert Status().condition is Condition.STARTING


@pytest.mark.parametrize(
    ("changes", "condition"),
    [
        ({"links": [FOUND]}, Condition.NOT_LINKED),
        ({"key": None}, Condition.NO_KEY),
        ({"fault": GpgMissing(install="x")}, Condition.PROBLEM),
        ({"waiting": 1}, Condition.WAITING),
        ({"waiting": 1, "fault": GpgMissing(install="x")}, Condition.WAITING),
        ({"key": None, "links": [FOUND]}, Condition.NO_KEY),
    ],
)
def test_the_first_thing_to_do_is_named(ready, changes, condition):
    assert replace(ready, **changes).condition is condition


def test_a_problem_is_said_with_its_next_step(ready):
    said = StatusWords().detail(replace(ready, fault=GpgMissing(install="sudo apt install gnupg")))
    assert "not installed" in said
    assert "sudo apt install gnupg" in said


def test_linked_browsers_are_named(ready):
    firefox = replace(LINKED, title="Firefox")
    said = StatusWords().detail(replace(ready, links=[LINKED, firefox]))
    assert "Chromium" in said
    assert "Firefox" in said


def test_every_condition_has_words_and_a_mark(ready):
    assert {mark.mark for mark in (ready, Status(), replace(ready, waiting=1))} == {Mark.READY, Mark.WAITING}
    conditions = [ready, Status(), *(replace(ready, **each) for each in ({"key": None}, {"waiting": 2}, {"links": []}))]
    assert all(StatusWords().headline(each) and StatusWords().detail(each) for each in conditions)


def test_the_real_state_is_looked_up(services, alice):
    status = look(services.keys, services.links, services.activity)
    assert status.key == alice
    assert status.fault is None


def test_without_gpg_the_browsers_are_still_told(home, tmp_path):
    """PATH has a browser and no gpg."""
    (tmp_path / "bin").mkdir()
    browser = tmp_path / "bin" / "chromium"
    browser.touch(0o755)
    environ = {**home.environ, "HOME": str(tmp_path), "SEALPOST_HOME": str(tmp_path), "PATH": str(tmp_path / "bin")}
    services = build_services(environ)
    status = look(services.keys, services.links, services.activity)
    assert isinstance(status.fault, GpgMissing)
    assert [link.name for link in status.links] == ["chromium"]
    services.close()


@pytest.fixture
def keeper(services, jobs):
    return StatusKeeper(services.keys, services.links, services.activity, jobs)


def test_a_use_of_a_key_is_seen_at_once(services, jobs, keeper, qtbot):
    log = ToldActivityLog(services.activity._log)
    log.tell(keeper)
    used = replace(_use(services), origin="https://mail.google.com")
    with qtbot.waitSignal(keeper.changed, check_params_cb=lambda status: list(status.activity) == [used]):
        log.add(used)


def _use(services):
    services.activity.record("sign", "desktop", "", homes.people().alice.fingerprint)
    (used,) = services.activity.recent()
    services.activity.clear()
    return used


def test_questions_that_wait_are_kept_while_the_rest_is_looked_up(keeper, qtbot):
    keeper.set_waiting(2)
    with qtbot.waitSignal(keeper.changed, check_params_cb=lambda status: status.looked):
        keeper.refresh()
    assert keeper.status.waiting == 2


def test_many_wishes_to_look_again_are_two_looks(keeper, qtbot, settled):
    looks = []
    keeper.changed.connect(looks.append)
    for _ in range(50):
        keeper.refresh()
    qtbot.waitUntil(lambda: bool(looks))
    settled()
    assert len(looks) == 2
