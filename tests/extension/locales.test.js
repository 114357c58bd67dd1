import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { filesEnding, LANGUAGES, readText, readWords, ROOT } from "./support/extension.js";

const english = readWords("en");
const python = path => readFileSync(join(ROOT, "desktop/sealpost", path), "utf8");
const holes = message => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

/** Only the command line and the desktop meet these. */
const NEVER_IN_A_BROWSER = [
  "not-a-group-name",
  "unknown-group",
  "group-exists",
  "group-too-large",
  "not-to-be-looked-up",
  "not-a-secure-url",
  "not-a-server",
  "no-directory",
  "directory-unreachable",
  "directory-refused",
  "directory-answer-refused",
  "not-in-directory",
  "not-yours-to-publish",
  "no-address-to-publish",
  "no-browser",
  "contact-changed",
  "empty-contact",
  "unknown-contact",
  "not-a-time-zone",
  "unknown-column",
  "unknown-source",
  "not-an-expiry",
  "not-a-name",
  "secret-key-here",
  "not-confirmed",
  "nothing-to-undo",
  "not-backed-up",
  "no-such-user-id",
  "not-a-backup",
  "paper-lines-wrong",
  "paper-incomplete",
  "paper-mixed",
  "missing-part",
  "unknown-pairing",
  "own-home",
  "unknown-browser",
  "manifest-managed",
  "not-writable",
  "not-readable",
  "store-in-use",
  "backup-unusable",
  "unknown-backup",
  "no-secret-store",
  "secret-gone",
  "not-a-picture",
  "no-session-news",
  "no-notices",
  "rules-wrong",
  "not-a-calendar",
  "no-calendar-server",
  "not-a-server-address",
  "calendar-server-away",
  "calendar-login-refused",
  "calendar-server-odd",
  "item-changed",
  "already-undone",
  "empty-item",
  "not-a-date",
  "not-a-repetition",
  "no-such-step",
  "several-contacts",
  "file-exists",
  "file-changed",
  "not-a-file",
  "archive-refused",
  "no-password",
  "no-draft-key",
  "draft-unreadable",
];

for (const language of LANGUAGES) {
  const words = readWords(language);

  test(`${language} has the same keys as English`, () =>
    assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort()));

  test(`${language} leaves no message empty`, () => {
    assert.deepEqual(
      Object.keys(words).filter(key => !words[key].message.trim()),
      [],
    );
  });

  test(`${language} knows no parameter that English does not have`, () => {
    const strange = Object.keys(words).filter(key =>
      holes(words[key].message).some(hole => !holes(english[key].message).includes(hole)),
    );
    assert.deepEqual(strange, []);
  });

  test(`${language} keeps clear of the browsers' own placeholders`, () => {
    assert.deepEqual(
      Object.keys(words).filter(key => words[key].message.includes("$")),
      [],
    );
  });
}

test("Russian is written in Cyrillic and Hungarian is not English", () => {
  const same = language =>
    Object.keys(english).filter(
      key =>
        english[key].message === readWords(language)[key].message &&
        english[key].message !== english.name.message,
    );
  const alike = new Set(["activity_line"]);
  for (const language of ["ru", "hu"]) {
    assert.deepEqual(
      same(language).filter(key => !alike.has(key) && !/^\{\w+\}$/.test(english[key].message)),
      [],
    );
  }
});

test("every word that the code asks for is there", () => {
  const used = filesEnding(".js").flatMap(path =>
    [...readText(path).matchAll(/\bsay\(\s*"([a-z0-9_]+)"/g)].map(found => found[1]),
  );
  assert.deepEqual(
    used.filter(key => !(key in english)),
    [],
  );
});

test("every word that a page or the manifest asks for is there", () => {
  const pages = filesEnding(".html").flatMap(path =>
    [...readText(path).matchAll(/data-say(?:-label)?="(\w+)"/g)].map(found => found[1]),
  );
  const manifest = [...readText("manifest.json").matchAll(/__MSG_(\w+)__/g)].map(found => found[1]);
  assert.deepEqual(
    [...pages, ...manifest].filter(key => !(key in english)),
    [],
  );
});

test("every title and detail of a verdict is there", () => {
  const keys = readText("pages/reader/verdicts.js")
    .match(/"verdict_\w+"/g)
    .map(quoted => JSON.parse(quoted));
  assert.deepEqual(
    keys.filter(key => !(key in english)),
    [],
  );
});

for (const prefix of ["error", "next"]) {
  test(`every error of the app has its “${prefix}” words`, () => {
    const codes = [...python("errors.py").matchAll(/^ {4}code = "([a-z-]+)"/gm)].map(found => found[1]);
    const missing = codes.filter(code => !(`${prefix}_${code.replaceAll("-", "_")}` in english));
    assert.deepEqual(missing.sort(), [...NEVER_IN_A_BROWSER].sort());
  });

  test(`every fault that the extension finds itself has its “${prefix}” words`, () => {
    const codes = filesEnding(".js").flatMap(path =>
      [...readText(path).matchAll(/\brefused\(\s*"([a-z-]+)"/g)].map(found => found[1]),
    );
    assert.deepEqual(
      codes.filter(code => !(`${prefix}_${code.replaceAll("-", "_")}` in english)),
      [],
    );
  });
}

for (const prefix of ["why", "step"]) {
  test(`every reason for refusing a message has its “${prefix}” words`, () => {
    const reasons = [...python("core/reasons.py").matchAll(/^ {4}[A-Z_]+ = \(\s*"([a-z-]+)",/gm)].map(
      found => found[1],
    );
    assert.ok(reasons.length > 30);
    assert.deepEqual(
      reasons.filter(reason => !(`${prefix}_${reason.replaceAll("-", "_")}` in english)),
      [],
    );
  });
}
