"""Everything that a contact has, to be typed in: what can't be read is named, and nothing is kept until it is right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum
from functools import partial
from typing import TypeVar
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from sealpost.core.advisor import Channel, Consent, Standing, Temperament
from sealpost.core.contact_form import Typed, WrongFields, read_form
from sealpost.core.contacts import Contact, Decides, MailConsent, Preference
from sealpost.core.phone import written
from sealpost.core.rules_file import format_hours
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.contacts import ContactChange, ContactService
from sealpost.ui import contact_words, words
from sealpost.ui.contacts.fields import Numbers, Several
from sealpost.ui.theme import space
from sealpost.ui.widgets import Scrolled, Short, Words, button, button_row, card, heading, section, window_layout

_Choice = TypeVar("_Choice", bound=Enum)


def own_country() -> str | None:
    """Where numbers without + belong: the country of the user's desktop."""
    code = QLocale.territoryToCode(QLocale().territory())
    return code if len(code) == 2 else None


class ContactEditor(QDialog):
    """`before` without an id is a new contact."""

    kept = Signal(object)  # ContactChange

    def __init__(self, before: Contact, contacts: ContactService, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._contacts = contacts
        self._jobs = jobs
        self.setObjectName("contact-editor")
        self.setWindowTitle(self.tr("Change a contact") if before.id else self.tr("New contact"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._show(before)
        self.resize(space(164), space(180))

    # --- Building -----------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = window_layout(self)
        layout.addWidget(heading(self.windowTitle()))
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, space(2), 0)
        body.setSpacing(space(2))
        for title, build in (
            (self.tr("Who"), self._build_who),
            (self.tr("How to reach them"), self._build_ways),
            (self.tr("When"), self._build_times),
            (self.tr("What they allow and prefer"), self._build_wishes),
            (self.tr("Only for you: never exported"), self._build_private),
            (self.tr("More"), self._build_more),
        ):
            body.addWidget(section(title))
            frame, box = card()
            box.addLayout(build())
            body.addWidget(frame)
        body.addStretch(1)
        area = Scrolled(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(area, 1)
        self._said = Words(tone="warn", name="editor-said")
        self._said.hide()
        layout.addWidget(self._said)
        leave = button(self.tr("Cancel"), "cancel", self.reject)
        self._keep = button(self.tr("&Save"), "save-contact", self._save, look="primary")
        layout.addLayout(button_row(right=[leave, self._keep]))
        self._keep.setDefault(True)  # it has to be in the dialog by then

    def _build_who(self) -> QGridLayout:
        grid = _grid()
        self._name = _line(grid, self.tr("Name"), "contact-name")
        self._organisation = _line(grid, self.tr("Organisation"), "contact-organisation")
        self._job = _line(grid, self.tr("Job"), "contact-job")
        self._standing = _choice(grid, self.tr("Standing"), "contact-standing", Standing, contact_words.standing_title)
        self._decides = _choice(grid, self.tr("Decides"), "contact-decides", Decides, contact_words.decides_title)
        self._assistant = _line(grid, self.tr("Assistant"), "contact-assistant")
        self._assistant_phone = _line(grid, self.tr("Assistant's number"), "contact-assistant-phone")
        return grid

    def _build_ways(self) -> QGridLayout:
        grid = _grid()
        self._addresses = Several("address", self.tr("Address"), self.tr("One more address"), "name@example.org")
        _field(grid, self.tr("Addresses"), self._addresses)
        labels = [self.tr("work"), self.tr("mobile"), self.tr("home")]
        self._phones = Numbers("phone", self.tr("Number"), self.tr("One more number"), "+36 20 123 4567", labels)
        _field(grid, self.tr("Numbers"), self._phones)
        grid.addWidget(Words(self.tr("The first of each is the one that is used."), tone="quiet"), grid.rowCount(), 1)
        return grid

    def _build_times(self) -> QGridLayout:
        grid = _grid()
        zones = sorted(zone for zone in available_timezones() if "/" in zone)
        hint = self.tr("as in Europe/Budapest")
        self._zones = Several("zone", self.tr("Time zone"), self.tr("One more zone"), hint, zones)
        _field(grid, self.tr("Time zones"), self._zones)
        self._hours = _line(grid, self.tr("Working hours"), "contact-hours")
        self._hours.setPlaceholderText(self.tr("the usual ones; or as in 08:00-16:00"))
        self._quiet = Several("quiet", self.tr("Quiet hours"), self.tr("More quiet hours"), "12:00-13:00")
        _field(grid, self.tr("Never call at"), self._quiet)
        return grid

    def _build_wishes(self) -> QGridLayout:
        grid = _grid()
        self._prefers = QComboBox()
        for title, channel in (
            (self.tr("not said"), None),
            (self.tr("to be called"), Channel.PHONE),
            (self.tr("to be written to"), Channel.EMAIL),
        ):
            self._prefers.addItem(title, channel)
        self._prefers.setObjectName("contact-prefers")
        self._prefers_since = _date("contact-prefers-since")
        _field(grid, self.tr("Prefers"), _beside(self._prefers, Short(self.tr("said on")), self._prefers_since))
        self._consent = QComboBox()
        for answer in Consent:
            self._consent.addItem(contact_words.consent_title(answer), answer)
        self._consent.setObjectName("contact-consent")
        self._consent_since = _date("contact-consent-since")
        said = _beside(self._consent, Short(self.tr("said on")), self._consent_since)
        _field(grid, self.tr("Promotional mail"), said)
        self._consent_source = _line(grid, self.tr("Said where"), "contact-consent-source")
        self._do_not_call = _tick(grid, self.tr("Do not &call"), "contact-do-not-call")
        self._do_not_mail = _tick(grid, self.tr("Do not write"), "contact-do-not-mail")
        for chosen, since in ((self._prefers, self._prefers_since), (self._consent, self._consent_since)):
            chosen.currentIndexChanged.connect(partial(_follow, chosen, since))
        return grid

    def _build_private(self) -> QGridLayout:
        grid = _grid()
        self._temperament = _choice(
            grid, self.tr("Temperament"), "contact-temperament", Temperament, contact_words.temperament_title
        )
        self._travelling = _tick(grid, self.tr("Often t&ravelling"), "contact-travelling")
        return grid

    def _build_more(self) -> QGridLayout:
        grid = _grid()
        self._tags = _line(grid, self.tr("Tags"), "contact-tags")
        self._tags.setPlaceholderText(self.tr("separated by commas"))
        hint = self.tr("40 or 64 hexadecimal digits")
        self._keys = Several("key", self.tr("Key fingerprint"), self.tr("One more key"), hint)
        _field(grid, self.tr("Keys"), self._keys)
        self._notes = QPlainTextEdit()
        self._notes.setObjectName("contact-notes")
        self._notes.setTabChangesFocus(True)
        self._notes.setMinimumHeight(space(20))
        _field(grid, self.tr("Notes"), self._notes)
        return grid

    # --- Showing and reading ------------------------------------------------------------------------------

    def _show(self, contact: Contact) -> None:
        for line, text in (
            (self._name, contact.name),
            (self._organisation, contact.organisation),
            (self._job, contact.job),
            (self._assistant, contact.assistant.name if contact.assistant else ""),
            (self._hours, format_hours(contact.hours) if contact.hours else ""),
            (self._consent_source, contact.consent.source),
            (self._tags, ", ".join(contact.tags)),
        ):
            line.setText(text)
            line.setCursorPosition(0)
        if contact.assistant and contact.assistant.phone:
            self._assistant_phone.setText(written(contact.assistant.phone))
        self._addresses.show_texts(contact.addresses)
        self._phones.show_numbers([(written(phone), phone.label) for phone in contact.phones])
        self._zones.show_texts(contact.zones)
        self._quiet.show_texts([format_hours(hours) for hours in contact.quiet])
        self._keys.show_texts(contact.fingerprints)
        self._notes.setPlainText(contact.notes)
        self._show_choices(contact)

    def _show_choices(self, contact: Contact) -> None:
        preference, consent = contact.preference, contact.consent
        _choose(self._standing, contact.standing)
        _choose(self._decides, contact.decides)
        _choose(self._temperament, contact.temperament)
        _choose(self._prefers, preference.channel if preference else None)
        _choose(self._consent, consent.answer)
        self._travelling.setChecked(contact.often_travelling)
        self._do_not_call.setChecked(contact.do_not_call)
        self._do_not_mail.setChecked(contact.do_not_mail)
        if preference:
            self._prefers_since.setDate(_to_qt(preference.said_on))
        if consent.said_on:
            self._consent_since.setDate(_to_qt(consent.said_on))
        _follow(self._prefers, self._prefers_since)
        _follow(self._consent, self._consent_since)

    def _chosen(self) -> Contact:
        prefers: Channel | None = self._prefers.currentData()
        answer: Consent = self._consent.currentData()
        is_known = answer is not Consent.UNKNOWN
        source = self._consent_source.text()
        return replace(
            self._before,
            name=self._name.text(),
            organisation=self._organisation.text(),
            job=self._job.text(),
            standing=self._standing.currentData(),
            decides=self._decides.currentData(),
            temperament=self._temperament.currentData(),
            often_travelling=self._travelling.isChecked(),
            do_not_call=self._do_not_call.isChecked(),
            do_not_mail=self._do_not_mail.isChecked(),
            preference=Preference(prefers, _from_qt(self._prefers_since)) if prefers else None,
            consent=MailConsent(answer, source, _from_qt(self._consent_since) if is_known else None),
            tags=tuple(tag.strip() for tag in self._tags.text().split(",") if tag.strip()),
            notes=self._notes.toPlainText(),
        )

    def _typed(self) -> Typed:
        return Typed(
            addresses=self._addresses.texts,
            phones=self._phones.numbers,
            assistant=self._assistant.text(),
            assistant_phone=self._assistant_phone.text(),
            zones=self._zones.texts,
            hours=self._hours.text(),
            quiet=self._quiet.texts,
            fingerprints=self._keys.texts,
        )

    def _save(self) -> None:
        try:
            contact = read_form(self._typed(), self._chosen(), own_country())
        except WrongFields as wrong:
            self._say(contact_words.fault_sentences(wrong.faults))
            return
        self._keep.setEnabled(False)
        self._jobs.run(self._work(contact), owner=self, done=self._on_kept, failed=self._explain)

    def _work(self, contact: Contact) -> Callable[[], ContactChange]:
        if self._before.id:
            return partial(self._contacts.change, self._before, contact)
        return partial(self._contacts.add, contact)

    def _on_kept(self, change: ContactChange) -> None:
        self.kept.emit(change)
        self.accept()

    def _explain(self, error: SealpostError) -> None:
        self._keep.setEnabled(True)
        self._say(words.explained(error))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(space(3))
    grid.setVerticalSpacing(space(2))
    grid.setColumnMinimumWidth(0, space(34))
    grid.setColumnStretch(1, 1)
    return grid


def _field(grid: QGridLayout, title: str, field: QWidget) -> None:
    label = Short(title, tone="quiet")
    label.setContentsMargins(0, space(1), 0, 0)
    line = grid.rowCount()
    grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(field, line, 1)
    field.setAccessibleName(title)


def _line(grid: QGridLayout, title: str, name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    _field(grid, title, made)
    return made


def _choice(
    grid: QGridLayout, title: str, name: str, choices: type[_Choice], said: Callable[[_Choice], str]
) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    for choice in choices:
        made.addItem(said(choice), choice)
    _field(grid, title, made)
    return made


def _tick(grid: QGridLayout, title: str, name: str) -> QCheckBox:
    made = QCheckBox(title)
    made.setObjectName(name)
    grid.addWidget(made, grid.rowCount(), 1)
    return made


def _date(name: str) -> QDateEdit:
    made = QDateEdit(QDate.currentDate())
    made.setObjectName(name)
    made.setCalendarPopup(True)
    made.setMaximumDate(QDate.currentDate())
    return made


def _beside(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(2))
    for widget in widgets:
        line.addWidget(widget)
    line.setStretch(0, 1)
    return holder


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, next((n for n in range(box.count()) if box.itemData(n) is value), 0)))


def _follow(chosen: QComboBox, since: QDateEdit, *_: object) -> None:
    """A date belongs to what was said; the first choice is that nothing was."""
    since.setEnabled(chosen.currentIndex() > 0)


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _from_qt(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
