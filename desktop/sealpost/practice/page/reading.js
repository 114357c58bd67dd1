/** A letter as it is read: plain text, its lines broken by <br>, as webmails show it. */

import { button, element } from "./element.js";

/** @param {import("./mailbox.js").Letter} letter @param {() => void} reply */
export function reader(letter, reply) {
  const body = element("div", { "data-part": "body" });
  letter.body.split("\n").forEach((line, index) => {
    if (index > 0) body.append(element("br"));
    body.append(line);
  });
  const article = element("article", { "data-sealpost-message": letter.id, "data-sender": letter.sender },
    element("h2", {}, letter.subject || "(no subject)"),
    element("p", { class: "from" }, `${letter.sender_name} <${letter.sender}> · to ${letter.to}`),
    body);
  if (letter.folder === "inbox") article.append(button("Reply", reply, { class: "reply", "data-action": "reply" }));
  return article;
}
