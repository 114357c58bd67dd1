// Everything that the page's own scripts can see: what is written here is what a webmail could know.
window.__recorder = [];
window.__sent = [];
const note = text => {
  if (text) window.__recorder.push(String(text));
};
const utf8 = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const post = (path, body) => {
  note(body);
  // Firefox's test driver shows no bodies, so a header repeats a short one.
  const headers = body.length < 4000 ? { "x-recorded": utf8(body) } : {};
  void fetch(path, { method: "POST", body, headers }).catch(() => undefined);
};
for (const name of ["input", "keydown", "keyup", "paste", "copy", "beforeinput", "message"]) {
  window.addEventListener(name, event => {
    note(event.data && typeof event.data === "object" ? JSON.stringify(event.data) : event.data);
    if (event.key && event.key.length === 1) note(event.key);
  }, true);
}
new MutationObserver(records => {
  for (const record of records) {
    note(record.target.nodeType === Node.TEXT_NODE ? record.target.data : "");
    for (const node of record.addedNodes) note(node.textContent);
  }
}).observe(document, { subtree: true, childList: true, characterData: true });
