"""The fourth step: the browsers that were found are linked, and one reads how each gets the extension."""

from collections.abc import Sequence
from functools import partial

from sealpost.browsers import loading
from sealpost.browsers.links import BrowserLink, BrowserLinks, LinkState
from sealpost.browsers.table import extension_folder
from sealpost.core.assistant import Progress
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.assistant.page import Action, Page
from sealpost.ui.theme import fixed_width
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import Short, Words, button, card, clear, copy_to_clipboard, row, section


class BrowsersPage(Page):
    def __init__(self, links: BrowserLinks, jobs: Jobs) -> None:
        super().__init__(self.tr("Your browsers"), "assistant-browsers", jobs)
        self._links = links
        self._found: Sequence[BrowserLink] | None = None
        self.body.addWidget(
            Words(
                self.tr("Linking lets a browser ask Sealpost, and nothing else. It asks you before it uses your key.")
            )
        )
        frame, self._list = card()
        self.body.addWidget(frame)
        self._loading, self._steps = card()
        self.body.addWidget(self._loading)
        self._loading.hide()

    def action(self) -> Action:
        if self._found is None or self.is_busy:
            return Action(self.tr("&Continue"), is_allowed=False, can_skip=True)
        if self._unlinked():
            return Action(self._link_words(), can_skip=True)
        return Action(self.tr("&Continue"))

    def _link_words(self) -> str:
        unlinked = self._unlinked()
        if len(unlinked) == 1:
            return self.tr("&Link %1").replace("%1", unlinked[0].title)
        return self.tr("&Link all of them")

    def act(self) -> None:
        if unlinked := self._unlinked():
            self._link([link.name for link in unlinked])
        else:
            self.done.emit()

    def enter(self, progress: Progress) -> None:
        self._jobs.run(self._find, owner=self, done=self._show, failed=self.fail)

    def _find(self) -> Sequence[BrowserLink]:
        return [link for link in self._links.find() if link.found or link.linked]

    def _unlinked(self) -> Sequence[BrowserLink]:
        return [link for link in self._found or () if link.state in (LinkState.NOT_LINKED, LinkState.STALE)]

    def _link(self, names: Sequence[str]) -> None:
        def work(_stop: WatchedStop) -> Sequence[BrowserLink]:
            self._links.link(names)
            return self._find()

        self.run(work, self._show, self.tr("Linking…"))

    def _show(self, found: Sequence[BrowserLink]) -> None:
        self._found = found
        clear(self._list)
        if not found:
            nothing = self.tr("No browser was found on this computer. You can link one later, in Sealpost's window.")
            self._list.addWidget(Words(nothing, tone="quiet", name="no-browser"))
        for link in found:
            state, tone = words.link_title(link)
            self._list.addLayout(row(Words(link.title, name=f"found-{link.name}"), Short(state, tone=tone)))
            if link.reason and not link.linked:
                self._list.addWidget(Words(link.reason, tone="quiet"))
        self._show_loading([link for link in found if link.linked])
        self.changed.emit()

    def _show_loading(self, linked: Sequence[BrowserLink]) -> None:
        clear(self._steps)
        self._loading.setVisible(bool(linked))
        folder = extension_folder()
        self._steps.addWidget(section(self.tr("Now load the extension in each of them, from this folder:")))
        name = Words(str(folder), name="extension-folder")
        fixed_width(name)
        copy = button(self.tr("C&opy"), "copy-extension-folder", partial(copy_to_clipboard, str(folder)))
        copy.setAccessibleName(self.tr("Copy the folder's name"))
        self._steps.addLayout(row(name, copy))
        for each in loading.steps(linked, folder):
            self._steps.addWidget(Words(each.title, name=f"loading-{each.name}"))
            for number, step in enumerate(each.steps, 1):
                self._steps.addWidget(Words(f"{number}. {step}", tone="quiet"))
