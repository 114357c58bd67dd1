/** PURE  Addresses that a person allows, as the patterns that browsers ask permission for. */

/** @param {string} typed @returns {string | undefined} the pattern for the whole site, if this is the address of one */
export const patternFor = typed => {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && hostname.includes(".") ? `https://${hostname}/*` : undefined;
};

/** @param {string} pattern @returns {string} */
export const siteName = pattern => pattern.replace(/^https?:\/\//, "").replace(/\/.*$/, "");

/** Browsers list the patterns of content scripts as well as those of permissions; a site is one thing here.
 * @param {readonly string[]} granted @param {readonly string[]} own patterns in the manifest @returns {string[]} */
export const addedByUser = (granted, own) => {
  const ownSites = own.map(siteName);
  return granted.filter(pattern => !ownSites.includes(siteName(pattern))).sort();
};
