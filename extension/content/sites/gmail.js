/** Gmail. Every selector of it is here, each with the date it was last known to hold (from public sources). */

import { drag, until } from "../attaching.js";
import { keepBox, writeBox } from "../editable.js";
import { addressesTyped, addressIn, all, decoded, distinct, lineIn, notAnAddress, one, replyIn } from "./site.js";

/** @typedef {import("./site.js").Composer} Composer */

const COMPOSE = "div.M9, td.I5"; // window or pop-out, inline reply; 2026-07
const BODY = '[g_editable="true"][contenteditable="true"], [g_editable="true"] textarea, textarea.Ak'; // 2026-01
const FIELD = { to: '[name="to"]', cc: '[name="cc"]', bcc: '[name="bcc"]' }; // 2026-07
const CHIPS = "[data-hovercard-id], [email]"; // 2026-07, in older layouts on .afV
const TYPED = "input[peoplekit-id], input[role=combobox], textarea"; // 2026-07
const SEND = '.IZ .Up [role="button"]:not(.Uo), [role="button"].T-I-atl'; // 2026-07
const FROM = 'input[name="from"]'; // 2026-01
const SUBJECT = 'input[name="subjectbox"]'; // 2026-07; any compose box has one
const ACCOUNT = 'a[aria-label*="@"]'; // "Google Account: Name (address)", in each language; 2026-01
const DROPZONE = "body > .aC7.aWP"; // comes while a file is dragged, above each compose box; 2026

const MAIL = "div.adn"; // 2026-07
const MAIL_BODY = "div.a3s"; // 2026-01
const SENDER = "span.gD[email]"; // 2026-01
const SENT = "#link_vsm"; // "View message" in the line that says "Message sent"; date unknown
const FILE = "[download_url]"; // span.aZo: "type:name:address"; 2026
const REPLY = ".DILLkc"; // at the mail's head; 2026-01, that a click made by a script opens the box is inferred
const CLIPPED = '.iX a[href*="view=lg"]'; // 2026-01

/** @param {HTMLElement} chip @returns {string} throws for a group, whose people only the webmail knows */
const addressOfChip = chip =>
  addressIn(chip.getAttribute("data-hovercard-id")) || addressIn(chip.getAttribute("email")) || notAnAddress(chip);

/** @param {HTMLElement} root @param {keyof typeof FIELD} name @returns {string[]} */
const addressesIn = (root, name) =>
  all(root, FIELD[name]).flatMap(field => {
    const chips = all(field, CHIPS).map(addressOfChip);
    const inputs = /** @type {HTMLInputElement[]} */ ([field, ...all(field, TYPED)]);
    return [...chips, ...inputs.flatMap(input => addressesTyped(input.value))];
  });

/** @returns {string} the account that is signed in, as the page's title and its account button say */
const accountOf = () => addressIn(document.title) || addressIn(one(document, ACCOUNT)?.getAttribute("aria-label"));

/** The place for files above this compose box, and not above another. @param {HTMLElement} root */
const dropzoneOf = root => {
  const { left, right } = root.getBoundingClientRect();
  return all(document, DROPZONE).find(zone => {
    const place = zone.getBoundingClientRect();
    const middle = place.left + place.width / 2;
    return place.width > 0 && left <= middle && middle <= right;
  });
};

/** @param {HTMLElement} root @param {File} file */
const attachTo = async (root, file) => {
  drag(root, "dragenter", file);
  drag(root, "dragover", file);
  const zone = await until(document.body, () => dropzoneOf(root));
  drag(/** @type {HTMLElement} */ (zone), "dragover", file);
  drag(/** @type {HTMLElement} */ (zone), "drop", file);
};

/** @param {HTMLElement} root @returns {Composer[]} */
const composerIn = root => {
  const body = one(root, BODY);
  const send = one(root, SEND);
  if (!body || !send) return [];
  const from = /** @type {HTMLInputElement | null} */ (one(root, FROM));
  return [
    {
      root,
      body,
      anchor: /** @type {HTMLElement} */ (send.closest(".Up") ?? send),
      recipients: () => ({
        to: distinct([...addressesIn(root, "to"), ...addressesIn(root, "cc")]),
        hidden: distinct(addressesIn(root, "bcc")),
      }),
      account: () => addressIn(from?.value) || accountOf(),
      subject: () => lineIn(root, SUBJECT),
      sendButtons: () => all(root, SEND),
      write: async (text, part) => writeBox(body, text, part),
      keep: async () => keepBox(body),
      attach: file => attachTo(root, file),
    },
  ];
};

/** @param {HTMLElement} anchor @returns {import("./site.js").MailFile[]} */
const fileAt = anchor => {
  const [, name, url] = /^[^:]*:([^:]*):(https:.*)$/.exec(anchor.getAttribute("download_url") ?? "") ?? [];
  return name && url ? [{ name: decoded(name), url, anchor }] : [];
};

/** @param {HTMLElement} mail */
const filesIn = mail => all(mail, FILE).flatMap(fileAt);

/** @type {import("./site.js").Site} */
export const gmail = {
  name: "Gmail",
  composers: () => all(document, COMPOSE).flatMap(composerIn),
  mails: () =>
    all(document, MAIL_BODY).map(body => {
      const mail = /** @type {HTMLElement} */ (body.closest(MAIL) ?? body);
      const from = one(mail, SENDER);
      const sender = from?.getAttribute("email") ?? "";
      return {
        body,
        sender,
        name: from?.getAttribute("name") ?? "",
        isClipped: one(mail, CLIPPED) !== null,
        files: filesIn(mail),
        reply: () => replyIn(mail, body, REPLY),
      };
    }),
  wasSent: () => one(document, SENT) !== null,
  isBroken: () =>
    one(document, SUBJECT) !== null && all(document, COMPOSE).flatMap(composerIn).length === 0,
};
