"""From clear to encrypted and back: a new file, proven to hold the same, before anything takes a place."""

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from sealpost.errors import NotWritable
from sealpost.store.connection import Connection, sealing_connection
from sealpost.store.files import part_of, put_in_place, remove


def converted(source: Path, key: bytes | None, new_key: bytes | None) -> Path:
    """The part beside `source` that holds the same under `new_key`; None is clear.

    Raises NotWritable when it does not hold the same, Damaged, and what `sqlite_errors` names.
    """
    part = part_of(source)
    try:
        with closing(sealing_connection(source, key)) as library:
            version = library.execute("PRAGMA user_version").fetchone()[0]
            written_key = f"x'{new_key.hex()}'" if new_key else ""
            library.execute("ATTACH DATABASE ? AS other KEY ?", (str(part), written_key))
            library.execute("SELECT sqlcipher_export('other')")
            library.execute(f"PRAGMA other.user_version = {int(version):d}")
            library.execute("DETACH DATABASE other")
        if _counted(source, key) != _counted(part, new_key):
            raise NotWritable(path=str(part), detail="the copy does not hold the same")
    except BaseException:
        remove(part)
        raise
    return part


def convert_in_place(path: Path, key: bytes | None, new_key: bytes | None) -> None:
    """For a file that nobody has open, such as a backup; it keeps its date. Raises as `converted`."""
    times = path.stat()
    put_in_place(converted(path, key, new_key), path)
    os.utime(path, (times.st_atime, times.st_mtime))


def _counted(path: Path, key: bytes | None) -> Mapping[str, int]:
    """How many rows each table has; opening checks that every page can be read."""
    connection = Connection(path, key)
    try:
        listed = connection.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        counts = {
            row["name"]: connection.column(f'SELECT count(*) FROM "{row["name"]}"')[0]  # noqa: S608 - from the schema
            for row in listed
        }
        connection.query("PRAGMA wal_checkpoint(TRUNCATE)")
        return {**counts, "user_version": connection.query("PRAGMA user_version")[0]["user_version"]}
    finally:
        connection.close()
