/** The link's state in a box: what it is, why, and what to do. */

import { pairNow } from "../shared/ask.js";
import { button, element } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { busyNotice, notice } from "./notice.js";

/** @typedef {import("../shared/ask.js").LinkState} LinkState */

/** @param {LinkState["error"]} error */
const pairingNotice = error => {
  const code = typeof error?.params.code === "string" ? error.params.code : "";
  const words = code
    ? [element("p", { class: "code", "aria-label": say("pairing_code") }, code), element("p", {}, say("pairing_compare"))]
    : [error && element("p", {}, error.message), error?.next && element("p", {}, error.next)];
  const pair = button(say(code ? "pairing_show" : "pairing_start"), () => void pairNow(), "main");
  return notice(
    { tone: "warn", drawing: "key", title: say("state_unpaired"), role: "status" },
    ...words,
    element("div", { class: "row actions" }, pair),
  );
};

/** @param {LinkState} state @returns {HTMLElement} */
export const stateNotice = ({ state, app, error }) => {
  switch (state) {
    case "connected":
      return notice(
        { tone: "good", drawing: "good", title: say("state_connected"), role: "status" },
        element("p", { class: "quiet" }, say("app_version", { version: app })),
      );
    case "idle":
    case "starting": {
      const made = busyNotice(say("state_starting"));
      if (error) made.querySelector(".words")?.append(element("p", {}, `${error.message} ${error.next}`));
      return made;
    }
    case "unpaired":
      return pairingNotice(error);
    case "disconnected":
      return notice(
        { tone: "bad", drawing: "warn", title: say("state_disconnected"), role: "alert" },
        error && element("p", {}, error.message),
        error?.next && element("p", {}, error.next),
      );
  }
};
