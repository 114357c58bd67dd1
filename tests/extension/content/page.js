/** The fake webmail pages of tests/e2e/pages in jsdom, with their own scripts, and the extension's modules in them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { JSDOM, VirtualConsole } from "jsdom";

import { ROOT, speak } from "../support/extension.js";

const ADDRESSES = {
  gmail: "https://mail.google.com/mail/u/0/",
  yandex: "https://mail.yandex.ru/",
  blank: "https://mail.google.com/mail/u/0/",
};
const SCRIPTS = {
  gmail: ["shared/recorder.js", "shared/build.js", "gmail/page.js"],
  yandex: ["shared/recorder.js", "shared/build.js", "yandex/editor.js", "yandex/page.js"],
  blank: [],
};
const SHARED = [
  "document", "location", "Node", "Text", "Element", "HTMLElement", "HTMLTextAreaElement", "InputEvent", "KeyboardEvent",
  "MouseEvent", "MutationObserver", "XMLSerializer", "getComputedStyle", "getSelection",
];

/** @param {string} path */
const pageFile = path => readFileSync(join(ROOT, "tests/e2e/pages", path), "utf8");

/** @type {{asked: {op: string, body: any}[], answer: (op: string, body: any) => any}} what the app would say, and was asked */
export const app = { asked: [], answer: () => ({}) };

/** @param {any} message @returns {Promise<any>} as the background worker answers */
const reply = async message => {
  if (message.kind === "page-script") {
    const scripts = await import("../../../extension/content/sites/yandex_page.js");
    return { ok: true, body: await scripts[message.name](...message.args) };
  }
  if (message.kind === "frame") return { ok: true, body: { id: "one", url: "about:blank#one" } };
  if (message.kind !== "ask") return { ok: true, body: {} };
  app.asked.push({ op: message.op, body: message.body });
  try {
    return { ok: true, body: await app.answer(message.op, message.body) };
  } catch (error) {
    return { ok: false, error: { params: {}, message: "", next: "", ...error } };
  }
};

/** @param {"gmail" | "yandex" | "blank"} name @param {object} [fixture] what the page's server has @returns {Promise<JSDOM["window"]>} */
export const openPage = async (name, fixture = {}) => {
  const html = name === "blank" ? "<body></body>" : pageFile(`${name}/index.html`).replace(/<(script|link)\b[^>]*>(<\/script>)?/g, "");
  const { window } = new JSDOM(html, { url: ADDRESSES[name], runScripts: "outside-only", virtualConsole: new VirtualConsole() });
  window.fetch = async () => ({ json: async () => fixture });
  // jsdom lays nothing out, so it has no innerText; the pages' own drafts need some.
  Object.defineProperty(window.HTMLElement.prototype, "innerText", { get() { return this.textContent; } });
  globalThis.window = window;
  for (const shared of SHARED) globalThis[shared] = window[shared];
  app.asked = [];
  app.answer = () => ({});
  const runtime = { sendMessage: reply, onMessage: { addListener: () => undefined, removeListener: () => undefined } };
  speak("en", { runtime });
  window.eval(SCRIPTS[name].map(pageFile).join("\n"));
  globalThis.CKEDITOR = window.CKEDITOR;
  for (let turn = 0; name !== "blank" && window.document.body.dataset.ready !== "yes" && turn < 50; turn += 1) {
    await new Promise(resolve => setImmediate(resolve));
  }
  return window;
};

/** @param {any} node "text" or [tag, attributes, ...children], as the fake pages take it @returns {Node} */
export const build = node => {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, ...children] = node;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(build));
  return element;
};

/** @param {...any} nodes @returns {HTMLElement} a box in the page that holds them */
export const boxOf = (...nodes) => {
  const box = document.createElement("div");
  box.append(...nodes.map(build));
  document.body.append(box);
  return box;
};

/** @param {Node} start @param {number} from @param {Node} end @param {number} to */
export const select = (start, from, end, to) => {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

export const ARMOR = "-----BEGIN PGP MESSAGE-----\n\nhQEMA0Zx9yQ1uPmUAQf/Zm9vYmFyYmF6cXV4\nZm9vYmFyYmF6cXV4\n=abcd\n-----END PGP MESSAGE-----\n";
