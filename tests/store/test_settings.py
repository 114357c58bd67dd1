"""Small values by name, kept."""

import pytest

from sealpost.store.settings import StoredSettings


@pytest.fixture
def settings(database):
    return StoredSettings(database)


def test_a_name_without_a_value_has_none(settings):
    assert settings.get("default_key") is None


def test_a_value_is_found_by_its_name(settings):
    settings.put("default_key", "Ő'\"; --")
    assert settings.get("default_key") == "Ő'\"; --"


def test_a_value_can_be_replaced(settings):
    settings.put("default_key", "A")
    settings.put("default_key", "B")
    assert settings.get("default_key") == "B"


def test_a_removed_value_is_gone(settings):
    settings.put("default_key", "A")
    settings.remove("default_key")
    assert settings.get("default_key") is None
