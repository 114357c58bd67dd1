"""Looking up, refreshing and publishing in dialogs, with real servers on this machine."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from sealpost.core.directories import WKD, wkd_places
from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Address
from sealpost.directories.lookups import HttpsDirectories
from sealpost.directories.wire import Patience
from sealpost.errors import UnknownKey
from sealpost.services.directories import DirectoryService
from support import gpg_home as homes
from support.tls_server import Response, servers


@pytest.fixture(scope="module")
def net():
    with servers() as made:
        yield made


@pytest.fixture(scope="module")
def made(net):
    return {name: net.add(name) for name in ("example.org", "keys.openpgp.org", "keys.example.net")}


@pytest.fixture
def sites(made):
    """Each test begins with empty directories."""
    for site in made.values():
        site.answers.clear()
    return made


@pytest.fixture
def services(services, net, sites):
    del sites
    https = HttpsDirectories(net, net.context, Patience(20, 60))
    return replace(
        services, directories=DirectoryService(services.keys, https, services.settings, services.key_history)
    )


@pytest.fixture
def in_wkd(sites):
    def put(address, content):
        places = wkd_places(Address(address))
        path = "/" + places.direct.split("/", 3)[3].partition("?")[0]
        sites["example.org"].answers[path] = Response(content)

    return put


def tick(dialog, name):
    dialog.findChild(QCheckBox, f"directory-{name}").setChecked(True)


def texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def without_bob(home, bob):
    block = home.gpg("--export", bob.fingerprint)
    home.gpg("--yes", "--delete-key", bob.fingerprint)
    return block


@pytest.fixture
def look_up(actions, window, settled):
    def open_dialog(asked):
        actions.look_up(asked)
        settled()
        return window.findChildren(QWidget, "look-up-dialog")[-1]

    return open_dialog


# --- Looking up -------------------------------------------------------------------------------------------


def test_nothing_is_asked_before_a_directory_is_ticked(look_up):
    dialog = look_up("bob@example.org")
    assert not dialog.findChild(QPushButton, "look-up").isEnabled()


def test_a_found_key_is_shown_and_taken_only_by_a_click(
    look_up, press, services, bob, without_bob, in_wkd, said, picture
):
    in_wkd("bob@example.org", without_bob)
    dialog = look_up("bob@example.org")
    tick(dialog, "wkd")
    press(dialog, "look-up")
    picture(dialog, "key-look-up")
    with pytest.raises(UnknownKey):
        services.keys.find(bob.fingerprint)
    press(dialog, f"take-{bob.fingerprint}")
    assert services.key_history.of(bob.fingerprint).origin == Origin(Source.DIRECTORY, "wkd")
    assert "1 new" in said(dialog)


def test_a_directory_without_the_key_says_so(look_up, press, picture):
    dialog = look_up("nobody@example.org")
    tick(dialog, "wkd")
    tick(dialog, "keys.openpgp.org")
    press(dialog, "look-up")
    picture(dialog, "key-look-up-nothing")
    assert "keys.openpgp.org" in texts(dialog.findChild(QWidget, "found-keys"))


def test_a_page_on_the_web_is_asked_without_a_directory(look_up, press, without_bob, sites, bob):
    sites["keys.example.net"].answers["/bob.asc"] = Response(without_bob)
    dialog = look_up("https://keys.example.net/bob.asc")
    press(dialog, "look-up")
    assert dialog.findChild(QPushButton, f"take-{bob.fingerprint}")


def test_the_text_of_a_qr_code_is_looked_up_by_its_fingerprint(look_up, press, without_bob, sites, bob):
    sites["keys.openpgp.org"].answers[f"/vks/v1/by-fingerprint/{bob.fingerprint}"] = Response(without_bob)
    dialog = look_up(f"OPENPGP4FPR:{bob.fingerprint}")
    tick(dialog, "keys.openpgp.org")
    press(dialog, "look-up")
    assert dialog.findChild(QPushButton, f"take-{bob.fingerprint}")


def test_a_ticked_directory_stays_ticked_only_when_that_is_wanted(look_up, press, services):
    dialog = look_up("bob@example.org")
    tick(dialog, "wkd")
    press(dialog, "look-up")
    before = list(services.directories.switched_on())
    dialog.findChild(QCheckBox, "remember-directories").setChecked(True)
    press(dialog, "look-up")
    assert (before, list(services.directories.switched_on())) == ([], [WKD])


def test_a_server_of_ones_own_is_added_and_a_wrong_one_refused(look_up):
    dialog = look_up("bob@example.org")
    field = dialog.findChild(QLineEdit, "new-server")
    field.setText("not a server")
    dialog.findChild(QPushButton, "add-server").click()
    assert "not a server" in dialog.findChild(QLabel, "server-fault").text()
    field.setText("hkps://keys.example.net")
    dialog.findChild(QPushButton, "add-server").click()
    assert dialog.findChild(QCheckBox, "directory-keys.example.net").isChecked()


# --- Refreshing -------------------------------------------------------------------------------------------


@pytest.fixture
def revoked_carol(carol):
    """As her key is elsewhere by now."""
    with homes.gpg_home() as elsewhere:
        elsewhere.add_own(homes.people().carol)
        certificate = elsewhere.gpg(
            "--no-batch", "--command-fd", "0", "--gen-revoke", carol.fingerprint, content=b"y\n1\n\ny\n"
        )
        elsewhere.gpg("--import", content=certificate)
        return elsewhere.gpg("--export", carol.fingerprint)


def test_what_has_changed_elsewhere_is_shown_and_then_taken(
    opened, press, services, carol, bob, revoked_carol, sites, picture, said
):
    sites["keys.openpgp.org"].answers[f"/vks/v1/by-fingerprint/{carol.fingerprint}"] = Response(revoked_carol)
    dialog = opened([carol, bob], "refresh", "refresh-dialog")
    tick(dialog, "keys.openpgp.org")
    picture(dialog, "key-refresh")
    press(dialog, "refresh-keys")
    picture(dialog, "key-refreshed")
    before = services.keys.find(carol.fingerprint).state.value
    assert "revoked" in texts(dialog.findChild(QWidget, "refreshed-keys"))
    press(dialog, "take-changes")
    assert (before, services.keys.find(carol.fingerprint).state.value) == ("current", "revoked")
    assert services.key_history.of(carol.fingerprint).refreshed_from == "keys.openpgp.org"


def test_a_directory_that_can_not_be_asked_is_named(opened, press, carol, net, picture):
    del net
    dialog = opened([carol], "refresh", "refresh-dialog")
    field = dialog.findChild(QLineEdit, "new-server")
    field.setText("nowhere.invalid")
    dialog.findChild(QPushButton, "add-server").click()
    press(dialog, "refresh-keys")
    assert "nowhere.invalid" in texts(dialog.findChild(QWidget, "refreshed-keys"))


# --- Publishing -------------------------------------------------------------------------------------------


def test_a_key_is_published_and_its_owner_asked_by_mail(opened, press, alice, sites, picture):
    site = sites["keys.openpgp.org"]
    answer = {"key_fpr": alice.fingerprint, "token": "t", "status": {"alice@example.org": "unpublished"}}
    site.answers["/vks/v1/upload"] = Response(json.dumps(answer).encode(), content_type="application/json")
    asked = {**answer, "status": {"alice@example.org": "pending"}}
    site.answers["/vks/v1/request-verify"] = Response(json.dumps(asked).encode(), content_type="application/json")
    dialog = opened([alice], "publish", "publish-dialog")
    tick(dialog, "keys.openpgp.org")
    picture(dialog, "key-publish")
    press(dialog, "publish-key")
    picture(dialog, "key-published")
    press(dialog, "ask-owner")
    assert "a mail is on its way" in texts(dialog)


def test_files_for_a_web_directory_are_written_for_a_domain(opened, alice, tmp_path, settled, services, said, picture):
    dialog = opened([alice], "web-directory", "web-directory-dialog")
    picture(dialog, "key-web-directory")
    dialog.save(tmp_path)
    settled()
    expected = services.directories.web_directory([alice.fingerprint], "example.org")
    assert {path: (tmp_path / path).read_bytes() for path in expected} == expected
    assert f"{len(expected)} files" in said(dialog)


def test_keys_without_a_common_domain_have_no_files(opened, services, alice):
    names = [each for each in services.keys.all() if each.fingerprint == alice.fingerprint]
    stranger = replace(names[0], user_ids=())
    dialog = opened([alice, stranger], "web-directory", "web-directory-dialog")
    assert not dialog.findChild(QPushButton, "web-directory-folder").isEnabled()
