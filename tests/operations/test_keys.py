"""`preview_keys` and `import_keys`: look first, then take what was named."""

import pytest

from support.gpg_home import gpg_home, people


@pytest.fixture
def home():
    """Alice's, who knows nobody yet."""
    with gpg_home() as home:
        home.add_own(people().alice)
        yield home


def armored(person, *, secret: bool = False) -> str:
    with gpg_home() as theirs:
        theirs.gpg("--import", content=person.secret if secret else person.public)
        return theirs.gpg("--armor", "--export-secret-keys" if secret else "--export").decode()


def preview(browser, block: str):
    return browser.ask("preview_keys", {"block": block}, caller="reader")


def import_(browser, block: str, *fingerprints: str):
    body = {"block": block, "fingerprints": list(fingerprints)}
    return browser.ask("import_keys", body, caller="reader")


def test_a_preview_names_the_key(browser, everybody):
    [key] = preview(browser, armored(everybody.zoya))["body"]["keys"]
    assert (key["fingerprint"], key["user_ids"], key["is_new"], key["has_secret"]) == (
        everybody.zoya.fingerprint,
        [everybody.zoya.user_id],
        True,
        False,
    )


def test_a_preview_changes_nothing(browser, door, everybody):
    preview(browser, armored(everybody.zoya))
    assert len(door.services.keys.all()) == 1


def test_a_named_key_is_imported(browser, door, everybody):
    zoya = everybody.zoya.fingerprint
    assert import_(browser, armored(everybody.zoya), zoya)["body"]["imported"] == [zoya]
    assert door.services.keys.find(zoya)


def test_a_key_that_was_not_named_stays_out(browser, door, everybody):
    block = armored(everybody.zoya) + armored(everybody.bob)
    import_(browser, block, everybody.zoya.fingerprint)
    known = {key.fingerprint for key in door.services.keys.all()}
    assert known == {everybody.alice.fingerprint, everybody.zoya.fingerprint}


def test_an_import_is_recorded(browser, door, everybody):
    import_(browser, armored(everybody.zoya), everybody.zoya.fingerprint)
    [use] = door.services.activity.recent()
    assert (use.operation, use.fingerprint) == ("import", everybody.zoya.fingerprint)


def test_every_browser_hears_of_an_import(browser, door, everybody):
    with door.browser() as other:
        import_(browser, armored(everybody.zoya), everybody.zoya.fingerprint)
        assert other.event("changed")["body"] == {"what": "keys"}


def test_a_secret_key_is_not_taken_from_a_page(browser, door, everybody):
    block = armored(everybody.bob, secret=True)
    assert import_(browser, block, everybody.bob.fingerprint)["error"]["code"] == "secret-key-offered"
    assert len(door.services.keys.all()) == 1


@pytest.mark.parametrize("name", ["", "0x" + "A" * 40, "a" * 40, "A" * 16, "--import", "A" * 40 + "\n"])
def test_keys_are_named_by_full_fingerprint_only(browser, everybody, name):
    assert import_(browser, armored(everybody.zoya), name)["error"]["code"] == "bad-request"


def test_a_text_without_keys_is_told(browser):
    assert preview(browser, "Hello")["error"]["code"] == "no-keys"


def test_a_page_imports_nothing(browser, everybody):
    body = {"block": armored(everybody.zoya), "fingerprints": [everybody.zoya.fingerprint]}
    assert browser.ask("import_keys", body)["error"]["code"] == "caller-refused"
