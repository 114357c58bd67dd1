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

const GIVEN = { letter: "0123456789abcdef0123456789abcdef", armored: ARMOR, addresses: ["bob@example.org"] };

/** A letter that the app gives after `meanwhile`. @param {string} name @param {() => void} [meanwhile] */
const writtenElsewhere = async (name, meanwhile = () => undefined) => {
  const made = await letter(["Draft"], /** @type {"gmail" | "yandex"} */ (name), { bcc: [] });
  app.answer = op => {
    if (op !== "compose") return {};
    meanwhile();
    return GIVEN;
  };
  return made;
};

/** @returns {string | undefined} the outcome that the app was told */
const outcome = () => app.asked.find(({ op }) => op === "composed")?.body.outcome;

for (const name of ["gmail", "yandex"]) {
  test(`${name}: a letter written in the app takes its place in the box`, async () => {
    const { composer, sealing } = await writtenElsewhere(name);
    assert.deepEqual(await sealing.writeElsewhere(options()), ["bob@example.org"]);
    assert.equal(readBox(composer.body).trim(), ARMOR.trim());
    assert.deepEqual(app.asked.at(-1), { op: "composed", body: { letter: GIVEN.letter, outcome: "inserted" } });
  });

  test(`${name}: recipients and subject come along to the app, and the text does not`, async () => {
    const { composer, sealing } = await writtenElsewhere(name);
    composer.root.querySelector("input[name^=subject]").value = "Offer";
    await sealing.writeElsewhere(options());
    const { box, ...body } = app.asked[0].body;
    assert.match(box, /^[0-9a-f-]{36}$/);
    assert.deepEqual(body, { to: ["bob@example.org"], hidden: [], subject: "Offer", account: "alice@example.org" });
  });
}

test("a box names itself alike each time, and unlike any other", async () => {
  const { sealing } = await writtenElsewhere("gmail");
  await sealing.writeElsewhere(options());
  await sealing.writeElsewhere(options());
  await new Sealing(sealing.composer).writeElsewhere(options());
  const [first, second, third] = app.asked.filter(({ op }) => op === "compose").map(({ body }) => body.box);
  assert.equal(first, second);
  assert.notEqual(first, third);
});

test("a box that went meanwhile is told to the app", async () => {
  const made = await writtenElsewhere("gmail", () => made.composer.root.remove());
  await assert.rejects(made.sealing.writeElsewhere(options()), { code: "box-gone" });
  assert.equal(outcome(), "gone");
});

test("nothing is put into the box of another account", async () => {
  const made = await writtenElsewhere("gmail", () => (document.title = "Inbox - eve@example.org - Gmail"));
  await assert.rejects(made.sealing.writeElsewhere(options()), { code: "other-account" });
  assert.equal(readBox(made.composer.body), "Draft");
  assert.equal(outcome(), "other-account");
});

test("what the page made something else of is put back, and told to the app", async () => {
  const { composer } = await writtenElsewhere("gmail");
  const mangling = { ...composer, write: async () => composer.body.replaceChildren("mangled") };
  await assert.rejects(new Sealing(mangling).writeElsewhere(options()), { code: "not-inserted" });
  assert.equal(readBox(composer.body), "Draft");
  assert.equal(outcome(), "not-kept");
});

test("a letter from the app may leave for those whom it is sealed for, and nobody else", async () => {
  const { composer, sealing } = await writtenElsewhere("gmail");
  await sealing.writeElsewhere(options());
  assert.equal(sealing.maySend, true);
  const others = { to: ["bob@example.org", "eve@example.org"], hidden: [] };
  composer.recipients = () => others;
  assert.equal(sealing.maySend, false);
});
