/** This profile's pairing with the app: a key that never leaves the browser again, and proofs made with it. */

import { refused } from "../shared/refusal.js";

/** @typedef {(op: string, body: object) => Promise<any>} Ask one question to the app on this port */
/** @typedef {{get: (key: string) => Promise<any>, set: (items: object) => Promise<void>, remove: (key: string) => Promise<void>}} Storage */

const KEY = "pairing";
/** In storage.session: the person said no, so that nobody is asked again before they want it. */
const DECLINED = "pairing:declined";
const HMAC = Object.freeze({ name: "HMAC", hash: "SHA-256" });

/** @param {ArrayBuffer | Uint8Array} bytes */
const hex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, "0")).join("");

const random = () => crypto.getRandomValues(new Uint8Array(32));

/** @param {CryptoKey} key @param {...string} said @returns {Promise<ArrayBuffer>} */
const proof = (key, ...said) =>
  crypto.subtle.sign("HMAC", key, new TextEncoder().encode(["sealpost 1", ...said].join("\n")));

/** What the person compares; the app computes the same. @param {CryptoKey} key @param {string} nonce @param {string} profile */
export const comparisonCode = async (key, nonce, profile) => {
  const number = new DataView(await proof(key, "code", profile, nonce)).getBigUint64(0) % 1_000_000n;
  const digits = String(number).padStart(6, "0");
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
};

export class Pairing {
  #keys;
  #session;
  #profile;

  /** @param {import("./key_store.js").KeyStore} keys @param {Storage} session @param {() => Promise<string>} profile */
  constructor(keys, session, profile) {
    this.#keys = keys;
    this.#session = session;
    this.#profile = profile;
  }

  /** Both sides show that they hold the key. Rejects with Refused: `not-paired`, `app-unproved`.
   * @param {string} theirs the app's nonce of this session @param {Ask} ask */
  async prove(theirs, ask) {
    const key = await this.#keys.get(KEY);
    if (!key) throw refused("not-paired");
    const profile = await this.#profile();
    const ours = hex(random());
    const shown = await ask("prove", {
      nonce: ours,
      proof: hex(await proof(key, "extension", profile, theirs, ours)),
    }).catch(async refusal => {
      if (refusal.code === "not-paired") await this.#keys.remove(KEY);
      throw refusal;
    });
    if (shown.proof !== hex(await proof(key, "app", profile, theirs, ours))) throw refused("app-unproved");
  }

  /** Resolves when a person has found the same code in both places. Rejects with Refused.
   * @param {string} nonce @param {Ask} ask @param {(code: string) => void} show */
  async pair(nonce, ask, show) {
    const bytes = random();
    const key = await crypto.subtle.importKey("raw", bytes, HMAC, false, ["sign"]);
    const sent = { key: hex(bytes) };
    bytes.fill(0);
    show(await comparisonCode(key, nonce, await this.#profile()));
    try {
      await ask("pair", sent);
    } catch (refusal) {
      const { code } = /** @type {import("../shared/refusal.js").Refused} */ (refusal);
      if (code === "pairing-refused") await this.decline();
      throw refusal;
    }
    await this.#keys.put(KEY, key);
  }

  async forget() {
    await this.#keys.remove(KEY);
    await this.decline();
  }

  /** Nobody is asked before a person wants to be. */
  decline() {
    return this.#session.set({ [DECLINED]: true });
  }

  /** A person wants to be asked. */
  allow() {
    return this.#session.remove(DECLINED);
  }

  /** @returns {Promise<boolean>} */
  async mayAsk() {
    return !(await this.#session.get(DECLINED))[DECLINED];
  }
}
