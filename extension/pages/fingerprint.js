/** PURE  Fingerprints and dates as people read them. */

/** @param {string} fingerprint @returns {string} in groups of four, to be read aloud and compared */
export const grouped = fingerprint => fingerprint.replace(/(.{4})(?=.)/g, "$1 ");

/** @param {string} iso @param {string} language @returns {string} empty where there is no date */
export const spokenDate = (iso, language) => {
  const moment = new Date(iso);
  if (!iso || Number.isNaN(moment.getTime())) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(moment);
};

/** @param {string} iso @param {string} language */
export const spokenDay = (iso, language) => {
  const moment = new Date(iso);
  if (!iso || Number.isNaN(moment.getTime())) return "";
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(moment);
};
