"""Small secrets in the desktop's own store (freedesktop Secret Service: GNOME Keyring, KWallet, KeePassXC)."""
