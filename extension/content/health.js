/** Turns "the webmail has changed" into a notice with the way round, once for each page. */

import { button, element } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { newPlace } from "./look.js";

const PATIENCE = 3000; // milliseconds: a compose box is built in steps

let isWatched = false;

/** @param {import("./sites/site.js").Site} site @param {AbortSignal} signal */
export const showBroken = (site, signal) => {
  if (isWatched || !site.isBroken()) return;
  isWatched = true;
  setTimeout(() => {
    if (signal.aborted) return;
    if (site.isBroken()) notice(site, signal);
    else isWatched = false;
  }, PATIENCE);
};

/** @param {import("./sites/site.js").Site} site @param {AbortSignal} signal */
const notice = (site, signal) => void notify(say("content_site_changed", { site: site.name }), signal);

/** A line at the edge of the page, until it is closed. @param {string} sentence @param {AbortSignal} signal
 * @param {...HTMLElement} actions @returns {() => void} closes it */
export const notify = (sentence, signal, ...actions) => {
  const { host, box } = newPlace("broken");
  host.style.position = "fixed";
  host.style.insetBlockEnd = "16px";
  host.style.insetInlineStart = "16px";
  host.style.zIndex = "2147483000";
  const close = button(say("close"), () => host.remove());
  const text = element("span", { class: "what" }, sentence);
  box.append(element("div", { class: "bar", role: "alert" }, text, ...actions, close));
  document.body.append(host);
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return () => host.remove();
};
