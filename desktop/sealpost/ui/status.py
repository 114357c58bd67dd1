"""What the tray and the main window say at a glance, and how it is found out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sealpost.browsers.links import BrowserLink, BrowserLinks
from sealpost.core.keys import Key
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.activity import ActivityService
from sealpost.services.keys import KeyService
from sealpost.services.ports import Activity, ActivityLog
from sealpost.ui.seal import Mark
from sealpost.ui.words import explained, listed

RECENT = 5


class Condition(Enum):
    """In the order in which they are mentioned: the first that holds."""

    STARTING = "starting"
    WAITING = "waiting"
    PROBLEM = "problem"
    NO_KEY = "no-key"
    NOT_LINKED = "not-linked"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Status:
    """`links` holds the browsers of this machine only."""

    looked: bool = False
    key: Key | None = None
    fault: SealpostError | None = None
    links: Sequence[BrowserLink] = ()
    activity: Sequence[Activity] = ()
    waiting: int = 0

    @property
    def condition(self) -> Condition:
        if self.waiting:
            return Condition.WAITING
        if not self.looked:
            return Condition.STARTING
        if self.fault:
            return Condition.PROBLEM
        if self.key is None:
            return Condition.NO_KEY
        return Condition.READY if any(link.linked for link in self.links) else Condition.NOT_LINKED

    @property
    def mark(self) -> Mark:
        match self.condition:
            case Condition.STARTING | Condition.READY:
                return Mark.READY
            case Condition.WAITING:
                return Mark.WAITING
            case Condition.PROBLEM:
                return Mark.PROBLEM
            case Condition.NO_KEY | Condition.NOT_LINKED:
                return Mark.NOT_LINKED


def look(keys: KeyService, browsers: BrowserLinks, activity: ActivityService) -> Status:
    """A fault of one part leaves the others' answers as they are; the first fault is told."""
    status = Status(looked=True)
    try:
        status = replace(status, links=[link for link in browsers.find() if link.found or link.linked])
        status = replace(status, activity=activity.recent(RECENT))
        status = replace(status, key=keys.default_key())
    except SealpostError as error:
        return replace(status, fault=error)
    return status


class StatusKeeper(QObject):
    """The one copy of the status; looks again when asked, in a job."""

    changed = Signal(object)
    _asked = Signal()

    def __init__(
        self,
        keys: KeyService,
        browsers: BrowserLinks,
        activity: ActivityService,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = partial(look, keys, browsers, activity)
        self._jobs = jobs
        self._is_looking = False
        self._look_again = False
        self.status = Status()
        self._asked.connect(self._on_asked, Qt.ConnectionType.QueuedConnection)

    def refresh(self) -> None:
        """Soon; from any thread."""
        self._asked.emit()

    @Slot(int)
    def set_waiting(self, waiting: int) -> None:
        self._become(replace(self.status, waiting=waiting))

    @Slot()
    def _on_asked(self) -> None:
        if self._is_looking:
            self._look_again = True
            return
        self._is_looking = True
        self._jobs.run(self._look, owner=self, done=self._on_looked, failed=self._on_failed)

    def _on_looked(self, status: Status) -> None:
        self._is_looking = False
        self._become(replace(status, waiting=self.status.waiting))
        if self._look_again:
            self._look_again = False
            self._on_asked()

    def _on_failed(self, error: SealpostError) -> None:
        self._on_looked(replace(self.status, looked=True, fault=error))

    def _become(self, status: Status) -> None:
        self.status = status
        self.changed.emit(status)


class ToldActivityLog:
    """An activity log that has the status looked at again after each use of a key."""

    def __init__(self, log: ActivityLog) -> None:
        self._log = log
        self._told: StatusKeeper | None = None

    def tell(self, keeper: StatusKeeper) -> None:
        self._told = keeper

    def add(self, activity: Activity) -> None:
        self._log.add(activity)
        if self._told:
            self._told.refresh()

    def recent(self, limit: int) -> Sequence[Activity]:
        return self._log.recent(limit)

    def clear(self) -> None:
        self._log.clear()
        if self._told:
            self._told.refresh()


class StatusWords(QObject):
    """The sentences; an object of its own so that tray and window say the same."""

    def headline(self, status: Status) -> str:
        match status.condition:
            case Condition.STARTING:
                return self.tr("Starting…")
            case Condition.WAITING:
                return self.tr("Waiting for you")
            case Condition.PROBLEM:
                return self.tr("Something needs mending")
            case Condition.NO_KEY:
                return self.tr("No key yet")
            case Condition.NOT_LINKED:
                return self.tr("No browser linked yet")
            case Condition.READY:
                return self.tr("Ready")

    def detail(self, status: Status) -> str:
        match status.condition:
            case Condition.STARTING:
                return self.tr("Looking for your keys and browsers.")
            case Condition.WAITING:
                return self.tr("A site has asked for something. Answer it in Sealpost's window.")
            case Condition.PROBLEM:
                return explained(status.fault) if status.fault else ""
            case Condition.NO_KEY:
                return self.tr("With a key of your own you can sign letters and open sealed ones.")
            case Condition.NOT_LINKED:
                return self.tr("Link a browser below, then load the extension there.")
            case Condition.READY:
                linked = listed([link.title for link in status.links if link.linked])
                return self.tr("Letters can be sealed and opened in %s.").replace("%s", linked)
