/** The text of an editable box, exactly, and text into it: what was read back is what was written. */

import { element } from "../shared/dom.js";

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN " +
    "NAV OL P PRE SECTION TABLE TR UL"
  ).split(" "),
);
const SKIPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "SEALPOST-UI"]);

/** @param {Element} node @param {boolean} inherited @returns {boolean} whether white space counts in it */
const keepsSpace = (node, inherited) => {
  if (node.tagName === "PRE") return true;
  const { style: own } = /** @type {HTMLElement} */ (node);
  const style = node.isConnected ? getComputedStyle(node).whiteSpace : own?.whiteSpace;
  return style ? /pre|break-spaces/.test(style) : inherited;
};

class Lines {
  /** @type {string[]} */
  #lines = [];
  #line = "";
  #isOpen = false;
  /** The line ends with a blank that no reader sees. */
  #mayTrim = false;

  /** @param {string} text @param {boolean} spaced @param {string} quote */
  add(text, spaced, quote) {
    if (spaced) {
      this.#mayTrim = false;
      const [first = "", ...rest] = text.split("\n");
      this.#append(first, quote);
      for (const line of rest) {
        this.end(quote);
        this.#append(line, quote);
      }
      return;
    }
    const folded = text.replace(/[ \t\r\n]+/g, " ");
    this.#mayTrim = folded.endsWith(" ");
    const fitting = !this.#isOpen || this.#line.endsWith(" ") ? folded.replace(/^ /, "") : folded;
    this.#append(fitting, quote);
  }

  /** @param {string} text @param {string} quote */
  #append(text, quote) {
    if (text === "") return;
    if (!this.#isOpen) this.#line = quote;
    this.#line += text;
    this.#isOpen = true;
  }

  /** A line break: ends the line even where it is empty. @param {string} quote */
  end(quote) {
    this.#lines.push(this.#isOpen ? this.#shown() : quote.trimEnd());
    this.#line = "";
    this.#isOpen = false;
  }

  /** The edge of a block: ends a line that has begun. @param {string} quote */
  edge(quote) {
    if (this.#isOpen) this.end(quote);
  }

  get text() {
    return [...this.#lines, ...(this.#isOpen ? [this.#shown()] : [])].join("\n");
  }

  #shown() {
    return this.#mayTrim ? this.#line.replace(/ $/, "") : this.#line;
  }
}

/** @param {Node} node @param {Lines} lines @param {boolean} spaced @param {string} quote */
const gather = (node, lines, spaced, quote) => {
  if (node instanceof Text) {
    lines.add(node.data, spaced, quote);
    return;
  }
  if (!(node instanceof Element) || SKIPPED.has(node.tagName)) return;
  if (node.tagName === "BR") {
    lines.end(quote);
    return;
  }
  if (node.tagName === "IMG") {
    lines.add(node.getAttribute("data-emoji") ?? node.getAttribute("alt") ?? "", true, quote);
    return;
  }
  const isBlock = BLOCKS.has(node.tagName);
  const quoted = node.tagName === "BLOCKQUOTE" ? `${quote}> ` : quote;
  if (isBlock) lines.edge(quote);
  const inside = keepsSpace(node, spaced);
  for (const child of node.childNodes) gather(child, lines, inside, quoted);
  if (isBlock) lines.edge(quoted);
};

/** What a person reads in `root`; a quotation gets its `> `. @param {Element | DocumentFragment} root @returns {string} */
export const textOf = root => {
  const lines = new Lines();
  const spaced = root instanceof Element && keepsSpace(root, false);
  for (const child of root.childNodes) gather(child, lines, spaced, "");
  return lines.text;
};

/** @param {HTMLElement} body @returns {string} */
export const readBox = body => (body instanceof HTMLTextAreaElement ? body.value : textOf(body));

/** The part of `body` that is selected. @param {HTMLElement} body @returns {Range | undefined} */
export const selectedRange = body => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) && range.toString().trim() !== "" ? range : undefined;
};

/** @param {HTMLElement} body @returns {string} empty where nothing is selected */
export const readSelected = body => {
  if (body instanceof HTMLTextAreaElement) return body.value.slice(body.selectionStart, body.selectionEnd);
  const range = selectedRange(body);
  return range ? textOf(range.cloneContents()) : "";
};

/** Lines of text as nodes that keep every space. @param {string} text @returns {HTMLElement} */
export const linesOf = text => {
  const box = element("div", {});
  box.style.whiteSpace = "pre-wrap";
  for (const line of text.split("\n")) box.append(element("div", {}, line === "" ? element("br", {}) : line));
  return box;
};

/** @param {HTMLElement} body */
export const announceInput = body => {
  body.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
};

/** @param {HTMLElement} body @param {string} text @param {"whole" | "selection"} part */
export const writeBox = (body, text, part) => {
  if (body instanceof HTMLTextAreaElement) {
    const [from, to] = part === "whole" ? [0, body.value.length] : [body.selectionStart, body.selectionEnd];
    body.setRangeText(text, from, to, "end");
  } else {
    const range = part === "selection" ? selectedRange(body) : undefined;
    if (range) {
      range.deleteContents();
      range.insertNode(linesOf(text));
    } else body.replaceChildren(linesOf(text));
  }
  announceInput(body);
};

/** @param {HTMLElement} body @returns {import("./sites/site.js").Kept} */
export const keepBox = body => {
  if (body instanceof HTMLTextAreaElement) {
    const { value } = body;
    return async () => {
      body.value = value;
      announceInput(body);
    };
  }
  const nodes = [...body.childNodes].map(node => node.cloneNode(true));
  return async () => {
    body.replaceChildren(...nodes);
    announceInput(body);
  };
};
