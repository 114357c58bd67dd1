"""Helpers for tests: real gpg homes, browsers, pages."""
