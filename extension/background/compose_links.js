/** PURE  Where a webmail begins a letter that is filled in already; never its text, which is too long for an address. */

/** @typedef {{to: string[], subject: string, account: string}} Heading */

/** mail.google.com/mail/?view=cm, as Gmail's own links have it; 2026-07. @param {Heading} heading */
const gmail = ({ to, subject, account }) => {
  const link = new URL("https://mail.google.com/mail/");
  if (account) link.searchParams.set("authuser", account);
  for (const [name, value] of [["view", "cm"], ["fs", "1"], ["to", to.join(",")], ["su", subject]])
    link.searchParams.set(String(name), String(value));
  return link.href;
};

/** compose?mailto=, as Yandex Browser registers it; 2026. @param {Heading} heading */
const yandex = ({ to, subject }) => {
  const mailto = `mailto:${to.map(encodeURIComponent).join(",")}?subject=${encodeURIComponent(subject)}`;
  const link = new URL("https://mail.yandex.ru/compose");
  link.searchParams.set("mailto", mailto);
  return link.href;
};

const LINKS = Object.freeze({ gmail, yandex });

/** @param {unknown} site @returns {site is keyof typeof LINKS} */
export const isMailSite = site => typeof site === "string" && Object.hasOwn(LINKS, site);

/** @param {keyof typeof LINKS} site @param {Heading} heading */
export const composeLink = (site, heading) => LINKS[site](heading);
