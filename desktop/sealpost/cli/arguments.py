"""The command line as a whole: every command, its options and its help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

import sealpost
from sealpost.cli.contact_arguments import add_contact_actions
from sealpost.cli.desk_arguments import add_desk
from sealpost.cli.key_arguments import add_key_actions
from sealpost.core.personal_mark import COLOURS, PICTURES

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]

_EPILOG = "Without a command the app starts. Exit status: 0 done, 1 refused with a reason, 2 wrong usage."
_SHOW = "show-window"
_FILE_ACTIONS = (_SHOW, "seal", "open", "sign", "verify", "checksum")
_FILTERS = ("all", "mine", "sealable", "expiring", "expired", "revoked", "unverified", "disabled")
_SORTS = ("name", "address", "validity", "created", "expires")
_KEY_OPERATIONS = ("encrypt", "sign", "open")


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="sealpost", description=sealpost.__doc__, epilog=_EPILOG)
    top.add_argument("--background", action="store_true", help="start the app without its window")
    top.add_argument("--version", action="version", version=f"sealpost {sealpost.__version__}")
    top.set_defaults(json=False)
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _add_mail(commands)
    _add_compose(commands)
    _add_read(commands)
    _add_files(commands)
    _add_opener(commands)
    _add_keys(commands)
    _add_contacts(commands)
    add_queue_exchange(add_desk(commands, _command, _json))
    _add_browsers(commands)
    _add_records(commands)
    _add_calendar(commands)
    _add_store(commands)
    _add_help(commands)
    return top


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """`files` without an action means its window, so that files can be named right after it."""
    match arguments:
        case ["files", *rest] if not rest or (rest[0] not in _FILE_ACTIONS and not rest[0].startswith("-")):
            arguments = ["files", _SHOW, *rest]
        case _:
            pass
    return parser().parse_args(arguments)


def window_meant(options: argparse.Namespace) -> str:
    """The window that the command opens, or nothing."""
    return options.command if options.command == "read" or getattr(options, "action", None) == _SHOW else ""


def _command(commands: _Commands, name: str, help_text: str) -> argparse.ArgumentParser:
    made = commands.add_parser(name, help=help_text, description=help_text)
    _json(made)
    return made


def _json(command: argparse.ArgumentParser) -> None:
    """Without a default, so that `keys --json list` and `keys list --json` are the same."""
    said = "print one JSON object, for programs"
    command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=said)


def _file(command: argparse.ArgumentParser, what: str) -> None:
    command.add_argument("file", nargs="?", default="-", metavar="FILE", help=f"{what} (default: standard input)")


def _add_mail(commands: _Commands) -> None:
    encrypt = _command(commands, "encrypt", "Seal a text for the people named, and sign it.")
    whom = encrypt.add_mutually_exclusive_group(required=True)
    whom.add_argument(
        "--words",
        choices=("english", "russian", "hungarian"),
        help="seal with a password of words, which is printed to standard error, for people without a key",
    )
    whom.add_argument(
        "--to",
        action="append",
        metavar="ADDRESS|FINGERPRINT",
        help="whom it is for, once for each; a full fingerprint is taken even if it is not verified",
    )
    encrypt.add_argument("--sign", action=argparse.BooleanOptionalAction, default=True, help="sign it too")
    encrypt.add_argument("--as", dest="account", default="", metavar="ACCOUNT", help="whose key signs")
    _file(encrypt, "the text")

    sign = _command(commands, "sign", "Sign a text that stays readable.")
    sign.add_argument("--as", dest="account", default="", metavar="ACCOUNT", help="whose key signs")
    _file(sign, "the text")

    decrypt = _command(commands, "decrypt", "Print what is in a sealed message; the verdict goes to stderr.")
    decrypt.add_argument("--from", dest="sender", default="", metavar="ADDRESS", help="who sent it")
    _file(decrypt, "the message")

    verify = _command(commands, "verify", "Say who signed something, and whether it was changed since.")
    verify.add_argument("--from", dest="sender", default="", metavar="ADDRESS", help="who sent it")
    verify.add_argument("--signature", metavar="SIG", help="the detached signature of FILE")
    _file(verify, "what was signed")

    opened = _command(commands, "open", "Open whatever it is: message, signed text, mail (.eml), page (.html).")
    opened.add_argument("--from", dest="sender", default="", metavar="ADDRESS", help="who sent it")
    opened.add_argument("--signature", metavar="SIG", help="the detached signature of FILE")
    _file(opened, "the file")


def _add_compose(commands: _Commands) -> None:
    said = "Write a letter in Sealpost's own window, in the one that runs or in a new one."
    compose = commands.add_parser("compose", help=said, description=said)
    compose.add_argument("link", nargs="?", default="mailto:", metavar="MAILTO|ADDRESS", help="for whom, about what")


def _add_read(commands: _Commands) -> None:
    said = "Read letters and sealed files in Sealpost's own window, in the one that runs or in a new one."
    commands.add_parser("read", help=said, description=said).add_argument("files", nargs="+", metavar="FILE")


def _add_files(commands: _Commands) -> None:
    files = commands.add_parser("files", help="Files of any size: a window, or seal, open, sign, verify, checksum.")
    files.usage = "sealpost files [FILE ...] | ACTION ..."
    actions = files.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser(
        _SHOW, help="Open the window with these files (also without the name of an action)."
    ).add_argument("files", nargs="*", metavar="FILE")
    seal = _command(actions, "seal", "Seal files, and folders as one archive each.")
    whom = seal.add_mutually_exclusive_group(required=True)
    whom.add_argument("--to", action="append", metavar="ADDRESS|FINGERPRINT", help="whom it is for, once for each")
    whom.add_argument(
        "--password", action="store_true", help="for people without a key; asked for, or the first line of input"
    )
    seal.add_argument("--sign", action=argparse.BooleanOptionalAction, default=True, help="sign it too")
    seal.add_argument("--as", dest="account", default="", metavar="ACCOUNT", help="whose key signs")
    opened = _command(actions, "open", "Open sealed files; the verdict goes to stderr.")
    opened.add_argument("--password", action="store_true", help="open with the password of the file")
    opened.add_argument("--unpack", action="store_true", help="make a folder of an archive")
    sign = _command(actions, "sign", "Write the signature of each file beside it.")
    sign.add_argument("--as", dest="account", default="", metavar="ACCOUNT", help="whose key signs")
    for made in (seal, opened, sign):
        made.add_argument("--folder", metavar="DIR", help="where the results go (default: beside the file)")
        choice = made.add_mutually_exclusive_group()
        choice.add_argument("--replace", action="store_true", help="take the place of a file of that name")
        choice.add_argument("--number", action="store_true", help="write beside a file of that name")
        made.add_argument("files", nargs="+", metavar="FILE")
    verify = _command(actions, "verify", "Say whether a file is what was signed.")
    verify.add_argument("--signature", metavar="SIG", help="(default: FILE.sig or FILE.asc)")
    verify.add_argument("file", metavar="FILE")
    checksum = _command(actions, "checksum", "Print a checksum of each file.")
    said = "which (default: sha256); sha1 and md5 tell of accidents only"
    checksum.add_argument("--digest", choices=("sha256", "sha512", "sha1", "md5"), default="sha256", help=said)
    checksum.add_argument("files", nargs="+", metavar="FILE")


def _add_opener(commands: _Commands) -> None:
    opener = _command(commands, "opener", "Write the page that opens letters sealed with a password in any browser.")
    opener.add_argument("folder", nargs="?", default=".", metavar="DIR", help="where to (default: here)")


def _add_keys(commands: _Commands) -> None:
    top = commands.add_parser("keys", help="Keys of yours and of others: list, show, import, export, ...")
    _json(top)
    top.set_defaults(own=False, text="", filter="all", sort="name", descending=False, group="")
    keys = top.add_subparsers(dest="action", metavar="ACTION")
    listed = _command(keys, "list", "List the keys.")
    listed.add_argument("--own", action="store_true", help="only those that are yours")
    listed.add_argument("--filter", choices=_FILTERS, default="all", help="only those of one kind")
    listed.add_argument("--sort", choices=_SORTS, default="name")
    listed.add_argument("--descending", action="store_true", help="the other way round")
    listed.add_argument("--group", default="", metavar="NAME", help="only those of a group")
    listed.add_argument("text", nargs="?", default="", help="only those with this in a name or fingerprint")
    shown = _command(keys, "show", "Show one key in full.")
    shown.add_argument("fingerprint", metavar="FINGERPRINT")
    imported = _command(keys, "import", "Import the public keys in a file.")
    imported.add_argument("--secret", action="store_true", help="restore keys of your own, secret parts and all")
    imported.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    imported.add_argument("--for", dest="looked_up", metavar="ADDRESS", help="only keys that name this address")
    imported.add_argument("files", nargs="*", metavar="FILE", help="files and folders (default: standard input)")
    sought = _command(keys, "lookup", "Ask directories for a key and show it; import it only with --take.")
    sought.add_argument("asked", metavar="ADDRESS|FINGERPRINT|URL")
    sought.add_argument(
        "--at", action="append", default=[], metavar="DIRECTORY", help="wkd, keys.openpgp.org or a key server"
    )
    sought.add_argument("--take", action="append", default=[], metavar="FINGERPRINT", help="import this one")
    exported = _command(keys, "export", "Print public keys, to give to others.")
    exported.add_argument("fingerprints", nargs="+", metavar="FINGERPRINT")
    made = _command(keys, "generate", "Make a key of your own; the passphrase is asked for in a window.")
    made.add_argument("name", metavar="NAME")
    made.add_argument("address", metavar="ADDRESS")
    made.add_argument("--kind", choices=("curve25519", "rsa4096"), default="curve25519", help="(default: curve25519)")
    made.add_argument("--expires", default="2y", metavar="WHEN", help="2y, 18m, 2030-12-31 or never (default: 2y)")
    for action, help_text in (
        ("confirm", "Use a key from now on though it is not verified."),
        ("default", "Sign with this key where no account decides."),
    ):
        _command(keys, action, help_text).add_argument("fingerprint", metavar="FINGERPRINT")
    add_key_actions(lambda name, help_text: _command(keys, name, help_text))


def _add_contacts(commands: _Commands) -> None:
    top = commands.add_parser("contacts", help="People: list, show, add, import, export, merge.")
    _json(top)
    top.set_defaults(text="", limit=100)
    actions = top.add_subparsers(dest="action", metavar="ACTION")
    add_contact_actions(lambda name, help_text: _command(actions, name, help_text))


def _add_browsers(commands: _Commands) -> None:
    browsers = commands.add_parser("browsers", help="Browsers on this machine: list, link, unlink; paired, revoke.")
    actions = browsers.add_subparsers(dest="action", metavar="ACTION")
    _json(browsers)
    for action, help_text in (
        ("list", "Say which browsers were found, and whether each is linked."),
        ("link", "Link the named browsers, or every one that was found."),
        ("unlink", "Unlink the named browsers, or every one."),
    ):
        made = _command(actions, action, help_text)
        made.add_argument("names", nargs="*", metavar="NAME")
        made.add_argument(
            "--user-data-dir", action="append", default=[], metavar="DIR", help="a Chromium profile elsewhere"
        )
        made.add_argument("--home", action="append", default=[], metavar="DIR", help="a home of Firefox elsewhere")
    _command(actions, "paired", "List the browser profiles that you paired.")
    revoked = _command(actions, "revoke", "End the pairing of a browser profile.")
    revoked.add_argument("name", metavar="NAME", help="as it is listed by 'sealpost browsers paired'")
    said = (
        "Pair every browser that asks without comparing a code: in a SEALPOST_HOME of its own, for tests and practice."
    )
    _command(actions, "expect", said)
    _command(commands, "extension", "Say which folder each browser loads, and how.")


def _add_records(commands: _Commands) -> None:
    sites = commands.add_parser("sites", help="What sites may do with your keys.")
    actions = sites.add_subparsers(dest="action", metavar="ACTION")
    _json(sites)
    _command(actions, "list", "List the answers you gave.")
    for action, help_text in (
        ("allow", "Answer “always” for a site."),
        ("deny", "Answer “never” for a site."),
        ("forget", "Be asked again for a site."),
    ):
        made = _command(actions, action, help_text)
        made.add_argument("origin", metavar="ORIGIN", help="as in https://mail.example.org")
        made.add_argument(
            "--operation", action="append", choices=_KEY_OPERATIONS, help="which (default: all three); may repeat"
        )
    activity = _command(commands, "activity", "List every use of a key: what, when, for which site.")
    choice = activity.add_mutually_exclusive_group()
    choice.add_argument("--clear", action="store_true", help="forget all of it")
    choice.add_argument("--export", choices=("csv", "json"), help="print all of it for another program")


def _add_calendar(commands: _Commands) -> None:
    calendar = commands.add_parser("calendar", help="The queue on a calendar server of yours (CalDAV).")
    add_calendar_actions(calendar.add_subparsers(dest="action", metavar="ACTION", required=True))


def add_queue_exchange(actions: _Commands) -> None:
    exported = _command(actions, "export", "Write what is open as a calendar file (.ics) with alarms.")
    _detail(exported, "kind")
    exported.add_argument("--replace", action="store_true", help="take the place of a file of that name")
    exported.add_argument("file", nargs="?", default="-", metavar="FILE", help="(default: standard output)")
    _file(_command(actions, "import", "Queue the tasks of a calendar file (.ics)."), "the calendar file")


def add_calendar_actions(actions: _Commands) -> None:
    for name, help_text in (
        ("find", "Say which calendars for tasks a server has; the password is the first line of input."),
        ("connect", "Use a calendar from now on; the password is the first line of input."),
    ):
        made = _command(actions, name, help_text)
        made.add_argument("address", metavar="ADDRESS", help="of the server, or of one calendar: https://…")
        made.add_argument("--user", required=True, metavar="NAME")
        if name == "connect":
            places = ("gnupg", "secret-service")
            made.add_argument("--password-with", dest="place", choices=places, help="who keeps the password")
    shown = _command(actions, "show", "Say what is connected; change what goes up, and how often.")
    _detail(shown, None)
    shown.add_argument("--every", type=int, metavar="MINUTES", help="sync by itself while the app runs; 0: never")
    _command(actions, "sync", "Keep queue and calendar alike, now.")
    _command(actions, "forget", "Forget the server and its password; both sides keep what they have.")


def _detail(command: argparse.ArgumentParser, default: str | None) -> None:
    said = "how much goes out: the kind and the time only, the title too, or everything with names"
    command.add_argument("--detail", choices=("kind", "title", "everything"), default=default, help=said)


def _add_store(commands: _Commands) -> None:
    store = commands.add_parser("store", help="Contacts, queue and settings as files: backups, encryption, export.")
    actions = store.add_subparsers(dest="action", metavar="ACTION")
    _json(store)
    _command(actions, "status", "Say where the data is, whether it is encrypted, and which backups there are.")
    _command(actions, "noted", "Say that you have read what was saved after damage.")
    _command(actions, "backup", "Make a backup now; Sealpost makes one each day by itself.")
    restored = _command(actions, "restore", "Go back to a backup; what is there now is kept.")
    restored.add_argument("name", metavar="BACKUP", help="as 'sealpost store status' lists it")
    encrypted = _command(actions, "encrypt", "Keep the data encrypted on the disk, and its backups with it.")
    encrypted.add_argument(
        "--with",
        dest="place",
        choices=("gnupg", "secret-service"),
        default="gnupg",
        help="who keeps the key: GnuPG, encrypted to your own key (default), or the desktop's store of secrets",
    )
    _command(actions, "decrypt", "Keep the data in clear again.")
    exported = _command(actions, "export", "Write everything as JSON, in clear.")
    exported.add_argument("file", metavar="FILE")


def _add_help(commands: _Commands) -> None:
    said = "Set up step by step: a key, its safe copy, the browsers, a first letter."
    commands.add_parser("assistant", help=said, description=said).set_defaults(action=_SHOW, files=[])
    practice = commands.add_parser("practice", help="A webmail page to practise in, with throw-away keys.")
    practice.add_argument("--browser", metavar="NAME", help="which of the browsers found (default: the first)")
    practice.add_argument("--headless", action="store_true", help="without a window")
    practice.add_argument("--play", action="store_true", help="let it be played, each step with its outcome")
    practice.add_argument("--pictures", metavar="DIR", help="with --play: save a picture of each screen here")
    mark = _command(commands, "mark", "Your personal mark, by which you know what Sealpost shows: look, or change it.")
    mark.add_argument("--word", metavar="WORD", help="one that you will recognise, of at most 24 letters")
    mark.add_argument("--picture", choices=tuple(PICTURES), help="one of ours; your own is chosen in the window")
    mark.add_argument("--colour", choices=tuple(COLOURS))
    doctor = _command(commands, "doctor", "Test each part from GnuPG to the browser, and say what is wrong.")
    doctor.add_argument("--repair", action="store_true", help="mend what can be mended")
    _command(commands, "version", "Print the version.")
