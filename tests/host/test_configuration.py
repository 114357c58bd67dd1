import json

import pytest

from sealpost_host import configuration
from sealpost_host.problems import CallerRefused, NotReadable

CHROMIUM = "chrome-extension://abcdefghijklmnopabcdefghijklmnop/"
FIREFOX = "sealpost@sealpost.org"


@pytest.fixture
def write(tmp_path):
    def write(**fields):
        path = tmp_path / "host.json"
        path.write_text(json.dumps(fields, indent=2))
        return str(path)

    return write


def test_the_app_is_started_unless_that_is_switched_off(write):
    assert configuration.read(write(app=["/bin/app", "-x"])).start_app
    assert not configuration.read(write(app=["/bin/app"], start_app=False)).start_app


def test_without_the_file_there_is_no_app_to_start(tmp_path):
    assert configuration.read(str(tmp_path / "host.json")).app == []


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"app": "x"}', '{"app": [1]}', '{"app": [], "callers": "x"}'])
def test_a_file_that_is_not_ours_is_refused(tmp_path, content):
    path = tmp_path / "host.json"
    path.write_text(content)
    with pytest.raises(NotReadable, match="not what Sealpost wrote"):
        configuration.read(str(path))


def test_a_folder_in_its_place_is_refused(tmp_path):
    with pytest.raises(NotReadable, match="Is a directory"):
        configuration.read(str(tmp_path))


@pytest.mark.parametrize(
    "arguments",
    [[CHROMIUM], [CHROMIUM, "--parent-window=0"], ["/home/зоя/org.sealpost.host.json", FIREFOX]],
)
def test_a_listed_caller_may_connect(write, arguments):
    configuration.check_caller(write(app=[], callers=[CHROMIUM, FIREFOX]), arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        [FIREFOX],
        ["/manifest.json", "other@sealpost.org"],
        ["/manifest.json", CHROMIUM[:-1]],
        ["/manifest.json", "/bin/app"],
        ["/manifest.json", "callers"],
        ["/manifest.json", f'{CHROMIUM}",\n    "{FIREFOX}'],
        ["chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/", FIREFOX],
    ],
)
def test_another_caller_is_refused(write, arguments):
    path = write(callers=[CHROMIUM, FIREFOX], app=["/bin/app"])
    with pytest.raises(CallerRefused):
        configuration.check_caller(path, arguments)


def test_without_a_list_the_browser_decides(write):
    configuration.check_caller(write(app=[]), ["/manifest.json", "any@thing"])


def test_with_an_empty_list_nobody_may_connect(write):
    with pytest.raises(CallerRefused):
        configuration.check_caller(write(app=[], callers=[]), [CHROMIUM])


def test_a_list_written_in_another_way_counts_as_well(tmp_path):
    path = tmp_path / "host.json"
    path.write_text('{"app": [], "callers": ["sealpost\\u0040sealpost.org"]}')
    configuration.check_caller(str(path), ["/manifest.json", FIREFOX])
