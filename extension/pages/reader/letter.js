/** An opened message on the page: each part with its marks, its verdicts and its text. */

import { drawing, element } from "../../shared/dom.js";
import { say } from "../../shared/words.js";
import { copiesOnClick } from "../copy.js";
import { DRAWINGS } from "../drawings.js";
import { grouped, spokenDate } from "../fingerprint.js";
import { notice } from "../notice.js";
import { isDisguised, pieces } from "./links.js";
import { lookOf } from "./verdicts.js";

/** @typedef {import("../../shared/messages.js").SignatureReply} Signature */
/** @typedef {import("../../shared/messages.js").PartReply} Part */
/** @typedef {import("../../shared/messages.js").OpenReply} Opened */

/** @param {string} term @param {string} words @param {string} [className] */
const fact = (term, words, className = "") =>
  words ? [element("dt", {}, term), element("dd", { class: className, dir: "auto" }, words)] : [];

/** What a signature that does not hold says of its signer is worth nothing. */
const TELLS_WHO = Object.freeze(["good", "expired"]);

/** @param {Signature} signature */
const senderWords = ({ verdict, matches_sender: matches }) =>
  matches === null || !TELLS_WHO.includes(verdict) ? "" : say(matches ? "sender_matches" : "sender_differs");

/** @param {Signature} signature */
const verdictNotice = signature => {
  const { tone, drawing: name, title, detail } = lookOf(signature);
  const [first, ...others] = signature.user_ids;
  return notice(
    { tone, drawing: name, title: say(title, { name: first ?? say("unknown_signer") }) },
    detail && element("p", {}, say(detail)),
    element(
      "dl",
      { class: "facts" },
      ...fact(say("also_named"), others.join(", ")),
      ...fact(say("signed_on"), spokenDate(signature.created, say("language"))),
      ...fact(say("sender"), senderWords(signature)),
      ...fact(say("fingerprint"), grouped(signature.fingerprint), "mono"),
    ),
  );
};

/** @param {"good" | "plain" | "warn"} tone @param {import("../drawings.js").DrawingName} name @param {string} words */
const mark = (tone, name, words) =>
  element("span", { class: `mark tone-${tone}` }, drawing(DRAWINGS[name]), words);

/** @param {Part} part */
const marks = part =>
  element(
    "div",
    { class: "row" },
    part.encrypted ? mark("good", "locked", say("was_sealed")) : mark("warn", "open", say("was_not_sealed")),
    part.signatures.length === 0 && mark("warn", "unsigned", say("was_not_signed")),
    part.filename && mark("plain", "file", part.filename),
  );

/** @param {string} target @param {string} text @param {boolean} disguised */
const link = (target, text, disguised) => {
  const anchor = element(
    "a",
    { href: target, target: "_blank", rel: "noopener noreferrer", title: target },
    text,
  );
  const copyLink = copiesOnClick(
    element(
      "button",
      { type: "button", class: "beside", "aria-label": say("copy_link_of", { link: target }) },
      say("copy"),
    ),
    () => target,
    say("copied"),
  );
  return [
    anchor,
    disguised && element("span", { class: "target", dir: "ltr" }, ` (${say("leads_to", { link: target })}) `),
    " ",
    copyLink,
  ];
};

/** @param {string} text */
const readable = text =>
  element(
    "pre",
    { class: "text", dir: "auto" },
    ...pieces(text).flatMap(piece =>
      piece.target ? link(piece.target, piece.text, isDisguised(piece)) : [piece.text],
    ),
  );

/** @param {Part} part @param {number} number @param {number} count */
const partView = (part, number, count) =>
  element(
    "article",
    { "aria-label": say("part_of", { number, count }) },
    marks(part),
    ...part.signatures.map(verdictNotice),
    readable(part.text),
    element(
      "div",
      { class: "row" },
      copiesOnClick(
        element("button", { type: "button", class: "small" }, say("copy_text")),
        () => part.text,
        say("copied"),
      ),
    ),
  );

/** @param {Opened} opened @returns {Node[]} */
export const letterView = ({ parts, warnings }) => [
  ...warnings.map(({ code, message }) =>
    notice({
      tone: "warn",
      drawing: "warn",
      title: say(`warning_${code.replace(/\W/g, "_")}`) || message,
      role: "note",
    }),
  ),
  ...parts.map((part, index) => partView(part, index + 1, parts.length)),
];
