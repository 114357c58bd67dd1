/**
 * Runs in the page's own world, by the background worker: Yandex Mail keeps a letter in CKEditor's model and
 * sends what is there, whatever the DOM shows. Both functions stand alone and see only what they are given.
 */

/**
 * @param {string} mark the value of `data-sealpost` on the editable element
 * @param {string} html
 * @returns {Promise<string | null>} what the model holds afterwards; null where no editor has the element
 */
export function setYandexText(mark, html) {
  const world = /** @type {any} */ (globalThis);
  const editors = /** @type {any[]} */ (Object.values(world.CKEDITOR?.instances ?? {}));
  const editor = editors.find(one => one.editable?.()?.$?.dataset.sealpost === mark);
  if (!editor) return Promise.resolve(null);
  return new Promise(resolve => {
    const callback = () => {
      editor.fire("change");
      resolve(editor.getData());
    };
    editor.setData(html, { callback });
  });
}

/** @param {string} mark @returns {string | null} the model's markup, for Undo */
export function yandexText(mark) {
  const world = /** @type {any} */ (globalThis);
  const editors = /** @type {any[]} */ (Object.values(world.CKEDITOR?.instances ?? {}));
  const editor = editors.find(one => one.editable?.()?.$?.dataset.sealpost === mark);
  return editor ? editor.getData() : null;
}
