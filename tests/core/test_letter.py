import pytest

from sealpost.core.letter import (
    Letter,
    mailboxes,
    parse_mailto,
    quoted,
    read_back,
    reply_subject,
    written_down,
)


def test_people_are_told_apart_by_commas_and_semicolons():
    written = 'bob@example.org, "Doe, Jane" <jane@example.org>; Зоя <zoya@example.org>,,'
    assert mailboxes(written) == ("bob@example.org", '"Doe, Jane" <jane@example.org>', "Зоя <zoya@example.org>")


def test_nobody_is_named_twice():
    assert mailboxes("bob@example.org, bob@example.org") == ("bob@example.org",)


def test_what_is_answered_gets_a_mark_before_each_line():
    assert quoted("Miért?\n\n> Зачем?\n") == "> Miért?\n>\n>> Зачем?"


@pytest.mark.parametrize("subject", ["Re: Offer", "AW: Offer", "Vá: Ajánlat", "Отв: Цена", "RE[2]: Offer"])
def test_an_answer_to_an_answer_gets_no_second_mark(subject):
    assert reply_subject(subject) == subject


def test_an_answer_gets_its_mark():
    assert reply_subject("Offer") == "Re: Offer"


def test_a_mail_link_names_people_subject_and_text():
    letter = parse_mailto("mailto:bob@example.org?subject=Kedves%20%D0%97%D0%BE%D1%8F&cc=zoya@example.org&body=a%0Ab")
    assert letter == Letter(to=("bob@example.org",), cc=("zoya@example.org",), subject="Kedves Зоя", text="a\nb")


def test_an_address_alone_is_a_mail_link_too():
    assert parse_mailto("bob@example.org").to == ("bob@example.org",)


@pytest.mark.parametrize("link", ["mailto:?attach=/etc/passwd", "mailto:?from=x@example.org", "mailto:?in-reply-to=x"])
def test_a_mail_link_can_do_nothing_else(link):
    assert parse_mailto(link) == Letter()


def test_a_mail_link_can_not_hide_anything_in_the_subject():
    assert parse_mailto("mailto:?subject=a%0D%0ABcc:%20eve@example.org").subject == "a  Bcc: eve@example.org"


def test_what_is_no_address_in_a_mail_link_is_left_out():
    assert parse_mailto("mailto:not-an-address,bob@example.org").to == ("bob@example.org",)


def test_a_draft_comes_back_as_it_was():
    letter = Letter(
        to=("bob@example.org",),
        bcc=("Зоя <zoya@example.org>",),
        subject="Ő",
        text="a\n\nb",
        account="alice@example.org",
        sign=False,
        hides_recipients=True,
    )
    assert read_back(written_down(letter)) == letter


def test_a_letter_of_blanks_is_empty():
    assert Letter(text=" \n", subject=" ").is_empty
