/** PURE  How each verdict looks and what it says; only a good one from a verified key looks reassuring. */

/** @typedef {import("../../shared/messages.js").SignatureReply} Signature */
/**
 * @typedef {object} Look
 * @property {import("../notice.js").Tone} tone
 * @property {import("../drawings.js").DrawingName} drawing
 * @property {string} title a key of words, as is `detail`
 * @property {string} detail
 */

/** @type {Record<string, Look>} */
const LOOKS = {
  bad: { tone: "bad", drawing: "bad", title: "verdict_bad", detail: "verdict_bad_detail" },
  "unknown-key": {
    tone: "plain",
    drawing: "unknown",
    title: "verdict_unknown_key",
    detail: "verdict_unknown_key_detail",
  },
  expired: { tone: "warn", drawing: "expired", title: "verdict_expired", detail: "verdict_expired_detail" },
  revoked: { tone: "bad", drawing: "revoked", title: "verdict_revoked", detail: "verdict_revoked_detail" },
  weak: { tone: "warn", drawing: "weak", title: "verdict_weak", detail: "verdict_weak_detail" },
  uncheckable: {
    tone: "plain",
    drawing: "uncheckable",
    title: "verdict_uncheckable",
    detail: "verdict_uncheckable_detail",
  },
};

/** @type {Look} */
const GOOD = { tone: "good", drawing: "good", title: "verdict_good", detail: "" };
/** @type {Look} */
const UNVERIFIED = {
  tone: "warn",
  drawing: "unknown",
  title: "verdict_unverified",
  detail: "verdict_unverified_detail",
};
/** @type {Look} */
const OTHER_SENDER = {
  tone: "warn",
  drawing: "warn",
  title: "verdict_other_sender",
  detail: "verdict_other_sender_detail",
};
/** @type {Look} */
const DISPUTED = {
  tone: "warn",
  drawing: "warn",
  title: "verdict_disputed",
  detail: "verdict_disputed_detail",
};
/** A verdict of a newer app. @type {Look} */
const UNHEARD_OF = { tone: "plain", drawing: "unknown", title: "verdict_new", detail: "verdict_new_detail" };

/** @param {Signature} signature @returns {Look} */
export const lookOf = ({ verdict, validity, matches_sender: matchesSender, disputed }) => {
  if (verdict !== "good") return (Object.hasOwn(LOOKS, verdict) ? LOOKS[verdict] : undefined) ?? UNHEARD_OF;
  if (disputed) return DISPUTED;
  if (validity !== "full" && validity !== "ultimate") return UNVERIFIED;
  return matchesSender === false ? OTHER_SENDER : GOOD;
};
