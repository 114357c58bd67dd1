/** A call to the sender of what is read, put on the desk with one click. */

import { Refusal } from "../../shared/ask.js";
import { button, element } from "../../shared/dom.js";
import { say } from "../../shared/words.js";

/** @param {string} sender @param {(op: string, body: object) => Promise<unknown>} askHere @returns {HTMLElement} */
export const callButton = (sender, askHere) => {
  const place = element("span", {});
  const queue = async () => {
    try {
      await askHere("queue_call", { address: sender, name: "" });
      place.replaceChildren(element("span", { role: "status" }, say("reader_call_queued")));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      place.append(element("span", { role: "alert" }, `${error.message} ${error.next}`));
    }
  };
  place.append(button(say("reader_queue_call"), () => void queue()));
  return place;
};
