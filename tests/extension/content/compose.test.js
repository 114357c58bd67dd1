import assert from "node:assert/strict";
import { test } from "node:test";

import { app, ARMOR, openPage, select } from "./page.js";

await openPage("blank");
const { Sealing } = await import("../../../extension/content/compose.js");
const { readBox } = await import("../../../extension/content/editable.js");
const { gmail } = await import("../../../extension/content/sites/gmail.js");
const { yandex } = await import("../../../extension/content/sites/yandex.js");

const options = () => ({ signal: new AbortController().signal, onWaiting: () => undefined });

/** @param {any[]} nodes @param {"gmail" | "yandex"} [name] @param {object} [more] */
const letter = async (nodes, name = "gmail", more = {}) => {
  await openPage(name, { composes: [{ to: ["bob@example.org"], bcc: ["dora@example.org"], nodes, ...more }] });
  app.answer = () => ({ armored: ARMOR });
  const [composer] = (name === "gmail" ? gmail : yandex).composers();
  return { composer, sealing: new Sealing(composer) };
};

for (const name of /** @type {const} */ (["gmail", "yandex"])) {
  test(`${name}: the sealed text takes the place of the letter`, async () => {
    const { composer, sealing } = await letter(["Secret"], name);
    await sealing.perform("encrypt", options());
    assert.equal(readBox(composer.body).trim(), ARMOR.trim());
  });

  test(`${name}: Undo brings the letter back`, async () => {
    const { composer, sealing } = await letter([["div", {}, "Secret"], ["div", {}, "ő 😀"]], name);
    await sealing.perform("encrypt", options());
    await sealing.undo();
    assert.equal(readBox(composer.body), "Secret\nő 😀");
  });
}

test("the app is asked to seal and sign for everybody, from this account", async () => {
  const { sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  const body = { text: "Secret", to: ["bob@example.org"], hidden: ["dora@example.org"], account: "alice@example.org", sign: true };
  assert.deepEqual(app.asked, [{ op: "encrypt", body }]);
});

test("without a signature where that was wanted", async () => {
  const { sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt-only", options());
  assert.equal(app.asked[0].body.sign, false);
});

test("signing alone names no recipients", async () => {
  const { sealing } = await letter(["Hello"]);
  await sealing.perform("sign", options());
  assert.deepEqual(app.asked, [{ op: "sign", body: { text: "Hello", account: "alice@example.org" } }]);
});

test("the selection alone is sealed", async () => {
  const { composer, sealing } = await letter(["keep secret keep"]);
  const [text] = composer.body.childNodes;
  select(text, 5, text, 11);
  await sealing.perform("encrypt", options());
  assert.equal(app.asked[0].body.text, "secret");
});

test("a refusal leaves the letter as it was", async () => {
  const { composer, sealing } = await letter(["Secret"]);
  app.answer = () => Promise.reject({ code: "missing-keys" });
  await assert.rejects(sealing.perform("encrypt", options()), { code: "missing-keys" });
  assert.equal(readBox(composer.body), "Secret");
});

test("a letter that changed meanwhile is left alone", async () => {
  const { composer, sealing } = await letter(["Secret"]);
  app.answer = () => {
    composer.body.append(" and more");
    return { armored: ARMOR };
  };
  await assert.rejects(sealing.perform("encrypt", options()), { code: "text-changed" });
  assert.equal(readBox(composer.body), "Secret and more");
});

test("what the page made something else of is put back", async () => {
  const { composer, sealing } = await letter(["Secret"]);
  const mangling = { ...composer, write: async () => composer.body.replaceChildren("mangled") };
  await assert.rejects(new Sealing(mangling).perform("encrypt", options()), { code: "not-inserted" });
  assert.equal(readBox(composer.body), "Secret");
  assert.equal(sealing.canUndo, false);
});

test("an empty letter is not sealed", async () => {
  const { sealing } = await letter(["  "]);
  await assert.rejects(sealing.perform("encrypt", options()), { code: "nothing-to-seal" });
});

test("a sealed letter is not sealed again", async () => {
  const { sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  await assert.rejects(sealing.perform("encrypt", options()), { code: "already-sealed" });
});

test("a letter that nobody asked to seal may leave", async () => {
  const { sealing } = await letter(["Hello"]);
  assert.equal(sealing.maySend, true);
});

test("a sealed letter may leave", async () => {
  const { sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  assert.equal(sealing.maySend, true);
});

test("a letter whose sealed text was taken out may not leave", async () => {
  const { composer, sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  composer.body.replaceChildren("Secret");
  assert.equal(sealing.maySend, false);
});

test("after Undo the letter may leave", async () => {
  const { sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  await sealing.undo();
  assert.equal(sealing.maySend, true);
});

test("the state of each recipient's key is asked for", async () => {
  const { sealing } = await letter(["Hello"]);
  app.answer = () => ({ recipients: [{ address: "bob@example.org", state: "verified" }] });
  await sealing.states();
  assert.deepEqual(app.asked[0].body.addresses, ["bob@example.org", "dora@example.org"]);
});
