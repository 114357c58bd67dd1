/** Encrypting and signing what is in a compose box: decided here, shown by compose_view.js. */

import { ask, Refusal } from "../shared/ask.js";
import { refused } from "../shared/refusal.js";
import { worded } from "../shared/words.js";
import { readBox, readSelected } from "./editable.js";

/** @typedef {import("./sites/site.js").Composer} Composer */
/** @typedef {import("../shared/ask.js").WaitingFor} WaitingFor */
/** @typedef {"encrypt" | "encrypt-only" | "sign"} Deed */

/** At the beginning of a line: what a reply quotes stands behind a mark. */
const SEALED = /^-----BEGIN PGP (?:SIGNED )?MESSAGE-----/m;

/** Line ends and blanks at them don't count: editors add and drop them. @param {string} text */
const compact = text =>
  text
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map(line => line.trimEnd())
    .join("\n")
    .trim();

const NOT_PLACED = Object.freeze({ gone: "box-gone", "other-account": "other-account", "not-kept": "not-inserted" });

/** @param {string} code @param {Record<string, string>} [params] */
const refusal = (code, params = {}) => new Refusal(worded(refused(code, params)));

export class Sealing {
  /** @type {string} the whole box as it was after we wrote, until the user undoes it */
  #expected = "";
  /** @type {Set<string> | null} whom the letter was sealed for; null: for nobody, only signed */
  #sealedFor = null;
  /** The user wants this letter sealed and it is not yet: it must not leave as it is. */
  #isWanted = false;
  /** @type {import("./sites/site.js").Kept | null} */
  #kept = null;
  /** Names this box to the app, which has one letter for it at most. */
  #box = crypto.randomUUID();

  /** @param {Composer} composer */
  constructor(composer) {
    this.composer = composer;
  }

  get canUndo() {
    return this.#kept !== null || this.#isWanted;
  }

  /** Whether the letter may leave: sealing was not asked for, or just what was sealed goes to just those people. */
  get maySend() {
    if (this.#isWanted) return false;
    if (this.#expected === "") return true;
    return compact(readBox(this.composer.body)) === this.#expected && this.#goesToThoseOnly();
  }

  #goesToThoseOnly() {
    try {
      return this.#addressees().every(this.#isSealedFor);
    } catch {
      return this.#sealedFor === null;
    }
  }

  #isSealedFor = (/** @type {string} */ address) => this.#sealedFor?.has(address) ?? true;

  #addressees() {
    const { to, hidden } = this.composer.recipients();
    return [...to, ...hidden];
  }

  /** @param {AbortSignal} [signal] @returns {Promise<{recipients: {address: string, state: string}[]}>} */
  async states(signal) {
    const { to, hidden } = this.composer.recipients();
    const body = { addresses: [...to, ...hidden], account: this.composer.account() };
    return body.addresses.length === 0 ? { recipients: [] } : ask("recipients", body, signal ? { signal } : {});
  }

  /**
   * Replaces the selection, or the whole text, by what the app made of it. Nothing is changed if anything fails,
   * and then the letter stays until it is sealed after all or the user gives up sealing it (`undo`).
   * @param {Deed} deed @param {{signal: AbortSignal, onWaiting: (what: WaitingFor) => void}} options
   */
  async perform(deed, options) {
    const { composer } = this;
    const selected = readSelected(composer.body);
    const part = selected === "" ? "whole" : "selection";
    const text = selected === "" ? readBox(composer.body) : selected;
    if (text.trim() === "") throw refusal("nothing-to-seal");
    if (SEALED.test(text)) throw refusal("already-sealed");
    const addressees = this.#addressees();
    this.#isWanted = true;
    const armored = await this.#ask(deed, text, options);
    if ((selected === "" ? readBox(composer.body) : readSelected(composer.body)) !== text) throw refusal("text-changed");
    await this.#insert(armored, part);
    this.#sealedFor = deed === "sign" ? null : new Set(addressees);
    this.#isWanted = false;
  }

  /** @param {Deed} deed @param {string} text @param {{signal: AbortSignal, onWaiting: (what: WaitingFor) => void}} options */
  async #ask(deed, text, options) {
    const account = this.composer.account();
    if (deed === "sign") return (await ask("sign", { text, account }, options)).armored;
    const { to, hidden } = this.composer.recipients();
    const body = { text, to, hidden, account, sign: deed === "encrypt" };
    return (await ask("encrypt", body, options)).armored;
  }

  /**
   * Have the letter written in the app's own window; its sealed text takes the place of what is in the box.
   * @param {{signal: AbortSignal, onWaiting: (what: WaitingFor) => void}} options
   * @returns {Promise<string[]>} whom it is sealed for
   */
  async writeElsewhere(options) {
    const account = this.composer.account();
    const body = { ...this.#addressesSoFar(), subject: this.composer.subject(), account, box: this.#box };
    const { letter, armored, addresses } = await ask("compose", body, options);
    const outcome = await this.#place(armored, account);
    await ask("composed", { letter, outcome });
    if (outcome !== "inserted") throw refusal(NOT_PLACED[outcome]);
    this.#sealedFor = addresses.length > 0 ? new Set(addresses) : null;
    this.#isWanted = false;
    return addresses;
  }

  /**
   * Put on the desk what is sealed in the box; what is not yet sealed is sealed first.
   * @param {{signal: AbortSignal, onWaiting: (what: WaitingFor) => void}} options
   */
  async queue(options) {
    const { to, hidden } = this.composer.recipients();
    if (this.#expected === "" || !this.maySend) await this.perform("encrypt", options);
    const { composer } = this;
    const armored = readBox(composer.body).trim();
    await ask("queue_letter", { to, hidden, subject: composer.subject(), account: composer.account(), armored }, options);
  }

  /** A letter from the desk, in a box that was opened for it. @param {import("../shared/messages.js").DueLetterReply} letter */
  async fill({ armored, account, to, hidden }) {
    const here = this.composer.account();
    if (account && here && account.toLowerCase() !== here.toLowerCase()) throw refusal("not-the-account", { account });
    await this.#insert(armored, "whole");
    this.#sealedFor = new Set([...to, ...hidden]);
  }

  #addressesSoFar() {
    try {
      return this.composer.recipients();
    } catch {
      return { to: [], hidden: [] }; // one is no address yet: they are named in the app's window
    }
  }

  /** @param {string} armored @param {string} account @returns {Promise<"inserted" | "gone" | "other-account" | "not-kept">} */
  async #place(armored, account) {
    if (!this.composer.body.isConnected) return "gone";
    if (this.composer.account() !== account) return "other-account";
    try {
      await this.#insert(armored, "whole");
      return "inserted";
    } catch {
      return "not-kept";
    }
  }

  /** @param {string} armored @param {"whole" | "selection"} part */
  async #insert(armored, part) {
    const { composer } = this;
    const kept = await composer.keep();
    try {
      await composer.write(armored, part);
      const now = compact(readBox(composer.body));
      const isThere = part === "whole" ? now === compact(armored) : now.includes(compact(armored));
      if (!isThere) throw refusal("not-inserted");
    } catch (error) {
      await kept();
      throw error instanceof Refusal ? error : refusal("not-inserted");
    }
    this.#expected = compact(readBox(composer.body));
    this.#kept = kept;
  }

  async undo() {
    await this.#kept?.();
    this.#kept = null;
    this.#expected = "";
    this.#sealedFor = null;
    this.#isWanted = false;
  }
}
