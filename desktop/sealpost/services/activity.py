"""What was done with keys, when, and for whom: kept, shown, exported, cleared."""

import csv
import io
import json
from collections.abc import Sequence
from enum import Enum

from sealpost.core.keys import Fingerprint
from sealpost.core.spreadsheet import as_words
from sealpost.services.ports import Activity, ActivityLog, Clock

DONE = "done"

_COLUMNS = ("at", "operation", "origin", "browser", "fingerprint", "outcome")


class ExportFormat(Enum):
    CSV = "csv"
    JSON = "json"


class ActivityService:
    def __init__(self, log: ActivityLog, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def record(
        self, operation: str, origin: str, browser: str, fingerprint: Fingerprint | None, outcome: str = DONE
    ) -> None:
        """One use of a key by `origin`; `outcome` is `DONE` or an error code. Never any content."""
        self._log.add(Activity(self._clock.now(), operation, origin, browser, fingerprint, outcome))

    def recent(self, limit: int = 100) -> Sequence[Activity]:
        """Newest first."""
        return self._log.recent(limit)

    def export(self, export_format: ExportFormat, limit: int = 10_000) -> str:
        rows = [_row(activity) for activity in self._log.recent(limit)]
        match export_format:
            case ExportFormat.CSV:
                return _csv(rows)
            case ExportFormat.JSON:
                return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"

    def clear(self) -> None:
        self._log.clear()


def _row(activity: Activity) -> dict[str, str]:
    return {
        "at": activity.at.isoformat(),
        "operation": activity.operation,
        "origin": activity.origin,
        "browser": activity.browser,
        "fingerprint": activity.fingerprint or "",
        "outcome": activity.outcome,
    }


def _csv(rows: Sequence[dict[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(_COLUMNS)
    writer.writerows([as_words(row[column]) for column in _COLUMNS] for row in rows)
    return text.getvalue()
