"""The words of `sealpost keys ...` that change, delete, revoke and back up keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Command = Callable[[str, str], argparse.ArgumentParser]

_TRUST = ("unknown", "never", "marginal", "full", "ultimate")
_REASONS = ("none", "compromised", "superseded", "unused")


def add_key_actions(command: Command) -> None:
    """`command` makes the parser of one action from its name and its help."""
    _add_own(command)
    _add_looking(command)
    _add_directories(command)
    _add_groups(command)
    _add_many(command)
    _add_leaving(command)


def _add_own(command: Command) -> None:
    _one(command("passphrase", "Change the passphrase of a key; GnuPG asks for it in its own window."))
    expiry = _one(command("expiry", "Change when a key and its subkeys expire."))
    expiry.add_argument("expires", metavar="WHEN", help="2y, 18m, 2030-12-31 or never")
    added = _one(command("add-user-id", "Add a name or an address to a key of your own."))
    added.add_argument("name", metavar="NAME", help="may be empty")
    added.add_argument("address", nargs="?", default="", metavar="ADDRESS")
    for name, text in (
        ("revoke-user-id", "Say that a name or address is not yours any more; this can't be undone."),
        ("primary", "Make a name or address the first of a key."),
    ):
        chosen = _one(command(name, text))
        chosen.add_argument("user_id", metavar="USER-ID", help="its whole text, its address, or its number")
    subkey = _one(command("add-subkey", "Add a new subkey to seal to."))
    subkey.add_argument("--expires", default="2y", metavar="WHEN", help="2y, 18m, 2030-12-31 or never (default: 2y)")


def _add_looking(command: Command) -> None:
    _one(command("fingerprint", "Print a fingerprint in groups, as words to read on a call, and as a QR code's text."))
    _one(command("certifications", "List who vouches for a key besides itself."))


def _add_directories(command: Command) -> None:
    known = command("directories", "List the directories; they are asked without being named only when switched on.")
    for name, text in (
        ("on", "ask it without being named"),
        ("off", "ask it only when it is named"),
        ("add", "keep a key server of your choice"),
        ("remove", "forget a key server"),
    ):
        known.add_argument(f"--{name}", action="append", default=[], metavar="DIRECTORY", help=text)
    refresh = command("refresh", "Ask directories whether keys have changed, and show how.")
    refresh.add_argument("fingerprints", nargs="*", metavar="FINGERPRINT", help="(default: every key)")
    refresh.add_argument("--at", action="append", default=[], metavar="DIRECTORY")
    refresh.add_argument("--take", action="store_true", help="take the changes too")
    publish = _one(command("publish", "Send a key of your own to a directory, with every name in it, for ever."))
    publish.add_argument("--at", required=True, metavar="DIRECTORY", help="keys.openpgp.org or a key server")
    publish.add_argument("--mails", action="store_true", help="have mails sent to its addresses, to confirm them")
    web = command("web-directory", "Write the files of a web key directory, for the web server of a domain.")
    web.add_argument("folder", metavar="DIR")
    web.add_argument("domain", metavar="DOMAIN")
    _several(web)


def _add_groups(command: Command) -> None:
    listed = command("groups", "List groups of recipients, or say of one who is in it and whose key is missing.")
    listed.add_argument("name", nargs="?", default="", metavar="NAME")
    created = _group(command("group-create", "Make a group; its name can then be given to --to."))
    created.add_argument(
        "--address", default="", metavar="ADDRESS", help="stands for the group, as a mailing list does"
    )
    _members(created, "*")
    _members(_group(command("group-add", "Put people or keys into a group.")), "+")
    _members(_group(command("group-take-out", "Take people or keys out of a group.")), "+")
    changed = _group(command("group-change", "Give a group another name or address."))
    changed.add_argument("--new-name", default="", metavar="NAME")
    changed.add_argument("--address", default=None, metavar="ADDRESS", help="empty for none")
    _group(command("group-remove", "Remove a group; the keys stay."))


def _group(made: argparse.ArgumentParser) -> argparse.ArgumentParser:
    made.add_argument("name", metavar="NAME")
    return made


def _members(made: argparse.ArgumentParser, how_many: str) -> None:
    made.add_argument("members", nargs=how_many, metavar="ADDRESS|FINGERPRINT")


def _add_many(command: Command) -> None:
    certify = command("certify", "Say that you verified whose keys they are, on this computer only.")
    _several(certify)
    certify.add_argument("--exportable", action="store_true", help="others may learn of it too")
    certify.add_argument("--by", dest="signer", default="", metavar="FINGERPRINT", help="with which key of yours")
    _one(command("call", "Queue a call to the owner of a key, to compare its fingerprint."))
    trust = command("trust", "Say how far you believe what owners say about other keys.")
    trust.add_argument("level", choices=_TRUST)
    _several(trust)
    _several(command("enable", "Offer keys again that were switched off."))
    _several(command("disable", "Keep keys but offer them nowhere."))
    delete = command("delete", "Delete keys; public ones can be brought back for 30 days.")
    _several(delete)
    delete.add_argument("--secret", action="store_true", help="a key of your own, for ever; one at a time")
    delete.add_argument("--confirm", default="", metavar="END", help="with --secret: last 8 digits of its fingerprint")
    kept = delete.add_mutually_exclusive_group()
    kept.add_argument("--backup", default="", metavar="FILE", help="with --secret: write a backup first")
    kept.add_argument("--without-backup", action="store_true", help="with --secret: there is one already")
    command("undo", "Bring deleted keys back.").add_argument("name", metavar="NAME", help="as `keys delete` said it")


def _add_leaving(command: Command) -> None:
    revoke = _one(command("revoke", "Say to everybody that a key is not to be used any more; for ever."))
    revoke.add_argument("--certificate", default="", metavar="FILE", help="with one that was made before")
    revoke.add_argument("--reason", choices=_REASONS, default="none")
    revoke.add_argument("--words", default="", metavar="TEXT", help="goes with the key to everybody")
    secret = _one(command("export-secret", "Print a secret key, still protected by its passphrase."))
    secret.add_argument("--subkeys", action="store_true", help="without the primary key's secret")
    secret.add_argument("--output", default="", metavar="FILE", help="write it there, readable by you alone")
    backup = _one(command("backup", "Write a backup of a key of your own, locked with a code that is printed."))
    backup.add_argument("--output", default="", metavar="FILE")
    restore = command("restore", "Bring a key back from a backup.")
    restore.add_argument("--paper", action="store_true", help="FILE holds the lines of a paper backup")
    restore.add_argument("--code-file", default="", metavar="FILE", help="the code (default: asked for)")
    restore.add_argument("file", metavar="FILE")
    _one(command("paper", "Print the lines of a paper backup."))


def _one(made: argparse.ArgumentParser) -> argparse.ArgumentParser:
    made.add_argument("fingerprint", metavar="FINGERPRINT")
    return made


def _several(made: argparse.ArgumentParser) -> None:
    made.add_argument("fingerprints", nargs="+", metavar="FINGERPRINT")
