/** Copying on a click; inside a frame of a mail page the clipboard interface may be switched off. */

/** @param {string} text @returns {boolean} */
const copyByCommand = text => {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "copied";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
};

/** @param {string} text @returns {Promise<boolean>} whether it is in the clipboard now */
export const copy = async text => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
};

/** @param {HTMLButtonElement} control @param {() => string} text @param {string} done @returns {HTMLButtonElement} */
export const copiesOnClick = (control, text, done) => {
  const words = control.textContent;
  control.addEventListener("click", async event => {
    if (!event.isTrusted || !(await copy(text()))) return;
    control.textContent = done;
    control.addEventListener("blur", () => (control.textContent = words), { once: true });
  });
  return control;
};
