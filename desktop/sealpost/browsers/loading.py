"""How the extension is loaded from its folder, browser by browser."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sealpost.browsers.links import BrowserLink, LinkState
from sealpost.browsers.table import BROWSERS, Browser, Family


@dataclass(frozen=True, slots=True)
class LoadingSteps:
    name: str
    title: str
    steps: tuple[str, str, str]


def steps(links: Iterable[BrowserLink], folder: Path) -> Sequence[LoadingSteps]:
    """For each browser that was found and that Sealpost can reach."""
    browsers = {browser.name: browser for browser in BROWSERS}
    return [
        LoadingSteps(link.name, link.title, steps_for(browsers[link.name.split("-snap")[0]], folder))
        for link in links
        if link.found and link.state is not LinkState.UNREACHABLE
    ]


def steps_for(browser: Browser, folder: Path) -> tuple[str, str, str]:
    match browser.family:
        case Family.CHROMIUM:
            return (
                f"Open {browser.extensions_page} and switch on Developer mode.",
                f"Press Load unpacked and choose the folder {folder}.",
                "Pin Sealpost to the toolbar, then reload the tabs with your mail.",
            )
        case Family.FIREFOX:
            return (
                f"Open {browser.extensions_page}.",
                f"Press Load Temporary Add-on and choose {folder / 'manifest.json'}.",
                "Allow Sealpost on your mail sites when asked; load it again after each restart.",
            )
