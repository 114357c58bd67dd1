import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { NativeLink } from "../../../extension/background/native_port.js";

/** The browser's port, with the other end in the test's hand. */
class Port {
  sent = [];
  isOpen = true;
  #hear = [];
  #end = [];
  onMessage = { addListener: handler => this.#hear.push(handler) };
  onDisconnect = { addListener: handler => this.#end.push(handler) };

  postMessage(frame) {
    this.sent.push(frame);
  }

  disconnect() {
    this.isOpen = false;
  }

  say(frame) {
    for (const handler of this.#hear) handler(frame);
  }

  end(text = "") {
    this.error = { message: text };
    for (const handler of this.#end) handler(this);
  }

  get last() {
    return this.sent.at(-1);
  }
}

const QUESTION = { op: "status", caller: "popup", origin: "", body: {} };
const settled = () => new Promise(setImmediate);

let ports = [];
let states = [];
let timers = [];
let news = [];
/** How the profile's pairing goes. */
let pairing;
/** @type {NativeLink} */
let link;

const port = () => ports.at(-1);
const answer = body => port().say({ v: 1, type: "res", id: port().last.id, ok: true, body });
const refuse = error => port().say({ v: 1, type: "res", id: port().last.id, ok: false, error });
const event = (name, body, id = "") => port().say({ v: 1, type: "event", id, event: name, body });
const fire = async milliseconds => {
  const timer = timers.find(
    one => !one.forgotten && Math.abs(one.milliseconds - milliseconds) <= milliseconds / 4,
  );
  timer.forgotten = true;
  timer.action();
  await settled();
};
const waiting = () => timers.filter(timer => !timer.forgotten).map(timer => timer.milliseconds);

beforeEach(() => {
  [ports, states, timers, news] = [[], [], [], []];
  pairing = {
    proved: [],
    isAllowed: true,
    async prove(nonce) {
      this.proved.push(nonce);
    },
    async pair(_nonce, ask, show) {
      show("123 456");
      await ask("pair", { key: "k" });
    },
    async forget() {
      this.isForgotten = true;
    },
    async allow() {
      this.isAllowed = true;
    },
    async mayAsk() {
      return this.isAllowed;
    },
  };
  link = new NativeLink({
    connect: () => {
      ports.push(new Port());
      return port();
    },
    whyClosed: closed => closed.error.message,
    introduce: async () => ({ protocol: 1 }),
    pairing,
    report: state => states.push(state),
    broadcast: (name, body) => news.push([name, body]),
    self: { id: "ours" },
    after: (action, milliseconds) => {
      const timer = { action, milliseconds, forgotten: false };
      timers.push(timer);
      return timer;
    },
    forget: timer => (timer.forgotten = true),
  });
});

const greeted = async () => {
  link.ask("q", QUESTION, () => undefined).catch(() => undefined);
  await settled();
  answer({ protocol: 1, app: "0.1.0" });
  await settled();
};

test("no port is opened before somebody asks", () => assert.equal(ports.length, 0));

test("the first frame is hello", async () => {
  void link.ask("q", QUESTION, () => undefined);
  await settled();
  assert.equal(port().sent[0].op, "hello");
});

test("a question waits for the answer to hello", async () => {
  void link.ask("q", QUESTION, () => undefined);
  await settled();
  assert.equal(port().sent.length, 1);
});

test("a question is asked once the app has answered hello", async () => {
  await greeted();
  assert.deepEqual(port().last, { v: 1, type: "req", id: "q", ...QUESTION });
});

test("a reply finds its question", async () => {
  const asked = link.ask("q", QUESTION, () => undefined);
  await settled();
  answer({ app: "0.1.0" });
  await settled();
  answer({ own_keys: 2 });
  assert.deepEqual(await asked, { own_keys: 2 });
});

test("an error of the app's rejects with its code and words", async () => {
  const asked = link.ask("q", QUESTION, () => undefined);
  await settled();
  answer({ app: "0.1.0" });
  await settled();
  refuse({ code: "missing-keys", params: { addresses: ["a@b"] }, message: "m", next: "n" });
  await assert.rejects(asked, {
    code: "missing-keys",
    params: { addresses: ["a@b"] },
    message: "m",
    next: "n",
  });
});

test("one port serves several questions", async () => {
  await greeted();
  void link.ask("r", QUESTION, () => undefined);
  await settled();
  assert.equal(ports.length, 1);
});

test("the state is connected after hello, with the app's version", async () => {
  await greeted();
  assert.deepEqual(link.state, { state: "connected", app: "0.1.0", error: null });
});

test("a hello without an answer for three seconds is told", async () => {
  void link.ask("q", QUESTION, () => undefined);
  await settled();
  await fire(3_000);
  assert.equal(link.state.error.code, "app-slow");
});

test("a hello that is never answered ends in words, and the port is given up", async () => {
  const asked = link.ask("q", QUESTION, () => undefined);
  await settled();
  await Promise.all([assert.rejects(asked, { code: "no-hello" }), fire(25_000)]);
  assert.equal(port().isOpen, false);
});

test("another protocol is told as a mismatch", async () => {
  const asked = link.ask("q", { ...QUESTION, op: "encrypt" }, () => undefined);
  await settled();
  refuse({ code: "version-mismatch", params: { older: "app" } });
  await assert.rejects(asked, { code: "version-mismatch" });
});

test("with another protocol the status can still be asked", async () => {
  void link.ask("q", QUESTION, () => undefined).catch(() => undefined);
  await settled();
  refuse({ code: "version-mismatch", params: { older: "app" } });
  await settled();
  assert.equal(port().last.op, "status");
});

test("an event of a request reaches who asked", async () => {
  const heard = [];
  void link.ask("q", QUESTION, (name, body) => heard.push([name, body]));
  await settled();
  answer({ app: "0.1.0" });
  await settled();
  event("waiting", { for: "pinentry" }, "q");
  assert.deepEqual(heard, [["waiting", { for: "pinentry" }]]);
});

test("news without a request is told to all", async () => {
  await greeted();
  event("changed", { what: "keys" });
  assert.deepEqual(news, [["changed", { what: "keys" }]]);
});

test("cancel goes out for what is under way", async () => {
  await greeted();
  link.cancel("q");
  assert.deepEqual(port().last, { v: 1, type: "cancel", id: "q" });
});

test("cancel of what is unknown says nothing", async () => {
  await greeted();
  const before = port().sent.length;
  link.cancel("other");
  assert.equal(port().sent.length, before);
});

test("a closed port rejects what was under way, with the cause", async () => {
  await greeted();
  const asked = link.ask("r", QUESTION, () => undefined);
  await settled();
  port().end("Native host has exited.");
  await assert.rejects(asked, { code: "host-exited" });
});

test("a port that closes before hello could leave rejects with the cause at once", async () => {
  const asked = link.ask("q", QUESTION, () => undefined);
  port().end("Specified native messaging host not found.");
  await assert.rejects(asked, { code: "host-not-found" });
  assert.deepEqual([link.state.state, waiting()], ["disconnected", []]);
});

test("hello that was meant for a closed port does not go to the next one", async () => {
  link.ask("q", QUESTION, () => undefined).catch(() => undefined);
  port().end("Native host has exited.");
  link.ask("r", QUESTION, () => undefined).catch(() => undefined);
  await settled();
  assert.equal(port().sent.filter(({ op }) => op === "hello").length, 1);
});

test("the host's last word explains the end better than the browser", async () => {
  const asked = link.ask("q", QUESTION, () => undefined);
  await settled();
  port().say({
    v: 1,
    type: "fatal",
    error: { code: "app-not-running", params: {}, message: "m", next: "n" },
  });
  port().end("Native host has exited.");
  await assert.rejects(asked, { code: "app-not-running" });
});

test("a link that never worked is not tried again by itself", async () => {
  const asked = link.ask("q", QUESTION, () => undefined);
  await settled();
  port().end("Specified native messaging host not found.");
  await assert.rejects(asked, { code: "host-not-found" });
  assert.deepEqual(waiting(), []);
});

test("a link that worked is tried again after a second or so", async () => {
  await greeted();
  port().end("Native host has exited.");
  await settled();
  await fire(1_000);
  assert.equal(ports.length, 2);
});

test("each further failure waits longer", async () => {
  await greeted();
  port().end("Native host has exited.");
  await settled();
  await fire(1_000);
  port().end("Native host has exited.");
  await settled();
  assert.ok(waiting()[0] >= 2_000 && waiting()[0] <= 2_500);
});

test("a person's wish does not wait for the back-off", async () => {
  await greeted();
  port().end("Native host has exited.");
  await settled();
  void link.wake().catch(() => undefined);
  await settled();
  assert.equal(ports.length, 2);
  assert.ok(waiting().every(milliseconds => milliseconds >= 3_000));
});

test("what nobody waits for opens no port while the link is down", async () => {
  await greeted();
  port().end("Native host has exited.");
  await settled();
  await assert.rejects(
    link.askIdly("r", QUESTION, () => undefined),
    { code: "host-exited" },
  );
  assert.equal(ports.length, 1);
});

test("the app's end and return are told while the port stays", async () => {
  await greeted();
  event("app", { state: "gone", detail: "" });
  event("app", { state: "starting", detail: "" });
  event("app", { state: "connected", detail: "" });
  assert.deepEqual(
    states.slice(-3).map(({ state }) => state),
    ["disconnected", "starting", "connected"],
  );
});

test("waking a link whose app is gone sends something, so that the host starts it", async () => {
  await greeted();
  event("app", { state: "gone", detail: "" });
  const before = port().sent.length;
  void link.wake().catch(() => undefined);
  await settled();
  assert.equal(port().sent.length, before + 1);
});

test("a long request leaves eight parts and waits for credit", async () => {
  await greeted();
  const before = port().sent.length;
  void link.ask("long", { ...QUESTION, body: { text: "x".repeat(4_000_000) } }, () => undefined);
  await settled();
  assert.equal(port().sent.length - before, 8);
});

test("credit lets the next parts leave", async () => {
  await greeted();
  void link.ask("long", { ...QUESTION, body: { text: "x".repeat(4_000_000) } }, () => undefined);
  await settled();
  const before = port().sent.length;
  port().say({ v: 1, type: "credit", id: "long", n: 4 });
  assert.equal(port().sent.length - before, 4);
});

test("a reply in parts is put together", async () => {
  await greeted();
  const asked = link.ask("long", QUESTION, () => undefined);
  await settled();
  const text = JSON.stringify({ v: 1, type: "res", id: "long", ok: true, body: { text: "ready" } });
  port().say({ v: 1, type: "part", id: "long", seq: 0, last: false, data: text.slice(0, 20) });
  port().say({ v: 1, type: "part", id: "long", seq: 1, last: true, data: text.slice(20) });
  assert.deepEqual(await asked, { text: "ready" });
});

test("parts that do not fit together reject in words", async () => {
  await greeted();
  const asked = link.ask("long", QUESTION, () => undefined);
  await settled();
  port().say({ v: 1, type: "part", id: "long", seq: 3, last: false, data: "x" });
  await assert.rejects(asked, { code: "reply-unreadable" });
});

for (const frame of [
  null,
  "text",
  7,
  {},
  { type: "res" },
  { type: "credit", id: "x", n: 2 },
  { type: "part", id: "x" },
]) {
  test(`the frame ${JSON.stringify(frame)} harms nothing`, async () => {
    await greeted();
    port().say(frame);
    assert.equal(link.state.state, "connected");
  });
}

// --- Pairing ---------------------------------------------------------------------------------------------------

const unproved = nonce => refuse({ code: "proof-needed", params: { nonce }, message: "", next: "" });
const unpaired = async () => {
  pairing.prove = () => Promise.reject({ code: "not-paired", params: {} });
  link.ask("q", QUESTION, () => undefined).catch(() => undefined);
  await settled();
  answer({ protocol: 1, app: "0.1.0", nonce: "n" });
  await settled();
};

test("the profile is proved with the nonce of the hello, once for each port", async () => {
  link.ask("q", QUESTION, () => undefined).catch(() => undefined);
  await settled();
  answer({ protocol: 1, app: "0.1.0", nonce: "n" });
  await settled();
  answer({});
  void link.ask("r", QUESTION, () => undefined);
  await settled();
  assert.deepEqual(pairing.proved, ["n"]);
});

test("an unpaired profile shows the code while a person compares it", async () => {
  await unpaired();
  assert.equal(link.state.state, "unpaired");
  assert.equal(link.state.error.params.code, "123 456");
  assert.ok(port().sent.some(({ op }) => op === "pair"));
});

test("a page's request meanwhile is told to compare the code", async () => {
  await unpaired();
  await assert.rejects(
    link.ask("r", { ...QUESTION, op: "encrypt" }, () => undefined),
    { code: "not-paired", params: { code: "123 456" } },
  );
});

test("status is asked of an app that does not know us", async () => {
  await unpaired();
  void link.ask("r", QUESTION, () => undefined);
  await settled();
  assert.equal(port().last.id, "r");
});

test("once the person has paired it, the link is there", async () => {
  await unpaired();
  port().say({ v: 1, type: "res", id: port().sent.find(({ op }) => op === "pair").id, ok: true, body: {} });
  await settled();
  assert.equal(link.state.state, "connected");
  void link.ask("r", { ...QUESTION, op: "encrypt" }, () => undefined);
  await settled();
  assert.equal(port().last.op, "encrypt");
});

test("a refused code is told, and asked about again only when a person wants it", async () => {
  await unpaired();
  const first = port().sent.find(({ op }) => op === "pair");
  port().say({ v: 1, type: "res", id: first.id, ok: false, error: { code: "pairing-refused", params: {} } });
  await settled();
  assert.equal(link.state.error.code, "pairing-refused");
  await assert.rejects(
    link.ask("r", { ...QUESTION, op: "encrypt" }, () => undefined),
    { code: "pairing-refused" },
  );
  await link.pair();
  assert.equal(port().sent.filter(({ op }) => op === "pair").length, 2);
});

test("after a refusal the next port asks nobody by itself", async () => {
  pairing.isAllowed = false;
  await unpaired();
  assert.equal(link.state.error.code, "pairing-refused");
  assert.equal(port().sent.filter(({ op }) => op === "pair").length, 0);
});

test("while a person compares, pressing Pair again brings the prompt to the front", async () => {
  await unpaired();
  const pressed = link.pair();
  await settled();
  refuse({ code: "permission-pending", params: {}, message: "", next: "" });
  await pressed;
  assert.equal(port().sent.filter(({ op }) => op === "pair").length, 2);
  assert.equal(link.state.error.params.code, "123 456");
});

test("a request to an app that was started again is sent once more after a proof", async () => {
  await greeted();
  const asked = link.ask("r", QUESTION, () => undefined);
  await settled();
  unproved("new");
  await settled();
  assert.equal(pairing.proved.at(-1), "new");
  assert.equal(port().last.id, "r");
  answer({ own_keys: 2 });
  assert.deepEqual(await asked, { own_keys: 2 });
});

test("two requests to an app that was started again need one proof", async () => {
  await greeted();
  const before = pairing.proved.length;
  for (const id of ["r", "s"]) link.ask(id, QUESTION, () => undefined).catch(() => undefined);
  await settled();
  for (const id of ["r", "s"])
    port().say({ v: 1, type: "res", id, ok: false, error: { code: "proof-needed", params: { nonce: "new" } } });
  await settled();
  assert.equal(pairing.proved.length, before + 1);
});

test("a revoked pairing is forgotten and told at once", async () => {
  await greeted();
  event("pairing", { state: "revoked" });
  await settled();
  assert.equal(link.state.error.code, "pairing-revoked");
  assert.ok(pairing.isForgotten);
  await assert.rejects(
    link.ask("r", { ...QUESTION, op: "encrypt" }, () => undefined),
    { code: "pairing-revoked" },
  );
});

test("an app that is not the paired one gets no request", async () => {
  pairing.prove = () => Promise.reject({ code: "app-unproved", params: {} });
  link.ask("q", QUESTION, () => undefined).catch(() => undefined);
  await settled();
  answer({ protocol: 1, app: "0.1.0", nonce: "n" });
  await settled();
  assert.equal(link.state.error.code, "app-unproved");
  assert.equal(port().isOpen, false);
});
