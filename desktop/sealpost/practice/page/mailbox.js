/** The server's side of the mailbox, as calls. */

/** @typedef {{id: string, folder: string, sender: string, sender_name: string, to: string, cc: string,
 *             bcc: string, subject: string, body: string, at: string}} Letter */

/** @param {string} method @param {string} path @param {unknown} [content] */
async function ask(method, path, content) {
  const answer = await fetch(`api/${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body: content === undefined ? undefined : JSON.stringify(content),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** @returns {Promise<{account: string, name: string, letters: Letter[]}>} */
export const load = () => ask("GET", "mail");

/** @param {string} id @param {object} draft */
export const saveDraft = (id, draft) => ask("PUT", `drafts/${id}`, draft);

/** @param {string} id */
export const discardDraft = id => ask("DELETE", `drafts/${id}`);

/** @param {string} id @param {object} draft */
export const send = (id, draft) => ask("POST", "send", { ...draft, draft: id });
