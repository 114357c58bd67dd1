"""Which items have a task on the calendar server, as rows."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, ItemId, Kind
from sealpost.core.tasks import Task, TaskState
from sealpost.services.calendar_sync import Synced
from sealpost.store.database import Database


class StoredCalendarTasks:
    """`services.calendar_sync.SyncBook` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[Synced]:
        with self._database.lend() as connection:
            return [
                Synced(ItemId(row["item"]), row["href"], row["etag"], _read(row["ours"]), _read(row["theirs"]))
                for row in connection.query("SELECT * FROM calendar_task ORDER BY item")
            ]

    def put(self, synced: Synced) -> None:
        row = (synced.item, synced.href, synced.etag, _written(synced.ours), _written(synced.theirs))
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO calendar_task VALUES (?, ?, ?, ?, ?)", row)

    def remove(self, item: ItemId) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM calendar_task WHERE item = ?", (item,))

    def clear(self) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM calendar_task")


def _written(task: Task) -> str:
    facts = {
        "uid": task.uid,
        "summary": task.summary,
        "note": task.note,
        "due": _moment_text(task.due),
        "zone": task.zone,
        "rule": task.rule,
        "state": task.state.value,
        "finished_at": _moment_text(task.finished_at),
        "kind": task.kind.value if task.kind else None,
        "goal": task.goal.value if task.goal else None,
        "clock": task.clock.value if task.clock else None,
        "pause": task.pause.total_seconds() if task.pause else None,
    }
    return json.dumps({name: fact for name, fact in facts.items() if fact}, ensure_ascii=False, separators=(",", ":"))


def _read(written: str) -> Task:
    facts: Mapping[str, Any] = json.loads(written)
    return Task(
        uid=facts["uid"],
        summary=facts.get("summary", ""),
        note=facts.get("note", ""),
        due=_moment(facts.get("due")),
        zone=facts.get("zone", ""),
        rule=facts.get("rule", ""),
        state=TaskState(facts["state"]),
        finished_at=_moment(facts.get("finished_at")),
        kind=Kind(facts["kind"]) if "kind" in facts else None,
        goal=Goal(facts["goal"]) if "goal" in facts else None,
        clock=Clock(facts["clock"]) if "clock" in facts else None,
        pause=timedelta(seconds=facts["pause"]) if "pause" in facts else None,
    )


def _moment_text(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat() if moment else None


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None
