/** Keys that only this extension can use and nobody can read: CryptoKeys in IndexedDB. */

const STORE = "keys";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const settled = request =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });

const open = () => {
  const opening = indexedDB.open("sealpost", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return settled(opening);
};

/** @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => IDBRequest<T>} act @returns {Promise<T>} */
const inStore = async (mode, act) => {
  const database = await open();
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
};

/** @typedef {{get: (name: string) => Promise<CryptoKey | undefined>, put: (name: string, key: CryptoKey) => Promise<unknown>, remove: (name: string) => Promise<unknown>}} KeyStore */

/** @type {KeyStore} */
export const keyStore = Object.freeze({
  get: (/** @type {string} */ name) => inStore("readonly", store => store.get(name)),
  put: (/** @type {string} */ name, /** @type {CryptoKey} */ key) =>
    inStore("readwrite", store => store.put(key, name)),
  remove: (/** @type {string} */ name) => inStore("readwrite", store => store.delete(name)),
});
