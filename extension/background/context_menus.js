/** The context menu on a selection and in a field. */

import { api } from "../shared/api.js";
import { say } from "../shared/words.js";
import { MAIL_PATTERNS } from "./mail_sites.js";

/** @typedef {NonNullable<chrome.contextMenus.CreateProperties["contexts"]>} Contexts */

/** @type {[string, string, Contexts][]} */
const ENTRIES = [
  ["encrypt-sign", "command_encrypt_sign", ["editable", "selection"]],
  ["encrypt", "command_encrypt", ["editable", "selection"]],
  ["sign", "command_sign", ["editable", "selection"]],
  ["password", "command_password", ["editable", "selection"]],
  ["decrypt", "command_decrypt", ["selection", "editable"]],
  ["verify", "command_verify", ["selection", "editable"]],
  ["import", "command_import", ["selection"]],
  ["queue-call", "command_queue_call", ["selection"]],
  ["queue-letter", "command_queue_letter", ["selection"]],
];

export const createMenus = () => {
  api.contextMenus.removeAll(() => {
    for (const [id, key, contexts] of ENTRIES) api.contextMenus.create({ id, title: say(key), contexts });
    api.contextMenus.create({
      id: "keep-sender",
      title: say("command_keep_sender"),
      contexts: ["page", "selection"],
      documentUrlPatterns: [...MAIL_PATTERNS],
    });
  });
};
