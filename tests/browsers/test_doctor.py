"""The doctor finds each fault where it is, says what mends it, and mends what can be mended."""

import sys
import tempfile
from pathlib import Path

import pytest

from sealpost.browsers.doctor import Doctor, Health
from sealpost.browsers.launcher import launcher_for
from sealpost.browsers.links import BrowserLinks, Machine
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.keys import KeyService
from sealpost.services.storage import StorageService
from sealpost.store.backups import Backups
from sealpost.store.database import Care, Database
from support.gpg_home import gpg_home, populated_home
from support.native_host import App, agree
from support.values import MemorySettings, SystemClock


@pytest.fixture(scope="module")
def gnupg():
    with populated_home() as home:
        yield home


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(prefix="sp-", dir="/tmp") as folder:
        yield Path(folder)


def _doctor(folder, environ):
    keyring = GpgKeyring(environ)
    (folder / "bin").mkdir(exist_ok=True)
    machine = Machine(folder / "home", folder / "home/.config", str(folder / "bin"), root=folder / "root")
    launcher = launcher_for(folder / "host", {"SEALPOST_HOME": str(folder)}, sys.executable, ["a" * 32])
    links = BrowserLinks(machine, launcher)
    return Doctor(
        KeyService(keyring, MemorySettings()),
        lambda: keyring.version,
        keyring.missing_fix,
        links,
        launcher,
        folder / "run/app.sock",
        environ,
        StorageService(database(folder), SystemClock()),
    )


def database(folder):
    path = folder / "data/sealpost.sqlite"
    return Database(path, care=Care(Backups(path), SystemClock().now))


@pytest.fixture
def doctor(folder, gnupg):
    return _doctor(folder, gnupg.environ)


@pytest.fixture
def chromium(folder, doctor):
    program = folder / "bin/chromium"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)


def _check(doctor, name):
    return next(check for check in doctor.examine() if check.name == name)


@pytest.mark.parametrize("name", ["gpg", "agent", "pinentry", "keyring", "default-key"])
def test_a_working_gnupg_is_well(doctor, name):
    assert _check(doctor, name).health is Health.GOOD


def test_a_missing_gnupg_is_a_fault_with_the_line_that_installs_it(folder, gnupg):
    check = _check(_doctor(folder, {**gnupg.environ, "PATH": "/nowhere"}), "gpg")
    assert (check.health, "not installed" in check.found, "apt install" in check.next_step) == (
        Health.FAULT,
        True,
        True,
    )


def test_a_gnupg_without_a_known_fix_works_and_is_told_with_what_to_do(folder, gnupg):
    gpg = folder / "bin/gpg"
    gpg.parent.mkdir()
    gpg.write_text(
        '#!/bin/sh\ncase "$*" in *--list-config*) echo cfg:version:2.4.8;; *) exec /usr/bin/gpg "$@";; esac\n'
    )
    gpg.chmod(0o700)
    environ = {**gnupg.environ, "PATH": f"{gpg.parent}:{gnupg.environ['PATH']}"}
    checks = {check.name: check for check in _doctor(folder, environ).examine()}
    told = checks["gpg"]
    assert (told.health, "CVE-2025-68973" in told.found, "apt install" in told.next_step) == (Health.NOTICE, True, True)
    assert checks["keyring"].health is Health.GOOD


def test_without_gnupg_nothing_of_it_is_examined(folder, gnupg):
    checks = _doctor(folder, {**gnupg.environ, "PATH": "/nowhere"}).examine()
    assert not {"agent", "pinentry", "keyring"} & {check.name for check in checks}


def test_a_person_without_a_key_is_told_how_to_make_one(folder):
    with gpg_home() as empty:
        check = _check(_doctor(folder, empty.environ), "default-key")
    assert (check.health, "keys generate" in check.next_step) == (Health.FAULT, True)


def test_a_missing_pinentry_is_a_fault(folder):
    with gpg_home() as home:
        home.has_no_pinentry()
        assert _check(_doctor(folder, home.environ), "pinentry").health is Health.FAULT


def test_an_app_that_is_not_running_is_worth_a_note(doctor):
    assert _check(doctor, "app").health is Health.NOTICE


def test_a_running_app_is_well(doctor, folder):
    app = App(folder / "run/app.sock", agree)
    assert _check(doctor, "app").health is Health.GOOD
    app.stop()


def test_a_socket_that_nobody_listens_at_is_named(doctor, folder):
    App(folder / "run/app.sock", agree).stop()
    assert "Nothing answers" in _check(doctor, "app").found


def test_a_machine_without_browsers_is_a_fault(doctor):
    assert _check(doctor, "browsers").health is Health.FAULT


def test_the_launcher_is_repaired(doctor):
    check = _check(doctor, "launcher")
    assert check.health is Health.FAULT
    check.repair()
    assert _check(doctor, "launcher").health is Health.GOOD


@pytest.mark.usefixtures("chromium")
def test_a_browser_that_is_not_linked_is_linked_by_its_repair(doctor):
    check = _check(doctor, "browser:chromium")
    assert (check.health, check.found) == (Health.FAULT, "It is not linked.")
    check.repair()
    assert _check(doctor, "browser:chromium").found == "It is linked, and its launcher runs."


@pytest.mark.usefixtures("chromium")
def test_a_linked_browser_reaches_the_app_through_its_launcher(doctor, folder):
    doctor.links.link()
    app = App(folder / "run/app.sock", agree)
    assert "the app answers" in _check(doctor, "browser:chromium").found
    app.stop()


@pytest.mark.usefixtures("chromium")
def test_a_launcher_that_was_replaced_is_a_fault(doctor):
    doctor.links.link()
    doctor.launcher.script.write_text("#!/bin/sh\nexit 127\n")
    assert _check(doctor, "browser:chromium").health is Health.FAULT


def test_a_browser_out_of_reach_is_worth_a_note(doctor, folder):
    (folder / "home/snap/chromium").mkdir(parents=True)
    assert _check(doctor, "browser:chromium-snap").health is Health.NOTICE


def test_a_sound_store_is_said_to_be_sound(doctor):
    assert _check(doctor, "storage").health is Health.GOOD


def test_damage_that_was_mended_stays_a_finding_until_somebody_took_note(doctor, folder):
    path = folder / "data/sealpost.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 1000)
    found = _check(doctor, "storage")
    assert (found.health, "damaged-1" in found.found) == (Health.FAULT, True)
    found.repair()
    assert _check(doctor, "storage").health is Health.GOOD
