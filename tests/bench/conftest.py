"""The stack of the end-to-end tests: the app, both browsers and the webmail pages."""

from e2e.conftest import app, bob_home, browser, browser_folder, desktop, gpg, screen, webmails

__all__ = ["app", "bob_home", "browser", "browser_folder", "desktop", "gpg", "screen", "webmails"]
