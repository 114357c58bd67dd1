"""`sealpost practice --play`: plays the four steps in headless Chromium, as a person would, and says how each went."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from sealpost.browsers.links import chromium_profile, executable_of
from sealpost.browsers.table import BROWSERS, extension_folder, extension_id
from sealpost.composition import build_services
from sealpost.errors import MissingPart, NoBrowserFound
from sealpost.practice.echo import FERN
from sealpost.practice.stage import Stage, set_up

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession, Frame, Page

_SECRET = "Meet me where the river bends, at nine."  # noqa: S105 - what nobody but Echo may read
_SUBJECT = "My first sealed letter"
_SEALED = "-----BEGIN PGP MESSAGE-----"
_READER = "/pages/reader/reader.html"
_NO_DISPLAY = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "qt.core.qobject.connect.warning=false",  # of Qt's own tray icon, which can't be shown
}
_PATIENCE = 20.0
_LOOK_EVERY_MS = 25


class NotHeld(Exception):
    """What a step promises did not come true."""


def play(environ: Mapping[str, str], pictures: Path | None) -> int:
    """0 only if every step held. Raises MissingPart, NoBrowserFound, and what `set_up` raises."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        raise MissingPart(part="Playwright", install="pip install playwright") from error
    machine = build_services(environ).machine
    chromium = next(browser for browser in BROWSERS if browser.name == "chromium")
    program = executable_of(chromium, machine)
    if program is None:
        raise NoBrowserFound
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    # With no display, the app has no window to ask in: the page is allowed to use the practice key beforehand.
    with set_up({**_NO_DISPLAY, **environ}) as stage, sync_playwright() as playwright:
        stage.allow_page()
        profile = stage.folder / "chromium"
        stage.services.links.link_place(chromium_profile(profile))
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=program,
            headless=True,
            chromium_sandbox=not stage.is_root,
            ignore_default_args=["--disable-extensions"],
            args=[f"--load-extension={extension_folder()}", "--no-first-run"],
            env=dict(stage.environ),
            viewport={"width": 1360, "height": 860},
            locale="en-US",
        )
        with context:
            return _Player(stage, context.pages[0], pictures).play()


@dataclass(frozen=True, slots=True)
class _Step:
    sentence: str
    picture: str
    act: Callable[[], None]


class _Player:
    """Finds what it presses as a screen reader does: by role and name, in closed shadow roots too."""

    def __init__(self, stage: Stage, page: "Page", pictures: Path | None) -> None:
        self._stage = stage
        self._page = page
        self._pictures = pictures

    def play(self) -> int:
        steps = (
            _Step("The practice mailbox opens", "mailbox", self._open_mailbox),
            _Step("A letter to Echo is written", "letter", self._write),
            _Step("Encrypt seals it, and nothing of it stays readable in the box", "sealed", self._encrypt),
            _Step("Echo answers the sent letter", "answered", self._send),
            _Step("Echo's sealed answer opens in place; the page can't read it", "opened", self._open_answer),
            _Step("The signature of Echo's note is good", "verified", self._verify),
            _Step("Fern's key is imported", "imported", self._import),
            _Step("The toolbar window says that Sealpost is connected", "toolbar", self._look_at_popup),
            _Step("The settings open", "settings", self._look_at_options),
        )
        held = [self._played(number, step) for number, step in enumerate(steps, 1)]
        _say(f"{sum(held)} of {len(steps)} steps held.")
        return 0 if all(held) else 1

    def _played(self, number: int, step: _Step) -> bool:
        from playwright.sync_api import Error

        try:
            step.act()
            said = "ok"
        except (NotHeld, Error) as error:
            said = f"FAILED: {error}"
        _say(f"{number}. {step.sentence}: {said}")
        if self._pictures:
            picture = self._pictures / f"practice-{number}-{step.picture}.png"
            self._page.screenshot(path=picture, animations="disabled")
        return said == "ok"

    # --- the steps ---

    def _open_mailbox(self) -> None:
        self._page.goto(self._stage.url)
        self._until(lambda: "Opening hours" in self._text(), "Echo's note in the inbox")

    def _write(self) -> None:
        self._press("button", "Write to Echo")
        self._page.get_by_role("textbox", name="Letter").click()
        self._page.keyboard.type(f"Dear Echo,\n\n{_SECRET}\n")
        self._until(lambda: "Draft saved" in self._text(), "the saved draft")

    def _encrypt(self) -> None:
        self._press("button", "Encrypt with Sealpost")
        self._press("button", "Encrypt it")  # after the notice about drafts, which is shown once
        self._until(lambda: _SEALED in self._letter(), "the sealed text in the box")
        self._until(lambda: "Draft saved" in self._text(), "the saved draft")
        self._require(_SECRET not in self._page.content(), "the text is still readable")

    def _send(self) -> None:
        self._press("button", "Send")
        self._until(lambda: f"Re: {_SUBJECT}" in self._text(), "Echo's answer")

    def _open_answer(self) -> None:
        self._page.get_by_role("button", name=f"Re: {_SUBJECT}").click()
        self._press("button", "Open")
        self._until(lambda: _SECRET in self._text(_READER), "the opened text")
        self._until(lambda: "Signed by Echo" in self._text(_READER), "Echo's good signature")
        self._require(_SECRET not in self._page.content(), "the page can read the opened text")
        self._press("button", "Done: Open Echo's answer")

    def _verify(self) -> None:
        self._page.get_by_role("button", name="Opening hours").click()
        self._press("button", "Verify")
        self._until(lambda: "Signed by Echo" in self._text(_READER), "Echo's good signature")
        self._press("button", "Done: Verify a signature")

    def _import(self) -> None:
        self._page.get_by_role("button", name=f"Re: {_SUBJECT}").click()
        self._press("button", "Import key")
        self._until(lambda: FERN.address in self._text(_READER), "Fern's key")
        frame = self._frame(_READER)
        self._require(frame is not None, "the reader is gone")
        cast("Frame", frame).get_by_role("button", name="Import", exact=True).click()
        self._until(self._has_fern, "Fern's key in the keyring")
        self._press("button", "Done: Import a key")

    def _look_at_popup(self) -> None:
        self._page.goto(f"chrome-extension://{extension_id()}/pages/popup/popup.html")
        self._until(lambda: "Connected to Sealpost" in self._text(), "the connection")

    def _look_at_options(self) -> None:
        self._page.goto(f"chrome-extension://{extension_id()}/pages/options/options.html")
        self._until(lambda: "Sealpost settings" in self._text(), "the settings")

    def _has_fern(self) -> bool:
        keys = self._stage.services.keys.all()
        return any(user_id.address == FERN.address for key in keys for user_id in key.user_ids)

    # --- the browser ---

    def _letter(self) -> str:
        return self._page.get_by_role("textbox", name="Letter").inner_text()

    def _text(self, frame: str = "") -> str:
        found = self._frame(frame) if frame else self._page.main_frame
        return found.inner_text("body") if found else ""

    def _frame(self, part: str) -> "Frame | None":
        return next((frame for frame in self._page.frames if part in frame.url), None)

    def _press(self, role: str, name: str) -> None:
        """A real click: only that counts for the extension."""
        session = self._page.context.new_cdp_session(self._page)
        try:
            self._until(lambda: _found(session, role, name) is not None, f"the {role} “{name}”")
            node = _found(session, role, name)
            _ask(session, "DOM.scrollIntoViewIfNeeded", backendNodeId=node)
            corners = _ask(session, "DOM.getContentQuads", backendNodeId=node)["quads"][0]
            self._page.mouse.click((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2)
        finally:
            session.detach()

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        deadline = monotonic() + _PATIENCE
        while not holds():
            self._require(monotonic() < deadline, f"{what} did not come")
            self._page.wait_for_timeout(_LOOK_EVERY_MS)

    @staticmethod
    def _require(holds: object, otherwise: str) -> None:
        if not holds:
            raise NotHeld(otherwise)


def _found(session: "CDPSession", role: str, name: str) -> int | None:
    root = _ask(session, "DOM.getDocument", depth=0)["root"]["nodeId"]
    nodes = _ask(session, "Accessibility.queryAXTree", nodeId=root, role=role, accessibleName=name)["nodes"]
    return next((node["backendDOMNodeId"] for node in nodes if not node["ignored"]), None)


def _ask(session: "CDPSession", command: str, **parameters: Any) -> dict[str, Any]:
    """Chrome DevTools Protocol, which Playwright leaves untyped."""
    return cast(dict[str, Any], session.send(command, parameters))  # pyright: ignore[reportUnknownMemberType]


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
