/** What was asked before this browser was paired is asked again as soon as it is. */

import { onLinkState, tell } from "../shared/ask.js";

/** Calls `then` once this browser is paired; also when that was while the refusal was on its way here.
 * @param {() => void} then @param {AbortSignal} signal */
export const whenPaired = (then, signal) => {
  const isOver = new AbortController();
  /** @param {import("../shared/ask.js").LinkState} state */
  const look = ({ state }) => {
    if (state !== "connected" || signal.aborted || isOver.signal.aborted) return;
    isOver.abort();
    then();
  };
  onLinkState(look, AbortSignal.any([signal, isOver.signal]));
  void tell({ kind: "state" }).then(look, () => undefined);
};
