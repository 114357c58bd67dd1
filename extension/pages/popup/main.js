/** The toolbar popup: the link's state, the default key, what was done last. */

import { api } from "../../shared/api.js";
import { ask, onChanged, onLinkState, Refusal, tell } from "../../shared/ask.js";
import { button, element } from "../../shared/dom.js";
import { refused } from "../../shared/refusal.js";
import { say, translatePage, worded } from "../../shared/words.js";
import { grouped, spokenDate } from "../fingerprint.js";
import { stateNotice } from "../link_state.js";
import { showMark } from "../mark.js";
import { refusalNotice } from "../notice.js";

/** @typedef {import("../../shared/ask.js").LinkState} LinkState */
/** @typedef {import("../../shared/messages.js").ActivityLine} ActivityLine */
/** @typedef {import("../../shared/messages.js").StatusReply} Status */
/** @typedef {import("../../shared/messages.js").DueLine} DueLine */

/** @param {string} id @returns {HTMLElement} */
const part = id => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {LinkState} state */
const showState = state => {
  part("state").replaceChildren(stateNotice(state));
  const isDown = state.state === "disconnected";
  const isPaired = state.state !== "unpaired";
  part("again").hidden = !isDown;
  part("doctor").hidden = isDown || !isPaired;
  part("open").hidden = !isPaired;
  part("again").classList.toggle("main", isDown);
  part("open").classList.toggle("main", !isDown);
  if (!isPaired) for (const name of ["key", "due", "activity"]) part(name).hidden = true;
};

/** @param {Status["default_key"]} key */
const keyFacts = key =>
  key
    ? [
        element("div", { dir: "auto" }, key.user_id),
        element("div", { class: "mono quiet" }, grouped(key.fingerprint)),
      ]
    : [element("p", { class: "quiet" }, say("no_default_key"))];

/** @param {ActivityLine} line */
const activityRow = ({ at, operation, origin, outcome }) =>
  element(
    "li",
    {},
    element(
      "span",
      {},
      say("activity_line", {
        operation: say(`activity_${operation}`) || operation,
        origin: origin.replace("https://", ""),
      }),
    ),
    element("span", { class: "outcome" }, say(outcome === "done" ? "outcome_done" : "outcome_refused")),
    element("span", { class: "quiet" }, spokenDate(at, say("language"))),
  );

/** @param {DueLine} line */
const dueRow = ({ item, kind, name, title, due, is_due: isDue, can_send: canSend }) => {
  const what = say(kind === "call" ? "due_call" : "due_letter", { name });
  /** @param {"gmail" | "yandex"} site @param {string} key */
  const opener = (site, key) => button(say(key), () => void sendLetter(item, site).catch(showRefusal), "small");
  return element(
    "li",
    { class: "stack" },
    element("span", { dir: "auto" }, title ? `${what} · ${title}` : what),
    element("span", { class: isDue ? "outcome" : "quiet" }, isDue ? say("due_now") : spokenDate(due, say("language"))),
    canSend && element("div", { class: "row" }, opener("gmail", "open_in_gmail"), opener("yandex", "open_in_yandex")),
  );
};

/** @param {string} item @param {"gmail" | "yandex"} site */
const sendLetter = async (item, site) => {
  await tell({ kind: "letter-to-send", item, site });
  globalThis.close();
};

/** @param {{items: DueLine[]}} due */
const showDue = ({ items }) => {
  part("due").hidden = items.length === 0;
  part("due-list").replaceChildren(...items.map(dueRow));
  part("due-hint").hidden = !items.some(({ can_send: canSend, is_due: isDue }) => canSend && !isDue);
};

/** @param {Status} status */
const showStatus = status => {
  if (status.gpg_error) {
    part("state").append(refusalNotice(worded(refused(status.gpg_error, { install: "gnupg" }))));
  }
  part("key").hidden = false;
  part("key-facts").replaceChildren(...keyFacts(status.default_key));
  part("activity").hidden = status.activity.length === 0;
  part("activity-list").replaceChildren(...status.activity.map(activityRow));
};

/** Why something was refused; while there is no link, the state tells it already. @param {unknown} error */
const showRefusal = async error => {
  if (!(error instanceof Refusal)) throw error;
  const state = await tell({ kind: "state" });
  showState(state);
  if (state.state !== "disconnected" && state.state !== "unpaired") part("state").append(refusalNotice(error));
};

const refresh = async () => {
  const state = await tell({ kind: "connect" });
  showState(state);
  if (state.state === "unpaired") return;
  void showMark();
  showStatus(await ask("status", {}));
  showDue(await ask("due", {}));
};

/** @param {LinkState} state */
const hearState = state => {
  const isNew = state.state === "connected" && part("key").hidden;
  showState(state);
  if (!isNew) return;
  void showMark();
  void ask("status", {}).then(showStatus, showRefusal);
  void ask("due", {}).then(showDue, showRefusal);
};

/** @param {"main" | "doctor"} window */
const openApp = async window => {
  await ask("show", { window });
  globalThis.close();
};

/** @param {string} id @param {() => Promise<void>} act */
const onClick = (id, act) =>
  part(id).addEventListener("click", event => event.isTrusted && void act().catch(showRefusal));

const closing = new AbortController();
window.addEventListener("pagehide", () => closing.abort());
translatePage(document);
showState({ state: "starting", app: "", error: null });
onLinkState(hearState, closing.signal);
onChanged(() => void refresh().catch(showRefusal), closing.signal);
onClick("open", () => openApp("main"));
onClick("doctor", () => openApp("doctor"));
onClick("again", refresh);
part("options").addEventListener("click", () => void api.runtime.openOptionsPage());
void refresh().catch(showRefusal);
