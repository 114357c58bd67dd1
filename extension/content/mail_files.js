/** Bars at the sealed files of open mails: fetched on a click, and handed to the app as they are. */

import { ask, isAboutPairing, pairNow, Refusal } from "../shared/ask.js";
import { button, drawing, element } from "../shared/dom.js";
import { refused } from "../shared/refusal.js";
import { say, worded } from "../shared/words.js";
import { newPlace, SEAL } from "./look.js";

/** @typedef {import("./sites/site.js").Mail} Mail */
/** @typedef {import("./sites/site.js").MailFile} MailFile */

const SEALED = /\.(?:gpg|pgp|asc|eml)$/i;
const NO_LETTER = /^(?:signature|publickey.*|openpgp_0x.*)\.asc$/i;
const LARGEST = 25_000_000; // octets
const MOST_BARS = 50;

/** @param {string} name */
const isSealed = name => SEALED.test(name) && !NO_LETTER.test(name);

/** The page's own session, its own server, nothing else. @param {string} url @returns {Promise<Blob>} */
const fetched = async url => {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw refusal();
  const answer = await fetch(address, { credentials: "same-origin" }).catch(() => undefined);
  if (!answer?.ok) throw refusal();
  const size = Number(answer.headers.get("content-length") ?? 0);
  if (size > LARGEST) throw refusal();
  const content = await answer.blob();
  if (content.size > LARGEST) throw refusal();
  return content;
};

const refusal = () => new Refusal(worded(refused("not-fetched")));

/** @param {Blob} blob @returns {Promise<string>} */
const base64Of = blob =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => reject(refusal()));
    reader.readAsDataURL(blob);
  });

/** @param {MailFile} file @param {Mail} mail @returns {HTMLElement} */
const barFor = ({ name, url }, mail) => {
  const { host, box } = newPlace("bar-place");
  const status = element("p", { role: "status", class: "next" });
  const open = button(say("content_open_file"), () => void work(), "main");
  open.setAttribute("aria-label", say("content_open_file_name", { name }));
  const row = element("div", { class: "bar", role: "group", "aria-label": say("content_bar_name") });
  row.append(element("span", { class: "what" }, drawing(SEAL, "seal"), say("content_sealed_file")), open, status);
  box.append(row);
  const work = async () => {
    open.disabled = true;
    status.textContent = say("content_fetching");
    try {
      const content = await base64Of(await fetched(url));
      await ask("read_file", { name, content, sender: mail.sender });
      status.textContent = say("content_file_there");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      status.textContent = `${error.message} ${error.next}`.trim();
      if (isAboutPairing(error.code)) status.append(" ", button(say("pairing_show"), () => void pairNow()));
    } finally {
      open.disabled = false;
    }
  };
  return host;
};

export class MailFiles {
  /** @param {import("./sites/site.js").Site} site @param {AbortSignal} signal */
  constructor(site, signal) {
    this.site = site;
    /** @type {WeakMap<HTMLElement, HTMLElement>} by what stands for the file in the page */
    this.bars = new WeakMap();
    /** @type {Set<HTMLElement>} */
    this.hosts = new Set();
    signal.addEventListener("abort", () => this.remove(), { once: true });
  }

  look() {
    for (const mail of this.site.mails()) {
      for (const file of mail.files.filter(({ name }) => isSealed(name)).slice(0, MOST_BARS)) {
        if (this.bars.get(file.anchor)?.isConnected) continue;
        const host = barFor(file, mail);
        this.bars.set(file.anchor, host);
        this.hosts.add(host);
        file.anchor.after(host);
      }
    }
  }

  remove() {
    for (const host of this.hosts) host.remove();
  }
}
