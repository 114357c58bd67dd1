/** What the context menu and the shortcuts ask for, done on whatever page they were used. */

import { api } from "../shared/api.js";
import { queueSelection } from "./desk.js";
import { replaceIn, selectionIn } from "./elsewhere.js";
import { jobs } from "./jobs.js";
import { mailOrigin, MAIL_PATTERNS } from "./mail_sites.js";
import { openWindow } from "./page_windows.js";

/** @typedef {import("../shared/ask.js").CommandName} CommandName */

/** @type {CommandName[]} */
export const COMMANDS = ["encrypt", "sign", "encrypt-sign", "password", "decrypt", "verify", "import", "undo", "queue-call", "queue-letter", "keep-sender"];

/** @param {string} name @returns {name is CommandName} */
const isCommand = name => COMMANDS.some(command => command === name);

/** @param {number} tab */
export const loadContent = tab =>
  api.scripting.executeScript({ target: { tabId: tab }, files: ["content/loader.js"] });

/** @param {number} tab @param {CommandName} command */
const tellContent = (tab, command) => api.tabs.sendMessage(tab, { kind: "command", command }, { frameId: 0 });

/** A tab that was open before this extension started has no content script yet.
 * @param {number} tab @param {CommandName} command @returns {Promise<boolean>} whether it was done there */
const performInMail = async (tab, command) => {
  const answer = await tellContent(tab, command).catch(async () => {
    await loadContent(tab);
    return tellContent(tab, command);
  });
  return answer?.handled === true;
};

/** @param {string | undefined} url */
const originOf = url => (url && URL.canParse(url) && /^https?:/.test(url) ? new URL(url).origin : "");

/** @param {CommandName} command @param {{tab: number, frame: number}} target @param {string} origin */
const performElsewhere = async (command, target, origin) => {
  const { text, editable } = await selectionIn(target).catch(() => ({ text: "", editable: false }));
  switch (command) {
    case "decrypt":
    case "verify":
    case "import": {
      /** @type {import("./frame_jobs.js").ReaderJob} */
      const job = { kind: command === "import" ? "import" : "open", block: text, sender: "", changed: true };
      return openWindow("reader", await jobs.issue({ page: "reader", job, origin, tab: null }));
    }
    case "encrypt":
    case "sign":
    case "encrypt-sign":
    case "password": {
      const job = { kind: command, text, target: editable ? target : null };
      return openWindow("seal", await jobs.issue({ page: "seal", job, origin, tab: null }));
    }
    case "undo":
    case "keep-sender":
    case "queue-call":
    case "queue-letter":
      return undefined;
  }
};

/** @param {string} command @param {chrome.tabs.Tab | undefined} tab @param {number} [frame] */
export const perform = async (command, tab, frame = 0) => {
  if (!isCommand(command) || tab?.id === undefined) return;
  if (command === "queue-call" || command === "queue-letter") {
    await queueSelection(command, { tab: tab.id, frame }, originOf(tab.url));
    return;
  }
  const isMail = tab.url !== undefined && mailOrigin(tab.url) !== undefined;
  if (isMail && (await performInMail(tab.id, command).catch(() => false))) return;
  await performElsewhere(command, { tab: tab.id, frame }, originOf(tab.url));
};

/** @param {{tab: number, frame: number}} target @param {string} expected @param {string} text */
export const putBack = async (target, expected, text) => ({ kept: await replaceIn(target, expected, text) });

/** Mail tabs that were open before; Firefox loads content scripts into them by itself. */
export const loadIntoOpenMail = async () => {
  if ("getBrowserInfo" in api.runtime) return;
  const tabs = await api.tabs.query({ url: [...MAIL_PATTERNS] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [loadContent(id)])));
};
