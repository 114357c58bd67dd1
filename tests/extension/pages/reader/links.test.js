import assert from "node:assert/strict";
import { test } from "node:test";

import { isDisguised, pieces } from "../../../../extension/pages/reader/links.js";

const targets = text => pieces(text).flatMap(piece => (piece.target ? [piece.target] : []));

test("a link is found in a sentence", () =>
  assert.deepEqual(targets("See https://example.org/a?b=1, please."), ["https://example.org/a?b=1"]));

test("the pieces together are the text", () => {
  const text = "a https://x.org/(b) «http://y.org»! c\nhttps://";
  assert.equal(
    pieces(text)
      .map(piece => piece.text)
      .join(""),
    text,
  );
});

test("an empty text is one empty piece", () => assert.deepEqual(pieces(""), [{ text: "", target: null }]));

for (const text of [
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "mailto:a@b",
  "example.org",
  "xhttps://a.b",
]) {
  test(`“${text}” is no link`, () => assert.deepEqual(targets(text), []));
}

test("a host in other letters is shown as it really is", () =>
  assert.deepEqual(targets("https://пример.рф/"), ["https://xn--e1afmkfd.xn--p1ai/"]));

test("a host in other letters counts as disguised", () =>
  assert.ok(isDisguised(pieces("https://аpple.com/")[0])));

test("a name before an @ counts as it is: the host is what follows", () => {
  assert.equal(new URL(targets("https://bank.example@evil.example/")[0]).host, "evil.example");
});

test("a plain link is not disguised", () => assert.ok(!isDisguised(pieces("https://example.org")[0])));

test("a hundred thousand links end soon", () =>
  assert.equal(targets("https://a.b/ ".repeat(100_000)).length, 100_000));
