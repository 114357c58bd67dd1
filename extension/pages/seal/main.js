/** Sealing what was selected on a page that is no webmail we know: recipients are typed here, the text is put back. */

import { ask, isAboutPairing, onLock, Refusal, tell } from "../../shared/ask.js";
import { element } from "../../shared/dom.js";
import { say, translatePage } from "../../shared/words.js";
import { copiesOnClick } from "../copy.js";
import { showMark } from "../mark.js";
import { busyNotice, notice, refusalNotice } from "../notice.js";
import { whenPaired } from "../pairing.js";

/** @typedef {{kind: "encrypt" | "sign" | "encrypt-sign" | "password", text: string, target: object | null}} SealJob */

const id = location.hash.slice(1);
const closed = new AbortController();

/** @param {string} name @returns {HTMLElement} */
const part = name => /** @type {HTMLElement} */ (document.getElementById(name));
const to = /** @type {HTMLInputElement} */ (part("to"));
const text = /** @type {HTMLTextAreaElement} */ (part("text"));
const seal = /** @type {HTMLButtonElement} */ (part("seal"));

/** @param {Node} node */
const show = node => part("told").replaceChildren(node);

const addresses = () => to.value.split(/[,;\s]+/).filter(Boolean);

/** @param {SealJob} job */
const request = ({ kind }) => {
  const sign = kind === "encrypt-sign";
  switch (kind) {
    case "sign":
      return { op: "sign", body: { text: text.value, account: "" } };
    case "password":
      return { op: "seal_with_password", body: { text: text.value, language: say("language") } };
    case "encrypt":
    case "encrypt-sign":
      return { op: "encrypt", body: { text: text.value, to: addresses(), hidden: [], account: "", sign } };
  }
};

/** @param {SealJob} job @param {string} armored @returns {Promise<boolean>} whether the page holds it now */
const putBack = async (job, armored) => {
  if (!job.target) return false;
  const { kept } = await tell({ kind: "put", frame: id, expected: job.text, text: armored });
  return kept;
};

/** @param {SealJob} job */
const sealText = async job => {
  seal.disabled = true;
  show(busyNotice(say("sealing")));
  try {
    const { op, body } = request(job);
    const onWaiting = /** @param {string} what */ what => show(busyNotice(say(`waiting_${what}`)));
    const { armored, password } = await ask(op, body, { signal: closed.signal, frame: id, onWaiting });
    const kept = await putBack(job, armored).catch(() => false);
    showSealed(armored, kept);
    if (password) showWords(password);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    show(refusalNotice(error));
    seal.disabled = false;
    if (isAboutPairing(error.code)) sealOncePaired(job);
  }
};

/** Unless it is asked for by hand before. @param {SealJob} job */
const sealOncePaired = job => {
  const pressed = new AbortController();
  seal.addEventListener("click", () => pressed.abort(), { once: true, signal: pressed.signal });
  whenPaired(
    () => {
      pressed.abort();
      void sealText(job);
    },
    AbortSignal.any([pressed.signal, closed.signal]),
  );
};

/** @param {string} armored @param {boolean} kept */
const showSealed = (armored, kept) => {
  text.value = armored;
  text.readOnly = true;
  text.dir = "ltr";
  to.readOnly = true;
  part("before").hidden = true;
  part("after").hidden = false;
  const title = say(kept ? "seal_put_back" : "seal_ready");
  show(
    notice(
      { tone: "good", drawing: "locked", title, role: "status" },
      !kept && element("p", {}, say("seal_copy_next")),
    ),
  );
  part("copy").focus();
};

/** @param {string} password */
const showWords = password => {
  part("words").textContent = password;
  part("words-field").hidden = false;
};

/** What is not sealed yet is still on the page that it came from; words of a sealed text are nowhere else. */
const lock = () => {
  if (text.readOnly) return;
  closed.abort();
  text.value = "";
  for (const name of ["to-field", "text-field", "before"]) part(name).hidden = true;
  show(notice({ tone: "plain", drawing: "locked", title: say("locked"), role: "status" }, element("p", {}, say("seal_locked"))));
};

const begin = async () => {
  const { job, origin } = await tell({ kind: "claim", id });
  void showMark(id);
  const title = say(`command_${job.kind.replace("-", "_")}`);
  part("title").textContent = title;
  document.title = `${title} – Sealpost`;
  seal.textContent = title;
  part("origin").textContent = origin && say("seal_from", { site: origin });
  const isForAnybody = job.kind === "sign" || job.kind === "password";
  part("to-field").hidden = isForAnybody;
  text.value = job.text;
  seal.addEventListener("click", event => event.isTrusted && void sealText(job));
  (isForAnybody ? seal : to).focus();
};

translatePage(document);
copiesOnClick(/** @type {HTMLButtonElement} */ (part("copy")), () => text.value, say("copied"));
for (const name of ["cancel", "close"])
  part(name).addEventListener("click", event => event.isTrusted && window.close());
window.addEventListener("pagehide", () => closed.abort());
onLock(lock, closed.signal);
void begin().catch(error => {
  if (!(error instanceof Refusal)) throw error;
  part("before").hidden = true;
  show(refusalNotice(error));
});
