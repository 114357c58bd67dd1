"""One contact in full: how to reach them, what time it is there, what they allow, what passed between us."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sealpost.core.advisor import Advice, Channel, Consent, Goal, Standing, Temperament
from sealpost.core.contact_clock import ContactClock
from sealpost.core.contacts import Contact, Decides, Touch
from sealpost.core.hit_rate import HitRate
from sealpost.core.key_changes import KeyChange
from sealpost.core.phone import Phone
from sealpost.core.queue import Kind, QueueItem
from sealpost.core.rule_table import SlotRule
from sealpost.core.rules_file import format_hours
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.services.advisor import Wish
from sealpost.services.queue import NewItem
from sealpost.ui import contact_words, queue_words, words
from sealpost.ui.advice import show_advice
from sealpost.ui.contacts.people import People
from sealpost.ui.contacts.timeline import show_timeline
from sealpost.ui.key_change import show_key_change
from sealpost.ui.theme import space
from sealpost.ui.widgets import (
    FingerprintWords,
    Scrolled,
    Short,
    Words,
    button,
    button_row,
    card,
    clear,
    copy_to_clipboard,
    fact,
    heading,
    row,
    rule,
    section,
)

_MOST_NOTES = 5_000
_MOST_CHANGES = 10
_KEEP_IN_TOUCH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Found:
    contact: Contact | None
    touches: Sequence[Touch]
    like: Sequence[Contact]
    clock: ContactClock | None = None
    advice: Advice | None = None
    rates: Sequence[tuple[SlotRule, HitRate]] = ()
    queued: Sequence[QueueItem] = ()
    key_changes: Sequence[KeyChange] = ()


class ContactDetails(QWidget):
    change_asked = Signal(object)  # Contact
    removal_asked = Signal(object)
    log_asked = Signal(object)
    export_asked = Signal(object)
    write_asked = Signal(object)
    merge_asked = Signal(object, object)  # the one to keep, the other

    queueing_asked = Signal(object)  # the work that queues it

    def __init__(self, people: People, jobs: Jobs, explain: Callable[[], object]) -> None:
        super().__init__()
        self._contacts = people.contacts
        self._advisor = people.advisor
        self._queue = people.queue
        self._mail = people.mail
        self._explain_rules = explain
        self._goal = Goal.MEETING
        self._jobs = jobs
        self._wanted: Contact | None = None
        self.setObjectName("contact-details")
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(space(2), 0, space(2), 0)
        self._body.setSpacing(space(2))
        area = Scrolled(inside, least=108)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    @property
    def shown(self) -> Contact | None:
        return self._wanted

    def show_contact(self, contact: Contact | None) -> None:
        """What is known at once; the timeline and who may be the same person follow."""
        is_other = contact != self._wanted
        self._wanted = contact
        if contact is None:
            clear(self._body)
            return
        if is_other:
            self._show(_Found(contact, (), ()))
        self.refresh()

    def refresh(self) -> None:
        if contact := self._wanted:
            work = partial(self._look, contact)
            self._jobs.run(work, owner=self, done=partial(self._on_found, contact), failed=self._explain)

    def _look(self, contact: Contact) -> _Found:
        found = self._contacts.find(contact.id)
        if found is None:
            return _Found(None, (), ())
        timeline, like = self._contacts.timeline(found.id), self._contacts.like(found)
        advice = self._advisor.advise_about(found, Wish(self._goal))
        rates = self._advisor.own_rates(advice.slot) if advice.slot else ()
        queued = self._queue.of_contact(found.id)
        key_changes = self._mail.key_changes(found.addresses)
        return _Found(found, timeline, like, self._advisor.clock(found), advice, rates, queued, key_changes)

    def _on_found(self, asked: Contact, found: _Found) -> None:
        if self._wanted == asked:
            self._wanted = found.contact
            self._show(found)

    def _explain(self, error: SealpostError) -> None:
        self._body.addWidget(Words(words.explained(error), tone="warn", name="details-said"))

    # --- Showing ------------------------------------------------------------------------------------------

    def _show(self, found: _Found) -> None:
        clear(self._body)
        contact = found.contact
        if contact is None:
            return
        self._body.addWidget(heading(contact_words.contact_name(contact), 1.5, "contact-title"))
        if contact.name and (line := contact_words.organisation_line(contact)):
            self._body.addWidget(Words(line, tone="quiet", name="contact-line"))
        self._show_clock(found.clock)
        self._show_actions(contact)
        self._show_new_key_changes(contact, [each for each in found.key_changes if not each.is_noted])
        self._show_queued(found.queued)
        self._show_twins(contact, found.like)
        self._show_ways(contact)
        self._show_advice(contact, found)
        self._show_facts(contact)
        self._show_key_history([each for each in found.key_changes if each.is_noted])
        self._show_notes(contact)
        self._show_touches(contact, found.touches)
        self._body.addStretch(1)
        self._body.activate()

    def _show_clock(self, clock: ContactClock | None) -> None:
        if clock:
            _, tone = contact_words.openness_title(clock.openness)
            self._body.addWidget(Words(f"● {contact_words.clock_title(clock)}", tone=tone, name="contact-clock"))

    def _show_actions(self, contact: Contact) -> None:
        call = button(self.tr("&Call"), "call-contact", partial(self._call, contact), look="primary")
        call.setEnabled(bool(contact.phones) and not contact.do_not_call)
        write = button(self.tr("&Write"), "write-contact", partial(self.write_asked.emit, contact))
        write.setEnabled(bool(contact.addresses) and not contact.do_not_mail)
        note = button(self.tr("&Note…"), "log-touch", partial(self.log_asked.emit, contact))
        change = button(self.tr("C&hange…"), "change-contact", partial(self.change_asked.emit, contact))
        self._body.addLayout(button_row(call, write, note, change))

    def _show_new_key_changes(self, contact: Contact, changes: Sequence[KeyChange]) -> None:
        if not changes:
            return
        frame, inside = card()
        frame.setObjectName("new-key-changes")
        for change in changes:
            show_key_change(inside, change)
        inside.addWidget(Words(self.tr("Call and compare before you seal another letter."), tone="quiet"))
        note = button(self.tr("I have co&mpared it"), "note-key-changes", partial(self._note_key_changes, contact))
        inside.addLayout(button_row(note))
        self._body.addWidget(frame)

    def _note_key_changes(self, contact: Contact) -> None:
        work = partial(self._mail.note_key_changes, contact.addresses)
        self._jobs.run(work, owner=self, done=lambda _: self.refresh(), failed=self._explain)

    def _show_key_history(self, changes: Sequence[KeyChange]) -> None:
        if not changes:
            return
        self._body.addWidget(section(self.tr("How the key changed")))
        frame, inside = card()
        frame.setObjectName("key-history")
        for number, change in enumerate(changes[:_MOST_CHANGES]):
            if number:
                inside.addWidget(rule())
            show_key_change(inside, change, "")
        self._body.addWidget(frame)

    def _show_queued(self, queued: Sequence[QueueItem]) -> None:
        for number, item in enumerate(queued[:3]):
            at = contact_words.weekday_and_time(item.due_at.astimezone()) if item.due_at else ""
            kind, title = queue_words.kind_title(item.kind), visible(item.title)
            said = " · ".join(part for part in (kind, words.day(item.due_at) if item.due_at else "", at, title) if part)
            text = self.tr("In the queue: %1").replace("%1", said)
            self._body.addWidget(Words(text, tone="accent", name=f"queued-{number}"))

    def _show_advice(self, contact: Contact, found: _Found) -> None:
        if found.advice is None:
            return
        goal = QComboBox()
        goal.setObjectName("advice-goal")
        goal.setAccessibleName(self.tr("What for"))
        for each in Goal:
            goal.addItem(contact_words.goal_title(each), each)
        goal.setCurrentIndex(list(Goal).index(self._goal))
        goal.activated.connect(partial(self._ask_for, goal))
        line = row(Short(self.tr("Call or write to"), tone="quiet"), goal)
        line.setStretch(1, 1)
        self._body.addLayout(line)
        frame, inside = card()
        frame.setObjectName("advice-card")
        take = partial(self._take_advice, contact, found.advice)
        show_advice(inside, found.advice, found.rates, take, self._explain_rules)
        self._body.addWidget(frame)

    def _ask_for(self, goal: QComboBox, _index: int) -> None:
        self._goal = goal.currentData()
        self.refresh()

    def _take_advice(self, contact: Contact, advice: Advice, channel: Channel) -> None:
        new = NewItem(Kind.CALL, contact_words.goal_title(self._goal).capitalize(), self._goal, contact.id)
        self.queueing_asked.emit(partial(self._queue.add_advised, new, advice, channel))

    def _keep_in_touch(self, contact: Contact) -> None:
        title = self.tr("Keep in touch")
        work = partial(self._queue.keep_in_touch, contact.id, _KEEP_IN_TOUCH, title)
        self.queueing_asked.emit(work)

    def _show_twins(self, contact: Contact, like: Sequence[Contact]) -> None:
        for number, other in enumerate(like[:3]):
            frame, inside = card()
            said = self.tr("May be the same person: %1").replace("%1", _known_as(other))
            merge = button(
                self.tr("&Merge…"), f"merge-{number}", partial(self.merge_asked.emit, contact, other), look="link"
            )
            line = row(Words(said, name=f"twin-{number}"), merge)
            line.setStretch(0, 1)
            inside.addLayout(line)
            self._body.addWidget(frame)

    def _show_ways(self, contact: Contact) -> None:
        if not (contact.phones or contact.addresses):
            return
        frame, inside = card()
        for number, phone in enumerate(contact.phones):
            inside.addLayout(self._phone_line(number, phone))
        inside.setSpacing(space(1))
        for number, address in enumerate(contact.addresses):
            copy = button(self.tr("Copy"), f"copy-{number}", partial(copy_to_clipboard, address), look="link")
            line = row(Words(visible(address), name=f"address-{number}"), copy)
            line.setStretch(0, 1)
            inside.addLayout(line)
        self._body.addWidget(frame)

    def _phone_line(self, number: int, phone: Phone) -> QHBoxLayout:
        dial = button(contact_words.phone_title(phone), f"dial-{number}", partial(_open, phone.link), look="link")
        line = row(dial, Words(visible(phone.label), tone="quiet"))
        line.setContentsMargins(-space(1) - 1, 0, 0, 0)  # so that its letters stand where those of addresses do
        line.setStretch(1, 1)
        return line

    def _show_facts(self, contact: Contact) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(1))
        grid.setColumnStretch(1, 1)
        for title, value in self._facts(contact):
            fact(grid, title, Words(value))
        for number, fingerprint in enumerate(contact.fingerprints):
            fact(grid, self.tr("Key"), FingerprintWords(fingerprint, f"contact-key-{number}"))
        if grid.count():
            frame, inside = card()
            inside.addLayout(grid)
            self._body.addWidget(frame)

    def _facts(self, contact: Contact) -> Sequence[tuple[str, str]]:
        facts = (
            (self.tr("Standing"), _standing(contact)),
            (self.tr("Assistant"), _assistant(contact)),
            (self.tr("Time zone"), ", ".join(contact.zones)),
            (self.tr("Working hours"), format_hours(contact.hours) if contact.hours else ""),
            (self.tr("Never call at"), ", ".join(map(format_hours, contact.quiet))),
            (self.tr("Prefers"), self._preference(contact)),
            (self.tr("Not allowed"), self._refusals(contact)),
            (self.tr("Promotional mail"), self._consent(contact)),
            (self.tr("Only for you"), self._private(contact)),
            (self.tr("Tags"), ", ".join(map(visible, contact.tags))),
            (self.tr("From"), self._sources(contact)),
        )
        return [(title, value) for title, value in facts if value]

    def _preference(self, contact: Contact) -> str:
        if contact.preference is None:
            return ""
        is_call = contact.preference.channel is Channel.PHONE
        said = self.tr("to be called (said on %1)") if is_call else self.tr("to be written to (said on %1)")
        return said.replace("%1", contact.preference.said_on.isoformat())

    def _refusals(self, contact: Contact) -> str:
        refused = [
            text
            for is_refused, text in (
                (contact.do_not_call, self.tr("calls")),
                (contact.do_not_mail, self.tr("letters")),
            )
            if is_refused
        ]
        return ", ".join(refused)

    def _consent(self, contact: Contact) -> str:
        consent = contact.consent
        if consent.answer is Consent.UNKNOWN and not consent.source:
            return ""
        parts = [contact_words.consent_title(consent.answer), visible(consent.source)]
        if consent.said_on:
            parts.append(consent.said_on.isoformat())
        return " · ".join(part for part in parts if part)

    def _private(self, contact: Contact) -> str:
        parts = [
            contact_words.temperament_title(contact.temperament)
            if contact.temperament is not Temperament.UNKNOWN
            else "",
            self.tr("often travelling") if contact.often_travelling else "",
        ]
        return ", ".join(part for part in parts if part)

    def _sources(self, contact: Contact) -> str:
        return ", ".join(
            " · ".join(
                part
                for part in (
                    contact_words.source_title(source.kind),
                    visible(source.detail),
                    words.day(source.at),
                )
                if part
            )
            for source in contact.sources[:3]
        )

    def _show_notes(self, contact: Contact) -> None:
        if contact.notes:
            self._body.addWidget(section(self.tr("Notes")))
            frame, inside = card()
            lines = contact.notes[:_MOST_NOTES].split("\n")
            inside.addWidget(Words("\n".join(visible(line, 2_000) for line in lines), name="contact-notes-shown"))
            self._body.addWidget(frame)

    def _show_touches(self, contact: Contact, touches: Sequence[Touch]) -> None:
        self._body.addWidget(section(self.tr("What passed between us")))
        frame, inside = card()
        if touches:
            show_timeline(inside, touches)
        else:
            inside.addWidget(
                Words(self.tr("Nothing yet. Calls and letters of the queue are noted here."), tone="quiet")
            )
        self._body.addWidget(frame)
        remove = button(self.tr("&Remove"), "remove-contact", partial(self.removal_asked.emit, contact), look="link")
        save = button(self.tr("E&xport…"), "export-contact", partial(self.export_asked.emit, contact), look="link")
        touch = button(
            self.tr("Keep in &touch monthly"), "keep-in-touch", partial(self._keep_in_touch, contact), look="link"
        )
        self._body.addLayout(button_row(touch, save, remove))

    def _call(self, contact: Contact) -> None:
        _open(contact.phones[0].link)


def _standing(contact: Contact) -> str:
    parts = (
        contact_words.standing_title(contact.standing) if contact.standing is not Standing.UNKNOWN else "",
        contact_words.decides_title(contact.decides) if contact.decides is not Decides.UNKNOWN else "",
    )
    return ", ".join(part for part in parts if part)


def _assistant(contact: Contact) -> str:
    if contact.assistant is None:
        return ""
    phone = contact.assistant.phone
    parts = (visible(contact.assistant.name), contact_words.phone_title(phone) if phone else "")
    return " · ".join(part for part in parts if part)


def _known_as(contact: Contact) -> str:
    parts = (contact_words.contact_name(contact), contact_words.first_way(contact))
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _open(link: str) -> None:
    QDesktopServices.openUrl(QUrl(link))
