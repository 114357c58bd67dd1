"""Everything that is kept, as JSON that any program can read."""

import json
from pathlib import Path

from sealpost.store.connection import Connection
from sealpost.store.files import not_written, part_of, put_in_place, remove

_LEFT_OUT = frozenset({"paired_browser"})  # holds the secrets of browsers, which are worth nothing elsewhere


def write_out(connection: Connection, target: Path) -> int:
    """Returns how many rows. Raises DiskFull, NotWritable."""
    listed = connection.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    names = sorted(row["name"] for row in listed if not row["name"].startswith("sqlite_"))
    part = part_of(target)
    written = 0
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write("{")
            for number, name in enumerate(name for name in names if name not in _LEFT_OUT):
                rows = connection.query(f'SELECT * FROM "{name}"')  # noqa: S608 - names from the schema
                file.write(f"{',' if number else ''}\n{json.dumps(name)}: ")
                json.dump(rows, file, ensure_ascii=False, default=bytes.hex)
                written += len(rows)
            file.write("\n}\n")
        put_in_place(part, target)
    except OSError as error:
        remove(part)
        raise not_written(target, error) from error
    return written
