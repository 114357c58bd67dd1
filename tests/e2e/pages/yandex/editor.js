// The part of CKEditor 4's interface that matters: the letter is in a model, and the DOM is only its picture.
window.CKEDITOR = { instances: {} };

class Editor {
  constructor(name, element) {
    this.name = name;
    this.box = element;
    this.handlers = [];
    this.model = "";
    element.addEventListener("input", event => {
      if (event.isTrusted) this.take();
      else this.render(); // a script wrote into the DOM: the model does not know of it
    });
    window.CKEDITOR.instances[name] = this;
  }
  editable() {
    return { $: this.box };
  }
  getData() {
    return this.model;
  }
  setData(markup, { callback } = {}) {
    this.model = markup;
    this.render();
    setTimeout(() => callback?.call(this), 5);
  }
  fire(event) {
    for (const handler of this.handlers) handler(event);
  }
  on(handler) {
    this.handlers.push(handler);
  }
  take() {
    this.model = new XMLSerializer().serializeToString(this.box).replace(/^<div[^>]*>|<\/div>$/g, "");
    this.fire("change");
  }
  render() {
    this.box.replaceChildren(...[...parsed(this.model).childNodes].map(node => document.importNode(node, true)));
  }
}

// Trusted Types forbid parsing HTML from strings here, and so does the real page's policy for its own code.
const parsed = markup => {
  const wrapped = `<div>${markup.replaceAll("&nbsp;", "\u00a0").replace(/<br\s*>/g, "<br/>")}</div>`;
  const read = text => {
    const root = document.createElement("div");
    const stack = [root];
    for (const piece of text.match(/<[^>]+>|[^<]+/g) ?? []) {
      const top = stack[stack.length - 1];
      const tag = /^<(\/?)([a-zA-Z0-9]+)[^>]*?(\/?)>$/.exec(piece);
      if (!tag) top.append(plain(piece));
      else if (tag[1]) stack.pop();
      else {
        const made = document.createElement(tag[2]);
        top.append(made);
        if (!tag[3] && tag[2] !== "br") stack.push(made);
      }
    }
    return root;
  };
  return read(wrapped).firstChild;
};
const plain = text => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
