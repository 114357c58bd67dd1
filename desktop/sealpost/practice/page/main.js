/** The practice mailbox: folders, letters, and what is open. */

import { composer } from "./compose.js";
import { button, element } from "./element.js";
import * as mailbox from "./mailbox.js";
import { reader } from "./reading.js";
import { tour } from "./tour.js";

const ECHO = "echo@practice.example";
const FOLDERS = { inbox: "Inbox", sent: "Sent", drafts: "Drafts" };
const NOTICE_MS = 5000;

const at = id => /** @type {HTMLElement} */ (document.getElementById(id));
const read = new Set();
let letters = [];
let folder = "inbox";
let openId = "";

function showFolders() {
  at("folders").replaceChildren(...Object.entries(FOLDERS).map(([name, title]) => {
    const unread = letters.filter(letter => letter.folder === name && isUnread(letter)).length;
    const made = button("", () => { folder = name; openId = ""; show(); showNothing(); });
    made.append(element("span", {}, title));
    if (unread) made.append(element("span", { "class": "count", "aria-label": `${unread} unread` }, String(unread)));
    if (name === folder) made.setAttribute("aria-current", "page");
    return element("li", {}, made);
  }));
}

function showLetters() {
  at("folder-name").textContent = FOLDERS[folder];
  const here = letters.filter(letter => letter.folder === folder).reverse();
  at("letters").replaceChildren(...here.map(letter => {
    const who = folder === "inbox" ? letter.sender_name : `To ${letter.to || "nobody yet"}`;
    const made = button("", () => openLetter(letter));
    made.append(
      element("span", { class: "who" }, element("span", {}, who),
        element("time", { datetime: letter.at }, new Date(letter.at).toLocaleTimeString([], { timeStyle: "short" }))),
      element("span", { class: "subject" }, letter.subject || "(no subject)"));
    if (isUnread(letter)) made.classList.add("unread");
    if (letter.id === openId) made.setAttribute("aria-current", "true");
    return element("li", {}, made);
  }));
  if (!here.length) at("letters").append(element("li", { class: "none" }, "Nothing here yet."));
}

const isUnread = letter => letter.folder === "inbox" && !read.has(letter.id);

function show() {
  showFolders();
  showLetters();
}

function showNothing() {
  at("reading").replaceChildren(element("p", { class: "empty" },
    "Choose a letter on the left, or follow the four steps on the right."));
}

function openLetter(letter) {
  openId = letter.id;
  read.add(letter.id);
  show();
  if (letter.folder === "drafts") return write(letter);
  at("reading").replaceChildren(reader(letter, () => write({
    to: letter.sender, subject: letter.subject.startsWith("Re:") ? letter.subject : `Re: ${letter.subject}`,
  })));
  return at("reading").focus();
}

function write(filled) {
  const form = composer(filled, {
    sent: async isSealed => {
      if (isSealed) steps.finish("encrypt");
      folder = "inbox";
      await refresh();
      showNothing();
      notice(isSealed ? "Sent. The answer is in the Inbox." : "Sent without a seal.");
    },
    discarded: async () => { await refresh(); showNothing(); },
    failed: notice,
  });
  at("reading").replaceChildren(form);
  const empty = filled.to ? "body" : "to";
  /** @type {HTMLElement} */ (form.querySelector(`[data-field=${empty}]`)).focus();
}

function notice(text) {
  at("status").textContent = text;
  setTimeout(() => { if (at("status").textContent === text) at("status").textContent = ""; }, NOTICE_MS);
}

async function refresh() {
  const loaded = await mailbox.load();
  letters = loaded.letters;
  document.body.dataset.account = loaded.account;
  at("account").textContent = `${loaded.name} <${loaded.account}>`;
  show();
}

at("write").addEventListener("click", () => write({}));
const steps = tour(at("tour"), () => write({ to: ECHO, subject: "My first sealed letter" }));
await refresh();
showNothing();
