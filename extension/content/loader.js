/** The one classic script of ours: content scripts can't be modules, so this brings the module in, once. */
(() => {
  const { runtime } = typeof browser === "undefined" ? chrome : browser;
  const mark = Symbol.for(`sealpost ${runtime.id}`);
  const world = /** @type {Record<symbol, AbortController | undefined>} */ (/** @type {unknown} */ (globalThis));
  world[mark]?.abort();
  const life = new AbortController();
  world[mark] = life;
  void import(runtime.getURL("content/main.js")).then(({ start }) => start(life));
})();
