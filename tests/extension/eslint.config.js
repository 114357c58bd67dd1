/** The rules that keep pages safe and the browser's object in one place; style.test.js plants violations. */

const MARKUP = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "srcdoc"];
const BROWSER_OBJECTS = ["chrome", "browser"];

/** Named, so that a text in the place of their function is noticed. */
const TIMERS = { setTimeout: "readonly", setInterval: "readonly" };

const restrictedSyntax = [
  { selector: "ExportDefaultDeclaration", message: "Name what you export." },
  { selector: "ExportSpecifier[exported.name='default']", message: "Name what you export." },
  ...MARKUP.map(name => ({
    selector: `MemberExpression[property.name='${name}']`,
    message: "Text to the DOM by textContent.",
  })),
  ...MARKUP.map(name => ({
    selector: `MemberExpression[property.value='${name}']`,
    message: "Text to the DOM by textContent.",
  })),
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "createElement.",
  },
  { selector: "CallExpression[callee.property.name='createContextualFragment']", message: "createElement." },
  { selector: "NewExpression[callee.name='DOMParser']", message: "createElement." },
  {
    selector: `MemberExpression[object.name=/^(globalThis|window|self)$/][property.name=/^(${BROWSER_OBJECTS.join("|")})$/]`,
    message: "Import api from shared/api.js.",
  },
];

const rules = {
  "no-restricted-syntax": ["error", ...restrictedSyntax],
  "no-restricted-globals": [
    "error",
    ...BROWSER_OBJECTS.map(name => ({ name, message: "Import api from shared/api.js." })),
  ],
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "no-var": "error",
  "prefer-const": "error",
  eqeqeq: ["error", "always"],
  "no-else-return": ["error", { allowElseIf: false }],
  "no-console": "error",
  "no-throw-literal": "off", // a Refused is a value on its way to the page, which has no use for our stack
  "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  "no-shadow": "error",
  "no-return-assign": "off",
  "no-self-compare": "error",
  "no-unreachable": "error",
  "no-debugger": "error",
  "max-depth": ["error", 3],
  "max-len": ["error", { code: 120, ignoreComments: true, ignoreStrings: true }],
};

/** @type {import("eslint").Linter.Config[]} */
const configuration = [
  { ignores: ["**/node_modules/**", "extension/shared/messages.js"] },
  {
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: TIMERS },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules,
  },
  // A classic script can't import api: it is what brings the modules in.
  {
    files: ["**/extension/content/loader.js"],
    languageOptions: { sourceType: "script" },
    rules: { "no-restricted-globals": "off" },
  },
  { files: ["**/shared/api.js"], rules: { "no-restricted-globals": "off" } },
  // Tests say hostile things on purpose, and stand in for the browser.
  {
    files: ["**/tests/extension/**"],
    rules: { "no-console": "off", "no-script-url": "off", "no-restricted-syntax": "off" },
  },
];

export default configuration;
