"""`sealpost practice`: the practice mailbox in a window, until that window is closed."""

import sys
from collections.abc import Mapping

from sealpost.composition import build_services
from sealpost.practice import browser
from sealpost.practice.stage import set_up


def practise(environ: Mapping[str, str], name: str | None, *, headless: bool) -> int:
    """Raises NoBrowserFound, UnknownBrowser, GpgMissing, GpgFailed, AppNotRunning."""
    chosen, program = browser.choose(build_services(environ).machine, name)
    with set_up(environ) as stage:
        if headless:
            stage.allow_page()
        with browser.opened(stage, chosen, program, headless=headless) as process:
            sys.stdout.write(f"{stage.url}\nThe practice mailbox is open in {chosen.title}; close it to end.\n")
            sys.stdout.flush()
            process.wait()
    return 0
