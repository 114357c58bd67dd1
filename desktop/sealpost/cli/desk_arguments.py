"""The words of `sealpost queue ...` and `sealpost advise`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sealpost.core.advisor import Goal
from sealpost.core.next_steps import Snooze
from sealpost.core.queue import Kind, Late, Outcome
from sealpost.services.queue_ports import Group

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]
    Make = Callable[[Commands, str, str], argparse.ArgumentParser]

_WHEN = "as in “Friday 15:00”, “jövő hétfőn 10-kor”, “завтра в 15:00”"


def add_desk(commands: Commands, make: Make, takes_json: Callable[[argparse.ArgumentParser], None]) -> Commands:
    """`make` adds one command with its help, `takes_json` the option to a group of them. Returns those of `queue`."""
    _add_advice(commands, make)
    return _add_queue(commands, make, takes_json)


def _add_queue(commands: Commands, make: Make, takes_json: Callable[[argparse.ArgumentParser], None]) -> Commands:
    top = commands.add_parser("queue", help="Calls and letters: add, list, done, snooze, move, drop, undo, ...")
    takes_json(top)
    top.set_defaults(group=None, kind=None, words="", finished=False, limit=100)
    actions = top.add_subparsers(dest="action", metavar="ACTION")
    listed = make(actions, "list", "List what is queued, by when it is due.")
    listed.add_argument("words", nargs="?", default="", metavar="WORDS", help="only with these in it or its contact")
    listed.add_argument("--group", choices=[group.value for group in Group], help="one group only")
    listed.add_argument("--kind", choices=[kind.value for kind in Kind], help="calls or letters only")
    listed.add_argument("--finished", action="store_true", help="what is done or dropped instead, the latest first")
    listed.add_argument("--limit", type=int, default=100, metavar="N", help="of each group (default: 100)")
    _add_adding(actions, make)
    for name, text in (
        ("show", "Show one item in full, with its letter's recipients."),
        ("drop", "Take an item off the list; a series goes on."),
        ("end", "Take an item off the list, and end its series."),
    ):
        _item(make(actions, name, text))
    done = _item(make(actions, "done", "Say what came of an item; next steps are proposed."))
    outcomes = [outcome.value for outcome in Outcome if outcome is not Outcome.MOVED]
    done.add_argument("outcome", choices=outcomes)
    done.add_argument("--they", default="", metavar="TEXT", help="what they said")
    done.add_argument("--i", dest="mine", default="", metavar="TEXT", help="what you said")
    snooze = _item(make(actions, "snooze", "Put an item off."))
    presets = ", ".join(each.value for each in Snooze)
    snooze.add_argument("until", metavar="UNTIL", help=f"{presets}, or a time {_WHEN}")
    moved = _item(make(actions, "move", "Give an item another time."))
    moved.add_argument("when", metavar="WHEN", help=f"“none”, or a time {_WHEN}")
    taken = _item(make(actions, "next", "Queue a step that 'queue done' proposed."))
    taken.add_argument("number", type=int, metavar="NUMBER", help="as it was listed, from 1")
    undo = make(actions, "undo", "Take back the latest act, or the one named.")
    undo.add_argument("act", nargs="?", type=int, metavar="ACT", help="its number in 'queue history'")
    make(actions, "history", "List what was done, the latest first.")
    make(actions, "due", "List what is due and not handled.")
    busy = make(actions, "busy", "Name your own calendar: no call is advised while you are busy.")
    busy.add_argument("path", nargs="?", metavar="PATH", help="an .ics file, a folder of them, or “none”")
    quiet = make(actions, "quiet", "Have nothing ring for an hour, or each day between two hours.")
    choice = quiet.add_mutually_exclusive_group()
    choice.add_argument("--end", action="store_true", help="ring again from now on")
    choice.add_argument("--daily", metavar="HOURS", help="as in 22:00-07:00; “none” for no such hours")
    return actions


def _add_adding(actions: Commands, make: Make) -> None:
    added = make(actions, "add", "Queue a call or a letter by one line: “call Zoe: agree on a day @ Friday 15:00”.")
    added.add_argument("line", metavar="LINE")
    added.add_argument("--kind", choices=[kind.value for kind in Kind])
    added.add_argument("--goal", choices=[goal.value for goal in Goal])
    added.add_argument("--contact", metavar="ID|WORDS", help="whom it is about, where the line leaves a doubt")
    added.add_argument("--when", metavar="WHEN", help=f"a time {_WHEN}; “good” for the next good one")
    added.add_argument("--repeat", metavar="RRULE", help="as in FREQ=WEEKLY (RFC 5545)")
    added.add_argument("--again-after", type=int, metavar="DAYS", help="once it is done, so many days later")
    added.add_argument("--late", choices=[late.value for late in Late], help="what becomes of it while nobody is there")
    added.add_argument("--note", default="", metavar="TEXT", help="for the call card")
    added.add_argument("--letter", metavar="FILE", help="the sealed text that is to be sent (- for standard input)")
    added.add_argument("--to", action="append", default=[], metavar="ADDRESS", help="whom the letter goes to")
    added.add_argument("--subject", default="", metavar="TEXT", help="of the letter; it is not sealed")
    added.add_argument("--account", default="", metavar="ADDRESS", help="which account it goes from")


def _add_advice(commands: Commands, make: Make) -> None:
    advise = make(commands, "advise", "Call or write, and when? With every reason that counted.")
    advise.add_argument("contact", nargs="?", default="", metavar="ID|WORDS", help="whom (default: somebody new)")
    advise.add_argument("--goal", choices=[goal.value for goal in Goal], default=Goal.CLARIFY.value)
    advise.add_argument("--within", type=float, metavar="HOURS", help="an answer is needed within so many hours")
    advise.add_argument("--by", metavar="WHEN", help=f"the last time that helps, {_WHEN}")
    for name, text in (
        ("objections", "objections are expected"),
        ("details", "there are many facts, links or files"),
        ("secret", "the content is confidential"),
        ("promotion", "it is advertising"),
    ):
        advise.add_argument(f"--{name}", action="store_true", help=text)


def _item(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
    command.add_argument("item", metavar="ID", help="its beginning is enough")
    return command
