"""Every case of the team's corpus through the services and a real gpg, read as its `how_to_read` says."""

import time
from contextlib import ExitStack

import pytest

from sealpost.core.keys import Key, parse_fingerprint
from sealpost.core.reasons import Reason
from sealpost.core.text import parse_address
from sealpost.errors import SealpostError
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.keys import KeyService
from sealpost.services.mail import MailService
from support.corpus import Case, Corpus, cases, corpus
from support.corpus_rules import Outcome, faults
from support.gpg_home import GpgHome
from support.values import MemorySettings, SystemClock

# Case id -> why it can't hold, and for how long.
KNOWN: dict[str, str] = {}


@pytest.fixture(scope="module")
def shared_home():
    """For all cases that leave the keyring as it is."""
    with corpus().home() as home:
        yield home


@pytest.mark.parametrize("case", cases(KNOWN))
def test_the_case_holds(case, request):
    with ExitStack() as homes:
        if case["operation"] == "import":
            home = homes.enter_context(corpus().home_of_user())
        elif case["operation"] == "encrypt-to" or case.get("setup"):
            home = homes.enter_context(corpus().home())
        else:
            home = request.getfixturevalue("shared_home")
        corpus().prepare(home, case)
        started = time.monotonic()
        outcome = _tried(case, Person(home))
        seconds = time.monotonic() - started
    assert faults(case, outcome, corpus()) == []
    assert seconds < case.get("dos", {}).get("limit_s", 60)


class Person:
    """The services over one home."""

    def __init__(self, home: GpgHome) -> None:
        settings = MemorySettings()
        self.keyring = GpgKeyring(home.environ)
        self.mail = MailService(self.keyring, settings, SystemClock())
        self.keys = KeyService(self.keyring, settings)


def _tried(case: Case, person: Person) -> Outcome:
    try:
        match case["operation"]:
            case "import":
                return _imported(case, person)
            case "encrypt-to":
                return _sealed(case, person)
            case "verify-detached":
                return _verified(case, person, corpus())
            case _:
                return _opened(case, person, corpus())
    except SealpostError as error:
        return Outcome(error=error)


def _opened(case: Case, person: Person, corpus: Corpus) -> Outcome:
    sender = case.get("context", {}).get("from", "")
    name = "page.html" if case.get("format") == "html" else case["file"]
    return Outcome(person.mail.open_file(corpus.content(case), name, sender))


def _verified(case: Case, person: Person, corpus: Corpus) -> Outcome:
    content, signature = corpus.read(case["data_file"]), corpus.content(case)
    return Outcome(person.mail.open_file(content, case["data_file"], signature=signature))


def _imported(case: Case, person: Person) -> Outcome:
    content = corpus().content(case)
    if case.get("intent") == "restore-secret":
        restored = person.keys.import_secret_keys(content)
        return Outcome(keys=[person.keys.find(each) for each in restored], done=True)
    looked_up = case.get("context", {}).get("lookup", "")
    offered = person.keys.preview(content, parse_address(looked_up))
    taken = [each.key.fingerprint for each in offered]
    person.keys.import_keys(content, taken)
    reasons = [concern.value for each in offered for concern in each.concerns]
    return Outcome(keys=[person.keys.find(each) for each in taken], done=True, more_reasons=reasons)


def _sealed(case: Case, person: Person) -> Outcome:
    """Recipients are addresses for people and fingerprints for programs."""
    if "@" in case["recipient"]:
        sealed = person.mail.encrypt("text", [case["recipient"]], None)
        ambiguous = person.mail.rivals(sealed.recipients)
        return Outcome(done=True, more_reasons=[Reason.AMBIGUOUS.value] if ambiguous else [])
    fingerprint = parse_fingerprint(case["recipient"])
    known = {key.fingerprint: key for key in person.keys.all()}
    if fingerprint in known:
        person.mail.encrypt("text", [_address_of(known[fingerprint])], None)
    else:
        person.keyring.encrypt("text", [fingerprint], None)
    return Outcome(done=True)


def _address_of(key: Key) -> str:
    return next(user_id.address for user_id in key.user_ids if user_id.address)
