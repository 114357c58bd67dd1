import os
import socket

import pytest

from sealpost_host import endpoint

NOBODY = 65534
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def listener(folder):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "app.sock"))
        listener.listen()
        yield listener


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({"SEALPOST_HOME": "/srv/me", "XDG_RUNTIME_DIR": "/run/user/7"}, "/srv/me/run/app.sock"),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/sealpost/app.sock"),
        ({}, f"/tmp/sealpost-{os.getuid()}/app.sock"),
        ({"SEALPOST_HOME": "", "XDG_RUNTIME_DIR": ""}, f"/tmp/sealpost-{os.getuid()}/app.sock"),
    ],
)
def test_the_socket_lies_where_only_the_user_can_be(environ, path):
    assert endpoint.socket_path(environ) == path


def test_a_home_is_made_absolute(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert endpoint.socket_path({"SEALPOST_HOME": "here"}) == str(tmp_path / "here/run/app.sock")


def test_nothing_speaks_against_a_socket_of_ours_in_a_private_folder(folder, listener):
    assert endpoint.distrust(str(folder / "app.sock")) == ""


def test_nothing_speaks_against_what_is_not_there_yet(tmp_path):
    assert endpoint.distrust(str(tmp_path / "none/app.sock")) == ""


def test_a_folder_that_others_can_enter_is_not_trusted(folder, listener):
    folder.chmod(0o750)
    assert endpoint.distrust(str(folder / "app.sock")) == f"{folder} is not a private folder of yours"


def test_a_link_to_a_private_folder_is_not_trusted(tmp_path, folder, listener):
    (tmp_path / "link").symlink_to(folder)
    assert "not a private folder" in endpoint.distrust(str(tmp_path / "link/app.sock"))


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_is_no_socket_is_not_trusted(folder, kind):
    path = folder / "app.sock"
    if kind == "file":
        path.write_text("")
    else:
        path.symlink_to("/dev/null")
    assert endpoint.distrust(str(path)) == f"{path} is not a socket of yours"


def test_a_path_too_long_for_a_socket_is_named(tmp_path):
    assert "too long" in endpoint.distrust(str(tmp_path / ("x" * 100) / "app.sock"))


@as_root
def test_a_folder_of_another_user_is_not_trusted(folder, listener):
    os.chown(folder, NOBODY, NOBODY)
    assert "not a private folder" in endpoint.distrust(str(folder / "app.sock"))


@as_root
def test_a_socket_of_another_user_is_not_trusted(folder, listener):
    os.chown(folder / "app.sock", NOBODY, NOBODY)
    assert "not a socket of yours" in endpoint.distrust(str(folder / "app.sock"))


def test_the_other_end_is_known_by_its_user(folder, listener):
    with socket.socket(socket.AF_UNIX) as ours:
        ours.connect(str(folder / "app.sock"))
        assert endpoint.peer_uid(ours) == os.getuid()


def test_the_folder_is_made_for_the_user_alone(tmp_path):
    endpoint.make_folder(str(tmp_path / "a/b/app.sock"))
    assert endpoint.is_private(str(tmp_path / "a/b"))


def test_a_folder_that_is_there_keeps_its_mode(folder):
    folder.chmod(0o755)
    endpoint.make_folder(str(folder / "app.sock"))
    assert not endpoint.is_private(str(folder))
