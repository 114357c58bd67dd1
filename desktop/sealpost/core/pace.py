"""How fast a long piece of work goes, and how long it will still take."""

from collections import deque

_WINDOW = 5.0  # seconds that count: long enough to be steady, short enough to follow a disk that slows down


class Pace:
    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, now: float, done: int) -> None:
        """`now` in seconds of any clock that only goes forward."""
        self._seen.append((now, done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW:
            self._seen.popleft()

    @property
    def speed(self) -> float:
        """Octets in a second, 0 while nobody can tell."""
        if len(self._seen) < 2:
            return 0.0
        (began, before), (now, done) = self._seen[0], self._seen[-1]
        return (done - before) / (now - began) if now > began else 0.0

    def left(self, total: int) -> float | None:
        """Seconds; None while nobody can tell."""
        if self.speed <= 0 or not self._seen:
            return None
        return max(0.0, (total - self._seen[-1][1]) / self.speed)
