/** A queued letter, in the compose box that was opened for it: filled in, and told of when the webmail has sent it. */

import { ask, Refusal, tell } from "../shared/ask.js";
import { button } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { notify } from "./health.js";

/** @typedef {import("./compose_view.js").ComposeView} ComposeView */
/** @typedef {import("../shared/messages.js").DueLetterReply} Letter */

/** @param {string[]} people @param {string[]} others */
const areSame = (people, others) => [...people].sort().join() === [...others].sort().join();

const UNTIL_SENT = 10_000; // milliseconds from the box's end until we ask whether it was sent

export class Sending {
  /** @type {Letter | null} waits for its box */
  #letter = null;
  /** @type {ComposeView | null} */
  #view = null;
  #isAsking = false;

  /** @param {import("./sites/site.js").Site} site @param {AbortSignal} signal */
  constructor(site, signal) {
    this.site = site;
    this.signal = signal;
  }

  /** Whether this tab was opened for a letter. */
  async begin() {
    try {
      this.#letter = (await tell({ kind: "letter-for-tab" })).letter;
    } catch (error) {
      this.#say(error);
    }
  }

  /** @param {ComposeView[]} views */
  look(views) {
    const view = this.#letter && views.find(each => this.#isFor(each, /** @type {Letter} */ (this.#letter)));
    if (view) void this.#fill(view);
    if (this.#view?.wasSendPressed && !this.#view.composer.root.isConnected) this.#watch();
  }

  /** A box for exactly these people, about just this. @param {ComposeView} view @param {Letter} letter */
  #isFor({ composer }, letter) {
    try {
      const { to, hidden } = composer.recipients();
      if (composer.subject() !== letter.subject.trim()) return false;
      return to.length + hidden.length > 0 && areSame(to, letter.to) && areSame(hidden, letter.hidden);
    } catch {
      return false;
    }
  }

  /** @param {ComposeView} view */
  async #fill(view) {
    const letter = /** @type {Letter} */ (this.#letter);
    this.#letter = null;
    this.#view = view;
    await view.fill(letter);
  }

  /** The box is gone after Send was pressed: the webmail's own sign, or else the person, says whether it went. */
  #watch() {
    if (this.#isAsking) return;
    if (this.site.wasSent()) {
      this.#view = null;
      void this.#sent();
      return;
    }
    this.#isAsking = true;
    setTimeout(() => {
      this.#isAsking = false;
      if (!this.#view || this.signal.aborted) return;
      this.#view = null;
      if (this.site.wasSent()) void this.#sent();
      else this.#askWhether();
    }, UNTIL_SENT);
  }

  async #sent() {
    try {
      await tell({ kind: "letter-sent" });
      notify(say("content_letter_done"), this.signal);
    } catch (error) {
      this.#say(error);
    }
  }

  #askWhether() {
    const close = notify(say("content_letter_sent_question"), this.signal, button(say("content_letter_was_sent"), () => {
      close();
      void this.#sent();
    }, "main"));
  }

  /** @param {unknown} error */
  #say(error) {
    if (error instanceof Refusal) notify(`${error.message} ${error.next}`, this.signal);
  }
}

/** Keeps the sender of a mail as a contact. @param {import("./sites/site.js").Mail | undefined} mail @param {AbortSignal} signal */
export const keepSender = async (mail, signal) => {
  if (!mail?.sender) return notify(say("content_no_sender"), signal);
  try {
    const { name, is_new: isNew } = await ask("keep_contact", { address: mail.sender, name: mail.name });
    return notify(say(isNew ? "content_sender_kept" : "content_sender_known", { name }), signal);
  } catch (error) {
    if (error instanceof Refusal) return notify(`${error.message} ${error.next}`, signal);
    throw error;
  }
};
