const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

// A tree as JSON, because Trusted Types forbid markup: "text" or [tag, attributes, ...children].
const build = node => {
  if (typeof node === "string") return document.createTextNode(node);
  const [tag, attributes, ...children] = node;
  return make(tag, attributes, ...children.map(build));
};

const BLOCKS = new Set(["BLOCKQUOTE", "DIV", "LI", "P", "PRE", "UL"]);

// The text/plain part that a webmail makes of its box: a line for each block and each <br>. (innerText is
// something else: it has two lines for <div><br></div>.)
const textOf = root => {
  const lines = [];
  let line = null;
  const end = () => lines.push(line ?? "") && (line = null);
  const edge = () => line !== null && end();
  const take = (node, keepsSpace) => {
    if (node instanceof Text) {
      const [first, ...rest] = keepsSpace ? node.data.split("\n") : [node.data.replace(/[ \t\n]+/g, " ")];
      if (first !== "") line = (line ?? "") + first;
      for (const each of rest) {
        end();
        if (each !== "") line = each;
      }
      return;
    }
    if (node.tagName === "BR") {
      end();
      return;
    }
    if (BLOCKS.has(node.tagName)) edge();
    const style = node.isConnected ? getComputedStyle(node).whiteSpace : node.style.whiteSpace;
    for (const child of node.childNodes) take(child, keepsSpace || node.tagName === "PRE" || /pre|break/.test(style));
    if (BLOCKS.has(node.tagName)) edge();
  };
  take(root, false);
  edge();
  return lines.join("\n");
};
window.__boxText = box => box.value ?? textOf(box);

// What a webmail gets of files: their names and content, as it would send them.
window.__attached = [];
const takeFiles = async (files, show) => {
  for (const file of files) {
    const octets = new Uint8Array(await file.arrayBuffer());
    const digest = await crypto.subtle.digest("SHA-256", octets);
    const sum = [...new Uint8Array(digest)].map(each => each.toString(16).padStart(2, "0")).join("");
    window.__attached.push({ name: file.name, size: octets.length, sum });
    if (octets.length < 100_000) window.__attached.at(-1).content = btoa(String.fromCharCode(...octets));
    show(file);
  }
};
