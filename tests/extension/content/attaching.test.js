import assert from "node:assert/strict";
import { test } from "node:test";

import { app, openPage } from "./page.js";

globalThis.CSS = { escape: text => text };
await openPage("blank");
const { attachSealed } = await import("../../../extension/content/attaching.js");
const { gmail } = await import("../../../extension/content/sites/gmail.js");

const GIVEN = { name: "report.pdf.gpg", content: btoa("sealed") };

/** A letter in Gmail whose page shows each file that it takes. @param {() => void} meanwhile while the file is chosen */
const letter = async (meanwhile = () => undefined) => {
  await openPage("gmail", { composes: [{ to: ["bob@example.org"] }] });
  app.answer = () => {
    meanwhile();
    return GIVEN;
  };
  const [composer] = gmail.composers();
  /** @type {File[]} */
  const taken = [];
  const attach = async file => {
    taken.push(file);
    composer.root.append(file.name);
  };
  return { composer: { ...composer, attach }, taken };
};

const options = () => ({ onInserting: () => undefined });

test("the sealed file goes into the letter for whose people it was sealed", async () => {
  const { composer, taken } = await letter();
  assert.equal(await attachSealed(composer, options()), GIVEN.name);
  assert.deepEqual(app.asked.at(-1).body, { to: ["bob@example.org"], hidden: [], account: "alice@example.org" });
  assert.equal(await taken[0].text(), "sealed");
});

test("that it is being put into the letter is told before", async () => {
  const { composer, taken } = await letter();
  const told = [];
  await attachSealed(composer, { onInserting: name => told.push([name, taken.length]) });
  assert.deepEqual(told, [[GIVEN.name, 0]]);
});

test("a letter that went meanwhile gets nothing", async () => {
  const { composer, taken } = await letter(() => document.querySelector(".M9").remove());
  await assert.rejects(attachSealed(composer, options()), { code: "file-for-another" });
  assert.deepEqual(taken, []);
});

test("a mailbox of another account gets nothing", async () => {
  const { composer, taken } = await letter(() => (document.title = "Inbox - eve@example.org - Gmail"));
  await assert.rejects(attachSealed(composer, options()), { code: "file-for-another" });
  assert.deepEqual(taken, []);
});
