import assert from "node:assert/strict";
import { test } from "node:test";

import { composeLink, isMailSite } from "../../../extension/background/compose_links.js";

const LETTER = {
  to: ["bob@example.org", "zoya@example.org"], hidden: [], subject: "Ajánlat & ár?", account: "alice@example.org",
};

test("Gmail gets recipients, subject and account as its own links have them", () => {
  const link = new URL(composeLink("gmail", LETTER));
  assert.equal(link.origin + link.pathname, "https://mail.google.com/mail/");
  assert.deepEqual(Object.fromEntries(link.searchParams), {
    authuser: "alice@example.org", view: "cm", fs: "1", to: "bob@example.org,zoya@example.org", su: "Ajánlat & ár?",
  });
});

test("Yandex gets a whole mailto link", () => {
  const mailto = new URL(new URL(composeLink("yandex", LETTER)).searchParams.get("mailto"));
  assert.equal(decodeURIComponent(mailto.pathname), "bob@example.org,zoya@example.org");
  assert.equal(mailto.searchParams.get("subject"), "Ajánlat & ár?");
});

test("people in Bcc stay there in both webmails", () => {
  const hidden = ["carol@example.org", "ed+x@example.org"];
  const gmail = new URL(composeLink("gmail", { ...LETTER, hidden })).searchParams;
  const yandex = new URL(new URL(composeLink("yandex", { ...LETTER, hidden })).searchParams.get("mailto")).searchParams;
  assert.deepEqual([gmail.get("bcc"), yandex.get("bcc")], [hidden.join(), hidden.join()]);
  assert.ok(!composeLink("gmail", LETTER).includes("bcc") && !composeLink("yandex", LETTER).includes("bcc"));
});

test("an address can add no parameter of its own", () => {
  const link = new URL(composeLink("gmail", { ...LETTER, to: ["a@b.c&bcc=eve@example.org"], account: "" }));
  assert.equal(link.searchParams.get("bcc"), null);
  const mailto = new URL(new URL(composeLink("yandex", { ...LETTER, to: ["a@b.c?bcc=e@example.org"] })).searchParams.get("mailto"));
  assert.equal(mailto.searchParams.get("bcc"), null);
});

test("only webmails that we know are opened", () => {
  assert.deepEqual(["gmail", "yandex", "evil", "toString", undefined].map(isMailSite), [true, true, false, false, false]);
});
