/** How the extension's content scripts and pages speak with the background worker. */

import { api } from "./api.js";
import { Refusal, refused } from "./refusal.js";
import { worded } from "./words.js";

export { Refusal };

/** @typedef {import("./refusal.js").Refused} Refused */
/** @typedef {{kind: "open" | "import", block: string, sender: string, changed: boolean}} FrameJob */
/** @typedef {"encrypt" | "sign" | "encrypt-sign" | "password" | "decrypt" | "verify" | "import" | "undo" | "queue-call" | "queue-letter" | "keep-sender"} CommandName */
/** @typedef {{kind: "command", command: CommandName}} Command */
/** @typedef {{kind: "frame", id: string, event: "size" | "close" | "focus" | "answer", height: number}} FrameEvent */
/** @typedef {"pinentry" | "permission" | "keyring" | "letter"} WaitingFor */

/**
 * @typedef {object} AskOptions
 * @property {AbortSignal} [signal]
 * @property {(what: WaitingFor) => void} [onWaiting]
 * @property {(characters: number) => void} [onArriving] of a long reply: how much is there by now
 * @property {string} [frame]
 */

/** @param {object} message @returns {Promise<any>} what the background answered; rejects with Refusal */
export const tell = async message => {
  let answer;
  try {
    answer = await api.runtime.sendMessage(message);
  } catch {
    throw new Refusal(worded(refused("extension-reloaded")));
  }
  if (answer === undefined) throw new Refusal(worded(refused("extension-reloaded")));
  if (!answer.ok) throw new Refusal(answer.error);
  return answer.body;
};

/** @param {string} id @param {AskOptions} options @returns {() => void} stops it */
const hearNews = (id, { onWaiting, onArriving }) => {
  /** @param {any} message */
  const hear = message => {
    if (message.kind !== "event" || message.id !== id) return;
    if (message.event === "waiting") onWaiting?.(message.body.for);
    if (message.event === "arriving") onArriving?.(message.body.characters);
  };
  api.runtime.onMessage.addListener(hear);
  return () => api.runtime.onMessage.removeListener(hear);
};

/**
 * Ask the app for one operation. Aborting `signal` cancels it there, and rejects with the code `cancelled`.
 * `frame` is the reader's one-time id, which tells the background for which site it speaks.
 * @param {string} op
 * @param {object} body
 * @param {AskOptions} [options]
 * @returns {Promise<any>}
 */
export const ask = async (op, body, options = {}) => {
  const { signal, onWaiting, onArriving, frame } = options;
  if (signal?.aborted) throw new Refusal(worded(refused("cancelled")));
  const id = crypto.randomUUID();
  const cancel = () => void tell({ kind: "cancel", id }).catch(() => undefined);
  signal?.addEventListener("abort", cancel, { once: true });
  const stopHearing = onWaiting || onArriving ? hearNews(id, options) : () => undefined;
  try {
    return await tell({ kind: "ask", id, op, body, frame });
  } finally {
    stopHearing();
    signal?.removeEventListener("abort", cancel);
  }
};

/** Codes that end when this browser profile is paired. */
const UNPAIRED = Object.freeze(["not-paired", "pairing-refused", "pairing-revoked"]);

/** @param {string} code */
export const isAboutPairing = code => UNPAIRED.includes(code);

/** Have the app ask the person to compare the code, or show again where it asks. @returns {Promise<LinkState>} */
export const pairNow = () => tell({ kind: "pair" });

/** @param {FrameJob} job @returns {Promise<{id: string, url: string}>} where a reader shows this job, once */
export const newFrame = job => tell({ kind: "frame", job });

/** Run a function of content/sites/*_page.js in the page's own world.
 * @param {string} name @param {unknown[]} args @returns {Promise<any>} */
export const runInPage = (name, args) => tell({ kind: "page-script", name, args });

/**
 * @param {(message: any, respond: (answer: object) => void) => boolean | void} handler true: it will respond
 * @param {AbortSignal} signal
 */
const onTold = (handler, signal) => {
  /** @type {(message: any, sender: chrome.runtime.MessageSender, respond: (answer: object) => void) => any} */
  const hear = (message, _sender, respond) => handler(message, respond);
  api.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => api.runtime.onMessage.removeListener(hear), { once: true });
};

/**
 * Context menu and shortcuts. A handler that comes to `false` could do nothing here: then the background
 * worker does what it does on any other page, with what is selected.
 * @param {(command: Command) => unknown} handler
 * @param {AbortSignal} signal
 */
export const onCommand = (handler, signal) =>
  onTold((message, respond) => {
    if (message.kind !== "command") return false;
    void Promise.resolve(handler(message)).then(outcome => respond({ handled: outcome !== false }));
    return true;
  }, signal);

/** What a reader in this tab reports. @param {(event: FrameEvent) => void} handler @param {AbortSignal} signal */
export const onFrameEvent = (handler, signal) =>
  onTold(message => {
    if (message.kind === "frame") handler(message);
  }, signal);

/** An answer was begun in the reader `id` of this tab. @param {string} id
 * @param {() => Promise<boolean>} handler whether a compose box has it @param {AbortSignal} signal */
export const onAnswer = (id, handler, signal) =>
  onTold((message, respond) => {
    if (message.kind !== "frame" || message.id !== id || message.event !== "answer") return false;
    void handler().then(isInBox => respond({ isInBox }));
    return true;
  }, signal);

/** The link's state, as it changes. @param {(state: LinkState) => void} handler @param {AbortSignal} signal */
export const onLinkState = (handler, signal) =>
  onTold(message => {
    if (message.kind === "link-state") handler(message.state);
  }, signal);

/** Sealpost was locked: what shows opened text clears it. @param {() => void} handler @param {AbortSignal} signal */
export const onLock = (handler, signal) =>
  onTold(message => {
    if (message.kind === "lock") handler();
  }, signal);

/**
 * The app's news: what has changed there.
 * @param {(what: "keys" | "sites" | "state") => void} handler
 * @param {AbortSignal} signal
 */
export const onChanged = (handler, signal) =>
  onTold(message => {
    if (message.kind === "changed") handler(message.what);
  }, signal);

/** @typedef {{state: "idle" | "starting" | "connected" | "unpaired" | "disconnected", app: string, error: Refused | null}} LinkState */
