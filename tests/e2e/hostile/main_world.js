// In the page's own world, before the page: keeps each shadow root that is made there, and hands over what a test asks.
const roots = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function attach(options) {
  const root = attachShadow.call(this, { ...options, mode: "open" });
  roots.push(root);
  return root;
};

const inFrames = () =>
  [...Array(frames.length).keys()].map(number => {
    try {
      return frames[number].document.documentElement.outerHTML;
    } catch (error) {
      return String(error);
    }
  });

window.__hostile = (act, ours) =>
  new Promise(resolve => {
    document.addEventListener("hostile-answer", ({ detail }) => {
      const seen = { "shadow roots made in the page": roots.map(root => root.innerHTML), "frames of the page": inFrames() };
      resolve({ ...JSON.parse(detail), ...seen });
    }, { once: true });
    document.dispatchEvent(new CustomEvent("hostile-ask", { detail: JSON.stringify({ act, ours }) }));
  });
