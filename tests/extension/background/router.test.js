import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import {
  CALLERS,
  isDeliberate,
  mayTell,
  OPERATIONS,
  speakerOf,
} from "../../../extension/background/router.js";
import { ROOT } from "../support/extension.js";

const SELF = { id: "ours", base: "chrome-extension://ours/" };
const gmail = { id: "ours", url: "https://mail.google.com/mail/u/0/#inbox", frameId: 0, tab: { id: 7 } };
const reader = {
  id: "ours",
  url: "chrome-extension://ours/pages/reader/reader.html#abc",
  frameId: 3,
  tab: { id: 7 },
};
const speaker = sender => speakerOf(sender, SELF)?.speaker;

test("a content script in Gmail speaks for Gmail", () => {
  assert.deepEqual(speakerOf(gmail, SELF), {
    speaker: "content",
    caller: "content",
    origin: "https://mail.google.com",
    tab: 7,
    frame: 0,
  });
});

test("another extension is nobody", () => assert.equal(speaker({ ...gmail, id: "theirs" }), undefined));

test("a sender without an address is nobody", () =>
  assert.equal(speaker({ id: "ours", tab: { id: 7 } }), undefined));

test("a content script in a frame of a webmail is nobody", () =>
  assert.equal(speaker({ ...gmail, frameId: 2 }), undefined));

test("a content script without a tab is nobody", () =>
  assert.equal(speaker({ ...gmail, tab: undefined }), undefined));

for (const url of [
  "https://example.org/",
  "http://mail.google.com/",
  "https://mail.google.com:8443/",
  "https://mail.google.com.evil.example/",
  "https://evil.example/https://mail.google.com/",
  "http://127.0.0.1:8000/elsewhere/",
  "http://127.0.0.2:8000/sealpost-practice/",
  "https://127.0.0.1/sealpost-practice/",
  "file:///sealpost-practice/",
  "about:blank",
  "not an address",
]) {
  test(`a content script at ${url} is nobody`, () => assert.equal(speaker({ ...gmail, url }), undefined));
}

test("the practice mailbox speaks for itself, port and all", () => {
  const sender = { ...gmail, url: "http://127.0.0.1:8123/sealpost-practice/inbox" };
  assert.equal(speakerOf(sender, SELF)?.origin, "http://127.0.0.1:8123");
});

test("a reader inside a mail tab is the reader, not the page", () => {
  assert.deepEqual(speakerOf(reader, SELF), {
    speaker: "reader",
    caller: "reader",
    origin: "",
    tab: 7,
    frame: 3,
  });
});

test("the sealing window asks in the background's name", () => {
  const sender = {
    id: "ours",
    url: "chrome-extension://ours/pages/seal/seal.html#x",
    frameId: 0,
    tab: { id: 9 },
  };
  assert.equal(speakerOf(sender, SELF)?.caller, "background");
});

test("a page of ours that is not known is nobody", () => {
  assert.equal(speaker({ id: "ours", url: "chrome-extension://ours/pages/other.html" }), undefined);
});

test("a path that names an object's own property is nobody", () => {
  assert.equal(speaker({ id: "ours", url: "chrome-extension://ours/constructor" }), undefined);
});

const may = (sender, message) => mayTell(speakerOf(sender, SELF), message);

test("a content script may ask to encrypt", () => assert.ok(may(gmail, { kind: "ask", op: "encrypt" })));

test("a content script may not ask to open: plaintext is for the reader", () => {
  assert.ok(!may(gmail, { kind: "ask", op: "open" }));
});

test("a content script may not import keys", () =>
  assert.ok(!may(gmail, { kind: "ask", op: "import_keys" })));

test("a content script may not claim a reader's job", () => assert.ok(!may(gmail, { kind: "claim" })));

test("a content script may not put text elsewhere", () => assert.ok(!may(gmail, { kind: "put" })));

test("a reader may open", () => assert.ok(may(reader, { kind: "ask", op: "open" })));

test("a reader may not run scripts in a page", () => assert.ok(!may(reader, { kind: "page-script" })));

for (const message of [
  {},
  { kind: 7 },
  { kind: "ask" },
  { kind: "ask", op: ["encrypt"] },
  { kind: "constructor" },
]) {
  test(`the message ${JSON.stringify(message)} is refused`, () => assert.ok(!may(gmail, message)));
}

test("nobody may say hello but the link itself", () => {
  for (const sender of [gmail, reader]) assert.ok(!may(sender, { kind: "ask", op: "hello" }));
});

test("what a person clicks on connects at once", () => assert.ok(isDeliberate("open")));

test("what happens while typing does not", () => assert.ok(!isDeliberate("warm")));

/** The app's operations and who may call them, as desktop/sealpost/operations declares them. */
const declared = () => {
  const folder = join(ROOT, "desktop/sealpost/operations");
  const files = readdirSync(folder).filter(name => name.endsWith(".py"));
  const found = files
    .map(name =>
      readFileSync(join(folder, name), "utf8").match(/Operation\(\s*"(\w+)"[^]*?frozenset\(([^)]*)\)/),
    )
    .filter(Boolean);
  const all = "content reader popup options background";
  return new Map(
    found.map(([, name, callers]) => [name, callers === "Caller" ? all : callers.toLowerCase()]),
  );
};

for (const [who, operations] of Object.entries(OPERATIONS)) {
  test(`what ${who} may ask for, the app answers to ${CALLERS[who]}`, () => {
    const callersOf = declared();
    assert.deepEqual(
      operations.filter(name => !callersOf.get(name)?.includes(CALLERS[who])),
      [],
    );
  });
}
