/** Keys in a mail, to be looked at before one of them is imported. */

import { button, element } from "../../shared/dom.js";
import { say } from "../../shared/words.js";
import { grouped, spokenDay } from "../fingerprint.js";
import { notice } from "../notice.js";

/** @typedef {import("../../shared/messages.js").PreviewedKey} PreviewedKey */
/** @typedef {import("../../shared/messages.js").ImportKeysReply} Report */

/** @param {PreviewedKey} key */
const standing = key => {
  if (key.is_new) return say("key_is_new");
  return key.changes.length > 0 ? say("key_changes") : say("key_is_known");
};

/** @param {PreviewedKey} key */
const keyView = key => {
  const language = say("language");
  const choice = element("input", { type: "checkbox", name: "key", value: key.fingerprint });
  choice.checked = true;
  return element(
    "li",
    { class: "card key" },
    element(
      "label",
      {},
      choice,
      element(
        "span",
        { class: "stack" },
        element("strong", { dir: "auto" }, key.user_ids[0] ?? say("key_without_name")),
        ...key.user_ids.slice(1).map(name => element("span", { dir: "auto" }, name)),
        element("span", { class: "mono" }, grouped(key.fingerprint)),
        element(
          "span",
          { class: "quiet" },
          say(key.expires ? "key_facts_expiring" : "key_facts", {
            algorithm: key.algorithm,
            created: spokenDay(key.created, language),
            expires: spokenDay(key.expires, language),
          }),
        ),
        element("span", { class: "quiet" }, standing(key)),
        ...key.changes.map(change => element("span", { class: "quiet", dir: "auto" }, change)),
      ),
    ),
  );
};

/** @param {PreviewedKey[]} keys @param {(fingerprints: string[]) => void} take @returns {Node[]} */
export const keysView = (keys, take) => {
  const list = element("ul", { class: "stack" }, ...keys.map(keyView));
  const chosen = () =>
    [...list.querySelectorAll("input")].filter(choice => choice.checked).map(choice => choice.value);
  const importChosen = button(say("import_chosen"), () => take(chosen()), "main");
  list.addEventListener("change", () => (importChosen.disabled = chosen().length === 0));
  return [
    element("h1", {}, say("keys_found", { count: keys.length })),
    element("p", {}, say("compare_fingerprint")),
    list,
    element("div", { class: "row" }, importChosen),
  ];
};

/** @param {Report} report */
export const reportView = ({ imported, updated, unchanged }) => {
  const count = imported.length + updated.length;
  const title =
    count > 0 ? say("keys_imported", { count }) : say("keys_unchanged", { count: unchanged.length });
  return notice(
    { tone: "good", drawing: "key", title, role: "status" },
    element("p", {}, say("verify_next")),
  );
};
