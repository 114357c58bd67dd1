import assert from "node:assert/strict";
import { test } from "node:test";

import { delayBefore } from "../../../extension/background/backoff.js";

test("attempts wait 1, 2, 5, 15, then 60 seconds", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 9].map(attempt => delayBefore(attempt, 0)),
    [1000, 2000, 5000, 15000, 60000, 60000],
  );
});

test("chance adds at most a quarter", () => assert.equal(delayBefore(0, 1), 1250));
