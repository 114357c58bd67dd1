"""For how long nobody has touched keyboard or mouse, as far as this desktop tells."""

import time
from collections.abc import Mapping
from contextlib import suppress

from sealpost.core.locking import Reading, idle_seconds
from sealpost.qt.session_bus import Bus, BusFault, Service, variant
from sealpost.qt.session_watch import SCREEN_SAVERS, SESSION_INTERFACE, own_session

MUTTER = Service("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")
_LOGIND = "org.freedesktop.login1"


class DesktopIdle:
    """Asked from jobs, one at a time."""

    def __init__(self, session_bus: str, system_bus: str) -> None:
        self._addresses: Mapping[str, str] = {"session": session_bus, "system": system_bus}
        self._buses: dict[str, Bus] = {}
        self._reading: Reading | None = None

    def seconds(self) -> float | None:
        """None where nobody knows. Waits for the answers."""
        for ask in (self._of_mutter, self._of_screen_saver, self._of_logind):
            with suppress(BusFault):
                seconds = ask()
                if seconds is not None:
                    return seconds
        self.close()  # one of them may be there, behind a bus that was started anew
        return None

    def close(self) -> None:
        for bus in self._buses.values():
            bus.close()
        self._buses.clear()

    def _of_mutter(self) -> float:
        return self._running(MUTTER, "GetIdletime") / 1000

    def _of_screen_saver(self) -> float:
        value = self._running(SCREEN_SAVERS[0], "GetSessionIdleTime")
        before, self._reading = self._reading, Reading(value, time.monotonic())
        return idle_seconds(before, self._reading)

    def _running(self, service: Service, member: str) -> int:
        """The answer of a service that nobody has to start for it. Raises BusFault."""
        bus = self._bus("session")
        if not bus.owner(service.name):
            raise BusFault(service.name)
        return int(bus.call(service, member)[0])

    def _of_logind(self) -> float | None:
        """Many desktops never set the hint, so that one which is not set says nothing."""
        bus = self._bus("system")
        session = own_session(bus)
        if not session or not variant(self._property(bus, session, "IdleHint")):
            return None
        since = variant(self._property(bus, session, "IdleSinceHint"))
        return max(0.0, time.time() - since / 1_000_000) if isinstance(since, int) else None

    def _property(self, bus: Bus, session: str, name: str) -> object:
        properties = Service(_LOGIND, session, "org.freedesktop.DBus.Properties")
        return bus.call(properties, "Get", "ss", (SESSION_INTERFACE, name))[0]

    def _bus(self, which: str) -> Bus:
        if which not in self._buses:
            self._buses[which] = Bus(self._addresses[which])
        return self._buses[which]
