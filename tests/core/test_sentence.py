import json

from sealpost.core.sentence import Sentence


def test_it_is_english_where_nobody_translates():
    fault = Sentence("the launcher is not installed")
    said = Sentence("It is linked, but {fault}.", fault=fault)
    assert json.loads(json.dumps(said)) == f"{said}" == "It is linked, but the launcher is not installed."


def test_braces_in_what_fills_it_are_text():
    assert Sentence("{path} is there.", path="/tmp/{x}") == "/tmp/{x} is there."
