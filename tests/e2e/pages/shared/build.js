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
