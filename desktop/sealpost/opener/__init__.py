"""The page that opens letters sealed with a password, for people without any program: one file, always the same."""

from importlib.resources import files

NAME = "sealpost-opener.html"
SHA256 = "92a1d1bace989965313a84e6d7c977c229adf0de2e59885c99c98c10d10be3f9"  # published in SECURITY.md too


def page() -> bytes:
    return files(__name__).joinpath("opener.html").read_bytes()
