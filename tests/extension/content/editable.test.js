import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { boxOf, openPage, select } from "./page.js";

await openPage("blank");
const { keepBox, readBox, readSelected, writeBox } = await import("../../../extension/content/editable.js");

beforeEach(() => openPage("blank"));

/** @type {Record<string, [any[], string]>} */
const READ = {
  "bare text": [["Hello"], "Hello"],
  "a first line bare and the others in <div>": [["one", ["div", {}, "two"], ["div", {}, "three"]], "one\ntwo\nthree"],
  "an empty line as <div><br></div>": [[["div", {}, "one"], ["div", {}, ["br", {}]], ["div", {}, "two"]], "one\n\ntwo"],
  "lines parted by <br>": [["one", ["br", {}], "two"], "one\ntwo"],
  "a line end in the source, which nobody sees": [["one\n   two"], "one two"],
  "non-breaking spaces": [["a \u00a0b"], "a \u00a0b"],
  "Cyrillic and Hungarian letters": [["Привет, árvíztűrő tükörfúrógép"], "Привет, árvíztűrő tükörfúrógép"],
  "an emoji that the webmail shows as a picture": [["Yes ", ["img", { "data-emoji": "😀", "alt": "smile" }]], "Yes 😀"],
  "an emoji known by its alt text only": [["Yes ", ["img", { alt: "👍" }]], "Yes 👍"],
  "a quotation": [[["div", {}, "Mine"], ["blockquote", {}, ["div", {}, "Yours"]]], "Mine\n> Yours"],
  "a quotation in a quotation": [[["blockquote", {}, "one", ["blockquote", {}, "two"]]], "> one\n> > two"],
  "words in several inline elements": [["a ", ["b", {}, "b"], ["i", {}, "c"], " d"], "a bc d"],
  "preformatted text": [[["pre", {}, "a  b\n  c"]], "a  b\n  c"],
};

for (const [what, [nodes, text]] of Object.entries(READ)) {
  test(`read as a person sees it: ${what}`, () => assert.equal(readBox(boxOf(...nodes)), text));
}

for (const text of ["one\ntwo", "one\n\n\ntwo", "  indented\n\tand by a tab", "a  b\u00a0c", "<b>&amp;</b>", "Привет ő ű 😀👨‍👩‍👧"]) {
  test(`what is written is what is read back: ${JSON.stringify(text)}`, () => {
    const box = boxOf();
    writeBox(box, text, "whole");
    assert.equal(readBox(box), text);
  });
}

test("a megabyte of text survives", () => {
  const text = "Árvíztűrő tükörfúrógép 😀 Привет\n".repeat(25_000).trimEnd();
  const area = document.createElement("textarea");
  writeBox(area, text, "whole");
  assert.equal(readBox(area), text);
});

test("the page is told of what was written", () => {
  const box = boxOf();
  let told = 0;
  box.addEventListener("input", () => (told += 1));
  writeBox(box, "text", "whole");
  assert.equal(told, 1);
});

test("the selected part alone is replaced", () => {
  const box = boxOf("keep secret keep");
  const [text] = box.childNodes;
  select(text, 5, text, 11);
  assert.equal(readSelected(box), "secret");
  writeBox(box, "SEALED", "selection");
  assert.deepEqual(readBox(box).split("\n").map(line => line.trim()), ["keep", "SEALED", "keep"]);
});

test("a selection elsewhere in the page is none of this box", () => {
  const [box, other] = [boxOf("mine"), boxOf("theirs")];
  select(other.firstChild, 0, other.firstChild, 3);
  assert.equal(readSelected(box), "");
});

test("the selected part of a plain text area alone is replaced", () => {
  const area = document.createElement("textarea");
  area.value = "keep secret keep";
  area.setSelectionRange(5, 11);
  writeBox(area, "SEALED", "selection");
  assert.equal(area.value, "keep SEALED keep");
});

test("what was kept comes back with its layout", async () => {
  const box = boxOf(["b", {}, "bold"], ["div", {}, "line"]);
  const before = box.cloneNode(true);
  const restore = keepBox(box);
  writeBox(box, "armored", "whole");
  await restore();
  assert.ok(box.isEqualNode(before));
});
