/** GENERATED from the app's operations by `python -m sealpost.operations.javascript`; not to be edited. */

/**
 * @typedef {object} HelloRequest
 * @property {number} protocol
 * @property {string} extension
 * @property {string} browser
 * @property {string} profile
 * @property {string[]} features
 */

/**
 * @typedef {object} HelloReply
 * @property {number} protocol
 * @property {string} app
 * @property {string} host
 * @property {string[]} features
 * @property {string} nonce
 */

/**
 * @typedef {object} StatusRequest
 */

/**
 * @typedef {object} KeyName
 * @property {string} fingerprint
 * @property {string} user_id
 */

/**
 * @typedef {object} ActivityLine
 * @property {string} at
 * @property {string} operation
 * @property {string} origin
 * @property {string} outcome
 */

/**
 * @typedef {object} StatusReply
 * @property {string} app
 * @property {string} gpg
 * @property {string} gpg_error
 * @property {KeyName | null} default_key
 * @property {number} own_keys
 * @property {ActivityLine[]} activity
 * @property {number} due
 */

/**
 * @typedef {object} ProveRequest
 * @property {string} nonce
 * @property {string} proof
 */

/**
 * @typedef {object} ProveReply
 * @property {string} proof
 */

/**
 * @typedef {object} PairRequest
 * @property {string} key
 */

/**
 * @typedef {object} PairReply
 * @property {string} name
 */

/**
 * @typedef {object} RecipientsRequest
 * @property {string[]} addresses
 * @property {string} [account]
 */

/**
 * @typedef {object} RecipientKey
 * @property {string} address
 * @property {string} state
 * @property {string} fingerprint
 * @property {string} user_id
 */

/**
 * @typedef {object} RecipientsReply
 * @property {RecipientKey[]} recipients
 * @property {KeyName | null} signer
 */

/**
 * @typedef {object} WarmRequest
 * @property {string[]} addresses
 * @property {string} [account]
 */

/**
 * @typedef {object} WarmReply
 */

/**
 * @typedef {object} EncryptRequest
 * @property {string} text
 * @property {string[]} to
 * @property {string[]} [hidden]
 * @property {string} [account]
 * @property {boolean} [sign]
 */

/**
 * @typedef {object} SealedTo
 * @property {string} address
 * @property {string} fingerprint
 */

/**
 * @typedef {object} EncryptReply
 * @property {string} armored
 * @property {SealedTo[]} recipients
 * @property {KeyName | null} signer
 * @property {boolean} to_self
 */

/**
 * @typedef {object} SignRequest
 * @property {string} text
 * @property {string} [account]
 */

/**
 * @typedef {object} SignReply
 * @property {string} armored
 * @property {KeyName} signer
 */

/**
 * @typedef {object} SealWithPasswordRequest
 * @property {string} text
 * @property {"en" | "hu" | "ru"} [language]
 */

/**
 * @typedef {object} SealWithPasswordReply
 * @property {string} armored
 * @property {string} password
 */

/**
 * @typedef {object} OpenRequest
 * @property {string} block
 * @property {string} [sender]
 * @property {boolean} [changed]
 */

/**
 * @typedef {object} SignatureReply
 * @property {string} verdict
 * @property {string} fingerprint
 * @property {string[]} user_ids
 * @property {string} validity
 * @property {string} created
 * @property {boolean | null} matches_sender
 * @property {boolean} disputed
 */

/**
 * @typedef {object} PartReply
 * @property {string} text
 * @property {boolean} encrypted
 * @property {string} filename
 * @property {string} content_type
 * @property {SignatureReply[]} signatures
 */

/**
 * @typedef {object} WarningReply
 * @property {string} code
 * @property {string} message
 */

/**
 * @typedef {object} OpenReply
 * @property {PartReply[]} parts
 * @property {WarningReply[]} warnings
 */

/**
 * @typedef {object} ReadRequest
 * @property {string} block
 * @property {string} [sender]
 * @property {boolean} [changed]
 */

/**
 * @typedef {object} ReadReply
 */

/**
 * @typedef {object} ReadFileRequest
 * @property {string} name
 * @property {string} content
 * @property {string} [sender]
 */

/**
 * @typedef {object} ReadFileReply
 */

/**
 * @typedef {object} PreviewKeysRequest
 * @property {string} block
 */

/**
 * @typedef {object} PreviewedKey
 * @property {string} fingerprint
 * @property {string[]} user_ids
 * @property {string} algorithm
 * @property {string} created
 * @property {string} expires
 * @property {boolean} is_new
 * @property {string[]} changes
 * @property {boolean} has_secret
 */

/**
 * @typedef {object} PreviewKeysReply
 * @property {PreviewedKey[]} keys
 */

/**
 * @typedef {object} ImportKeysRequest
 * @property {string} block
 * @property {string[]} fingerprints
 */

/**
 * @typedef {object} ImportKeysReply
 * @property {string[]} imported
 * @property {string[]} updated
 * @property {string[]} unchanged
 */

/**
 * @typedef {object} AttachRequest
 * @property {string[]} [to]
 * @property {string[]} [hidden]
 * @property {string} [account]
 */

/**
 * @typedef {object} AttachReply
 * @property {string} name
 * @property {string} content
 */

/**
 * @typedef {object} ShowRequest
 * @property {"activity" | "doctor" | "files" | "keys" | "main" | "sites"} window
 */

/**
 * @typedef {object} ShowReply
 */

/**
 * @typedef {object} ComposeRequest
 * @property {string[]} [to]
 * @property {string[]} [hidden]
 * @property {string} [subject]
 * @property {string} [account]
 * @property {string} [box]
 */

/**
 * @typedef {object} ComposeReply
 * @property {string} letter
 * @property {string} armored
 * @property {string[]} addresses
 */

/**
 * @typedef {object} AnswerRequest
 * @property {string} quote
 * @property {string[]} [to]
 * @property {string} [account]
 */

/**
 * @typedef {object} AnswerReply
 */

/**
 * @typedef {object} ComposedRequest
 * @property {string} letter
 * @property {"gone" | "inserted" | "not-kept" | "other-account"} outcome
 */

/**
 * @typedef {object} ComposedReply
 */

/**
 * @typedef {object} MarkRequest
 */

/**
 * @typedef {object} MarkReply
 * @property {string} path
 * @property {string} image
 * @property {string} colour
 * @property {string} word
 */

/**
 * @typedef {object} KeepContactRequest
 * @property {string} address
 * @property {string} [name]
 */

/**
 * @typedef {object} KeepContactReply
 * @property {string} name
 * @property {boolean} is_new
 */

/**
 * @typedef {object} QueueCallRequest
 * @property {string} [number]
 * @property {string} [address]
 * @property {string} [name]
 */

/**
 * @typedef {object} QueuedReply
 * @property {string} item
 */

/**
 * @typedef {object} QueueLetterRequest
 * @property {string[]} to
 * @property {string[]} [hidden]
 * @property {string} [subject]
 * @property {string} [account]
 * @property {string} [armored]
 */

/**
 * @typedef {object} DueRequest
 */

/**
 * @typedef {object} DueLine
 * @property {string} item
 * @property {"call" | "letter"} kind
 * @property {string} name
 * @property {string} title
 * @property {string} due
 * @property {boolean} is_due
 * @property {boolean} can_send
 */

/**
 * @typedef {object} DueReply
 * @property {DueLine[]} items
 */

/**
 * @typedef {object} DueLetterRequest
 * @property {string} item
 */

/**
 * @typedef {object} DueLetterReply
 * @property {string[]} to
 * @property {string[]} hidden
 * @property {string} subject
 * @property {string} account
 * @property {string} armored
 */

/**
 * @typedef {object} LetterSentRequest
 * @property {string} item
 */

/**
 * @typedef {object} LetterSentReply
 */

/** @typedef {"content" | "reader" | "popup" | "options" | "background"} Caller */

/** Which of our contexts may ask for what. @type {Readonly<Record<string, readonly Caller[]>>} */
export const OPERATIONS = Object.freeze({
  hello: ["background"],
  status: ["content", "reader", "popup", "options", "background"],
  prove: ["background"],
  pair: ["background"],
  recipients: ["content"],
  warm: ["content"],
  encrypt: ["content", "popup", "background"],
  sign: ["content", "background"],
  seal_with_password: ["background"],
  open: ["reader", "background"],
  read: ["reader", "background"],
  read_file: ["content"],
  preview_keys: ["content", "reader"],
  import_keys: ["reader"],
  attach: ["content"],
  show: ["content", "reader", "popup", "options", "background"],
  compose: ["content"],
  answer: ["reader"],
  composed: ["content"],
  mark: ["reader", "popup", "options", "background"],
  keep_contact: ["content"],
  queue_call: ["reader", "background"],
  queue_letter: ["content", "background"],
  due: ["popup"],
  due_letter: ["background"],
  letter_sent: ["background"],
});

/** Codes that the app can answer with. */
export const ERROR_CODES = Object.freeze([
  "gpg-missing",
  "gpg-too-old",
  "gpg-failed",
  "keyring-locked",
  "disk-full",
  "pinentry-cancelled",
  "pinentry-missing",
  "bad-passphrase",
  "wrong-password",
  "card-missing",
  "no-secret-key",
  "missing-keys",
  "unusable-keys",
  "unverified-keys",
  "changed-keys",
  "no-recipients",
  "not-an-address",
  "not-a-group-name",
  "unknown-group",
  "group-exists",
  "group-too-large",
  "empty-group",
  "not-a-fingerprint",
  "not-an-expiry",
  "not-a-name",
  "secret-key-here",
  "not-confirmed",
  "nothing-to-undo",
  "not-a-backup",
  "paper-lines-wrong",
  "paper-incomplete",
  "paper-mixed",
  "not-backed-up",
  "no-such-user-id",
  "unknown-key",
  "no-keys",
  "secret-key-offered",
  "key-refused",
  "nothing-to-seal",
  "no-password",
  "already-sealed",
  "no-message",
  "message-refused",
  "not-for-you",
  "too-large",
  "timed-out",
  "cancelled",
  "unknown-contact",
  "empty-contact",
  "contact-changed",
  "not-a-number",
  "not-a-time-zone",
  "unknown-column",
  "unknown-source",
  "not-permitted",
  "permission-pending",
  "nobody-to-ask",
  "no-draft-key",
  "draft-unreadable",
  "no-screen",
  "not-paired",
  "proof-needed",
  "pairing-refused",
  "nobody-to-pair",
  "caller-refused",
  "unknown-operation",
  "bad-request",
  "too-many-requests",
  "version-mismatch",
  "app-not-running",
  "app-stopped",
  "internal-fault",
  "file-exists",
  "file-changed",
  "not-a-file",
  "archive-refused",
  "not-to-be-looked-up",
  "not-a-secure-url",
  "not-a-server",
  "no-directory",
  "directory-unreachable",
  "directory-refused",
  "directory-answer-refused",
  "not-in-directory",
  "not-yours-to-publish",
  "no-address-to-publish",
  "no-browser",
  "unknown-pairing",
  "own-home",
  "missing-part",
  "unknown-browser",
  "manifest-managed",
  "not-writable",
  "not-readable",
  "store-in-use",
  "backup-unusable",
  "unknown-backup",
  "store-locked",
  "no-secret-store",
  "secret-gone",
  "no-notices",
  "not-a-picture",
  "no-session-news",
  "rules-wrong",
  "not-a-calendar",
  "no-calendar-server",
  "not-a-server-address",
  "calendar-server-away",
  "calendar-login-refused",
  "calendar-server-odd",
  "unknown-item",
  "item-changed",
  "already-undone",
  "item-finished",
  "empty-item",
  "not-a-date",
  "not-a-repetition",
  "no-such-step",
  "several-contacts",
  "not-sealed",
]);
