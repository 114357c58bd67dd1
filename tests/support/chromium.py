"""Chromium with the extension loaded, by Playwright."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, CDPSession, Error, Frame, Page, Route, sync_playwright

from sealpost.browsers.table import extension_id
from support.browser import Site, wait_for

EXECUTABLE = "/usr/bin/chromium"


class Chromium:
    name = "chromium"

    def __init__(self, profile: Path, extension: Path, environ: Mapping[str, str]) -> None:
        self._playwright = sync_playwright().start()
        self.context: BrowserContext = self._playwright.chromium.launch_persistent_context(
            profile,
            executable_path=EXECUTABLE,
            headless=True,
            chromium_sandbox=os.getuid() != 0,
            ignore_default_args=["--disable-extensions"],
            args=[
                f"--load-extension={extension}",
                "--enable-unsafe-extension-debugging",
                "--disable-background-networking",
                "--no-first-run",
            ],
            env=dict(environ),
            viewport={"width": 1280, "height": 860},
            locale="en-US",
        )
        self.page: Page = self.context.pages[0]
        self.extension_id = extension_id()
        self.extension_origin = f"chrome-extension://{self.extension_id}"

    def serve(self, origin: str, site: Site) -> None:
        def fulfil(route: Route) -> None:
            request = route.request
            kind, text = site.answer(request.method, urlsplit(request.url).path, request.post_data or "")
            route.fulfill(body=text, content_type=kind, headers=site.headers)

        self.context.route(f"{origin}/**", fulfil)

    @contextmanager
    def another_extension(self, folder: Path) -> Iterator[None]:
        browser = self.context.browser
        assert browser
        session = browser.new_browser_cdp_session()
        added = session.send("Extensions.loadUnpacked", {"path": str(folder)})
        try:
            yield
        finally:
            session.send("Extensions.uninstall", added)
            session.detach()

    @contextmanager
    def another_tab(self) -> Iterator[None]:
        first, self.page = self.page, self.context.new_page()
        try:
            yield
        finally:
            self.page.close()
            self.page = first

    def goto(self, url: str) -> None:
        self.page.goto(url)

    def extension_page(self, path: str) -> None:
        self.page.goto(f"{self.extension_origin}/{path}")

    def has(self, role: str, name: str, frame: str = "") -> bool:
        if frame:
            found = self._frame(frame)
            return bool(found and found.get_by_role(role, name=name, exact=True).count())  # type: ignore[arg-type] - any role
        session = self.context.new_cdp_session(self.page)
        try:
            return bool(self._nodes(session, role, name))
        finally:
            session.detach()

    def says(self, sentence: str) -> bool:
        session = self.context.new_cdp_session(self.page)
        try:
            return bool(self._nodes(session, "StaticText", sentence))
        finally:
            session.detach()

    def press(self, role: str, name: str, frame: str = "") -> None:
        self._wait(lambda: self.has(role, name, frame), f"{role} “{name}”", frame)
        if frame:
            found = self._frame(frame)
            assert found
            found.get_by_role(role, name=name, exact=True).first.click()  # type: ignore[arg-type] - any role
            return
        session = self.context.new_cdp_session(self.page)
        try:
            node = self._nodes(session, role, name)[0]
            session.send("DOM.scrollIntoViewIfNeeded", {"backendNodeId": node})
            quad = session.send("DOM.getContentQuads", {"backendNodeId": node})["quads"][0]
            self.page.mouse.click((quad[0] + quad[4]) / 2, (quad[1] + quad[5]) / 2)
        finally:
            session.detach()

    def text(self, frame: str = "") -> str:
        if not frame:
            return self.page.inner_text("body")
        found = self._frame(frame)
        try:
            return found.inner_text("body") if found else ""
        except Error:
            if self._frame(frame) is found:
                raise
            return ""  # it went while we looked

    def type_into(self, selector: str, text: str) -> None:
        self.page.click(selector)
        self.page.keyboard.insert_text(text)

    def choose_file(self, selector: str, path: Path) -> None:
        self.page.set_input_files(selector, path)

    def key(self, name: str) -> None:
        self.page.keyboard.press(name)

    def page_eval(self, expression: str) -> Any:
        return self.page.evaluate(expression)

    def screenshot(self, path: Path) -> None:
        self.page.screenshot(path=path)

    def stop_worker(self) -> None:
        """End the background worker, as the browser does when it is idle."""
        browser = self.context.browser
        assert browser
        session = browser.new_browser_cdp_session()
        targets = session.send("Target.getTargets")["targetInfos"]
        for target in targets:
            if target["type"] == "service_worker" and target["url"].startswith(self.extension_origin):
                session.send("Target.closeTarget", {"targetId": target["targetId"]})
        session.detach()

    def close(self) -> None:
        self.context.close()
        self._playwright.stop()

    def wait_until(self, look: Any, what: str, frame: str = "") -> Any:
        return self._wait(look, what, frame)

    def _wait(self, look: Any, what: str, frame: str) -> Any:
        def said() -> str:
            return f"no {what} in {frame or self.page.url}; there is: {self.text(frame)[:800]}"

        return wait_for(look, said, lambda: self.page.wait_for_timeout(20))

    def _frame(self, part: str) -> Frame | None:
        return next((frame for frame in self.page.frames if part in frame.url), None)

    @staticmethod
    def _nodes(session: CDPSession, role: str, name: str) -> list[int]:
        root = session.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        query = {"nodeId": root, "role": role, "accessibleName": name}
        nodes = session.send("Accessibility.queryAXTree", query)["nodes"]
        return [node["backendDOMNodeId"] for node in nodes if not node["ignored"]]
