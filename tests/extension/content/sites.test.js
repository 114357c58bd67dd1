import assert from "node:assert/strict";
import { test } from "node:test";

import { build, openPage } from "./page.js";

await openPage("blank");
const { siteAt } = await import("../../../extension/content/sites/index.js");
const { gmail } = await import("../../../extension/content/sites/gmail.js");
const { practice } = await import("../../../extension/content/sites/practice.js");
const { yandex } = await import("../../../extension/content/sites/yandex.js");

for (const host of ["mail.google.com", "mail.yandex.ru", "mail.yandex.com", "mail.yandex.by", "mail.yandex.kz", "mail.360.yandex.ru", "127.0.0.1"]) {
  test(`${host} has an adapter`, () => assert.ok(siteAt(host)));
}

for (const host of ["evil.mail.google.com", "mail.google.com.evil.example", "mail.yandex.example", "example.org"]) {
  test(`${host} has none`, () => assert.equal(siteAt(host), undefined));
}

const LETTER = { to: ["Bob@example.org"], cc: ["carol@example.org"], bcc: ["dora@example.org"], nodes: ["Hello"] };

for (const [name, site] of /** @type {const} */ ([["gmail", gmail], ["yandex", yandex]])) {
  test(`${name}: To and Cc are open, Bcc is hidden`, async () => {
    await openPage(name, { composes: [LETTER] });
    assert.deepEqual(site.composers()[0].recipients(), {
      to: ["bob@example.org", "carol@example.org"],
      hidden: ["dora@example.org"],
    });
  });

  test(`${name}: a recipient named twice counts once`, async () => {
    await openPage(name, { composes: [{ to: ["bob@example.org"], cc: ["BOB@example.org"] }] });
    assert.deepEqual(site.composers()[0].recipients().to, ["bob@example.org"]);
  });

  test(`${name}: the sender's account is known`, async () => {
    await openPage(name, { composes: [LETTER] });
    assert.equal(site.composers()[0].account(), "alice@example.org");
  });

  test(`${name}: letters written at once are kept apart`, async () => {
    await openPage(name, { composes: [{ to: ["one@example.org"] }, { to: ["two@example.org"] }] });
    assert.deepEqual(site.composers().map(({ recipients }) => recipients().to), [["one@example.org"], ["two@example.org"]]);
  });

  test(`${name}: a letter in plain text mode is written in a text area`, async () => {
    await openPage(name, { composes: [{ ...LETTER, plain: true }] });
    assert.equal(site.composers()[0].body.tagName, "TEXTAREA");
  });

  test(`${name}: the button's place and Send are in the letter`, async () => {
    await openPage(name, { composes: [LETTER] });
    const [{ root, anchor, sendButtons }] = site.composers();
    assert.deepEqual([root.contains(anchor), sendButtons().length, root.contains(sendButtons()[0])], [true, 1, true]);
  });

  test(`${name}: each mail of a thread has its own sender`, async () => {
    await openPage(name, { mails: [{ sender: "bob@example.org", nodes: ["one"] }, { sender: "carol@example.org", nodes: ["two"] }] });
    assert.deepEqual(
      site.mails().map(({ body, sender }) => [sender, body.textContent]),
      [["bob@example.org", "one"], ["carol@example.org", "two"]],
    );
  });

  test(`${name}: each mail of a thread has its own Reply`, async () => {
    await openPage(name, { mails: [{ sender: "bob@example.org", nodes: [] }, { sender: "carol@example.org", nodes: [] }] });
    const [bobs, carols] = site.mails().map(mail => mail.reply());
    assert.ok(bobs && carols && bobs !== carols);
  });

  test(`${name}: a Reply in the mail's own text is none`, async () => {
    const nodes = [["button", { class: "DILLkc", "aria-label": "Reply", "data-testid": "reply" }, "Ответить"]];
    await openPage(name, { mails: [{ sender: "bob@example.org", nodes, answerable: false }] });
    assert.equal(site.mails()[0].reply(), null);
  });

  test(`${name}: a page as we know it is not broken`, async () => {
    await openPage(name, { composes: [LETTER], mails: [{ sender: "bob@example.org", nodes: ["one"] }] });
    assert.equal(site.isBroken(), false);
  });

  test(`${name}: a letter without a Send that we know is broken`, async () => {
    await openPage(name, { composes: [LETTER] });
    for (const send of site.composers()[0].sendButtons()) send.remove();
    assert.equal(site.isBroken(), true);
  });
}

test("gmail: a clipped mail is known as such", async () => {
  await openPage("gmail", { mails: [{ sender: "bob@example.org", nodes: ["one"], clipped: true }] });
  assert.equal(gmail.mails()[0].isClipped, true);
});

test("yandex: what is inserted is in the editor's model", async () => {
  await openPage("yandex", { composes: [LETTER] });
  await yandex.composers()[0].write("one\n\n<three>", "whole");
  const [editor] = Object.values(window.CKEDITOR.instances);
  assert.equal(editor.getData(), "<div>one</div><div><br /></div><div>&lt;three&gt;</div>");
});

test("yandex: the model comes back as it was", async () => {
  await openPage("yandex", { composes: [LETTER] });
  const [composer] = yandex.composers();
  const [editor] = Object.values(window.CKEDITOR.instances);
  const before = editor.getData();
  const restore = await composer.keep();
  await composer.write("armored", "whole");
  await restore();
  assert.equal(editor.getData(), before);
});

test("yandex: two editors at once each get their own text", async () => {
  await openPage("yandex", { composes: [LETTER, LETTER] });
  const [first, second] = yandex.composers();
  await second.write("for the second", "whole");
  assert.deepEqual([first.body.textContent, second.body.textContent], ["Hello", "for the second"]);
});

const practiceLetter = () =>
  document.body.append(build(
    ["form", { "data-sealpost-compose": "" },
      ...["to", "cc", "bcc", "subject"].map(name => ["input", { "data-field": name }]),
      ["div", { "data-field": "body", "contenteditable": "true" }, "Hello"],
      ["button", { "data-action": "send" }, "Send"]],
  ));

test("practice: every address of a field counts", async () => {
  await openPage("blank");
  practiceLetter();
  document.querySelector("[data-field=to]").value = "Echo <echo@practice.example>, bob@example.org";
  assert.deepEqual(practice.composers()[0].recipients().to, ["echo@practice.example", "bob@example.org"]);
});

test("practice: a letter that is read has its sender", async () => {
  await openPage("blank");
  document.body.append(build(
    ["article", { "data-sealpost-message": "1", "data-sender": "echo@practice.example" }, ["div", { "data-part": "body" }, "Hi"]],
  ));
  assert.deepEqual(practice.mails().map(({ sender, body }) => [sender, body.textContent]), [["echo@practice.example", "Hi"]]);
});
