import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { FrameJobs } from "../../../extension/background/frame_jobs.js";

class MemoryStorage {
  items = {};

  async get(key) {
    return key === null ? { ...this.items } : key in this.items ? { [key]: this.items[key] } : {};
  }

  async set(items) {
    Object.assign(this.items, structuredClone(items));
  }

  async remove(keys) {
    for (const key of keys) delete this.items[key];
  }
}

const job = {
  kind: "open",
  block: "-----BEGIN PGP MESSAGE-----",
  sender: "alice@example.org",
  changed: false,
};
const wanted = { page: "reader", job, origin: "https://mail.google.com", tab: 7 };
const inTab = { tab: 7, frame: 3 };
const usedUp = { code: "frame-used" };

/** @type {MemoryStorage} */
let storage;
let now = 0;
/** @type {FrameJobs} */
let jobs;

beforeEach(() => {
  storage = new MemoryStorage();
  now = 1_000_000;
  jobs = new FrameJobs(storage, () => now);
});

test("a job is handed to the reader of its tab", async () => {
  const id = await jobs.issue(wanted);
  assert.deepEqual(await jobs.claim(id, "reader", inTab), { job, origin: "https://mail.google.com" });
});

test("a job is handed out once", async () => {
  const id = await jobs.issue(wanted);
  await jobs.claim(id, "reader", inTab);
  await assert.rejects(jobs.claim(id, "reader", inTab), usedUp);
});

test("who has claimed a job is known, to be told what concerns it", async () => {
  const id = await jobs.issue(wanted);
  await jobs.issue(wanted);
  await jobs.claim(id, "reader", inTab);
  assert.deepEqual(await jobs.owners(), [inTab]);
});

test("a job is not handed to another tab", async () => {
  const id = await jobs.issue(wanted);
  await assert.rejects(jobs.claim(id, "reader", { tab: 8, frame: 0 }), usedUp);
});

test("a job for the reader is not handed to the sealing window", async () => {
  const id = await jobs.issue(wanted);
  await assert.rejects(jobs.claim(id, "seal", inTab), usedUp);
});

test("a job for a window of its own is not handed to a frame", async () => {
  const id = await jobs.issue({ ...wanted, tab: null });
  await assert.rejects(jobs.claim(id, "reader", inTab), usedUp);
});

test("an id that was never given out is refused", async () => {
  await assert.rejects(jobs.claim("guessed", "reader", inTab), usedUp);
});

test("a job that nobody fetched for a minute is refused", async () => {
  const id = await jobs.issue(wanted);
  now += 61_000;
  await assert.rejects(jobs.claim(id, "reader", inTab), usedUp);
});

test("what nobody fetched is thrown away with the next job", async () => {
  await jobs.issue(wanted);
  now += 61_000;
  await jobs.issue(wanted);
  assert.equal(Object.keys(storage.items).length, 1);
});

test("a claimed job is kept without its content", async () => {
  const id = await jobs.issue(wanted);
  await jobs.claim(id, "reader", inTab);
  assert.ok(!JSON.stringify(storage.items).includes("BEGIN PGP"));
});

test("the claimer speaks for the site that the content came from", async () => {
  const id = await jobs.issue(wanted);
  await jobs.claim(id, "reader", inTab);
  assert.equal((await jobs.claimedBy(id, inTab)).origin, "https://mail.google.com");
});

test("another frame of the same tab does not", async () => {
  const id = await jobs.issue(wanted);
  await jobs.claim(id, "reader", inTab);
  await assert.rejects(jobs.claimedBy(id, { tab: 7, frame: 4 }), usedUp);
});

test("an id that is no text belongs to nobody", () =>
  assert.rejects(jobs.claimedBy({ toString: () => "x" }, inTab), usedUp));

test("a job outlives the worker that made it", async () => {
  const id = await jobs.issue(wanted);
  const reborn = new FrameJobs(storage, () => now);
  assert.deepEqual((await reborn.claim(id, "reader", inTab)).job, job);
});

test("a closed tab leaves nothing behind", async () => {
  await jobs.issue(wanted);
  await jobs.forgetTab(7);
  assert.deepEqual(storage.items, {});
});

test("a job that the browser has no room for is refused in words", async () => {
  storage.set = async () => {
    throw new Error("QUOTA_BYTES quota exceeded");
  };
  await assert.rejects(jobs.issue(wanted), { code: "too-large-for-browser" });
});
