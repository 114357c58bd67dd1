"""Importing is two steps: see whose keys they are and what would change, then say which; and a report of what did."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from sealpost.core import verdict
from sealpost.core.key_history import Origin, Source
from sealpost.core.keys import Fingerprint
from sealpost.core.reasons import Reason
from sealpost.core.text import visible
from sealpost.qt.jobs import Jobs
from sealpost.services import key_gathering
from sealpost.services.key_gathering import Gathered, Offered
from sealpost.services.keys import KeyService
from sealpost.services.ports import ImportReport, KeyPreview
from sealpost.ui import words
from sealpost.ui.keys.dialog import KeyDialog
from sealpost.ui.theme import space
from sealpost.ui.watched_work import WatchedStop
from sealpost.ui.widgets import FingerprintWords, ScrolledCard, Words, as_title, button, button_row, card

_MOST_CARDS = 60
_MOST_NAMES = 5
_LINES_IN_VIEW = 18


class ImportDialog(KeyDialog):
    """`offered` is some content, or what gathers it in a job. Secret keys are offered as one's own."""

    imported = Signal()
    revocation_chosen = Signal(bytes)  # a certificate that was among what was offered

    def __init__(
        self,
        offered: bytes | Callable[[], Gathered],
        keys: KeyService,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Import keys"), "import-dialog", jobs, parent)
        self._keys = keys
        self._offered: Offered | None = None
        self._choices: dict[Fingerprint, QCheckBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(space(2))
        self.body.addLayout(self._list)
        self._hint = Words(tone="quiet", name="import-hint")
        self._hint.hide()
        self.body.addWidget(self._hint)
        self.setMinimumWidth(space(130))
        self.add_buttons(act=button(self.tr("&Import"), "import", self._start, look="primary"))
        gathering = offered if callable(offered) else partial(_gather_one, offered)
        self.run(partial(_look, keys, gathering), self._show, self.tr("Looking at the keys…"))

    def may_act(self) -> bool:
        return self._offered is not None and bool(self._chosen())

    def _chosen(self) -> Sequence[Fingerprint]:
        return [fingerprint for fingerprint, box in self._choices.items() if box.isChecked()]

    # --- What would change --------------------------------------------------------------------------------

    def _show(self, offered: Offered) -> None:
        self._offered = offered
        own, others = offered.own, offered.others
        if own or others:
            self.title.setText(self.tr("Your own key") if not others else self.tr("Is this whom you expect?"))
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(space(2))
        for preview in (*own, *others):
            made = self._card(preview)
            if cards.count() < _MOST_CARDS:
                cards.addWidget(made)
        shown = len(own) + len(others)
        if shown > _MOST_CARDS:
            cards.addWidget(Words(self.tr("%n more", "", shown - _MOST_CARDS), tone="quiet"))
        if shown:
            self._list.addWidget(inside if shown < 3 else ScrolledCard(inside, _LINES_IN_VIEW, "offered-keys"))
        for name, error in offered.gathered.refused:
            self._list.addWidget(Words(f"{visible(name)}: {words.message_of(error)}", tone="warn"))
        for certificate in offered.gathered.revocations:
            self._list.addWidget(self._revocation(certificate))
        self._hint.setText(self._advice(offered))
        self._hint.show()
        self.allow(self.may_act())
        self.fit()

    def _revocation(self, certificate: bytes) -> QWidget:
        frame, inside = card()
        inside.addWidget(Words(self.tr("A revocation certificate: it ends a key, and holds none."), tone="warn"))
        revoke = button(self.tr("&Revoke a key with it…"), "use-revocation", partial(self._use, certificate))
        inside.addLayout(button_row(revoke))
        return frame

    def _use(self, certificate: bytes) -> None:
        self.accept()
        self.revocation_chosen.emit(certificate)

    def _advice(self, offered: Offered) -> str:
        if not offered.own and not offered.others:
            return self.tr("Nothing is revoked before you have seen which key it is.")
        if offered.own:
            return self.tr("The secret part is imported too. Do this only with a key of your own.")
        return self.tr("A key says nothing about whose it is until you compare its fingerprint with the owner.")

    def _card(self, preview: KeyPreview) -> QWidget:
        frame, inside = card()
        name, address = words.split_user_id(words.key_name(preview.key))
        chosen = QCheckBox(as_title(name or address))
        chosen.setObjectName(f"choose-{preview.key.fingerprint}")
        chosen.setChecked(preview.is_new or bool(preview.changes) or preview.has_secret)
        chosen.toggled.connect(lambda: self.allow(self.may_act()))
        self._choices[preview.key.fingerprint] = chosen
        inside.addWidget(chosen)
        add_preview(self, inside, preview)
        return frame

    # --- What did -----------------------------------------------------------------------------------------

    def _start(self) -> None:
        offered = self._offered
        if offered is None:
            return
        chosen = self._chosen()

        def work(stop: WatchedStop) -> ImportReport:
            return key_gathering.take(self._keys, offered, chosen, stop)

        self.run(work, self._on_imported, self.tr("Importing…"))

    def _on_imported(self, report: ImportReport) -> None:
        for box in self._choices.values():
            box.setEnabled(False)
        self._hint.hide()
        self.turn_into_a_report(self.tr("Imported"), report_said(self, report))
        self.key_changed.emit()
        self.imported.emit()


def add_preview(widget: QWidget, inside: QVBoxLayout, preview: KeyPreview) -> None:
    """What is to be known of an offered key below its name."""
    key = preview.key
    if preview.has_secret:
        inside.addWidget(Words(widget.tr("Secret key: whoever has it can open and sign in your name."), tone="warn"))
    for user_id in key.user_ids[:_MOST_NAMES]:
        if user_id.address or len(key.user_ids) > 1:  # a name alone is the title already
            inside.addWidget(Words(visible(user_id.text), tone="quiet"))
    if (rest := len(key.user_ids) - _MOST_NAMES) > 0:
        inside.addWidget(Words(widget.tr("%n more", "", rest), tone="quiet"))
    inside.addWidget(FingerprintWords(key.fingerprint, f"preview-{key.fingerprint}"))
    news = widget.tr("New key") if preview.is_new else words.listed(list(preview.changes)) or widget.tr("Nothing new")
    inside.addWidget(Words(news, tone="good" if preview.is_new or preview.changes else "quiet"))
    for concern in preview.concerns:
        if concern is not Reason.SECRET_KEY:
            inside.addWidget(Words(words.said(verdict.warning(concern).message), tone="warn"))


def report_said(widget: QWidget, report: ImportReport) -> str:
    said = [
        *([widget.tr("%n new keys", "", len(report.imported))] if report.imported else []),
        *([widget.tr("%n keys changed", "", len(report.updated))] if report.updated else []),
        *([widget.tr("%n keys as they were", "", len(report.unchanged))] if report.unchanged else []),
    ]
    return words.listed(said) or widget.tr("Nothing was imported.")


def _gather_one(content: bytes) -> Gathered:
    return key_gathering.gather([("", content)], Origin(Source.FILE))


def _look(keys: KeyService, gathering: Callable[[], Gathered], _stop: WatchedStop) -> Offered:
    return key_gathering.offer(keys, gathering())
