/** PURE  Who may ask what: decided from the sender that the browser names, never from what a message says. */

import { mailOrigin } from "./mail_sites.js";

/** @typedef {"content" | "reader" | "seal" | "popup" | "options"} Speaker */
/** @typedef {"content" | "reader" | "popup" | "options" | "background"} Caller */
/**
 * @typedef {object} Admitted
 * @property {Speaker} speaker
 * @property {Caller} caller as the app knows it
 * @property {string} origin the webmail's, for a content script; empty for a page of ours
 * @property {number | undefined} tab
 * @property {number} frame
 */
/** @typedef {{id?: string | undefined, url?: string | undefined, frameId?: number | undefined, tab?: {id?: number | undefined} | undefined}} Sender */
/** @typedef {{id: string, base: string}} Self our extension id and the address of its root */

/** @type {Record<string, Speaker>} */
const PAGES = {
  "pages/reader/reader.html": "reader",
  "pages/seal/seal.html": "seal",
  "pages/popup/popup.html": "popup",
  "pages/options/options.html": "options",
};

/** The sealing window is opened by the background worker, and asks in its name. @type {Record<Speaker, Caller>} */
export const CALLERS = {
  content: "content",
  reader: "reader",
  seal: "background",
  popup: "popup",
  options: "options",
};

/** @type {Record<Speaker, readonly string[]>} */
const KINDS = {
  content: ["ask", "cancel", "frame", "page-script", "state", "pair", "letter-for-tab", "letter-sent"],
  reader: ["ask", "cancel", "claim", "frame-event", "state", "pair"],
  seal: ["ask", "cancel", "claim", "put", "state", "pair"],
  popup: ["ask", "cancel", "state", "connect", "pair", "letter-to-send"],
  options: ["ask", "cancel", "state", "connect", "pair"],
};

/** @type {Record<Speaker, readonly string[]>} */
export const OPERATIONS = {
  content: [
    "status", "recipients", "encrypt", "sign", "preview_keys", "show", "warm", "compose", "composed", "attach",
    "keep_contact", "queue_letter", "read_file",
  ],
  reader: ["mark", "status", "open", "read", "answer", "preview_keys", "import_keys", "show", "queue_call"],
  seal: ["mark", "status", "encrypt", "sign", "seal_with_password", "show"],
  popup: ["mark", "status", "show", "due"],
  options: ["mark", "status", "show"],
};

/** Operations that a person has just asked for: they connect at once, whatever the back-off says. */
const DELIBERATE = Object.freeze([
  "encrypt", "sign", "seal_with_password", "open", "read", "preview_keys", "import_keys", "show", "compose", "composed",
  "answer", "attach", "keep_contact", "queue_call", "queue_letter", "read_file",
]);

/** @param {string} operation */
export const isDeliberate = operation => DELIBERATE.includes(operation);

/** @param {Sender} sender @param {Self} self @returns {Admitted | undefined} undefined: unknown, to be refused */
export const speakerOf = (sender, self) => {
  if (sender.id !== self.id || typeof sender.url !== "string") return undefined;
  const place = { tab: sender.tab?.id, frame: sender.frameId ?? 0 };
  if (sender.url.startsWith(self.base)) {
    const path = sender.url.slice(self.base.length).split(/[?#]/, 1)[0] ?? "";
    const speaker = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
    return speaker && { speaker, caller: CALLERS[speaker], origin: "", ...place };
  }
  const origin = mailOrigin(sender.url);
  if (origin === undefined || place.tab === undefined || place.frame !== 0) return undefined;
  return { speaker: "content", caller: "content", origin, ...place };
};

/** @param {Admitted} admitted @param {{kind?: unknown, op?: unknown}} message */
export const mayTell = ({ speaker }, { kind, op }) =>
  typeof kind === "string" &&
  KINDS[speaker].includes(kind) &&
  (kind !== "ask" || (typeof op === "string" && OPERATIONS[speaker].includes(op)));
