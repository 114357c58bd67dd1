"""Fixtures that every folder of tests shares."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt; X11 tests start their own Xvfb

import gc

import pytest
from hypothesis import settings

from sealpost.qt.garbage import collect_what_is_due

gc.disable()  # no thread of a test's destroys objects of Qt's (qt.garbage)

settings.register_profile("project", deadline=None)  # two cores are shared with browsers; time is no finding
settings.load_profile("project")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown():
    result = yield
    collect_what_is_due()
    return result
