"""R22: a text that was sealed, signed or opened stands in nothing that outlives the operation, however it ended."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from websockets.sync.client import unix_connect

from support import x11, x11_clipboard
from support.app_process import running_app
from support.disk_search import holders
from support.door import HEADERS, Browser
from support.gpg_home import gpg_home, people, populated_home, protected
from support.webmail import sealed_for_alice

SECRET = "Тайна Árvíztűrő 4711"
PASSPHRASE = "пароль őszi 1147"
WITNESS = """#!/bin/sh
{{ printf '%s\\n' "$0" "$@"; tr '\\0' '\\n' </proc/$$/environ; printf '%s\\n' ==; }} >>{told}
exec {real} "$@"
"""


@pytest.fixture(scope="module")
def gpg():
    """Alice's key asks for a passphrase, so that agent and pinentry take part; Árpád's is hers too, to be revoked."""
    with populated_home() as home:
        home.protect(people().alice, PASSPHRASE)
        home.gpg("--import", content=protected(people().arpad, PASSPHRASE))
        yield home


@pytest.fixture(scope="module")
def bobs_letter():
    with gpg_home() as home:
        home.add_own(people().bob)
        home.add(people().alice)
        yield sealed_for_alice(home, SECRET)


@pytest.fixture(scope="module")
def secret_key():
    """Carol's, locked with the passphrase."""
    with gpg_home() as home:
        home.pinentry_gives(PASSPHRASE)
        home.gpg("--import", content=protected(people().carol, PASSPHRASE))
        yield home.gpg("--armor", "--export-secret-keys", people().carol.fingerprint).decode()


@pytest.fixture(scope="module")
def desktop():
    with x11.desktop() as desktop:
        yield desktop


@pytest.fixture(scope="module")
def onlooker(desktop):
    with x11_clipboard.onlooker(desktop) as onlooker:
        yield onlooker


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
def app(gpg, witnessed, desktop, onlooker):
    del onlooker  # there from the start
    path = f"{witnessed / 'bin'}{os.pathsep}{os.environ['PATH']}"
    shown_on = {name: desktop.environ[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")}
    with running_app(gpg, PATH=path, TMPDIR=str(witnessed / "tmp"), **shown_on) as app:
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
        "cancelled",
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


@pytest.fixture
def search(app, gpg, witnessed, onlooker):
    """Where a secret is: homes, database, logs, temporary folders, what every child was started with, the clipboard."""

    def find(*more):
        places = (app.home, witnessed, gpg.path)
        secrets = (SECRET, PASSPHRASE, *more)
        found = [file for secret in secrets for place in places for file in holders(place, secret)]
        copied = [text for text in onlooker.look()["seen"] if any(secret in text for secret in secrets)]
        return [file for file in found if Path(file).name != "pinentry.plan"] + copied

    return find


def plan(gpg, passphrase):
    """What the pinentry is given; an agent that knows a passphrase does not ask again."""
    gpg.kill_agents()
    gpg.pinentry_gives(PASSPHRASE if passphrase == "right" else "falsch")
    if passphrase == "cancelled":
        gpg.pinentry_is_cancelled()


@pytest.mark.parametrize("request_made", REQUESTS)
def test_r22_a_secret_is_in_nothing_that_outlives_the_operation(
    request_made, gpg, witnessed, browser, bobs_letter, search
):
    make, passphrase, outcome = REQUESTS[request_made]
    plan(gpg, passphrase)
    operation, body, envelope = make(bobs_letter)
    asked = browser.send(operation, body, **envelope)
    if outcome == "cancelled":
        browser.event("waiting")
        browser.cancel(asked)
    answer = browser.answer(asked)
    assert answer["ok"] == (not outcome), answer
    if outcome not in ("", "any"):
        assert answer["error"]["code"] == outcome
    if outcome:
        assert SECRET not in str(answer)
    assert search() == []
    assert (witnessed / "told").read_text().count("==") > 3


def _around(block):
    """The mail in which a key came."""
    return f"{SECRET}\n\n{block}\n{SECRET}\n"


KEY_WORK = {
    "made": (lambda _: ("generate", "Nóra", "nora@example.org"), "right", 0),
    "made without a passphrase": (lambda _: ("generate", "Nina", "nina@example.org"), "cancelled", 1),
    "imported": (lambda _: ("import",), "right", 0),
    "imported when damaged": (lambda _: ("import",), "right", 1),
    "secret and imported": (lambda _: ("import", "--secret"), "right", 0),
    "secret and imported as a public one": (lambda _: ("import",), "right", 1),
    "secret and imported when damaged": (lambda _: ("import", "--secret"), "right", 1),
    "revoked without the passphrase": (lambda own: ("revoke", own), "cancelled", 1),
    "revoked with a wrong passphrase": (lambda own: ("revoke", own), "wrong", 1),
    "revoked": (lambda own: ("revoke", own), "right", 0),
}


@pytest.mark.parametrize("key_is", KEY_WORK)
def test_r22_of_work_on_keys_nothing_secret_is_left(key_is, app, gpg, secret_key, search):
    make, passphrase, status = KEY_WORK[key_is]
    plan(gpg, passphrase)
    block = secret_key if "secret" in key_is else gpg.gpg("--armor", "--export", people().bob.fingerprint).decode()
    given = _around(_tampered(block) if "damaged" in key_is else block)
    done = app.run("keys", *make(people().arpad.fingerprint), content=given.encode())
    assert (done.returncode != 0) == status, done
    for said in (done.stdout.decode(), done.stderr.decode()):
        assert SECRET not in said
        assert PASSPHRASE not in said
    assert search(*secret_key.splitlines()[5:7]) == []


@pytest.mark.parametrize("end", ["cancelled", "killed"])
def test_r22_nothing_is_left_of_an_operation_that_ends_in_the_middle(end, app, gpg, browser, search):
    gpg.kill_agents()
    gpg.pinentry_waits(PASSPHRASE)
    asked = browser.send("sign", {"text": SECRET, "account": ""})
    browser.event("waiting")
    assert search() == []
    if end == "cancelled":
        browser.cancel(asked)
        assert browser.answer(asked)["error"]["code"] == "cancelled"
    else:
        app.kill()
    gpg.kill_agents()
    assert search() == []
    assert [*Path.cwd().glob("core*"), *app.home.rglob("core*")] == []
