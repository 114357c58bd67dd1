"""Looking for the key of one address in directories: who is asked is said first, and nothing is taken unseen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sealpost.core.directories import ByAddress, Directory, DirectoryKind
from sealpost.core.keys import Address
from sealpost.qt.jobs import Jobs
from sealpost.services.directories import Choice, DirectoryService, Offer, Reply, disagreement
from sealpost.services.ports import ImportReport, KeyPreview
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog, WatchedStop
from sealpost.ui.widgets import FingerprintWords, Words, button, button_row, card, clear


class LookUpDialog(KeyDialog):
    """`key_changed` when one was imported."""

    def __init__(
        self, address: Address, directories: DirectoryService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Look a key up"), "look-up-dialog", jobs, parent)
        self._address = address
        self._directories = directories
        self._boxes: list[tuple[QCheckBox, Directory]] = []
        self.body.addWidget(Words(self.tr("Those whom you tick are told that you look for %s.").replace("%s", address)))
        self._where = QVBoxLayout()
        self.body.addLayout(self._where)
        self._found = QVBoxLayout()
        self.body.addLayout(self._found)
        self.add_buttons(act=button(self.tr("&Ask them"), "ask-directories", self._ask, look="primary"))
        self.allow(allowed=False)
        jobs.run(directories.choices, owner=self, done=self._show_choices, failed=self.fail)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        nothing_on = not any(choice.is_on for choice in choices)
        for choice in choices:
            box = QCheckBox(self._title(choice.directory))
            box.setObjectName(f"directory-{choice.directory.name}")
            box.setChecked(choice.is_on or (nothing_on and choice.is_built_in))
            box.toggled.connect(self._on_ticked)
            self._boxes.append((box, choice.directory))
            self._where.addWidget(box)
        self.allow(self.may_act())
        self.fit()

    @Slot()
    def _on_ticked(self) -> None:
        self.allow(self.may_act())

    def _title(self, directory: Directory) -> str:
        match directory.kind:
            case DirectoryKind.WKD:
                return self.tr("the mail provider %s itself").replace("%s", self._address.rpartition("@")[2])
            case DirectoryKind.VKS | DirectoryKind.HKPS:
                return directory.name

    def may_act(self) -> bool:
        return any(box.isChecked() for box, _ in self._boxes)

    def _ask(self) -> None:
        chosen = [directory for box, directory in self._boxes if box.isChecked()]

        def work(stop: WatchedStop) -> Sequence[Reply]:
            return self._directories.find(ByAddress(self._address), chosen, stop, stop.progress)

        self.run(work, self._show_replies, self.tr("Asking…"))

    def _show_replies(self, replies: Sequence[Reply]) -> None:
        clear(self._found)
        for reply in replies:
            for offer in reply.offers:
                for preview in offer.previews:
                    self._found.addWidget(self._card(offer, preview))
        faults = [words.explained(reply.error) for reply in replies if reply.error]
        if disagreement(replies):
            self.say(self.tr("They name different keys. Ask the owner which one is right."), "warn")
        elif not any(reply.offers for reply in replies):
            self.say("\n".join(faults) or self.tr("Nobody has a key for this address."), "warn")
        else:
            self.say(self.tr("Anybody can make a key with any name: compare the fingerprint with its owner."), "quiet")
        self.fit()

    def _card(self, offer: Offer, preview: KeyPreview) -> QWidget:
        frame, inside = card()
        fingerprint = preview.key.fingerprint
        inside.addWidget(Words(words.key_name(preview.key)))
        inside.addWidget(FingerprintWords(fingerprint, f"found-{fingerprint}"))
        where = offer.directory.name if offer.directory else offer.url
        inside.addWidget(Words(self.tr("from %s").replace("%s", where), tone="quiet"))
        take = button(self.tr("&Import this key"), f"take-{fingerprint}", partial(self._take, offer, preview))
        inside.addLayout(button_row(take))
        return frame

    def _take(self, offer: Offer, preview: KeyPreview) -> None:
        def work(_stop: WatchedStop) -> ImportReport:
            return self._directories.take(offer, [preview.key.fingerprint])

        self.run(work, self._on_taken, self.tr("Importing…"))

    def _on_taken(self, _report: ImportReport) -> None:
        self.key_changed.emit()
        self.accept()
