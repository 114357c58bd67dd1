/** A sealed file into a letter that is being written, as a person would put it there: by dropping or choosing it. */

import { ask, Refusal } from "../shared/ask.js";
import { refused } from "../shared/refusal.js";
import { worded } from "../shared/words.js";

/** @typedef {import("./sites/site.js").Composer} Composer */
/** @typedef {import("../shared/ask.js").AskOptions} AskOptions */

const PATIENCE = 20_000; // ms that a webmail may take to show a file of 25 MB

/** @param {string} base64 @returns {Uint8Array<ArrayBuffer>} */
const octetsOf = base64 => {
  const letters = atob(base64);
  const octets = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) octets[at] = letters.charCodeAt(at);
  return octets;
};

/**
 * The file is chosen and sealed in the app's window. Nothing but what is sealed comes here.
 * @param {Composer} composer @param {AskOptions & {onInserting: (name: string) => void}} options
 * @returns {Promise<string>} its name
 */
export const attachSealed = async (composer, { onInserting, ...options }) => {
  const { to, hidden } = addresseesSoFar(composer);
  const account = composer.account();
  const { name, content } = await ask("attach", { to, hidden, account }, options);
  const isForThis = composer.root.isConnected && composer.account() === account;
  if (!isForThis) throw new Refusal(worded(refused("file-for-another", { name })));
  onInserting(name);
  const file = new File([octetsOf(content)], name, { type: "application/octet-stream" });
  const before = shown(name);
  try {
    await composer.attach(file);
    await until(document.body, () => shown(name) > before);
  } catch {
    throw new Refusal(worded(refused("not-attached", { name })));
  }
  return name;
};

/** @param {Composer} composer */
const addresseesSoFar = composer => {
  try {
    return composer.recipients();
  } catch {
    return { to: [], hidden: [] }; // one is no address yet: they are named in the app's window
  }
};

/** How often the page shows a file of that name: webmails cut long names into pieces, but show all of them.
 * @param {string} name */
const shown = name => {
  const bare = name.replace(/\s/g, "");
  const inText = (document.body.textContent ?? "").replace(/\s/g, "").split(bare).length - 1;
  return inText + document.body.querySelectorAll(`[aria-label*="${CSS.escape(name)}"]`).length;
};

/** Firefox shows a page only such files as were handed over in the page's own world. @param {File} file */
const carrying = file => {
  const ofThePage = /** @type {any} */ (window).wrappedJSObject?.DataTransfer;
  /** @type {DataTransfer} */
  const transfer = new (ofThePage ?? DataTransfer)();
  transfer.items.add(file);
  return transfer;
};

/** @param {Element} target @param {"dragenter" | "dragover" | "drop" | "dragleave"} type @param {File} file */
export const drag = (target, type, file) =>
  target.dispatchEvent(
    new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: carrying(file) }),
  );

/** As if it had been chosen in the file dialog. @param {HTMLInputElement} input @param {File} file */
export const choose = (input, file) => {
  input.files = carrying(file).files;
  for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, { bubbles: true }));
};

/**
 * @template T
 * @param {Node} root @param {() => T} look @param {number} [patience] ms
 * @returns {Promise<T>} what it finds, once there is something
 */
export const until = (root, look, patience = PATIENCE) =>
  new Promise((resolve, reject) => {
    const found = look();
    if (found) {
      resolve(found);
      return;
    }
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    const observer = new MutationObserver(() => {
      const now = look();
      if (!now) return;
      end();
      resolve(now);
    });
    const timer = setTimeout(() => {
      end();
      reject(new Error("not in time"));
    }, patience);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
