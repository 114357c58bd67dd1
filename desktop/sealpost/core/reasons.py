"""Why a message, a signature or a key is not taken as it came: a word for programs, phrases for people."""

from enum import Enum

from sealpost.errors import KeyRefused, MessageRefused


class Reason(Enum):
    """`why` completes "… because"; `step` is what to do next. Values are append-only: they go on the wire."""

    why: str
    step: str

    def __new__(cls, value: str, why: str, step: str) -> "Reason":
        reason = object.__new__(cls)
        reason._value_ = value
        reason.why = why
        reason.step = step
        return reason

    # --- The text that came -------------------------------------------------------------------------------
    NO_MESSAGE = (
        "no-message",
        "there is no OpenPGP block in it",
        "Select the whole block, from BEGIN to END, and try again.",
    )
    TRUNCATED = (
        "truncated",
        "its end is missing",
        "Show the whole message in the webmail (or download the original), then try again.",
    )
    DAMAGED_ARMOR = (
        "damaged-armor",
        "its letters were changed on the way",
        "Download the original message and open that, or ask the sender to send it again as a file.",
    )
    BAD_CRC = (
        "bad-crc",
        "its checksum is wrong, so something was changed or lost on the way",
        "Download the original message and open that, or ask the sender to send it again.",
    )
    BAD_HEADER = (
        "bad-header",
        "there is something between its first line and the signed text that nobody signed",
        "Do not rely on this text; ask the sender to sign it again.",
    )
    TEXT_CHANGED = (
        "text-changed",
        "the webmail changed the signed text, so its signature can't be checked",
        "Download the original message and open that.",
    )
    QUOTED = (
        "quoted",
        "it is quoted, and quoting changes a signed text",
        "Open the message that is quoted.",
    )
    TOO_LARGE = (
        "too-large",
        "it is larger than Sealpost takes, or unpacks to more than that",
        "Use Files in the Sealpost window for large content; do not open it if you don't know the sender.",
    )
    TOO_DEEP = (
        "too-deep",
        "it is wrapped in more layers than any honest program makes",
        "Do not open it; ask the sender what it is.",
    )
    MALFORMED = (
        "malformed",
        "it is not built as OpenPGP prescribes",
        "Ask the sender to send it again, and with which program it was made.",
    )
    SEVERAL_MESSAGES = (
        "several-messages",
        "several messages are joined in it, so nobody could tell which of them is signed",
        "Ask the sender to send them one by one.",
    )
    NESTED = (
        "nested",
        "another signed message lies inside; only the outer signature counts here",
        "Open the inner message by itself to check it.",
    )
    NO_DATA = ("no-data", "there is no content in it", "Ask the sender to send it again.")

    # --- Encryption ---------------------------------------------------------------------------------------
    NO_INTEGRITY = (
        "no-integrity",
        "it is encrypted without protection against changes, which can be used to steal its text",
        "Ask the sender to encrypt it again with a current program.",
    )
    MANIPULATED = (
        "manipulated",
        "it was changed after it had been encrypted",
        "Do not rely on it; ask the sender to send it again.",
    )
    NOT_ENCRYPTED = (
        "not-encrypted",
        "it looks sealed but is not encrypted; anybody could read it",
        "Treat it as an ordinary message, and tell the sender.",
    )
    NO_SECRET_KEY = (
        "no-secret-key",
        "it is not sealed to any key of yours",
        "Ask the sender to seal it to your current key.",
    )
    BAD_SESSION_KEY = (
        "bad-session-key",
        "its session key does not fit",
        "Ask the sender to send it again.",
    )

    # --- Newer or unknown formats -------------------------------------------------------------------------
    NEWER_STANDARD = (
        "newer-standard",
        "it was made for the newer standard RFC 9580, which your GnuPG can't read",
        "Ask the sender for a message in the older form (RFC 4880, version 4 keys).",
    )
    UNSUPPORTED_FORMAT = (
        "unsupported-format",
        "it is in a format that your GnuPG can't read",
        "Ask the sender for a message in the older form (RFC 4880, version 4 keys).",
    )
    UNSUPPORTED_AEAD = (
        "unsupported-aead",
        "it uses a kind of encryption (AEAD) that your GnuPG can't read",
        "Ask the sender to switch AEAD or OCB off for your key.",
    )
    UNSUPPORTED_ALGORITHM = (
        "unsupported-algorithm",
        "it uses an algorithm that your GnuPG does not know",
        "Ask the sender to use RSA, Curve25519 or a NIST curve, and AES.",
    )

    # --- Signatures ---------------------------------------------------------------------------------------
    NOT_SIGNED = ("not-signed", "nobody has signed it", "Ask the sender to sign it if that matters.")
    NO_SIGNATURE = (
        "no-signature",
        "the signature is missing",
        "Ask the sender to send it again, or download the original message.",
    )
    NOT_DETACHED = (
        "not-detached",
        "the signature file holds a message of its own in place of a signature",
        "Ask the sender for the true signature file.",
    )
    WRONG_TYPE = (
        "wrong-type",
        "its signature is not one over a text",
        "Ask the sender to sign it again.",
    )
    BAD_SIGNATURE = (
        "bad-signature",
        "its signature does not fit the text",
        "Do not rely on this text; ask the sender.",
    )
    MIXED = (
        "mixed",
        "it has several signatures, and not all of them are good",
        "Look at each signature.",
    )
    CRITICAL_UNKNOWN = (
        "critical-unknown",
        "its signature has a condition that GnuPG does not know",
        "Ask the sender with which program it was made.",
    )
    EXPIRED_SIGNATURE = (
        "expired-signature",
        "its signature has expired",
        "Ask the sender to sign it again.",
    )
    WEAK_DIGEST = (
        "weak-digest",
        "its signature uses a checksum (MD5, SHA-1 or RIPEMD-160) that can be forged",
        "Ask the sender to sign it with SHA-256 or better.",
    )
    FUTURE_DATE = (
        "future-date",
        "it is dated in the future",
        "Check this computer's clock, then ask the sender.",
    )
    BEFORE_KEY = (
        "before-key",
        "its signature is older than the key that made it",
        "Do not rely on it; ask the sender.",
    )
    SENDER_MISMATCH = (
        "sender-mismatch",
        "the signer is not the sender that the mail names",
        "Ask the sender by another way whether the message is theirs.",
    )

    DISPUTED = (
        "disputed",
        "a second OpenPGP program on this computer does not agree that its signature is good",
        "Do not rely on it until the signer has confirmed it by another way.",
    )

    OTHER_RECIPIENT = (
        "other-recipient",
        "the signer meant it for somebody else, who has passed it on",
        "Ask the signer by another way whether it is meant for you.",
    )

    # --- Keys ---------------------------------------------------------------------------------------------
    UNKNOWN_KEY = (
        "unknown-key",
        "the signer's key is not in your keyring",
        "Get the key from its owner and import it.",
    )
    NOT_CERTIFIED = (
        "not-certified",
        "nobody has verified that the key is its owner's",
        "Compare the fingerprint with its owner.",
    )
    EXPIRED_KEY = ("expired-key", "the key has expired", "Ask its owner for a current key.")
    REVOKED_KEY = ("revoked-key", "its owner has revoked the key", "Ask its owner for a current key.")
    WEAK_KEY = (
        "weak-key",
        "the key is too short or too old to be safe",
        "Ask its owner for a new key.",
    )
    EXPIRED_SUBKEY = (
        "expired-subkey",
        "the part of the key that is used for sealing has expired",
        "Ask its owner for a current key.",
    )
    NO_ENCRYPTION_KEY = (
        "no-encryption-key",
        "the key can't be used for sealing",
        "Ask its owner for a key with an encryption part.",
    )
    REVOKED_UID = (
        "revoked-uid",
        "its owner has revoked one of the addresses of the key",
        "Write to an address that still stands.",
    )
    UID_MISMATCH = (
        "uid-mismatch",
        "the key does not name that address",
        "Ask the person for the fingerprint of their key.",
    )
    NO_VALID_UID = (
        "no-valid-uid",
        "the key has no name that it signed itself",
        "Ask its owner to export it again.",
    )
    TOO_MANY_UIDS = (
        "too-many-uids",
        "the key has more names than a person's key needs",
        "Compare the fingerprint with its owner before you import it.",
    )
    OTHER_KEY = (
        "other-key-for-address",
        "you have another verified key for this address",
        "Ask its owner by another way whether the new key is theirs.",
    )
    NO_KEY = (
        "no-key",
        "there is no OpenPGP key in it",
        "Copy the whole block, from BEGIN to END, and try again.",
    )
    SECRET_KEY = (
        "secret-key",
        "it holds a secret key, which is never taken from a mail",
        "If it is yours, import it in the Sealpost window; if not, delete the mail.",
    )
    REVOCATION = (
        "revocation",
        "it only revokes a key and holds none",
        "Import it in the Sealpost window if you want that key to be revoked.",
    )
    UNKNOWN_REVOKED = (
        "unknown-revoked",
        "it revokes a key that is not here",
        "Import that key first, then try again.",
    )
    AMBIGUOUS = (
        "ambiguous",
        "several keys fit that name",
        "Name the key by its full fingerprint.",
    )
    NOT_A_FINGERPRINT = (
        "not-a-fingerprint",
        "a key is named by its full fingerprint here",
        "Give all 40 (or 64) hexadecimal digits.",
    )

    def refusal(self) -> MessageRefused:
        """To be raised for a message."""
        return MessageRefused(reason=self.value, why=self.why, step=self.step)

    def key_refusal(self) -> KeyRefused:
        """To be raised for keys."""
        return KeyRefused(reason=self.value, why=self.why, step=self.step)
