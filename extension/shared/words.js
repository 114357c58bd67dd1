/** Words of the interface in the browser's language; `{name}` in a message is filled from `params`. */

import { api } from "./api.js";

/** @typedef {import("./refusal.js").Refused} Refused */

/** @param {string} template @param {Refused["params"]} params */
const fill = (template, params) =>
  template.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = params[name];
    return value === undefined ? whole : Array.isArray(value) ? value.join(", ") : String(value);
  });

/** @param {string} key @param {Refused["params"]} [params] @returns {string} */
export const say = (key, params = {}) => fill(api.i18n.getMessage(key), params);

/** @param {string} key @param {Refused["params"]} params @returns {string} empty where a word or a value is missing */
const sayWhole = (key, params) => {
  const sentence = say(key, params);
  return /\{\w+\}/.test(sentence) ? "" : sentence;
};

/** The name of a closed choice of the app's in words (a reason, an operation), or the value as it came.
 * @param {string} prefix @param {string} value */
const choice = (prefix, value) => api.i18n.getMessage(`${prefix}_${value.replace(/\W/g, "_")}`) || value;

/** @param {Refused["params"]} params @returns {Refused["params"]} */
const spoken = params => {
  const words = { ...params };
  for (const name of ["reason", "operation", "older"]) {
    const value = params[name];
    if (typeof value === "string") words[name] = choice(name, value);
  }
  if (typeof params.why === "string" && typeof params.reason === "string") {
    const key = params.reason.replace(/\W/g, "_");
    words.why = api.i18n.getMessage(`why_${key}`) || params.why;
    words.step = api.i18n.getMessage(`step_${key}`) || String(params.step);
  }
  return words;
};

/** The refusal in the user's language; the app's own English where there is no translation.
 * @param {Refused} refusal @returns {Refused} */
export const worded = refusal => {
  const key = refusal.code.replaceAll("-", "_");
  const params = spoken(refusal.params);
  return {
    ...refusal,
    message:
      sayWhole(`error_${key}`, params) || refusal.message || say("error_unknown", { code: refusal.code }),
    next: sayWhole(`next_${key}`, params) || refusal.next,
  };
};

/** Fill `data-say` (text), `data-say-label` (accessible name) and the language of a page of ours.
 * @param {Document} document */
export const translatePage = document => {
  document.documentElement.lang = say("language");
  for (const element of document.querySelectorAll("[data-say]")) {
    element.textContent = say(/** @type {HTMLElement} */ (element).dataset.say ?? "");
  }
  for (const element of document.querySelectorAll("[data-say-label]")) {
    element.setAttribute("aria-label", say(/** @type {HTMLElement} */ (element).dataset.sayLabel ?? ""));
  }
};
