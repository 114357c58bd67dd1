/** Starts our work in a webmail page: registers listeners and observers, all of which end with `life`. */

import { api } from "../shared/api.js";
import { onCommand } from "../shared/ask.js";
import { answerIn } from "./answering.js";
import { perform } from "./commands.js";
import { ComposeView, SENDING_EVENTS } from "./compose_view.js";
import { showBroken } from "./health.js";
import { MailFiles } from "./mail_files.js";
import { Reading } from "./reading.js";
import { keepSender, Sending } from "./sending.js";
import { siteAt } from "./sites/index.js";
import { warm } from "./warm.js";

/** @param {AbortController} life */
export const start = life => {
  const site = siteAt(location.hostname);
  const { signal } = life;
  if (!site || signal.aborted) return;
  const files = new MailFiles(site, signal);
  const sending = new Sending(site, signal);
  /** @type {EventTarget | null} where the context menu was opened last */
  let pointed = null;
  /** @type {Map<HTMLElement, ComposeView>} by compose body */
  const views = new Map();
  const reading = new Reading(site, mail => answerIn(mail, views), signal);

  const look = () => {
    if (!api.runtime?.id) {
      life.abort(); // this extension was updated or removed: its new self takes over
      return;
    }
    for (const [body, view] of views) {
      if (!body.isConnected) {
        view.remove();
        views.delete(body);
      }
    }
    for (const composer of site.composers()) {
      const view = views.get(composer.body) ?? new ComposeView(composer, signal);
      views.set(composer.body, view);
      if (!view.host.isConnected) view.attach();
    }
    reading.look();
    files.look();
    showBroken(site, signal);
    warm([...views.values()]);
    sending.look([...views.values()]);
  };

  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      if (!signal.aborted) look();
    }, 60);
  };

  const observer = new MutationObserver(plan);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  for (const name of SENDING_EVENTS) {
    /** @param {Event} event */
    const guard = event => {
      for (const view of views.values()) view.guard(event);
    };
    window.addEventListener(name, guard, { capture: true, signal });
  }
  window.addEventListener("contextmenu", event => (pointed = event.composedPath()[0] ?? null), { capture: true, signal });
  const senderPointedAt = () => {
    const mails = site.mails();
    return mails.find(({ body }) => pointed instanceof Node && body.contains(pointed)) ?? mails.at(-1);
  };
  onCommand(({ command }) => {
    if (command === "keep-sender") return keepSender(senderPointedAt(), signal);
    return perform(command, site, views, signal);
  }, signal);
  look();
  void sending.begin().then(plan);
};
