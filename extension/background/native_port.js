/** One persistent native port per browser profile: hello, ids, parts, credit, cancel, events, reconnection. */

import { delayBefore } from "./backoff.js";
import { causeOfDisconnect } from "./disconnect.js";
import { Assembly, PartsRefused, split, WINDOW } from "./parts.js";
import { refused } from "../shared/refusal.js";
import { wellFormed } from "./well_formed.js";

/** @typedef {import("../shared/refusal.js").Refused} Refused */
/** @typedef {import("../shared/ask.js").LinkState} LinkState */
/** @typedef {{op: string, caller: string, origin: string, body: object}} Question */
/** @typedef {(event: string, body: any) => void} EventHandler */
/** @typedef {{resolve: (body: any) => void, reject: (refusal: Refused) => void, onEvent: EventHandler}} Waiter */
/** @typedef {{parts: import("./parts.js").Part[], credit: number}} Outgoing */
/**
 * The part of runtime.Port that the link uses.
 * @typedef {object} Port
 * @property {(frame: object) => void} postMessage
 * @property {() => void} disconnect
 * @property {{addListener: (handler: (frame: any) => void) => void}} onMessage
 * @property {{addListener: (handler: (port: any) => void) => void}} onDisconnect
 */
/**
 * @typedef {object} Surroundings
 * @property {() => Port} connect
 * @property {(port: Port) => string} whyClosed the browser's text, empty where it has none
 * @property {() => Promise<object>} introduce the body of our hello
 * @property {Pick<import("./pairing.js").Pairing, "prove" | "pair" | "forget" | "allow" | "mayAsk">} pairing
 * @property {(state: LinkState) => void} report
 * @property {(event: string, body: any) => void} broadcast events that belong to no request
 * @property {{id: string}} self
 * @property {(action: () => void, milliseconds: number) => unknown} after
 * @property {(timer: any) => void} forget
 */

export const PROTOCOL = 1;
const SLOW_HELLO = 3_000;
const NO_HELLO = 25_000;
/** A mismatch of versions, and a pairing that is missing, leave these, so that they can be explained and mended. */
const WITHOUT_AGREEMENT = Object.freeze(["hello", "status"]);
/** The port stays after these: a person can mend what they say. */
const MENDABLE = Object.freeze(["version-mismatch", "not-paired"]);

export class NativeLink {
  /** @type {Port | null} */
  #port = null;
  /** @type {Promise<void> | null} settles when the app has answered hello on this port */
  #greeting = null;
  /** @type {string | null} the app's version, once it has answered hello on this port */
  #app = null;
  /** @type {string} the app's, of its latest session on this port */
  #nonce = "";
  /** @type {Promise<void> | null} while a person compares the code */
  #comparing = null;
  /** @type {Promise<void> | null} while we prove ourselves to an app that was started again */
  #proving = null;
  #everReceived = false;
  #attempt = 0;
  /** @type {unknown} */
  #retry = null;
  /** @type {Refused | null} the host's last word before it went */
  #lastWord = null;
  /** @type {LinkState} */
  #state = { state: "idle", app: "", error: null };
  /** @type {Map<string, Waiter>} */
  #waiters = new Map();
  /** @type {Map<string, Outgoing>} */
  #outgoing = new Map();
  /** @type {Map<string, Assembly>} */
  #assemblies = new Map();
  #around;

  /** @param {Surroundings} around */
  constructor(around) {
    this.#around = around;
  }

  get state() {
    return this.#state;
  }

  /** A person wants the link now: forget the back-off and try. Rejects with Refused. */
  async wake() {
    this.#forgetRetry();
    this.#attempt = 0;
    await this.#greeted();
    if (this.#state.state === "connected") return;
    const question = { op: "status", caller: "background", origin: "", body: {} };
    await this.#request(crypto.randomUUID(), question, () => undefined); // the host starts the app for it
  }

  /** Ask unless the link is known to be down; nobody waits for this one. Rejects with Refused.
   * @param {string} id @param {Question} question @param {EventHandler} onEvent @returns {Promise<any>} */
  async askIdly(id, question, onEvent) {
    if (this.#state.state === "disconnected" && this.#state.error) throw this.#state.error;
    return this.ask(id, question, onEvent);
  }

  /** @param {string} id @param {Question} question @param {EventHandler} onEvent @returns {Promise<any>} */
  async ask(id, question, onEvent) {
    await this.#greeted().catch(refusal => {
      if (MENDABLE.includes(refusal.code) && WITHOUT_AGREEMENT.includes(question.op)) return;
      throw this.#isUnpaired ? this.#whyDown() : refusal;
    });
    try {
      return await this.#request(id, question, onEvent);
    } catch (error) {
      const refusal = /** @type {Refused} */ (error);
      if (refusal.code !== "proof-needed") throw refusal;
      await this.#proveAgain(String(refusal.params.nonce));
      return this.#request(id, question, onEvent);
    }
  }

  /** A person wants this profile paired: begin, or bring the prompt that is open to the front. */
  async pair() {
    await this.#around.pairing.allow();
    await this.wake().catch(() => undefined); // the state says why
    if (!this.#isUnpaired) return;
    if (this.#comparing) await this.#askHere("pair", { key: "0".repeat(64) }).catch(() => undefined);
    else this.#compare();
  }

  /** The app kills the gpg at work and answers the request itself. @param {string} id */
  cancel(id) {
    if (this.#waiters.has(id)) this.#post({ v: 1, type: "cancel", id });
  }

  /** @param {string} id @param {Question} question @param {EventHandler} onEvent @returns {Promise<any>} */
  #request(id, question, onEvent) {
    return new Promise((resolve, reject) => {
      if (!this.#port) return reject(this.#whyDown());
      this.#waiters.set(id, { resolve, reject, onEvent });
      const body = wellFormed(question.body);
      return this.#send({ v: 1, type: "req", id, ...question, body });
    });
  }

  /** @param {string} op @param {object} body @returns {Promise<any>} */
  #askHere(op, body) {
    const question = { op, caller: "background", origin: "", body };
    return this.#request(crypto.randomUUID(), question, () => undefined);
  }

  get #isUnpaired() {
    return this.#state.state === "unpaired";
  }

  /** The app was started again, and knows us by the hello that the host repeated, but not by a proof.
   * @param {string} nonce */
  #proveAgain(nonce) {
    this.#nonce = nonce;
    this.#proving ??= this.#prove().finally(() => (this.#proving = null));
    return this.#proving;
  }

  async #prove() {
    const port = this.#port;
    try {
      await this.#around.pairing.prove(this.#nonce, (op, body) => this.#askHere(op, body));
    } catch (error) {
      const refusal = /** @type {Refused} */ (error);
      if (refusal.code !== "not-paired" || this.#port !== port) throw refusal;
      this.#becomeUnpaired(refusal);
      if (await this.#around.pairing.mayAsk()) this.#compare();
      else this.#becomeUnpaired(refused("pairing-refused"));
      throw refusal;
    }
  }

  /** @param {Refused} refusal */
  #becomeUnpaired(refusal) {
    this.#greeting = Promise.reject(refused("not-paired"));
    this.#greeting.catch(() => undefined);
    this.#become({ state: "unpaired", app: this.#app ?? "", error: refusal });
  }

  /** Ask the person to compare; the state shows the code meanwhile. */
  #compare() {
    const port = this.#port;
    const isHere = () => this.#port === port;
    /** @param {string} code */
    const show = code => isHere() && this.#becomeUnpaired(refused("not-paired", { code }));
    this.#comparing = this.#around.pairing
      .pair(this.#nonce, (op, body) => this.#askHere(op, body), show)
      .then(
        () => isHere() && this.#becomePaired(),
        refusal => isHere() && this.#becomeUnpaired(refusal),
      )
      .then(() => {
        this.#comparing = null;
      });
  }

  #becomePaired() {
    this.#greeting = Promise.resolve();
    this.#become({ state: "connected", app: this.#app ?? "", error: null });
  }

  #greeted() {
    this.#open();
    this.#greeting ??= this.#greet();
    return this.#greeting;
  }

  async #greet() {
    const around = this.#around;
    const port = this.#port;
    const id = `hello-${crypto.randomUUID()}`;
    this.#become({ state: "starting", app: "", error: null });
    const slowly = () => this.#become({ state: "starting", app: "", error: refused("app-slow") });
    const never = () => this.#settle(id, { ok: false, error: refused("no-hello") });
    const timers = [around.after(slowly, SLOW_HELLO), around.after(never, NO_HELLO)];
    try {
      await this.#sayHello(id, port);
    } catch (error) {
      const refusal = /** @type {Refused} */ (error);
      if (this.#port === port) this.#giveUp(refusal);
      throw refusal;
    } finally {
      for (const timer of timers) around.forget(timer);
    }
  }

  /** @param {string} id @param {Port | null} port the port that hello is meant for */
  async #sayHello(id, port) {
    const body = await this.#around.introduce();
    if (this.#port !== port) throw this.#whyDown();
    const hello = { op: "hello", caller: "background", origin: "", body };
    const { app, nonce } = await this.#request(id, hello, () => undefined);
    this.#app = app;
    this.#nonce = nonce;
    this.#attempt = 0;
    await this.#prove();
    this.#become({ state: "connected", app, error: null });
  }

  /** The app does not take our hello. After a mismatch the port stays, so that it can be explained.
   * @param {Refused} refusal */
  #giveUp(refusal) {
    if (refusal.code === "not-paired") return;
    if (refusal.code !== "version-mismatch") this.#hangUp();
    this.#become({ state: "disconnected", app: "", error: refusal });
  }

  #whyDown() {
    return this.#state.error ?? refused("host-exited");
  }

  #open() {
    if (this.#port) return;
    this.#forgetRetry();
    this.#lastWord = null;
    const port = this.#around.connect();
    this.#port = port;
    port.onMessage.addListener(frame => {
      if (this.#port === port) this.#receive(frame);
    });
    port.onDisconnect.addListener(closed => {
      const text = this.#around.whyClosed(closed);
      if (this.#port === port) this.#closed(this.#lastWord ?? causeOfDisconnect(text, this.#around.self));
    });
  }

  /** @param {Refused} cause */
  #closed(cause) {
    this.#abandon(cause);
    this.#become({ state: "disconnected", app: "", error: cause });
    if (!this.#everReceived) return;
    this.#retry = this.#around.after(() => this.#tryAgain(), delayBefore(this.#attempt, Math.random()));
    this.#attempt += 1;
  }

  #tryAgain() {
    this.#retry = null;
    this.#greeted().catch(() => undefined); // `#become` has told why
  }

  #hangUp() {
    this.#port?.disconnect(); // the side that disconnects hears no event of it
    this.#abandon(this.#lastWord ?? refused("app-stopped"));
  }

  /** @param {Refused} cause */
  #abandon(cause) {
    this.#port = null;
    this.#greeting = null;
    this.#app = null;
    this.#outgoing.clear();
    this.#assemblies.clear();
    const waiters = [...this.#waiters.values()];
    this.#waiters.clear();
    for (const waiter of waiters) waiter.reject(cause);
  }

  #forgetRetry() {
    if (this.#retry !== null) this.#around.forget(this.#retry);
    this.#retry = null;
  }

  /** @param {LinkState} state */
  #become(state) {
    this.#state = state;
    this.#around.report(state);
  }

  /** @param {any} frame */
  #receive(frame) {
    this.#everReceived = true;
    if (frame === null || typeof frame !== "object") return;
    switch (frame.type) {
      case "res":
        return this.#settle(frame.id, frame);
      case "part":
        return this.#assemble(frame);
      case "credit":
        return this.#continue(frame.id, frame.n);
      case "event":
        return this.#hear(frame);
      case "fatal":
        this.#lastWord = frame.error;
    }
  }

  /** @param {string} id @param {any} reply */
  #settle(id, reply) {
    const waiter = this.#waiters.get(id);
    if (!waiter) return;
    this.#waiters.delete(id);
    this.#outgoing.delete(id);
    this.#assemblies.delete(id);
    if (reply.ok) waiter.resolve(reply.body);
    else waiter.reject({ ...refused("internal-fault"), ...reply.error });
  }

  /** @param {any} part */
  #assemble(part) {
    if (!this.#waiters.has(part.id)) return; // cancelled meanwhile
    const assembly = this.#assemblies.get(part.id) ?? new Assembly();
    this.#assemblies.set(part.id, assembly);
    try {
      const { text, credit } = assembly.add(part);
      if (credit) {
        this.#post({ v: 1, type: "credit", id: part.id, n: credit });
        this.#waiters.get(part.id)?.onEvent("arriving", { characters: assembly.characters });
      }
      if (text !== null) this.#receive(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof PartsRefused || error instanceof SyntaxError)) throw error;
      this.cancel(part.id);
      this.#settle(part.id, { ok: false, error: refused("reply-unreadable") });
    }
  }

  /** @param {any} frame */
  #hear({ id, event, body }) {
    if (id) return this.#waiters.get(id)?.onEvent(event, body);
    if (event === "app") return this.#hearOfApp(body);
    if (event === "pairing") return void this.#hearOfRevocation();
    return this.#around.broadcast(event, body);
  }

  async #hearOfRevocation() {
    this.#becomeUnpaired(refused("pairing-revoked"));
    await this.#around.pairing.forget();
  }

  /**
   * What the host says of the app; it starts the app and repeats our hello to it by itself.
   * @param {{state: "starting" | "connected" | "gone"}} body
   */
  #hearOfApp({ state }) {
    if (this.#app === null || this.#isUnpaired) return; // the answer to hello tells more
    switch (state) {
      case "gone":
        return this.#become({ state: "disconnected", app: "", error: refused("app-stopped") });
      case "starting":
        return this.#become({ state: "starting", app: "", error: null });
      case "connected":
        return this.#become({ state: "connected", app: this.#app, error: null });
    }
  }

  /** @param {{id: string, type: string, v: 1, body: object}} frame */
  #send(frame) {
    const cut = split(frame);
    if (cut.whole) return this.#post(frame);
    this.#outgoing.set(frame.id, { parts: cut.parts, credit: WINDOW });
    return this.#continue(frame.id, 0);
  }

  /** @param {string} id @param {number} credit */
  #continue(id, credit) {
    const outgoing = this.#outgoing.get(id);
    if (!outgoing) return;
    outgoing.credit += credit;
    for (const part of outgoing.parts.splice(0, outgoing.credit)) {
      outgoing.credit -= 1;
      this.#post(part);
    }
    if (outgoing.parts.length === 0) this.#outgoing.delete(id);
  }

  /** @param {object} frame */
  #post(frame) {
    this.#port?.postMessage(frame);
  }
}
