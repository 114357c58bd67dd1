/** What a failed request says: a stable code, its parameters, a sentence and the next step, ready to show. */

/**
 * @typedef {object} Refused
 * @property {string} code
 * @property {Record<string, string | number | string[]>} params
 * @property {string} message
 * @property {string} next
 */

/** @param {string} code @param {Refused["params"]} [params] @returns {Refused} words are added by `worded` */
export const refused = (code, params = {}) => ({ code, params, message: "", next: "" });

export class Refusal extends Error {
  /** @param {Refused} refusal */
  constructor({ code, params, message, next }) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.params = params;
    this.next = next;
  }
}
