from sealpost import errors
from sealpost_host import problems


def test_the_host_speaks_of_a_failure_in_the_words_of_the_app():
    ours = {each.code: (each.sentence, each.next_step) for each in problems.Problem.__subclasses__()}
    theirs = {each.code: (each.sentence, each.next_step) for each in errors.ALL_ERRORS}
    assert ours.items() <= theirs.items()


def test_a_problem_on_the_wire_has_code_parameters_and_words():
    assert problems.TooLarge(size=9, limit=8).on_wire() == {
        "code": "too-large",
        "params": {"size": 9, "limit": 8},
        "message": "This is larger than Sealpost takes here (9 of at most 8 bytes).",
        "next": "Use Files in the Sealpost window for large content.",
    }
