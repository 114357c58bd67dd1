import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { comparisonCode, Pairing } from "../../../extension/background/pairing.js";

const NONCE = "0a".repeat(32);
const BYTES = Uint8Array.from({ length: 32 }, (_, index) => index);
const imported = bytes =>
  crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);

/** The app's end, with the key that it was given. */
const appWith = bytes => async (op, body) => {
  if (op === "pair") return { name: "Chromium" };
  const text = `sealpost 1\napp\nprofile\n${NONCE}\n${body.nonce}`;
  const proof = await crypto.subtle.sign("HMAC", await imported(bytes), new TextEncoder().encode(text));
  return { proof: Buffer.from(proof).toString("hex") };
};

let keys = new Map();
let session = new Map();
/** @type {Pairing} */
let pairing;

beforeEach(() => {
  [keys, session] = [new Map(), new Map()];
  pairing = new Pairing(
    {
      get: async name => keys.get(name),
      put: async (name, key) => keys.set(name, key),
      remove: async name => keys.delete(name),
    },
    {
      get: async name => ({ [name]: session.get(name) }),
      set: async items => Object.entries(items).forEach(([name, value]) => session.set(name, value)),
      remove: async name => void session.delete(name),
    },
    async () => "profile",
  );
});

const refusing = code => () => Promise.reject({ code, params: {} });
const fails = async (promise, code) =>
  assert.rejects(promise, refusal => {
    assert.equal(refusal.code, code);
    return true;
  });

test("the code is the one that the app computes", async () =>
  assert.equal(await comparisonCode(await imported(BYTES), NONCE, "profile"), "770 392"));

test("the code is shown before the app answers", async () => {
  const shown = [];
  await pairing.pair(NONCE, appWith(BYTES), code => shown.push(code));
  assert.match(shown[0], /^\d{3} \d{3}$/);
});

test("the key that is kept can't be read out", async () => {
  await pairing.pair(NONCE, appWith(BYTES), () => undefined);
  const key = keys.get("pairing");
  assert.equal(key.extractable, false);
  await assert.rejects(crypto.subtle.exportKey("raw", key));
});

test("each pairing makes a key of its own", async () => {
  const sent = [];
  const app = async (op, body) => sent.push(body.key);
  await pairing.pair(NONCE, app, () => undefined);
  await pairing.pair(NONCE, app, () => undefined);
  assert.notEqual(sent[0], sent[1]);
});

test("a key that the person refused is not kept, and nobody is asked again by itself", async () => {
  await fails(
    pairing.pair(NONCE, refusing("pairing-refused"), () => undefined),
    "pairing-refused",
  );
  assert.equal(keys.size, 0);
  assert.equal(await pairing.mayAsk(), false);
});

test("an app that went while it asked is no refusal of the person's", async () => {
  await fails(
    pairing.pair(NONCE, refusing("app-stopped"), () => undefined),
    "app-stopped",
  );
  assert.equal(await pairing.mayAsk(), true);
});

test("a person who presses Pair is asked again", async () => {
  await pairing.decline();
  await pairing.allow();
  assert.equal(await pairing.mayAsk(), true);
});

test("without a key there is nothing to prove", async () =>
  fails(pairing.prove(NONCE, appWith(BYTES)), "not-paired"));

test("both sides prove that they hold the key", async () => {
  keys.set("pairing", await imported(BYTES));
  await pairing.prove(NONCE, appWith(BYTES));
});

test("each proof has a nonce of our own", async () => {
  keys.set("pairing", await imported(BYTES));
  const nonces = new Set();
  const app = (op, body) => {
    nonces.add(body.nonce);
    return appWith(BYTES)(op, body);
  };
  await pairing.prove(NONCE, app);
  await pairing.prove(NONCE, app);
  assert.equal(nonces.size, 2);
});

test("an app without the key is not believed", async () => {
  keys.set("pairing", await imported(BYTES));
  await fails(pairing.prove(NONCE, appWith(BYTES.toReversed())), "app-unproved");
});

test("an app that does not know the key any more has it forgotten here too", async () => {
  keys.set("pairing", await imported(BYTES));
  await fails(pairing.prove(NONCE, refusing("not-paired")), "not-paired");
  assert.equal(keys.size, 0);
});

test("a key survives any other refusal", async () => {
  keys.set("pairing", await imported(BYTES));
  await fails(pairing.prove(NONCE, refusing("app-stopped")), "app-stopped");
  assert.equal(keys.size, 1);
});

test("a revoked pairing is forgotten, and nobody is asked again by itself", async () => {
  keys.set("pairing", await imported(BYTES));
  await pairing.forget();
  assert.equal(keys.size, 0);
  assert.equal(await pairing.mayAsk(), false);
});
