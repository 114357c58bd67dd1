// Offered in the place of a script of Sealpost's: if it ran there, it would be Sealpost.
document.documentElement.dataset.planted = (globalThis.browser ?? chrome).runtime?.id ?? "in the page";
export const start = () => undefined;
