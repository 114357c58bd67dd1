import assert from "node:assert/strict";
import { test } from "node:test";

import { speak } from "../support/extension.js";

speak("ru");
const { say, worded } = await import("../../../extension/shared/words.js");

test("a message is filled in", () =>
  assert.equal(say("verdict_good", { name: "Зоя Хохлова" }), "Подписано: Зоя Хохлова"));

test("what a parameter holds is not filled in again", () => {
  assert.equal(say("verdict_good", { name: "{name}" }), "Подписано: {name}");
});

test("a refusal is told in the user's language", () => {
  const { message } = worded({
    code: "missing-keys",
    params: { addresses: ["a@b.c", "d@e.f"] },
    message: "en",
    next: "en",
  });
  assert.equal(message, "Нет ключа для a@b.c, d@e.f.");
});

test("a code of a newer app is told in the app's words", () => {
  const { message, next } = worded({
    code: "brand-new",
    params: {},
    message: "A sentence.",
    next: "A step.",
  });
  assert.deepEqual([message, next], ["A sentence.", "A step."]);
});

test("a sentence whose parameter is missing is told in the app's words", () => {
  assert.equal(
    worded({ code: "missing-keys", params: {}, message: "A sentence.", next: "" }).message,
    "A sentence.",
  );
});

test("the reason of a refused message is told in the user's language", () => {
  const params = { reason: "truncated", why: "its end is missing", step: "Show the whole message." };
  const { message, next } = worded({ code: "message-refused", params, message: "en", next: "en" });
  assert.equal(message, "Это сообщение нельзя открыть: у него нет конца.");
  assert.match(next, /Покажите письмо/);
});

test("a reason of a newer app is told in the app's words", () => {
  const params = { reason: "brand-new", why: "it is new", step: "Wait." };
  const { message, next } = worded({ code: "message-refused", params, message: "en", next: "en" });
  assert.deepEqual([message, next], ["Это сообщение нельзя открыть: it is new.", "Wait."]);
});
