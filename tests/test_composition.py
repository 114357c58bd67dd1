"""Services are put together without touching the keyring, the disk or gpg."""

from sealpost.composition import build_services


def test_building_services_makes_no_file(tmp_path):
    build_services({"SEALPOST_HOME": str(tmp_path / "home"), "GNUPGHOME": str(tmp_path / "gnupg"), "PATH": ""})
    assert list(tmp_path.iterdir()) == []


def test_one_folder_holds_everything_of_ours(tmp_path):
    services = build_services({"SEALPOST_HOME": str(tmp_path)})
    places = (services.paths.data, services.paths.config, services.paths.log, services.paths.socket)
    assert all(place.is_relative_to(tmp_path) for place in places)


def test_browsers_are_linked_to_the_launcher_in_our_own_folder(tmp_path):
    services = build_services({"SEALPOST_HOME": str(tmp_path)})
    assert services.launcher.script == tmp_path / "data/host/org.sealpost.host"


def test_the_clock_knows_its_zone():
    assert build_services({}).clock.now().utcoffset() is not None
