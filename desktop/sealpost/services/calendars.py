"""The calendar server that the user named: found, chosen, kept alike with the queue, and forgotten again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from sealpost.core.tasks import Detail
from sealpost.errors import NoCalendarServer, NoSecretStore
from sealpost.services.calendar_ports import Account, CalendarServer, FoundCalendar
from sealpost.services.calendar_sync import CalendarSync, SyncBook, SyncReport
from sealpost.services.ports import Cancellation, Clock, Settings
from sealpost.services.secret_ports import Keepers, Place

SHORTEST_PAUSE, LONGEST_PAUSE = 5, 24 * 60  # minutes between two runs by itself
_LABEL = "Sealpost: password of the calendar server {host}"
_NAMES = ("url", "name", "user", "place", "secret", "detail", "every", "token", "last")


@dataclass(frozen=True, slots=True)
class Connection:
    """As it is set up; `every` is 0 where it is synced on a click only."""

    url: str
    name: str
    user: str
    place: Place
    detail: Detail
    every: int
    last: datetime | None


class CalendarService:
    """Blocks on the network: call it in jobs."""

    def __init__(
        self,
        server: CalendarServer,
        sync: CalendarSync,
        synced: SyncBook,
        settings: Settings,
        keepers: Keepers,
        clock: Clock,
    ) -> None:
        self._server = server
        self._sync = sync
        self._synced = synced
        self._settings = settings
        self._keepers = keepers
        self._clock = clock
        self._password: str | None = None  # so that a sync by itself asks for no passphrase each time

    def connection(self) -> Connection | None:
        url = self._get("url")
        if not url:
            return None
        last = self._get("last")
        return Connection(
            url=url,
            name=self._get("name"),
            user=self._get("user"),
            place=Place(self._get("place") or Place.GNUPG.value),
            detail=Detail(self._get("detail") or Detail.KIND.value),
            every=int(self._get("every") or 0),
            last=datetime.fromisoformat(last) if last else None,
        )

    def find(
        self, address: str, user: str, password: str, cancellation: Cancellation | None = None
    ) -> Sequence[FoundCalendar]:
        """The calendars for tasks there. Raises as `CalendarServer`; nothing is kept."""
        return self._server.find(Account(address, user, password), cancellation)

    def connect(self, calendar: FoundCalendar, user: str, password: str, place: Place | None = None) -> Connection:
        """Use it from now on. The password goes to `place`, or to the desktop's store of secrets if there is one.

        Raises NoSecretStore, NoSecretKey, and what the keeper raises.
        """
        kept_at, secret = self._keep(_LABEL.format(host=urlsplit(calendar.url).hostname), password, place)
        self.forget()  # the one before, now that nothing can go wrong any more
        for name, value in (("user", user), ("name", calendar.name), ("place", kept_at.value), ("secret", secret)):
            self._put(name, value)
        self._put("url", calendar.url)  # last: without it there is no connection
        self._password = password
        return self._connected()

    def choose_detail(self, detail: Detail) -> None:
        """How much goes up; at the next sync, what is there is changed accordingly."""
        self._put("detail", detail.value)

    def choose_pause(self, minutes: int) -> None:
        """0: on a click only."""
        self._put("every", str(max(SHORTEST_PAUSE, min(minutes, LONGEST_PAUSE)) if minutes else 0))

    def forget(self) -> None:
        """What is on the server stays there, what is in the queue stays here."""
        connection = self.connection()
        if connection is not None:
            self._keepers[connection.place].forget(self._get("secret"))
        for name in _NAMES:
            self._settings.remove(f"calendar:{name}")
        self._synced.clear()
        self._password = None

    def sync(self, cancellation: Cancellation | None = None) -> SyncReport:
        """Raises NoCalendarServer, SecretGone, PinentryCancelled, and as `CalendarServer`."""
        connection = self._connected()
        account = Account(connection.url, connection.user, self._revealed(connection))
        report = self._sync.run(account, connection.detail, self._get("token"), cancellation)
        self._put("token", report.token)
        self._put("last", self._clock.now().isoformat())
        return report

    def is_due(self) -> bool:
        """Whether it is time to sync by itself."""
        connection = self.connection()
        if connection is None or not connection.every:
            return False
        return connection.last is None or self._clock.now() >= connection.last + timedelta(minutes=connection.every)

    def lock(self) -> None:
        """The password is asked of its keeper again."""
        self._password = None

    def _revealed(self, connection: Connection) -> str:
        if self._password is None:
            self._password = self._keepers[connection.place].reveal(self._get("secret")).decode()
        return self._password

    def _keep(self, label: str, password: str, place: Place | None) -> tuple[Place, str]:
        try:
            wanted = place or Place.DESKTOP
            return wanted, self._keepers[wanted].keep(label, password.encode())
        except NoSecretStore:
            if place is not None:
                raise
            return Place.GNUPG, self._keepers[Place.GNUPG].keep(label, password.encode())

    def _connected(self) -> Connection:
        connection = self.connection()
        if connection is None:
            raise NoCalendarServer
        return connection

    def _get(self, name: str) -> str:
        return self._settings.get(f"calendar:{name}") or ""

    def _put(self, name: str, value: str) -> None:
        self._settings.put(f"calendar:{name}", value)
