import assert from "node:assert/strict";
import { test } from "node:test";

import { JSDOM } from "jsdom";

import { speak } from "../../support/extension.js";

speak("en");
const { window } = new JSDOM("<!doctype html><main></main>");
Object.assign(globalThis, { document: window.document });
const { letterView } = await import("../../../../extension/pages/reader/letter.js");

const signature = {
  verdict: "good",
  validity: "full",
  matches_sender: true,
  fingerprint: "0123456789ABCDEF0123456789ABCDEF01234567",
  user_ids: ["Alice <alice@example.org>"],
  created: "2026-11-20T14:03:00+00:00",
};
const part = {
  text: "Hello",
  encrypted: true,
  filename: "",
  content_type: "text/plain",
  signatures: [signature],
};

/** @param {object[]} parts @returns {HTMLElement} */
const shown = (parts, warnings = []) => {
  const main = window.document.createElement("main");
  main.append(...letterView({ parts: parts.map(given => ({ ...part, ...given })), warnings }));
  return main;
};

test("the text stands there as it came", () => {
  const text = "<img src=x onerror=alert(1)>\n\tЁлки 🙂\u00a0& more";
  assert.equal(shown([{ text }]).querySelector("pre").textContent, text);
});

test("markup in a text makes no element", () => {
  assert.equal(shown([{ text: "<img src=x><script>1</script>" }]).querySelector("img, script"), null);
});

test("markup in a signer's name makes no element", () => {
  const hostile = { ...signature, user_ids: ["<b>Alice</b>"] };
  assert.equal(shown([{ signatures: [hostile] }]).querySelector("b"), null);
});

test("a link opens in a tab of its own that knows nothing of us", () => {
  const link = shown([{ text: "https://example.org/" }]).querySelector("a");
  assert.deepEqual([link.rel, link.target], ["noopener noreferrer", "_blank"]);
});

test("a link in other letters shows where it leads", () => {
  assert.match(
    shown([{ text: "https://пример.рф/" }]).textContent,
    /leads to https:\/\/xn--e1afmkfd\.xn--p1ai\//,
  );
});

test("a sealed part says so", () => assert.match(shown([{}]).textContent, /Encrypted to you/));

test("a part that was not sealed says so", () =>
  assert.match(shown([{ encrypted: false }]).textContent, /Not encrypted/));

test("a part that nobody signed says so", () =>
  assert.match(shown([{ signatures: [] }]).textContent, /Not signed/));

test("the signer, the grouped fingerprint and the sender are named", () => {
  const words = shown([{}]).textContent;
  for (const wanted of ["Signed by Alice <alice@example.org>", "0123 4567 89AB CDEF", "is the signer"])
    assert.ok(words.includes(wanted));
});

test("a bad signature says nothing of the sender", () => {
  assert.doesNotMatch(
    shown([{ signatures: [{ ...signature, verdict: "bad" }] }]).textContent,
    /is the signer/,
  );
});

test("every signature has its own verdict", () => {
  const several = [signature, { ...signature, verdict: "unknown-key" }, { ...signature, verdict: "bad" }];
  assert.equal(shown([{ signatures: several }]).querySelectorAll(".notice").length, 3);
});

test("each part is named for screen readers", () => {
  const names = [...shown([{}, {}]).querySelectorAll("article")].map(article =>
    article.getAttribute("aria-label"),
  );
  assert.deepEqual(names, ["Part 1 of 2", "Part 2 of 2"]);
});

test("a warning is shown above the parts", () => {
  const first = shown([{}], [{ code: "outside-text", message: "There is more." }]).firstElementChild;
  assert.match(first.textContent, /There is more/);
});
