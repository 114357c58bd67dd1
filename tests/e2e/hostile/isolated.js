// On each page: what a content script with all rights can reach of Sealpost.
const api = globalThis.browser ?? chrome;
const heard = [];
addEventListener("message", event => heard.push(event.data));

const rootOf = host => (api.dom ? api.dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
const ourRoots = () => [...document.querySelectorAll("sealpost-ui")].map(rootOf);
const ourFrames = () => ourRoots().flatMap(root => [...root.querySelectorAll("iframe")]);

const told = async act => {
  try {
    return (await act()) ?? "nothing refused";
  } catch (error) {
    return `refused: ${error?.message ?? error}`;
  }
};

const MESSAGES = id => [
  { kind: "claim", id },
  { kind: "state" },
  { kind: "ask", id: crypto.randomUUID(), op: "mark", body: {}, frame: id },
  { kind: "ask", id: crypto.randomUUID(), op: "sign", body: { text: "I owe you 4711", account: "" } },
  { kind: "frame", job: { kind: "open", block: "x", sender: "", changed: false } },
];

const idOf = frame => new URL(frame.src).hash.slice(1);

const framed = url => {
  const frame = document.createElement("iframe");
  frame.src = url;
  document.body.append(frame);
  return frame;
};

// Only the reader ever loads, and it is asked for last.
const frameOurs = async ({ origin }, id) => {
  const pages = ["popup/popup", "options/options", "seal/seal", "reader/reader"];
  const made = pages.map(page => framed(`${origin}/pages/${page}.html#${id}`));
  await new Promise(resolve => made.at(-1).addEventListener("load", resolve, { once: true }));
  const seen = await Promise.all(made.map(frame => told(() => frame.contentDocument?.documentElement.outerHTML)));
  const injected = await api.runtime.sendMessage({ act: "inject" });
  for (const frame of made) frame.remove();
  return [seen, injected];
};

const reach = async ours => {
  const ids = ourFrames().map(idOf);
  for (const frame of ourFrames()) for (const id of ids) for (const one of MESSAGES(id)) frame.contentWindow.postMessage(one, "*");
  getSelection().selectAllChildren(document.documentElement);
  const selected = getSelection().toString();
  getSelection().removeAllRanges();
  return {
    "the page": document.documentElement.outerHTML,
    "closed shadow roots": ourRoots().map(root => root.innerHTML),
    "the reader's document": await Promise.all(ourFrames().map(frame => told(() => frame.contentDocument?.body.innerText))),
    "the reader's window": await Promise.all(ourFrames().map(frame => told(() => frame.contentWindow.document.body.innerText))),
    "the selection": selected,
    "messages as a content script": await Promise.all(MESSAGES(ids[0]).map(one => told(() => api.runtime.sendMessage(ours.id, one)))),
    "our pages fetched by a content script": await told(async () => (await fetch(`${ours.origin}/pages/popup/popup.html`)).text()),
    "our pages framed, with the id of the open one": await frameOurs(ours, ids[0]),
    ...(await api.runtime.sendMessage({ act: "reach", ours, ids })),
    "messages from our frames": heard,
  };
};

// Each way in which a script can press a button or a key.
const press = target => {
  target.focus();
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
  for (const type of ["keydown", "keyup"])
    for (const key of ["Enter", " "]) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  target.click();
};

const fake = () => {
  for (let round = 0; round < 3; round += 1)
    for (const root of ourRoots()) for (const button of root.querySelectorAll("button")) press(button);
  return { pressed: ourRoots().flatMap(root => [...root.querySelectorAll("button")]).length };
};

const ACTS = { reach, fake, wait: ours => api.runtime.sendMessage({ act: "wait", ours }) };

document.addEventListener("hostile-ask", async ({ detail }) => {
  const { act, ours } = JSON.parse(detail);
  const answer = await ACTS[act](ours);
  document.dispatchEvent(new CustomEvent("hostile-answer", { detail: JSON.stringify(answer ?? {}) }));
});
