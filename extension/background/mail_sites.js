/** PURE  The pages on which our content scripts run; manifest.json names the same (a test compares). */

export const MAIL_HOSTS = Object.freeze([
  "mail.google.com",
  "mail.yandex.ru",
  "mail.yandex.com",
  "mail.yandex.by",
  "mail.yandex.kz",
  "mail.360.yandex.ru",
]);

/** The practice mailbox; any port of this machine's loopback address. */
export const PRACTICE_PATH = "/sealpost-practice/";

/** @param {string} address @returns {string | undefined} the origin of a webmail page we know, else nothing */
export const mailOrigin = address => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === "https:" && url.port === "" && MAIL_HOSTS.includes(url.hostname)) return url.origin;
  if (url.protocol === "http:" && url.hostname === "127.0.0.1" && url.pathname.startsWith(PRACTICE_PATH))
    return url.origin;
  return undefined;
};

export const MAIL_PATTERNS = Object.freeze([
  ...MAIL_HOSTS.map(host => `https://${host}/*`),
  `http://127.0.0.1${PRACTICE_PATH}*`,
]);
