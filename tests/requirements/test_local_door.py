"""R12, R16, R19, R20 and R26 of the requirements: who reaches Sealpost, and whom it reaches."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import unix_connect

from sealpost.operations import ALL
from support.corpus import ARCHIVE, corpus
from support.door import open_door
from support.fuzz_targets import read_host_frames, read_requests
from support.gpg_home import populated_home

ROOT = Path(__file__).parents[2]
NOBODY = 65534
AS_NOBODY = pytest.mark.skipif(os.getuid() != 0, reason="only root can become another user to try the door")

_CONNECT = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    socket.socket(socket.AF_UNIX).connect(sys.argv[1])
except OSError as error:
    sys.exit(type(error).__name__)
"""


@pytest.fixture(scope="module")
def home():
    with populated_home() as home:
        yield home


@pytest.fixture
def door(home):
    with open_door(home.environ) as door:
        yield door


@AS_NOBODY
def test_r12_another_user_can_not_connect(door):
    tried = subprocess.run(
        [sys.executable, "-c", _CONNECT, str(door.path)], capture_output=True, text=True, check=False
    )
    assert (tried.returncode, tried.stderr.strip()) == (1, "PermissionError")


@AS_NOBODY
def test_r12_another_user_is_cut_off_even_where_the_folder_is_open_to_all(door):
    for path in (door.path.parent.parent, door.path.parent, door.path):
        path.chmod(0o777)
    read = _CONNECT.replace(
        "    socket.socket(socket.AF_UNIX).connect(sys.argv[1])",
        "    s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); s.settimeout(20)\n"
        "    sys.exit('cut off' if not s.recv(1) else 'heard')",
    )
    tried = subprocess.run([sys.executable, "-c", read, str(door.path)], capture_output=True, text=True, check=False)
    assert tried.stderr.strip() in ("cut off", "ConnectionResetError")


def test_r12_the_socket_is_private(door):
    """That no TCP port is opened: tests/broker/test_server.py."""
    assert door.path.stat().st_mode & 0o777 == 0o600
    assert door.path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "chrome-extension://abcdefgh", ""])
def test_r12_whoever_names_an_origin_is_refused(door, origin):
    with pytest.raises(InvalidStatus), unix_connect(str(door.path), additional_headers={"Origin": origin}):
        pass


_READ_WITHOUT_NETWORK = """
import os, sys
connects = []
sys.addaudithook(lambda event, args: connects.append(args) if event == "socket.connect" else None)
sys.path.insert(0, sys.argv[1])
from sealpost.errors import SealpostError
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.mail import MailService
from support.corpus import corpus
from support.values import MemorySettings, SystemClock
with corpus().home() as home:
    mail = MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())
    for case in corpus().cases:
        if case.get("no_network") or case["group"] == "m":
            try:
                mail.open_file(corpus().content(case), case["file"])
            except SealpostError:
                pass
assert connects == [], connects
assert open("/proc/net/route").read().count("\\n") <= 1 or not sys.argv[2:]
"""


@pytest.mark.skipif(not ARCHIVE.exists(), reason=f"{ARCHIVE.name} is not beside the project")
def test_r16_reading_contacts_nobody_and_needs_no_network():
    """In a network namespace without routes where the system lets us, by an audit of connections anywhere."""
    program = [sys.executable, "-c", _READ_WITHOUT_NETWORK, str(ROOT / "tests")]
    apart = subprocess.run(["unshare", "-n", "true"], capture_output=True, check=False).returncode == 0
    command = ["unshare", "-n", *program, "apart"] if apart else program
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not ARCHIVE.exists(), reason=f"{ARCHIVE.name} is not beside the project")
def test_r19_every_hostile_frame_of_the_corpus_is_read_or_refused():
    frames = [each for each in corpus().manifest["extra"] if each["kind"] == "native-frame"]
    for frame in frames:
        read_host_frames(corpus().read(frame["file"]))
        read_requests(corpus().read(frame["file"])[4:])
    assert len(frames) > 10


def test_r20_no_operation_takes_a_path_or_a_programs_arguments():
    fields = {field for operation in ALL for field in operation.request.__struct_fields__}
    assert not fields & {"path", "file", "folder", "command", "arguments", "options", "program", "home", "passphrase"}


def test_r26_the_extension_reaches_webmails_only_and_shows_pages_to_nobody_else():
    """127.0.0.1 is the practice mailbox."""
    manifest = json.loads((ROOT / "extension/manifest.json").read_text())
    webmails = ("https://mail.google.com/", "https://mail.yandex.", "https://mail.360.yandex.", "http://127.0.0.1/")
    for host in manifest["host_permissions"]:
        assert host.startswith(webmails), host
    assert "externally_connectable" not in manifest
    assert "unsafe" not in json.dumps(manifest.get("content_security_policy", {}))
    for shown in manifest.get("web_accessible_resources", ()):
        assert all("*://*/" not in match and match != "<all_urls>" for match in shown["matches"])
