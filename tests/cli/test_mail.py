"""encrypt, sign, decrypt, verify and open are filters, and say what is wrong in a sentence."""

import pytest

TEXT = "Zwölf Boxkämpfer, Ёжик, őzike 😀\n"


def _sealed(sealpost, *more):
    return sealpost("encrypt", "--to", "bob@example.org", *more, given=TEXT).out


def test_a_sealed_text_can_be_opened_again(sealpost):
    assert sealpost("decrypt", given=_sealed(sealpost)).out == TEXT


def test_sealing_signs_unless_told_otherwise(sealpost):
    opened = sealpost("open", "--json", given=_sealed(sealpost)).json
    assert opened["parts"][0]["signatures"][0]["verdict"] == "good"


def test_sealing_without_a_signature(sealpost):
    opened = sealpost("open", "--json", given=_sealed(sealpost, "--no-sign")).json
    assert opened["parts"][0]["signatures"] == []


def test_the_verdict_stays_out_of_the_text(sealpost):
    said = sealpost("decrypt", given=_sealed(sealpost))
    assert "Signed by Alice Lovelace" in said.err


def test_a_signed_text_is_verified(sealpost):
    signed = sealpost("sign", given=TEXT).out
    said = sealpost("verify", given=signed)
    assert (said.status, said.out) == (0, "Signed by Alice Lovelace <alice@example.org> (verified).\n")


def test_a_changed_text_is_refused(sealpost):
    signed = sealpost("sign", given=TEXT).out.replace("Zwölf", "Zehn")
    assert sealpost("verify", given=signed).status == 1


def test_a_detached_signature_is_verified(sealpost, gnupg, tmp_path):
    (tmp_path / "note.txt").write_text(TEXT)
    signature = gnupg.gpg("--armor", "--detach-sign", "--output", "-", str(tmp_path / "note.txt"))
    (tmp_path / "note.sig").write_bytes(signature)
    assert sealpost("verify", "--signature", "note.sig", "note.txt").status == 0


def test_a_sender_who_is_not_the_signer_is_named(sealpost):
    opened = sealpost("open", "--json", "--from", "bob@example.org", given=_sealed(sealpost)).json
    assert opened["parts"][0]["signatures"][0]["matches_sender"] is False


def test_a_file_is_read_by_name(sealpost, tmp_path):
    (tmp_path / "letter.txt").write_text(TEXT, encoding="utf-8")
    armored = sealpost("encrypt", "--to", "bob@example.org", "letter.txt").out
    (tmp_path / "letter.asc").write_text(armored)
    assert sealpost("open", "letter.asc").out == TEXT


def test_what_open_prints_for_programs_has_all_its_fields(sealpost):
    opened = sealpost("open", "--json", given=_sealed(sealpost)).json
    assert set(opened) == {"parts", "warnings", "error"}
    assert {"text", "encrypted", "signatures"} <= set(opened["parts"][0])
    assert set(opened["parts"][0]["signatures"][0]) >= {
        "verdict", "fingerprint", "user_ids", "validity", "created", "matches_sender"
    }  # fmt: skip


def test_what_can_not_be_opened_is_an_object_for_programs_too(sealpost):
    said = sealpost("open", "--json", given="no message here")
    assert said.status == 1
    assert said.json["parts"] == []
    assert set(said.json["error"]) == {"code", "params", "message", "next"}


def test_a_text_without_a_message_is_refused_with_the_next_step(sealpost):
    said = sealpost("decrypt", given="no message here")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("sealpost: ")
    assert len(said.err.splitlines()) == 2


def test_decrypting_does_not_pass_off_a_signed_text_as_sealed(sealpost):
    assert sealpost("decrypt", given=sealpost("sign", given=TEXT).out).status == 1


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("nobody@example.org", "missing-keys"),
        ("expired@example.org", "unusable-keys"),
        ("revoked@example.org", "unusable-keys"),
        ("signs-only@example.org", "unusable-keys"),
        ("carol@example.org", "unverified-keys"),
        ("no address", "not-a-fingerprint"),
    ],
)
def test_a_recipient_who_can_not_be_served_is_named_by_code(sealpost, address, code):
    said = sealpost("encrypt", "--json", "--to", address, given=TEXT)
    assert (said.status, said.json["error"]["code"]) == (1, code)


def test_an_unverified_key_is_used_when_its_fingerprint_is_named(sealpost, people):
    said = sealpost("encrypt", "--json", "--to", people.carol.fingerprint, given=TEXT)
    assert said.json["recipients"] == [{"address": "carol@example.org", "fingerprint": people.carol.fingerprint}]


def test_naming_a_fingerprint_once_remembers_nothing(sealpost, people):
    sealpost("encrypt", "--to", people.carol.fingerprint, given=TEXT)
    assert sealpost("encrypt", "--to", "carol@example.org", given=TEXT).status == 1


def test_the_refusal_of_an_unverified_key_names_its_fingerprint(sealpost, people):
    assert people.carol.fingerprint in sealpost("encrypt", "--to", "carol@example.org", given=TEXT).err


def test_an_account_chooses_who_signs(sealpost):
    said = sealpost("encrypt", "--json", "--to", "bob@example.org", "--as", "alice@example.org", given=TEXT)
    assert said.json["signer"] is not None


def test_nothing_is_sealed_that_was_only_guessed(sealpost):
    said = sealpost("encrypt", "--json", "--to", "bob@example.org", given=b"\xff\xfe not UTF-8")
    assert said.json["error"]["code"] == "not-readable"


def test_an_empty_text_is_not_sealed(sealpost):
    assert sealpost("encrypt", "--json", "--to", "bob@example.org").json["error"]["code"] == "nothing-to-seal"


def test_a_missing_file_is_named(sealpost):
    assert "nowhere.asc can't be read" in sealpost("open", "nowhere.asc").err


def test_a_machine_without_gnupg_is_told_how_to_install_it(sealpost):
    sealpost.environ["PATH"] = "/nowhere"
    said = sealpost("open", "--json", given="-----BEGIN PGP MESSAGE-----")
    assert said.json["error"]["code"] in ("gpg-missing", "message-refused", "no-message")


def test_each_use_of_a_key_is_listed_without_content(sealpost):
    sealpost("decrypt", given=_sealed(sealpost))
    uses = sealpost("activity", "--json").json["activity"]
    assert [(use["operation"], use["origin"], use["outcome"]) for use in uses] == [
        ("open", "command line", "done"),
        ("encrypt", "command line", "done"),
    ]


def test_a_letter_for_somebody_without_a_key_comes_with_words_to_tell(sealpost):
    said = sealpost("encrypt", "--words", "hungarian", "--json", given=TEXT).json
    assert (said["armored"].startswith("-----BEGIN PGP MESSAGE"), len(said["password"].split())) == (True, 6)


def test_the_opener_page_is_written_and_never_over_another(sealpost):
    first, second = sealpost("opener"), sealpost("opener")
    assert (first.status, second.status) == (0, 1)
