"""Notices over a real bus: a strict service of ours in every mood; the real one is in test_notices_on_a_desktop."""

import pytest
from PySide6.QtGui import QImage

from sealpost.qt.notifier import Notice, Notifier, Press
from support import notifications

BUTTONS = {Press.OPEN: "Open", Press.DONE: "Done", Press.SNOOZE: "Snooze"}
CALL = Notice("call-1", "A call is due", "Zoë <i>Kovács</i> & Co.", BUTTONS)
PICTURE = QImage(16, 16, QImage.Format.Format_ARGB32)
PATIENCE = 30_000


@pytest.fixture
def notifier(jobs, bus):
    made = Notifier(jobs, bus, PICTURE)
    yield made
    made.close()


@pytest.fixture
def service(bus):
    with notifications.strict_service(bus) as service:
        yield service


@pytest.fixture
def shown(notifier, service, qtbot):
    """One notice on the screen: its number there."""

    def show(notice=CALL):
        notifier.show(notice)
        qtbot.waitUntil(lambda: notifier.shown_names == (notice.name,), timeout=PATIENCE)
        return service.next_notice()["number"]

    return show


def test_a_notice_reaches_the_service_with_its_buttons(notifier, service, qtbot):
    notifier.show(CALL)
    qtbot.waitUntil(lambda: notifier.shown_names == ("call-1",), timeout=PATIENCE)
    told = service.next_notice()
    assert (told["title"], told["body"]) == (CALL.title, CALL.body)
    assert told["actions"] == ["default", "Open", "open", "Open", "done", "Done", "snooze", "Snooze"]


@pytest.mark.parametrize("press", Press)
def test_a_press_on_each_button_is_told_with_the_name_of_the_notice(notifier, service, shown, qtbot, press):
    number = shown()
    with qtbot.waitSignal(notifier.pressed, timeout=PATIENCE) as pressed:
        service.press(number, press.value)
    assert pressed.args == ["call-1", press]


def test_a_click_on_the_notice_itself_opens(notifier, service, shown, qtbot):
    number = shown()
    with qtbot.waitSignal(notifier.pressed, timeout=PATIENCE) as pressed:
        service.press(number, "default")
    assert pressed.args == ["call-1", Press.OPEN]


def test_presses_on_notices_of_other_programs_are_nothing_to_us(notifier, service, shown, qtbot):
    number = shown()
    heard = []
    notifier.pressed.connect(lambda *what: heard.append(what))
    service.press(number + 1, "done")
    service.press(number, "something-else")
    service.press(number, "snooze")
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert heard == [("call-1", Press.SNOOZE)]


def test_a_closed_notice_is_forgotten(notifier, service, shown, qtbot):
    service.close(shown())
    qtbot.waitUntil(lambda: notifier.shown_names == (), timeout=PATIENCE)


def test_the_same_item_takes_the_place_of_its_first_notice(notifier, service, shown):
    number = shown()
    notifier.show(CALL)
    assert service.next_notice()["replaced"] == number


def test_what_was_handled_elsewhere_is_taken_from_the_screen(notifier, service, shown):
    number = shown()
    notifier.withdraw("call-1")
    assert service.next_notice() == {"closed": number}


def test_without_buttons_on_the_desktop_a_plain_notice_is_shown(notifier, bus, qtbot):
    with notifications.strict_service(bus, ["body"]) as service:
        notifier.show(CALL)
        qtbot.waitUntil(lambda: bool(notifier.shown_names), timeout=PATIENCE)
        assert service.next_notice()["actions"] == []


def test_a_name_that_looks_like_markup_is_shown_as_it_is(notifier, bus, qtbot):
    with notifications.strict_service(bus, ["body", "body-markup"]) as service:
        notifier.show(CALL)
        qtbot.waitUntil(lambda: bool(notifier.shown_names), timeout=PATIENCE)
        assert service.next_notice()["body"] == "Zoë &lt;i&gt;Kovács&lt;/i&gt; &amp; Co."


def test_without_a_service_the_notice_is_handed_on(notifier, qtbot):
    with qtbot.waitSignal(notifier.not_shown, timeout=PATIENCE) as handed_on:
        notifier.show(CALL)
    assert handed_on.args == [CALL]


def test_without_a_bus_the_notice_is_handed_on(jobs, qtbot, tmp_path):
    notifier = Notifier(jobs, f"unix:path={tmp_path}/nothing", PICTURE)
    with qtbot.waitSignal(notifier.not_shown, timeout=PATIENCE) as handed_on:
        notifier.show(CALL)
    assert handed_on.args == [CALL]


def test_a_notice_that_the_service_refuses_is_handed_on(notifier, bus, qtbot):
    with (
        notifications.strict_service(bus, ["body"], "refusing"),
        qtbot.waitSignal(notifier.not_shown, timeout=PATIENCE) as handed_on,
    ):
        notifier.show(CALL)
    assert handed_on.args == [CALL]


def test_a_service_that_dies_with_a_notice_in_hand_loses_nothing(notifier, bus, qtbot):
    with notifications.strict_service(bus, ["body"], "silent") as service:
        notifier.show(CALL)
        qtbot.waitUntil(lambda: notifier.waits_for_answer, timeout=PATIENCE)
        service.next_notice()
        with qtbot.waitSignal(notifier.not_shown, timeout=PATIENCE) as handed_on:
            service.die()
    assert handed_on.args == [CALL]


def test_the_service_that_takes_over_is_asked_what_it_can_do(notifier, bus, shown, service, qtbot):
    shown()
    service.die()
    qtbot.waitUntil(lambda: notifier.shown_names == (), timeout=PATIENCE)
    with notifications.strict_service(bus, ["body"]) as after:
        notifier.show(CALL)
        qtbot.waitUntil(lambda: bool(notifier.shown_names), timeout=PATIENCE)
        assert after.next_notice()["actions"] == []


def test_do_not_disturb_is_known_and_followed(notifier, service, shown, qtbot):
    shown()
    with qtbot.waitSignal(notifier.inhibited_changed, timeout=PATIENCE):
        service.do_not_disturb(is_on=True)
    assert notifier.is_inhibited
    with qtbot.waitSignal(notifier.inhibited_changed, timeout=PATIENCE):
        service.do_not_disturb(is_on=False)
    assert not notifier.is_inhibited


def test_a_desktop_that_knows_no_do_not_disturb_is_never_inhibited(notifier, bus, qtbot):
    with notifications.strict_service(bus, ["body"], "plain"):
        notifier.show(CALL)
        qtbot.waitUntil(lambda: bool(notifier.shown_names), timeout=PATIENCE)
    assert not notifier.is_inhibited
