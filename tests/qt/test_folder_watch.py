from sealpost.qt.folder_watch import FolderWatch


def test_a_change_is_said_once_it_is_quiet_again(tmp_path, qtbot):
    watch = FolderWatch([tmp_path])
    watch.watch()
    with qtbot.waitSignal(watch.settled, timeout=10_000):
        for name in ("a", "b", "c"):
            (tmp_path / name).write_text("x")


def test_a_folder_that_came_later_is_watched_too(tmp_path, qtbot):
    later = tmp_path / "later"
    watch = FolderWatch([later])
    watch.watch()
    later.mkdir()
    watch.watch()
    with qtbot.waitSignal(watch.settled, timeout=10_000):
        (later / "a").write_text("x")
