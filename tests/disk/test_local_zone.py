"""Which time zone this machine says it is in."""

import pytest

from sealpost.disk.local_zone import LocalZone


@pytest.fixture
def nowhere(tmp_path):
    return tmp_path / "missing"


def test_the_environment_is_asked_first(nowhere):
    assert LocalZone({"TZ": ":Asia/Novosibirsk"}, nowhere, nowhere).zone() == "Asia/Novosibirsk"


def test_the_link_names_the_zone(tmp_path, nowhere):
    zone = tmp_path / "zoneinfo" / "Europe" / "Budapest"
    zone.parent.mkdir(parents=True)
    zone.touch()
    link = tmp_path / "localtime"
    link.symlink_to(zone)
    assert LocalZone({}, link, nowhere).zone() == "Europe/Budapest"


def test_the_link_is_read_anew_after_a_journey(tmp_path, nowhere):
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Europe/Budapest")
    here = LocalZone({}, link, nowhere)
    assert here.zone() == "Europe/Budapest"
    link.unlink()
    link.symlink_to("/usr/share/zoneinfo/America/New_York")
    assert here.zone() == "America/New_York"


def test_a_file_may_name_it_instead(tmp_path, nowhere):
    name = tmp_path / "timezone"
    name.write_text("Europe/Moscow\n")
    assert LocalZone({"TZ": "CEST-1"}, nowhere, name).zone() == "Europe/Moscow"


def test_where_nothing_says_so_it_is_utc(nowhere):
    assert LocalZone({"TZ": "../../etc/passwd"}, nowhere, nowhere).zone() == "UTC"
