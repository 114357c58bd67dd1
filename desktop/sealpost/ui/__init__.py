"""Windows, dialogs and the tray."""
