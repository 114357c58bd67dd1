import subprocess
from pathlib import Path

import pytest

from sealpost.errors import NotWritable
from sealpost.qt.autostart import Autostart, autostart_for


@pytest.fixture
def autostart(tmp_path):
    return autostart_for({}, tmp_path, "/usr/bin/python3")


def test_it_is_off_at_first(autostart):
    assert not autostart.is_on


def test_it_can_be_switched_on(autostart):
    autostart.switch_on()
    assert autostart.is_on


def test_it_can_be_switched_off(autostart):
    autostart.switch_on()
    autostart.switch_off()
    assert not autostart.file.exists()


def test_switching_off_what_is_off_does_nothing(autostart):
    autostart.switch_off()
    assert not autostart.is_on


def test_an_entry_that_starts_another_program_is_not_ours(autostart):
    autostart.switch_on()
    autostart.file.write_text("[Desktop Entry]\nExec=other\n")
    assert not autostart.is_on


def test_the_entry_starts_without_a_window(autostart):
    autostart.switch_on()
    assert 'Exec="/usr/bin/python3" "-m" "sealpost" "--background"\n' in autostart.file.read_text()


def test_the_users_config_folder_is_honoured(tmp_path):
    autostart = autostart_for({"XDG_CONFIG_HOME": str(tmp_path / "c")}, tmp_path, "/p")
    assert autostart.file.parent == tmp_path / "c" / "autostart"


def test_a_moved_sealpost_starts_as_the_same_one(tmp_path):
    autostart = autostart_for({"SEALPOST_HOME": "/media/stick/seal post"}, tmp_path, "/p")
    assert autostart.command[:2] == ["env", "SEALPOST_HOME=/media/stick/seal post"]


def test_special_characters_survive_both_escapings():
    command = ['/opt/a b/$HOME `x` "q" \\ 100%/python', "-m"]
    entry = Autostart(Path("unused"), command)._entry()
    line = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    as_string = line.replace("\\\\", "\\").replace("%%", "%")
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {as_string}"], capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == command  # inside double quotes, Exec has the shell's rules


def test_a_folder_that_can_not_be_written_is_told(tmp_path):
    (tmp_path / ".config").write_text("a file where the folder should be")
    with pytest.raises(NotWritable):
        autostart_for({}, tmp_path, "/p").switch_on()
