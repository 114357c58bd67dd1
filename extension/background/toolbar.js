/** The toolbar button: the state of the link at a glance. */

import { api } from "../shared/api.js";
import { say } from "../shared/words.js";

/** @typedef {import("../shared/ask.js").LinkState} LinkState */

const ALARM = "#b3261e";
const BUSY = "#8a6100";

/** @type {Record<LinkState["state"], {text: string, color: string}>} */
const BADGES = {
  idle: { text: "", color: BUSY },
  starting: { text: "…", color: BUSY },
  connected: { text: "", color: BUSY },
  unpaired: { text: "?", color: ALARM },
  disconnected: { text: "!", color: ALARM },
};

/** @param {LinkState} state */
export const showState = ({ state, error }) => {
  const { text, color } = BADGES[state];
  void api.action.setBadgeText({ text });
  void api.action.setBadgeBackgroundColor({ color });
  const title = say(`state_${state}`);
  void api.action.setTitle({ title: error ? `${title}\n${error.message}` : title });
};
