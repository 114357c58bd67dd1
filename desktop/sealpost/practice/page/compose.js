/** Writing a letter: what is typed is saved as a draft again and again, as webmails do. */

import { button, element } from "./element.js";
import * as mailbox from "./mailbox.js";

const SAVE_AFTER_MS = 400;
const FIELDS = ["to", "cc", "bcc", "subject"];
const TITLES = { to: "To", cc: "Cc", bcc: "Bcc", subject: "Subject" };

/**
 * @param {Partial<mailbox.Letter>} letter what is filled in already
 * @param {{sent: (isSealed: boolean) => void, discarded: () => void, failed: (reason: string) => void}} told
 */
export function composer(letter, told) {
  const id = letter.id ?? crypto.randomUUID();
  const inputs = new Map(FIELDS.map(name => [name, input(name, letter[name] ?? "")]));
  const body = element("div", {
    "contenteditable": "true", "data-field": "body", "role": "textbox",
    "aria-multiline": "true", "aria-label": "Letter",
  });
  body.append(...lines(letter.body ?? ""));
  const saved = element("span", { class: "saved" });
  const draft = () => ({
    ...Object.fromEntries([...inputs].map(([name, each]) => [name, each.value])),
    body: body.innerText,
  });

  let timer = 0;
  const save = () => mailbox.saveDraft(id, draft()).then(() => { saved.textContent = "Draft saved"; });
  const form = element("form", { "data-sealpost-compose": "", "aria-label": "New letter" });
  form.addEventListener("input", () => {
    saved.textContent = "Saving…";
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MS);
  });
  form.addEventListener("submit", event => event.preventDefault());

  const send = async () => {
    clearTimeout(timer);
    if (!inputs.get("to")?.value.trim()) return told.failed("Say who the letter is for.");
    saved.textContent = "Sending…";
    try {
      const { sealed } = await mailbox.send(id, draft());
      return told.sent(sealed);
    } catch (error) {
      saved.textContent = "";
      return told.failed(String(error));
    }
  };
  const discard = async () => {
    clearTimeout(timer);
    await mailbox.discardDraft(id);
    told.discarded();
  };

  form.append(
    ...FIELDS.map(name => field(name, /** @type {HTMLInputElement} */ (inputs.get(name)))),
    body,
    element("div", { class: "foot" },
      button("Send", send, { "class": "primary", "data-action": "send" }),
      button("Discard", discard),
      saved),
  );
  return form;
}

/** @param {string} name @param {string} value */
function input(name, value) {
  const made = /** @type {HTMLInputElement} */ (element("input", {
    "data-field": name, "id": `compose-${name}`, "type": "text", "autocomplete": "off",
  }));
  made.value = value;
  return made;
}

/** @param {string} name @param {HTMLInputElement} control */
const field = (name, control) =>
  element("div", { class: "field" }, element("label", { for: control.id }, TITLES[name]), control);

/** Each line a block of its own, as contenteditable makes them. @param {string} text */
const lines = text => text === "" ? [] : text.split("\n").map(line =>
  line === "" ? element("div", {}, element("br")) : element("div", {}, line));
