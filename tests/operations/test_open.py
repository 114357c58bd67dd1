"""`open`: the text and its verdict, or one reason why not."""

from sealpost.core import armor
from sealpost.core.packets import MAX_TEXT
from support.door import GMAIL
from support.gpg_home import gpg_home

SEALED_TEXT = "Это тайна. Ez titok."


def letter_to_alice(everybody, *options: str) -> str:
    with gpg_home() as senders:
        senders.add_own(everybody.bob)
        senders.add(everybody.alice)
        sealed = senders.gpg(
            "--armor",
            "--trust-model=always",
            "--encrypt",
            "--recipient",
            everybody.alice.fingerprint,
            *options,
            content=SEALED_TEXT.encode(),
        )
        return sealed.decode()


def open_(browser, block: str, **body: object):
    return browser.ask("open", {"block": block, **body}, caller="reader")


def test_a_sealed_and_signed_letter_is_opened(browser, trusted, everybody):
    body = open_(browser, letter_to_alice(everybody, "--sign"), sender="bob@example.org")["body"]
    [part] = body["parts"]
    [signature] = part.pop("signatures")
    assert part == {"text": SEALED_TEXT, "encrypted": True, "filename": "", "content_type": "text/plain"}
    assert {**signature, "created": bool(signature["created"])} == {
        "verdict": "good",
        "fingerprint": everybody.bob.fingerprint,
        "user_ids": [everybody.bob.user_id],
        "validity": "full",
        "created": True,
        "matches_sender": True,
        "disputed": False,
    }


def test_a_foreign_sender_is_told(browser, trusted, everybody):
    body = open_(browser, letter_to_alice(everybody, "--sign"), sender="mallory@evil.example")["body"]
    assert body["parts"][0]["signatures"][0]["matches_sender"] is False


def test_the_person_is_asked_before_a_letter_is_opened(browser, door, everybody):
    open_(browser, letter_to_alice(everybody))
    question = door.person.asked.get_nowait()
    assert (question.origin, question.operation) == (GMAIL, "open")


def test_a_signed_text_is_checked_without_asking(browser, door, everybody):
    with gpg_home() as senders:
        senders.add_own(everybody.bob)
        signed = senders.gpg("--clear-sign", content=b"Hello").decode()
    verdict = open_(browser, signed)["body"]["parts"][0]["signatures"][0]["verdict"]
    assert (verdict, door.person.asked.empty()) == ("good", True)


def test_a_letter_to_somebody_else_is_told(browser, trusted, everybody):
    with gpg_home() as senders:
        senders.add(everybody.zoya)
        options = ("--armor", "--trust-model=always", "--recipient", everybody.zoya.fingerprint)
        sealed = senders.gpg(*options, "--encrypt", content=b"secret").decode()
    assert open_(browser, sealed)["error"]["code"] == "not-for-you"


def test_a_tampered_letter_shows_nothing(browser, trusted, everybody):
    lines = letter_to_alice(everybody).splitlines()
    lines[-4] = lines[-4][::-1]
    assert open_(browser, "\n".join(lines))["error"]["code"] in ("message-refused", "no-message")


def test_a_text_without_a_block_is_told(browser):
    assert open_(browser, "Hello")["error"]["code"] == "no-message"


def test_a_page_opens_nothing(browser, trusted, everybody):
    answer = browser.ask("open", {"block": letter_to_alice(everybody)}, caller="content")
    assert answer["error"]["code"] == "caller-refused"


def test_no_plaintext_is_written_anywhere(browser, door, trusted, everybody, caplog):
    with caplog.at_level("DEBUG", "sealpost"):
        open_(browser, letter_to_alice(everybody))
    files = [file for file in door.path.parents[1].rglob("*") if file.is_file()]
    assert not any(SEALED_TEXT.encode() in file.read_bytes() for file in files)


def test_the_largest_letter_comes_back_whole(browser, trusted):
    text = "Hosszú levél. " * (MAX_TEXT // 16)
    text += "x" * (MAX_TEXT - len(text.encode()))
    sealing = browser.send_in_parts("encrypt", {"text": text, "to": ["bob@example.org"]})
    armored = browser.answer(sealing)["body"]["armored"]
    opening = browser.send_in_parts("open", {"block": armored}, caller="reader")
    [part] = browser.answer(opening)["body"]["parts"]
    assert part["text"] == text


def test_a_block_is_searched_once(browser, trusted, everybody, monkeypatch):
    searched = []
    search = armor.find_blocks
    monkeypatch.setattr(armor, "find_blocks", lambda text: searched.append(text) or search(text))
    sealed = letter_to_alice(everybody)
    assert open_(browser, sealed)["ok"]
    assert searched == [sealed]
