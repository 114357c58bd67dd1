"""The simplest true things that services need in tests: settings in memory, a clock."""

from datetime import UTC, datetime


class MemorySettings:
    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._values.get(name)

    def put(self, name: str, value: str) -> None:
        self._values[name] = value

    def remove(self, name: str) -> None:
        self._values.pop(name, None)


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)
