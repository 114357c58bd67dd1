"""Queue items as rows, and as the JSON that the history keeps of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, ContactId, ItemId, Kind, Late, Outcome, QueueItem, SeriesId, State, Step, When
from sealpost.core.recurrence import Recurrence

Fields = Mapping[str, str | int | None]

COLUMNS = (
    "id", "series", "occurrence", "kind", "contact", "title", "goal", "wall", "zone", "clock", "late", "rule",
    "pause", "state", "outcome", "snoozed_until", "announced_for", "finished_at", "letter_first", "way", "deadline",
    "note", "step", "due_at",
)  # fmt: skip


def fields_of(item: QueueItem) -> Fields:
    """In the order of COLUMNS; `due_at` is worked out here, for the indexes."""
    recurrence = item.recurrence or Recurrence()
    pause = recurrence.after_completion
    return {
        "id": item.id,
        "series": item.series,
        "occurrence": item.occurrence,
        "kind": item.kind.value,
        "contact": item.contact,
        "title": item.title,
        "goal": item.goal.value,
        "wall": item.when.wall.isoformat() if item.when else None,
        "zone": item.when.zone if item.when else None,
        "clock": item.when.clock.value if item.when else None,
        "late": item.late.value,
        "rule": recurrence.rule,
        "pause": round(pause.total_seconds()) if pause is not None else None,
        "state": item.state.value,
        "outcome": item.outcome.value if item.outcome else None,
        "snoozed_until": written_moment(item.snoozed_until),
        "announced_for": written_moment(item.announced_for),
        "finished_at": written_moment(item.finished_at),
        "letter_first": item.letter_first,
        "way": item.way,
        "deadline": written_moment(item.deadline),
        "note": item.note,
        "step": item.step.value,
        "due_at": written_moment(item.due_at),
    }


def item_of(fields: Mapping[str, Any]) -> QueueItem:
    return QueueItem(
        id=ItemId(fields["id"]),
        series=SeriesId(fields["series"]),
        occurrence=fields["occurrence"],
        kind=Kind(fields["kind"]),
        contact=ContactId(fields["contact"]) if fields["contact"] else None,
        title=fields["title"],
        goal=Goal(fields["goal"]),
        when=_when(fields),
        late=Late(fields["late"]),
        recurrence=_recurrence(fields),
        state=State(fields["state"]),
        outcome=Outcome(fields["outcome"]) if fields["outcome"] else None,
        snoozed_until=_moment(fields["snoozed_until"]),
        announced_for=_moment(fields["announced_for"]),
        finished_at=_moment(fields["finished_at"]),
        letter_first=ItemId(fields["letter_first"]) if fields["letter_first"] else None,
        way=fields["way"],
        deadline=_moment(fields["deadline"]),
        note=fields["note"],
        step=Step(fields["step"]),
    )


def written_items(items: Sequence[QueueItem]) -> str:
    return json.dumps([fields_of(item) for item in items], ensure_ascii=False, separators=(",", ":"))


def read_items(written: str) -> Sequence[QueueItem]:
    return [item_of(fields) for fields in json.loads(written)]


def written_moment(at: datetime | None) -> str | None:
    """In UTC, so that texts compare as the moments do."""
    return at.astimezone(UTC).isoformat() if at else None


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written else None


def _when(fields: Mapping[str, Any]) -> When | None:
    if fields["wall"] is None:
        return None
    return When(datetime.fromisoformat(fields["wall"]), fields["zone"], Clock(fields["clock"]))


def _recurrence(fields: Mapping[str, Any]) -> Recurrence | None:
    if fields["pause"] is not None:
        return Recurrence(after_completion=timedelta(seconds=fields["pause"]))
    return Recurrence(fields["rule"]) if fields["rule"] else None
