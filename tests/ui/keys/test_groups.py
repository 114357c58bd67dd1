"""Groups in their dialogs, and as a filter of the list."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QTableView, QWidget

from sealpost.ui.keys.window import KeysWindow


def texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_chosen_keys_are_put_into_a_new_group(opened, press, services, bob, carol, picture):
    dialog = opened([bob, carol], "put-into-group", "put-into-group-dialog")
    dialog.findChild(QComboBox, "group-names").setEditText("Клуб любителей книги")
    picture(dialog, "key-put-into-group")
    press(dialog, "put-in")
    assert list(services.groups.find("клуб любителей книги").members) == ["bob@example.org", "carol@example.org"]


def test_groups_say_whose_key_is_missing(opened, services, picture):
    services.groups.create("Book club", ["bob@example.org", "nobody@example.org"], "club@lists.example")
    services.groups.create("Família", ["zoya@example.org"])
    dialog = opened([], "groups", "groups-dialog")
    picture(dialog, "key-groups")
    assert "nobody@example.org" in texts(dialog)


def test_a_group_is_changed(opened, press, services, settled, picture):
    services.groups.create("Book club", ["bob@example.org"])
    dialog = opened([], "groups", "groups-dialog")
    dialog.findChild(QPushButton, "edit-Book club").click()
    settled()
    editor = dialog.findChild(QWidget, "group-dialog")
    editor.findChild(QLineEdit, "new-member").setText("carol@example.org")
    editor.findChild(QPushButton, "add-member").click()
    settled()
    picture(editor, "key-group")
    editor.findChild(QListWidget, "group-members").item(0).setSelected(True)
    editor.findChild(QPushButton, "remove-members").click()
    press(editor, "save-group")
    assert list(services.groups.find("Book club").members) == ["carol@example.org"]


def test_what_can_be_no_member_is_refused_with_a_sentence(opened, services, settled, said):
    services.groups.create("Book club")
    dialog = opened([], "groups", "groups-dialog")
    dialog.findChild(QPushButton, "edit-Book club").click()
    settled()
    editor = dialog.findChild(QWidget, "group-dialog")
    editor.findChild(QLineEdit, "new-member").setText("Bob")
    editor.findChild(QPushButton, "add-member").click()
    assert "not an e-mail address" in said(editor)


def test_a_removed_group_comes_back_by_undo(opened, press, services):
    services.groups.create("Book club", ["bob@example.org"])
    dialog = opened([], "groups", "groups-dialog")
    press(dialog, "remove-Book club")
    gone = list(services.groups.all())
    press(dialog, "undo-remove-group")
    assert (gone, [group.name for group in services.groups.all()]) == ([], ["Book club"])


@pytest.fixture
def list_window(services, jobs, windows, qtbot, settled):
    services.groups.create("Book club", ["bob@example.org", "zoya@example.org"])
    window = KeysWindow(services, jobs, windows.keeper)
    qtbot.addWidget(window)
    window.show()
    settled()
    return window


def test_a_group_filters_the_list(list_window, settled, picture):
    filters = list_window.findChild(QComboBox, "key-filter")
    filters.setCurrentIndex(filters.findData("Book club"))
    settled()
    picture(list_window, "keys-of-a-group")
    model = list_window.findChild(QTableView, "key-table").model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {"Bob Babbage", "Зоя Хохлова"}
