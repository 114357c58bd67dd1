"""sealpost store ..."""

import json

from support.secret_service import keyring_daemon


def test_where_the_data_is_and_that_it_is_in_clear(sealpost):
    said = sealpost("store", "--json").json
    assert (said["encrypted"], said["path"].endswith("sealpost.sqlite")) == (False, True)


def test_a_backup_is_made_listed_and_restored(sealpost):
    name = sealpost("store", "backup", "--json").json["backup"]["name"]
    assert name in sealpost("store", "status").out
    assert sealpost("store", "restore", name).status == 0


def test_a_backup_nobody_made_is_refused_with_the_next_step(sealpost):
    said = sealpost("store", "restore", "nothing")
    assert (said.status, "sealpost store status" in said.err) == (1, True)


def test_it_is_encrypted_with_gnupg_and_decrypted(sealpost):
    encrypted = sealpost("store", "encrypt", "--json").json
    assert (encrypted["encrypted"], encrypted["key"]) == (True, "gnupg")
    assert sealpost("store", "decrypt", "--json").json["encrypted"] is False


def test_it_is_encrypted_with_the_desktops_store_of_secrets(sealpost):
    with keyring_daemon() as environ:
        sealpost.environ["DBUS_SESSION_BUS_ADDRESS"] = environ["DBUS_SESSION_BUS_ADDRESS"]
        said = sealpost("store", "encrypt", "--with", "secret-service", "--json").json
        assert said["key"] == "secret-service"
        assert sealpost("store", "backup", "--json").json["backup"]["encrypted"] is True
    locked = sealpost("store", "status", "--json").json["error"]
    assert locked["code"] == "store-locked"


def test_without_a_store_of_secrets_it_stays_in_clear(sealpost):
    sealpost.environ["DBUS_SESSION_BUS_ADDRESS"] = ""
    assert sealpost("store", "encrypt", "--with", "secret-service", "--json").json["error"]["code"] == "no-secret-store"
    assert sealpost("store", "--json").json["encrypted"] is False


def test_everything_is_exported(sealpost):
    assert sealpost("store", "export", "all.json").status == 0
    assert "contact" in json.loads((sealpost.folder / "all.json").read_text())
    assert sealpost("store", "export", "all.json", "--json").json["error"]["code"] == "file-exists"
