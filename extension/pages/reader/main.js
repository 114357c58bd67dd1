/** The reader: claims its job once, asks the app, shows what came. It is the place of plaintext in the browser. */

import { ask, isAboutPairing, onLock, pairNow, Refusal, tell } from "../../shared/ask.js";
import { button, element } from "../../shared/dom.js";
import { say, translatePage } from "../../shared/words.js";
import { showMark } from "../mark.js";
import { busyNotice, notice, refusalNotice } from "../notice.js";
import { whenPaired } from "../pairing.js";
import { callButton } from "./desk.js";
import { keysView, reportView } from "./keys.js";
import { letterView } from "./letter.js";

/** @typedef {import("../../shared/ask.js").FrameJob} FrameJob */

const id = location.hash.slice(1);
const isFramed = window.top !== window;
const content = /** @type {HTMLElement} */ (document.getElementById("content"));
const closed = new AbortController();
/** Aborted when what is shown, or on its way, is not to be seen any more. */
let sight = new AbortController();
/** @type {() => Promise<void>} what is shown, to be opened again after a lock */
let shown = async () => undefined;

/** @param {...Node} nodes */
const show = (...nodes) => content.replaceChildren(...nodes);

/** @param {"size" | "close" | "focus"} event */
const report = event => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  void tell({ kind: "frame-event", id, event, height }).catch(() => undefined);
};

const close = () => {
  closed.abort();
  show();
  if (isFramed) report("close");
  else window.close();
};

/** @param {import("../../shared/ask.js").WaitingFor} what */
const showWaiting = what => show(busyNotice(say(`waiting_${what}`)));

/** @param {string} op @param {object} body */
const askHere = (op, body) => ask(op, body, { signal: sight.signal, onWaiting: showWaiting, frame: id });

/** What the window of the app can show as well. @type {FrameJob | undefined} */
let letter;

/** @param {FrameJob} job hands on what is sealed, and nothing else */
const readInAppButton = ({ block, sender, changed }) =>
  button(
    say("open_in_app"),
    () => void askHere("read", { block, sender, changed }).catch(error => showError(error, close)),
  );

/** What was opened goes back to the app to be quoted there, and nowhere else.
 * @param {FrameJob} job @param {import("../../shared/messages.js").OpenReply} opened @param {HTMLElement} told where to look next */
const answerButton = ({ sender }, { parts }, told) =>
  button(
    say("reader_answer"),
    () => {
      const quote = parts.map(({ text }) => text).join("\n\n");
      void askHere("answer", { quote, to: sender ? [sender] : [] }).then(
        async () => {
          const { isInBox } = await tell({ kind: "frame-event", id, event: "answer", height: 0 });
          told.textContent = say(isInBox ? "reader_answer_in_box" : "reader_answer_next");
        },
        error => showError(error, close),
      );
    },
    "main",
  );

/** Without hiding what is read. @param {string} op @param {object} body */
const askQuietly = (op, body) => ask(op, body, { signal: sight.signal, frame: id });

/** @param {unknown} error @param {() => void} again */
const showError = (error, again) => {
  if (!(error instanceof Refusal)) throw error;
  const pressed = new AbortController();
  const retry = button(
    say("try_again"),
    () => {
      pressed.abort();
      again();
    },
    "main",
  );
  if (isAboutPairing(error.code)) {
    show(refusalNotice(error, retry, button(say("pairing_show"), () => void pairNow())));
    whenPaired(again, AbortSignal.any([pressed.signal, sight.signal]));
    return;
  }
  const openApp = button(
    say("open_app"),
    () => void askHere("show", { window: "main" }).catch(() => undefined),
  );
  show(refusalNotice(error, retry, letter ? readInAppButton(letter) : openApp));
};

/** @param {FrameJob} job */
const openLetter = async job => {
  const { block, sender, changed } = job;
  const { signal } = sight;
  show(busyNotice(say("opening")));
  const opened = await askHere("open", { block, sender, changed });
  if (signal.aborted) return;
  const told = element("p", { class: "told", role: "status" });
  const call = sender ? [callButton(sender, askQuietly)] : [];
  const row = element("div", { class: "row" }, answerButton(job, opened, told), readInAppButton(job), ...call);
  show(...letterView(opened), row, told);
  content.focus();
};

/** @param {FrameJob} job */
const offerKeys = async job => {
  show(busyNotice(say("looking_at_keys")));
  const { keys } = await askHere("preview_keys", { block: job.block });
  show(...keysView(keys, fingerprints => void work(() => importKeys(job, fingerprints))));
};

/** @param {FrameJob} job @param {string[]} fingerprints */
const importKeys = async ({ block }, fingerprints) => {
  show(busyNotice(say("importing")));
  show(reportView(await askHere("import_keys", { block, fingerprints })));
};

/** @param {() => Promise<void>} step @returns {Promise<void>} */
const work = async step => {
  const { signal } = sight;
  shown = step;
  void showMark(id);
  try {
    await step();
  } catch (error) {
    if (!signal.aborted) showError(error, () => void work(step));
  }
};

const lock = () => {
  sight.abort();
  sight = new AbortController();
  const again = shown;
  const title = say("locked");
  const open = button(say("open_again"), () => void work(again), "main");
  show(notice({ tone: "plain", drawing: "locked", title, role: "status" }, element("div", { class: "row actions" }, open)));
};

const begin = async () => {
  try {
    const { job } = await tell({ kind: "claim", id });
    if (job.kind !== "import") letter = job;
    await work(() => (job.kind === "import" ? offerKeys(job) : openLetter(job)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    show(refusalNotice(error));
  }
};

translatePage(document);
document.documentElement.classList.toggle("window", !isFramed);
document.getElementById("close")?.addEventListener("click", event => event.isTrusted && close());
document.addEventListener("keydown", event => event.key === "Escape" && event.isTrusted && close());
window.addEventListener("focus", () => report("focus"));
window.addEventListener("pagehide", () => closed.abort());
closed.signal.addEventListener("abort", () => sight.abort());
onLock(lock, closed.signal);
if (isFramed) new ResizeObserver(() => report("size")).observe(document.documentElement);
void begin();
