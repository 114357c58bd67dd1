/** Elements without markup: text goes in as text, whatever it holds. */

/** @typedef {Node | string | null | undefined | false} Child what is empty is left out */

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string>} attributes
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export const element = (tag, attributes, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) if (child) made.append(child);
  return made;
};

const SVG = "http://www.w3.org/2000/svg";

/** A 24 x 24 line drawing beside words that say the same.
 * @param {string} path @param {string} [className] @returns {SVGSVGElement} */
export const drawing = (path, className = "drawing") => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
};

/** @param {string} words @param {() => void} act @param {string} [className] @returns {HTMLButtonElement} */
export const button = (words, act, className = "") => {
  const made = element("button", { type: "button", class: className }, words);
  made.addEventListener("click", event => {
    if (event.isTrusted) act();
  });
  return made;
};
