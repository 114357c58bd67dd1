"""The first-run assistant: one window, one file for each of its steps."""
