import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { speak } from "../support/extension.js";

let told = [];
let answer = async () => ({ ok: true, body: {} });
const listeners = new Set();
speak("en", {
  runtime: {
    sendMessage: message => {
      told.push(message);
      return answer(message);
    },
    onMessage: { addListener: hear => listeners.add(hear), removeListener: hear => listeners.delete(hear) },
  },
});
const { ask, onCommand, Refusal, tell } = await import("../../../extension/shared/ask.js");

const hear = message => {
  const answers = [];
  for (const listener of listeners) listener(message, {}, reply => answers.push(reply));
  return answers;
};

beforeEach(() => {
  told = [];
  answer = async () => ({ ok: true, body: { done: true } });
});

test("asking gives the reply's body", async () => assert.deepEqual(await ask("status", {}), { done: true }));

test("asking names the operation and its body", async () => {
  await ask("show", { window: "main" });
  const { kind, op, body } = told[0];
  assert.deepEqual({ kind, op, body }, { kind: "ask", op: "show", body: { window: "main" } });
});

test("a refusal is thrown with its code and next step", async () => {
  answer = async () => ({ ok: false, error: { code: "cancelled", params: {}, message: "m", next: "n" } });
  await assert.rejects(
    ask("status", {}),
    error => error instanceof Refusal && error.code === "cancelled" && error.next === "n",
  );
});

test("aborting cancels what was asked", async () => {
  const stop = new AbortController();
  let finish;
  answer = message =>
    message.kind === "ask"
      ? new Promise(resolve => (finish = resolve))
      : Promise.resolve({ ok: true, body: {} });
  const asked = ask("open", {}, { signal: stop.signal });
  stop.abort();
  assert.deepEqual(told[1], { kind: "cancel", id: told[0].id });
  finish({ ok: false, error: { code: "cancelled", params: {}, message: "", next: "" } });
  await assert.rejects(asked, { code: "cancelled" });
});

test("nothing is asked once aborted", async () => {
  await assert.rejects(ask("open", {}, { signal: AbortSignal.abort() }), { code: "cancelled" });
  assert.deepEqual(told, []);
});

test("a lost background is told as a reloaded extension", async () => {
  answer = async () => {
    throw new Error("Extension context invalidated.");
  };
  await assert.rejects(tell({ kind: "state" }), { code: "extension-reloaded" });
});

test("no answer at all is told as a reloaded extension", async () => {
  answer = async () => undefined;
  await assert.rejects(tell({ kind: "state" }), { code: "extension-reloaded" });
});

test("waiting is heard by the one who asked", async () => {
  const heard = [];
  answer = async message => {
    hear({ kind: "event", id: message.id, event: "waiting", body: { for: "pinentry" } });
    hear({ kind: "event", id: "another", event: "waiting", body: { for: "keyring" } });
    return { ok: true, body: {} };
  };
  await ask("open", {}, { onWaiting: what => heard.push(what) });
  assert.deepEqual(heard, ["pinentry"]);
});

test("how much of a long answer has come is heard by the one who asked", async () => {
  const heard = [];
  answer = async message => {
    hear({ kind: "event", id: message.id, event: "arriving", body: { characters: 1_048_576 } });
    hear({ kind: "event", id: "another", event: "arriving", body: { characters: 1 } });
    return { ok: true, body: {} };
  };
  await ask("attach", {}, { onArriving: characters => heard.push(characters) });
  assert.deepEqual(heard, [1_048_576]);
});

test("nothing listens any more after the answer", async () => {
  await ask("open", {}, { onWaiting: () => undefined });
  assert.equal(listeners.size, 0);
});

const settled = () => new Promise(setImmediate);

for (const [outcome, handled] of [
  [undefined, true],
  [Promise.resolve(), true],
  [false, false],
  [Promise.resolve(false), false],
]) {
  test(`a command whose handler gives ${outcome} is ${handled ? "" : "not "}handled`, async () => {
    const stop = new AbortController();
    onCommand(() => outcome, stop.signal);
    const answers = hear({ kind: "command", command: "encrypt" });
    await settled();
    stop.abort();
    assert.deepEqual(answers, [{ handled }]);
  });
}

test("an aborted signal ends listening for commands", () => {
  const stop = new AbortController();
  onCommand(() => undefined, stop.signal);
  stop.abort();
  assert.equal(listeners.size, 0);
});
