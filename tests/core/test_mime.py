"""A mail is a tree of texts, sealed and signed parts and files; signed octets are those of the wire."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealpost.core import mime
from sealpost.core.mime import Attachment, EncryptedPart, Multipart, SignedPart, TextPart
from sealpost.errors import MessageRefused, TooLarge

SIGNED_ENTITY = 'Content-Type: text/plain; charset="utf-8"\n\nПривет  \n\nend\n'
ARMOR = "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n"


def mail(body: str, content_type: str = "text/plain; charset=utf-8", headers: str = "") -> bytes:
    return f"From: Alice <alice@example.org>\n{headers}Content-Type: {content_type}\n\n{body}".encode()


def multipart(*bodies: str, boundary: str = "=b") -> str:
    parts = "".join(f"--{boundary}\n{body}\n" for body in bodies)
    return f"preamble\n{parts}--{boundary}--\nepilogue\n"


def signed_mail() -> bytes:
    content_type = 'multipart/signed; micalg=pgp-sha256; protocol="application/pgp-signature"; boundary="=b"'
    return mail(multipart(SIGNED_ENTITY, f"Content-Type: application/pgp-signature\n\n{ARMOR}"), content_type)


def reason(content: bytes) -> object:
    with pytest.raises(MessageRefused) as caught:
        mime.parse_mail(content)
    return caught.value.params["reason"]


# --- The tree ---------------------------------------------------------------------------------------------


def test_a_plain_mail_is_a_text() -> None:
    assert mime.parse_mail(mail("Привет\n")).body == TextPart("Привет\n", "text/plain", "utf-8")


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_transfer_encodings_are_undone(encoding: str) -> None:
    encoded = {
        "base64": base64.b64encode("Привет".encode("koi8-r")).decode(),
        "quoted-printable": "=F0=D2=C9=D7=C5=D4",
    }
    content = mail(encoded[encoding], "text/plain; charset=koi8-r", f"Content-Transfer-Encoding: {encoding}\n")
    assert mime.parse_mail(content).body == TextPart("Привет", "text/plain", "koi8-r")


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset", "utf-16"])
def test_a_wrong_charset_still_gives_a_text(charset: str) -> None:
    body = mime.parse_mail(mail("abc\n", f"text/plain; charset={charset}")).body
    assert isinstance(body, TextPart)
    assert body.text


def test_an_html_part_is_what_its_reader_sees() -> None:
    page = "<p>a<br>b<!-- c --><script>d</script>"
    body = mime.parse_mail(mail(page, "text/html")).body
    assert body == TextPart("a\nb", "text/html", "utf-8", page)


def test_parts_come_in_their_order() -> None:
    body = mime.parse_mail(
        mail(multipart("\none", "Content-Type: text/html\n\ntwo"), 'multipart/mixed; boundary="=b"')
    ).body
    assert body == Multipart(
        "mixed", (TextPart("one", "text/plain", "utf-8"), TextPart("two", "text/html", "utf-8", "two"))
    )


def test_a_file_is_given_with_its_octets_and_a_safe_name() -> None:
    attachment = (
        'Content-Type: application/pdf; name="../../x.pdf"\nContent-Disposition: attachment;'
        ' filename="../../x.pdf"\nContent-Transfer-Encoding: base64\n\nAAEC\n'
    )
    body = mime.parse_mail(mail(multipart(attachment), "multipart/mixed; boundary==b")).body
    assert body == Multipart("mixed", (Attachment("x.pdf", "application/pdf", b"\x00\x01\x02"),))


def test_a_file_name_in_russian_is_read() -> None:
    attachment = (
        "Content-Type: text/plain\nContent-Disposition: attachment;"
        " filename*=utf-8''%D0%BE%D1%82%D1%87%D1%91%D1%82.txt\n\nx"
    )
    body = mime.parse_entity(attachment.encode())
    assert body == Attachment("отчёт.txt", "text/plain", b"x")


def test_a_mail_inside_a_mail_is_a_file() -> None:
    body = mime.parse_mail(mail("From: bob@example.org\n\nforwarded", "message/rfc822")).body
    assert body == Attachment("attachment", "message/rfc822", b"From: bob@example.org\r\n\r\nforwarded")


def test_a_mail_that_ends_too_early_is_read_as_far_as_it_goes() -> None:
    content = mail("--=b\n\nfirst\n--=b\n\nsecond", 'multipart/mixed; boundary="=b"')
    body = mime.parse_mail(content).body
    assert isinstance(body, Multipart)
    assert [part.text for part in body.parts if isinstance(part, TextPart)] == ["first", "second"]


def test_a_delimiter_counts_only_as_a_whole_line() -> None:
    body = mime.parse_mail(mail("--=b\n\nsee --=b\n--=bb\nend\n--=b-- \n", 'multipart/mixed; boundary="=b"')).body
    assert body == Multipart("mixed", (TextPart("see --=b\n--=bb\nend", "text/plain", "utf-8"),))


# --- PGP/MIME ---------------------------------------------------------------------------------------------


def test_the_signed_octets_are_those_of_the_wire() -> None:
    body = mime.parse_mail(signed_mail()).body
    assert isinstance(body, SignedPart)
    assert body.content == SIGNED_ENTITY.removesuffix("\n").replace("\n", "\r\n").encode() + b"\r\n"
    assert body.signature == ARMOR.replace("\n", "\r\n").encode()
    assert body.part == TextPart("Привет  \n\nend\n", "text/plain", "utf-8")


def test_line_ends_of_the_file_do_not_matter() -> None:
    assert mime.parse_mail(signed_mail().replace(b"\n", b"\r\n")).body == mime.parse_mail(signed_mail()).body


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=200))
def test_signed_octets_are_never_written_anew(text: str) -> None:
    entity = f"Content-Type:   text/plain;\n charset=utf-8\nX-Odd:x\n\n{text}"
    content = signed_mail().replace(SIGNED_ENTITY.encode(), entity.encode() + b"\n")
    body = mime.parse_mail(content).body
    assert isinstance(body, SignedPart)
    assert body.content == entity.replace("\n", "\r\n").encode() + b"\r\n"


def test_a_list_footer_stays_outside_of_the_signed_part() -> None:
    inner = signed_mail().decode().partition("\n")[2]
    body = mime.parse_mail(
        mail(multipart(inner, "\nlist footer", boundary="list"), "multipart/mixed; boundary=list")
    ).body
    assert isinstance(body, Multipart)
    assert [type(part) for part in body.parts] == [SignedPart, TextPart]


def test_an_encrypted_part_is_its_message() -> None:
    content = multipart(
        "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
        "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n",
    )
    content_type = 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="=b"'
    body = mime.parse_mail(mail(content, content_type)).body
    assert body == EncryptedPart(b"-----BEGIN PGP MESSAGE-----\r\n")
    assert (
        mime.parse_mail(
            mail(
                "\n"
                + content.replace(
                    "--=b\nContent-Type: application/pgp", "--=b\n\n \n--=b\nContent-Type: application/pgp", 1
                ),
                'multipart/mixed; boundary="=b"',
            )
        ).body
        == body
    )


@pytest.mark.parametrize("parts", [1, 3])
def test_a_signed_part_of_another_shape_is_malformed(parts: int) -> None:
    content_type = 'multipart/signed; protocol="application/pgp-signature"; boundary="=b"'
    assert reason(mail(multipart(*["\nx"] * parts), content_type)) == "malformed"


# --- Headers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "sender"),
    [
        ("From: Alice <alice@example.org>\n", "alice@example.org"),
        ("From: =?utf-8?q?=D0=97=D0=BE=D1=8F?=\n <zoya@example.org>\n", "zoya@example.org"),
        ("FROM: пётр@почта.рф\n", "пётр@xn--80a1acny.xn--p1ai"),
        ("From: =?utf-8?q?Alice_=3Calice=40example=2Eorg=3E?= <m@evil.example>\n", "m@evil.example"),
        ("From: alice@example.org <m@evil.example>\n", "m@evil.example"),
        ("From: alice@example.org, m@evil.example\n", None),
        ("From: alice@example.org\nFrom: m@evil.example\n", None),
        ("From: Alice <alice@example.org> <m@evil.example>\n", None),
        ("Sender: alice@example.org\n", None),
    ],
)
def test_the_sender_is_one_mailbox_or_nobody(headers: str, sender: str | None) -> None:
    assert mime.parse_mail(f"{headers}\nbody".encode()).sender == sender


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        ("Subject: =?utf-8?b?0J/RgNC40LLQtdGC?=", "Привет"),
        ("Subject: plain\n folded", "plain folded"),
        ("Subject: =?no-such?b?AAAA?=", "=?no-such?b?AAAA?="),
        ("Subject: Привет", "Привет"),
        ("X-No: subject", ""),
    ],
)
def test_the_subject_is_decoded(header: str, subject: str) -> None:
    assert mime.parse_mail(f"{header}\n\nbody".encode()).subject == subject


@pytest.mark.parametrize(
    ("content", "is_mail"),
    [
        (b"From: a@example.org\n\nx", True),
        (b"X-First: 1\r\n folded\r\nReceived: by x\r\n\r\nx", True),
        (b"From alice@example.org Mon Jun  3\nReturn-Path: <x>\n", True),
        (b"-----BEGIN PGP MESSAGE-----\nVersion: 1\n\nAAAA", False),
        (b"Dear Bob,\nFrom: here", False),
        (b"", False),
        (b"a" * 1_000_000, False),
    ],
)
def test_a_mail_is_told_from_other_text(content: bytes, is_mail: bool) -> None:
    assert mime.looks_like_mail(content) is is_mail


# --- Limits -----------------------------------------------------------------------------------------------


def test_deep_nesting_is_refused() -> None:
    content = "\nx"
    for depth in range(mime.MAX_DEPTH + 1):
        boundary = f"b{depth}"
        content = f"Content-Type: multipart/mixed; boundary={boundary}\n\n{multipart(content, boundary=boundary)}"
    assert reason(content.encode()) == "too-deep"


def test_very_many_parts_are_refused() -> None:
    content = mail(multipart(*["\nx"] * mime.MAX_PARTS), 'multipart/mixed; boundary="=b"')
    assert reason(content) == "too-large"


def test_very_long_headers_are_refused() -> None:
    assert reason(b"X: " + b"x" * mime.MAX_HEADERS + b"\n\nbody") == "too-large"


def test_a_larger_mail_than_the_limit_is_refused() -> None:
    with pytest.raises(TooLarge):
        mime.parse_mail(bytes(mime.MAX_MAIL + 1))


@given(st.binary(max_size=500))
def test_any_octets_are_a_mail(content: bytes) -> None:
    assert mime.parse_mail(content).body is not None


# --- File names -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("отчёт за май (1).pdf", "отчёт за май (1).pdf"),
        ("../../../../home/user/.bashrc", "bashrc"),
        ("C:\\Users\\x\\a.exe", "a.exe"),
        ("--output=/tmp/pwned", "pwned"),
        ("--output=x", "output=x"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a.pdf\x00.exe", "a.pdf.exe"),
        ("\x1b]0;pwned\x07.txt", "0pwned.txt"),
        ("a\u200bb\n.txt", "ab.txt"),
        ("..", "attachment"),
        (".", "attachment"),
        ("", "attachment"),
        (".hidden", "hidden"),
        ("trailing. ", "trailing"),
        ("CON", "_CON"),
        ("lpt1.txt", "_lpt1.txt"),
        ("$(rm -rf ~)`x`;|&<>\"'*?", "(rm -rf )x"),
    ],
)
def test_a_file_name_is_no_path_option_or_trick(name: str, safe: str) -> None:
    assert mime.safe_filename(name) == safe


def test_a_long_file_name_keeps_its_ending() -> None:
    safe = mime.safe_filename("й" * 1_000 + ".pdf")
    assert safe.endswith("й.pdf")
    assert len(safe.encode()) <= mime.MAX_FILENAME


@given(st.text())
def test_every_file_name_is_safe_and_stays_so(name: str) -> None:
    safe = mime.safe_filename(name)
    assert safe
    assert not set(safe) & set('/\\\0\n:*?"<>|')
    assert not safe.startswith((".", "-"))
    assert mime.safe_filename(safe) == safe


@pytest.mark.parametrize("line", [b"x:y\n", b"x:y\n z\n", b"no colon\n", b":\n", b"x" * 80 + b":\n \n"])
def test_a_huge_file_is_told_from_a_mail_at_once(line: bytes) -> None:
    assert not mime.looks_like_mail(line * (mime.MAX_MAIL // len(line)))  # the test run's own limit is the clock


def test_a_charset_that_nobody_can_know_leaves_the_subject_as_it_came() -> None:
    assert mime.parse_mail(b"Subject: =?ut\xfff-8?B?SGk=?=\n\n").subject == "=?ut\ufffdf-8?B?SGk=?="
