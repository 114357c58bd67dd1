import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { ESLint } from "eslint";

import { EXTENSION, ROOT } from "./support/extension.js";

const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: join(ROOT, "tests/extension/eslint.config.js") });

/** @param {string} code @param {string} [path] @returns {Promise<string[]>} the rules that the code breaks */
const broken = async (code, path = "extension/content/planted.js") => {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, path) });
  return result.messages.map(message => message.ruleId ?? message.message);
};

for (const code of [
  "export const put = node => { node.innerHTML = '<b>'; };\n",
  "export const put = node => { node['innerHTML'] = '<b>'; };\n",
  "export const put = node => { node.outerHTML = '<b>'; };\n",
  "export const put = node => node.insertAdjacentHTML('beforeend', '<b>');\n",
  "export const put = () => document.write('<b>');\n",
  "export const put = frame => { frame.srcdoc = '<b>'; };\n",
  "export const parse = text => new DOMParser().parseFromString(text, 'text/html');\n",
  "export const run = text => eval(text);\n",
  "export const run = text => new Function(text);\n",
  "export const run = () => setTimeout('alert(1)', 1);\n",
  "export const id = chrome.runtime.id;\n",
  "export const id = browser.runtime.id;\n",
  "export const id = globalThis.chrome.runtime.id;\n",
  "export default 7;\n",
  "const seven = 7;\nexport { seven as default };\n",
]) {
  test(`refused: ${code.trim().replaceAll("\n", " ")}`, async () =>
    assert.notDeepEqual(await broken(code), []));
}

test("what keeps the rules passes", async () => {
  assert.deepEqual(
    await broken('import { api } from "../shared/api.js";\n\nexport const id = api.runtime.id;\n'),
    [],
  );
});

test("the browser's object is named in shared/api.js", async () => {
  assert.deepEqual(await broken("export const api = chrome;\n", "extension/shared/api.js"), []);
});

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "sealpost-types-"));
  cpSync(EXTENSION, join(folder, "extension"), { recursive: true });
  cpSync(join(ROOT, "tests/extension/tsconfig.json"), join(folder, "tests/extension/tsconfig.json"));
  symlinkSync(join(ROOT, "tests/extension/node_modules"), join(folder, "tests/extension/node_modules"));
});
after(() => rmSync(folder, { recursive: true }));

test("a planted mistake of types is refused", () => {
  writeFileSync(
    join(folder, "extension/shared/planted.js"),
    "/** @type {number} */\nexport const planted = 'text';\n",
  );
  const compiler = join(ROOT, "tests/extension/node_modules/.bin/tsc");
  assert.throws(
    () =>
      execFileSync(compiler, ["--project", join(folder, "tests/extension/tsconfig.json")], {
        encoding: "utf8",
      }),
    error => error.stdout.includes("planted.js(2,14)"),
  );
});
