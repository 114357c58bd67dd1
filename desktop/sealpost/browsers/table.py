"""The browsers that Sealpost can be linked to, one row each: what they are called and where they look."""

import base64
import hashlib
import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

HOST_NAME = "org.sealpost.host"
FIREFOX_EXTENSION_ID = "sealpost@sealpost.org"


class Family(Enum):
    """Decides the manifest's form and how the extension is loaded."""

    CHROMIUM = "chromium"
    FIREFOX = "firefox"


class SandboxKind(Enum):
    SNAP = "Snap"
    FLATPAK = "Flatpak"


class Reach(Enum):
    """Whether a sandboxed browser can start a program outside of its sandbox."""

    PORTAL = "portal"  # the desktop's portal starts it, after asking the user once
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Sandbox:
    kind: SandboxKind
    folder: str  # below the home folder, there as soon as the browser was started once
    system: str  # below the root, there when it is installed for every user
    reach: Reach


def _snap(name: str, reach: Reach = Reach.NONE) -> Sandbox:
    return Sandbox(SandboxKind.SNAP, f"snap/{name}", f"snap/bin/{name}", reach)


def _flatpak(app: str, reach: Reach = Reach.NONE) -> Sandbox:
    return Sandbox(SandboxKind.FLATPAK, f".var/app/{app}", f"var/lib/flatpak/app/{app}", reach)


@dataclass(frozen=True, slots=True)
class Browser:
    """Folders are relative: to the home folder, on Linux to the config folder, `system` to the root.

    `registry` keys lie below HKEY_CURRENT_USER; every one of them is written.
    """

    name: str
    title: str
    family: Family
    executables: tuple[str, ...]
    linux: str  # the profiles, below ~/.config for the Chromium family and below ~ for the Firefox family
    macos: str  # below ~/Library/Application Support
    registry: tuple[str, ...]
    extensions_page: str  # where an extension is loaded from a folder
    bundle: str = ""  # below /Applications
    program: str = ""  # below %ProgramFiles% or %LOCALAPPDATA%
    system: str = "etc/chromium/native-messaging-hosts"
    sandboxes: tuple[Sandbox, ...] = ()


_CHROME_KEY = r"Software\Google\Chrome"

BROWSERS: tuple[Browser, ...] = (
    Browser(
        "chrome",
        "Google Chrome",
        Family.CHROMIUM,
        executables=("google-chrome-stable", "google-chrome"),
        linux="google-chrome",
        macos="Google/Chrome",
        registry=(_CHROME_KEY,),
        extensions_page="chrome://extensions",
        bundle="Google Chrome.app",
        program=r"Google\Chrome\Application\chrome.exe",
        system="etc/opt/chrome/native-messaging-hosts",
        sandboxes=(_flatpak("com.google.Chrome"),),
    ),
    Browser(
        "chrome-beta",
        "Google Chrome Beta",
        Family.CHROMIUM,
        executables=("google-chrome-beta",),
        linux="google-chrome-beta",
        macos="Google/Chrome Beta",
        registry=(_CHROME_KEY,),
        extensions_page="chrome://extensions",
        bundle="Google Chrome Beta.app",
        program=r"Google\Chrome Beta\Application\chrome.exe",
        system="etc/opt/chrome/native-messaging-hosts",
    ),
    Browser(
        "chrome-dev",
        "Google Chrome Dev",
        Family.CHROMIUM,
        executables=("google-chrome-unstable",),
        linux="google-chrome-unstable",
        macos="Google/Chrome Dev",
        registry=(_CHROME_KEY,),
        extensions_page="chrome://extensions",
        bundle="Google Chrome Dev.app",
        program=r"Google\Chrome Dev\Application\chrome.exe",
        system="etc/opt/chrome/native-messaging-hosts",
    ),
    Browser(
        "chromium",
        "Chromium",
        Family.CHROMIUM,
        executables=("chromium", "chromium-browser"),
        linux="chromium",
        macos="Chromium",
        registry=(r"Software\Chromium", _CHROME_KEY),
        extensions_page="chrome://extensions",
        bundle="Chromium.app",
        program=r"Chromium\Application\chrome.exe",
        sandboxes=(_snap("chromium"), _flatpak("org.chromium.Chromium")),
    ),
    Browser(
        "edge",
        "Microsoft Edge",
        Family.CHROMIUM,
        executables=("microsoft-edge-stable", "microsoft-edge"),
        linux="microsoft-edge",
        macos="Microsoft Edge",
        registry=(r"Software\Microsoft\Edge",),
        extensions_page="edge://extensions",
        bundle="Microsoft Edge.app",
        program=r"Microsoft\Edge\Application\msedge.exe",
        system="etc/opt/edge/native-messaging-hosts",
        sandboxes=(_flatpak("com.microsoft.Edge"),),
    ),
    Browser(
        "brave",
        "Brave",
        Family.CHROMIUM,
        executables=("brave-browser", "brave-browser-stable", "brave"),
        linux="BraveSoftware/Brave-Browser",
        macos="BraveSoftware/Brave-Browser",
        registry=(r"Software\BraveSoftware\Brave-Browser", _CHROME_KEY),
        extensions_page="brave://extensions",
        bundle="Brave Browser.app",
        program=r"BraveSoftware\Brave-Browser\Application\brave.exe",
        sandboxes=(_snap("brave"), _flatpak("com.brave.Browser")),
    ),
    Browser(
        "vivaldi",
        "Vivaldi",
        Family.CHROMIUM,
        executables=("vivaldi-stable", "vivaldi"),
        linux="vivaldi",
        macos="Vivaldi",
        registry=(r"Software\Vivaldi", _CHROME_KEY),
        extensions_page="vivaldi://extensions",
        bundle="Vivaldi.app",
        program=r"Vivaldi\Application\vivaldi.exe",
        sandboxes=(_flatpak("com.vivaldi.Vivaldi"),),
    ),
    Browser(
        "opera",
        "Opera",
        Family.CHROMIUM,
        executables=("opera", "opera-stable"),
        linux="opera",
        macos="com.operasoftware.Opera",
        registry=(_CHROME_KEY,),
        extensions_page="opera://extensions",
        bundle="Opera.app",
        program=r"Programs\Opera\opera.exe",
        sandboxes=(_snap("opera"), _flatpak("com.opera.Opera")),
    ),
    Browser(
        "yandex-browser",
        "Yandex Browser",
        Family.CHROMIUM,
        executables=("yandex-browser-stable", "yandex-browser"),
        linux="yandex-browser",
        macos="Yandex/YandexBrowser",
        registry=(r"Software\Yandex\YandexBrowser", _CHROME_KEY),
        extensions_page="browser://extensions",
        bundle="Yandex.app",
        program=r"Yandex\YandexBrowser\Application\browser.exe",
        sandboxes=(_flatpak("ru.yandex.Browser"),),
    ),
    Browser(
        "yandex-browser-beta",
        "Yandex Browser Beta",
        Family.CHROMIUM,
        executables=("yandex-browser-beta",),
        linux="yandex-browser-beta",
        macos="Yandex/YandexBrowserBeta",
        registry=(r"Software\Yandex\YandexBrowser", _CHROME_KEY),
        extensions_page="browser://extensions",
        bundle="Yandex Beta.app",
        program=r"Yandex\YandexBrowserBeta\Application\browser.exe",
    ),
    Browser(
        "firefox",
        "Firefox",
        Family.FIREFOX,
        executables=("firefox", "firefox-esr"),
        linux=".mozilla",
        macos="Mozilla",
        registry=(r"Software\Mozilla",),
        extensions_page="about:debugging#/runtime/this-firefox",
        bundle="Firefox.app",
        program=r"Mozilla Firefox\firefox.exe",
        system="usr/lib/mozilla/native-messaging-hosts",
        sandboxes=(_snap("firefox", Reach.PORTAL), _flatpak("org.mozilla.firefox")),
    ),
    Browser(
        "librewolf",
        "LibreWolf",
        Family.FIREFOX,
        executables=("librewolf",),
        linux=".librewolf",
        macos="librewolf",
        registry=(r"Software\LibreWolf", r"Software\Mozilla"),
        extensions_page="about:debugging#/runtime/this-firefox",
        bundle="LibreWolf.app",
        program=r"LibreWolf\librewolf.exe",
        system="usr/lib/librewolf/native-messaging-hosts",
        sandboxes=(_flatpak("io.gitlab.librewolf-community"),),
    ),
)


def extension_folder() -> Path:
    """What the browser loads: inside an installed Sealpost, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    bundled = package / "_extension"
    return bundled if bundled.is_dir() else package.parents[1] / "extension"


def extension_id() -> str:
    """Chromium's id of our extension, from the public key in its manifest."""
    manifest = json.loads((extension_folder() / "manifest.json").read_text("utf-8"))
    return id_of_public_key(manifest["key"])


def id_of_public_key(key: str) -> str:
    """The first half of the SHA-256 of the DER key, written with the letters a to p."""
    digest = hashlib.sha256(base64.b64decode(key)).hexdigest()[:32]
    return digest.translate(str.maketrans("0123456789abcdef", "abcdefghijklmnop"))
