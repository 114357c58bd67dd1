"""Decisions without side effects: no Qt, no files, no subprocess, no clock."""
