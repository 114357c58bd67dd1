"""A few of the mutants that `make mutants` makes for as long as wanted, and that its rule can be broken."""

import pytest

from support.mutants import TEXTS, Mutator, Seeds, chain, sealer, seeds

MUTANTS = 300


@pytest.fixture(scope="module")
def made():
    return seeds()


def test_who_is_shown_as_the_signer_has_signed_just_what_is_shown(made):
    with chain(made) as opened, sealer() as seal:
        mutator = Mutator(made.messages, seal, 20_261_127)
        opened.open(mutator.mutant() for _ in range(MUTANTS))
    assert opened.tally.breaks == []
    assert opened.tally.mutants == MUTANTS
    assert opened.tally.valid > MUTANTS // 50
    assert opened.tally.refusals.total() > MUTANTS // 5


def test_every_message_is_good_before_it_is_damaged(made):
    with chain(made) as opened:
        opened.open(made.messages)
    assert opened.tally.breaks == []
    assert opened.tally.refusals.total() == 0
    assert opened.tally.valid == len(made.messages) - len(TEXTS)  # each is once sealed by nobody


def test_a_signer_of_something_else_is_noticed(made):
    nobody = Seeds(made.messages, frozenset(), frozenset())
    with chain(nobody) as opened:
        opened.open(made.messages)
    assert len(opened.tally.breaks) == opened.tally.valid > 0
