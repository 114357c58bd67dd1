import assert from "node:assert/strict";
import { test } from "node:test";

import {
  Assembly,
  CREDIT_STEP,
  PartsRefused,
  PART_CHARACTERS,
  split,
} from "../../../extension/background/parts.js";

const frame = text => ({ v: 1, type: "req", id: "a", op: "encrypt", body: { text } });
const joined = parts => JSON.parse(parts.map(part => part.data).join(""));

test("a short frame travels whole", () => assert.deepEqual(split(frame("short")), { whole: true }));

test("a frame of half a megabyte and more travels in parts", () => {
  assert.equal(split(frame("x".repeat(520 * 1024))).whole, false);
});

test("what is long in UTF-8 only travels in parts", () => {
  assert.equal(split(frame("х".repeat(300 * 1024))).whole, false);
});

test("the parts together are the frame", () => {
  const long = frame("Съешь ещё этих мягких булок 🙂\n".repeat(50_000));
  assert.deepEqual(joined(split(long).parts), long);
});

test("no part is longer than agreed", () => {
  for (const part of split(frame("🙂".repeat(600_000))).parts) assert.ok(part.data.length <= PART_CHARACTERS);
});

test("no part tears a surrogate pair", () => {
  for (const shift of ["", "x"]) {
    const { parts } = split(frame(shift + "🙂".repeat(400_000)));
    assert.ok(parts.every(part => part.data.isWellFormed()));
  }
});

test("parts are numbered and only the last one says so", () => {
  const { parts } = split(frame("x".repeat(1_000_000)));
  assert.deepEqual(
    parts.map(part => part.seq),
    [...parts.keys()],
  );
  assert.deepEqual(
    parts.map(part => part.last),
    parts.map((_, index) => index === parts.length - 1),
  );
});

const part = (seq, last = false, data = "x") => ({ v: 1, type: "part", id: "a", seq, last, data });

test("an assembly gives the text with its last part", () => {
  const assembly = new Assembly();
  assembly.add(part(0, false, "ab"));
  assert.equal(assembly.add(part(1, true, "cd")).text, "abcd");
});

test("an assembly grants credit at every fourth part", () => {
  const assembly = new Assembly();
  const granted = [0, 1, 2, 3, 4].map(seq => assembly.add(part(seq)).credit);
  assert.deepEqual(granted, [0, 0, 0, CREDIT_STEP, 0]);
});

test("a part out of order is refused", () => assert.throws(() => new Assembly().add(part(1)), PartsRefused));

test("a part that is no text is refused", () =>
  assert.throws(() => new Assembly().add(part(0, false, 7)), PartsRefused));

test("more than 96 MiB is refused", () => {
  const assembly = new Assembly();
  const megabytes = "x".repeat(32 * 1024 * 1024);
  for (const seq of [0, 1, 2]) assembly.add(part(seq, false, megabytes));
  assert.throws(() => assembly.add(part(3)), PartsRefused);
});
