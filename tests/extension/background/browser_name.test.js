import assert from "node:assert/strict";
import { test } from "node:test";

import { browserName } from "../../../extension/background/browser_name.js";

const CHROMIUM =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
const brands = name => [
  { brand: "Not.A/Brand", version: "8" },
  { brand: "Chromium", version: "156" },
  { brand: name, version: "156" },
];

for (const [userAgent, list, name] of [
  [CHROMIUM, brands("Chromium"), "Chromium 156"],
  [CHROMIUM, brands("Google Chrome"), "Google Chrome 156"],
  [CHROMIUM, brands("Brave"), "Brave 156"],
  [`${CHROMIUM} YaBrowser/26.3`, brands("Chromium"), "Yandex Browser 26"],
  [`${CHROMIUM} Edg/156.0`, brands("Microsoft Edge"), "Edge 156"],
  [`${CHROMIUM} OPR/120.0`, brands("Opera"), "Opera 120"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", [], "Firefox 140"],
  ["unheard of", [], "Chromium"],
]) {
  test(`${name} is recognized`, () => assert.equal(browserName(userAgent, list), name));
}
