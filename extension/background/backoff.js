/** PURE  How long to wait before the next attempt to reach the app. */

const SECONDS = Object.freeze([1, 2, 5, 15, 60]);

/** @param {number} attempt counted from 0 @param {number} chance from 0 to 1 @returns {number} milliseconds, up to a quarter more */
export const delayBefore = (attempt, chance) =>
  (SECONDS[Math.min(attempt, SECONDS.length - 1)] ?? 60) * 1000 * (1 + chance / 4);
