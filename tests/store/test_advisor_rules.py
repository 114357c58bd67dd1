import pytest

from sealpost.core.rule_table import Profile
from sealpost.core.rules_file import RulesFile
from sealpost.errors import NotReadable, NotWritable, RulesFileWrong
from sealpost.store.advisor_rules import AdvisorRules


@pytest.fixture
def rules(tmp_path):
    return AdvisorRules(tmp_path / "config" / "advisor.toml")


def test_without_a_file_the_shipped_rules_count_and_nothing_is_written(rules):
    assert rules.current() == RulesFile()
    assert not rules.path.exists()


def test_the_first_change_writes_the_whole_file_with_its_comments(rules):
    rules.change(("weights", "R06"), 0)
    assert "R06 = 0                # An employee who missed a call" in rules.path.read_text()
    assert rules.path.stat().st_mode & 0o077 == 0


def test_a_change_is_there_at_the_next_start(rules):
    rules.change(("profile",), "field")
    assert AdvisorRules(rules.path).current().profile is Profile.FIELD


def test_a_file_changed_by_an_editor_is_read_again(rules):
    rules.change(("weights", "R06"), -1)
    rules.path.write_text("[weights]\nR06 = -3\n")
    assert rules.current().weights["R06"] == -3


def test_a_removed_file_means_the_shipped_rules(rules):
    rules.change(("weights", "R06"), -1)
    rules.path.unlink()
    assert rules.current() == RulesFile()


def test_a_wrong_file_is_named_with_its_line(rules):
    rules.path.parent.mkdir()
    rules.path.write_text("version = 1\n[weights]\nR66 = 1\n")
    with pytest.raises(RulesFileWrong) as wrong:
        rules.current()
    assert wrong.value.params["line"] == 3
    assert str(rules.path) in wrong.value.message


def test_while_the_file_is_wrong_the_shipped_rules_count(rules):
    rules.path.parent.mkdir()
    rules.path.write_text("what?")
    assert rules.in_force() == RulesFile()


def test_a_wrong_file_is_not_changed_by_the_window(rules):
    rules.path.parent.mkdir()
    rules.path.write_text("what?")
    with pytest.raises(RulesFileWrong):
        rules.change(("weights", "R06"), 0)
    assert rules.path.read_text() == "what?"


def test_a_value_that_is_not_allowed_is_not_written(rules):
    with pytest.raises(RulesFileWrong):
        rules.change(("weights", "R06"), 99)
    assert not rules.path.exists()


def test_restoring_keeps_the_users_file_beside_the_new_one(rules):
    rules.path.parent.mkdir()
    rules.path.write_text("what?")
    assert rules.restore_all() == RulesFile()
    assert rules.path.with_name("advisor.toml.bak").read_text() == "what?"


def test_a_file_that_is_no_text_is_named(rules):
    rules.path.parent.mkdir()
    rules.path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NotReadable):
        rules.current()


def test_a_folder_that_can_not_be_made_is_named(tmp_path):
    (tmp_path / "config").write_text("a file")
    with pytest.raises((NotWritable, NotReadable)):
        AdvisorRules(tmp_path / "config" / "advisor.toml").change(("weights", "R06"), 0)
