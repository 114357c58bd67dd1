"""The calendar server that was named: where its password is, what is forgotten with it, and when it is asked."""

from datetime import timedelta

import pytest

from sealpost.calendars.dav import CalDav
from sealpost.core.tasks import Detail
from sealpost.errors import NoCalendarServer, NoSecretStore
from sealpost.secret_service.keeper import DesktopSecretKeeper
from sealpost.services.calendar_sync import CalendarSync
from sealpost.services.calendars import CalendarService
from sealpost.services.secret_ports import Place
from sealpost.store.calendar_tasks import StoredCalendarTasks
from sealpost.store.contacts import StoredContacts
from support.calendar_server import radicale
from support.desk import open_desk
from support.secret_service import keyring_daemon


class Counted:
    """A keeper that counts how often it was asked; the secrets are in a real GNOME Keyring."""

    def __init__(self, keeper):
        self._keeper = keeper
        self.asked = 0

    def keep(self, label, secret):
        return self._keeper.keep(label, secret)

    def reveal(self, token):
        self.asked += 1
        return self._keeper.reveal(token)

    def forget(self, token):
        self._keeper.forget(token)


@pytest.fixture(scope="module")
def server():
    with radicale() as made:
        made.make_calendar("queue")
        yield made


@pytest.fixture(scope="module")
def desktop():
    with keyring_daemon() as environ:
        yield DesktopSecretKeeper(environ)


@pytest.fixture
def keeper(desktop):
    return Counted(desktop)


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "sealpost.sqlite")
    yield opened
    opened.database.close()


@pytest.fixture
def opened(desk, keeper):
    """The service as each start of the program makes it."""

    def start():
        dav, synced = CalDav(), StoredCalendarTasks(desk.database)
        sync = CalendarSync(dav, synced, desk.book, StoredContacts(desk.database), desk.clock, desk.here.zone)
        absent = DesktopSecretKeeper({})
        return CalendarService(
            dav, sync, synced, desk.settings, {Place.DESKTOP: keeper, Place.GNUPG: absent}, desk.clock
        )

    return start


@pytest.fixture
def calendars(opened, server):
    service = opened()
    found = service.find(server.url, server.user, server.password)
    service.connect(found[0], server.user, server.password)
    return service


def test_the_least_goes_up_and_nothing_by_itself_until_the_user_chooses(calendars):
    connection = calendars.connection()
    assert (connection.detail, connection.every, connection.place) == (Detail.KIND, 0, Place.DESKTOP)
    assert not calendars.is_due()


def test_the_password_is_asked_for_once_in_each_start(calendars, opened, keeper):
    again = opened()
    again.sync()
    again.sync()
    assert keeper.asked == 1


def test_locking_makes_it_ask_again(calendars, keeper):
    calendars.sync()
    calendars.lock()
    calendars.sync()
    assert keeper.asked == 1


def test_it_is_due_after_the_pause_that_was_chosen(calendars, desk):
    calendars.choose_pause(15)
    calendars.sync()
    due = []
    for minutes in (1, 13, 1):
        desk.clock.moment += timedelta(minutes=minutes)
        due.append(calendars.is_due())
    assert due == [False, False, True]


def test_a_pause_is_not_so_short_that_it_harms_the_server(calendars):
    calendars.choose_pause(1)
    assert calendars.connection().every == 5


def test_a_forgotten_server_leaves_no_password(calendars, desk):
    calendars.forget()
    with pytest.raises(NoCalendarServer):
        calendars.sync()
    assert not [name for name in desk.settings._values if name.startswith("calendar:")]


def test_a_place_that_can_not_keep_it_is_said_and_nothing_is_connected(opened, server):
    service = opened()
    found = service.find(server.url, server.user, server.password)
    with pytest.raises(NoSecretStore):
        service.connect(found[0], server.user, server.password, Place.GNUPG)
    assert service.connection() is None


def test_a_new_connection_that_fails_leaves_the_old_one(calendars, server):
    found = calendars.find(server.url, server.user, server.password)
    with pytest.raises(NoSecretStore):
        calendars.connect(found[0], server.user, "another", Place.GNUPG)
    assert calendars.sync() is not None
