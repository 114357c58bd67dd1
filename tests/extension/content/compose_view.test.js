import assert from "node:assert/strict";
import { test } from "node:test";

import { app, openPage } from "./page.js";

await openPage("blank");
const { ComposeView } = await import("../../../extension/content/compose_view.js");
const { gmail } = await import("../../../extension/content/sites/gmail.js");

/** @returns {Promise<InstanceType<typeof ComposeView>>} beside a letter to Bob */
const shownView = async () => {
  const window = await openPage("gmail", { composes: [{ to: ["bob@example.org"] }] });
  globalThis.AbortController = window.AbortController; // jsdom's listeners take no other
  return new ComposeView(gmail.composers()[0], new AbortController().signal);
};

test("the people come before the items of the menu, which grows upwards, so that none moves under the pointer", async () => {
  const view = await shownView();
  app.answer = () => ({ recipients: [{ address: "bob@example.org", state: "verified" }] });
  view.toggleMenu();
  await view.listPeople(view.panel);
  assert.equal(view.panel.firstElementChild.textContent, "bob@example.orghas a key");
});

test("only the first of several sentences comes with a movement", async () => {
  const view = await shownView();
  const moves = ["1 MB so far", "2 MB so far"].map(sentence => {
    view.tell(sentence, "");
    return view.panel.classList.contains("rising");
  });
  assert.deepEqual(moves, [true, false]);
});
