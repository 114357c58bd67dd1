/** PURE  Links in a text: found by their scheme, shown with the address they really lead to. */

/** @typedef {{text: string, target: string | null}} Piece `target` is the address in the form the browser uses */

const LINK = /\bhttps?:\/\/[^\s<>"'`{}|\\^\u2028\u2029]+/gi;
const TRAILING = /[.,;:!?)\]»”’]+$/;

/** @param {string} text @returns {Piece} */
const linkPiece = text => ({ text, target: URL.canParse(text) ? new URL(text).href : null });

/** @param {string} text @returns {Piece[]} whose texts joined are `text` again */
export const pieces = text => {
  /** @type {Piece[]} */
  const found = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const link = match[0].replace(TRAILING, "");
    if (match.index > from) found.push({ text: text.slice(from, match.index), target: null });
    found.push(linkPiece(link));
    from = match.index + link.length;
  }
  if (from < text.length || found.length === 0) found.push({ text: text.slice(from), target: null });
  return found;
};

/** @param {Piece} piece @returns {boolean} whether the words hide where the link goes: other letters, other host */
export const isDisguised = ({ text, target }) =>
  target !== null && target !== text && target.replace(/\/$/, "") !== text.replace(/\/$/, "");
