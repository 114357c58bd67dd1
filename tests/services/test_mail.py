"""Letters, with real keys and a real gpg."""

import pytest

from sealpost.core import text
from sealpost.core.recipients import RecipientState
from sealpost.core.verdict import SenderMatch, SignatureVerdict, Validity
from sealpost.errors import (
    AlreadySealed,
    MissingKeys,
    NoRecipients,
    NoSecretKey,
    NotAnAddress,
    NotForYou,
    NothingToSeal,
    UnusableKeys,
    UnverifiedKeys,
)
from sealpost.services.keys import KeyService
from sealpost.services.mail import ENCRYPT_TO_SELF, MailService
from support.gpg_home import gpg_home
from support.letters import LETTER, only_block, shape
from support.values import SystemClock

# --- For whom and by whom ---------------------------------------------------------------------------------


def test_each_recipient_has_a_state(mail):
    written = [
        "bob@example.org",
        "Carol Shaw <carol@example.org>",
        "expired@example.org",
        "revoked@example.org",
        "signs-only@example.org",
        "nobody@example.org",
        "no address",
    ]
    assert [recipient.state for recipient in mail.recipient_states(written)] == [
        RecipientState.VERIFIED,
        RecipientState.UNVERIFIED,
        RecipientState.EXPIRED,
        RecipientState.REVOKED,
        RecipientState.NO_ENCRYPTION,
        RecipientState.NONE,
        RecipientState.NONE,
    ]


def test_a_key_that_arrives_is_seen_at_once(mail, home, people):
    before = mail.recipient_states(["bob@new.example"])[0].state
    with gpg_home() as elsewhere:
        elsewhere.add_own(people.bob)
        elsewhere.gpg("--quick-add-uid", people.bob.fingerprint, "Bob <bob@new.example>")
        newer = elsewhere.gpg("--export", people.bob.fingerprint)
    home.gpg("--import", content=newer)
    after = mail.recipient_states(["bob@new.example"])[0].state
    assert (before, after) == (RecipientState.NONE, RecipientState.UNVERIFIED)


def test_the_signer_follows_the_account(mail, home, people):
    home.add_own(people.carol)
    assert mail.signer_for("Carol <carol@example.org>").fingerprint == people.carol.fingerprint


def test_without_an_own_key_nobody_signs(empty_keyring, settings):
    with pytest.raises(NoSecretKey):
        MailService(empty_keyring, settings, SystemClock()).signer_for("alice@example.org")


# --- Sealing ----------------------------------------------------------------------------------------------


def test_the_recipient_reads_every_letter(mail, alice, bobs_mail):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    [part] = bobs_mail.open(sealed.armored).parts
    assert (part.text, part.encrypted) == (LETTER, True)


def test_the_recipient_sees_who_signed(mail, alice, bobs_mail, people):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    [part] = bobs_mail.open(sealed.armored, "Alice <alice@example.org>").parts
    [signature] = part.signatures
    assert (signature.verdict, signature.fingerprint, signature.validity, signature.matches_sender) == (
        SignatureVerdict.GOOD,
        people.alice.fingerprint,
        Validity.FULL,
        SenderMatch.YES,
    )


def test_the_sender_can_read_it_too(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    assert mail.open(sealed.armored).parts[0].text == LETTER


def test_the_senders_copy_can_be_switched_off(mail, alice, settings):
    settings.put(ENCRYPT_TO_SELF, "no")
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    with pytest.raises(NotForYou):
        mail.open(sealed.armored)


def test_an_unsigned_letter_is_sealed_to_oneself_as_well(mail, people):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], None, account="alice@example.org")
    assert (sealed.to_self.fingerprint, sealed.signer) == (people.alice.fingerprint, None)


def test_hidden_recipients_are_not_named(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice, hidden=["zoya@example.org"])
    assert sorted(bool(each.key_id) for each in shape(sealed.armored).recipients) == [False, True, True]


def test_somebody_in_to_and_bcc_gets_it_once(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice, hidden=["Bob <bob@example.org>"])
    assert len(shape(sealed.armored).recipients) == 2


def test_one_missing_key_seals_nothing(mail, alice):
    with pytest.raises(MissingKeys) as caught:
        mail.encrypt(LETTER, ["bob@example.org", "nobody@example.org"], alice)
    assert caught.value.params["addresses"] == ["nobody@example.org"]


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("expired@example.org", "expired"),
        ("revoked@example.org", "revoked"),
        ("signs-only@example.org", "no-encryption"),
    ],
)
def test_an_unusable_key_says_why(mail, alice, address, reason):
    with pytest.raises(UnusableKeys) as caught:
        mail.encrypt(LETTER, [address], alice)
    assert caught.value.params["reason"] == reason


def test_an_unverified_key_is_asked_about_first(mail, alice, people):
    with pytest.raises(UnverifiedKeys) as caught:
        mail.encrypt(LETTER, ["carol@example.org"], alice)
    assert caught.value.params["fingerprints"] == [people.carol.fingerprint]


def test_an_unverified_key_is_used_for_this_letter(mail, alice, people):
    mail.encrypt(LETTER, ["carol@example.org"], alice, confirmed=[people.carol.fingerprint])
    with pytest.raises(UnverifiedKeys):
        mail.encrypt(LETTER, ["carol@example.org"], alice)


def test_a_remembered_key_is_used_without_asking(mail, alice, keyring, settings, people):
    KeyService(keyring, settings).remember_confirmed(people.carol.fingerprint)
    assert mail.encrypt(LETTER, ["carol@example.org"], alice).armored


def test_nobody_named_seals_nothing(mail, alice):
    with pytest.raises(NoRecipients):
        mail.encrypt(LETTER, [], alice)


@pytest.mark.parametrize("written", ["bob", "bob@example.org, eve@example.org", "--output=x", ""])
def test_what_is_no_address_is_named(mail, alice, written):
    with pytest.raises(NotAnAddress):
        mail.encrypt(LETTER, [written], alice)


@pytest.mark.parametrize("nothing", ["", " \n\t\u00a0"])
def test_an_empty_letter_is_not_sealed(mail, alice, nothing):
    with pytest.raises(NothingToSeal):
        mail.encrypt(nothing, ["bob@example.org"], alice)


def test_a_sealed_letter_is_not_sealed_again(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    with pytest.raises(AlreadySealed):
        mail.encrypt(f"\n{sealed.armored}\n", ["bob@example.org"], alice)


def test_a_letter_that_quotes_a_sealed_one_is_sealed(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice)
    assert mail.encrypt(f"See:\n{sealed.armored}", ["bob@example.org"], alice).armored


def test_a_megabyte_in_one_line_comes_back_whole(mail, alice):
    letter = "ж" * 500_000
    assert mail.open(mail.encrypt(letter, ["bob@example.org"], alice).armored).parts[0].text == letter


# --- Signing ----------------------------------------------------------------------------------------------


def test_a_signed_text_is_readable_and_verified(mail, alice):
    signed = mail.sign(LETTER, alice)
    [part] = mail.open(signed.armored).parts
    assert (part.signatures[0].verdict, part.encrypted) == (SignatureVerdict.GOOD, False)
    assert "Здравствуй! Árvíztűrő 🤝" in signed.armored


def test_a_long_line_is_wrapped_and_never_cut(mail, alice):
    line = "слово " * 5_000
    [part] = mail.open(mail.sign(line, alice).armored).parts
    assert part.text.split() == line.split()


def test_a_word_longer_than_gpg_reads_is_signed_whole(mail, alice):
    [part] = mail.open(mail.sign("x" * 30_000, alice).armored).parts
    assert part.text.replace("\n", "") == "x" * 30_000


def test_what_is_signed_is_the_wrapped_text(mail, alice):
    block = only_block(mail.sign(LETTER, alice).armored)
    assert f"{block.signed_text}\n" == text.wrap_for_signing(LETTER)
