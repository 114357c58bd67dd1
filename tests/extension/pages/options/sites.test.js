import assert from "node:assert/strict";
import { test } from "node:test";

import { addedByUser, patternFor, siteName } from "../../../../extension/pages/options/sites.js";

for (const [typed, pattern] of [
  ["https://mail.example.org/inbox?x=1", "https://mail.example.org/*"],
  ["mail.example.org", "https://mail.example.org/*"],
  ["  почта.рф ", "https://xn--80a1acny.xn--p1ai/*"],
  ["http://mail.example.org", undefined],
  ["https://*/", undefined],
  ["localhost", undefined],
  ["", undefined],
  ["javascript:alert(1)", undefined],
]) {
  test(`“${typed}” asks for ${pattern ?? "nothing"}`, () => assert.equal(patternFor(typed), pattern));
}

test("only what the user has added is listed", () => {
  assert.deepEqual(
    addedByUser(["https://b.org/*", "https://ours.org/*", "https://a.org/*"], ["https://ours.org/*"]),
    ["https://a.org/*", "https://b.org/*"],
  );
});

test("a site of ours is not listed for another path of it", () => {
  assert.deepEqual(addedByUser(["http://127.0.0.1/sealpost-practice/*"], ["http://127.0.0.1/*"]), []);
});

test("a site is named by its host", () =>
  assert.equal(siteName("https://mail.example.org/*"), "mail.example.org"));
