import assert from "node:assert/strict";
import { test } from "node:test";

import { grouped, spokenDate, spokenDay } from "../../../extension/pages/fingerprint.js";

test("a fingerprint stands in groups of four", () =>
  assert.equal(grouped("0123456789ABCDEF"), "0123 4567 89AB CDEF"));

test("no fingerprint is no text", () => assert.equal(grouped(""), ""));

test("a date is told in the reader's language", () =>
  assert.match(spokenDay("2026-11-20T12:00:00+00:00", "ru"), /20 ноября 2026/));

test("no date is no text", () => assert.equal(spokenDate("", "en"), ""));

test("what is no date is no text", () => assert.equal(spokenDay("soon", "en"), ""));
