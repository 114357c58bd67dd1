/** What must not go wrong while a letter is sealed, read and sent. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { app, ARMOR, boxOf, build, openPage, select } from "./page.js";

await openPage("blank");
const E = "../../../extension/content/";
const { Sealing } = await import(`${E}compose.js`);
const { spansOf } = await import(`${E}armor_blocks.js`);
const { readBox, writeBox } = await import(`${E}editable.js`);
const { gmail } = await import(`${E}sites/gmail.js`);
const { yandex } = await import(`${E}sites/yandex.js`);
const { perform } = await import(`${E}commands.js`);

const options = () => ({ signal: new AbortController().signal, onWaiting: () => undefined });
const letter = async nodes => {
  await openPage("gmail", { composes: [{ to: ["bob@example.org"], nodes }] });
  app.answer = () => ({ armored: ARMOR });
  const [composer] = gmail.composers();
  return { composer, sealing: new Sealing(composer) };
};

test("plaintext added beside the sealed text may not leave", async () => {
  const { composer, sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  composer.body.append("PS: the password is hunter2");
  assert.equal(sealing.maySend, false);
});
test("a letter whose sealing failed may not leave by itself", async () => {
  const { sealing } = await letter(["Secret"]);
  app.answer = () => Promise.reject({ code: "app-stopped" });
  await sealing.perform("encrypt", options()).catch(() => undefined);
  assert.equal(sealing.maySend, false);
});
test("a letter that is being sealed may not leave", async () => {
  const { sealing } = await letter(["Secret"]);
  let seen;
  app.answer = () => { seen = sealing.maySend; return { armored: ARMOR }; };
  await sealing.perform("encrypt", options());
  assert.equal(seen, false);
});
test("a letter with a recipient added after sealing may not leave", async () => {
  const { composer, sealing } = await letter(["Secret"]);
  await sealing.perform("encrypt", options());
  composer.root.querySelector('[name="cc"]').append(build(["div", { "data-hovercard-id": "eve@example.org" }, "Eve"]));
  assert.equal(sealing.maySend, false);
});
test("an answer that quotes a sealed letter can be sealed", async () => {
  const quoted = ARMOR.split("\n").map(line => ["div", {}, line || ["br", {}]]);
  const { sealing } = await letter([["div", {}, "My answer"], ["blockquote", {}, ...quoted]]);
  await sealing.perform("encrypt", options());
});
const SIGNATURE = "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEEabcdefgh12345678\n-----END PGP SIGNATURE-----";
for (const mark of ["- ", "> "]) {
  test(`F6 signed text holds another signed text, its lines marked "${mark}"`, () => {
    const inner = `-----BEGIN PGP SIGNED MESSAGE-----\n\ninner\n${SIGNATURE}`.replaceAll("-----BEGIN", `${mark}-----BEGIN`).replaceAll("-----END", `${mark}-----END`);
    const text = `-----BEGIN PGP SIGNED MESSAGE-----\n\n${inner}\nafter\n${SIGNATURE}`;
    assert.deepEqual(spansOf(text).map(({ start, end }) => [start, end]), [[0, text.length]]);
  });
}
test("every address typed and not yet made a chip counts", async () => {
  const { composer } = await letter(["x"]);
  const input = build(["input", { role: "combobox" }]);
  input.value = "carol@example.org, dora@example.org";
  composer.root.querySelector('[name="to"]').append(input);
  assert.deepEqual(composer.recipients().to, ["bob@example.org", "carol@example.org", "dora@example.org"]);
});
test("a chip without an address is not passed over in silence", async () => {
  const { composer } = await letter(["x"]);
  composer.root.querySelector('[name="to"]').append(build(["div", { "role": "option", "data-hovercard-id": "group:42" }, "Family"]));
  assert.throws(() => composer.recipients());
});
test("blanks at line ends are kept", () => {
  const box = boxOf();
  writeBox(box, "-- \nAlice", "whole");
  assert.equal(readBox(box), "-- \nAlice");
});
test("a context-menu command says when the page has no box for it", async () => {
  await openPage("blank");
  assert.equal(await perform("encrypt", gmail, new Map(), new AbortController().signal), false);
});
test("opening a selection puts nothing of ours into a letter that is being written", async () => {
  const { composer } = await letter([ARMOR]);
  const [text] = composer.body.childNodes;
  select(text, 0, text, text.length);
  await perform("decrypt", gmail, new Map(), new AbortController().signal);
  assert.equal(composer.body.querySelector("sealpost-ui"), null);
});
test("gmail: a compose box that we no longer know at all is broken", async () => {
  const { composer } = await letter(["x"]);
  composer.root.className = "Zz9";
  assert.equal(gmail.isBroken(), true);
});
test("yandex: a mail whose wrapper we no longer know gets no other mail's sender", async () => {
  await openPage("yandex", { mails: [{ sender: "a@example.org", nodes: ["1"] }, { sender: "b@example.org", nodes: ["2"] }] });
  for (const one of document.querySelectorAll(".react-message-wrapper")) one.className = "hashed_x";
  assert.notEqual(yandex.mails()[1].sender, "a@example.org");
});
