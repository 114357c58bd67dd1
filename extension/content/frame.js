/** The isolated frame in which a sealed text is shown: a page of the extension's, in a closed shadow root. */

import { newFrame, onAnswer, onFrameEvent } from "../shared/ask.js";
import { element } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { newPlace } from "./look.js";

/** @typedef {import("../shared/ask.js").FrameJob} FrameJob */

const TALLEST = 20_000; // pixels: what is longer scrolls inside

/**
 * @param {FrameJob} job
 * @param {{close: () => void, answer: () => Promise<boolean>}} does what its buttons ask for
 * @param {AbortSignal} signal
 * @returns {Promise<HTMLElement>} rejects with Refusal
 */
export const readerFrame = async (job, does, signal) => {
  const { id, url } = await newFrame(job);
  const { host, box } = newPlace("reader");
  const frame = element("iframe", { src: url, title: say("content_reader_frame") });
  box.append(frame);
  onFrameEvent(event => {
    if (event.id !== id) return;
    if (event.event === "close") does.close();
    if (event.event === "size" && event.height > 0) frame.style.blockSize = `${Math.min(event.height, TALLEST) + 2}px`;
  }, signal);
  onAnswer(id, does.answer, signal);
  return host;
};
