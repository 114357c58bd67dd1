/** Bars at the armored blocks of open mails, and what their buttons do. */

import { button, drawing, element } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { findBlocks } from "./armor_blocks.js";
import { readerFrame } from "./frame.js";
import { newPlace, SEAL } from "./look.js";

/** @typedef {import("./armor_blocks.js").ArmorBlock} ArmorBlock */
/** @typedef {import("./sites/site.js").Mail} Mail */
/** @typedef {(mail: Mail) => Promise<boolean>} Answer opens a box for it in the webmail, or says that there is none */

const MOST_BARS = 50; // in one mail: more are an attack, and the context menu still opens each

/** @type {Record<ArmorBlock["kind"], {what: string, action: string}>} */
const WORDS = {
  message: { what: "content_sealed_message", action: "content_open" },
  signed: { what: "content_signed_text", action: "content_verify" },
  key: { what: "content_key_block", action: "content_import_key" },
  signature: { what: "content_lone_signature", action: "" },
  secret: { what: "content_secret_key", action: "" },
};

/** Nodes of a block, out of sight until it is closed again. @param {Range} range */
const setAside = range => {
  const aside = element("span", { "data-sealpost-original": "", hidden: "" });
  aside.append(range.extractContents());
  range.insertNode(aside);
  return aside;
};

class Bar {
  /** @param {ArmorBlock} block @param {Mail} mail @param {Answer} answer @param {AbortSignal} signal */
  constructor(block, mail, answer, signal) {
    this.block = block;
    this.mail = mail;
    this.answer = answer;
    this.signal = signal;
    const { host, box } = newPlace("bar-place");
    this.host = host;
    this.status = element("p", { role: "status", class: "next" });
    const words = WORDS[block.kind];
    const isUsable = words.action !== "" && block.isWhole;
    const what = say(block.isWhole ? words.what : mail.isClipped ? "content_clipped" : "content_cut");
    const row = element("div", { class: "bar", role: "group", "aria-label": say("content_bar_name") });
    row.append(element("span", { class: "what" }, drawing(SEAL, "seal"), what));
    if (isUsable) row.append(button(say(words.action), () => void this.open(), "main"));
    box.append(row);
    this.row = row;
    /** @type {HTMLElement | null} while it is open */
    this.frame = null;
  }

  get isThere() {
    return this.host.isConnected || (this.frame?.isConnected ?? false);
  }

  attach() {
    const start = this.block.range.cloneRange();
    start.collapse(true);
    start.insertNode(this.host);
    this.block.range.setStartAfter(this.host);
  }

  async open() {
    const { block, mail } = this;
    const life = new AbortController();
    this.signal.addEventListener("abort", () => life.abort(), { once: true, signal: life.signal });
    /** @type {"open" | "import"} */
    const kind = block.kind === "key" ? "import" : "open";
    /** @type {{back: () => void} | undefined} */
    let shown;
    const close = () => {
      life.abort();
      shown?.back();
    };
    try {
      const { text, isChanged: changed } = block;
      /** @type {import("../shared/ask.js").FrameJob} */
      const job = { kind, block: text, sender: mail.sender, changed };
      const frame = await readerFrame(job, { close, answer: () => this.answer(mail) }, life.signal);
      shown = this.show(frame);
    } catch (error) {
      life.abort();
      this.explain(error);
    }
  }

  /** @param {HTMLElement} frame */
  show(frame) {
    const aside = setAside(this.block.range);
    this.frame = frame;
    this.host.replaceWith(frame);
    const back = () => {
      if (!frame.isConnected) return;
      const nodes = [...aside.childNodes];
      aside.replaceWith(...nodes);
      frame.replaceWith(this.host);
      this.frame = null;
      const first = nodes[0];
      const last = nodes.at(-1);
      if (first && last) {
        this.block.range.setStartBefore(first);
        this.block.range.setEndAfter(last);
      }
    };
    return { back };
  }

  /** @param {unknown} error */
  explain(error) {
    if (!(error instanceof Error)) return;
    this.status.textContent = [error.message, "next" in error ? String(error.next) : ""].join(" ").trim();
    this.row.append(this.status);
  }
}

export class Reading {
  /** @param {import("./sites/site.js").Site} site @param {Answer} answer @param {AbortSignal} signal */
  constructor(site, answer, signal) {
    this.site = site;
    this.answer = answer;
    this.signal = signal;
    /** @type {WeakMap<HTMLElement, Bar[]>} */
    this.bars = new WeakMap();
  }

  look() {
    for (const mail of this.site.mails()) this.lookAt(mail);
  }

  /** @param {Mail} mail */
  lookAt(mail) {
    const kept = (this.bars.get(mail.body) ?? []).filter(bar => bar.isThere);
    const fresh = findBlocks(mail.body, MOST_BARS)
      .filter(block => !kept.some(bar => follows(block, bar.host)))
      .map(block => new Bar(block, mail, this.answer, this.signal));
    for (const bar of fresh.toReversed()) bar.attach(); // from the end, so that the places before stay true
    this.bars.set(mail.body, [...kept, ...fresh]);
  }
}

/** Whether `host` stands right before the block. @param {ArmorBlock} block @param {HTMLElement} host */
const follows = (block, host) => {
  const between = document.createRange();
  if (!(host.compareDocumentPosition(block.range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
  between.setStartAfter(host);
  between.setEnd(block.range.startContainer, block.range.startOffset);
  return between.toString().trim() === "" && between.cloneContents().querySelector("sealpost-ui, [data-sealpost-original]") === null;
};
