"""The waits that a person has in a webmail: from the click to the sealed text, and to the opened letter.

Clicks are real; times are taken by the page's own clock, between the click and the change that is waited for.
"""

import json
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from functools import partial
from math import inf
from pathlib import Path

import pytest

from bench.bench_crypto import PASSPHRASE, run_gpg, text_of
from bench.table import Table, clocked
from sealpost.core.keys import Fingerprint
from sealpost.services.attaching import LARGEST
from support import x11
from support.app_process import AppProcess
from support.browser import Browser, Site
from support.chromium import Chromium
from support.file_desk import FileDesk
from support.gpg_home import GpgHome, people
from support.native_host import wait_until
from support.webmail import ENCRYPT, Webmail, by_blocks, by_breaks, letter, mail, sealed_for_alice

HERE = Path(__file__).parent
OPENPGP_JS = HERE.parent / "extension" / "node_modules" / "openpgp" / "dist" / "openpgp.min.js"
OPENPGP_ORIGIN = "https://openpgp.example.org"
INSTANT_NAME = "org.sealpost.instant"
OPEN = ("button", "Open")
ROUND_TRIP = "empty round trip extension - app - extension"
SEALED = "click to sealed text"
OPENED = "click to opened letter"
ATTACHED = "25 MB: Seal pressed to the sealed file in the letter"
BY_HAND = "25 MB: gpg, then the page's own file input"
INSTANT_HOST = "python -I -S host that answers at once, from this browser"
LETTER = text_of(1 << 10)
WHOLE_LETTER = 300  # pixels; the notice that a letter is being opened is lower, one of 1 KB is higher

UNTIL_SEALED = """(() => {
  const box = document.querySelector(SELECTOR);
  let clicked = 0;
  addEventListener("click", () => { clicked ||= performance.now(); }, { capture: true });
  window.__ago = () => (performance.now() - clicked) / 1000;
  window.__took = new Promise(done => {
    const look = () => box.textContent.includes("END PGP MESSAGE") && done(performance.now() - clicked);
    new MutationObserver(look).observe(box, { childList: true, subtree: true, characterData: true });
    setTimeout(() => done(null), 20_000);
  });
  return true;
})()"""
UNTIL_OPENED = """(() => {
  let clicked = 0;
  addEventListener("click", () => { clicked ||= performance.now(); }, { capture: true });
  window.__took = new Promise(done => {
    const look = () => {
      const shown = [...document.querySelectorAll("#thread sealpost-ui")];
      if (clicked && shown.some(host => host.offsetHeight > HEIGHT)) done(performance.now() - clicked);
      else requestAnimationFrame(look);
    };
    look();
  });
  return true;
})()"""
UNTIL_ATTACHED = """(() => {
  const before = window.__attached.length;
  window.__when = new Promise(done => {
    const look = () => window.__attached.length > before && done(Date.now() / 1000);
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  return true;
})()"""
OWN_INPUT = """(() => {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", id: "own" });
  input.addEventListener("change", () => takeFiles([...input.files], file => document.body.append(file.name)));
  document.body.append(input);
  return true;
})()"""
ROUND_TRIPS = """(async () => {
  const { runtime } = globalThis.browser ?? chrome;
  const ask = () => runtime.sendMessage({ kind: "ask", id: crypto.randomUUID(), op: "status", body: {} });
  await ask();
  const started = performance.now();
  for (let count = 0; count < 10; count += 1) await ask();
  return (performance.now() - started) / 10;
})()"""
INSTANT_REPLY = """(async () => {
  const { runtime } = globalThis.browser ?? chrome;
  await runtime.sendMessage({ kind: "ask", id: crypto.randomUUID(), op: "status", body: {} });
  const started = performance.now();
  const port = runtime.connectNative(NAME);
  const took = await new Promise((resolve, reject) => {
    port.onDisconnect.addListener(() => reject(new Error("the host ended")));
    port.onMessage.addListener(() => resolve(performance.now() - started));
    port.postMessage({});
  });
  port.disconnect();
  return took;
})()"""
TRIES = 20


class Hosts:
    """The native hosts that a browser runs for this app."""

    def __init__(self, app: AppProcess) -> None:
        self._folder = app.home / "data" / "host"

    def kill(self) -> None:
        """Returns when none is left."""
        for process in self._running():
            os.kill(process, signal.SIGKILL)
        wait_until(lambda: not self._running())

    def _running(self) -> list[int]:
        return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit() and self._is_ours(entry)]

    def _is_ours(self, process: Path) -> bool:
        try:
            line = (process / "cmdline").read_bytes()
            return os.fsencode(self._folder) in line and b"sealpost_host" in line
        except (FileNotFoundError, ProcessLookupError):
            return False

    def age(self) -> float:
        """Seconds since the youngest of them was started."""
        starts = [self._start(process) for process in self._running()]
        return float(Path("/proc/uptime").read_text().split()[0]) - max(starts, default=0)

    def _start(self, process: int) -> float:
        """Seconds after the machine's start, proc(5)."""
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")

    def add_instant(self, browser_folder: Path) -> None:
        """A second host beside the first, for the same extension: it answers at once."""
        launcher = self._folder / INSTANT_NAME
        python = shutil.which("python3")
        launcher.write_text(f'#!/bin/sh\nexec "{python}" -I -S "{HERE / "instant_host.py"}"\n')
        launcher.chmod(0o700)
        for manifest in browser_folder.rglob("org.sealpost.host.json"):
            named = json.loads(manifest.read_text()) | {"name": INSTANT_NAME, "path": str(launcher)}
            manifest.with_name(f"{INSTANT_NAME}.json").write_text(json.dumps(named))


@pytest.fixture
def hosts(app: AppProcess, browser: Browser, browser_folder: Path) -> Hosts:
    hosts = Hosts(app)
    hosts.add_instant(browser_folder / browser.name)
    return hosts


@pytest.fixture
def gmail(webmails: dict[str, Webmail]) -> Webmail:
    """Where the notice about drafts was seen already."""
    gmail = webmails["gmail"]
    gmail.open(composes=[letter("A letter before.")])
    gmail.encrypt()
    return gmail


def click_until_sealed(gmail: Webmail, before_the_click: Callable[[], None] = lambda: None) -> float:
    """Infinite where the click led to a sentence instead: a host's end was not noticed yet."""
    gmail.open(composes=[letter(*by_blocks(LETTER))])
    gmail.browser.wait_until(lambda: gmail.browser.has(*ENCRYPT), "our button")
    gmail.browser.page_eval(UNTIL_SEALED.replace("SELECTOR", json.dumps(gmail.box)))
    before_the_click()
    gmail.browser.press(*ENCRYPT)
    took = gmail.browser.page_eval("window.__took")
    return inf if took is None else float(took)


def cold_click(gmail: Webmail, hosts: Hosts, before_the_click: Callable[[], None]) -> float:
    """Counts only where the click came before the extension had tried again by itself, which is a second later."""
    for _ in range(TRIES):
        took = click_until_sealed(gmail, before_the_click)
        if took < inf and hosts.age() < float(gmail.browser.page_eval("window.__ago()")):
            return took
    raise AssertionError(f"none of {TRIES} clicks had to start a host")


def click_until_opened(gmail: Webmail, block: str) -> float:
    gmail.open(mails=[mail(by_breaks(block))])
    gmail.browser.wait_until(lambda: gmail.browser.has(*OPEN), "the bar at the block")
    gmail.browser.page_eval(UNTIL_OPENED.replace("HEIGHT", str(WHOLE_LETTER)))
    gmail.browser.press(*OPEN)
    return float(gmail.browser.page_eval("window.__took"))


def in_popup(browser: Browser, expression: str) -> float:
    browser.extension_page("pages/popup/popup.html")
    return float(browser.page_eval(expression))


def test_warm(gmail: Webmail, browser: Browser, bob_home: GpgHome) -> None:
    works = {
        ROUND_TRIP: partial(in_popup, browser, ROUND_TRIPS),
        SEALED: partial(click_until_sealed, gmail),
        OPENED: partial(click_until_opened, gmail, sealed_for_alice(bob_home, LETTER)),
    }
    table = Table(f"{browser.name}, warm: 1 KB, key without a passphrase, by the page's clock")
    table.measure(20, works)
    table.compare(SEALED, ROUND_TRIP, at_most=1.5)
    table.compare(OPENED, ROUND_TRIP)
    table.show()


def test_cold(gmail: Webmail, browser: Browser, app: AppProcess, hosts: Hosts) -> None:
    def crash() -> None:
        app.kill()
        hosts.kill()

    instant = INSTANT_REPLY.replace("NAME", json.dumps(INSTANT_NAME))
    works = {
        INSTANT_HOST: partial(in_popup, browser, instant),
        f"{SEALED}, host not running": partial(cold_click, gmail, hosts, hosts.kill),
    }
    if isinstance(browser, Chromium):
        works[f"{SEALED}, worker stopped"] = partial(cold_click, gmail, hosts, browser.stop_worker)
    table = Table(f"{browser.name}, cold: the click starts what is missing")
    table.measure(10, works)
    table.measure(5, {f"{SEALED}, app and host not running": partial(cold_click, gmail, hosts, crash)})
    for name in works:
        if name != INSTANT_HOST:
            table.compare(name, INSTANT_HOST, at_most=2)
    table.show()


def attach(webmail: Webmail, desk: FileDesk, path: Path) -> float:
    webmail.open(composes=[letter()])
    webmail.browser.page_eval(UNTIL_ATTACHED)
    webmail.choose("Attach sealed file…")
    pressed = desk.attach(path)
    return (float(webmail.browser.page_eval("window.__when")) - pressed) * 1000


def attach_by_hand(webmail: Webmail, sealed: Path, seal: Callable[[], object]) -> float:
    webmail.open(composes=[letter()])
    webmail.browser.page_eval(OWN_INPUT)
    webmail.browser.page_eval(UNTIL_ATTACHED)
    started = time.time()
    seal()
    webmail.browser.choose_file("#own", sealed)
    return (float(webmail.browser.page_eval("window.__when")) - started) * 1000


@pytest.mark.parametrize("name", ["gmail", "yandex"])
def test_attaching(name: str, webmails: dict[str, Webmail], screen: x11.Desktop, gpg: GpgHome, tmp_path: Path) -> None:
    webmail, desk = webmails[name], FileDesk(screen)
    path, sealed = tmp_path / "film.mkv", tmp_path / "film.mkv.gpg"
    path.write_bytes(os.urandom(LARGEST - (1 << 16)))  # what is sealed is a little larger
    recipients = ["--recipient", people().bob.address, "--recipient", people().alice.address]
    arguments = ["--yes", "--output", str(sealed), "-z", "0", "--sign", "--encrypt", *recipients, str(path)]
    seal = partial(run_gpg, gpg, arguments, b"")
    works = {
        "25 MB: the page's own file input, sealed before": partial(attach_by_hand, webmail, sealed, lambda: None),
        BY_HAND: partial(attach_by_hand, webmail, sealed, seal),
        ATTACHED: partial(attach, webmail, desk, path),
    }
    seal()
    table = Table(f"{webmail.browser.name}, {name}: a file of 25 MB into a letter")
    table.measure(5, works)
    table.compare(ATTACHED, BY_HAND)
    table.show()


class OpenPGPjs:
    """OpenPGP.js in a worker of a page, with Alice's protected key and Bob's public one."""

    def __init__(self, browser: Browser, own: str, other: str) -> None:
        self._browser = browser
        browser.serve(OPENPGP_ORIGIN, _Page(HERE / "openpgp"))
        self._load = {"work": "load", "own": own, "other": other, "passphrase": PASSPHRASE}

    def time(self, **message: str) -> float:
        """What the page waits for."""
        self._browser.goto(f"{OPENPGP_ORIGIN}/")
        self._browser.page_eval(f"window.__tell({json.dumps(self._load)}).then(() => true)")
        return float(self._browser.page_eval(f"window.__timed({json.dumps(message)}).then(done => done.took)"))


class _Page(Site):
    def answer(self, method: str, path: str, body: str) -> tuple[str, str]:
        if path == "/openpgp.min.js":
            return ("text/javascript", OPENPGP_JS.read_text())
        return super().answer(method, path, body)


def export(home: GpgHome, fingerprint: Fingerprint) -> str:
    """With the passphrase that it has in `home`, and gpg-agent's own cost of deriving the key."""
    return home.gpg("--armor", "--export-secret-keys", fingerprint).decode()


@pytest.fixture
def protected(gpg: GpgHome) -> Iterator[GpgHome]:
    """Alice's home while her key has a passphrase."""
    folder = gpg.path / "private-keys-v1.d"
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    gpg.protect(people().alice, PASSPHRASE)
    gpg.pinentry_gives(PASSPHRASE)
    yield gpg
    gpg.kill_agents()
    for name, content in kept.items():
        (folder / name).write_bytes(content)


def test_with_a_passphrase(gmail: Webmail, browser: Browser, protected: GpgHome, bob_home: GpgHome) -> None:
    alice, bob = people().alice, people().bob
    public = bob_home.gpg("--armor", "--export", bob.fingerprint).decode()
    openpgp_js = OpenPGPjs(browser, export(protected, alice.fingerprint), public)
    block = sealed_for_alice(bob_home, LETTER)
    seal = ["--armor", "--sign", "--encrypt", "--recipient", bob.address, "--recipient", alice.address]
    works = {
        "OpenPGP.js, empty message to its worker": partial(openpgp_js.time, work="empty"),
        "OpenPGP.js, unlock + encrypt + sign": partial(openpgp_js.time, work="encrypt", text=LETTER),
        SEALED: partial(click_until_sealed, gmail),
        "gpg alone, encrypt + sign": clocked(partial(run_gpg, protected, seal, LETTER.encode())),
        "OpenPGP.js, unlock + decrypt + verify": partial(openpgp_js.time, work="decrypt", block=block),
        OPENED: partial(click_until_opened, gmail, block),
    }
    table = Table(f"{browser.name}: 1 KB, key with a passphrase that the agent remembers")
    table.measure(10, works)
    table.compare(SEALED, "OpenPGP.js, unlock + encrypt + sign", at_most=1)
    table.compare(OPENED, "OpenPGP.js, unlock + decrypt + verify", at_most=1)
    table.compare(SEALED, "gpg alone, encrypt + sign")
    table.show()
