/**
 * Finds armored blocks in a page, whatever the webmail did to their lines. The app repairs and judges them;
 * here only their place and their text count. Linear in the size of the page.
 */

/** @typedef {"message" | "signed" | "key" | "signature" | "secret"} BlockKind */
/**
 * @typedef {object} ArmorBlock
 * @property {BlockKind} kind
 * @property {string} text as it stands in the page
 * @property {Range} range
 * @property {boolean} isWhole false where the END line is missing
 * @property {boolean} isChanged the webmail put something into it or folded it, so a signature can't be judged
 */

const KIND = "(?:SIGNED[ \\u00a0])?MESSAGE|SIGNATURE|P(?:UBLIC|RIVATE)[ \\u00a0]KEY[ \\u00a0]BLOCK";
const EDGE = new RegExp(`-----(BEGIN|END)[ \\u00a0]PGP[ \\u00a0](${KIND})-----`, "g");
const CHANGED = /[\u00a0\u200b-\u200d\u2060\ufeff\u00ad\t]|^[ ]?[>|]/m;

/** @type {Record<string, BlockKind>} */
const KINDS = {
  MESSAGE: "message",
  "SIGNED MESSAGE": "signed",
  SIGNATURE: "signature",
  "PUBLIC KEY BLOCK": "key",
  "PRIVATE KEY BLOCK": "secret",
};

const LINE_ELEMENTS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TR UL".split(" "),
);
const SKIPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "TEXTAREA", "SEALPOST-UI"]);

/** The text of a page with the places it comes from. */
class Flat {
  #pieces = /** @type {string[]} */ ([]);
  #length = 0;
  /** @type {{start: number, node: Text}[]} */
  #places = [];
  #endsLine = true;

  /** @param {Text} node @param {boolean} spaced */
  add(node, spaced) {
    const text = spaced ? node.data : node.data.replace(/[\t\r\n]/g, " ");
    this.#places.push({ start: this.#length, node });
    this.#push(text);
    if (text !== "") this.#endsLine = text.endsWith("\n");
  }

  breakLine() {
    this.#push("\n");
    this.#endsLine = true;
  }

  edge() {
    if (!this.#endsLine) this.breakLine();
  }

  /** @param {string} text */
  #push(text) {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  get text() {
    return this.#pieces.join("");
  }

  /** @param {number} offset @param {boolean} isEnd @returns {{node: Text, offset: number} | undefined} */
  place(offset, isEnd) {
    let low = 0;
    let high = this.#places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const { start } = /** @type {{start: number, node: Text}} */ (this.#places[middle]);
      if (isEnd ? start < offset : start <= offset) low = middle;
      else high = middle - 1;
    }
    const found = this.#places[low];
    return found && { node: found.node, offset: Math.min(offset - found.start, found.node.length) };
  }
}

/** @param {Element} element @param {boolean} inherited */
const keepsSpace = (element, inherited) => {
  if (element.tagName === "PRE") return true;
  const own = /** @type {HTMLElement} */ (element).style?.whiteSpace;
  return own ? /pre|break-spaces/.test(own) : inherited;
};

/** @param {Node} node @param {Flat} flat @param {boolean} spaced */
const flatten = (node, flat, spaced) => {
  if (node instanceof Text) {
    flat.add(node, spaced);
    return;
  }
  if (!(node instanceof Element) || SKIPPED.has(node.tagName) || node.hasAttribute("data-sealpost-original")) return;
  if (node.tagName === "BR") {
    flat.breakLine();
    return;
  }
  const isLine = LINE_ELEMENTS.has(node.tagName);
  if (isLine) flat.edge();
  const inside = keepsSpace(node, spaced);
  for (const child of node.childNodes) flatten(child, flat, inside);
  if (isLine) flat.edge();
};

/** @typedef {{kind: string, isBegin: boolean, depth: number, start: number, end: number}} Edge depth: of quotation */

/** @param {string} text @param {number} start @returns {string} what stands before a place in its line */
const before = (text, start) => text.slice(text.lastIndexOf("\n", start - 1) + 1, start);

/** @param {string} text @returns {Edge[]} without those that signed text escapes with "- " (RFC 9580 7.2) */
const edgesOf = text =>
  [...text.matchAll(EDGE)].flatMap(match => {
    const margin = before(text, match.index).replaceAll("\u00a0", " ");
    if (margin.trim().endsWith("-")) return [];
    return [
      {
        kind: (match[2] ?? "").replaceAll("\u00a0", " "),
        isBegin: match[1] === "BEGIN",
        depth: margin.replace(/[^>]/g, "").length,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });

/** @param {string} kind which END line closes a block */
const closing = kind => (kind === "SIGNED MESSAGE" ? "SIGNATURE" : kind);

/** @param {string} text @returns {{kind: BlockKind, start: number, end: number, isWhole: boolean}[]} */
export const spansOf = text => {
  const edges = edgesOf(text);
  const spans = [];
  for (let index = 0; index < edges.length; index += 1) {
    const begin = /** @type {Edge} */ (edges[index]);
    if (!begin.isBegin) continue;
    let last = index + 1;
    // Inside clear-signed text only its own signature counts; everything else there is what was signed.
    while (last < edges.length && !ends(begin, /** @type {Edge} */ (edges[last]))) last += 1;
    const end = edges[last];
    const isWhole = end !== undefined && !end.isBegin;
    spans.push({ kind: KINDS[begin.kind] ?? "message", start: begin.start, end: end?.[isWhole ? "end" : "start"] ?? text.length, isWhole });
    index = isWhole ? last : last - 1;
  }
  return spans;
};

/** @param {Edge} begin @param {Edge} edge */
const ends = (begin, edge) => {
  if (edge.depth !== begin.depth) return false;
  return edge.isBegin ? begin.kind !== "SIGNED MESSAGE" : edge.kind === closing(begin.kind);
};

/** @param {Range} range @param {string} text */
const isChanged = (range, text) => {
  const parent = range.commonAncestorContainer;
  const around = parent instanceof Element ? parent : parent.parentElement;
  if (CHANGED.test(text) || around?.closest("blockquote")) return true;
  return range.cloneContents().querySelector("wbr, img, blockquote, a, table") !== null;
};

/**
 * @param {HTMLElement} root an open mail
 * @param {number} [most] a range costs the page something with each change, as long as it lives
 * @returns {ArmorBlock[]} the first of them, in the order of the page
 */
export const findBlocks = (root, most = Infinity) => {
  if (!root.textContent.includes("-----BEGIN")) return [];
  const flat = new Flat();
  flatten(root, flat, false);
  const { text } = flat;
  return spansOf(text).slice(0, most).flatMap(({ kind, start, end, isWhole }) => {
    const first = flat.place(start, false);
    const last = flat.place(end, true);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    const block = text.slice(start, end);
    return [{ kind, text: block, range, isWhole, isChanged: isChanged(range, block) }];
  });
};
