/** The button beside Send, its menu and what it says. Only trusted clicks and keys count. */

import { api } from "../shared/api.js";
import { isAboutPairing, pairNow, Refusal } from "../shared/ask.js";
import { button, drawing, element } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { attachSealed } from "./attaching.js";
import { Sealing } from "./compose.js";
import { newPlace, SEAL } from "./look.js";

/** @typedef {import("./sites/site.js").Composer} Composer */
/** @typedef {import("./compose.js").Deed} Deed */

const NOTICE = "notice:drafts"; // pages/options offers to show it again

/** @type {Record<string, string>} */
const STATE_CLASS = { verified: "ready", unverified: "", changed: "", none: "none", expired: "none", revoked: "none", disabled: "none", "no-encryption": "none" };

export class ComposeView {
  /** @param {Composer} composer @param {AbortSignal} signal */
  constructor(composer, signal) {
    this.composer = composer;
    this.sealing = new Sealing(composer);
    this.life = new AbortController();
    signal.addEventListener("abort", () => this.remove(), { once: true, signal: this.life.signal });
    const { host, box, root } = newPlace("compose", "inline-block");
    this.host = host;
    this.box = box;
    this.root = root;
    this.main = button(say("content_encrypt"), () => void this.encrypt(), "main");
    this.main.setAttribute("aria-label", say("content_encrypt_with"));
    this.main.prepend(drawing(SEAL, "seal"));
    this.more = button("▾", () => this.toggleMenu());
    this.more.setAttribute("aria-label", say("content_more"));
    this.more.setAttribute("aria-haspopup", "menu");
    this.more.setAttribute("aria-expanded", "false");
    /** @type {AbortController | null} a letter for this box is being written in the app's window */
    this.waiting = null;
    /** @type {AbortController | null} a file for it is being chosen there */
    this.attaching = null;
    this.wasSendPressed = false;
    /** @type {HTMLElement | null} */
    this.panel = null;
    box.append(element("div", { class: "split" }, this.main, this.more));
    this.listen();
  }

  attach() {
    this.composer.anchor.after(this.host);
  }

  remove() {
    this.life.abort();
    this.host.remove();
  }

  listen() {
    const { signal } = this.life;
    this.root.addEventListener("keydown", event => this.onKey(/** @type {KeyboardEvent} */ (event)), { signal });
    window.addEventListener("pointerdown", event => {
      if (event.isTrusted && this.panel?.getAttribute("role") === "menu" && event.target !== this.host) this.closePanel();
    }, { signal, capture: true });
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    event.stopPropagation(); // the webmail has shortcuts of its own
    if (!event.isTrusted) return;
    if (event.key === "Escape" && this.panel) {
      this.closePanel();
      this.more.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.panel?.getAttribute("role") === "menu") {
      event.preventDefault();
      const items = [...this.panel.querySelectorAll("button")];
      const at = items.findIndex(item => item === this.root.activeElement);
      items[(at + step + items.length) % items.length]?.focus();
    }
  }

  /** @param {string} role @param {string} name @param {...(Node | string)} children */
  openPanel(role, name, ...children) {
    const entrance = this.panel ? "" : "rising"; // news in the place of news: each of them would flicker
    this.closePanel();
    const className = `panel ${role === "menu" ? "menu" : ""} ${entrance}`;
    this.panel = element("div", { class: className, role, "aria-label": name }, ...children);
    this.box.append(this.panel);
    return this.panel;
  }

  closePanel() {
    this.panel?.remove();
    this.panel = null;
    this.more.setAttribute("aria-expanded", "false");
  }

  toggleMenu() {
    if (this.panel?.getAttribute("role") === "menu") {
      this.closePanel();
      return;
    }
    /** @param {string} words @param {() => void} act */
    const item = (words, act) => {
      const made = button(say(words), () => {
        this.closePanel();
        act();
      });
      made.setAttribute("role", "menuitem");
      return made;
    };
    const undo = item("content_undo", () => void this.undo());
    if (!this.sealing.canUndo) undo.setAttribute("disabled", "");
    const panel = this.openPanel(
      "menu",
      say("content_more"),
      item("content_encrypt_sign_item", () => void this.encrypt()),
      item("content_write", () => void this.writeElsewhere()),
      item("content_attach", () => void this.attachFile()),
      item("content_encrypt_only", () => void this.perform("encrypt-only")),
      item("content_sign_only", () => void this.perform("sign")),
      item("content_queue_later", () => void this.queue()),
      undo,
    );
    this.more.setAttribute("aria-expanded", "true");
    panel.querySelector("button")?.focus();
    void this.listPeople(panel);
  }

  /** @param {HTMLElement} panel */
  async listPeople(panel) {
    const { recipients } = await this.sealing.states(this.life.signal).catch(() => ({ recipients: [] }));
    if (recipients.length === 0 || panel !== this.panel) return;
    const people = recipients.map(({ address, state }) =>
      element("li", {},
        element("span", { dir: "auto" }, address),
        element("span", { class: `state ${STATE_CLASS[state] ?? ""}` }, say(`content_key_${state.replaceAll("-", "_")}`)),
      ),
    );
    // Before the items: the menu grows upwards, and they must not move under the pointer.
    panel.prepend(element("ul", { class: "people", "aria-label": say("content_people") }, ...people));
  }

  async encrypt() {
    const seen = (await api.storage.local.get(NOTICE))[NOTICE];
    if (seen) {
      await this.perform("encrypt");
      return;
    }
    const agree = button(say("content_notice_go"), () => {
      void api.storage.local.set({ [NOTICE]: true });
      void this.perform("encrypt");
    }, "main");
    const refuse = button(say("cancel"), () => this.closePanel());
    this.openPanel(
      "dialog",
      say("content_notice_name"),
      element("p", {}, say("content_notice_drafts")),
      element("p", { class: "next" }, say("content_notice_subject")),
      element("div", { class: "row" }, agree, refuse),
    );
    agree.focus();
  }

  /** @param {Deed} deed */
  async perform(deed) {
    const done = say(deed === "sign" ? "content_signed_now" : "content_sealed_now");
    await this.work(options => this.sealing.perform(deed, options), done);
  }

  async queue() {
    await this.work(options => this.sealing.queue(options), say("content_queued"));
  }

  /** @param {import("../shared/messages.js").DueLetterReply} letter */
  async fill(letter) {
    await this.work(() => this.sealing.fill(letter), say("content_letter_ready"));
  }

  /** @param {(options: {signal: AbortSignal, onWaiting: (what: import("./compose.js").WaitingFor) => void}) => Promise<void>} act
   * @param {string} done */
  async work(act, done) {
    if (this.main.disabled) return;
    const stop = new AbortController();
    this.life.signal.addEventListener("abort", () => stop.abort(), { once: true, signal: stop.signal });
    this.setBusy(true);
    const slow = setTimeout(() => this.tell(say("sealing"), "", [[say("cancel"), () => stop.abort()]]), 600);
    try {
      await act({
        signal: stop.signal,
        onWaiting: what => {
          clearTimeout(slow);
          this.tell(say(`waiting_${what}`), "", [[say("cancel"), () => stop.abort()]]);
        },
      });
      this.tell(done, "", [[say("content_undo"), () => void this.undo()]]);
    } catch (error) {
      this.explain(error);
    } finally {
      clearTimeout(slow);
      stop.abort();
      this.setBusy(false);
    }
  }

  /** The letter is written in the app's window. This one only waits, and says where to look. */
  async writeElsewhere() {
    this.waiting?.abort(); // the app shows the same letter again
    const stop = new AbortController();
    this.waiting = stop;
    const end = () => stop.abort();
    this.life.signal.addEventListener("abort", end, { once: true, signal: stop.signal });
    window.addEventListener("pagehide", end, { signal: stop.signal });
    const showWhere = () => this.tell(say("waiting_letter"), "", [
      [say("content_write_again"), () => void this.writeElsewhere()],
      [say("content_write_stop"), end],
    ]);
    this.tell(say("content_write_opening"), "", [[say("cancel"), end]]);
    try {
      const people = await this.sealing.writeElsewhere({ signal: stop.signal, onWaiting: what => {
        if (what === "letter") showWhere();
        else this.tell(say(`waiting_${what}`), "", [[say("cancel"), end]]);
      } });
      const done = people.length > 0 ? say("content_written", { people: people.join(", ") }) : say("content_signed_now");
      this.tell(done, "", [[say("content_undo"), () => void this.undo()]]);
    } catch (error) {
      if (this.waiting === stop) this.endWaiting(error);
    } finally {
      if (this.waiting === stop) this.waiting = null;
      stop.abort();
    }
  }

  /** A file is chosen and sealed in the app's window, and put into the letter from here. */
  async attachFile() {
    this.attaching?.abort();
    const stop = new AbortController();
    this.attaching = stop;
    const end = () => stop.abort();
    this.life.signal.addEventListener("abort", end, { once: true, signal: stop.signal });
    window.addEventListener("pagehide", end, { signal: stop.signal });
    /** @param {string} sentence */
    const tellMeanwhile = sentence => this.tell(sentence, "", [[say("cancel"), end]]);
    tellMeanwhile(say("content_write_opening"));
    try {
      const name = await attachSealed(this.composer, {
        signal: stop.signal,
        onWaiting: what => tellMeanwhile(say(what === "letter" ? "content_attach_waiting" : `waiting_${what}`)),
        onArriving: characters => tellMeanwhile(say("content_attach_arriving", { size: megabytes(characters) })),
        onInserting: what => this.tell(say("content_attach_inserting", { name: what }), ""),
      });
      this.tell(say("content_attached", { name }), "");
    } catch (error) {
      if (this.attaching === stop) this.endWaiting(error);
    } finally {
      if (this.attaching === stop) this.attaching = null;
      stop.abort();
    }
  }

  /** @param {unknown} error */
  endWaiting(error) {
    if (error instanceof Refusal && error.code === "cancelled") this.closePanel();
    else this.explain(error);
  }

  async undo() {
    try {
      await this.sealing.undo();
      this.tell(say("content_undone"), "");
    } catch (error) {
      this.explain(error);
    }
  }

  /** @param {boolean} isBusy */
  setBusy(isBusy) {
    this.main.disabled = isBusy;
    this.box.setAttribute("aria-busy", String(isBusy));
  }

  /** @param {unknown} error */
  explain(error) {
    /** @type {[string, () => void][]} */
    const actions = this.sealing.canUndo ? [[say("content_give_up"), () => void this.undo()]] : [];
    if (error instanceof Refusal && isAboutPairing(error.code)) actions.unshift([say("pairing_show"), () => void pairNow()]);
    if (error instanceof Refusal) this.tell(error.message, error.next, actions, true);
    else this.tell(say("error_extension_fault"), say("next_extension_fault"), [], true);
  }

  /** @param {string} sentence @param {string} next @param {[string, () => void][]} [actions] @param {boolean} [isAlarm] */
  tell(sentence, next, actions = [], isAlarm = false) {
    const buttons = [...actions, /** @type {[string, () => void]} */ ([say("close"), () => this.closePanel()])];
    this.openPanel(
      isAlarm ? "alert" : "status",
      say("name"),
      element("p", { class: isAlarm ? "alarm" : "" }, sentence),
      ...(next ? [element("p", { class: "next" }, next)] : []),
      element("div", { class: "row" }, ...buttons.map(([words, act]) => button(words, act))),
    );
  }

  /** Stop the webmail's Send while what is there is not what was sealed. @param {Event} event */
  guard(event) {
    if (!isSending(event, this.composer)) return;
    if (this.sealing.maySend) {
      this.wasSendPressed ||= event.isTrusted;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.tell(say("content_not_sent"), say("content_not_sent_next"), [[say("content_undo"), () => void this.undo()]], true);
  }
}

/** Of base64. @param {number} characters */
const megabytes = characters => ((characters * 3) / 4 / 1e6).toFixed(1);

/** @param {Event} event @param {Composer} composer */
const isSending = (event, composer) => {
  const target = event.composedPath()[0];
  if (!(target instanceof Node) || !composer.root.contains(target)) return false;
  const onButton = composer.sendButtons().some(send => send.contains(target));
  if (!(event instanceof KeyboardEvent)) return onButton;
  const isShortcut = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  return isShortcut || (onButton && (event.key === "Enter" || event.key === " "));
};

export const SENDING_EVENTS = Object.freeze(["pointerdown", "mousedown", "mouseup", "click", "keydown"]);
