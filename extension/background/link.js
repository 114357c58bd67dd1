/** This profile's link to the app, made of the browser's own parts. */

import { api } from "../shared/api.js";
import { worded } from "../shared/words.js";
import { browserName } from "./browser_name.js";
import { jobs } from "./jobs.js";
import { keyStore } from "./key_store.js";
import { MAIL_PATTERNS } from "./mail_sites.js";
import { NativeLink, PROTOCOL } from "./native_port.js";
import { Pairing } from "./pairing.js";
import { showState } from "./toolbar.js";

const HOST = "org.sealpost.host";

/** @returns {Promise<string>} names this profile to the app, as long as the extension is installed */
const profileId = async () => {
  const { profile } = await api.storage.local.get("profile");
  if (typeof profile === "string") return profile;
  const made = crypto.randomUUID();
  await api.storage.local.set({ profile: made });
  return made;
};

const introduce = async () => ({
  protocol: PROTOCOL,
  extension: api.runtime.getManifest().version,
  // @ts-ignore TS2339: userAgentData is not in the DOM library yet
  browser: browserName(navigator.userAgent, navigator.userAgentData?.brands ?? []),
  profile: await profileId(),
  features: ["parts"],
});

/** Pages of ours that are open; nobody listening is no fault. @param {object} message */
export const tellPages = message => void api.runtime.sendMessage(message).catch(() => undefined);

/** @param {number} tab @param {object} message @param {number} [frame] */
export const tellTab = (tab, message, frame = 0) =>
  void api.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);

/** @param {object} message */
const tellMailTabs = async message => {
  for (const { id } of await api.tabs.query({ url: [...MAIL_PATTERNS] }))
    if (id !== undefined) tellTab(id, message);
};

/** What shows a letter in a mail page: Firefox tells those by their tab only. @param {object} message */
const tellFrames = async message => {
  for (const { tab, frame } of await jobs.owners()) if (frame !== 0) tellTab(tab, message, frame);
};

/** @param {import("../shared/ask.js").LinkState} state @returns {import("../shared/ask.js").LinkState} with words to show */
export const spokenState = state => ({ ...state, error: state.error && worded(state.error) });

/** @param {chrome.runtime.Port & {error?: Error | null}} port Firefox tells on the port, Chromium in lastError */
const whyClosed = port => port.error?.message ?? api.runtime.lastError?.message ?? "";

export const link = new NativeLink({
  connect: () => api.runtime.connectNative(HOST),
  whyClosed: port => whyClosed(/** @type {any} */ (port)),
  introduce,
  pairing: new Pairing(keyStore, api.storage.session, profileId),
  report: state => {
    const spoken = spokenState(state);
    showState(spoken);
    tellPages({ kind: "link-state", state: spoken });
    void tellFrames({ kind: "link-state", state: spoken });
  },
  broadcast: (event, body) => {
    if (event === "lock") {
      tellPages({ kind: "lock" });
      void tellFrames({ kind: "lock" });
    }
    if (event !== "changed") return;
    tellPages({ kind: "changed", what: body.what });
    void tellMailTabs({ kind: "changed", what: body.what });
  },
  self: { id: api.runtime.id },
  after: (action, milliseconds) => setTimeout(action, milliseconds),
  forget: timer => clearTimeout(timer),
});
