"""The options of `sealpost contacts ...`."""

from argparse import ArgumentParser
from collections.abc import Callable

_MakeCommand = Callable[[str, str], ArgumentParser]


def add_contact_actions(command: _MakeCommand) -> None:
    listed = command("list", "List the contacts that fit, by name.")
    listed.add_argument("text", nargs="?", default="", help="beginnings of words, or digits of a number")
    listed.add_argument("--limit", type=int, default=100, metavar="N", help="at most so many (default: 100)")
    shown = command("show", "Show one contact in full, with what passed between you.")
    shown.add_argument("contact", metavar="ID")
    _add(command("add", "Add a contact."))
    _import(command("import", "Take in contacts from a vCard or CSV file; --dry-run only says what would happen."))
    exported = command("export", "Print contacts for another program; what is private is left out.")
    exported.add_argument("text", nargs="?", default="", help="only those that fit (default: all)")
    exported.add_argument("--format", choices=("vcard", "csv"), default="vcard", help="(default: vcard)")
    merged = command("merge", "Make two records of one person one; the first is kept.")
    merged.add_argument("kept", metavar="ID")
    merged.add_argument("other", metavar="OTHER")


def _add(added: ArgumentParser) -> None:
    added.add_argument("name", nargs="?", default="", metavar="NAME")
    for option, meaning in (("address", "an e-mail address"), ("phone", "a number"), ("zone", "a time zone")):
        added.add_argument(f"--{option}", action="append", default=[], help=f"{meaning}; may repeat")
    added.add_argument("--tag", action="append", default=[], help="may repeat")
    for option in ("organisation", "job", "note"):
        added.add_argument(f"--{option}", default="")
    _country(added)


def _import(imported: ArgumentParser) -> None:
    imported.add_argument("file", nargs="?", default="-", metavar="FILE", help="(default: standard input)")
    imported.add_argument("--dry-run", action="store_true", help="say what would happen, and do nothing")
    imported.add_argument(
        "--merge", action="store_true", help="merge those that are here already (default: leave them out)"
    )
    imported.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="NUMBER=FIELD",
        help="what a column of a table holds, as in 3=address; else it is guessed",
    )
    imported.add_argument("--from", dest="source", metavar="SOURCE", help="order, list, subscription, webinar, ...")
    _country(imported)


def _country(command: ArgumentParser) -> None:
    command.add_argument("--country", metavar="HU", help="where numbers without + belong")
