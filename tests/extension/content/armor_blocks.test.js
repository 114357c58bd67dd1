import assert from "node:assert/strict";
import { test } from "node:test";

import { ARMOR, boxOf, openPage } from "./page.js";

await openPage("blank");
const { findBlocks, spansOf } = await import("../../../extension/content/armor_blocks.js");

const LINES = ARMOR.trimEnd().split("\n");
const SIGNED = [
  "-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "Hello", "-----BEGIN PGP SIGNATURE-----", "",
  "iQEzBAEBCAAdFiEEabcdefgh12345678", "-----END PGP SIGNATURE-----",
].join("\n");

/** @param {...any} nodes */
const blocksOf = (...nodes) => findBlocks(boxOf(...nodes));

/** @param {any[]} blocks */
const kinds = blocks => blocks.map(({ kind, isWhole }) => `${kind}${isWhole ? "" : " cut"}`);

/** @type {Record<string, any[]>} */
const SHAPES = {
  "preformatted": [["pre", {}, ARMOR]],
  "lines that end in <br>": LINES.flatMap(line => [line, ["br", {}]]),
  "a <div> for each line": LINES.map(line => ["div", {}, line === "" ? ["br", {}] : line]),
  "a <p> for each line": LINES.map(line => ["p", {}, line]),
  "lost blank lines": LINES.filter(line => line !== "").map(line => ["div", {}, line]),
  "non-breaking spaces": [["pre", {}, ARMOR.replaceAll(" ", "\u00a0")]],
  "<wbr> in long lines": LINES.map(line => ["div", {}, line.slice(0, 12), ["wbr", {}], line.slice(12)]),
  "quote marks": [["pre", {}, LINES.map(line => `> ${line}`).join("\n")]],
  "deep in a quotation": [["blockquote", {}, ["blockquote", {}, ["div", {}, ["pre", {}, ARMOR]]]]],
  "text before and junk after": ["Hello", ["pre", {}, `${ARMOR.trimEnd()}}\n-- \nSent from a phone`]],
};

for (const [shape, nodes] of Object.entries(SHAPES)) {
  test(`a sealed message is found in ${shape}`, () =>
    assert.deepEqual(kinds(blocksOf(...nodes)), ["message"]));
}

test("what stands after the END line is no part of the block", () => {
  const [block] = blocksOf(["pre", {}, `${ARMOR.trimEnd()}} junk`]);
  assert.equal(block.text, ARMOR.trimEnd());
});

test("the range of a block covers the block and nothing else", () => {
  const [block] = blocksOf(["pre", {}, `before\n${ARMOR.trimEnd()}\nafter`]);
  assert.equal(block.range.toString(), ARMOR.trimEnd());
});

test("a block over several elements begins and ends in its first and last line", () => {
  const [block] = blocksOf("before", ...LINES.map(line => ["div", {}, line]), "after");
  assert.deepEqual([block.range.startContainer.data, block.range.endContainer.data], [LINES[0], LINES.at(-1)]);
});

test("clear-signed text goes as far as its signature's end", () => {
  const [block] = blocksOf(["pre", {}, `${SIGNED}\nafter`]);
  assert.deepEqual([block.kind, block.text], ["signed", SIGNED]);
});

test("a public and a secret key are told apart", () => {
  const key = (/** @type {string} */ kind) => ["pre", {}, ARMOR.replaceAll("MESSAGE", `${kind} KEY BLOCK`)];
  assert.deepEqual(kinds(blocksOf(key("PUBLIC"), key("PRIVATE"))), ["key", "secret"]);
});

test("a block without its END line is not whole", () =>
  assert.deepEqual(kinds(blocksOf(["pre", {}, LINES.slice(0, -1).join("\n")])), ["message cut"]));

test("a cut block ends where the next one begins", () =>
  assert.deepEqual(kinds(blocksOf(["pre", {}, `${LINES.slice(0, -1).join("\n")}\n${ARMOR}`])), ["message cut", "message"]));

test("an END line alone is nothing", () =>
  assert.deepEqual(blocksOf(["pre", {}, "-----END PGP MESSAGE-----"]), []));

test("scripts and styles are not read", () =>
  assert.deepEqual(blocksOf(["style", {}, ARMOR], ["script", { type: "text/plain" }, ARMOR]), []));

test("a block that is open already is not found again", () =>
  assert.deepEqual(blocksOf(["span", { "data-sealpost-original": "", "hidden": "" }, ["pre", {}, ARMOR]]), []));

test("preformatted text counts as unchanged", () => assert.equal(blocksOf(["pre", {}, SIGNED])[0].isChanged, false));

for (const shape of ["non-breaking spaces", "quote marks", "<wbr> in long lines", "deep in a quotation"]) {
  test(`${shape} count as a change by the webmail`, () =>
    assert.equal(blocksOf(.../** @type {any[]} */ (SHAPES[shape]))[0].isChanged, true));
}

test("no more blocks than wanted are made ranges, and those are the first", () => {
  const box = boxOf(["pre", {}, ARMOR.repeat(10)]);
  assert.deepEqual(
    findBlocks(box, 3).map(block => block.text),
    findBlocks(box)
      .slice(0, 3)
      .map(block => block.text),
  );
});

test("ten thousand blocks are all found", () => assert.equal(spansOf(ARMOR.repeat(10_000)).length, 10_000));

test("ten thousand beginnings without an end take no time to speak of", () => {
  const begun = performance.now();
  spansOf("-----BEGIN PGP SIGNED MESSAGE-----\n".repeat(10_000));
  assert.ok(performance.now() - begun < 2000);
});
