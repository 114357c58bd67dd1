/** The user's personal mark, in the header of a page of ours: what no page of anybody else can know. */

import { ask, Refusal } from "../shared/ask.js";
import { drawing, element } from "../shared/dom.js";
import { say } from "../shared/words.js";

/** @typedef {import("../shared/messages.js").MarkReply} MarkReply */

const SIDE = 96;

/** The app has made it small and encoded it anew. @param {string} base64 @returns {Promise<HTMLCanvasElement>} */
const ownPicture = async base64 => {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const canvas = element("canvas", { width: String(SIDE), height: String(SIDE), "aria-hidden": "true" });
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, SIDE, SIDE);
  return canvas;
};

/** @param {MarkReply} mark @returns {Promise<HTMLElement>} */
export const markView = async ({ path, image, colour, word }) => {
  const picture = path ? drawing(path) : await ownPicture(image);
  const disc = element("span", { class: "disc" }, picture);
  disc.style.backgroundColor = colour;
  const label = say("personal_mark", { word });
  return element("span", { class: "mark-badge", role: "img", "aria-label": label, title: label }, disc, element("span", { class: "quiet" }, word));
};

/**
 * Into the page's `#mark`; where the app does not answer it stays empty, which is what the user would notice.
 * @param {string} [frame] the reader's or the sealing window's id, once claimed
 */
export const showMark = async frame => {
  const place = document.getElementById("mark");
  try {
    const mark = await ask("mark", {}, frame === undefined ? {} : { frame });
    place?.replaceChildren(await markView(mark));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    place?.replaceChildren();
  }
};
