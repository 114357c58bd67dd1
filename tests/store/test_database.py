"""The file: private, whole, and never thrown away."""

import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from sealpost.errors import NotReadable, NotWritable
from sealpost.store.database import Database
from sealpost.store.settings import StoredSettings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data/sealpost.sqlite"


@pytest.fixture
def database(path):
    opened = Database(path)
    yield opened
    opened.close()


def pragma(database: Database, name: str) -> object:
    with database.lend() as connection:
        return next(iter(connection.query(f"PRAGMA {name}")[0].values()))


def modes(path) -> set[int]:
    return {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}


def test_every_file_is_for_its_user_alone(database, path):
    StoredSettings(database).put("a", "b")
    assert (modes(path), len(list(path.parent.iterdir()))) == ({0o600}, 3)


def test_the_folder_is_for_its_user_alone(database, path):
    database.open()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(database, path):
    path.parent.mkdir()
    path.touch(0o644)
    database.open()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(("name", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("secure_delete", 1)])
def test_the_file_is_opened_safely(database, name, value):
    assert pragma(database, name) == value


def test_nothing_is_imported_before_the_first_use():
    program = (
        "import sys; from pathlib import Path; from sealpost.store.database import Database;"
        "Database(Path('/nowhere')); sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_sound_database_was_not_moved(database):
    assert database.open() is None


def test_what_was_written_is_there_after_reopening(database):
    StoredSettings(database).put("default_key", "ABC")
    database.close()
    assert StoredSettings(database).get("default_key") == "ABC"


def test_a_file_that_is_no_database_is_moved_aside_and_kept(database, path):
    path.parent.mkdir()
    path.write_bytes(b"no database at all, but somebody's bytes " * 100)
    aside = database.open()
    assert aside is not None
    assert aside.read_bytes().startswith(b"no database at all")


def test_a_fresh_database_takes_the_place_of_a_damaged_one(database, path):
    path.parent.mkdir()
    path.write_bytes(b"x" * 10_000)
    StoredSettings(database).put("a", "b")
    assert StoredSettings(database).get("a") == "b"


def test_damage_inside_is_noticed(database, path):
    settings = StoredSettings(database)
    for number in range(500):
        settings.put(f"name{number}", "value" * 50)
    database.close()
    content = bytearray(path.read_bytes())
    content[8192:20480] = b"\xff" * 12288
    path.write_bytes(content)
    assert database.open() is not None


def test_a_second_damaged_file_does_not_replace_the_first(database, path):
    path.parent.mkdir()
    for content in (b"first" * 1000, b"second" * 1000):
        path.write_bytes(content)
        database.open()
        database.close()
    assert len(list(path.parent.glob("*.damaged-[12]"))) == 2


def test_a_database_of_a_newer_sealpost_is_left_alone(database, path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 1000")
    with pytest.raises(NotReadable):
        database.open()


def test_a_failed_opening_can_be_tried_again(database, path):
    path.parent.mkdir()
    path.mkdir()
    with pytest.raises(NotWritable):
        database.open()
    path.rmdir()
    assert database.open() is None


def test_a_link_is_not_followed(database, path):
    path.parent.mkdir()
    path.symlink_to(path.with_name("elsewhere"))
    with pytest.raises(NotWritable):
        database.open()


def test_a_failed_write_leaves_nothing_behind(database):
    def write_half() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', 'b')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_half()
    assert StoredSettings(database).get("a") is None


def test_threads_do_not_meet(database):
    settings = StoredSettings(database)

    def write_and_read(number: int) -> bool:
        settings.put(f"n{number}", str(number))
        return settings.get(f"n{number}") == str(number)

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(write_and_read, range(400)))


def test_two_programs_can_write_at_once(database, path):
    program = (
        "import sys; from pathlib import Path; from sealpost.store.database import Database;"
        "from sealpost.store.settings import StoredSettings;"
        "settings = StoredSettings(Database(Path(sys.argv[1])));"
        "[settings.put(f'other{n}', 'x') for n in range(100)]"
    )
    other = subprocess.Popen([sys.executable, "-c", program, str(path)])
    for number in range(100):
        StoredSettings(database).put(f"own{number}", "x")
    assert other.wait() == 0
    with database.lend() as connection:
        assert connection.query("SELECT count(*) AS n FROM setting")[0]["n"] == 200


def test_a_killed_program_leaves_a_sound_database(path):
    program = (
        "import sys; from pathlib import Path; from sealpost.store.database import Database;"
        "from sealpost.store.settings import StoredSettings;"
        "settings = StoredSettings(Database(Path(sys.argv[1])));"
        "settings.put('kept', 'yes'); print(flush=True);"
        "[settings.put(f'n{n}', 'x' * n) for n in range(100000)]"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE) as victim:
        assert victim.stdout
        victim.stdout.readline()
        victim.kill()
    database = Database(path)
    assert (database.open(), StoredSettings(database).get("kept")) == (None, "yes")
    database.close()
