import assert from "node:assert/strict";
import { test } from "node:test";

import { app, openPage } from "./page.js";

await openPage("blank");
const { ComposeView } = await import("../../../extension/content/compose_view.js");
const { gmail } = await import("../../../extension/content/sites/gmail.js");

test("the people come before the items of the menu, which grows upwards, so that none moves under the pointer", async () => {
  const window = await openPage("gmail", { composes: [{ to: ["bob@example.org"] }] });
  globalThis.AbortController = window.AbortController; // jsdom's listeners take no other
  app.answer = () => ({ recipients: [{ address: "bob@example.org", state: "verified" }] });
  const view = new ComposeView(gmail.composers()[0], new AbortController().signal);
  view.toggleMenu();
  await view.listPeople(view.panel);
  assert.equal(view.panel.firstElementChild.textContent, "bob@example.orghas a key");
});
