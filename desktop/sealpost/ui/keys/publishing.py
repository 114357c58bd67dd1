"""Making one's own key findable: on a key server, or as files for the web server of one's own domain."""

from collections.abc import Sequence
from functools import partial, reduce
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from sealpost.core.directories import Directory, DirectoryKind
from sealpost.core.keys import Address, Key
from sealpost.core.text import visible
from sealpost.disk.web_directory import write_web_directory
from sealpost.qt.jobs import Jobs
from sealpost.services.directories import Choice, DirectoryService
from sealpost.services.ports import Publication, Published
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.keys.directory_choices import DirectoryChoices
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Words, button, card, clear

_Sent = Sequence[tuple[Directory, Publication]]


class PublishDialog(KeyDialog):
    """Nothing leaves this computer before it was said what goes where."""

    def __init__(self, key: Key, directories: DirectoryService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Make your key findable"), "publish-dialog", jobs, parent, guarded=True)
        self._key = key
        self._directories = directories
        self._sent: _Sent = ()
        self.body.addWidget(Words(self.tr("This goes to each directory that you tick, for everybody to see:")))
        frame, inside = card()
        for user_id in key.user_ids:
            inside.addWidget(Words(visible(user_id.text)))
        inside.addWidget(Words(self.tr("the public key, and nothing secret"), tone="quiet"))
        self.body.addWidget(frame)
        self._warning = Words(
            self.tr("Nobody can take a key back from a key server; it can only be revoked."), tone="warn"
        )
        self.body.addWidget(self._warning)
        self._choices = DirectoryChoices([DirectoryKind.VKS, DirectoryKind.HKPS])
        self._choices.changed.connect(lambda: self.allow(self.may_act()))
        self.body.addWidget(self._choices)
        self._results = QVBoxLayout()
        self._results.setSpacing(space(2))
        self.body.addLayout(self._results)
        self.setMinimumWidth(space(130))
        self._confirm = button(self.tr("&Send the mails"), "ask-owner", self._ask_owner, look="primary")
        self._confirm.hide()
        self.add_buttons(self._confirm, act=button(self.tr("&Publish"), "publish-key", self._start, look="primary"))
        jobs.run(directories.choices, owner=self, done=self._show_choices, failed=self.fail)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices.show_choices(choices)
        self._choices.setFocus()
        self.allow(self.may_act())
        self.fit()

    def may_act(self) -> bool:
        return bool(self._choices.chosen)

    def _start(self) -> None:
        keep, chosen = self._choices.keeper(self._directories), self._choices.chosen

        def work(stop: WatchedStop) -> _Sent:
            keep()
            return [(each, self._directories.publish(self._key.fingerprint, each, stop)) for each in chosen]

        self.run(work, self._show_sent, self.tr("Publishing…"))

    def _show_sent(self, sent: _Sent) -> None:
        self._sent = sent
        self._choices.hide()
        self._warning.hide()
        clear(self._results)
        waiting = False
        for directory, publication in sent:
            self._results.addWidget(Words(words.directory_title(directory)))
            for address, state in publication.addresses.items():
                said, tone = words.published_title(state)
                self._results.addWidget(Words(f"{visible(address)}: {said}", tone=tone))
                waiting = waiting or state is Published.UNPUBLISHED
        self.turn_into_a_report(self.tr("Published"), self.tr("The key is there now."))
        if waiting:
            hint = self.tr("To be found by an address, each needs a yes: a mail goes to it with a link to open.")
            self._results.addWidget(Words(hint, tone="quiet"))
        self._confirm.setVisible(waiting)
        self.fit()

    def _ask_owner(self) -> None:
        sent = self._sent

        def work(stop: WatchedStop) -> _Sent:
            return [(each, _ask(self._directories, each, publication, stop)) for each, publication in sent]

        self._confirm.hide()
        self.run(work, self._show_sent, self.tr("Asking for the mails…"))


def _ask(
    directories: DirectoryService, directory: Directory, publication: Publication, stop: WatchedStop
) -> Publication:
    open_ones = [each for each, state in publication.addresses.items() if state is Published.UNPUBLISHED]
    return directories.ask_owner(directory, publication, open_ones, stop) if open_ones else publication


class WebDirectoryDialog(KeyDialog):
    """Files for whoever keeps the web server of a domain."""

    def __init__(
        self, keys: Sequence[Key], directories: DirectoryService, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Files for a web key directory"), "web-directory-dialog", jobs, parent)
        self._keys = keys
        self._directories = directories
        self.body.addWidget(
            Words(self.tr("Mail programs look for keys on the web server of a domain. Put these files there."))
        )
        self._domains = QComboBox()
        self._domains.setObjectName("web-directory-domain")
        self._domains.setAccessibleName(self.tr("Domain"))
        for domain in _common_domains(keys):
            self._domains.addItem(visible(domain), domain)
        self.body.addWidget(self._domains)
        self.add_buttons(act=button(self.tr("Choose a &folder…"), "web-directory-folder", self._choose, look="primary"))
        self.allow(self.may_act())
        if not self._domains.count():
            self.say(self.tr("The chosen keys have no address in a common domain."), "warn")

    def may_act(self) -> bool:
        return self._domains.count() > 0

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where to put the files"))
        if name:
            self.save(Path(name))

    def save(self, folder: Path) -> None:
        domain: str = self._domains.currentData()
        work = partial(_write, self._directories, self._keys, domain, folder)
        self.run(work, partial(self._on_saved, folder), self.tr("Writing…"))

    def _on_saved(self, folder: Path, count: int) -> None:
        said = self.tr("%n files are in {folder}.", "", count).format(folder=folder)
        self.turn_into_a_report(self.tr("Written"), said)


def _write(directories: DirectoryService, keys: Sequence[Key], domain: str, folder: Path, _stop: WatchedStop) -> int:
    files = directories.web_directory([key.fingerprint for key in keys], domain)
    write_web_directory(folder, files)
    return len(files)


def _common_domains(keys: Sequence[Key]) -> Sequence[str]:
    of_each = [{_domain(each.address) for each in key.user_ids if each.address and not each.revoked} for key in keys]
    return sorted(reduce(set[str].intersection, of_each)) if of_each else []


def _domain(address: Address) -> str:
    return address.rpartition("@")[2]
