"""One value of the rules file changed, with every comment and the order of its lines kept; the importer of tomlkit."""

from collections.abc import MutableMapping, Sequence
from typing import Any, cast

import tomlkit

Value = str | int | float | Sequence[str] | Sequence[int]


def with_value(text: str, path: Sequence[str], value: Value) -> str:
    """`text` must be readable (core.rules_file.read_rules)."""
    document = tomlkit.parse(text)
    table: MutableMapping[str, Any] = document
    for key in path[:-1]:
        if key not in table:
            table[key] = tomlkit.table()
        table = cast(MutableMapping[str, Any], table[key])
    table[path[-1]] = _whole(value)
    return tomlkit.dumps(document)


def _whole(value: Value) -> Value:
    """2 stays 2, and does not become 2.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
