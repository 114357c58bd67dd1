"""R22: a text that was sealed, signed or opened stands in nothing that outlives the operation, however it ended."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from websockets.sync.client import unix_connect

from support.app_process import running_app
from support.disk_search import holders
from support.door import HEADERS, Browser
from support.gpg_home import gpg_home, people, populated_home
from support.webmail import sealed_for_alice

SECRET = "Тайна Árvíztűrő 4711"
PASSPHRASE = "пароль őszi 1147"
WITNESS = """#!/bin/sh
{{ printf '%s\\n' "$0" "$@"; tr '\\0' '\\n' </proc/$$/environ; printf '%s\\n' ==; }} >>{told}
exec {real} "$@"
"""


@pytest.fixture(scope="module")
def gpg():
    """Alice's key asks for a passphrase, so that the agent and the pinentry take part."""
    with populated_home() as home:
        home.protect(people().alice, PASSPHRASE)
        yield home


@pytest.fixture(scope="module")
def bobs_letter():
    with gpg_home() as home:
        home.add_own(people().bob)
        home.add(people().alice)
        yield sealed_for_alice(home, SECRET)


@pytest.fixture(scope="module")
def witnessed():
    """Programs of GnuPG that write down how they were started; and a place for what is temporary."""
    with tempfile.TemporaryDirectory(prefix="sp-w-", dir="/tmp") as folder:
        told = Path(folder) / "told"
        programs = Path(folder) / "bin"
        programs.mkdir()
        for name in ("gpg", "gpgconf", "gpg-connect-agent", "gpgsm"):
            if real := shutil.which(name):
                (programs / name).write_text(WITNESS.format(told=told, real=real))
                (programs / name).chmod(0o700)
        (Path(folder) / "tmp").mkdir()
        yield Path(folder)


@pytest.fixture(scope="module")
def app(gpg, witnessed):
    path = f"{witnessed / 'bin'}{os.pathsep}{os.environ['PATH']}"
    with running_app(gpg, PATH=path, TMPDIR=str(witnessed / "tmp")) as app:
        for operation in ("encrypt", "sign", "open"):
            assert app.run("sites", "allow", "https://mail.google.com", "--operation", operation).returncode == 0
        yield app


@pytest.fixture
def browser(app):
    with unix_connect(str(app.socket), additional_headers=HEADERS, compression=None, max_size=None) as connection:
        browser = Browser(connection)
        assert browser.greet()["ok"]
        assert browser.pair()["ok"]
        yield browser


def _letter(**changed):
    return {"text": SECRET, "to": ["bob@example.org"], "hidden": [], "account": "", "sign": True, **changed}


def _open(block):
    return ("open", {"block": block, "sender": "bob@example.org", "changed": False}, {"caller": "reader"})


def _tampered(block):
    lines = block.splitlines()
    lines[5] = lines[5][::-1]
    return "\n".join(lines)


REQUESTS = {
    "sealed": (lambda _: ("encrypt", _letter(), {}), "right", ""),
    "sealed and not signed": (lambda _: ("encrypt", _letter(sign=False), {}), "right", ""),
    "sealed for nobody there": (lambda _: ("encrypt", _letter(to=["nobody@example.org"]), {}), "right", "missing-keys"),
    "sealed by a site that may not": (
        lambda _: ("encrypt", _letter(), {"origin": "https://mail.yandex.ru"}),
        "right",
        "nobody-to-ask",
    ),
    "sealed without the passphrase": (lambda _: ("encrypt", _letter(), {}), "cancelled", "pinentry-cancelled"),
    "signed": (lambda _: ("sign", {"text": SECRET, "account": ""}, {}), "right", ""),
    "signed with a wrong passphrase": (
        lambda _: ("sign", {"text": SECRET, "account": ""}, {}),
        "wrong",
        "bad-passphrase",
    ),
    "opened": (lambda letter: _open(letter), "right", ""),
    "opened when tampered with": (lambda letter: _open(_tampered(letter)), "right", "any"),
    "opened without the passphrase": (lambda letter: _open(letter), "cancelled", "pinentry-cancelled"),
    "asked in the wrong form": (lambda _: ("encrypt", {**_letter(), SECRET: SECRET}, {}), "right", "bad-request"),
    "asked for what there is not": (lambda _: ("unseal", _letter(), {}), "right", "any"),
}


def _search(app, gpg, witnessed):
    """Homes, database, logs, temporary folders, and what every child was started with."""
    found = [file for place in (app.home, witnessed, gpg.path) for file in holders(place, SECRET)]
    return found + [file for place in (app.home, witnessed) for file in holders(place, PASSPHRASE)]


@pytest.mark.parametrize("request_made", REQUESTS)
def test_r22_a_secret_is_in_nothing_that_outlives_the_operation(
    request_made, app, gpg, witnessed, browser, bobs_letter
):
    make, passphrase, outcome = REQUESTS[request_made]
    gpg.pinentry_gives(PASSPHRASE)
    if passphrase != "right":
        gpg.kill_agents()  # who would not ask again
        gpg.pinentry_gives("falsch")
    if passphrase == "cancelled":
        gpg.pinentry_is_cancelled()
    operation, body, envelope = make(bobs_letter)
    answer = browser.ask(operation, body, **envelope)
    assert answer["ok"] == (not outcome), answer
    if outcome not in ("", "any"):
        assert answer["error"]["code"] == outcome
    if outcome:
        assert SECRET not in str(answer)
    assert _search(app, gpg, witnessed) == []
    assert (witnessed / "told").read_text().count("==") > 3


@pytest.mark.parametrize("end", ["cancelled", "killed"])
def test_r22_nothing_is_left_of_an_operation_that_ends_in_the_middle(end, app, gpg, witnessed, browser):
    gpg.kill_agents()
    gpg.pinentry_waits(PASSPHRASE)
    asked = browser.send("sign", {"text": SECRET, "account": ""})
    browser.event("waiting")
    assert _search(app, gpg, witnessed) == []
    if end == "cancelled":
        browser.cancel(asked)
        assert browser.answer(asked)["error"]["code"] == "cancelled"
    else:
        app.kill()
    gpg.kill_agents()
    assert _search(app, gpg, witnessed) == []
    assert [*Path.cwd().glob("core*"), *app.home.rglob("core*")] == []
