/** PURE  Why a native port closed: the browsers' own texts, turned into a cause that has a next step. */

import { refused } from "../shared/refusal.js";

/** @typedef {import("../shared/refusal.js").Refused} Refused */

const LARGEST_FRAME = 64 * 1024 * 1024;

/** A frame's length is four bytes; printed text in its place gives a huge number that spells the text's beginning.
 * @param {number} length */
export const spellLength = length =>
  String.fromCharCode(...[0, 8, 16, 24].map(shift => Math.floor(length / 2 ** shift) % 256)).replace(
    /[^\x20-\x7e]/g,
    "·",
  );

/** @param {string} count @returns {Refused} */
const oversized = count => {
  const bytes = Number(count);
  if (bytes < LARGEST_FRAME) return refused("host-reply-too-large", { size: bytes });
  return refused("host-printed-text", { text: spellLength(bytes) });
};

/** @type {[RegExp, (found: RegExpMatchArray, self: {id: string}) => Refused][]} the first that fits counts */
const CAUSES = [
  [/native messaging host not found|No such native application/i, () => refused("host-not-found")],
  [/host is forbidden/i, (_found, self) => refused("host-forbidden", { id: self.id })],
  [/Failed to start native messaging host/i, () => refused("host-not-started")],
  [/message of (\d+) bytes/i, found => oversized(found[1] ?? "0")],
  [/Error when communicating with the native/i, () => refused("host-garbled")],
  [/Invalid native messaging host name/i, () => refused("host-name-invalid")],
  [/Native host has exited/i, () => refused("host-exited")],
];

/**
 * @param {string} text the browser's error, empty where it gives none (Firefox, when the host ends)
 * @param {{id: string}} self
 * @returns {Refused}
 */
export const causeOfDisconnect = (text, self) => {
  for (const [pattern, cause] of CAUSES) {
    const found = text.match(pattern);
    if (found) return cause(found, self);
  }
  return text ? refused("link-broken", { detail: text.slice(0, 200) }) : refused("host-exited");
};
