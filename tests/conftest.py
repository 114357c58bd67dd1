"""Fixtures that every folder of tests shares."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt; X11 tests start their own Xvfb

from hypothesis import settings

settings.register_profile("project", deadline=None)  # two cores are shared with browsers; time is no finding
settings.load_profile("project")
