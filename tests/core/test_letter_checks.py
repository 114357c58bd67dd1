import pytest

from sealpost.core.letter import Letter
from sealpost.core.letter_checks import Advice, Concern, advice

GOOD = "Offer for the spring catalogue"


def concerns(letter, files=0):
    return [each.concern for each in advice(letter, files)]


@pytest.mark.parametrize("subject", ["", "  ", "Re:", "Fwd: ", "Vá:", "—"])
def test_a_letter_without_a_subject_is_noticed(subject):
    assert concerns(Letter(subject=subject, text="Hello")) == [Concern.NO_SUBJECT]


@pytest.mark.parametrize("subject", ["Hi", "Re: Question", "Fontos kérdés", "Привет", "Срочно!", "jó napot"])
def test_a_subject_that_fits_every_letter_is_noticed(subject):
    assert concerns(Letter(subject=subject, text="Hello")) == [Concern.SAYS_NOTHING]


@pytest.mark.parametrize("subject", ["Your password", "Új jelszavak? jelszó: alma", "пароль от сейфа"])
def test_a_subject_that_tells_what_should_be_sealed_is_noticed(subject):
    assert concerns(Letter(subject=subject, text="Hello")) == [Concern.TELLS_TOO_MUCH]


@pytest.mark.parametrize("subject", [GOOD, "Ajánlat a tavaszi katalógusra", "Цена за апрель", "2026-11"])
def test_a_subject_that_says_something_is_good(subject):
    assert concerns(Letter(subject=subject, text="Hello")) == []


@pytest.mark.parametrize(
    "text", ["See the attached plan.", "Csatolom a szerződést.", "A mellékletben látja.", "Договор во вложении."]
)
def test_a_file_that_was_promised_and_is_not_there_is_noticed(text):
    assert concerns(Letter(subject=GOOD, text=text)) == [Concern.NO_FILE]


def test_a_file_that_is_there_is_no_concern():
    assert concerns(Letter(subject=GOOD, text="See the attached plan."), files=1) == []


def test_what_others_attached_is_no_concern():
    assert concerns(Letter(subject=GOOD, text="> See the attached plan.\nThank you for the plan.")) == []


@pytest.mark.parametrize(
    "quoted", ["> When do you need the chairs?", "> Mikor kellenek a székek?", "> Когда вам нужны стулья?"]
)
def test_a_question_without_an_answer_is_named(quoted):
    found = advice(Letter(subject=GOOD, text=f"Thank you.\n\n{quoted}\n> Bob"), 0)
    assert found == (Advice(Concern.UNANSWERED, quoted[2:]),)


def test_an_answer_right_below_the_question_counts():
    assert concerns(Letter(subject=GOOD, text="> When do you need them?\nOn Friday.\n> Bob")) == []


@pytest.mark.parametrize(
    ("answer", "question"),
    [
        ("The chairs by Friday.", "Which chairs?"),
        ("Péntekre a székeket.", "Mely székek?"),
        ("Стулья.", "Какие стулья?"),
    ],
)
def test_an_answer_above_in_the_words_of_the_question_counts(answer, question):
    assert concerns(Letter(subject=GOOD, text=f"{answer}\n\n> {question}")) == []


def test_questions_of_older_letters_are_left_alone():
    assert concerns(Letter(subject=GOOD, text="Thank you.\n\n> Yes.\n>> Which chairs?")) == []


def test_a_letter_that_is_not_begun_is_not_judged():
    assert concerns(Letter(subject=GOOD, text="\n\n> Which chairs?")) == []
