"""The window for files: what is chosen, what is done with it, and how far it is."""
