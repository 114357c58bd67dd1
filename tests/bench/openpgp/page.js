// What a page with its crypto in a worker waits for: the message there, the work, the message back.
const worker = new Worker("worker.js");

const tell = message =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.result));
    worker.postMessage(message);
  });

const timed = async message => {
  const started = performance.now();
  const result = await tell(message);
  return { took: performance.now() - started, result };
};

window.__tell = tell;
window.__timed = timed;
