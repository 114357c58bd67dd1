import assert from "node:assert/strict";
import { test } from "node:test";

import { mayTell } from "../../../extension/background/router.js";

const may = (speaker, message) => mayTell({ speaker, caller: speaker, origin: "", tab: 1, frame: 0 }, message);
const asks = (speaker, op) => may(speaker, { kind: "ask", op });

test("what is due is told to the popup alone", () => {
  assert.deepEqual(["popup", "content", "reader", "seal", "options"].map(speaker => asks(speaker, "due")), [
    true, false, false, false, false,
  ]);
});

for (const op of ["due_letter", "letter_sent"]) {
  test(`nobody but the background worker asks for ${op}`, () => {
    assert.deepEqual(["popup", "content", "reader", "seal", "options"].filter(speaker => asks(speaker, op)), []);
  });
}

test("a content script asks for the letter of its own tab, and can name none", () => {
  assert.ok(may("content", { kind: "letter-for-tab" }));
  assert.ok(!may("content", { kind: "letter-to-send" }));
  assert.ok(!may("reader", { kind: "letter-for-tab" }));
});

test("a letter is opened from the popup alone", () => assert.ok(may("popup", { kind: "letter-to-send" })));
