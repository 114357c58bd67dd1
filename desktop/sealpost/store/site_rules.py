"""What each site may ask for, as rows."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sealpost.services.ports import Decision, SiteRule
from sealpost.store.database import Database


class StoredSiteRules:
    """`services.ports.SiteRules` in SQLite."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[SiteRule]:
        with self._database.lend() as connection:
            return [_rule(row) for row in connection.query("SELECT * FROM site_rule ORDER BY origin, operation")]

    def find(self, origin: str, operation: str) -> SiteRule | None:
        found = "SELECT * FROM site_rule WHERE origin = ? AND operation = ?"
        with self._database.lend() as connection:
            rules = [_rule(row) for row in connection.query(found, (origin, operation))]
        return rules[0] if rules else None

    def put(self, rule: SiteRule) -> None:
        row = (rule.origin, rule.operation, rule.decision.value, rule.since.isoformat())
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO site_rule VALUES (?, ?, ?, ?)", row)

    def remove(self, origin: str, operation: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM site_rule WHERE origin = ? AND operation = ?", (origin, operation))


def _rule(row: Mapping[str, str]) -> SiteRule:
    return SiteRule(
        origin=row["origin"],
        operation=row["operation"],
        decision=Decision(row["decision"]),
        since=datetime.fromisoformat(row["since"]),
    )
