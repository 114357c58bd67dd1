"""Letters sealed, saved and opened again, with the real gpg."""

from dataclasses import replace

import pytest

from sealpost.composition import build_services
from sealpost.core.contacts import Contact
from sealpost.core.keys import Address
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.core.queue import ContactId
from sealpost.core.recipients import RecipientState
from sealpost.core.signature_block import SignatureBlock
from sealpost.core.verdict import SignatureVerdict
from sealpost.errors import FileExists, MissingKeys, NoRecipients, NothingToSeal, TooLarge, UnverifiedKeys
from sealpost.services import composing
from sealpost.services.composing import PasswordLock
from sealpost.services.file_ports import Existing
from support import gpg_home as homes

WORDS = "Kedves Зоя! Árvíztűrő.\n\n> Miért?\nAzért. 🙂"
LETTER = Letter(to=("Bob <bob@example.org>",), subject="Offer", text=WORDS)


@pytest.fixture
def services(home, tmp_path):
    built = build_services({**home.environ, "HOME": str(tmp_path), "SEALPOST_HOME": str(tmp_path / "s")})
    yield built
    built.close()


@pytest.fixture
def compose(services):
    return services.compose


@pytest.fixture
def alice(services):
    return services.keys.find(homes.people().alice.fingerprint)


@pytest.fixture
def bob_home():
    with homes.gpg_home() as home:
        home.add_own(homes.people().bob)
        home.add(homes.people().alice)
        yield home


def opened(home, armored):
    return home.gpg("--decrypt", content=armored.encode()).decode()


def test_a_letter_is_opened_by_whom_it_is_for(compose, alice, bob_home):
    assert opened(bob_home, compose.seal(LETTER, alice).armored) == WORDS


def test_the_writer_can_open_it_too(compose, alice, home):
    assert opened(home, compose.seal(LETTER, alice).armored) == WORDS


def test_hidden_recipients_leave_no_name_in_the_sealed_text(compose, alice, home):
    sealed = compose.seal(replace(LETTER, hides_recipients=True), alice)
    shown = home.gpg("--list-packets", content=sealed.armored.encode()).decode()
    assert shown.count("keyid 0000000000000000") == 1


def test_everybody_who_can_open_it_is_named_in_the_answer(compose, alice):
    sealed = compose.seal(replace(LETTER, bcc=("zoya@example.org",)), alice)
    assert sealed.addresses == ["bob@example.org", "zoya@example.org"]


def test_a_letter_can_be_signed_only(compose, alice, services):
    signed = compose.seal(replace(LETTER, encrypt=False), alice)
    part = services.mail.open(signed.armored).parts[0]
    assert (part.encrypted, part.signatures[0].verdict) == (False, SignatureVerdict.GOOD)


def test_a_letter_with_a_password_needs_nobody_to_have_a_key(compose, home):
    letter = replace(LETTER, to=("nobody@example.org",))
    sealed = compose.seal(letter, None, lock=PasswordLock("acid acorn actor adobe agent album"))
    opening = ("--batch", "--pinentry-mode", "loopback", "--passphrase-fd", "0", "--decrypt")
    assert sealed.signer is None
    shown = home.gpg(*opening, content=b"acid acorn actor adobe agent album\n" + sealed.armored.encode()).decode()
    assert shown == WORDS


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"to": ()}, NoRecipients),
        ({"to": ("nobody@example.org",)}, MissingKeys),
        ({"to": ("carol@example.org",)}, UnverifiedKeys),
        ({"text": " \n"}, NothingToSeal),
    ],
)
def test_what_is_missing_is_said(compose, alice, change, error):
    with pytest.raises(error):
        compose.seal(replace(LETTER, **change), alice)


def test_a_mail_file_is_opened_again_with_its_files(compose, alice, services):
    content = compose.as_mail(LETTER, alice, [Enclosure("Смета.pdf", b"%PDF\x00")])
    parts = services.mail.open_file(content, "letter.eml", "alice@example.org").parts
    assert parts[0].text.replace("\r\n", "\n").rstrip("\n") == WORDS
    assert all(part.encrypted for part in parts)
    assert parts[1].filename == "Смета.pdf"
    assert parts[0].signatures[0].verdict is SignatureVerdict.GOOD


def test_plain_gpg_opens_what_is_in_a_mail_file(compose, alice, bob_home):
    content = compose.as_mail(LETTER, alice, ())
    armored = content[content.index(b"-----BEGIN PGP") : content.index(b"-----END PGP MESSAGE-----") + 25]
    assert "Content-Type: text/plain" in bob_home.gpg("--decrypt", content=armored).decode()


def test_a_signed_mail_file_is_read_again(compose, alice, services):
    content = compose.as_mail(replace(LETTER, encrypt=False), alice, ())
    part = services.mail.open_file(content, "letter.eml", "alice@example.org").parts[0]
    assert part.signatures[0].verdict is SignatureVerdict.GOOD


def test_nothing_is_written_over_without_asking(compose, tmp_path):
    target = tmp_path / "letter.eml"
    target.write_bytes(b"mine")
    with pytest.raises(FileExists):
        compose.save(target, b"new", Existing.KEEP)
    assert target.read_bytes() == b"mine"


def test_a_file_is_replaced_when_asked_to(compose, tmp_path):
    target = tmp_path / "letter.eml"
    target.write_bytes(b"mine")
    compose.save(target, b"new", Existing.REPLACE)
    assert target.read_bytes() == b"new"


def test_large_files_do_not_go_into_letters(compose, tmp_path, monkeypatch):
    monkeypatch.setattr(composing, "MOST_ENCLOSED", 100)
    file = tmp_path / "large.bin"
    file.write_bytes(b"x" * 60)
    assert compose.enclose(file).name == "large.bin"
    with pytest.raises(TooLarge):
        compose.enclose(file, already=60)


def test_people_are_suggested_from_contacts_and_keys(compose, services):
    services.contacts.add(Contact(id=ContactId(""), name="Bolgár, Réka", addresses=(Address("reka@example.org"),)))
    assert [each.mailbox for each in compose.suggestions("bo")] == [
        '"Bolgár, Réka" <reka@example.org>',
        "Bob Babbage <bob@example.org>",
    ]


def test_each_recipient_has_the_state_of_their_key(compose):
    states = [each.state for each in compose.states(["bob@example.org", "carol@example.org", "x@example.org", "?"])]
    assert states == [
        RecipientState.VERIFIED,
        RecipientState.UNVERIFIED,
        RecipientState.NONE,
        RecipientState.NONE,
    ]


def test_each_identity_keeps_its_own_signature_block(compose, alice):
    block = SignatureBlock("Alice", "+36 1 234")
    compose.keep_signature(alice.fingerprint, block)
    assert compose.signature(alice.fingerprint) == block
    assert compose.signature(homes.people().bob.fingerprint) == SignatureBlock()


def test_the_default_key_is_the_first_identity(compose, alice):
    assert compose.identities() == [alice]


def test_a_group_is_suggested_by_its_name_and_goes_in_as_its_people(compose, services):
    services.groups.create("Клуб книги", ["bob@example.org", "zoya@example.org"])
    [found] = compose.suggestions("клуб")
    assert (found.shown, found.mailbox) == ("Клуб книги (2)", "bob@example.org, zoya@example.org")
