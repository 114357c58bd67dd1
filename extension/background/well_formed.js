/** PURE  Text of a page may hold half a surrogate pair, which no UTF-8 has: it travels as U+FFFD. */

/** @template T @param {T} value anything that JSON can hold @returns {T} */
export const wellFormed = value => {
  if (typeof value === "string") return /** @type {any} */ (value.toWellFormed());
  if (Array.isArray(value)) return /** @type {any} */ (value.map(wellFormed));
  if (value === null || typeof value !== "object") return value;
  return /** @type {any} */ (
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wellFormed(inner)]))
  );
};
