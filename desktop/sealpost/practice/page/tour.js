/** The four steps beside the mailbox. The page can't see what was opened: the reader says when a step is done. */

import { button, element } from "./element.js";

const STEPS = [
  {
    id: "encrypt",
    title: "Seal a letter to Echo",
    text: "Write a few lines, then press the Sealpost button Encrypt beside Send. What was readable becomes a "
      + "sealed block that only Echo can open. Then press Send.",
    start: "Write to Echo",
  },
  {
    id: "open",
    title: "Open Echo's answer",
    text: "Echo has answered in the Inbox. Press Open on the bar above the sealed block: the text appears in a "
      + "frame that belongs to Sealpost, and this page can't read it.",
  },
  {
    id: "verify",
    title: "Verify a signature",
    text: "Echo's note “Opening hours” is signed but not sealed. Press Verify: Sealpost says who signed it "
      + "and that nothing was changed on the way.",
  },
  {
    id: "import",
    title: "Import a key",
    text: "Below Echo's answer is the key of Fern, a friend of Echo's. Press Import key and compare what is "
      + "shown: from then on you can seal letters to Fern as well.",
  },
];

/** @param {HTMLElement} list @param {() => void} writeToEcho */
export function tour(list, writeToEcho) {
  const done = new Set(JSON.parse(sessionStorage.getItem("done") ?? "[]"));
  const finish = id => {
    done.add(id);
    sessionStorage.setItem("done", JSON.stringify([...done]));
    show();
  };
  const show = () => {
    const current = STEPS.find(step => !done.has(step.id));
    list.replaceChildren(...STEPS.map(step => item(step, done, step === current, writeToEcho, finish)));
    if (!current) list.append(element("li", { class: "all-done", "aria-current": "step" },
      element("h3", {}, "That is all"),
      element("p", {}, "Your real webmail works the same way. Close this window, and everything here is removed.")));
  };
  show();
  return { finish };
}

function item(step, done, isCurrent, writeToEcho, finish) {
  const made = element("li", done.has(step.id) ? { class: "done" } : {},
    element("h3", {}, step.title), element("p", {}, step.text));
  if (isCurrent) made.setAttribute("aria-current", "step");
  if (step.start) made.append(button(step.start, writeToEcho, { class: "primary" }));
  else made.append(button("Done", () => finish(step.id), { "aria-label": `Done: ${step.title}` }));
  return made;
}
