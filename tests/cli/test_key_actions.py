"""keys that change, verify, delete, revoke and back up, each with a keyring of its own."""

import pytest

from support.gpg_home import populated_home


@pytest.fixture
def gnupg():
    with populated_home() as home:
        yield home


@pytest.fixture
def alice(people):
    return people.alice.fingerprint


@pytest.fixture
def bob(people):
    return people.bob.fingerprint


def key(sealpost, fingerprint):
    return sealpost("keys", "show", "--json", fingerprint).json["key"]


def test_expiry_is_changed_with_the_subkeys(sealpost, alice):
    said = sealpost("keys", "expiry", alice, "2040-05-06", "--json").json
    assert {said["key"]["expires"][:10], *(part["expires"][:10] for part in said["key"]["subkeys"])} == {"2040-05-06"}


@pytest.mark.parametrize("expires", ["2001-01-01", "soon", "2040-13-01"])
def test_an_expiry_that_makes_no_sense_is_refused(sealpost, alice, expires):
    assert sealpost("keys", "expiry", alice, expires, "--json").json["error"]["code"] == "not-an-expiry"


def test_names_are_added_made_first_and_revoked(sealpost, alice):
    sealpost("keys", "add-user-id", alice, "Алиса", "alisa@example.org")
    sealpost("keys", "primary", alice, "alisa@example.org")
    said = sealpost("keys", "revoke-user-id", alice, "2", "--json").json
    assert [(each["text"], each["revoked"]) for each in said["key"]["user_ids"]] == [
        ("Алиса <alisa@example.org>", False),
        ("Alice Lovelace <alice@example.org>", True),
    ]


def test_a_name_without_an_address_works(sealpost, alice):
    said = sealpost("keys", "add-user-id", alice, "Night shift", "--json").json
    assert said["key"]["user_ids"][1]["address"] is None


def test_a_name_that_is_not_there_is_said(sealpost, alice):
    assert sealpost("keys", "primary", alice, "Nobody", "--json").json["error"]["code"] == "no-such-user-id"


def test_a_passphrase_is_changed_by_pinentry_only(sealpost, gnupg, alice):
    gnupg.pinentry_gives("new")
    assert sealpost("keys", "passphrase", alice).status == 0
    assert gnupg.times_asked


def test_a_certified_key_is_verified(sealpost, people):
    said = sealpost("keys", "certify", people.carol.fingerprint, "--exportable", "--json").json
    assert said["key"]["user_ids"][0]["validity"] == "full"


def test_trust_and_switching_take_several_keys(sealpost, people, bob):
    carol = people.carol.fingerprint
    trusted = sealpost("keys", "trust", "marginal", bob, carol, "--json").json["keys"]
    disabled = sealpost("keys", "disable", bob, carol, "--json").json["keys"]
    enabled = sealpost("keys", "enable", bob, carol, "--json").json["keys"]
    assert [each["owner_trust"] for each in trusted] == ["marginal"] * 2
    assert [each["state"] for each in (*disabled, *enabled)] == ["disabled"] * 2 + ["current"] * 2


def test_deleted_keys_come_back(sealpost, bob):
    before = key(sealpost, bob)
    said = sealpost("keys", "delete", bob, "--json").json
    gone = sealpost("keys", "show", bob, "--json").json["error"]["code"]
    sealpost("keys", "undo", said["undo"])
    assert (gone, said["lost"], key(sealpost, bob)) == ("unknown-key", ["sealing", "verified"], before)


def test_an_own_key_is_not_deleted_like_others(sealpost, alice):
    assert sealpost("keys", "delete", alice, "--json").json["error"]["code"] == "secret-key-here"


def test_an_own_key_is_not_deleted_without_a_backup(sealpost, alice):
    said = sealpost("keys", "delete", "--secret", "--confirm", alice[-8:], alice, "--json").json
    assert said["error"]["code"] == "not-backed-up"


def test_an_own_key_is_not_deleted_unconfirmed(sealpost, alice, tmp_path):
    said = sealpost("keys", "delete", "--secret", "--backup", f"{tmp_path}/b", "--confirm", "x", alice, "--json").json
    assert said["error"]["code"] == "not-confirmed"
    assert not (tmp_path / "b").exists()


def test_an_own_key_is_deleted_after_a_backup_and_restored(sealpost, alice, tmp_path):
    backup, code = tmp_path / "b.asc", tmp_path / "code"
    said = sealpost(
        "keys", "delete", "--secret", "--backup", str(backup), "--confirm", alice[-8:], alice, "--json"
    ).json
    assert not sealpost("keys", "list", "--own", "--json").json["keys"]
    code.write_text(said["code"])
    restored = sealpost("keys", "restore", "--code-file", str(code), str(backup), "--json").json["keys"]
    assert [each["fingerprint"] for each in restored] == [alice]


def test_a_backup_is_for_its_owner_alone_and_replaces_nothing(sealpost, alice, tmp_path):
    target = tmp_path / "b.asc"
    sealpost("keys", "backup", alice, "--output", str(target))
    again = sealpost("keys", "backup", alice, "--output", str(target), "--json").json
    assert (target.stat().st_mode & 0o777, again["error"]["code"]) == (0o600, "file-exists")


def test_a_key_comes_back_from_its_printed_lines(sealpost, gnupg, alice, tmp_path):
    (tmp_path / "paper").write_text(sealpost("keys", "paper", alice).out)
    gnupg.gpg("--yes", "--delete-secret-and-public-key", alice)
    restored = sealpost("keys", "restore", "--paper", str(tmp_path / "paper"), "--json").json["keys"]
    assert [each["own"] for each in restored] == [True]


def test_a_revoked_key_is_revoked(sealpost, alice):
    said = sealpost("keys", "revoke", alice, "--reason", "superseded", "--words", "Новый ключ", "--json").json
    assert said["key"]["state"] == "revoked"
    assert "the key was revoked" in said["changes"]


def test_subkeys_alone_leave_the_primary_secret_here(sealpost, gnupg, alice):
    armored = sealpost("keys", "export-secret", "--subkeys", alice).out
    gnupg.gpg("--yes", "--delete-secret-and-public-key", alice)
    sealpost("keys", "import", "--secret", given=armored)
    assert key(sealpost, alice)["secret"] == "offline"


def test_a_new_subkey_can_be_added(sealpost, alice):
    said = sealpost("keys", "add-subkey", alice, "--json").json
    assert "encrypt" in said["key"]["subkeys"][-1]["capabilities"]
