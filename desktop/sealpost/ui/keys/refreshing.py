"""Looking whether keys have changed elsewhere: what has is shown, and taken when the person says so."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealpost.core.keys import Fingerprint, Key
from sealpost.qt.jobs import Jobs
from sealpost.services.directories import Choice, DirectoryService, RefreshReport
from sealpost.services.ports import ImportReport
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog, whose
from sealpost.ui.keys.directory_choices import DirectoryChoices
from sealpost.ui.keys.importing import report_said
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import ScrolledCard, Words, button, card, clear

_LINES_IN_VIEW = 14
_MOST_CARDS = 60


class RefreshDialog(KeyDialog):
    """`keys` are the chosen ones; `count` is said where they are too many to be named."""

    def __init__(
        self,
        fingerprints: Sequence[Fingerprint],
        keys: Sequence[Key],
        directories: DirectoryService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Have they changed elsewhere?"), "refresh-dialog", jobs, parent)
        self._fingerprints = fingerprints
        self._directories = directories
        self._report: RefreshReport | None = None
        said = self.tr("Each directory that you ask learns which keys you have.")
        which = whose(keys) if keys else Words(self.tr("%n keys", "", len(fingerprints)), name="refresh-count")
        self._asked = [which, Words(said, tone="quiet")]
        for asked in self._asked:
            self.body.addWidget(asked)
        self._choices = DirectoryChoices()
        self._choices.changed.connect(lambda: self.allow(self.may_act()))
        self.body.addWidget(self._choices)
        self._results = QVBoxLayout()
        self.body.addLayout(self._results)
        self.setMinimumWidth(space(130))
        self._take_all = button(self.tr("&Take the changes"), "take-changes", self._take, look="primary")
        self._take_all.hide()
        self.add_buttons(self._take_all, act=button(self.tr("&Refresh"), "refresh-keys", self._start, look="primary"))
        self.allow(False)
        jobs.run(directories.choices, owner=self, done=self._show_choices, failed=self.fail)

    def _show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices.show_choices(choices)
        self._choices.setFocus()
        self.allow(self.may_act())
        self.fit()

    def may_act(self) -> bool:
        return bool(self._choices.chosen) and bool(self._fingerprints)

    def _start(self) -> None:
        keep, chosen = self._choices.keeper(self._directories), self._choices.chosen

        def work(stop: WatchedStop) -> RefreshReport:
            keep()
            return self._directories.refresh(self._fingerprints, chosen, stop, stop.progress)

        clear(self._results)
        self.run(work, self._show_report, self.tr("Asking…"))

    def _show_report(self, report: RefreshReport) -> None:
        self._report = report
        for asked in (*self._asked, self._choices, self.act):
            asked.hide()
        self.title.setText(self.tr("What is new"))
        self.say(self._said(report), "quiet")
        self.leave.setText(self.tr("Close"))
        self._take_all.setVisible(bool(report.offers))
        found = QWidget()
        inside = QVBoxLayout(found)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(space(2))
        for _, error in report.errors:
            inside.addWidget(Words(f"{words.explained(error)}", tone="warn"))
        changed = [(offer, preview) for offer in report.offers for preview in offer.previews if preview.changes]
        for offer, preview in changed[:_MOST_CARDS]:
            frame, box = card()
            box.addWidget(Words(words.key_name(preview.key)))
            said = f"{words.directory_title(offer.directory)} · {words.listed(list(preview.changes))}"
            box.addWidget(Words(said, tone="quiet"))
            inside.addWidget(frame)
        if len(changed) > _MOST_CARDS:
            inside.addWidget(Words(self.tr("%n more", "", len(changed) - _MOST_CARDS), tone="quiet"))
        if inside.count():
            self._results.addWidget(ScrolledCard(found, _LINES_IN_VIEW, "refreshed-keys"))
        self.fit()
        self.key_changed.emit()

    def _said(self, report: RefreshReport) -> str:
        changed = len({preview.key.fingerprint for offer in report.offers for preview in offer.previews})
        said = [
            *([self.tr("%n keys have changed", "", changed)] if changed else []),
            *([self.tr("%n keys are as they were", "", report.unchanged)] if report.unchanged else []),
            *([self.tr("%n keys were not found", "", report.absent)] if report.absent else []),
        ]
        return words.listed(said)

    def _take(self) -> None:
        report = self._report
        if report is None:
            return
        self._take_all.setEnabled(False)
        self.run(partial(_take_all, self._directories, report), self._on_taken, self.tr("Importing…"))

    def _on_taken(self, report: ImportReport) -> None:
        self._take_all.hide()
        self.key_changed.emit()
        self.turn_into_a_report(self.tr("Refreshed"), report_said(self, report))


def _take_all(directories: DirectoryService, report: RefreshReport, stop: WatchedStop) -> ImportReport:
    """Each change after another; what came before a cancellation stays."""
    imported: list[Fingerprint] = []
    updated: list[Fingerprint] = []
    unchanged: list[Fingerprint] = []
    for done, offer in enumerate(report.offers):
        if stop.is_cancelled:
            break
        stop.progress(done, len(report.offers))
        part = directories.take(offer, [preview.key.fingerprint for preview in offer.previews])
        imported += part.imported
        updated += part.updated
        unchanged += part.unchanged
    return ImportReport(*(list(dict.fromkeys(each)) for each in (imported, updated, unchanged)))
