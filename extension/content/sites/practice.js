/** The practice mailbox that comes with Sealpost (desktop/sealpost/practice/page/): markup of our own. */

import { drag } from "../attaching.js";
import { keepBox, writeBox } from "../editable.js";
import { addressIn, all, distinct, lineIn, one } from "./site.js";

/** @param {HTMLElement} root @param {string} name @returns {string[]} */
const addressesIn = (root, name) =>
  (/** @type {HTMLInputElement | null} */ (one(root, `[data-field="${name}"]`))?.value ?? "").split(/[,;]/).map(addressIn);

/** @param {HTMLElement} root @returns {import("./site.js").Composer[]} */
const composerIn = root => {
  const body = one(root, '[data-field="body"]');
  const send = one(root, '[data-action="send"]');
  if (!body || !send) return [];
  return [
    {
      root,
      body,
      anchor: send,
      recipients: () => ({
        to: distinct([...addressesIn(root, "to"), ...addressesIn(root, "cc")]),
        hidden: distinct(addressesIn(root, "bcc")),
      }),
      account: () => addressIn(document.body.dataset.account),
      subject: () => lineIn(root, '[data-field="subject"]'),
      sendButtons: () => [send],
      write: async (text, part) => writeBox(body, text, part),
      keep: async () => keepBox(body),
      attach: async file => void drag(root, "drop", file),
    },
  ];
};

/** @type {import("./site.js").Site} */
export const practice = {
  name: "Practice mailbox",
  composers: () => all(document, "[data-sealpost-compose]").flatMap(composerIn),
  mails: () =>
    all(document, '[data-sealpost-message] [data-part="body"]').map(body => {
      const mail = /** @type {HTMLElement | null} */ (body.closest("[data-sealpost-message]"));
      const reply = () => mail && one(mail, '[data-action="reply"]');
      return { body, sender: addressIn(mail?.dataset.sender), name: "", isClipped: false, files: [], reply };
    }),
  wasSent: () => false, // the person says so
  isBroken: () => false,
};
