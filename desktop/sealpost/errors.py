"""Everything that can go wrong for a user: a code for the wire, a sentence, and the next step.

Codes are append-only (native_host/PROTOCOL.md): a browser with an older extension must still understand a
newer app. Parameters never hold plaintext, passphrases or secret key material.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar


class SealpostError(Exception):
    """A failure that a user can meet. `sentence` and `next_step` are English templates over `params`."""

    code: ClassVar[str]
    sentence: ClassVar[str]
    next_step: ClassVar[str]

    def __init__(self, **params: str | int | Sequence[str]) -> None:
        self.params: Mapping[str, str | int | Sequence[str]] = params
        super().__init__(self.message)

    @property
    def message(self) -> str:
        return self.sentence.format(**self.spoken())

    @property
    def advice(self) -> str:
        return self.next_step.format(**self.spoken())

    def spoken(self) -> dict[str, str | int]:
        """What fills the templates, in whatever language they are."""
        return {
            name: value if isinstance(value, str | int) else ", ".join(value) for name, value in self.params.items()
        }


# --- GnuPG itself -----------------------------------------------------------------------------------------


class GpgMissing(SealpostError):
    code = "gpg-missing"
    sentence = "GnuPG is not installed, or not where Sealpost can find it."
    next_step = "Install it ({install}), then try again."


class GpgTooOld(SealpostError):
    code = "gpg-too-old"
    sentence = "GnuPG {version} is too old: Sealpost needs {minimum} or later."
    next_step = "Update GnuPG ({install}), then try again."


class GpgFailed(SealpostError):
    code = "gpg-failed"
    sentence = "GnuPG stopped without saying why (exit status {status})."
    next_step = "Run 'sealpost doctor' to see which part is at fault, then try again."


class KeyringLocked(SealpostError):
    code = "keyring-locked"
    sentence = "Another program is using the keyring, so GnuPG could not finish."
    next_step = "Close the other program or wait for it, then try again."


class DiskFull(SealpostError):
    code = "disk-full"
    sentence = "The disk is full, so nothing was written."
    next_step = "Free some space, then try again; your text is still where it was."


class PinentryCancelled(SealpostError):
    code = "pinentry-cancelled"
    sentence = "The passphrase was not entered, so the key of {user_id} stayed locked."
    next_step = "Try again and enter the passphrase in the GnuPG window."


class PinentryMissing(SealpostError):
    code = "pinentry-missing"
    sentence = "GnuPG has no window to ask for the passphrase of {user_id}."
    next_step = "Install a pinentry program (for example pinentry-qt), then try again."


class BadPassphrase(SealpostError):
    code = "bad-passphrase"
    sentence = "The passphrase for the key of {user_id} was wrong."
    next_step = "Try again."


class WrongPassword(SealpostError):
    code = "wrong-password"
    sentence = "The password does not open this message."
    next_step = "Try again, or ask the sender for the password."


class CardMissing(SealpostError):
    code = "card-missing"
    sentence = "The key is on a smartcard that is not inserted ({serial})."
    next_step = "Insert the card and try again."


# --- Keys and recipients ----------------------------------------------------------------------------------


class NoSecretKey(SealpostError):
    code = "no-secret-key"
    sentence = "There is no key of your own that can sign."
    next_step = "Create one or import one in Sealpost, then try again."


class MissingKeys(SealpostError):
    code = "missing-keys"
    sentence = "There is no key for {addresses}."
    next_step = "Import their keys, then try again; nothing was sealed."


class UnusableKeys(SealpostError):
    """`reason` is expired, revoked, disabled or no-encryption; `addresses` all share it."""

    code = "unusable-keys"
    sentence = "The key of {addresses} can't be used ({reason})."
    next_step = "Ask for a current key and import it; nothing was sealed."


class UnverifiedKeys(SealpostError):
    """`fingerprints` can be confirmed for this letter or remembered; nothing was sealed yet."""

    code = "unverified-keys"
    sentence = "The key of {addresses} is not verified yet."
    next_step = "Compare the fingerprint with its owner, or seal this letter with it after all."


class ChangedKeys(SealpostError):
    """`fingerprints` can be confirmed for this letter, which notes the change; nothing was sealed yet."""

    code = "changed-keys"
    sentence = "The key of {addresses} has changed: it was {before} until {since}, and {now} came since."
    next_step = "Compare the new fingerprint with its owner, or seal this letter with it after all; you are asked once."


class NoRecipients(SealpostError):
    code = "no-recipients"
    sentence = "Nobody is named in To, Cc or Bcc."
    next_step = "Add a recipient, then try again."


class NotAnAddress(SealpostError):
    code = "not-an-address"
    sentence = "“{text}” is not an e-mail address."
    next_step = "Correct it, then try again."


class NotAGroupName(SealpostError):
    code = "not-a-group-name"
    sentence = "A group can't be called “{text}”."
    next_step = "Give it a name of up to 100 letters without @ and commas, as in “Book club”."


class UnknownGroup(SealpostError):
    code = "unknown-group"
    sentence = "There is no group called “{name}”."
    next_step = "Look at the groups in the Keys window, or with 'sealpost keys groups'."


class GroupExists(SealpostError):
    code = "group-exists"
    sentence = "The group “{name}” has that name or address already."
    next_step = "Choose another name or address, or add to that group."


class GroupTooLarge(SealpostError):
    code = "group-too-large"
    sentence = "{count} are too many for one group: it holds {most} at most."
    next_step = "Make several groups of them."


class EmptyGroup(SealpostError):
    code = "empty-group"
    sentence = "There is nobody in the group “{name}”."
    next_step = "Add people to it in the Keys window, then try again."


class NotAFingerprint(SealpostError):
    code = "not-a-fingerprint"
    sentence = "“{text}” is not a full key fingerprint."
    next_step = "Give all 40 (or 64) hexadecimal digits; shorter key IDs can be forged."


class NotAnExpiry(SealpostError):
    code = "not-an-expiry"
    sentence = "“{text}” is no time at which a key can expire."
    next_step = "Give a time from now (2y, 18m, 90d), a later day (2030-12-31), or “never”."


class NotAName(SealpostError):
    code = "not-a-name"
    sentence = "“{text}” is too short for a name without an address."
    next_step = "Give at least five letters, or an e-mail address."


class SecretKeyHere(SealpostError):
    code = "secret-key-here"
    sentence = "This is a key of your own, with its private half on this computer ({fingerprints})."
    next_step = "Back it up first, then delete it by itself and confirm that in writing."


class NotConfirmed(SealpostError):
    code = "not-confirmed"
    sentence = "What was typed is not “{expected}”, so nothing was changed."
    next_step = "Type exactly that if you mean this key."


class NothingToUndo(SealpostError):
    code = "nothing-to-undo"
    sentence = "This deletion can't be undone any more."
    next_step = "Import the key again from where you had it."


class NotABackup(SealpostError):
    code = "not-a-backup"
    sentence = "This is no backup of a key that Sealpost has made."
    next_step = "Choose the file that ends in “-backup.asc”, or import it as a key."


class PaperLinesWrong(SealpostError):
    code = "paper-lines-wrong"
    sentence = "These lines of the paper backup were not read rightly: {lines}."
    next_step = "Compare them with the paper, letter by letter, and try again."


class PaperIncomplete(SealpostError):
    code = "paper-incomplete"
    sentence = "Parts of the paper backup are missing: {missing}."
    next_step = "Add them, in any order, and try again."


class PaperMixed(SealpostError):
    code = "paper-mixed"
    sentence = "These lines do not belong to one paper backup."
    next_step = "Use the lines of one paper only."


class NotBackedUp(SealpostError):
    code = "not-backed-up"
    sentence = "No backup of the key {fingerprint} is known, so it was not deleted."
    next_step = "Make one with --backup FILE, or say --without-backup if you have one."


class NoSuchUserId(SealpostError):
    code = "no-such-user-id"
    sentence = "The key has no name or address “{text}”, or more than one of them."
    next_step = "Give its whole text, or its number as 'sealpost keys show' lists them."


class UnknownKey(SealpostError):
    code = "unknown-key"
    sentence = "There is no key {fingerprint} in the keyring."
    next_step = "Import it, then try again."


class NoKeysInText(SealpostError):
    code = "no-keys"
    sentence = "There is no OpenPGP key in this text."
    next_step = "Copy the whole block, from BEGIN to END, and try again."


class SecretKeyOffered(SealpostError):
    code = "secret-key-offered"
    sentence = "This block holds a secret key, which is never imported from a web page."
    next_step = "If it is yours, import it in the Sealpost window; if not, delete the mail."


class KeyRefused(SealpostError):
    """Made by `core.reasons.Reason.key_refusal`: `reason` is its word, `why` and `step` its phrases."""

    code = "key-refused"
    sentence = "This key was not imported: {why}."
    next_step = "{step}"


# --- Messages ---------------------------------------------------------------------------------------------


class NothingToSeal(SealpostError):
    code = "nothing-to-seal"
    sentence = "There is no text to seal or sign."
    next_step = "Write something, then try again."


class NoPassword(SealpostError):
    code = "no-password"
    sentence = "There is no password to seal this with."
    next_step = "Type one, or let Sealpost choose some words."


class AlreadySealed(SealpostError):
    code = "already-sealed"
    sentence = "This text is sealed already."
    next_step = "Undo the first sealing, or send it as it is."


class NoMessage(SealpostError):
    code = "no-message"
    sentence = "There is no OpenPGP message in this text."
    next_step = "Select the whole block, from BEGIN to END, and try again."


class MessageRefused(SealpostError):
    """Made by `core.reasons.Reason.refusal`: `reason` is its word, `why` and `step` its phrases."""

    code = "message-refused"
    sentence = "This message can't be opened: {why}."
    next_step = "{step}"


class NotForYou(SealpostError):
    code = "not-for-you"
    sentence = "This message is not sealed to any key of yours."
    next_step = "Ask the sender to seal it again to your key {own}."


class TooLarge(SealpostError):
    code = "too-large"
    sentence = "This is larger than Sealpost takes here ({size} of at most {limit} bytes)."
    next_step = "Use Files in the Sealpost window for large content."


class OperationTimedOut(SealpostError):
    code = "timed-out"
    sentence = "GnuPG took longer than {seconds} seconds, so Sealpost stopped it."
    next_step = "Try again; if it happens with one message only, that message may be made to harm."


class Cancelled(SealpostError):
    code = "cancelled"
    sentence = "This was cancelled."
    next_step = "Nothing was changed; start it again whenever you like."


# --- Contacts ---------------------------------------------------------------------------------------------


class UnknownContact(SealpostError):
    code = "unknown-contact"
    sentence = "There is no contact {contact} (any more)."
    next_step = "Look for it in Contacts, then try again."


class EmptyContact(SealpostError):
    code = "empty-contact"
    sentence = "A contact needs a name, an address or a number; this one has none."
    next_step = "Give it one of them, then save it again."


class ContactChanged(SealpostError):
    code = "contact-changed"
    sentence = "{name} was changed elsewhere meanwhile, so nothing was saved."
    next_step = "Look at the contact as it is now, then make your change again."


class NotANumber(SealpostError):
    code = "not-a-number"
    sentence = "“{text}” is not a telephone number."
    next_step = "Write digits, with + and the country's code in front, then try again."


class NotATimeZone(SealpostError):
    code = "not-a-time-zone"
    sentence = "“{text}” is not a time zone."
    next_step = "Write it as in Europe/Budapest, then try again."


class UnknownColumn(SealpostError):
    code = "unknown-column"
    sentence = "“{column}” does not say what a column of this table holds."
    next_step = "Write NUMBER=FIELD, with a number from 1 to {count} and one of these fields: {fields}."


class UnknownSource(SealpostError):
    code = "unknown-source"
    sentence = "“{source}” is none of the places that contacts come from."
    next_step = "Name one of these: {sources}."


# --- Permission and the local door ------------------------------------------------------------------------


class NotPermitted(SealpostError):
    """`site` asked for `operation`, and the user (or a stored answer) said no."""

    code = "not-permitted"
    sentence = "{site} may not use your key to {operation}."
    next_step = "Change this in Sealpost under Sites and browsers."


class PermissionPending(SealpostError):
    code = "permission-pending"
    sentence = "Sealpost is already asking about a request of {site}."
    next_step = "Answer in the Sealpost window first."


class NobodyToAsk(SealpostError):
    code = "nobody-to-ask"
    sentence = "{site} needs your permission to {operation}, but Sealpost has no window to ask in."
    next_step = "Run 'sealpost sites allow {site} --operation {operation}' if you want it."


class NoDraftKey(SealpostError):
    code = "no-draft-key"
    sentence = "This letter is not kept as a draft, because you have no key of your own to seal it to."
    next_step = "Finish it in one go, or create a key first."


class DraftUnreadable(SealpostError):
    code = "draft-unreadable"
    sentence = "This draft is gone, or it is damaged."
    next_step = "Look for it in a backup of Sealpost's data, or delete it."


class NoScreen(SealpostError):
    code = "no-screen"
    sentence = "Sealpost runs without a screen here, so there is no window to write in."
    next_step = "Start Sealpost on your desktop, then try again."


class NotPaired(SealpostError):
    """The profile is unknown, or its proof is wrong; which of the two is nobody's business."""

    code = "not-paired"
    sentence = "This browser is not paired with Sealpost."
    next_step = "Compare the code that it shows with the one in the Sealpost window, and pair it there."


class ProofNeeded(SealpostError):
    """The session has to prove first that it is a paired one; `nonce` is what to prove it with."""

    code = "proof-needed"
    sentence = "This browser has not shown yet that it is paired."
    next_step = "Try again; if it stays, reload the extension."


class PairingRefused(SealpostError):
    code = "pairing-refused"
    sentence = "This browser was not paired, because the codes were not confirmed as the same."
    next_step = "Press Pair in Sealpost's window of the toolbar to compare them again."


class NobodyToPair(SealpostError):
    code = "nobody-to-pair"
    sentence = "This browser is not paired, and Sealpost has no window to compare the code in."
    next_step = "Start Sealpost where it can show windows, then try again."


class CallerRefused(SealpostError):
    code = "caller-refused"
    sentence = "“{operation}” can't be asked for from there."
    next_step = "Use the Sealpost buttons in the mail page."


class UnknownOperation(SealpostError):
    code = "unknown-operation"
    sentence = "This version of Sealpost does not know “{operation}”."
    next_step = "Update Sealpost and its browser extension to the same version."


class BadRequest(SealpostError):
    """`detail` names the field and what was expected, never its content."""

    code = "bad-request"
    sentence = "Sealpost could not read the browser's request ({detail})."
    next_step = "Reload the mail page; if it stays, update the extension."


class TooManyRequests(SealpostError):
    code = "too-many-requests"
    sentence = "{site} asks too often."
    next_step = "Wait {seconds} seconds, then try again."


class VersionMismatch(SealpostError):
    code = "version-mismatch"
    sentence = "The browser extension ({extension}) and the Sealpost app ({app}) do not fit together."
    next_step = "Update the {older} to the newer version."


class AppNotRunning(SealpostError):
    code = "app-not-running"
    sentence = "The Sealpost app is not running and could not be started ({detail})."
    next_step = "Start Sealpost from your menu, or run 'sealpost' in a terminal."


class AppStopped(SealpostError):
    code = "app-stopped"
    sentence = "The Sealpost app stopped before it answered."
    next_step = "Try again; Sealpost starts by itself."


class InternalFault(SealpostError):
    """The one for what nobody foresaw; `reference` finds it in the log, which has no content either."""

    code = "internal-fault"
    sentence = "Sealpost met a fault of its own (reference {reference})."
    next_step = "Try again, and report it with the reference if it happens twice."


# --- Files ------------------------------------------------------------------------------------------------


class FileExists(SealpostError):
    code = "file-exists"
    sentence = "There is already a file at {path}, and it was left as it is."
    next_step = "Choose another name or folder, or say that it may be replaced."


class FileChanged(SealpostError):
    code = "file-changed"
    sentence = "{path} changed while it was being read, so nothing was made of it."
    next_step = "Wait until the other program has finished with it, then try again."


class NotAFile(SealpostError):
    code = "not-a-file"
    sentence = "{path} is {kind}, not a file or a folder."
    next_step = "Choose a file or a folder."


class ArchiveRefused(SealpostError):
    code = "archive-refused"
    sentence = "The archive {path} was not unpacked: {why}."
    next_step = "Keep it as one file, or ask its sender what it is meant to be."


# --- Directories of keys ----------------------------------------------------------------------------------


class NotToBeLookedUp(SealpostError):
    code = "not-to-be-looked-up"
    sentence = "“{text}” is no e-mail address, no full fingerprint and no web address."
    next_step = "Give an address such as zoe@example.org, a fingerprint of 40 digits, or https://…"


class NotASecureUrl(SealpostError):
    code = "not-a-secure-url"
    sentence = "“{url}” is no web address that begins with https://."
    next_step = "Keys are fetched over https only; give such an address, or save the key and import the file."


class NotAServer(SealpostError):
    code = "not-a-server"
    sentence = "“{text}” is not the name of a key server."
    next_step = "Give its name as in keys.example.org, with the port after a colon if it has one of its own."


class NoDirectoryChosen(SealpostError):
    code = "no-directory"
    sentence = "No directory is switched on, so nobody was asked."
    next_step = "Choose where to ask (--at in a terminal), or switch one on under Directories."


class DirectoryUnreachable(SealpostError):
    code = "directory-unreachable"
    sentence = "{directory} could not be asked: {why}."
    next_step = "Check the network and its proxy, then try again; nothing was changed."


class DirectoryRefused(SealpostError):
    """The server answered, and its answer was no; `step` fits its number."""

    code = "directory-refused"
    sentence = "{directory} did not do it ({why})."
    next_step = "{step}"


class DirectoryAnswerRefused(SealpostError):
    """The server answered with something that is not taken; none of it went anywhere."""

    code = "directory-answer-refused"
    sentence = "The answer of {directory} was not used: {why}."
    next_step = "Try another directory, or ask the person to send the key."


class NotInDirectory(SealpostError):
    code = "not-in-directory"
    sentence = "{directory} has no key for {asked}."
    next_step = "Try another directory, or ask the person to send the key."


class NotYoursToPublish(SealpostError):
    code = "not-yours-to-publish"
    sentence = "The key of {user_id} is not yours, so it is not published from here."
    next_step = "Its owner decides where it can be found."


class NoAddressToPublish(SealpostError):
    code = "no-address-to-publish"
    sentence = "The key {fingerprint} names no address of {domain}."
    next_step = "Add a user ID with the address first, or name another domain."


# --- Browsers and set-up ----------------------------------------------------------------------------------


class NoBrowserFound(SealpostError):
    code = "no-browser"
    sentence = "No browser that Sealpost can work with was found."
    next_step = "Install Chromium or Firefox, or name a profile with --user-data-dir or --home."


class UnknownPairing(SealpostError):
    code = "unknown-pairing"
    sentence = "No paired browser is called “{name}”."
    next_step = "Name one of these: {known}."


class OwnHome(SealpostError):
    code = "own-home"
    sentence = "This is the Sealpost that you work with: here, a browser is paired by comparing codes only."
    next_step = "For tests and practice, set SEALPOST_HOME to a folder of its own first."


class MissingPart(SealpostError):
    code = "missing-part"
    sentence = "{part} is not installed, and this command needs it."
    next_step = "Install it ({install}), then try again."


class UnknownBrowser(SealpostError):
    code = "unknown-browser"
    sentence = "Sealpost knows no browser called “{name}”."
    next_step = "Name one of these: {known}."


class ManifestManagedElsewhere(SealpostError):
    code = "manifest-managed"
    sentence = "{path} is managed by another program (read-only or a link), so Sealpost left it alone."
    next_step = "Change it where it is managed, to name {launcher}."


class NotWritable(SealpostError):
    code = "not-writable"
    sentence = "{path} can't be written ({detail})."
    next_step = "Check the folder's permissions, then try again."


class NotReadable(SealpostError):
    code = "not-readable"
    sentence = "{path} can't be read ({detail})."
    next_step = "Check the name and the permissions, then try again."


# --- What Sealpost keeps ----------------------------------------------------------------------------------


class StoreInUse(SealpostError):
    code = "store-in-use"
    sentence = "Another Sealpost has the data open, so it was left as it is."
    next_step = "Close the Sealpost window (Quit) and every 'sealpost' in a terminal, then try again."


class BackupUnusable(SealpostError):
    code = "backup-unusable"
    sentence = "The backup {path} can't be used: it is damaged, or it is no backup of Sealpost."
    next_step = "Choose an older one; your data is as it was."


class UnknownBackup(SealpostError):
    code = "unknown-backup"
    sentence = "There is no backup “{name}”."
    next_step = "Name one as 'sealpost store status' lists them."


class StoreLocked(SealpostError):
    """`why` is the sentence of what kept the key away: a card, a cancelled question, a store of secrets."""

    code = "store-locked"
    sentence = "Your contacts, queue and settings are encrypted, and their key could not be had. {why}"
    next_step = "Open Storage in Sealpost and press Unlock to try again; nothing is lost."


class NoSecretStore(SealpostError):
    code = "no-secret-store"
    sentence = "No store of secrets answers on this desktop ({detail})."
    next_step = "Start or unlock one (GNOME Keyring, KWallet), then try again; or keep the secret with GnuPG instead."


class SecretGone(SealpostError):
    code = "secret-gone"
    sentence = "{what} is not where it was kept ({where})."
    next_step = "Bring that place back from your own backup, then try again; a password can also be given anew."


# --- Reminders, calendars and the advisor's rules ---------------------------------------------------------


class NoNoticesHere(SealpostError):
    code = "no-notices"
    sentence = "Nothing on this desktop shows notices."
    next_step = "Sealpost's own window and its tray icon remind you; a notification service would do it too."


class NotAPicture(SealpostError):
    code = "not-a-picture"
    sentence = "{path} is no picture that Sealpost takes."
    next_step = "Choose a PNG, JPEG, WebP or GIF of at most 32 MiB."


class NoSessionNews(SealpostError):
    code = "no-session-news"
    sentence = "This desktop does not tell when it sleeps or locks its screen."
    next_step = "Lock Sealpost by hand, in the tray's menu."


class RulesFileWrong(SealpostError):
    """`detail` completes the sentence: what stands there, and what is allowed."""

    code = "rules-wrong"
    sentence = "The advisor's rules can't be followed: in {path}, line {line}, {detail}."
    next_step = "Correct that line, or restore the defaults in Sealpost under Advisor; until then the defaults count."


class NotACalendar(SealpostError):
    code = "not-a-calendar"
    sentence = "{path} is not a calendar that Sealpost can read ({detail})."
    next_step = "Export it again as iCalendar (.ics), then try again."


class NoCalendarServer(SealpostError):
    code = "no-calendar-server"
    sentence = "No calendar server was named yet."
    next_step = "Name one in Sealpost under Calendars, or with 'sealpost calendar connect ADDRESS --user NAME'."


class NotAServerAddress(SealpostError):
    code = "not-a-server-address"
    sentence = "“{address}” is not the address of a calendar on a secure server."
    next_step = "Give the calendar's whole address as your provider names it; it begins with https://."


class CalendarServerAway(SealpostError):
    code = "calendar-server-away"
    sentence = "The calendar server {server} can't be reached ({detail})."
    next_step = "Nothing is lost: what you change goes up at the next sync. Check the address and the network."


class CalendarLoginRefused(SealpostError):
    code = "calendar-login-refused"
    sentence = "The calendar server {server} does not take this name and password."
    next_step = "Give the password anew; many services want an app password instead of your own."


class CalendarServerOdd(SealpostError):
    code = "calendar-server-odd"
    sentence = "The calendar server {server} gave an answer that can't be used ({detail})."
    next_step = "Check that the address is that of a calendar which takes tasks (CalDAV), then sync again."


# --- The queue --------------------------------------------------------------------------------------------


class UnknownItem(SealpostError):
    code = "unknown-item"
    sentence = "Nothing in the queue is called “{item}”."
    next_step = "It may have been undone or removed; look it up in the queue (or with 'sealpost queue list')."


class ItemChanged(SealpostError):
    code = "item-changed"
    sentence = "“{title}” was changed meanwhile, so this was not done."
    next_step = "Look at it as it is now, then do it again."


class AlreadyUndone(SealpostError):
    code = "already-undone"
    sentence = "There is nothing left to undo there."
    next_step = "Look at the queue's history for what can still be undone."


class ItemFinished(SealpostError):
    code = "item-finished"
    sentence = "“{title}” is finished already."
    next_step = "Undo that first, or queue it anew."


class EmptyItem(SealpostError):
    code = "empty-item"
    sentence = "It says neither whom to reach nor what for."
    next_step = "Name a person, a number, an address or a goal."


class NotADate(SealpostError):
    code = "not-a-date"
    sentence = "“{text}” is not a time that Sealpost can read."
    next_step = "Write it as in “tomorrow 15:00”, “Friday after lunch”, “2026-12-24 10:00”; hours as in 22:00-07:00."


class NotARepetition(SealpostError):
    code = "not-a-repetition"
    sentence = "“{text}” does not say how something repeats."
    next_step = "Write it as calendars do (RFC 5545), as in FREQ=WEEKLY or FREQ=MONTHLY;BYMONTHDAY=31."


class NoSuchStep(SealpostError):
    code = "no-such-step"
    sentence = "Step {number} was not proposed after “{title}”."
    next_step = "Name one of the numbers that 'sealpost queue done' listed, or queue it with 'sealpost queue add'."


class SeveralContacts(SealpostError):
    code = "several-contacts"
    sentence = "“{named}” may be one of several people: {found}."
    next_step = "Name the one you mean by the letters in brackets."


class NotSealed(SealpostError):
    code = "not-sealed"
    sentence = "Only a sealed letter can wait in the queue, and this text is not sealed."
    next_step = "Seal it first; the queue keeps no plain text."


ToConfirm = UnverifiedKeys | ChangedKeys  # what a person may answer by `fingerprints` of theirs

ALL_ERRORS: Sequence[type[SealpostError]] = tuple(SealpostError.__subclasses__())
