/** Messages from our content scripts and pages, answered: each case one line, each refusal in words. */

import { api } from "../shared/api.js";
import { refused } from "../shared/refusal.js";
import { worded } from "../shared/words.js";
import { putBack } from "./commands.js";
import { forgetLetter, letterFor, letterSent, openToSend } from "./desk.js";
import { jobs } from "./jobs.js";
import { link, spokenState, tellPages, tellTab } from "./link.js";
import { runPageScript } from "./page_scripts.js";
import { addressOf } from "./page_windows.js";
import { isDeliberate, mayTell, speakerOf } from "./router.js";

/** @typedef {import("./router.js").Admitted} Admitted */

const SELF = Object.freeze({ id: api.runtime.id, base: api.runtime.getURL("") });

/** Wire ids of what is under way, by who asked. @type {Map<string, string>} */
const underway = new Map();

/** @param {Admitted} admitted @param {string} id */
const nameOf = ({ speaker, tab, frame }, id) => `${speaker}/${tab}/${frame}/${id}`;

/** @param {Admitted} admitted @param {any} message */
const originFor = async (admitted, message) => {
  if (admitted.speaker !== "reader" && admitted.speaker !== "seal") return admitted.origin;
  return (await jobs.claimedBy(message.frame, admitted)).origin;
};

/** @param {Admitted} admitted @param {{id: string}} message @returns {import("./native_port.js").EventHandler} */
const passOn =
  (admitted, { id }) =>
  (event, body) => {
    const news = { kind: "event", id, event, body };
    const isInMail = admitted.speaker === "content" || admitted.frame !== 0; // Firefox tells those by their tab only
    if (isInMail && admitted.tab !== undefined) tellTab(admitted.tab, news, admitted.frame);
    else tellPages(news);
  };

/** @param {Admitted} admitted @param {any} message */
const ask = async (admitted, message) => {
  const question = {
    op: message.op,
    caller: admitted.caller,
    origin: await originFor(admitted, message),
    body: message.body,
  };
  const name = nameOf(admitted, message.id);
  const id = crypto.randomUUID();
  underway.set(name, id);
  try {
    const onEvent = passOn(admitted, message);
    return await (isDeliberate(message.op)
      ? link.ask(id, question, onEvent)
      : link.askIdly(id, question, onEvent));
  } finally {
    underway.delete(name);
  }
};

/** @param {Admitted} admitted @param {any} message */
const cancel = (admitted, message) => {
  const id = underway.get(nameOf(admitted, message.id));
  if (id !== undefined) link.cancel(id);
  return {};
};

/** @param {any} job @returns {import("./frame_jobs.js").ReaderJob} exactly its four fields */
const readerJob = job => {
  const { kind, block, sender, changed } = job ?? {};
  const fits =
    (kind === "open" || kind === "import") && typeof block === "string" && typeof sender === "string";
  if (!fits) throw refused("bad-request", { detail: "job" });
  return { kind, block, sender, changed: changed === true };
};

/** @param {Admitted} admitted @param {any} message */
const newFrame = async ({ origin, tab }, message) => {
  const id = await jobs.issue({ page: "reader", job: readerJob(message.job), origin, tab: tab ?? null });
  return { id, url: addressOf("reader", id) };
};

/** @param {Admitted} admitted @param {any} message */
const claim = (admitted, message) => {
  const page = admitted.speaker === "seal" ? "seal" : "reader";
  return jobs.claim(String(message.id), page, admitted);
};

/** @param {Admitted} admitted @param {any} message */
const passFrameEvent = async (admitted, message) => {
  const { tab } = await jobs.claimedBy(message.id, admitted);
  const { id, event, height } = message;
  if (event === "answer") return askForBox(tab, id);
  if (tab !== null) tellTab(tab, { kind: "frame", id, event, height });
  return {};
};

/** @param {number | null} tab null: a window of ours, without a webmail @param {string} id */
const askForBox = async (tab, id) => {
  if (tab === null) return { isInBox: false };
  const told = api.tabs.sendMessage(tab, { kind: "frame", id, event: "answer", height: 0 }, { frameId: 0 });
  return { isInBox: (await told.catch(() => undefined))?.isInBox === true };
};

/** @param {Admitted} admitted @param {any} message */
const put = async (admitted, message) => {
  const { target } = await jobs.claimedBy(message.frame, admitted);
  if (!target) throw refused("page-closed-to-us");
  return putBack(target, String(message.expected), String(message.text));
};

const connect = async () => {
  await link.wake().catch(() => undefined); // the state says why
  return spokenState(link.state);
};

const pair = async () => {
  await link.pair();
  return spokenState(link.state);
};

/** @param {Admitted} admitted @param {any} message @returns {Promise<any> | object} */
const answer = (admitted, message) => {
  switch (message.kind) {
    case "ask":
      return ask(admitted, message);
    case "cancel":
      return cancel(admitted, message);
    case "frame":
      return newFrame(admitted, message);
    case "claim":
      return claim(admitted, message);
    case "frame-event":
      return passFrameEvent(admitted, message);
    case "page-script":
      return runPageScript({ tab: admitted.tab ?? -1, frame: admitted.frame }, message.name, message.args);
    case "letter-to-send":
      return openToSend(String(message.item), message.site);
    case "letter-for-tab":
      return letterFor(admitted.tab);
    case "letter-sent":
      return letterSent(admitted.tab);
    case "put":
      return put(admitted, message);
    case "connect":
      return connect();
    case "pair":
      return pair();
    default:
      return spokenState(link.state);
  }
};

/** @param {unknown} error @returns {import("../shared/refusal.js").Refused} */
const asRefused = error => {
  if (error !== null && typeof error === "object" && "code" in error && "params" in error) {
    return /** @type {import("../shared/refusal.js").Refused} */ (error);
  }
  return refused("extension-fault", { detail: error instanceof Error ? error.name : typeof error });
};

/** @param {any} message @param {chrome.runtime.MessageSender} sender @returns {Promise<object>} never rejects */
export const reply = async (message, sender) => {
  const admitted = speakerOf(sender, SELF);
  try {
    if (!admitted || message === null || typeof message !== "object" || !mayTell(admitted, message)) {
      throw refused("caller-refused", { operation: String(message?.op ?? message?.kind).slice(0, 60) });
    }
    return { ok: true, body: await answer(admitted, message) };
  } catch (error) {
    return { ok: false, error: worded(asRefused(error)) };
  }
};

/** The page went: nobody waits for its answers any more. @param {number} tab */
export const forgetTab = tab => {
  for (const [name, id] of underway) if (name.split("/")[1] === String(tab)) link.cancel(id);
  void jobs.forgetTab(tab);
  void forgetLetter(tab);
};
