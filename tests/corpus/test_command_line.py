"""Every case of the corpus by `sealpost open --json`, `sealpost keys import` and `sealpost encrypt --to`.

In this process, with keyrings that are looked at once; `test_corpus.py` asks the services the same.
"""

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sealpost import composition
from sealpost.cli import commands
from sealpost.composition import Services
from sealpost.core.keys import Fingerprint, Validity
from sealpost.core.reasons import Reason
from sealpost.core.verdict import Opened, Part, SenderMatch, Signature, SignatureVerdict, Warning  # noqa: A004
from sealpost.errors import ALL_ERRORS, SealpostError
from support.command_line import CommandLine, Said
from support.corpus import Case, cases, corpus
from support.corpus_rules import Outcome, faults
from support.gpg_home import GpgHome


@pytest.fixture(scope="module")
def shared_home():
    with corpus().home() as home:
        yield home


@pytest.fixture
def one_set_of_services(monkeypatch):
    """gpg is looked for, and the shared keyring listed, once for all cases and not for each."""
    monkeypatch.setattr(commands, "build_services", _services)


def _services(environ: Mapping[str, str]) -> Services:
    return _kept_services(environ["GNUPGHOME"], environ["SEALPOST_HOME"], environ["HOME"], environ["PATH"])


@cache
def _kept_services(gnupghome: str, sealpost_home: str, home: str, path: str) -> Services:
    named = {"GNUPGHOME": gnupghome, "SEALPOST_HOME": sealpost_home, "HOME": home, "PATH": path}
    return composition.build_services(named)


@pytest.mark.parametrize("case", cases({}))
def test_the_command_line_holds(case, request, tmp_path, tmp_path_factory, one_set_of_services):
    with ExitStack() as homes:
        if case["operation"] == "import":
            home = homes.enter_context(corpus().home_of_user())
        elif case.get("setup"):
            home = homes.enter_context(corpus().home())
        else:
            home = request.getfixturevalue("shared_home")
        corpus().prepare(home, case)
        own = tmp_path_factory.getbasetemp() / "sealpost"
        environ = {**home.environ, "SEALPOST_HOME": str(own), "HOME": str(own)}
        outcome = _tried(case, CommandLine(environ, tmp_path), home)
    assert faults(case, outcome, corpus()) == []


def _tried(case: Case, sealpost: CommandLine, home: GpgHome) -> Outcome:
    match case["operation"]:
        case "import":
            return _imported(case, sealpost)
        case "encrypt-to":
            return _sealed(case, sealpost)
        case "verify-detached":
            name = _put(sealpost.folder, case["data_file"], corpus().read(case["data_file"]))
            signature = _put(sealpost.folder, "signature", corpus().content(case))
            return _opened(case, sealpost("open", "--json", "--signature", signature, name))
        case _:
            name = "page.html" if case.get("format") == "html" else case["file"]
            name = _put(sealpost.folder, name, corpus().content(case))
            sender = case.get("context", {}).get("from", "")
            return _opened(case, sealpost("open", "--json", f"--from={sender}", name))


def _put(folder: Path, name: str, content: bytes) -> str:
    (folder / Path(name).name).write_bytes(content)
    return Path(name).name


def _opened(case: Case, said: Said) -> Outcome:
    if error := _error(said):
        return Outcome(error=error)
    parts = tuple(_part(case, part) for part in said.json["parts"])
    return Outcome(Opened(parts, tuple(Warning(**warning) for warning in said.json["warnings"])))


def _part(case: Case, part: Mapping[str, Any]) -> Part:
    return Part(
        text=part["text"],
        encrypted=part["encrypted"],
        signatures=[_signature(each) for each in part["signatures"]],
        filename=part["filename"],
        content=_octets(case, part["text"]),
    )


def _octets(case: Case, shown: str) -> bytes:
    """JSON carries text; what is none is shown as Latin-1. Line ends are those of text."""
    expected = case["expect"].get("text", "").encode()
    if "text_file" in case["expect"]:
        expected = corpus().read(case["expect"]["text_file"])
    codec = "utf-8" if _is_utf8(expected) else "latin-1"
    octets = shown.encode(codec, "replace")
    return expected if octets == expected.replace(b"\r\n", b"\n") else octets


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _signature(said: Mapping[str, Any]) -> Signature:
    match = {True: SenderMatch.YES, False: SenderMatch.NO, None: SenderMatch.NOT_ASKED}[said["matches_sender"]]
    return Signature(
        verdict=SignatureVerdict(said["verdict"]),
        fingerprint=Fingerprint(said["fingerprint"]) if said["fingerprint"] else None,
        user_ids=said["user_ids"],
        validity=Validity(said["validity"]),
        created=datetime.fromisoformat(said["created"]) if said["created"] else None,
        matches_sender=match,
    )


def _error(said: Said) -> SealpostError | None:
    """Exit status and object agree, and nothing went to the terminal beside them."""
    error = said.json.get("error")
    assert said.err == ""
    assert said.status == (1 if error else 0)
    if not error:
        return None
    made = next(each for each in ALL_ERRORS if each.code == error["code"])(**error["params"])
    assert (made.message, bool(error["next"])) == (error["message"], True)
    return made


def _imported(case: Case, sealpost: CommandLine) -> Outcome:
    name = _put(sealpost.folder, case["file"], corpus().content(case))
    how = ["--secret"] if case.get("intent") == "restore-secret" else []
    if looked_up := case.get("context", {}).get("lookup"):
        how = ["--for", looked_up]
    said = sealpost("keys", "import", "--json", *how, name)
    if error := _error(said):
        return Outcome(error=error)
    kept = _services(sealpost.environ).keys
    taken = [key for group in ("imported", "updated", "unchanged", "restored") for key in said.json.get(group, ())]
    warned = [warning["code"] for warning in said.json.get("warnings", ())]
    return Outcome(keys=[kept.find(each) for each in taken], done=True, more_reasons=warned)


def _sealed(case: Case, sealpost: CommandLine) -> Outcome:
    """A fingerprint is the person's own word that the key is right; who it belongs to goes by address."""
    to = case["recipient"]
    known = {key.fingerprint: key for key in _services(sealpost.environ).keys.all()}
    if to in known:
        to = next(user_id.address for user_id in known[to].user_ids if user_id.address)
    said = sealpost("encrypt", "--json", "--no-sign", f"--to={to}", given="text")
    if error := _error(said):
        return Outcome(error=error)
    return Outcome(done=True, more_reasons=[warning["code"] for warning in said.json["warnings"]])


def test_a_refusal_for_programs_names_its_reason(tmp_path, shared_home):
    sealpost = CommandLine({**shared_home.environ, "SEALPOST_HOME": str(tmp_path)}, tmp_path)
    [case] = [case for case in corpus().cases if case["id"] == "e-nomdc-pk-nosig"]
    said = sealpost("open", "--json", given=corpus().content(case))
    assert said.json["error"]["params"]["reason"] in {reason.value for reason in Reason}
