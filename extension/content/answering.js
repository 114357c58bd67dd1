/** The answer to an opened mail, in the box that the webmail's own Reply opens. */

import { until } from "./attaching.js";

/** @typedef {import("./sites/site.js").Mail} Mail */
/** @typedef {import("./compose_view.js").ComposeView} ComposeView */

const PATIENCE = 5000; // ms that a webmail may take to open a box

/** As a pointer would, for webmails that listen for the way there and not for the click. @param {HTMLElement} button */
const press = button => {
  for (const type of ["mousedown", "mouseup", "click"])
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
};

/** @param {ComposeView} view @param {string} address */
const isTo = ({ composer }, address) => {
  try {
    return composer.recipients().to.includes(address.toLowerCase());
  } catch {
    return false; // one is no address yet
  }
};

/**
 * The app has begun the answer; a box for its sender gets what is written there, and no other box does.
 * @param {Mail} mail @param {Map<HTMLElement, ComposeView>} views @returns {Promise<boolean>} whether there is such a box
 */
export const answerIn = async (mail, views) => {
  const reply = mail.reply();
  if (!reply || mail.sender === "") return false;
  const before = new Set(views.values());
  const fresh = () => [...views.values()].find(view => !before.has(view) && isTo(view, mail.sender));
  press(reply);
  const view = await until(document.documentElement, fresh, PATIENCE).catch(() => undefined);
  void view?.writeElsewhere();
  return view !== undefined;
};
