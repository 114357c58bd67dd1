import assert from "node:assert/strict";
import { test } from "node:test";

import { causeOfDisconnect, spellLength } from "../../../extension/background/disconnect.js";

const cause = text => causeOfDisconnect(text, { id: "ours" });

for (const [text, code] of [
  ["Specified native messaging host not found.", "host-not-found"],
  ["No such native application org.sealpost.host", "host-not-found"],
  ["Access to the specified native messaging host is forbidden.", "host-forbidden"],
  ["Failed to start native messaging host.", "host-not-started"],
  ["Native host has exited.", "host-exited"],
  ["", "host-exited"],
  ["Error when communicating with the native messaging host.", "host-garbled"],
  ["Invalid native messaging host name specified.", "host-name-invalid"],
  ["Something the browsers do not say today", "link-broken"],
]) {
  test(`“${text}” means ${code}`, () => assert.equal(cause(text).code, code));
}

test("a forbidden host names the extension's own id", () => {
  assert.equal(cause("Access to the specified native messaging host is forbidden.").params.id, "ours");
});

test("the length that printed text gives is spelt out", () => assert.equal(spellLength(1819043176), "hell"));

test("printed text is told by its first letters", () => {
  const { code, params } = cause(
    "Native application tried to send a message of 1819043176 bytes, which exceeds the limit",
  );
  assert.deepEqual([code, params.text], ["host-printed-text", "hell"]);
});

test("a length that could be true is called too large", () => {
  assert.equal(cause("tried to send a message of 1048577 bytes").code, "host-reply-too-large");
});

test("letters that can't be shown are dots", () => assert.equal(spellLength(0x0a0d4801), "·H··"));
