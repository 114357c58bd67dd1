/** What a webmail's adapter offers. Selectors live in the adapters; everything else works on these types. */

import { Refusal, refused } from "../../shared/refusal.js";
import { worded } from "../../shared/words.js";

/**
 * @typedef {object} Recipients
 * @property {string[]} to To and Cc
 * @property {string[]} hidden Bcc
 */
/**
 * @typedef {object} Composer a box in which a letter is being written
 * @property {HTMLElement} root disappears with the box
 * @property {HTMLElement} body the editable element
 * @property {HTMLElement} anchor our button comes right after it
 * @property {() => Recipients} recipients throws Refusal for one that is no address
 * @property {() => string} account the sender's address, or empty
 * @property {() => string} subject
 * @property {() => HTMLElement[]} sendButtons
 * @property {(text: string, part: "whole" | "selection") => Promise<void>} write replaces what is there
 * @property {() => Promise<Kept>} keep for Undo
 * @property {(file: File) => Promise<void>} attach puts it where the webmail takes files
 */
/** @typedef {() => Promise<void>} Kept puts back what was there */
/**
 * @typedef {object} Mail an open mail
 * @property {HTMLElement} body
 * @property {string} sender the mailbox as the webmail shows it, or empty
 * @property {string} name the sender's, as the webmail shows it, or empty
 * @property {boolean} isClipped the webmail shows only the beginning
 * @property {MailFile[]} files
 * @property {() => HTMLElement | null} reply the webmail's own button that answers it
 */
/**
 * @typedef {object} MailFile an attachment of an open mail
 * @property {string} name
 * @property {string} url where the webmail itself fetches it
 * @property {HTMLElement} anchor our bar comes right after it
 */
/**
 * @typedef {object} Site
 * @property {string} name
 * @property {() => Composer[]} composers
 * @property {() => Mail[]} mails
 * @property {() => boolean} wasSent the webmail says just now that a letter has left
 * @property {() => boolean} isBroken a compose box or a mail is there, but not as this adapter knows it
 */

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
export const all = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement | null} */
export const one = (root, selector) => root.querySelector(selector);

/** The name that a screen reader reads at the button: it stays when a webmail renames its classes. */
const REPLY = /^(?:Reply|Ответить|Válasz)$/;

/** @param {HTMLElement} button */
const nameOf = button => (button.getAttribute("aria-label") ?? button.textContent ?? "").trim();

/** By its class, else by its name; nothing that the mail itself brings along is ever pressed.
 * @param {HTMLElement} mail @param {HTMLElement} body @param {string} selector @returns {HTMLElement | null} */
export const replyIn = (mail, body, selector) => {
  const named = all(mail, 'button, [role="button"], [role="link"]').filter(each => REPLY.test(nameOf(each)));
  return [...all(mail, selector), ...named].find(each => !body.contains(each)) ?? null;
};

const ADDRESS = /[^\s<>"(),:;@]+@[^\s<>"(),:;@]+\.[^\s<>"(),:;@]+/u;

/** @param {string | null | undefined} text @returns {string} the first address in it, or empty */
export const addressIn = text => ADDRESS.exec(text ?? "")?.[0] ?? "";

/** What was typed and is no chip yet. @param {string | null | undefined} text @returns {string[]} */
export const addressesTyped = text => (text ?? "").split(/[,;\n]/).map(addressIn);

/** The value of a field in one line. @param {ParentNode} root @param {string} selector */
export const lineIn = (root, selector) =>
  (/** @type {HTMLInputElement | null} */ (one(root, selector))?.value ?? "").replace(/\p{Cc}+/gu, " ").trim();

/** @param {HTMLElement} chip @returns {never} */
export const notAnAddress = chip => {
  throw new Refusal(worded(refused("not-an-address", { text: (chip.textContent ?? "").trim().slice(0, 100) })));
};

/** @param {string[]} addresses */
export const distinct = addresses => {
  const folded = addresses.map(address => address.trim().toLowerCase());
  return [...new Set(folded.filter(Boolean))];
};

/** @param {string} text as in an address; what is none stays as it is */
export const decoded = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
