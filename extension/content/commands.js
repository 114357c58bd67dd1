/** What the context menu and the shortcuts do in a webmail page. */

import { answerIn } from "./answering.js";
import { findBlocks } from "./armor_blocks.js";
import { readerFrame } from "./frame.js";

/** @typedef {import("../shared/ask.js").CommandName} CommandName */
/** @typedef {import("./compose_view.js").ComposeView} ComposeView */

/** The view of the box in which the user writes. @param {Map<HTMLElement, ComposeView>} views */
const activeView = views => {
  const at = document.activeElement;
  const shown = [...views.values()];
  return shown.find(view => at && view.composer.root.contains(at)) ?? (shown.length === 1 ? shown[0] : undefined);
};

/** @param {import("./sites/site.js").Site} site @param {Map<HTMLElement, ComposeView>} views @param {AbortSignal} signal
 * @param {"open" | "import"} kind */
const openSelection = async (site, views, signal, kind) => {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  const around = selected.commonAncestorContainer;
  if ((around instanceof Element ? around : around.parentElement)?.closest("[contenteditable]")) return false;
  const mail = site.mails().find(({ body }) => body.contains(selected.commonAncestorContainer));
  const blocks = mail ? findBlocks(mail.body) : [];
  const block = blocks.find(({ range }) => selected.intersectsNode(range.startContainer)) ?? blocks[0];
  const text = selection.isCollapsed ? block?.text : selection.toString();
  if (!text) return false;
  const life = new AbortController();
  signal.addEventListener("abort", () => life.abort(), { once: true, signal: life.signal });
  const end = selected.cloneRange();
  end.collapse(false);
  /** @type {() => void} */
  let remove = () => undefined;
  const close = () => {
    remove();
    life.abort();
  };
  const answer = async () => mail !== undefined && answerIn(mail, views);
  const job = { kind, block: text, sender: mail?.sender ?? "", changed: true };
  const frame = await readerFrame(job, { close, answer }, life.signal);
  remove = () => frame.remove();
  end.insertNode(frame);
  return true;
};

/** @param {CommandName} command @param {ComposeView} view @returns {Promise<void>} */
const inBox = (command, view) => {
  switch (command) {
    case "encrypt":
      return view.perform("encrypt-only");
    case "sign":
      return view.perform("sign");
    case "undo":
      return view.undo();
    default:
      return view.encrypt();
  }
};

/**
 * @param {CommandName} command
 * @param {import("./sites/site.js").Site} site
 * @param {Map<HTMLElement, ComposeView>} views
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} false: nothing here to do it with, so the background does it another way
 */
export const perform = async (command, site, views, signal) => {
  if (command === "decrypt" || command === "verify") return openSelection(site, views, signal, "open");
  if (command === "import") return openSelection(site, views, signal, "import");
  if (command === "password" || command === "queue-call" || command === "queue-letter") return false; // the words are shown in a window of our own
  const view = activeView(views);
  if (!view) return false;
  await inBox(command, view);
  return true;
};
