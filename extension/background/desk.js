/** What is put on the desk from a page, and the letters that come back from there to be sent. */

import { api } from "../shared/api.js";
import { refused } from "../shared/refusal.js";
import { worded } from "../shared/words.js";
import { composeLink, isMailSite } from "./compose_links.js";
import { selectionIn, sayIn } from "./elsewhere.js";
import { link } from "./link.js";

/** @typedef {import("./elsewhere.js").Target} Target */
/** @typedef {import("../shared/messages.js").DueLetterReply} Letter */

const PREFIX = "letter-in-tab:";
const ADDRESS = /[^\s<>"(),:;@]+@[^\s<>"(),:;@]+\.[^\s<>"(),:;@]+/u;

/** @param {string} op @param {object} body @param {string} [origin] @returns {Promise<any>} */
const ask = (op, body, origin = "") =>
  link.ask(crypto.randomUUID(), { op, caller: "background", origin, body }, () => undefined);

/** @param {string} text a selection, as one line */
const lineOf = text => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim().slice(0, 200);

/** What was selected becomes a call or a letter; the desktop asks when. @param {"queue-call" | "queue-letter"} command
 * @param {Target} target @param {string} origin */
export const queueSelection = async (command, target, origin) => {
  const selected = lineOf((await selectionIn(target)).text);
  try {
    if (command === "queue-call") await ask("queue_call", { number: selected.replace(/^tel:/i, "") }, origin);
    else await ask("queue_letter", { to: [ADDRESS.exec(selected.replace(/^mailto:/i, ""))?.[0] ?? selected] }, origin);
  } catch (error) {
    const { message, next } = worded(error !== null && typeof error === "object" && "code" in error
      ? /** @type {import("../shared/refusal.js").Refused} */ (error) : refused("extension-fault", { detail: "desk" }));
    await sayIn(target, `${message} ${next}`);
  }
};

/** Opens a compose box for a queued letter; the content script there fills it in. @param {string} item @param {unknown} site */
export const openToSend = async (item, site) => {
  if (!isMailSite(site)) throw refused("bad-request", { detail: "site" });
  const letter = await ask("due_letter", { item });
  const tab = await api.tabs.create({ url: "about:blank" });
  await api.storage.session.set({ [PREFIX + tab.id]: { item } });
  await api.tabs.update(Number(tab.id), { url: composeLink(site, letter) });
  return {};
};

/** @param {number | undefined} tab @returns {Promise<string | undefined>} */
const itemIn = async tab => {
  /** @type {Record<string, {item: string} | undefined>} */
  const stored = await api.storage.session.get(PREFIX + tab);
  return stored[PREFIX + tab]?.item;
};

/** The letter that this tab was opened for; nothing for any other. @param {number | undefined} tab
 * @returns {Promise<{letter: Letter | null}>} */
export const letterFor = async tab => {
  const item = await itemIn(tab);
  return { letter: item === undefined ? null : await ask("due_letter", { item }) };
};

/** The webmail in this tab has sent it. @param {number | undefined} tab */
export const letterSent = async tab => {
  const item = await itemIn(tab);
  if (item === undefined) return {};
  await ask("letter_sent", { item });
  await forgetLetter(tab);
  return {};
};

/** @param {number | undefined} tab */
export const forgetLetter = tab => api.storage.session.remove(PREFIX + tab);
