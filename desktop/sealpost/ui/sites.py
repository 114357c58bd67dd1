"""Which sites may use a key for what, and which browsers are paired."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.ports import SiteRule
from sealpost.services.sites import SitesService
from sealpost.ui import words
from sealpost.ui.paired_browsers import PairedBrowsersList
from sealpost.ui.tables import RowModel, chosen_row, size_columns, table
from sealpost.ui.theme import space
from sealpost.ui.widgets import Words, button, button_row, heading, window_layout


class SitesWindow(QWidget):
    def __init__(self, sites: SitesService, browsers: PairedBrowsersList, jobs: Jobs) -> None:
        super().__init__()
        self._sites = sites
        self._browsers = browsers
        self._jobs = jobs
        self.setObjectName("sites-window")
        self.setWindowTitle(self.tr("Sites and browsers"))
        self._build()
        self.resize(space(180), space(150))

    def _build(self) -> None:
        self._rules: RowModel[SiteRule] = RowModel(
            [
                (self.tr("Site"), lambda rule: words.site_title(rule.origin)),
                (self.tr("May use your key to"), lambda rule: words.operation_title(rule.operation)),
                (self.tr("Answer"), lambda rule: words.decision_title(rule.decision)),
                (self.tr("Since"), lambda rule: words.day(rule.since)),
            ]
        )
        self._table = table(self._rules, "site-rules")
        size_columns(self._table, 0, {1: 42, 2: 34, 3: 34})
        self._table.selectionModel().selectionChanged.connect(self._on_selection)
        self._note = Words(tone="quiet", name="sites-note")
        self._forget = button(self.tr("&Ask again"), "forget-rule", self._forget_chosen)
        layout = window_layout(self)
        layout.addWidget(heading(self.tr("Sites")))
        layout.addWidget(Words(self.tr("What you answered when a site wanted to use your key."), tone="quiet"))
        layout.addWidget(self._table, 1)
        layout.addWidget(self._note)
        layout.addLayout(button_row(self._forget))
        layout.addSpacing(space(2))
        layout.addWidget(heading(self.tr("Browsers")))
        layout.addWidget(
            Words(self.tr("What you paired by comparing a code. A revoked browser can ask for nothing."), tone="quiet")
        )
        layout.addWidget(self._browsers, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        self._jobs.run(self._sites.list, owner=self, done=self._show, failed=self._explain)
        self._browsers.refresh()

    def _show(self, rules: Sequence[SiteRule]) -> None:
        self._rules.show(rules)
        self._note.setText(
            "" if rules else self.tr("No answers yet: Sealpost asks when a site first wants to use your key.")
        )
        self._note.setVisible(not rules)
        self._on_selection()

    def _on_selection(self) -> None:
        self._forget.setEnabled(chosen_row(self._table) is not None)

    def _forget_chosen(self) -> None:
        chosen = chosen_row(self._table)
        if chosen is None:
            return
        rule = self._rules.row_at(chosen)
        work = partial(self._sites.forget, rule.origin, rule.operation)
        self._jobs.run(work, owner=self, done=lambda _: self.refresh(), failed=self._explain)

    def _explain(self, error: SealpostError) -> None:
        self._note.setText(words.explained(error))
        self._note.setVisible(True)
