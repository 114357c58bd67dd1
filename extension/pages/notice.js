/** A boxed message: drawing, bold words, what it means, what to do. */

import { drawing, element } from "../shared/dom.js";
import { DRAWINGS } from "./drawings.js";

/** @typedef {"good" | "warn" | "bad" | "plain"} Tone */

/**
 * @param {{tone: Tone, drawing: import("./drawings.js").DrawingName, title: string, role?: string}} look
 * @param {...import("../shared/dom.js").Child} details
 * @returns {HTMLDivElement}
 */
export const notice = ({ tone, drawing: name, title, role = "group" }, ...details) => {
  const words = element("div", { class: "words" }, element("strong", {}, title), ...details);
  return element("div", { class: `notice tone-${tone}`, role }, drawing(DRAWINGS[name]), words);
};

/** @param {{message: string, next: string}} refusal @param {...HTMLButtonElement} buttons */
export const refusalNotice = ({ message, next }, ...buttons) =>
  notice(
    { tone: "bad", drawing: "warn", title: message, role: "alert" },
    next && element("p", {}, next),
    buttons.length > 0 && element("div", { class: "row actions" }, ...buttons),
  );

/** @param {string} words */
export const busyNotice = words => {
  const made = notice({ tone: "plain", drawing: "busy", title: words, role: "status" });
  made.querySelector("svg")?.classList.add("turning");
  return made;
};
