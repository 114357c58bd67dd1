/** PURE  Where a webmail begins a letter that is filled in already; never its text, which is too long for an address. */

/** @typedef {{to: string[], hidden: string[], subject: string, account: string}} Heading */

/** mail.google.com/mail/?view=cm, as Gmail's own links have it; 2026-07. @param {Heading} heading */
const gmail = ({ to, hidden, subject, account }) => {
  const link = new URL("https://mail.google.com/mail/");
  if (account) link.searchParams.set("authuser", account);
  for (const [name, value] of [["view", "cm"], ["fs", "1"], ["to", to.join(",")], ["su", subject]])
    link.searchParams.set(String(name), String(value));
  if (hidden.length > 0) link.searchParams.set("bcc", hidden.join(","));
  return link.href;
};

/** compose?mailto=, as Yandex Browser registers it; 2026. @param {Heading} heading */
const yandex = ({ to, hidden, subject }) => {
  const bcc = hidden.length > 0 ? `&bcc=${hidden.map(encodeURIComponent).join(",")}` : "";
  const mailto = `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}${bcc}`;
  const link = new URL("https://mail.yandex.ru/compose");
  link.searchParams.set("mailto", mailto);
  return link.href;
};

const LINKS = Object.freeze({ gmail, yandex });

/** @param {unknown} site @returns {site is keyof typeof LINKS} */
export const isMailSite = site => typeof site === "string" && Object.hasOwn(LINKS, site);

/** @param {keyof typeof LINKS} site @param {Heading} heading */
export const composeLink = (site, heading) => LINKS[site](heading);
