"""What the user wants locked, and when."""

from sealpost.core.locking import LockRules
from sealpost.services.ports import Settings

_IDLE, _SLEEP, _SCREEN = "lock_idle_minutes", "lock_before_sleep", "lock_with_screen"
_NEVER = "never"


class LockingService:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def rules(self) -> LockRules:
        """Whatever can't be read counts as never said."""
        usual = LockRules()
        return LockRules(
            idle_minutes=self._idle_minutes(usual.idle_minutes),
            before_sleep=self._settings.get(_SLEEP) != _NEVER,
            with_screen=self._settings.get(_SCREEN) != _NEVER,
        )

    def keep(self, rules: LockRules) -> None:
        self._settings.put(_IDLE, str(rules.idle_minutes or _NEVER))
        self._settings.put(_SLEEP, "yes" if rules.before_sleep else _NEVER)
        self._settings.put(_SCREEN, "yes" if rules.with_screen else _NEVER)

    def _idle_minutes(self, usual: int | None) -> int | None:
        said = self._settings.get(_IDLE)
        if said == _NEVER:
            return None
        return int(said) if said and said.isascii() and said.isdigit() and int(said) > 0 else usual
