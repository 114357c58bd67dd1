import assert from "node:assert/strict";
import { test } from "node:test";

import { wellFormed } from "../../../extension/background/well_formed.js";

test("half a surrogate pair becomes the sign for what can't be read", () =>
  assert.equal(wellFormed("a\ud83db"), "a\ufffdb"));

test("whole pairs stay", () => assert.equal(wellFormed("Зоя 🙂"), "Зоя 🙂"));

test("texts are mended wherever they stand", () =>
  assert.deepEqual(wellFormed({ text: "\ude00", to: ["\ud83d"], sign: true, none: null, size: 3 }), {
    text: "\ufffd",
    to: ["\ufffd"],
    sign: true,
    none: null,
    size: 3,
  }));
