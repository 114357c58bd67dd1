"""Firefox with the extension installed for the session, by WebDriver BiDi over a plain WebSocket."""

import base64
import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from websockets.sync.client import ClientConnection, connect

from support.browser import Site, wait_for

EXECUTABLE = "/usr/bin/firefox-esr"
ADDON = "sealpost@sealpost.org"
UUID = "3a1fbc5e-0000-4000-8000-000000000001"
PREFERENCES = {
    "extensions.webextensions.uuids": json.dumps({ADDON: UUID}),
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "intl.accept_languages": "en-US",
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
}
_KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "ArrowDown": "\ue015", "ArrowUp": "\ue013"}


class BidiError(AssertionError):
    """Firefox answered a command with an error."""


# Frames grow after they are filled: a click that was aimed before would land beside its button.
_COME_TO_REST = """async element => {
  const frame = () => new Promise(requestAnimationFrame);
  const place = () => {
    const box = element.getBoundingClientRect();
    return [box.x, box.y, box.width, box.height, innerHeight, mozInnerScreenX, mozInnerScreenY].join();
  };
  for (let still = 0, last = ""; still < 5; still = place() === last ? still + 1 : 0) {
    element.scrollIntoView({block: "center", behavior: "instant"});
    last = place();
    await frame();
  }
}"""


class Firefox:
    name = "firefox"
    extension_id = ADDON
    extension_origin = f"moz-extension://{UUID}"

    def __init__(self, profile: Path, extension: Path, environ: Mapping[str, str]) -> None:
        """`environ["HOME"]` is the scratch home whose .mozilla folder names the native host."""
        profile.mkdir(parents=True, exist_ok=True)
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
        (profile / "user.js").write_text("\n".join(lines))
        arguments = ["--no-remote", "--new-instance", "--remote-debugging-port=0"]
        self._log = (profile / "stderr.log").open("w+")
        self._process = subprocess.Popen(
            [EXECUTABLE, "--profile", profile, *arguments, "--remote-allow-system-access", "--headless",
             "--width=1280", "--height=860", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=self._log, env=dict(environ),
        )  # fmt: skip
        address = wait_for(lambda: self._address(profile), lambda: "Firefox did not start", self._linger)
        self._sites: dict[str, Site] = {}
        self._last = 0
        self._socket: ClientConnection = connect(f"{address}/session", max_size=2**28).__enter__()
        self._call("session.new", capabilities={"alwaysMatch": {"acceptInsecureCerts": True}})
        self._install(extension)
        self._call("session.subscribe", events=["network.beforeRequestSent"])
        self._tab: str = self._call("browsingContext.getTree")["contexts"][0]["context"]

    def _install(self, folder: Path) -> str:
        return str(self._call("webExtension.install", extensionData={"type": "path", "path": str(folder)})["extension"])

    @contextmanager
    def another_extension(self, folder: Path) -> Iterator[None]:
        added = self._install(folder)
        try:
            yield
        finally:
            self._call("webExtension.uninstall", extension=added)

    def serve(self, origin: str, site: Site) -> None:
        self._sites[origin] = site
        parts = urlsplit(origin)
        pattern = {"type": "pattern", "protocol": parts.scheme, "hostname": parts.hostname}
        self._call("network.addIntercept", phases=["beforeRequestSent"], urlPatterns=[pattern])

    @contextmanager
    def another_tab(self) -> Iterator[None]:
        first, self._tab = self._tab, str(self._call("browsingContext.create", type="tab")["context"])
        try:
            yield
        finally:
            self._call("browsingContext.close", context=self._tab)
            self._tab = first

    def goto(self, url: str) -> None:
        self._call("browsingContext.navigate", context=self._tab, url=url, wait="complete")

    def extension_page(self, path: str) -> None:
        self.goto(f"{self.extension_origin}/{path}")

    def has(self, role: str, name: str, frame: str = "") -> bool:
        return self._find(role, name, frame) is not None

    def says(self, sentence: str) -> bool:
        return any(self._holds(root, sentence) for root in [None, *self._shadow_roots(self._tab)])

    def press(self, role: str, name: str, frame: str = "") -> None:
        self._wait(lambda: self._pressed(role, name, frame), f"{role} “{name}”", frame)

    def _pressed(self, role: str, name: str, frame: str) -> bool:
        """False where it is not there, or was drawn anew before the pointer reached it."""
        found = self._find(role, name, frame)
        try:
            if found:
                self._click(*found)
        except BidiError as error:
            if not re.search("not displayed|no such node|no such element|no such frame", str(error)):
                raise
            return False
        return found is not None

    def _click(self, context: str, node: str) -> None:
        origin = {"type": "element", "element": {"sharedId": node}}
        self._call(
            "script.callFunction", functionDeclaration=_COME_TO_REST, awaitPromise=True, target={"context": context},
            arguments=[{"sharedId": node}],
        )  # fmt: skip
        steps = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        pointer = {"type": "pointer", "id": "mouse", "actions": steps}
        self._call("input.performActions", context=context, actions=[pointer])

    def text(self, frame: str = "") -> str:
        context = self._context(frame)
        try:
            return str(self._evaluate("document.body?.innerText ?? ''", context)) if context else ""
        except BidiError:
            if self._context(frame) == context:
                raise
            return ""  # it went while we looked

    def type_into(self, selector: str, text: str) -> None:
        self._click(self._tab, self._located(selector))
        self._keys([_KEYS["Enter"] if letter == "\n" else letter for letter in text])

    def choose_file(self, selector: str, path: Path) -> None:
        self._call(
            "input.setFiles",
            context=self._tab,
            element={"sharedId": self._located(selector)},
            files=[str(path)],
        )

    def _located(self, selector: str) -> str:
        locator = {"type": "css", "value": selector}
        nodes = self._call("browsingContext.locateNodes", context=self._tab, locator=locator)["nodes"]
        return str(nodes[0]["sharedId"])

    def key(self, name: str) -> None:
        self._keys([_KEYS[name]])

    def page_eval(self, expression: str) -> Any:
        answer = self._evaluate(f"Promise.resolve({expression}).then(JSON.stringify)", self._tab)
        return None if answer is None else json.loads(answer)

    def screenshot(self, path: Path) -> None:
        shot = self._call("browsingContext.captureScreenshot", context=self._tab)
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self) -> None:
        with suppress(Exception):
            self._call("browser.close")
        with suppress(Exception):
            self._socket.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def wait_until(self, look: Any, what: str, frame: str = "") -> Any:
        return self._wait(look, what, frame)

    # --- below: BiDi ---------------------------------------------------------------------------------------

    def _address(self, profile: Path) -> str | None:
        found = re.search(r"WebDriver BiDi listening on (ws://\S+)", (profile / "stderr.log").read_text())
        return found[1] if found else None

    def _linger(self) -> None:
        """Pause for a moment, serving intercepted requests meanwhile where there is a connection."""
        if hasattr(self, "_socket"):
            self._pump(0.02)
            return
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=0.05)

    def _wait(self, look: Any, what: str, frame: str) -> Any:
        def said() -> str:
            return f"no {what} in {frame or 'the page'}; there is: {self.text(frame)[:800]}"

        return wait_for(look, said, self._linger)

    def _call(self, method: str, **params: Any) -> Any:
        self._last += 1
        number = self._last
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            frame = json.loads(self._socket.recv(timeout=60))
            if frame.get("id") == number:
                if frame["type"] == "error":
                    raise BidiError(f"{method}: {frame['error']}: {frame['message']}")
                return frame["result"]
            self._on_event(frame)

    def _pump(self, seconds: float) -> None:
        with suppress(TimeoutError):
            self._on_event(json.loads(self._socket.recv(timeout=seconds)))

    def _on_event(self, frame: dict[str, Any]) -> None:
        if frame.get("method") != "network.beforeRequestSent" or not frame["params"]["isBlocked"]:
            return
        request = frame["params"]["request"]
        parts = urlsplit(request["url"])
        site = self._sites[f"{parts.scheme}://{parts.netloc}"]
        body = self._body(request) if request["method"] == "POST" else ""
        kind, text = site.answer(request["method"], parts.path, body)
        headers = {"content-type": kind, **site.headers}
        self._last += 1
        answer = {
            "request": request["request"],
            "statusCode": 200,
            "reasonPhrase": "OK",
            "headers": [{"name": name, "value": {"type": "string", "value": value}} for name, value in headers.items()],
            "body": {"type": "string", "value": text},
        }
        self._socket.send(json.dumps({"id": self._last, "method": "network.provideResponse", "params": answer}))

    def _body(self, request: dict[str, Any]) -> str:
        """BiDi shows no request bodies here; the fake pages repeat theirs in a header."""
        header = next((item for item in request["headers"] if item["name"].lower() == "x-recorded"), None)
        return base64.b64decode(header["value"]["value"]).decode() if header else ""

    def _evaluate(self, expression: str, context: str) -> Any:
        answer = self._call("script.evaluate", expression=expression, target={"context": context}, awaitPromise=True)
        if answer["type"] == "exception":
            raise BidiError(answer["exceptionDetails"]["text"])
        return answer["result"].get("value")

    def _context(self, frame: str) -> str | None:
        if not frame:
            return self._tab
        tree = self._call("browsingContext.getTree", root=self._tab)["contexts"][0]
        return next((child["context"] for child in tree["children"] or [] if frame in child["url"]), None)

    def _find(self, role: str, name: str, frame: str) -> tuple[str, str] | None:
        context = self._context(frame)
        if context is None:
            return None
        locator = {"type": "accessibility", "value": {"role": role, "name": name}}
        for root in [None, *self._shadow_roots(context)]:
            start = {"startNodes": [{"sharedId": root}]} if root else {}
            with suppress(BidiError):  # the page may have replaced the root meanwhile
                nodes = self._call("browsingContext.locateNodes", context=context, locator=locator, **start)["nodes"]
                if nodes:
                    return (context, nodes[0]["sharedId"])
        return None

    def _holds(self, root: str | None, sentence: str) -> bool:
        """Whether an element below `root`, else in the page, has exactly this text; unseen by the page."""
        look = (
            "(root, text) => [...(root ?? document).querySelectorAll('*')].some(one => one.textContent.trim() === text)"
        )
        where = {"sharedId": root} if root else {"type": "null"}
        with suppress(BidiError):  # the page may have replaced the root meanwhile
            answer = self._call(
                "script.callFunction", functionDeclaration=look, awaitPromise=False,
                target={"context": self._tab, "sandbox": "sealpost-tests"},
                arguments=[where, {"type": "string", "value": sentence}],
            )  # fmt: skip
            return answer["type"] == "success" and bool(answer["result"]["value"])
        return False

    def _shadow_roots(self, context: str) -> list[str]:
        with suppress(BidiError):
            everything = self._call(
                "browsingContext.locateNodes", context=context, locator={"type": "css", "value": "*"},
                serializationOptions={"includeShadowTree": "all", "maxDomDepth": 0},
            )["nodes"]  # fmt: skip
            roots = [node["value"].get("shadowRoot") for node in everything]
            return [root["sharedId"] for root in roots if root]
        return []

    def _keys(self, values: list[str]) -> None:
        presses = [{"type": kind, "value": value} for value in values for kind in ("keyDown", "keyUp")]
        self._call(
            "input.performActions",
            context=self._tab,
            actions=[{"type": "key", "id": "keyboard", "actions": presses}],
        )
