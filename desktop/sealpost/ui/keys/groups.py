"""Groups: who is in them, whose key is missing, and keys put into one from the list."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from sealpost.composition import Services
from sealpost.core.groups import Group, Member, member_for, parse_member
from sealpost.core.keys import Key
from sealpost.core.recipients import Recipient
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import ScrolledCard, Words, button, button_row, card, clear, row

_MEMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class _Shown:
    group: Group
    recipients: Sequence[Recipient]


class GroupsDialog(KeyDialog):
    """Every group, with what its letters would lack."""

    def __init__(self, services: Services, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Groups"), "groups-dialog", jobs, parent)
        self._services = services
        self._removed: Group | None = None
        self.body.addWidget(
            Words(
                self.tr("Write the name of a group, or its address, where you would write a recipient."), tone="quiet"
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(space(2))
        self.body.addLayout(self._list)
        self.setMinimumWidth(space(120))
        self._undo = button(self.tr("&Undo"), "undo-remove-group", self._put_back)
        self._undo.hide()
        self.leave.setText(self.tr("Close"))
        self.add_buttons(self._undo, act=button(self.tr("&New group…"), "new-group", self._create, look="primary"))
        self._look_up()

    def _look_up(self) -> None:
        self._jobs.run(partial(_shown, self._services), owner=self, done=self._show_all, failed=self.fail)

    def _show_all(self, shown: Sequence[_Shown]) -> None:
        clear(self._list)
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(space(2))
        for each in shown:
            cards.addWidget(self._card(each))
        self._list.addWidget(inside if len(shown) < 4 else ScrolledCard(inside, 20, "all-groups"))
        if not shown:
            self._list.addWidget(Words(self.tr("No groups yet."), name="no-groups"))
        self.fit()

    def _card(self, shown: _Shown) -> QWidget:
        group = shown.group
        frame, inside = card()
        frame.setObjectName(f"group-{group.name}")
        inside.addWidget(Words(visible(group.name)))
        if group.address:
            inside.addWidget(Words(visible(group.address), tone="quiet"))
        count = self.tr("%n members", "", len(group.members))
        missing = [each for each in shown.recipients if not each.state.is_usable]
        if missing:
            names = words.listed([visible(each.address) for each in missing[:3]])
            said = self.tr("%n of them can't be sealed to: {names}", "", len(missing)).format(names=names)
            inside.addWidget(Words(f"{count} · {said}", tone="warn"))
        else:
            inside.addWidget(Words(count, tone="quiet"))
        edit = button(self.tr("Change…"), f"edit-{group.name}", partial(self._edit, group))
        inside.addLayout(
            button_row(edit, button(self.tr("Remove"), f"remove-{group.name}", partial(self._remove, group)))
        )
        return frame

    def _create(self) -> None:
        self._edit(None)

    def _edit(self, group: Group | None) -> None:
        dialog = GroupDialog(group, (), self._services, self._jobs, self)
        dialog.key_changed.connect(self._on_changed)
        dialog.open()

    def _on_changed(self) -> None:
        self._look_up()
        self.key_changed.emit()

    def _remove(self, group: Group) -> None:
        def work(_stop: WatchedStop) -> Group:
            return self._services.groups.remove(group.name)

        self.run(work, self._on_removed, self.tr("Removing…"))

    def _on_removed(self, group: Group) -> None:
        self._removed = group
        self._undo.show()
        self.say(self.tr("Removed: %s. Its keys stay.").replace("%s", visible(group.name)), "quiet")
        self._on_changed()

    def _put_back(self) -> None:
        group = self._removed
        if group is None:
            return

        def work(_stop: WatchedStop) -> None:
            self._services.groups.put_back(group)

        def done(_back: None) -> None:
            self._undo.hide()
            self._on_changed()

        self.run(work, done, self.tr("Bringing it back…"))


def _shown(services: Services) -> Sequence[_Shown]:
    return [_Shown(group, services.mail.recipient_states(group.members)) for group in services.groups.all()]


class GroupDialog(KeyDialog):
    """One group: `group` to be changed, or a new one with `members`."""

    def __init__(
        self,
        group: Group | None,
        members: Sequence[Member],
        services: Services,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Change a group") if group else self.tr("New group"), "group-dialog", jobs, parent)
        self._group = group
        self._services = services
        self._name = QLineEdit(group.name if group else "")
        self._name.setObjectName("group-name")
        self._address = QLineEdit(group.address or "" if group else "")
        self._address.setObjectName("group-address")
        self._address.setPlaceholderText(self.tr("may be empty: that of a mailing list, for instance"))
        form = QFormLayout()
        form.setHorizontalSpacing(space(4))
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Address"), self._address)
        self.body.addLayout(form)
        self._members = QListWidget()
        self._members.setObjectName("group-members")
        self._members.setAccessibleName(self.tr("Members"))
        self._members.setSpacing(space(0.5))
        self._members.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.body.addWidget(self._members)
        self._new = QLineEdit()
        self._new.setObjectName("new-member")
        self._new.setPlaceholderText(self.tr("An e-mail address, or a fingerprint"))
        self._new.setAccessibleName(self._new.placeholderText())
        self._new.returnPressed.connect(self._add)
        line = row(
            self._new,
            button(self.tr("A&dd"), "add-member", self._add),
            button(self.tr("&Take out"), "remove-members", self._take_out),
        )
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self._name.textChanged.connect(lambda: self.allow(self.may_act()))
        self.setMinimumWidth(space(120))
        self.add_buttons(act=button(self.tr("&Save"), "save-group", self._save, look="primary"))
        self.allow(self.may_act())
        self._put_in([*(group.members if group else ()), *members])

    def may_act(self) -> bool:
        return bool(self._name.text().strip())

    @property
    def members(self) -> Sequence[Member]:
        return [self._members.item(place).data(_MEMBER) for place in range(self._members.count())]

    def _put_in(self, members: Sequence[Member]) -> None:
        known = set(self.members)
        for member in members:
            if member not in known:
                item = QListWidgetItem(visible(member))
                item.setData(_MEMBER, member)
                self._members.addItem(item)
        self._look_up()

    def _add(self) -> None:
        try:
            member = parse_member(self._new.text())
        except SealpostError as error:
            self.say(words.explained(error), "warn")
            return
        self.say("", "quiet")
        self._new.clear()
        self._put_in([member])

    def _take_out(self) -> None:
        for item in self._members.selectedItems():
            self._members.takeItem(self._members.row(item))

    def _look_up(self) -> None:
        work = partial(self._services.mail.recipient_states, self.members)
        self._jobs.run(work, owner=self, done=partial(self._show_states, self.members), failed=self.fail)

    def _show_states(self, members: Sequence[Member], recipients: Sequence[Recipient]) -> None:
        states = dict(zip(members, recipients, strict=True))
        for place in range(self._members.count()):
            item = self._members.item(place)
            recipient = states.get(item.data(_MEMBER))
            if recipient:
                item.setText(f"{member_title(recipient)} · {words.recipient_state_title(recipient.state)}")

    def _save(self) -> None:
        name, address, members = self._name.text(), self._address.text(), self.members

        def work(_stop: WatchedStop) -> Group:
            if self._group:
                return self._services.groups.change(self._group.name, name, members, address)
            return self._services.groups.create(name, members, address)

        self.run(work, self._on_saved, self.tr("Saving…"))

    def _on_saved(self, _group: Group) -> None:
        self.key_changed.emit()
        self.accept()


def member_title(recipient: Recipient) -> str:
    return visible(recipient.user_id.text) if recipient.user_id else visible(recipient.address)


class PutIntoGroupDialog(KeyDialog):
    """The chosen keys, into a group that there is or into a new one."""

    def __init__(self, keys: Sequence[Key], services: Services, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Put into a group"), "put-into-group-dialog", jobs, parent)
        self._keys = keys
        self._services = services
        self.body.addWidget(whose(keys))
        self._names = QComboBox()
        self._names.setObjectName("group-names")
        self._names.setAccessibleName(self.tr("Group"))
        self._names.setEditable(True)
        self._names.editTextChanged.connect(lambda: self.allow(self.may_act()))
        self.body.addWidget(self._names)
        self.body.addWidget(Words(self.tr("Choose a group, or write the name of a new one."), tone="quiet"))
        self.add_buttons(act=button(self.tr("&Put in"), "put-in", self._start, look="primary"))
        self.allow(False)
        jobs.run(services.groups.all, owner=self, done=self._show_groups, failed=self.fail)

    def _show_groups(self, groups: Sequence[Group]) -> None:
        self._names.addItems([group.name for group in groups])
        self._names.setFocus()

    def may_act(self) -> bool:
        return bool(self._names.currentText().strip())

    def _start(self) -> None:
        name, members = self._names.currentText(), [member_for(key) for key in self._keys]

        def work(_stop: WatchedStop) -> Group:
            known = self._services.groups.meant(name)
            if known:
                return self._services.groups.add(known.name, members)
            return self._services.groups.create(name, members)

        self.run(work, self._on_put_in, self.tr("Saving…"))

    def _on_put_in(self, group: Group) -> None:
        self.key_changed.emit()
        said = self.tr("%n members are in {name} now.", "", len(group.members)).format(name=visible(group.name))
        self.turn_into_a_report(self.tr("Done"), said)
