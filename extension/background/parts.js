/** PURE  Frames above a browser's limit travel in parts, with credit from the receiver (native_host/PROTOCOL.md). */

export const WHOLE_FRAME_BYTES = 512 * 1024;
export const PART_CHARACTERS = 256 * 1024;
export const WINDOW = 8;
export const CREDIT_STEP = 4;
export const MAX_ASSEMBLED = 96 * 1024 * 1024;

/** @param {string} text */
const fitsWhole = text =>
  text.length * 3 <= WHOLE_FRAME_BYTES ||
  (text.length <= WHOLE_FRAME_BYTES && new TextEncoder().encode(text).length <= WHOLE_FRAME_BYTES);

/** Where to cut so that no surrogate pair is torn. @param {string} text @param {number} at */
const cutAt = (text, at) => (/[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && at < text.length ? at - 1 : at);

/** @typedef {{v: 1, type: "part", id: string, seq: number, last: boolean, data: string}} Part */

/** @param {{id: string}} frame @returns {{whole: true} | {whole: false, parts: Part[]}} */
export const split = frame => {
  const text = JSON.stringify(frame);
  if (fitsWhole(text)) return { whole: true };
  /** @type {Part[]} */
  const parts = [];
  for (let from = 0; from < text.length;) {
    const to = cutAt(text, Math.min(from + PART_CHARACTERS, text.length));
    parts.push({
      v: 1,
      type: "part",
      id: frame.id,
      seq: parts.length,
      last: to === text.length,
      data: text.slice(from, to),
    });
    from = to;
  }
  return { whole: false, parts };
};

export class PartsRefused extends Error {}

/** Puts the parts of one id together, in order. */
export class Assembly {
  /** @type {string[]} */
  #slices = [];
  #characters = 0;

  get characters() {
    return this.#characters;
  }

  /** @param {Part} part @returns {{text: string | null, credit: number}} the whole text once it is there */
  add({ seq, last, data }) {
    if (seq !== this.#slices.length || typeof data !== "string") throw new PartsRefused("out of order");
    this.#characters += data.length;
    if (this.#characters > MAX_ASSEMBLED) throw new PartsRefused("too large");
    this.#slices.push(data);
    if (last) return { text: this.#slices.join(""), credit: 0 };
    return { text: null, credit: this.#slices.length % CREDIT_STEP === 0 ? CREDIT_STEP : 0 };
  }
}
