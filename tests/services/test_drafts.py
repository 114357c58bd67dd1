import os

import pytest

from sealpost.composition import build_services
from sealpost.core.keys import Fingerprint
from sealpost.core.letter import Letter
from sealpost.core.letter_mail import Enclosure
from sealpost.errors import DraftUnreadable, NoDraftKey
from sealpost.services.composing import MOST_ENCLOSED
from sealpost.services.drafts import DraftId, KeptDraft, new_draft_id
from sealpost.store.drafts import StoredDrafts
from support.disk_search import holders

SECRET = "Тайна Árvíztűrő 4711"
FILES = (Enclosure("Смета.pdf", SECRET.encode()), Enclosure("empty", b""), Enclosure("a\x00", bytes([0, 1, 255]) * 99))
LETTER = Letter(to=("bob@example.org",), subject="Offer", text=SECRET)


@pytest.fixture
def services(home, tmp_path):
    built = build_services({**home.environ, "HOME": str(tmp_path), "SEALPOST_HOME": str(tmp_path / "s")})
    yield built
    built.close()


def test_a_draft_comes_back(services):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    assert services.drafts.open(draft) == LETTER


def test_nothing_of_it_can_be_read_on_the_disk(services, tmp_path, home):
    services.drafts.keep(new_draft_id(), LETTER)
    found = [holders(folder, text) for folder in (tmp_path, home.path) for text in (SECRET, "Offer")]
    assert found == [[], [], [], []]


def test_the_latest_takes_the_place_of_the_one_before(services):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    services.drafts.keep(draft, Letter(text="later"))
    assert services.drafts.open(draft).text == "later"
    assert len(services.drafts.kept()) == 1


def test_the_latest_draft_comes_first(services):
    first, second = new_draft_id(), new_draft_id()
    services.drafts.keep(first, LETTER)
    services.drafts.keep(second, LETTER)
    assert [each.id for each in services.drafts.kept()] == [second, first]


def test_a_draft_is_forgotten(services):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    services.drafts.forget(draft)
    assert services.drafts.kept() == []
    with pytest.raises(DraftUnreadable):
        services.drafts.open(draft)


def test_files_come_back_beside_it(services):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    services.drafts.keep_files(draft, FILES)
    services.drafts.keep(draft, Letter(text="later"))
    assert (services.drafts.open(draft).text, services.drafts.open_files(draft)) == ("later", FILES)


def test_nothing_of_its_files_can_be_read_on_the_disk(services, tmp_path, home):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    services.drafts.keep_files(draft, FILES)
    found = [holders(folder, text) for folder in (tmp_path, home.path) for text in (SECRET, "Смета.pdf", "AAH/")]
    assert found == [[]] * 6


def test_files_go_with_the_draft_or_without_it(services):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    services.drafts.keep_files(draft, FILES)
    services.drafts.keep_files(draft, ())
    assert services.drafts.open_files(draft) == ()
    services.drafts.keep_files(draft, FILES)
    services.drafts.forget(draft)
    assert services.drafts.open_files(draft) == ()


def test_as_many_files_as_a_letter_takes_are_kept_and_sent(services, people, tmp_path):
    (tmp_path / "large").write_bytes(os.urandom(MOST_ENCLOSED))
    file = services.compose.enclose(tmp_path / "large")
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER)
    services.drafts.keep_files(draft, [file])
    assert services.drafts.open_files(draft) == (file,)
    mail = services.compose.as_mail(Letter(to=(people.alice.address,)), services.keys.default_key(), [file])
    assert services.mail.open_file(mail, "letter.eml", "").parts[-1].content == file.content


def test_a_key_that_is_not_ones_own_is_never_taken(services, people):
    draft = new_draft_id()
    services.drafts.keep(draft, LETTER, people.bob.fingerprint)
    assert services.drafts.open(draft) == LETTER


@pytest.mark.parametrize("sealed", ["", "-----BEGIN PGP MESSAGE-----", "plain"])
def test_a_damaged_draft_is_said_to_be_one(services, sealed):
    draft = DraftId("x")
    StoredDrafts(services.database).put(KeptDraft(draft, services.clock.now(), sealed))
    with pytest.raises(DraftUnreadable):
        services.drafts.open(draft)


def test_what_is_sealed_but_no_draft_is_said_to_be_damaged(services, people):
    draft = DraftId("x")
    sealed = services.keyring.encrypt('{"to": 1}', [Fingerprint(people.alice.fingerprint)], None)
    StoredDrafts(services.database).put(KeptDraft(draft, services.clock.now(), sealed))
    with pytest.raises(DraftUnreadable):
        services.drafts.open(draft)


def test_without_a_key_of_ones_own_nothing_is_kept(empty_home, tmp_path):
    services = build_services({**empty_home.environ, "HOME": str(tmp_path), "SEALPOST_HOME": str(tmp_path / "s")})
    with pytest.raises(NoDraftKey):
        services.drafts.keep(new_draft_id(), LETTER)
    services.close()
