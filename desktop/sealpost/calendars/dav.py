"""A CalDAV server as it is spoken to: discovery, what has changed (RFC 6578), objects with their ETags (RFC 4791)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from sealpost.calendars.http import Answer, Asked, DavHttp, check_address
from sealpost.calendars.ical import read_tasks, write_tasks
from sealpost.core.tasks import Task
from sealpost.directories.network import SystemNetwork
from sealpost.directories.wire import Patience, tls_context
from sealpost.errors import CalendarServerOdd, NotACalendar
from sealpost.services.calendar_ports import Account, ChangedMeanwhile, FoundCalendar, RemoteChanges, RemoteTask
from sealpost.services.ports import Cancellation

_DAV = "{DAV:}"
_CAL = "{urn:ietf:params:xml:ns:caldav}"
_PATIENCE = Patience(silence=20.0, total=60.0)
_AT_ONCE = 100  # objects in one question
_NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
_XML = "application/xml; charset=utf-8"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9._-]{1,120}")


class CalDav:
    """`services.calendar_ports.CalendarServer`."""

    def __init__(self, http: DavHttp | None = None) -> None:
        self._http = http or DavHttp(SystemNetwork(), tls_context(), _PATIENCE)

    # --- Which calendars there are ------------------------------------------------------------------------

    def find(self, account: Account, cancellation: Cancellation | None = None) -> Sequence[FoundCalendar]:
        talk = _Talk(self._http, account, cancellation)
        given = check_address(account.url)
        here = list(_calendars(talk.properties(given, 0, _CALENDAR_PROPERTIES)))
        if here:
            return [_at(given, each) for each in here]
        principal = self._principal(talk, given)
        homes = talk.properties(principal, 0, "<C:calendar-home-set/>")
        home = next((link for each in homes for link in each.links(f"{_CAL}calendar-home-set")), "")
        if not home:
            raise talk.odd("it names no place for calendars")
        found = _calendars(talk.properties(urljoin(principal, home), 1, _CALENDAR_PROPERTIES))
        return [_at(given, each) for each in found]

    def _principal(self, talk: "_Talk", given: str) -> str:
        """RFC 6764: what the address itself says, else what the well-known one leads to."""
        for url in (given, urljoin(given, "/.well-known/caldav"), urljoin(given, "/")):
            for each in talk.properties(url, 0, "<D:current-user-principal/>"):
                for link in each.links(f"{_DAV}current-user-principal"):
                    return urljoin(url, link)
        raise talk.odd("it speaks no CalDAV there")

    # --- What has changed ---------------------------------------------------------------------------------

    def changes(self, account: Account, token: str, cancellation: Cancellation | None = None) -> RemoteChanges:
        talk = _Talk(self._http, account, cancellation)
        body = (
            f"<D:sync-collection {_NAMESPACES}><D:sync-token>{escape(token)}</D:sync-token>"
            "<D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>"
        )
        answer = talk.ask("REPORT", account.url, body, {"Depth": "0"})
        if answer.status != 207:
            if token:  # it does not know it any more (valid-sync-token), or says so in its own way
                return self.changes(account, "", cancellation)
            return self._everything(talk)
        tree = talk.tree(answer)
        found = list(_responses(talk, answer, tree))
        changed = {each.href: each.text(f"{_DAV}getetag") for each in found if each.status < 300}
        gone = [each.href for each in found if each.status == 404]
        told = tree.findtext(f"{_DAV}sync-token") or ""
        return RemoteChanges(_objects(account, changed), gone, told, is_everything=not token)

    def _everything(self, talk: "_Talk") -> RemoteChanges:
        """A server without tokens is looked through each time."""
        listed = talk.properties(talk.account.url, 1, "<D:getetag/>", must=True)
        etags = {each.href: each.text(f"{_DAV}getetag") for each in listed}
        return RemoteChanges(_objects(talk.account, etags), (), "", is_everything=True)

    # --- Objects ------------------------------------------------------------------------------------------

    def fetch(
        self, account: Account, hrefs: Sequence[str], my_zone: str, cancellation: Cancellation | None = None
    ) -> Sequence[RemoteTask]:
        talk = _Talk(self._http, account, cancellation)
        tasks: list[RemoteTask] = []
        for start in range(0, len(hrefs), _AT_ONCE):
            asked = "".join(f"<D:href>{escape(href)}</D:href>" for href in hrefs[start : start + _AT_ONCE])
            body = (
                f"<C:calendar-multiget {_NAMESPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop>"
                f"{asked}</C:calendar-multiget>"
            )
            answer = talk.ask("REPORT", account.url, body, {"Depth": "1"})
            if answer.status != 207:
                raise talk.odd(f"it does not hand out tasks (status {answer.status})")
            for each in _responses(talk, answer, talk.tree(answer)):
                content = each.text(f"{_CAL}calendar-data")
                if content:
                    task = _task_in(content, my_zone)
                    tasks.append(RemoteTask(each.href, each.text(f"{_DAV}getetag"), task))
        return tasks

    def put(
        self,
        account: Account,
        href: str,
        etag: str,
        task: Task,
        now: datetime,
        cancellation: Cancellation | None = None,
    ) -> str:
        talk = _Talk(self._http, account, cancellation)
        only_if = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **only_if}
        answer = talk.send("PUT", urljoin(account.url, href), write_tasks([task], now), headers)
        if answer.status == 412:
            raise ChangedMeanwhile
        if answer.status not in (200, 201, 204):
            raise talk.odd(f"it does not take a task (status {answer.status})")
        return answer.etag

    def delete(self, account: Account, href: str, etag: str, cancellation: Cancellation | None = None) -> None:
        talk = _Talk(self._http, account, cancellation)
        headers = {"If-Match": etag} if etag else {}
        answer = talk.send("DELETE", urljoin(account.url, href), b"", headers)
        if answer.status == 412:
            raise ChangedMeanwhile
        if answer.status not in (200, 202, 204, 404, 410):
            raise talk.odd(f"it does not delete a task (status {answer.status})")

    def href_of(self, account: Account, task: Task) -> str:
        name = task.uid if _PLAIN_NAME.fullmatch(task.uid) else sha256(task.uid.encode()).hexdigest()
        return f"{urlsplit(account.url).path.rstrip('/')}/{name}.ics"


_CALENDAR_PROPERTIES = "<D:resourcetype/><D:displayname/><C:supported-calendar-component-set/>"


class _Response:
    """One `response` of a multistatus answer."""

    def __init__(self, href: str, status: int, properties: Mapping[str, ElementTree.Element]) -> None:
        self.href = href
        self.status = status
        self.properties = properties

    def text(self, name: str) -> str:
        found = self.properties.get(name)
        return (found.text or "").strip() if found is not None else ""

    def links(self, name: str) -> Sequence[str]:
        found = self.properties.get(name)
        if found is None:
            return ()
        return [link.text.strip() for link in found.iter(f"{_DAV}href") if link.text]


class _Talk:
    def __init__(self, http: DavHttp, account: Account, cancellation: Cancellation | None) -> None:
        self.account = account
        self._http = http
        self._cancellation = cancellation

    def send(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        return self._http.ask(self.account, Asked(method, url, body, headers), self._cancellation)

    def ask(self, method: str, url: str, body: str, headers: Mapping[str, str]) -> Answer:
        content = f'<?xml version="1.0" encoding="utf-8"?>{body}'.encode()
        return self.send(method, url, content, {"Content-Type": _XML, **headers})

    def properties(self, url: str, depth: int, wanted: str, *, must: bool = False) -> Sequence[_Response]:
        """Nothing where the server knows no such place, unless it must."""
        body = f"<D:propfind {_NAMESPACES}><D:prop>{wanted}</D:prop></D:propfind>"
        answer = self.ask("PROPFIND", url, body, {"Depth": str(depth)})
        if answer.status != 207:
            if must:
                raise self.odd(f"there is no calendar at that address (status {answer.status})")
            return ()
        return [each for each in _responses(self, answer, self.tree(answer)) if each.status < 300]

    def tree(self, answer: Answer) -> ElementTree.Element:
        if b"<!DOCTYPE" in answer.content or b"<!ENTITY" in answer.content:
            raise self.odd("its XML defines things of its own")
        try:
            return ElementTree.fromstring(answer.content)  # noqa: S314 - without a DTD nothing can be expanded
        except (ElementTree.ParseError, ValueError) as error:
            raise self.odd("it is no XML") from error

    def odd(self, detail: str) -> CalendarServerOdd:
        return CalendarServerOdd(server=urlsplit(self.account.url).netloc, detail=detail)


def _responses(talk: _Talk, answer: Answer, tree: ElementTree.Element) -> Iterator[_Response]:
    """Each with the path it names, if that is on the same server."""
    for response in tree.iter(f"{_DAV}response"):
        link = (response.findtext(f"{_DAV}href") or "").strip()
        parts = urlsplit(urljoin(answer.url, link))
        if not link or parts.netloc != urlsplit(talk.account.url).netloc:
            continue
        properties: dict[str, ElementTree.Element] = {}
        for stat in response.iter(f"{_DAV}propstat"):
            if _status(stat) < 300:
                properties |= {each.tag: each for prop in stat.iter(f"{_DAV}prop") for each in prop}
        yield _Response(quote(unquote(parts.path), safe="/@:+~!$&'()*,;="), _status(response), properties)


def _status(element: ElementTree.Element) -> int:
    """HTTP/1.1 404 Not Found; where nothing is said, all is well."""
    said = (element.findtext(f"{_DAV}status") or "").split()
    return int(said[1]) if len(said) > 1 and said[1].isdigit() else 200


def _at(given: str, found: FoundCalendar) -> FoundCalendar:
    return FoundCalendar(urljoin(given, found.url), found.name)


def _calendars(found: Sequence[_Response]) -> Iterator[FoundCalendar]:
    for each in found:
        kind = each.properties.get(f"{_DAV}resourcetype")
        if kind is None or kind.find(f"{_CAL}calendar") is None:
            continue
        takes = each.properties.get(f"{_CAL}supported-calendar-component-set")
        if takes is None or any(comp.get("name") == "VTODO" for comp in takes):
            last = unquote(each.href.rstrip("/")).rpartition("/")[2]
            yield FoundCalendar(each.href, each.text(f"{_DAV}displayname") or last)


def _objects(account: Account, etags: Mapping[str, str]) -> Mapping[str, str]:
    """Without the collection itself."""
    collection = unquote(urlsplit(account.url).path).rstrip("/")
    return {href: etag for href, etag in etags.items() if unquote(href).rstrip("/") != collection and etag}


def _task_in(content: str, my_zone: str) -> Task | None:
    try:
        tasks = read_tasks(content.encode(), my_zone).tasks
    except NotACalendar:
        return None
    return tasks[0] if tasks else None
