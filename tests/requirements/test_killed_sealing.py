"""R9 below the browser: whoever takes part in a sealing dies at each of its steps, and no plain text leaves.

The host, the app, GnuPG and its agent are the real ones. A step is where gpg starts, each status line, and its end;
for the socket, octets of the request and of its answer as well. The browser's side of it: e2e/test_faults.py.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from support import stopping_gpg
from support.app_process import running_app
from support.cable import TO_APP, TO_HOST, Cable
from support.disk_search import holders
from support.door import Browser
from support.gpg_home import gpg_home, people, populated_home
from support.native_host import HostFolder, HostPort, framed, wait_until

TEXT = "Тайна Árvíztűrő 4711"
PASSPHRASE = "пароль őszi 1147"
LETTER = {"text": TEXT, "to": ["bob@example.org"], "hidden": [], "account": "", "sign": True}


@pytest.fixture(scope="module")
def bob():
    with gpg_home() as home:
        home.add_own(people().bob)
        home.add(people().alice)
        yield home


@pytest.fixture(scope="module")
def gpg():
    """Alice's key asks for its passphrase, so that the agent takes part."""
    with populated_home() as home:
        home.protect(people().alice, PASSPHRASE)
        home.pinentry_gives(PASSPHRASE)
        yield home


@pytest.fixture(scope="module")
def steps():
    with stopping_gpg.installed() as steps:
        yield steps


@pytest.fixture(scope="module")
def app(gpg, steps):
    with running_app(gpg, PATH=f"{steps.folder}{os.pathsep}{os.environ['PATH']}") as app:
        assert app.run("sites", "allow", "https://mail.google.com", "--operation", "encrypt").returncode == 0
        yield app


@pytest.fixture(scope="module")
def cable(app):
    """In the app's place, in a folder of its own for the host."""
    folder = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    cable = Cable(folder / "run" / "app.sock", app.socket)
    yield cable
    cable.close()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def host(app, tmp_path_factory):
    """As a browser runs it; it starts the app when that is gone."""
    folder = HostFolder(tmp_path_factory.mktemp("host"))
    folder.environ = app.environ
    folder.configure(app=[sys.executable, "-m", "sealpost", "--background"], start_app=True)
    yield folder
    folder.close()


@pytest.fixture(scope="module")
def host_on_cable(app, cable):
    folder = HostFolder(cable.path.parents[1])
    folder.configure(start_app=False, app=[])
    yield folder
    folder.close()


class Sealing:
    """One letter after the other through one host, and what is demanded of each."""

    def __init__(self, folder, app, gpg, bob, steps):
        self.folder, self.app, self.gpg, self.bob, self.steps = folder, app, gpg, bob, steps
        self.begin()

    def begin(self):
        self.port = HostPort(self.folder.run())
        self.browser = Browser(self.port)
        assert self.browser.greet()["ok"]
        if not self.browser.prove()["ok"]:
            assert self.browser.pair()["ok"]

    def ask(self):
        self.gpg.kill_agents()  # the passphrase is asked for each time
        return self.browser.send("encrypt", LETTER)

    def is_sealed_or_explained(self, answer):
        """Sealed for Bob, with Alice's signature, or a sentence and nothing else."""
        if answer["ok"]:
            armored = answer["body"]["armored"].encode()
            assert self.bob.gpg("--decrypt", content=armored).decode() == TEXT
            return
        error = answer["error"]
        assert error["code"] != "internal-fault"
        assert error["message"].endswith(".")
        assert error["next"].endswith(".")
        assert "body" not in answer

    def nothing_is_left(self):
        assert not any(TEXT in frame for frame in self.port.heard)
        wait_until(lambda: not self.steps.is_running)

    def works_again(self):
        self.steps.plan("nothing", 0)
        answer = self.browser.ask("encrypt", LETTER)
        if _code(answer) == "app-not-running":  # a machine under load starts it more slowly than a person would wait
            wait_until(lambda: self.app.is_open)
            answer = self.browser.ask("encrypt", LETTER)
        if _code(answer) == "proof-needed":  # another app, or another session of it
            self.browser.nonce = answer["error"]["params"]["nonce"]
            assert self.browser.prove()["ok"]
            answer = self.browser.ask("encrypt", LETTER)
        assert answer["ok"], answer
        self.is_sealed_or_explained(answer)


def _code(answer):
    return "" if answer["ok"] else answer["error"]["code"]


@pytest.fixture
def sealing(app, host, gpg, bob, steps):
    made = Sealing(host, app, gpg, bob, steps)
    made.works_again()
    yield made
    assert [file for place in (app.home, host.home, gpg.path) for file in holders(place, TEXT)] == []


@pytest.fixture
def numbers(sealing, steps):
    """Of all steps of a sealing."""
    steps.plan("nothing", 0)
    assert sealing.browser.answer(sealing.ask())["ok"]
    assert {"start", "PINENTRY_LAUNCHED", "SIG_CREATED", "END_ENCRYPTION", "end"} <= {*steps.taken}
    return range(1, len(steps.taken) + 1)


def test_r9_gpg_is_killed_at_each_step(sealing, steps, numbers):
    for number in numbers:
        steps.plan("kill", number)
        answer = sealing.browser.answer(sealing.ask())
        assert not answer["ok"], steps.taken
        sealing.is_sealed_or_explained(answer)
        sealing.nothing_is_left()
    sealing.works_again()


def test_r9_gpg_is_killed_while_a_passphrase_is_asked_for(sealing, gpg, steps, numbers):
    del numbers  # have counted the steps
    asks = steps.taken.index("PINENTRY_LAUNCHED") + 1
    gpg.pinentry_waits(PASSPHRASE)
    steps.plan("kill", asks)
    sealing.is_sealed_or_explained(sealing.browser.answer(sealing.ask()))
    wait_until(lambda: not gpg.is_asking)
    gpg.pinentry_gives(PASSPHRASE)
    sealing.works_again()


def test_r9_the_agent_is_killed_at_each_step(sealing, gpg, steps, numbers):
    for number in numbers:
        gpg.kill_agents()
        steps.plan("kill the agent", number, gpg.start_agent())
        sealing.is_sealed_or_explained(sealing.browser.ask("encrypt", LETTER))
        sealing.nothing_is_left()
        sealing.works_again()


def test_r9_the_host_is_killed_at_each_step(sealing, steps, numbers):
    for number in numbers:
        steps.plan("wait", number)
        sealing.ask()
        wait_until(lambda: steps.is_reached)
        sealing.port.host.process.kill()
        assert b"armored" not in sealing.port.host.rest()
        steps.go_on()
        sealing.nothing_is_left()
        sealing.begin()
        sealing.works_again()


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_r9_the_host_is_killed_with_a_part_of_the_letter_in_it(sealing, share):
    frame = framed({"v": 1, "type": "req", "id": "half", "op": "encrypt", "caller": "content", "body": LETTER})
    sealing.port.host.write(frame[: int(len(frame) * share)])
    sealing.port.host.process.kill()
    assert TEXT.encode() not in sealing.port.host.rest()
    sealing.begin()
    sealing.works_again()


def test_r9_the_app_is_killed_at_each_step(sealing, app, steps, numbers):
    """Of each kind: it takes its time to start again."""
    del numbers  # have counted them
    for number in [steps.taken.index(name) + 1 for name in dict.fromkeys(steps.taken)]:
        steps.plan("wait", number)
        asked = sealing.ask()
        wait_until(lambda: steps.is_reached)
        app.kill()
        assert sealing.browser.answer(asked)["error"]["code"] == "app-stopped"
        steps.go_on()
        sealing.nothing_is_left()
        sealing.works_again()


@pytest.fixture
def on_cable(sealing, host_on_cable, app, gpg, bob, steps):
    del sealing  # has paired this profile
    made = Sealing(host_on_cable, app, gpg, bob, steps)
    made.works_again()
    yield made
    assert holders(host_on_cable.home, TEXT) == []


def test_r9_the_socket_is_cut_at_each_step(on_cable, cable, steps, numbers):
    for number in numbers:
        steps.plan("wait", number)
        asked = on_cable.ask()
        wait_until(lambda: steps.is_reached)
        cable.cut()
        assert on_cable.browser.answer(asked)["error"]["code"] == "app-stopped"
        steps.go_on()
        on_cable.nothing_is_left()
        on_cable.works_again()


@pytest.mark.parametrize("direction", [TO_APP, TO_HOST])
def test_r9_the_socket_is_cut_within_the_letter_and_within_the_answer(on_cable, cable, direction):
    before = cable.carried[direction]
    assert on_cable.browser.answer(on_cable.ask())["ok"]
    whole = cable.carried[direction] - before
    for octets in (0, 1, 2, whole // 4, whole // 2, whole - 2):
        cable.cut_after(octets, direction)
        on_cable.is_sealed_or_explained(on_cable.browser.answer(on_cable.ask()))
        on_cable.nothing_is_left()
        on_cable.works_again()
