"""Files as people get them: messages, mails, pages."""

import pytest

from sealpost.core.verdict import SenderMatch, SignatureVerdict
from sealpost.errors import (
    MessageRefused,
    NoMessage,
    TooLarge,
)
from support.letters import LETTER


def test_a_binary_message_is_opened(mail, home, people):
    sealed = home.gpg("--recipient", people.alice.fingerprint, "--encrypt", content=LETTER.encode())
    assert mail.open_file(sealed, "letter.gpg").parts[0].text == LETTER


def test_a_file_with_its_signature_is_verified(mail, keyring, alice):
    signature = keyring.detach_sign(b"\x00\xff", alice.fingerprint)
    [part] = mail.open_file(b"\x00\xff", "a.bin", signature=signature.encode()).parts
    assert (part.signatures[0].verdict, part.content) == (SignatureVerdict.GOOD, b"\x00\xff")


def test_a_file_with_something_else_as_signature_is_refused(mail, alice):
    with pytest.raises(MessageRefused) as caught:
        mail.open_file(b"x", "a.bin", signature=mail.sign("x", alice).armored.encode())
    assert caught.value.params["reason"] == "not-detached"


def test_a_page_is_read_as_its_reader_sees_it(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice).armored
    page = f"<div>{sealed.replace(chr(10), '<br>')}</div>"
    assert mail.open_file(page.encode(), "page.html").parts[0].text == LETTER


def eml(body, content_type="text/plain; charset=utf-8", sender="Alice <alice@example.org>"):
    headers = f"From: {sender}\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: {content_type}\r\n\r\n"
    return headers.encode() + body.replace("\n", "\r\n").encode()


def test_a_mail_with_a_sealed_text_is_opened_and_its_sender_compared(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice).armored
    [part] = mail.open_file(eml(sealed), "letter.eml").parts
    assert (part.text, part.signatures[0].matches_sender) == (LETTER, SenderMatch.YES)


def test_a_mail_from_somebody_else_says_so(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice).armored
    opened = mail.open_file(eml(sealed, sender="mallory@evil.example"), "letter.eml")
    assert "sender-mismatch" in [warning.code for warning in opened.warnings]


def test_a_mail_without_anything_sealed_says_so(mail):
    with pytest.raises(NoMessage):
        mail.open_file(eml("Hello\n"), "letter.eml")


def pgp_mime(sealed):
    return eml(
        f"--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\n"
        f"Content-Type: application/octet-stream\n\n{sealed}\n--b--\n",
        'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
    )


def test_a_pgp_mime_mail_is_opened_part_by_part(mail, alice):
    entity = (
        "Content-Type: multipart/mixed; boundary=i\n\n"
        "--i\nContent-Type: text/plain; charset=utf-8\n\nПривет\n"
        "--i\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=../../x.pdf\n\n%PDF\n"
        "--i--\n"
    )
    sealed = mail.encrypt(entity, ["bob@example.org"], alice).armored
    letter, attachment = mail.open_file(pgp_mime(sealed), "letter.eml").parts
    assert (letter.text, letter.encrypted, attachment.filename, attachment.encrypted) == (
        "Привет",
        True,
        "x.pdf",
        True,
    )


def test_each_part_of_a_pgp_mime_mail_has_the_signature(mail, alice):
    sealed = mail.encrypt("Content-Type: text/plain\n\nHello\n", ["bob@example.org"], alice).armored
    [part] = mail.open_file(pgp_mime(sealed), "letter.eml").parts
    assert [signature.verdict for signature in part.signatures] == [SignatureVerdict.GOOD]


def test_a_signed_mime_mail_is_verified_over_its_octets(mail, keyring, alice):
    entity = "Content-Type: text/plain; charset=utf-8\r\n\r\nПривет  \r\n"
    signature = keyring.detach_sign(entity.encode(), alice.fingerprint)
    body = f"--b\r\n{entity}\r\n--b\r\nContent-Type: application/pgp-signature\r\n\r\n{signature}\r\n--b--\r\n"
    content_type = 'multipart/signed; protocol="application/pgp-signature"; boundary=b'
    [part] = mail.open_file(eml(body.replace("\r\n", "\n"), content_type), "letter.eml").parts
    assert (part.text.strip(), part.signatures[0].verdict) == ("Привет", SignatureVerdict.GOOD)


def test_an_unsigned_part_beside_a_sealed_one_is_told_apart(mail, alice):
    sealed = mail.encrypt(LETTER, ["bob@example.org"], alice).armored
    body = f"--b\nContent-Type: text/plain\n\n{sealed}\n--b\nContent-Type: text/plain\n\nlist footer\n--b--\n"
    parts = mail.open_file(eml(body, "multipart/mixed; boundary=b"), "letter.eml").parts
    assert [(part.encrypted, bool(part.signatures)) for part in parts] == [(True, True), (False, False)]


def test_a_file_of_a_million_header_lines_is_refused_at_once(mail):
    with pytest.raises((NoMessage, TooLarge)):
        mail.open_file(b"a: b\n" * 1_500_000, "letter.txt")


def test_more_than_the_limit_is_not_looked_at(mail):
    with pytest.raises(TooLarge):
        mail.open_file(bytes(64 << 20), "letter.asc")
