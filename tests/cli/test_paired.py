"""`sealpost browsers paired | revoke | expect`."""

import pytest

from sealpost.cli.arguments import parser


@pytest.mark.parametrize(
    ("line", "action"),
    [("browsers paired", "paired"), ("browsers revoke Chromium", "revoke"), ("browsers expect --json", "expect")],
)
def test_the_pairing_of_browsers_has_its_commands(line, action):
    assert parser().parse_args(line.split()).action == action
