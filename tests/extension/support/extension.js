/** Where the extension's files are, and a stand-in for the browser's object where a module needs words. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
export const EXTENSION = join(ROOT, "extension");
export const LANGUAGES = ["en", "ru", "hu"];

/** @param {string} path inside the extension's folder */
export const readText = path => readFileSync(join(EXTENSION, path), "utf8");

export const readManifest = () => JSON.parse(readText("manifest.json"));

/** @param {string} language @returns {Record<string, {message: string}>} */
export const readWords = language => JSON.parse(readText(`_locales/${language}/messages.json`));

/** Files of the extension whose name ends so, as paths inside it. @param {string} ending */
export const filesEnding = ending =>
  readdirSync(EXTENSION, { recursive: true, encoding: "utf8" }).filter(path => path.endsWith(ending));

/** Put in a browser object that speaks `language`; modules that use it must be imported after this. */
export const speak = (language, more = {}) => {
  const words = readWords(language);
  globalThis.chrome = { i18n: { getMessage: key => words[key]?.message ?? "" }, ...more };
};
