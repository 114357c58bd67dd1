"""One app, one keyring and both browsers with the extension, for all end-to-end tests of a session."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from support import x11
from support.app_process import AppProcess, running_app
from support.browser import Browser, Site
from support.chromium import Chromium
from support.desktop_session import LOGIND, DesktopSession, desktop_session
from support.firefox import Firefox
from support.gpg_home import GpgHome, gpg_home, people, populated_home
from support.notifications import empty_bus
from support.webmail import Webmail

EXTENSION = Path(__file__).resolve().parents[2] / "extension"
PAGES = Path(__file__).with_name("pages")
ORIGINS = {"gmail": "https://mail.google.com", "yandex": "https://mail.yandex.ru"}
PATHS = {"gmail": "/mail/u/0/", "yandex": "/?uid=1"}
BOXES = {"gmail": ".Am.Al, textarea.Ak", "yandex": ".cke_wysiwyg_div, .composeReact__message-body textarea"}


@pytest.fixture(scope="session")
def gpg() -> Iterator[GpgHome]:
    """Alice's side: what the app works with."""
    with populated_home() as home:
        yield home


@pytest.fixture(scope="session")
def bob_home() -> Iterator[GpgHome]:
    """Bob's side: he has his own secret key and Alice's public one."""
    with gpg_home() as home:
        home.add_own(people().bob)
        home.add(people().alice)
        yield home


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    """The session that the app runs in: its logind."""
    with empty_bus(tmp_path_factory.mktemp("bus")) as address, desktop_session(address, LOGIND) as desktop:
        yield desktop


@pytest.fixture(scope="session")
def screen() -> Iterator[x11.Desktop]:
    """What the app's windows are on."""
    with x11.desktop() as screen:
        yield screen


@pytest.fixture(scope="session")
def app(gpg: GpgHome, desktop: DesktopSession, screen: x11.Desktop) -> Iterator[AppProcess]:
    """May use Alice's key for both webmails without asking."""
    shown_on = {name: screen.environ[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM")}
    with running_app(gpg, DBUS_SYSTEM_BUS_ADDRESS=desktop.address, **shown_on) as app:
        for origin in ORIGINS.values():
            for operation in ("encrypt", "sign", "open"):
                assert app.run("sites", "allow", origin, "--operation", operation).returncode == 0
        yield app


@pytest.fixture(scope="session")
def browser_folder() -> Iterator[Path]:
    """All that the browser of the moment writes."""
    folder = Path(tempfile.mkdtemp(prefix="sp-", dir="/tmp"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def browser(request: pytest.FixtureRequest, app: AppProcess, browser_folder: Path) -> Iterator[Browser]:
    folder = browser_folder / request.param
    folder.mkdir()
    option = "--user-data-dir" if request.param == "chromium" else "--home"
    linked = app.run("browsers", "link", option, str(folder))
    assert linked.returncode == 0, linked.stderr
    browser: Browser
    if request.param == "chromium":
        browser = Chromium(folder, EXTENSION, app.environ)
    else:
        browser = Firefox(folder / "profile", EXTENSION, {**app.environ, "HOME": str(folder)})
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def webmails(browser: Browser) -> dict[str, Webmail]:
    made: dict[str, Webmail] = {}
    for name, origin in ORIGINS.items():
        fixture: dict[str, str] = {}
        site = Site(PAGES / name, fixture)
        browser.serve(origin, site)
        made[name] = Webmail(browser, origin, origin + PATHS[name], fixture, site, BOXES[name])
    return made


@pytest.fixture(params=list(ORIGINS))
def webmail(request: pytest.FixtureRequest, webmails: dict[str, Webmail]) -> Webmail:
    return webmails[request.param]


@pytest.fixture
def gmail(webmails: dict[str, Webmail]) -> Webmail:
    """For what does not depend on the webmail."""
    return webmails["gmail"]
