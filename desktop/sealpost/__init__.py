"""Sealpost: OpenPGP for webmail, with the keys in GnuPG."""

__version__ = "0.1.0"
