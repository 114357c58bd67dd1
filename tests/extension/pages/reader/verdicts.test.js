import assert from "node:assert/strict";
import { test } from "node:test";

import { lookOf } from "../../../../extension/pages/reader/verdicts.js";

const signature = (verdict, validity = "full", matches = true) => ({
  verdict,
  validity,
  matches_sender: matches,
  fingerprint: "A".repeat(40),
  user_ids: ["Alice <alice@example.org>"],
  created: "",
});
const tone = (...given) => lookOf(signature(...given)).tone;

test("a good signature of a verified key and the sender is reassuring", () =>
  assert.equal(tone("good"), "good"));

test("it stays so where nobody knows the sender", () => assert.equal(tone("good", "ultimate", null), "good"));

for (const validity of ["unknown", "marginal", "never", "constructor"]) {
  test(`a good signature of a key whose validity is ${validity} is not reassuring`, () =>
    assert.equal(tone("good", validity), "warn"));
}

test("a good signature of somebody else than the sender is not reassuring", () =>
  assert.equal(tone("good", "full", false), "warn"));

test("a good signature that a second program doubts is not reassuring", () => {
  const look = lookOf({ ...signature("good", "ultimate"), disputed: true });
  assert.deepEqual([look.tone, look.title], ["warn", "verdict_disputed"]);
});

for (const verdict of [
  "bad",
  "unknown-key",
  "expired",
  "revoked",
  "weak",
  "uncheckable",
  "newly-invented",
  "constructor",
  "",
]) {
  test(`“${verdict}” is never reassuring`, () => assert.notEqual(tone(verdict, "ultimate", true), "good"));
}

test("a text that the webmail changed is not called bad", () => assert.equal(tone("uncheckable"), "plain"));

test("every verdict has a drawing and words of its own", () => {
  const verdicts = ["good", "bad", "unknown-key", "expired", "revoked", "weak", "uncheckable"];
  const looks = verdicts.map(verdict => lookOf(signature(verdict)));
  for (const name of ["drawing", "title"])
    assert.equal(new Set(looks.map(look => look[name])).size, verdicts.length);
});
