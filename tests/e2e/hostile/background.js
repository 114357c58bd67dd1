// What the hostile extension tries from its background, and all that it overheard.
const api = globalThis.browser ?? chrome;
const HOST = "org.sealpost.host";
const overheard = [];

api.runtime.onMessageExternal.addListener(message => void overheard.push(message));
api.runtime.onConnectExternal.addListener(port => void overheard.push(port.sender));
api.webRequest.onBeforeRequest.addListener(
  ({ url, requestBody }) => void overheard.push([url, bodyOf(requestBody)]), { urls: ["<all_urls>"] }, ["requestBody"],
);

const bodyOf = body => (body?.raw ?? []).map(({ bytes }) => new TextDecoder().decode(bytes)).join("");

const told = async act => {
  try {
    return (await act()) ?? "nothing refused";
  } catch (error) {
    return `refused: ${error?.message ?? error}`;
  }
};

const whatIsThere = () => document.documentElement.outerHTML;

// Into each frame by its number, and into all at once, in both worlds; with a style, too.
const inject = async tabId => {
  const frames = await api.webNavigation.getAllFrames({ tabId });
  const ways = [{ tabId, allFrames: true }, ...frames.map(({ frameId }) => ({ tabId, frameIds: [frameId] }))];
  const into = ways.flatMap(target => [
    told(() => api.scripting.executeScript({ target, world: "ISOLATED", func: whatIsThere })),
    told(() => api.scripting.executeScript({ target, world: "MAIN", func: whatIsThere })),
    told(() => api.scripting.insertCSS({ target, css: "* { background: url(https://example.org/seen) }" })),
  ]);
  return Promise.all([frames, ...into]);
};

const loaded = (tabId, url) =>
  new Promise(resolve => {
    const hear = (id, _change, tab) => {
      if (id !== tabId || tab.url !== url || tab.status !== "complete") return;
      api.tabs.onUpdated.removeListener(hear);
      resolve();
    };
    api.tabs.onUpdated.addListener(hear);
  });

const openOurs = async url => {
  const { id } = await api.tabs.create({ url: "about:blank", active: false });
  try {
    const there = loaded(id, url);
    await api.tabs.update(id, { url });
    await there;
    return await inject(id);
  } finally {
    await api.tabs.remove(id);
  }
};

const connected = id =>
  new Promise(resolve => {
    const port = id ? api.runtime.connect(id, { name: "content" }) : api.runtime.connectNative(HOST);
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => resolve(`refused: ${port.error?.message ?? api.runtime.lastError?.message}`));
    port.postMessage({ v: 1, id: "1", type: "req", op: "hello", body: {} });
  });

const debugged = async target => {
  await api.debugger.attach(target, "1.3");
  try {
    return await api.debugger.sendCommand(target, "DOMSnapshot.captureSnapshot", { computedStyles: [] });
  } finally {
    await api.debugger.detach(target);
  }
};

const debugOurs = async (tabId, ours) => {
  const targets = await api.debugger.getTargets();
  const those = targets.filter(({ url }) => url.startsWith(ours.origin)).map(({ id }) => ({ targetId: id }));
  return Promise.all([{ tabId }, { extensionId: ours.id }, ...those].map(target => told(() => debugged(target))));
};

const reach = async ({ ours, ids }, tabId) => ({
  "messages as an extension": await Promise.all(
    ids.flatMap(id => [{ kind: "claim", id }, { kind: "state" }, { kind: "ask", op: "mark", body: {}, frame: id }])
      .map(one => told(() => api.runtime.sendMessage(ours.id, one))),
  ),
  "orders to our content script": await Promise.all(
    ["decrypt", "encrypt-sign", "sign"].map(command => told(() => api.tabs.sendMessage(tabId, { kind: "command", command }))),
  ),
  "a port to ours": await told(() => connected(ours.id)),
  "our native host": [await told(() => connected()), await told(() => api.runtime.sendNativeMessage(HOST, { op: "hello" }))],
  "our pages fetched": await Promise.all(
    ["popup/popup.html", "reader/reader.html", "mark.js"].map(page =>
      told(async () => (await fetch(`${ours.origin}/pages/${page}`)).text())),
  ),
  "scripts put into our frames": await inject(tabId),
  "our pages in a tab": await told(() => openOurs(`${ours.origin}/pages/popup/popup.html`)),
  "the reader in a tab": await told(() => openOurs(`${ours.origin}/pages/reader/reader.html#${ids[0]}`)),
  "a debugger": await told(() => debugOurs(tabId, ours)),
  "what it overheard": overheard,
});

// Before the page comes: no more Content-Security-Policy, and a script of its own in the place of each of ours.
const wait = async ({ ours }) => {
  const headers = { type: "modifyHeaders", responseHeaders: [{ header: "content-security-policy", operation: "remove" }] };
  const redirect = { type: "redirect", redirect: { extensionPath: "/planted.js" } };
  const condition = { urlFilter: "*", resourceTypes: ["main_frame", "sub_frame"] };
  const ofOurs = { urlFilter: `|${ours.origin}/`, resourceTypes: ["script", "sub_frame", "xmlhttprequest", "other"] };
  const addRules = [{ id: 1, action: headers, condition }, { id: 2, action: redirect, condition: ofOurs }];
  return { waits: await told(() => api.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1, 2], addRules })) };
};

const ACTS = { reach, wait, inject: (_message, tabId) => inject(tabId) };

api.runtime.onMessage.addListener((message, sender, respond) => {
  void ACTS[message.act](message, sender.tab.id).then(respond);
  return true;
});
