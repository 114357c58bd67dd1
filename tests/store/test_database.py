"""The file: private, whole, and never thrown away."""

import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from sealpost.errors import NotReadable, NotWritable
from sealpost.store.connection import Durability
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
    names = {file.name for file in path.parent.iterdir()}
    assert modes(path) == {0o600}
    assert names == {path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}.lock"}


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


def damaged(path) -> list:
    return sorted(path.parent.glob("*.damaged-?"))


def test_a_sound_database_was_not_moved(database, path):
    database.open()
    assert damaged(path) == []


def test_what_was_written_is_there_after_reopening(database):
    StoredSettings(database).put("default_key", "ABC")
    database.close()
    assert StoredSettings(database).get("default_key") == "ABC"


def test_a_file_that_is_no_database_is_moved_aside_and_kept(database, path):
    path.parent.mkdir()
    path.write_bytes(b"no database at all, but somebody's bytes " * 100)
    database.open()
    assert damaged(path)[0].read_bytes().startswith(b"no database at all")


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
    database.open()
    assert len(damaged(path)) == 1


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
    database.open()
    assert path.is_file()


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
    assert (StoredSettings(database).get("kept"), damaged(path)) == ("yes", [])
    database.close()


def test_damage_that_shows_while_at_work_is_mended_at_the_next_use(database, path):
    settings = StoredSettings(database)
    for number in range(500):
        settings.put(f"name{number}", "value" * 50)
    with database.lend() as connection:
        connection.query("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 40960)
    with database.lend() as connection:
        connection.execute("PRAGMA shrink_memory")
    with pytest.raises(NotReadable), database.lend() as connection:
        connection.query("SELECT sum(length(value)) AS n FROM setting")
    settings.put("a", "b")
    assert (settings.get("a"), len(damaged(path))) == ("b", 1)


@pytest.mark.parametrize(("durability", "level"), [(Durability.NOW, 2), (Durability.SOON, 1)])
def test_what_was_confirmed_is_on_the_disk_where_that_is_asked_for(database, durability, level):
    with database.write(durability) as connection:
        assert connection.query("PRAGMA synchronous")[0]["synchronous"] == level


_FILLS_THE_DISK = """
import resource, sys
from pathlib import Path
from sealpost.errors import SealpostError
from sealpost.store.database import Database
from sealpost.store.settings import StoredSettings
database = Database(Path(sys.argv[1]))
database.open()
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))
settings = StoredSettings(database)
for number in range(10_000):
    try:
        settings.put(f"n{number}", "x" * 2_000)
    except SealpostError as error:
        sys.exit(f"{error.code} {number}")
    print(f"n{number}", flush=True)
"""


def test_where_no_more_fits_it_is_said_and_what_was_confirmed_stays(database, path):
    filled = subprocess.run([sys.executable, "-c", _FILLS_THE_DISK, str(path)], capture_output=True, check=False)
    confirmed = filled.stdout.decode().split()
    assert filled.stderr.decode().split()[0] in ("disk-full", "not-writable")
    assert len(confirmed) > 50
    settings = StoredSettings(database)
    assert [name for name in confirmed if settings.get(name) is None] == []
    settings.put("after", "there is room again")


def test_a_full_disk_is_called_full():
    program = f"""
import subprocess, sys
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "none", "/mnt"], check=True)
sys.argv[1:] = ["/mnt/sealpost.sqlite"]
{_FILLS_THE_DISK.replace("resource.setrlimit", "(lambda *_: None)")}"""
    filled = subprocess.run(["unshare", "-rm", sys.executable, "-c", program], capture_output=True, check=False)
    assert filled.stderr.decode().split()[0] == "disk-full"
    assert len(filled.stdout.split()) > 50


def test_a_disk_that_can_only_be_read_is_said(path, database):
    StoredSettings(database).put("kept", "yes")
    database.close()
    program = f"""
import subprocess
subprocess.run(["mount", "--bind", {str(path.parent)!r}, {str(path.parent)!r}], check=True)
subprocess.run(["mount", "-o", "remount,bind,ro", {str(path.parent)!r}], check=True)
from pathlib import Path
from sealpost.store.database import Database
try:
    Database(Path({str(path)!r})).open()
except Exception as error:
    print(error)
"""
    said = subprocess.run(["unshare", "-rm", sys.executable, "-c", program], capture_output=True, check=True)
    assert "can't be written" in said.stdout.decode()
    assert StoredSettings(database).get("kept") == "yes"
