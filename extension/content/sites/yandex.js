/** Yandex Mail. Every selector of it is here, each with the date it was last known to hold (from public sources). */

import { runInPage } from "../../shared/ask.js";
import { choose, drag } from "../attaching.js";
import { keepBox, linesOf, selectedRange, writeBox } from "../editable.js";
import { addressesTyped, addressIn, all, decoded, distinct, lineIn, one, replyIn } from "./site.js";

/** @typedef {import("./site.js").Composer} Composer */

const COMPOSE = ".composeReact, .mail-QuickReply-FormWrap"; // 2026; classes elsewhere are hashed for each build
const RICH = ".cke_wysiwyg_div[contenteditable=true]"; // CKEditor 4; 2026
const PLAIN = ".composeReact__message-body textarea"; // 2026
const FIELD = {
  to: ".tst-field-to, .ComposeRecipients-ToField", // 2026
  cc: ".tst-field-cc, .ComposeRecipients-CcField", // 2026, by analogy
  bcc: ".tst-field-bcc, .ComposeRecipients-BccField", // 2026, by analogy
};
const CHIPS = "[data-email]"; // span.js-yabble; 2026
const TYPED = "[contenteditable]"; // 2026
const FROM = ".ComposeAddressFrom"; // 2026
const SUBJECT = "input[name=subject]"; // 2026
const SEND = ".ComposeControlPanel-SendButton button, .qa-Compose-SendButton"; // 2026, 2023
const ACCOUNT = ".user-account__name, .legouser__current-account"; // 2026
const FILE_INPUT = 'input[type="file"]'; // 2026, by analogy; without one a file is dropped on the letter

const SENT = '.ComposeDoneScreen-Title, [data-testid="statusline_item_container"] [name=MessageSent]'; // 2026, 2022
const NAME = '[class*="Sender__name"]'; // 2026, by analogy

const MAIL = '.react-message-wrapper, [class*="MessageViewer"]'; // 2026-06
const MAIL_BODY = '.react-message-wrapper__body, [class*="MessageBody_body"], .js-message-body-content'; // 2026-06, 2026, 2021
const SENDER = '[data-testid="sender-email"], [class*="Sender__email"], .qa-MessageViewer-SenderEmail'; // 2026, 2026, 2023
const REPLY = '[data-testid="reply"], .qa-MessageViewer-Reply'; // inferred from its other names, never seen; else by name
const FILE = 'a[href*="/message_part/"]'; // the link to download it; 2023, to be seen again

/** @param {HTMLElement} root @param {keyof typeof FIELD} name @returns {string[]} */
const addressesIn = (root, name) =>
  all(root, FIELD[name]).flatMap(field => {
    const chips = all(field, CHIPS).map(chip => addressIn(chip.getAttribute("data-email")));
    const typed = [field, ...all(field, TYPED)].flatMap(box =>
      [...box.childNodes].filter(node => node instanceof Text).flatMap(node => addressesTyped(node.textContent)),
    );
    return [...chips, ...typed];
  });

/** @param {HTMLElement} body @returns {string} names the editor to the function in the page */
const markOf = body => (body.dataset.sealpost ??= crypto.randomUUID());

/** @param {string} text @returns {string} */
const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** @param {string} text @returns {string} the lines as the editor keeps them: a div each */
const markupOf = text =>
  text
    .split("\n")
    .map(line => `<div>${escaped(line).replace(/^ | (?= )/g, "&nbsp;") || "<br />"}</div>`)
    .join("");

class EditorRefused extends Error {}

/** The letters of some markup: an editor may lay its tags out anew, but not what is written. @param {string} html */
const lettersOf = html => html.replace(/<[^>]*>|&nbsp;|\s/g, "");

/** @param {HTMLElement} body @param {string} html */
const setModel = async (body, html) => {
  const held = await runInPage("setYandexText", [markOf(body), html]);
  if (typeof held !== "string" || lettersOf(held) !== lettersOf(html)) throw new EditorRefused("not held");
};

/** @param {HTMLElement} body @param {string} text @param {"whole" | "selection"} part */
const writeRich = async (body, text, part) => {
  const range = part === "selection" ? selectedRange(body) : undefined;
  if (!range) return setModel(body, markupOf(text));
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(body, body.childNodes.length);
  const made = document.createElement("div");
  made.append(before.cloneContents(), linesOf(text), after.cloneContents());
  return setModel(body, new XMLSerializer().serializeToString(made));
};

/** @param {HTMLElement} body @returns {Promise<import("./site.js").Kept>} */
const keepRich = async body => {
  const html = await runInPage("yandexText", [markOf(body)]);
  if (typeof html !== "string") throw new EditorRefused("no editor");
  return () => setModel(body, html);
};

/** @param {HTMLElement} root @param {File} file */
const attachTo = (root, file) => {
  const input = /** @type {HTMLInputElement | null} */ (one(root, FILE_INPUT));
  if (input) {
    choose(input, file);
    return;
  }
  drag(root, "dragenter", file);
  drag(root, "dragover", file);
  drag(root, "drop", file);
};

/** @param {HTMLElement} root @returns {Composer[]} */
const composerIn = root => {
  const rich = one(root, RICH);
  const body = rich ?? one(root, PLAIN);
  const send = one(root, SEND);
  if (!body || !send) return [];
  return [
    {
      root,
      body,
      anchor: /** @type {HTMLElement} */ (send.closest(".ComposeControlPanel-SendButton") ?? send),
      recipients: () => ({
        to: distinct([...addressesIn(root, "to"), ...addressesIn(root, "cc")]),
        hidden: distinct(addressesIn(root, "bcc")),
      }),
      account: () => addressIn(one(root, FROM)?.textContent) || addressIn(one(document, ACCOUNT)?.textContent),
      subject: () => lineIn(root, SUBJECT),
      sendButtons: () => all(root, SEND),
      write: (text, part) => (rich ? writeRich(rich, text, part) : Promise.resolve(writeBox(body, text, part))),
      attach: async file => attachTo(root, file),
      keep: () => (rich ? keepRich(rich) : Promise.resolve(keepBox(body))),
    },
  ];
};

/** Compose windows and the mail below them may hold one another's wrappers: the innermost counts. @param {HTMLElement[]} found */
const innermost = found => found.filter(outer => !found.some(inner => inner !== outer && outer.contains(inner)));

/** The name is the last part of the path. @param {HTMLElement} anchor @returns {import("./site.js").MailFile[]} */
const fileAt = anchor => {
  const { href } = /** @type {HTMLAnchorElement} */ (anchor);
  const name = decoded(new URL(href).pathname.split("/").at(-1) ?? "");
  return name ? [{ name, url: href, anchor }] : [];
};

/** @type {import("./site.js").Site} */
export const yandex = {
  name: "Yandex Mail",
  composers: () => innermost(all(document, COMPOSE)).flatMap(composerIn),
  mails: () =>
    innermost(all(document, MAIL_BODY)).map(body => {
      const mail = /** @type {HTMLElement | null} */ (body.closest(MAIL));
      const sender = mail && one(mail, SENDER);
      return {
        body,
        sender: addressIn(sender?.textContent) || addressIn(sender?.getAttribute("aria-label")),
        name: ((mail && one(mail, NAME)?.textContent) ?? "").trim(),
        isClipped: false,
        files: mail ? all(mail, FILE).flatMap(fileAt) : [],
        reply: () => mail && replyIn(mail, body, REPLY),
      };
    }),
  wasSent: () => one(document, SENT) !== null,
  isBroken: () => innermost(all(document, COMPOSE)).some(root => one(root, "[contenteditable=true]") && composerIn(root).length === 0),
};
