"""A database of its own for each test."""

import pytest

from sealpost.store.database import Database


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "sealpost.sqlite")
    yield opened
    opened.close()
