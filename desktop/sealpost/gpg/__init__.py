"""The keyring, through GnuPG; the only importer of gnupg."""
