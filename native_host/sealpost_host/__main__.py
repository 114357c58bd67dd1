"""What a browser starts: its arguments and streams go to the relay, and no end comes without a word."""

from __future__ import annotations

import os
import sys

if not __package__:  # run as a file or a folder, not as a module
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from sealpost_host import VERSION, configuration, endpoint, relay, streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from sealpost_host.launch import Start

_LAST_WORDS_MS = 1000
_HANG_UP_MS = 200


def main() -> int:
    browser = streams.BrowserPort(0, _take_stdout())
    try:
        _relay(browser, sys.argv[1:])
    except (streams.BrowserGone, KeyboardInterrupt):
        return 0
    except Exception as fault:  # noqa: BLE001 - whatever it was, the browser must hear of it
        _say_why(browser, fault)
        return 1


def _take_stdout() -> int:
    """Frames get the browser's pipe to themselves: whatever else writes to descriptor 1 goes to the log."""
    frames = os.dup(1)
    try:
        os.dup2(2, 1)
    except OSError:  # started without a standard error
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return frames


def _relay(browser: streams.BrowserPort, arguments: Sequence[str]) -> NoReturn:
    path = endpoint.socket_path(os.environ)
    headers = {"X-Sealpost-Host": VERSION, "X-Sealpost-Caller": " ".join(arguments)}

    def start() -> Start:
        from sealpost_host import launch

        return launch.start_app(configuration.read(configuration.PATH), path, os.environ)

    copying = relay.Relay(browser, lambda: streams.dial(path, headers), start)
    try:
        copying.reach()
        configuration.check_caller(configuration.PATH, arguments)
        copying.run()
    finally:
        copying.hang_up()


def _say_why(browser: streams.BrowserPort, fault: Exception) -> None:
    from sealpost_host import envelope
    from sealpost_host.problems import InternalFault, Problem

    if isinstance(fault, relay.Refused):
        error = fault.error
    elif isinstance(fault, Problem):
        error = fault.on_wire()
    else:
        error = InternalFault(reference=_place(fault)).on_wire()
        print("Sealpost host:", _place(fault), file=sys.stderr)  # noqa: T201 - the browser's log
    try:
        browser.send(envelope.fatal(error))
        browser.finish(_LAST_WORDS_MS, _HANG_UP_MS)
    except streams.BrowserGone:
        return


def _place(fault: BaseException) -> str:
    """The kind of fault and the line it came from; never its text, which may hold content."""
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"
    return f"{type(fault).__name__} {where}"


if __name__ == "__main__":
    sys.exit(main())
