"""`sealpost ...`: the same services from a terminal. Exit status: 0 done, 1 refused with a reason, 2 usage.

Everything below is imported when it is needed, so that `sealpost version` answers at once.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import sealpost
from sealpost.cli.arguments import parse, window_meant

REFUSED = 1


def main(arguments: Sequence[str] | None = None) -> int:
    options = parse(sys.argv[1:] if arguments is None else arguments)
    command: str | None = options.command
    try:
        if command is None:
            from sealpost import app

            return app.run(background=options.background)
        if command == "compose":
            from sealpost import app

            return app.run(background=True, errand=options.link)
        if window := window_meant(options):
            from sealpost import app
            from sealpost.core import errands

            files = [str(Path(each).absolute()) for each in options.files]
            return app.run(background=True, errand=errands.written(errands.Errand(window, files)))
        if command == "version":
            return _say_version(as_json=options.json)
        from sealpost.cli import commands

        return commands.run(command, options)
    except KeyboardInterrupt:
        return 130  # as shells name it
    except BrokenPipeError:
        with suppress(OSError):  # whoever read our output has gone; so that the interpreter does not complain
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED


def _say_version(*, as_json: bool) -> int:
    version = sealpost.__version__
    sys.stdout.write(f'{{"version": "{version}"}}\n' if as_json else f"sealpost {version}\n")
    return 0
