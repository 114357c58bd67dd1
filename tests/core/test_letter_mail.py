from datetime import UTC, datetime
from email import message_from_bytes, policy

from sealpost.core import letter_mail, mime
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure

SENT = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
LETTER = Letter(
    to=("Зоя Иванова <zoya@example.org>", "bob@example.org"),
    cc=("Őri, Árpád <arpad@example.org>",),
    bcc=("eve@example.org",),
    subject="Kedves Зоя, árvíztűrő tükörfúrógép",
)
ARMORED = "-----BEGIN PGP MESSAGE-----\n\nabcd\n-----END PGP MESSAGE-----\n"


def sealed():
    return letter_mail.sealed_mail(LETTER, ARMORED, "Alice <alice@example.org>", SENT, "<1@sealpost.invalid>")


def test_the_mail_is_ascii_with_whole_lines():
    lines = sealed().split(b"\r\n")
    assert max(map(len, lines)) < 998
    assert sealed().isascii()
    assert b"\n" not in b"".join(lines)


def test_the_headers_come_back_in_every_alphabet():
    read = message_from_bytes(sealed(), policy=policy.default)
    assert read["Subject"] == LETTER.subject
    assert [each.addr_spec for each in read["To"].addresses] == ["zoya@example.org", "bob@example.org"]
    assert read["To"].addresses[0].display_name == "Зоя Иванова"


def test_hidden_recipients_are_named_nowhere():
    assert b"eve" not in sealed()


def test_our_own_reader_finds_what_is_sealed():
    body = mime.parse_mail(sealed()).body
    assert isinstance(body, mime.EncryptedPart)
    assert body.content.replace(b"\r\n", b"\n").strip() == ARMORED.strip().encode()


def test_text_and_files_come_back_from_inside():
    text = "Привет!\nÁrvíztűrő\n\n-- \nA"
    files = [Enclosure("Смета 1.pdf", b"%PDF\x00\xff"), Enclosure("old.eml", b"Subject: x\n\ny")]
    tree = mime.parse_entity(letter_mail.inside(text, files).encode())
    assert isinstance(tree, mime.Multipart)
    shown, first, second = tree.parts
    assert isinstance(shown, mime.TextPart)
    assert shown.text.replace("\r\n", "\n").rstrip("\n") == text
    assert (first.filename, first.content) == ("Смета 1.pdf", b"%PDF\x00\xff")
    assert (second.filename, second.content) == ("old.eml", b"Subject: x\n\ny")


def test_a_letter_with_nothing_but_text_has_one_part():
    assert isinstance(mime.parse_entity(letter_mail.inside("Hello", ()).encode()), mime.TextPart)


def test_a_sender_without_an_address_is_left_out():
    made = letter_mail.sealed_mail(LETTER, ARMORED, "Alice", SENT, "<1@sealpost.invalid>")
    assert b"From:" not in made


def test_an_address_in_another_alphabet_is_written():
    letter = Letter(to=("зоя@example.org",), subject="x")
    made = letter_mail.sealed_mail(letter, ARMORED, "", SENT, "<1@sealpost.invalid>")
    assert b"To: " in made
