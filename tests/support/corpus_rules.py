"""How the corpus is to be read: a case and what came of it -> what is wrong with that."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sealpost.core.keys import Fingerprint, Key
from sealpost.core.mime import safe_filename
from sealpost.core.verdict import Opened, Part, Signature, SignatureVerdict
from sealpost.errors import SealpostError
from support.corpus import Case, Corpus

_ERROR_WORDS = {
    "not-for-you": "no-secret-key",
    "no-keys": "no-key",
    "secret-key-offered": "secret-key",
    "unverified-keys": "not-certified",
}
_STATE_WORDS = {"expired": "expired-key", "revoked": "revoked-key", "no-encryption": "no-encryption-key"}


@dataclass(frozen=True)
class Outcome:
    """What a person would have got. `reasons` are the corpus' words for what they were told."""

    opened: Opened | None = None
    keys: Sequence[Key] = ()  # what an import would leave, or has left
    done: bool = False  # imported, or sealed
    error: SealpostError | None = None
    more_reasons: Sequence[str] = field(default=())

    @property
    def reasons(self) -> set[str]:
        warned = {warning.code for warning in self.opened.warnings} if self.opened else set[str]()
        return {*warned, *self.more_reasons, *_words(self.error)}

    @property
    def parts(self) -> Sequence[Part]:
        return self.opened.parts if self.opened else ()

    @property
    def signatures(self) -> Sequence[Signature]:
        return [signature for part in self.parts for signature in part.signatures]

    def signers(self, *, certified: bool) -> set[Fingerprint | None]:
        good = [each for each in self.signatures if each.verdict is SignatureVerdict.GOOD]
        return {each.fingerprint for each in good if not certified or each.validity.is_verified}


def _words(error: SealpostError | None) -> Iterator[str]:
    if error is None:
        return
    reason = str(error.params.get("reason", ""))
    yield _ERROR_WORDS.get(error.code, error.code)
    yield _STATE_WORDS.get(reason, reason)


def faults(case: Case, outcome: Outcome, corpus: Corpus) -> Sequence[str]:
    """Empty where the outcome is as it must be."""
    return list(_faults(case, outcome, corpus))


def _faults(case: Case, outcome: Outcome, corpus: Corpus) -> Iterator[str]:
    expect = case["expect"]
    may_show = {corpus.keys[name]["fpr"] for name in case.get("may_show", ())}
    shown = "\n".join(
        [*_words_around(outcome), *(each.text for each in outcome.parts if not _signers(each) & may_show)]
    )
    for forbidden in expect.get("must_not_show", ()):
        if forbidden in shown:
            yield f"shows {forbidden!r}"
    yield from _signer_is_right(case, outcome)
    yield from _files_are_safe(case, outcome)
    if case.get("not_encrypted") and any(part.encrypted for part in outcome.parts):
        yield "called encrypted"
    if case["level"] == "may" and outcome.error:
        return  # both outcomes are right there
    match expect["outcome"]:
        case "must-decrypt" | "must-verify":
            yield from _opened(case, outcome, corpus)
        case "must-warn":
            yield from _warned(case, outcome, corpus)
        case "must-fail":
            if outcome.parts:
                yield "shows what must fail"
            yield from _reason_is_named(expect, outcome)
        case "must-not-show-as-valid":
            valid = outcome.signers(certified=False)
            if valid - may_show:
                yield f"shows {valid} as valid"
            yield from _reason_is_named(expect, outcome)
        case "must-decrypt-or-explain":
            if outcome.parts:
                yield from _opened(case, outcome, corpus)
            else:
                yield from _reason_is_named(expect, outcome)
        case "must-import":
            yield from _imported(case, outcome)
        case "must-encrypt":
            if not outcome.done:
                yield f"not sealed: {outcome.error!r}"
        case "must-refuse":
            if outcome.done:
                yield "done what must be refused"
            yield from _reason_is_named(expect, outcome)
        case unknown:
            yield f"no rule for {unknown}"


def _signers(part: Part) -> set[Fingerprint | None]:
    return {each.fingerprint for each in part.signatures if each.verdict is SignatureVerdict.GOOD}


def _words_around(outcome: Outcome) -> Iterator[str]:
    """What else a person reads: names, warnings, refusals."""
    yield from (part.filename for part in outcome.parts)
    yield from (warning.message for warning in outcome.opened.warnings) if outcome.opened else ()
    if outcome.error:
        yield f"{outcome.error.message}\n{outcome.error.advice}"


def _signer_is_right(case: Case, outcome: Outcome) -> Iterator[str]:
    """`certified NAME` may be named, but as what that key itself says; any other may not be named at all."""
    wrong = case.get("must_not_show_signer", "\0")
    certified = wrong.startswith("certified ")
    for signature in outcome.signatures:
        named = signature.user_ids if not certified or signature.validity.is_verified else ()
        if any(wrong.removeprefix("certified ") in name for name in named):
            yield "names a signer who did not sign"


def _files_are_safe(case: Case, outcome: Outcome) -> Iterator[str]:
    for part in outcome.parts:
        if part.filename != safe_filename(part.filename or "attachment") and part.filename:
            yield f"a file called {part.filename!r}"
    if "suggested_name" in case and [part.filename for part in outcome.parts] != [case["suggested_name"]]:
        yield f"files called {[part.filename for part in outcome.parts]}"


def _reason_is_named(expect: Any, outcome: Outcome) -> Iterator[str]:
    if "reason" in expect and not outcome.reasons & set(expect["reason"]):
        yield f"gives {sorted(outcome.reasons)} in place of one of {expect['reason']}"


def _opened(case: Case, outcome: Outcome, corpus: Corpus) -> Iterator[str]:
    expect = case["expect"]
    if len(outcome.parts) != 1:
        yield f"shows {len(outcome.parts)} parts: {outcome.error!r}"
        return
    yield from _text_is_right(case, outcome.parts[0], corpus)
    if outcome.signers(certified=True) != set(expect["valid_signers"]):
        yield f"valid signers {outcome.signers(certified=True)}: {outcome.reasons}"
    if "shown_signer" in case and case["shown_signer"] not in outcome.signatures[0].user_ids:
        yield f"signer shown as {outcome.signatures[0].user_ids}"


def _warned(case: Case, outcome: Outcome, corpus: Corpus) -> Iterator[str]:
    expect = case["expect"]
    yield from _reason_is_named(expect, outcome)
    if outcome.parts:
        yield from _text_is_right(case, outcome.parts[0], corpus)
        good, expected = outcome.signers(certified=False), set(expect["valid_signers"])
        if good != expected and not ("may_show" in case and good < expected):
            yield f"good signers {good}"
        if expect["signature"] == "valid-untrusted" and outcome.signers(certified=True):
            yield "shown as certified"


def _text_is_right(case: Case, part: Part, corpus: Corpus) -> Iterator[str]:
    expect = case["expect"]
    if "text_file" in expect:
        expected = corpus.read(expect["text_file"])
    elif "text" in expect:
        expected = expect["text"].encode()
    elif "text_sha256" in expect:
        if hashlib.sha256(part.content).hexdigest() != expect["text_sha256"]:
            yield "another text"
        return
    else:
        return
    if expect["compare"] == "text":
        same = _plain(part.content) == _plain(expected) and _plain(part.text.encode()) == _plain(expected)
    else:
        same = part.content == expected
    if not same:
        yield f"another text: {part.content[:80]!r}"


def _plain(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n").rstrip(b"\n")


def _imported(case: Case, outcome: Outcome) -> Iterator[str]:
    if outcome.error or not outcome.done:
        yield f"not imported: {outcome.error!r}"
        return
    found = {key.fingerprint: key for key in outcome.keys}
    if set(found) != set(case["import_fprs"]) or len(found) != case.get("n_keys", len(found)):
        yield f"keys {set(found)}"
    names = [user_id.text for key in outcome.keys for user_id in key.user_ids]
    if "expect_uids" in case and sorted(names) != sorted(case["expect_uids"]):
        yield f"names {names}"
    if "n_subkeys" in case and sum(len(key.subkeys) for key in outcome.keys) != case["n_subkeys"]:
        yield "other subkeys"
    if case.get("secret") and not all(key.is_own for key in outcome.keys):
        yield "the secret part is missing"
    if case.get("trust_after") == "none" and any(
        user_id.validity.is_verified for key in outcome.keys for user_id in key.user_ids
    ):
        yield "looks certified"
