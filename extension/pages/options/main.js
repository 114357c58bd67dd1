/** Options: the link, the sites, shortcuts, notices, and what a report of a fault needs to name. */

import { api } from "../../shared/api.js";
import { ask, onLinkState, Refusal, tell } from "../../shared/ask.js";
import { button, element } from "../../shared/dom.js";
import { say, translatePage } from "../../shared/words.js";
import { stateNotice } from "../link_state.js";
import { showMark } from "../mark.js";
import { refusalNotice } from "../notice.js";
import { addedByUser, patternFor, siteName } from "./sites.js";

const manifest = /** @type {chrome.runtime.ManifestV3} */ (api.runtime.getManifest());
const ownPatterns = manifest.host_permissions ?? [];

/** @param {string} id @returns {HTMLElement} */
const part = id => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {import("../../shared/ask.js").LinkState} state */
const showState = state => {
  part("state").replaceChildren(stateNotice(state));
  part("again").classList.toggle("main", state.state === "disconnected");
};

const connect = async () => {
  const state = await tell({ kind: "connect" });
  showState(state);
  if (state.state === "connected") void showMark();
};

/** Why something was refused; while there is no link, the state tells it already. @param {unknown} error */
const showRefusal = async error => {
  if (!(error instanceof Refusal)) throw error;
  const state = await tell({ kind: "state" });
  showState(state);
  if (state.state !== "disconnected" && state.state !== "unpaired") part("state").append(refusalNotice(error));
};

/** @param {string} pattern */
const addedSite = pattern => {
  const site = siteName(pattern);
  const remove = button(say("options_remove"), () => void withdraw(pattern), "small spread");
  remove.setAttribute("aria-label", say("options_remove_site", { site }));
  return element("li", { class: "row" }, element("span", {}, site), remove);
};

const showSites = async () => {
  const { origins = [] } = await api.permissions.getAll();
  part("other-sites").replaceChildren(...addedByUser(origins, ownPatterns).map(addedSite));
};

/** @param {string} pattern */
const withdraw = async pattern => {
  await api.permissions.remove({ origins: [pattern] });
  await showSites();
};

/** @param {SubmitEvent} event */
const allow = async event => {
  event.preventDefault();
  const field = /** @type {HTMLInputElement} */ (part("address"));
  const pattern = patternFor(field.value);
  const given = pattern ? await api.permissions.request({ origins: [pattern] }) : false;
  part("sites-told").textContent = pattern
    ? say(given ? "options_allowed" : "options_not_allowed")
    : say("options_no_site");
  if (given) field.value = "";
  await showSites();
};

const showShortcuts = async () => {
  const commands = await api.commands.getAll();
  const rows = commands
    .filter(({ description }) => description)
    .sort((one, other) => Number(!one.shortcut) - Number(!other.shortcut))
    .flatMap(({ description = "", shortcut }) => [
      element("dt", {}, description),
      element(
        "dd",
        {},
        shortcut
          ? element("kbd", {}, shortcut)
          : element("span", { class: "quiet" }, say("options_no_shortcut")),
      ),
    ]);
  part("shortcuts").replaceChildren(...rows);
};

/** Notices that are shown once are remembered under names that begin with this. */
const NOTICE = "notice:";

const resetNotices = async () => {
  const stored = await api.storage.local.get(null);
  await api.storage.local.remove(Object.keys(stored).filter(key => key.startsWith(NOTICE)));
  part("notices-told").textContent = say("options_notices_done");
};

const showAbout = () => {
  const facts = [
    [say("options_version"), manifest.version],
    [say("options_id"), api.runtime.id],
  ];
  part("about").replaceChildren(
    ...facts.flatMap(([term = "", words = ""]) => [
      element("dt", {}, term),
      element("dd", { class: "mono" }, words),
    ]),
  );
};

/** @param {string} id @param {() => Promise<unknown>} act */
const onClick = (id, act) =>
  part(id).addEventListener("click", event => event.isTrusted && void act().catch(showRefusal));

const closing = new AbortController();
window.addEventListener("pagehide", () => closing.abort());
translatePage(document);
document.title = say("options_title");
showState({ state: "starting", app: "", error: null });
showAbout();
part("known-sites").replaceChildren(
  ...ownPatterns
    .filter(pattern => pattern.startsWith("https:"))
    .map(pattern => element("li", { class: "chip" }, siteName(pattern))),
);
onLinkState(showState, closing.signal);
onClick("again", connect);
onClick("doctor", () => ask("show", { window: "doctor" }));
onClick("sites", () => ask("show", { window: "sites" }));
onClick("notices", resetNotices);
part("allow").addEventListener("submit", event => void allow(/** @type {SubmitEvent} */ (event)));
void showSites();
void showShortcuts();
void connect().catch(showRefusal);
