/** The only file that names the browser's own object: `browser` in Firefox, `chrome` in Chromium. */

// @ts-ignore TS2304: only @types/chrome is installed, and Firefox's object has the same shape for what we use
export const api = /** @type {typeof chrome} */ (typeof browser === "undefined" ? chrome : browser);
