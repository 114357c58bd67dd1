/** The functions of ours that may run in a webmail's own world, by name; each stands alone and holds no secret. */

import { setYandexText, yandexText } from "../content/sites/yandex_page.js";
import { api } from "../shared/api.js";
import { refused } from "../shared/refusal.js";

/** @type {Record<string, (...args: any[]) => unknown>} */
const PAGE_SCRIPTS = Object.freeze({ setYandexText, yandexText });

/** @param {{tab: number, frame: number}} target @param {unknown} name @param {unknown} args */
export const runPageScript = async ({ tab, frame }, name, args) => {
  const func = typeof name === "string" && Object.hasOwn(PAGE_SCRIPTS, name) ? PAGE_SCRIPTS[name] : undefined;
  if (!func || !Array.isArray(args))
    throw refused("caller-refused", { operation: String(name).slice(0, 60) });
  const [outcome] = await api.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    world: "MAIN",
    func,
    args,
  });
  return outcome?.result ?? null;
};
