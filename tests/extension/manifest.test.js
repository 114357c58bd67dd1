import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { MAIL_HOSTS, MAIL_PATTERNS } from "../../extension/background/mail_sites.js";
import { EXTENSION, filesEnding, readManifest, readText } from "./support/extension.js";

const manifest = readManifest();
const mailHosts = MAIL_HOSTS.map(host => `https://${host}/*`);

test("content scripts run on the mail sites and the practice mailbox only", () => {
  assert.deepEqual(
    manifest.content_scripts.flatMap(({ matches }) => matches),
    MAIL_PATTERNS,
  );
});

test("content scripts stay out of frames", () =>
  assert.ok(manifest.content_scripts.every(script => script.all_frames === false)));

test("permission for hosts goes no further than the mail sites and this machine", () => {
  assert.deepEqual(manifest.host_permissions, [...mailHosts, "http://127.0.0.1/*"]);
});

test("other pages can't see any of our files", () => {
  for (const { matches } of manifest.web_accessible_resources)
    assert.deepEqual(matches, [...mailHosts, "http://127.0.0.1/*"]);
});

test("of our pages only the reader can be framed by a mail site", () => {
  const pages = manifest.web_accessible_resources
    .flatMap(({ resources }) => resources)
    .filter(path => path.endsWith(".html"));
  assert.deepEqual(pages, ["pages/reader/reader.html"]);
});

test("only the mail sites may frame a page of ours", () => {
  const ancestors = manifest.content_security_policy.extension_pages
    .match(/frame-ancestors ([^;]*)/)[1]
    .split(" ");
  assert.deepEqual(ancestors, ["'self'", ...MAIL_HOSTS.map(host => `https://${host}`), "http://127.0.0.1:*"]);
});

test("our pages load nothing from elsewhere, and no inline code", () => {
  const policy = manifest.content_security_policy.extension_pages;
  assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/);
  assert.doesNotMatch(policy, /unsafe|https?:\/\/\*|data:|blob:/);
});

test("no page or extension from outside may connect", () =>
  assert.ok(!("externally_connectable" in manifest)));

test("permissions are what is used, and no more", () => {
  assert.deepEqual(manifest.permissions, [
    "nativeMessaging",
    "storage",
    "contextMenus",
    "scripting",
    "activeTab",
  ]);
});

test("the add-on id for Firefox is the one that the native host allows", () => {
  assert.equal(manifest.browser_specific_settings.gecko.id, "sealpost@sealpost.org");
});

test("the key is a public RSA key, which fixes the id in Chromium", () => {
  const der = Buffer.from(manifest.key, "base64");
  assert.ok(der.includes(Buffer.from("2a864886f70d010101", "hex")));
  const id = createHash("sha256")
    .update(der)
    .digest("hex")
    .slice(0, 32)
    .replace(/./g, digit => "abcdefghijklmnop"[parseInt(digit, 16)]);
  assert.match(id, /^[a-p]{32}$/);
});

test("every file that the manifest names is there", () => {
  const named = JSON.stringify(manifest)
    .match(/"(?:background|content|pages|icons)\/[^"*]+"/g)
    .map(quoted => JSON.parse(quoted));
  assert.deepEqual(
    named.filter(path => !existsSync(join(EXTENSION, path))),
    [],
  );
});

test("pages have no inline script, style or event handler", () => {
  for (const path of filesEnding(".html")) {
    assert.doesNotMatch(readText(path), /<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/i, path);
  }
});

test("pages and styles load nothing from elsewhere", () => {
  for (const path of [...filesEnding(".html"), ...filesEnding(".css")]) {
    assert.doesNotMatch(readText(path), /(src|href)="https?:|url\(|@import/i, path);
  }
});

test("every control of a page has a name", () => {
  for (const path of filesEnding(".html")) {
    for (const [tag] of readText(path).matchAll(/<button[^>]*>/g))
      assert.match(tag, /data-say|id="seal"/, `${path}: ${tag}`);
  }
});
