/** PURE  The browser's name and major version, for the app's list of browsers. */

/** The first that fits counts: every Chromium browser also claims to be Chrome. @type {[RegExp, string][]} */
const NAMES = [
  [/YaBrowser\/(\d+)/, "Yandex Browser"],
  [/OPR\/(\d+)/, "Opera"],
  [/Edg\/(\d+)/, "Edge"],
  [/Vivaldi\/(\d+)/, "Vivaldi"],
  [/Firefox\/(\d+)/, "Firefox"],
];

/** @typedef {{brand: string, version: string}} Brand */

/** @param {string} userAgent @param {readonly Brand[]} brands empty in Firefox @returns {string} */
export const browserName = (userAgent, brands) => {
  for (const [pattern, name] of NAMES) {
    const found = userAgent.match(pattern);
    if (found) return `${name} ${found[1]}`;
  }
  const known =
    brands.find(({ brand }) => /^(Google Chrome|Brave)$/.test(brand)) ??
    brands.find(({ brand }) => brand === "Chromium");
  return known ? `${known.brand} ${known.version}` : "Chromium";
};
