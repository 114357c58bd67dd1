/** PURE  Which adapter serves an address; a new webmail is a new file here and a line in this list. */

import { gmail } from "./gmail.js";
import { practice } from "./practice.js";
import { yandex } from "./yandex.js";

/** @type {{hosts: RegExp, site: import("./site.js").Site}[]} */
const SITES = [
  { hosts: /^mail\.google\.com$/, site: gmail },
  { hosts: /^mail\.(?:360\.yandex\.ru|yandex\.(?:ru|com|by|kz))$/, site: yandex },
  { hosts: /^127\.0\.0\.1$/, site: practice },
];

/** @param {string} host @returns {import("./site.js").Site | undefined} */
export const siteAt = host => SITES.find(({ hosts }) => hosts.test(host))?.site;
