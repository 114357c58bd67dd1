import assert from "node:assert/strict";
import { test } from "node:test";

import { ARMOR, build, openPage } from "./page.js";

await openPage("blank");
const { Reading } = await import("../../../extension/content/reading.js");
const { gmail } = await import("../../../extension/content/sites/gmail.js");

const BARS = "sealpost-ui";

/** @param {any[]} nodes @param {object} [more] */
const thread = async (nodes, more = {}) => {
  await openPage("gmail", { mails: [{ sender: "bob@example.org", nodes, ...more }] });
  const reading = new Reading(gmail, async () => false, new AbortController().signal);
  reading.look();
  const [{ body }] = gmail.mails();
  return { reading, body, bars: reading.bars.get(body) };
};

const LINES = ARMOR.trimEnd().split("\n").map(line => ["div", {}, line === "" ? ["br", {}] : line]);

test("each block of a mail gets one bar", async () => {
  const { body } = await thread([["pre", {}, ARMOR], "between", ["pre", {}, ARMOR]]);
  assert.equal(body.querySelectorAll(BARS).length, 2);
});

test("a mail without a block gets none", async () => {
  const { body } = await thread(["Hello"]);
  assert.equal(body.querySelectorAll(BARS).length, 0);
});

test("looking again adds nothing", async () => {
  const { reading, body } = await thread([["pre", {}, ARMOR]]);
  reading.look();
  assert.equal(body.querySelectorAll(BARS).length, 1);
});

test("a mail that the webmail drew anew gets its bar again", async () => {
  const { reading, body } = await thread([["pre", {}, ARMOR]]);
  body.replaceChildren(build(["pre", {}, ARMOR]));
  reading.look();
  assert.equal(body.querySelectorAll(BARS).length, 1);
});

test("the page can't look into a bar", async () => {
  const { body } = await thread([["pre", {}, ARMOR]]);
  assert.equal(body.querySelector(BARS).shadowRoot, null);
});

test("a secret key has no button", async () => {
  const { bars } = await thread([["pre", {}, ARMOR.replaceAll("MESSAGE", "PRIVATE KEY BLOCK")]]);
  assert.equal(bars[0].row.querySelector("button"), null);
});

test("a block that is cut has no button", async () => {
  const { bars } = await thread([["pre", {}, ARMOR.slice(0, -20)]], { clipped: true });
  assert.equal(bars[0].row.querySelector("button"), null);
});

test("a click that no person made opens nothing", async () => {
  const { bars } = await thread([["pre", {}, ARMOR]]);
  bars[0].row.querySelector("button").click();
  assert.equal(bars[0].frame, null);
});

for (const [shape, nodes] of /** @type {const} */ ([["in one element", [["pre", {}, ARMOR]]], ["over several lines", LINES]])) {
  test(`an open block ${shape} is out of sight, and a frame stands in its place`, async () => {
    const { body, bars } = await thread([...nodes]);
    await bars[0].open();
    assert.equal(body.querySelector("[data-sealpost-original]").hidden, true);
    assert.ok(bars[0].frame.isConnected);
  });

  test(`Close puts a block ${shape} back`, async () => {
    const { body, bars } = await thread([...nodes]);
    const before = body.textContent;
    const shown = bars[0].show(document.createElement("sealpost-ui"));
    shown.back();
    assert.deepEqual([body.textContent, body.querySelector("[data-sealpost-original]")], [before, null]);
  });

  test(`a block ${shape} that was closed still has one bar`, async () => {
    const { reading, body, bars } = await thread([...nodes]);
    bars[0].show(document.createElement("sealpost-ui")).back();
    reading.look();
    assert.equal(body.querySelectorAll(BARS).length, 1);
  });
}

test("an open block is not found a second time", async () => {
  const { reading, body, bars } = await thread([["pre", {}, ARMOR]]);
  await bars[0].open();
  reading.look();
  assert.equal(body.querySelectorAll(BARS).length, 1);
});
