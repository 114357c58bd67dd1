"""keys lists, shows, imports, exports, makes, verifies and chooses."""

import pytest

from support.gpg_home import gpg_home


@pytest.fixture
def at_empty_home(sealpost):
    with gpg_home() as home:
        sealpost.environ["GNUPGHOME"] = str(home.path)
        yield sealpost


def test_every_key_is_listed_with_its_state(sealpost, people):
    keys = sealpost("keys", "list", "--json").json["keys"]
    states = {key["fingerprint"]: key["state"] for key in keys}
    assert (states[people.bob.fingerprint], states[people.expired.fingerprint]) == ("current", "expired")


def test_the_list_for_people_says_who_is_verified(sealpost):
    lines = sealpost("keys", "list").out.splitlines()
    assert any("verified      Bob Babbage" in line and "not verified" not in line for line in lines)


def test_without_an_action_the_keys_are_listed(sealpost):
    assert sealpost("keys").out == sealpost("keys", "list").out


def test_own_keys_are_listed_by_themselves(sealpost, people):
    keys = sealpost("keys", "list", "--own", "--json").json["keys"]
    assert [key["fingerprint"] for key in keys] == [people.alice.fingerprint]


def test_keys_are_found_by_a_part_of_a_name(sealpost, people):
    keys = sealpost("keys", "list", "зоя", "--json").json["keys"]
    assert [key["fingerprint"] for key in keys] == [people.zoya.fingerprint]


def test_a_key_is_shown_with_its_fingerprint_in_groups(sealpost, people):
    shown = sealpost("keys", "show", people.bob.fingerprint).out
    assert f"Fingerprint  {people.bob.fingerprint[:4]} {people.bob.fingerprint[4:8]} " in shown


def test_a_part_of_a_fingerprint_names_no_key(sealpost, people):
    said = sealpost("keys", "show", "--json", people.bob.fingerprint[-16:])
    assert said.json["error"]["code"] == "not-a-fingerprint"


def test_an_exported_key_can_be_imported_elsewhere(sealpost, people):
    armored = sealpost("keys", "export", people.bob.fingerprint).out
    with gpg_home() as home:
        sealpost.environ["GNUPGHOME"] = str(home.path)
        imported = sealpost("keys", "import", "--json", given=armored).json
    assert imported["imported"] == [people.bob.fingerprint]


def test_a_secret_key_is_not_imported_by_the_way(at_empty_home, people):
    said = at_empty_home("keys", "import", "--json", given=people.alice.secret)
    assert said.json["error"]["code"] == "secret-key-offered"


def test_an_own_key_is_restored_when_asked_for(at_empty_home, people):
    said = at_empty_home("keys", "import", "--secret", "--json", given=people.alice.secret)
    assert said.json["restored"] == [people.alice.fingerprint]


def test_a_text_without_a_key_is_refused(sealpost):
    assert sealpost("keys", "import", "--json", given="hello").json["error"]["code"] == "no-keys"


def test_a_confirmed_key_is_used_from_then_on(sealpost, people):
    sealpost("keys", "confirm", people.arpad.fingerprint)
    assert sealpost("encrypt", "--to", "arpad@example.org", given="Szia!").status == 0


def test_the_default_key_must_be_ones_own(sealpost, people):
    said = sealpost("keys", "default", "--json", people.bob.fingerprint)
    assert said.json["error"]["code"] == "no-secret-key"


def test_an_own_key_becomes_the_default(sealpost, people):
    assert sealpost("keys", "default", people.alice.fingerprint).status == 0


def test_a_new_key_is_ones_own(sealpost):
    with gpg_home() as home:
        home.pinentry_gives("a passphrase of many words")
        sealpost.environ["GNUPGHOME"] = str(home.path)
        made = sealpost("keys", "generate", "--json", "Nora Név", "nora@example.org").json["key"]
    assert (made["own"], made["user_ids"][0]["text"]) == (True, "Nora Név <nora@example.org>")


def test_a_key_needs_an_address(sealpost):
    said = sealpost("keys", "generate", "--json", "Nora", "nowhere")
    assert said.json["error"]["code"] == "not-an-address"


# --- As the window lists, previews and shows --------------------------------------------------------------


def test_keys_are_filtered_and_sorted_as_in_the_window(sealpost, people):
    expired = sealpost("keys", "list", "--filter", "expired", "--json").json["keys"]
    by_name = sealpost("keys", "list", "--sort", "name", "--descending", "--json").json["keys"]
    assert [key["fingerprint"] for key in expired] == [people.expired.fingerprint]
    assert by_name[-1]["fingerprint"] == people.alice.fingerprint


def test_a_dry_run_says_what_an_import_would_change_and_changes_nothing(sealpost, tmp_path):
    with gpg_home() as elsewhere:
        loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
        elsewhere.gpg(*loopback, "--quick-generate-key", "Night shift", "ed25519", "default", "never")
        (tmp_path / "night.asc").write_bytes(elsewhere.gpg("--armor", "--export"))
    [preview] = sealpost("keys", "import", "--dry-run", str(tmp_path), "--json").json["previews"]
    gone = sealpost("keys", "show", preview["fingerprint"], "--json").json["error"]["code"]
    sealpost("keys", "import", str(tmp_path / "night.asc"))
    came = sealpost("keys", "show", preview["fingerprint"], "--json").json["key"]["origin"]
    assert (preview["is_new"], gone, came) == (True, "unknown-key", {"source": "file", "detail": "night.asc"})


def test_a_key_without_an_address_is_sealed_to_by_its_fingerprint(sealpost, tmp_path):
    with gpg_home() as elsewhere:
        loopback = ("--pinentry-mode", "loopback", "--passphrase", "")
        elsewhere.gpg(*loopback, "--quick-generate-key", "Day shift", "future-default", "default", "never")
        (tmp_path / "day.asc").write_bytes(elsewhere.gpg("--armor", "--export"))
    [fingerprint] = sealpost("keys", "import", str(tmp_path / "day.asc"), "--json").json["imported"]
    said = sealpost("encrypt", "--to", fingerprint, "--json", given="x").json
    assert [each["fingerprint"] for each in said["recipients"]] == [fingerprint]


def test_a_fingerprint_is_printed_for_a_call(sealpost, people):
    said = sealpost("keys", "fingerprint", people.bob.fingerprint, "--json").json
    assert (len(said["words"]), said["qr"]) == (20, f"OPENPGP4FPR:{people.bob.fingerprint}")


def test_who_vouches_for_a_key_is_listed(sealpost, people):
    [found] = sealpost("keys", "certifications", people.bob.fingerprint, "--json").json["certifications"]
    assert (found["signer"], found["reach"]) == (people.alice.fingerprint, "this-computer")
