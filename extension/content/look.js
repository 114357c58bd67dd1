/** How our own elements look in a webmail: in closed shadow roots, untouched by the page's style. */

import { element } from "../shared/dom.js";

const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; }
.box {
  --ink: #1d2b28; --soft: #5a6b66; --paper: #ffffff; --tint: #eef6f3; --line: #c9d9d4; --accent: #0b6e5f;
  --on-accent: #ffffff; --alarm: #a3261b;
  font: 400 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink); letter-spacing: normal; text-align: start; direction: inherit;
}
@media (prefers-color-scheme: dark) {
  .box { --ink: #e6efec; --soft: #a7b8b3; --paper: #1c2422; --tint: #24312d; --line: #3b4b46; --accent: #57c2ad;
    --on-accent: #06201b; --alarm: #ff9d92; }
}
button { font: inherit; font-weight: 500; cursor: pointer; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); color: var(--accent); padding: 5px 12px; min-height: 32px; }
button:hover { background: var(--tint); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
button[disabled] { color: var(--soft); cursor: default; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.main:hover { filter: brightness(1.08); }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.compose { display: inline-block; position: relative; margin: 0 8px; vertical-align: middle; }
.compose .split { display: inline-flex; }
.compose .split button:first-child { border-start-end-radius: 0; border-end-end-radius: 0; }
.compose .split button:last-child { border-start-start-radius: 0; border-end-start-radius: 0; border-inline-start: 0;
  padding: 5px 8px; }
.panel { position: absolute; inset-block-end: calc(100% + 8px); inset-inline-start: 0; z-index: 2147483000;
  inline-size: max-content; max-inline-size: min(380px, 80vw); padding: 12px; border-radius: 12px;
  border: 1px solid var(--line); background: var(--paper); box-shadow: 0 8px 28px rgb(0 0 0 / 22%); }
.panel p { margin: 0 0 8px; overflow-wrap: anywhere; }
.panel p:last-child { margin: 0; }
.next { color: var(--soft); }
.alarm { color: var(--alarm); font-weight: 600; }
.menu { padding: 6px; display: grid; gap: 2px; min-inline-size: 210px; }
.menu button { border: 0; text-align: start; color: var(--ink); border-radius: 6px; font-weight: 400; }
.menu button[disabled] { color: var(--soft); }
.people { list-style: none; margin: 0 0 6px; padding: 0 0 8px; border-block-end: 1px solid var(--line); }
.people li { display: flex; justify-content: space-between; gap: 16px; padding: 3px 8px; }
.people li span:first-child { overflow-wrap: anywhere; }
.people .state { color: var(--soft); white-space: nowrap; }
.people .ready { color: var(--accent); }
.people .none { color: var(--alarm); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin: 6px 0; padding: 8px 12px;
  border: 1px solid var(--line); border-inline-start: 4px solid var(--accent); border-radius: 10px;
  background: var(--tint); max-inline-size: 720px; }
.bar .what { flex: 1 1 180px; }
svg.seal { inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 2; flex: none;
  vertical-align: -4px; margin-inline-end: 6px; }
iframe { display: block; inline-size: 100%; max-inline-size: 760px; block-size: 140px; border: 1px solid var(--line);
  border-radius: 12px; background: var(--paper); color-scheme: light dark; }
@media (prefers-reduced-motion: no-preference) { .rising { animation: rise 120ms ease-out; } }
@keyframes rise { from { opacity: 0; translate: 0 4px; } }
`;

/** @typedef {{host: HTMLElement, box: HTMLElement, root: ShadowRoot}} Place */

/** An element of ours for a page: the page sees an empty tag. @param {string} className @param {string} [display] @returns {Place} */
export const newPlace = (className, display = "block") => {
  const host = document.createElement("sealpost-ui");
  host.style.display = display;
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = STYLE;
  const box = element("div", { class: `box ${className}` });
  root.append(style, box);
  return { host, box, root };
};

/** A wax seal, as a line drawing. */
export const SEAL = "M12 3l2.2 1.8 2.8-.2.9 2.7 2.4 1.5-.8 2.7.8 2.7-2.4 1.5-.9 2.7-2.8-.2L12 20l-2.2-1.8-2.8.2-.9-2.7L3.7 14.2l.8-2.7-.8-2.7 2.4-1.5.9-2.7 2.8.2zM9 11.5l2.2 2.2 4-4";
