/** One-time ids for the reader and the sealing window. They outlive the worker, in storage.session. */

import { refused } from "../shared/refusal.js";

/** @typedef {{kind: "open" | "import", block: string, sender: string, changed: boolean}} ReaderJob */
/** @typedef {{kind: "encrypt" | "sign" | "encrypt-sign" | "password", text: string, target: {tab: number, frame: number} | null}} SealJob */
/**
 * @typedef {object} Ticket
 * @property {"reader" | "seal"} page
 * @property {ReaderJob | SealJob | null} job null once claimed: the content is not kept
 * @property {string} origin of the page that the content came from
 * @property {number | null} tab which tab may claim it; null: only a window of its own
 * @property {{tab: number, frame: number} | null} owner who has claimed it
 * @property {SealJob["target"]} target where sealed text is to go
 * @property {number} made milliseconds since the epoch
 */
/** @typedef {{get: (keys: string | null) => Promise<any>, set: (items: object) => Promise<void>, remove: (keys: string[]) => Promise<void>}} Storage */
/** @typedef {{tab: number | undefined, frame: number}} Place */

/** A frame is claimed within a second or so; what nobody fetched by then was closed. */
const UNCLAIMED_FOR = 60_000;
const PREFIX = "ticket:";

/** @param {Ticket} ticket @param {number} now */
const isStale = (ticket, now) => ticket.job !== null && now - ticket.made > UNCLAIMED_FOR;

export class FrameJobs {
  #storage;
  #now;

  /** @param {Storage} storage @param {() => number} now */
  constructor(storage, now) {
    this.#storage = storage;
    this.#now = now;
  }

  /** @param {Pick<Ticket, "page" | "origin" | "tab"> & {job: ReaderJob | SealJob}} wanted @returns {Promise<string>} the id */
  async issue({ page, job, origin, tab }) {
    await this.#sweep();
    const id = crypto.randomUUID();
    const target = "target" in job ? job.target : null;
    /** @type {Ticket} */
    const ticket = { page, job, origin, tab, owner: null, target, made: this.#now() };
    try {
      await this.#storage.set({ [PREFIX + id]: ticket });
    } catch {
      throw refused("too-large-for-browser");
    }
    return id;
  }

  /** The job, once; bound to its claimer from then on. @param {string} id @param {"reader" | "seal"} page @param {Place} place */
  async claim(id, page, { tab, frame }) {
    const ticket = await this.#find(id);
    const fits = ticket && ticket.page === page && (ticket.tab === null ? frame === 0 : ticket.tab === tab);
    if (!fits || !ticket.job || tab === undefined || isStale(ticket, this.#now()))
      throw refused("frame-used");
    await this.#storage.set({ [PREFIX + id]: { ...ticket, job: null, owner: { tab, frame } } });
    return { job: ticket.job, origin: ticket.origin };
  }

  /** @param {unknown} id @param {Place} place @returns {Promise<Ticket>} the ticket that this very frame has claimed */
  async claimedBy(id, { tab, frame }) {
    const ticket = typeof id === "string" ? await this.#find(id) : undefined;
    if (!ticket?.owner || ticket.owner.tab !== tab || ticket.owner.frame !== frame)
      throw refused("frame-used");
    return ticket;
  }

  /** @returns {Promise<{tab: number, frame: number}[]>} where something of ours is shown, or was */
  async owners() {
    const stored = await this.#storage.get(null);
    const tickets = Object.keys(stored).filter(key => key.startsWith(PREFIX));
    return tickets.flatMap(key => stored[key].owner ?? []);
  }

  /** @param {number} tab a tab that was closed */
  async forgetTab(tab) {
    const gone = await this.#matching(ticket => ticket.tab === tab || ticket.owner?.tab === tab);
    if (gone.length > 0) await this.#storage.remove(gone);
  }

  /** @param {string} id @returns {Promise<Ticket | undefined>} */
  async #find(id) {
    return (await this.#storage.get(PREFIX + id))[PREFIX + id];
  }

  async #sweep() {
    const stale = await this.#matching(ticket => isStale(ticket, this.#now()));
    if (stale.length > 0) await this.#storage.remove(stale);
  }

  /** @param {(ticket: Ticket) => boolean} isMeant */
  async #matching(isMeant) {
    const stored = await this.#storage.get(null);
    return Object.keys(stored).filter(key => key.startsWith(PREFIX) && isMeant(stored[key]));
  }
}
