"""Browsers on this machine: where they look for the native host, and whether it is there."""
