"""calendar find, connect, sync, show, forget: the queue on a CalDAV server of the user's."""

import argparse
import getpass
import sys
from collections.abc import Sequence

from sealpost.cli.answers import Answer
from sealpost.composition import Services
from sealpost.core.tasks import Detail
from sealpost.core.text import visible
from sealpost.errors import CalendarServerOdd
from sealpost.services.calendar_ports import FoundCalendar
from sealpost.services.calendars import Connection
from sealpost.services.secret_ports import Place


def find(services: Services, options: argparse.Namespace) -> Answer:
    found = services.calendars.find(options.address, options.user, _password())
    return Answer("".join(map(_line, found)), {"calendars": [{"url": each.url, "name": each.name} for each in found]})


def connect(services: Services, options: argparse.Namespace) -> Answer:
    password = _password()
    found = services.calendars.find(options.address, options.user, password)
    calendar = _chosen(found, options.address)
    place = Place(options.place) if options.place else None
    return _said(services.calendars.connect(calendar, options.user, password, place))


def show(services: Services, options: argparse.Namespace) -> Answer:
    if options.detail:
        services.calendars.choose_detail(Detail(options.detail))
    if options.every is not None:
        services.calendars.choose_pause(options.every)
    return _said(services.calendars.connection())


def sync(services: Services, options: argparse.Namespace) -> Answer:
    report = services.calendars.sync()
    text = f"Sent {report.sent}, received {report.received}, removed {report.removed}.\n"
    notes = [visible(each) for each in (*report.conflicts, *report.skipped)]
    fields: dict[str, object] = {
        "sent": report.sent,
        "received": report.received,
        "removed": report.removed,
        "conflicts": report.conflicts,
        "skipped": report.skipped,
    }
    return Answer(text, fields, notes)


def forget(services: Services, options: argparse.Namespace) -> Answer:
    services.calendars.forget()
    return _said(None)


def _password() -> str:
    """Never an argument: other users of the machine see those."""
    if sys.stdin.isatty():
        return getpass.getpass("Password of the calendar server: ")
    return sys.stdin.readline().rstrip("\n")


def _chosen(found: Sequence[FoundCalendar], address: str) -> FoundCalendar:
    """The one that the address names, or the only one. Raises CalendarServerOdd with the others."""
    named = [each for each in found if each.url.rstrip("/") == address.rstrip("/")] or list(found)
    if len(named) == 1:
        return named[0]
    known = ", ".join(each.url for each in found) or "none that takes tasks"
    raise CalendarServerOdd(server=address, detail=f"name one calendar: {known}")


def _said(connection: Connection | None) -> Answer:
    if connection is None:
        return Answer("No calendar server is connected.\n", {"calendar": None})
    every = f"every {connection.every} minutes" if connection.every else "on request only"
    last = f"{connection.last.astimezone():%Y-%m-%d %H:%M}" if connection.last else "never"
    text = (
        f"{visible(connection.name)}  {visible(connection.url)}  as {visible(connection.user)}\n"
        f"Goes up: {connection.detail.value}. Synced {every}, last {last}. Password: {connection.place.value}.\n"
    )
    fields: dict[str, object] = {
        "url": connection.url,
        "name": connection.name,
        "user": connection.user,
        "detail": connection.detail.value,
        "every": connection.every,
        "last": connection.last.isoformat() if connection.last else None,
        "password": connection.place.value,
    }
    return Answer(text, {"calendar": fields})


def _line(found: FoundCalendar) -> str:
    return f"{visible(found.url)}  {visible(found.name)}\n"
