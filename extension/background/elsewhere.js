/**
 * Pages that are no webmail we know: nothing of ours runs there until the context menu or a shortcut is used,
 * and then only these functions, which the browser copies into the page (they must stand alone).
 */

import { api } from "../shared/api.js";
import { refused } from "../shared/refusal.js";

/** @typedef {{tab: number, frame: number}} Target */

/** @returns {{text: string, editable: boolean}} what is selected, or the whole of the field that is being written in */
function readSelection() {
  /** @param {Element | null} element @returns {element is HTMLTextAreaElement | HTMLInputElement} */
  const isField = element =>
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && /^(text|search)$/.test(element.type));
  const active = document.activeElement;
  if (isField(active)) {
    const { selectionStart: from, selectionEnd: to, value } = active;
    return {
      text: from === to ? value : value.slice(from ?? 0, to ?? value.length),
      editable: !active.readOnly,
    };
  }
  const selection = getSelection();
  const editor = active instanceof HTMLElement && active.isContentEditable ? active : null;
  if (editor && selection?.isCollapsed) selection.selectAllChildren(editor);
  return { text: (selection?.toString() ?? "").replaceAll("\u00a0", " "), editable: editor !== null };
}

/**
 * Put `text` in the place of `expected`; false where the page did not keep it, and then `expected` is there again.
 * @param {string} expected @param {string} text @returns {Promise<boolean>}
 */
async function replaceSelection(expected, text) {
  const settled = () => new Promise(resolve => setTimeout(resolve, 50)); // an editor with a model of its own reacts
  /** @param {Element} element */
  const announce = element =>
    element.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    const { selectionStart: from, selectionEnd: to, value } = active;
    const [start, end] = from === to ? [0, value.length] : [from ?? 0, to ?? value.length];
    if (value.slice(start, end) !== expected) return false;
    active.setRangeText(text, start, end, "select");
    announce(active);
    await settled();
    if (active.value === value.slice(0, start) + text + value.slice(end)) return true;
    active.value = value;
    announce(active);
    return false;
  }
  const selection = getSelection();
  const selected = (selection?.toString() ?? "").replaceAll("\u00a0", " ");
  if (!selection?.rangeCount || !(active instanceof HTMLElement && active.isContentEditable)) return false;
  if (selected !== expected) return false;
  const box = document.createElement("div");
  box.style.whiteSpace = "pre-wrap";
  for (const line of text.split("\n")) {
    const row = document.createElement("div");
    row.append(line === "" ? document.createElement("br") : line);
    box.append(row);
  }
  const range = selection.getRangeAt(0);
  const before = range.extractContents();
  range.insertNode(box);
  announce(active);
  await settled();
  const kept = [...box.children].map(row => row.textContent).join("\n");
  if (box.isConnected && kept === text) return true;
  box.replaceWith(before);
  announce(active);
  return false;
}

/** A sentence on the page, until it is clicked away. @param {string} sentence */
function saySentence(sentence) {
  const host = document.createElement("div");
  host.setAttribute("role", "alert");
  host.style.cssText =
    "all:initial;position:fixed;inset:auto 16px 16px auto;z-index:2147483000;max-width:380px;padding:12px 16px;" +
    "font:14px/1.45 system-ui;color:#1d2b28;background:#fff;border:1px solid #c9d9d4;border-radius:10px;cursor:pointer";
  host.textContent = sentence;
  host.addEventListener("click", () => host.remove());
  document.body.append(host);
}

/** @template T @param {Target} target @param {(...args: any[]) => T} func @param {unknown[]} args
 * @returns {Promise<Awaited<T>>} */
const runIn = async ({ tab, frame }, func, args) => {
  try {
    const [outcome] = await api.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      func,
      args,
    });
    return /** @type {Awaited<T>} */ (outcome?.result);
  } catch {
    throw refused("page-closed-to-us");
  }
};

/** @param {Target} target */
export const selectionIn = target => runIn(target, readSelection, []);

/** @param {Target} target @param {string} expected @param {string} text */
export const replaceIn = (target, expected, text) => runIn(target, replaceSelection, [expected, text]);

/** @param {Target} target @param {string} sentence */
export const sayIn = (target, sentence) => runIn(target, saySentence, [sentence]);
