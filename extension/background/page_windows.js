/** Windows of our own, for what was selected on a page that is no webmail we know. */

import { api } from "../shared/api.js";

const SIZE = Object.freeze({ width: 680, height: 720 });

/** @param {"reader" | "seal"} page @param {string} id @returns {string} the address of a page of ours, for one job */
export const addressOf = (page, id) => api.runtime.getURL(`pages/${page}/${page}.html#${id}`);

/** @param {"reader" | "seal"} page @param {string} id */
export const openWindow = (page, id) =>
  api.windows.create({ url: addressOf(page, id), type: "popup", ...SIZE });
