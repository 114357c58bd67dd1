"""What is chosen in the list: whose key it is, how sure that is, what it is made of, and who vouches for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from sealpost.composition import Services
from sealpost.core.certifications import Certification, Checked
from sealpost.core.groups import Group
from sealpost.core.key_history import KeyPast
from sealpost.core.keys import Key, KeyState, SecretPart, Subkey, UserId
from sealpost.core.text import visible
from sealpost.errors import SealpostError
from sealpost.qt.jobs import Jobs
from sealpost.ui import words
from sealpost.ui.keys.actions import KeyActions
from sealpost.ui.theme import Tone, space
from sealpost.ui.widgets import FingerprintWords, Scrolled, Words, button, clear, fact, heading, section

_MOST_SHOWN = 20  # certifications, user IDs or chosen keys: a flooded key has thousands


@dataclass(frozen=True, slots=True)
class _Background:
    """What is looked up while the rest is shown."""

    key: Key
    certifications: Sequence[Certification]
    past: KeyPast
    groups: Sequence[Group]


class KeyDetails(Scrolled):
    def __init__(self, services: Services, jobs: Jobs, actions: KeyActions) -> None:
        inside = QWidget()
        super().__init__(inside, least=92)
        self._services = services
        self._jobs = jobs
        self._actions = actions
        self._keys: Sequence[Key] = ()
        self.setObjectName("key-details")
        inside.setProperty("window", True)
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(space(4), 0, space(2), 0)
        self._layout.setSpacing(space(2))

    def show_keys(self, keys: Sequence[Key]) -> None:
        self._keys = keys
        clear(self._layout)
        self.verticalScrollBar().setValue(0)
        if len(keys) == 1:
            self._show_one(keys[0])
        elif keys:
            self._show_several(keys)
        self._layout.addStretch(1)

    def _show_several(self, keys: Sequence[Key]) -> None:
        self._layout.addWidget(heading(self.tr("%n keys are chosen", "", len(keys)), 1.25, "details-name"))
        self._layout.addLayout(self._buttons(keys))
        for key in keys[:_MOST_SHOWN]:
            self._layout.addWidget(Words(words.key_name(key)))
        self._add_rest(len(keys) - _MOST_SHOWN)

    def _show_one(self, key: Key) -> None:
        name, address = words.split_user_id(words.key_name(key))
        self._layout.addWidget(heading(name or address, 1.25, "details-name"))
        if name and address:
            self._layout.addWidget(Words(address, tone="quiet"))
        self._layout.addWidget(Words(words.state_title(key), tone=words.state_tone(key), name="details-state"))
        self._layout.addLayout(self._buttons([key]))
        self._add_section(self.tr("Fingerprint"))
        self._layout.addWidget(FingerprintWords(key.fingerprint, "details-fingerprint"))
        show = partial(self._actions.show_fingerprint, key)
        self._layout.addWidget(
            button(self.tr("To read on a &call, and as a QR code…"), "fingerprint", show, look="link")
        )
        self._facts = self._make_facts(key)
        self._layout.addLayout(self._facts)
        self._add_section(self.tr("User IDs"))
        for user_id in key.user_ids[:_MOST_SHOWN]:
            self._layout.addLayout(_two_lines(visible(user_id.text), *self._validity(user_id)))
        self._add_rest(len(key.user_ids) - _MOST_SHOWN)
        self._add_section(self.tr("Subkeys"))
        for subkey in key.subkeys[:_MOST_SHOWN]:
            self._layout.addLayout(_two_lines(*self._subkey(subkey)))
        if not key.subkeys:
            self._layout.addWidget(Words(self.tr("none"), tone="quiet"))
        self._vouchers = QVBoxLayout()
        self._vouchers.setSpacing(space(2))
        self._layout.addLayout(self._vouchers)
        self._look_up(key)

    def _buttons(self, keys: Sequence[Key]) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(0, space(1), 0, 0)
        box.setSpacing(space(2))
        if len(keys) == 1 and _can_be_verified(keys[0]):
            verify = partial(self._actions.verify, keys[0])
            box.addWidget(button(self.tr("&Verify…"), "verify-key", verify, look="primary"))
        actions = QPushButton(self.tr("&What can be done"))
        actions.setObjectName("key-actions")
        actions.setAutoDefault(False)
        actions.setMenu(self._actions.menu_for(keys))
        box.addWidget(actions)
        box.setAlignment(actions, Qt.AlignmentFlag.AlignLeft)
        return box

    # --- Facts --------------------------------------------------------------------------------------------

    def _make_facts(self, key: Key) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, space(2), 0, 0)
        grid.setHorizontalSpacing(space(4))
        grid.setColumnStretch(1, 1)
        fact(grid, self.tr("Created"), Words(words.day(key.created)))
        fact(grid, self.tr("Expires"), Words(words.day(key.expires)))
        fact(grid, self.tr("Kind"), Words(key.algorithm))
        if key.is_own:
            fact(grid, self.tr("Secret part"), Words(words.secret_title(key.secret), name="secret-part"))
        if serials := list(dict.fromkeys(part.card_serial for part in (key, *key.subkeys) if part.card_serial)):
            fact(grid, self.tr("Smartcard"), Words(words.listed(serials), name="card-serial"))
        if key.owner_trust not in ("unknown", "ultimate", ""):
            fact(grid, self.tr("Owner's word"), Words(words.owner_trust_title(key.owner_trust)))
        return grid

    def _validity(self, user_id: UserId) -> tuple[str, Tone]:
        if user_id.revoked:
            return self.tr("taken back by the owner"), "bad"
        return words.validity_title(user_id.validity), "good" if user_id.validity.is_verified else "warn"

    def _subkey(self, subkey: Subkey) -> tuple[str, str, Tone]:
        purposes = words.listed(sorted(words.capability_title(each) for each in subkey.capabilities))
        what = f"{purposes} · {subkey.algorithm} · {words.short_fingerprint(subkey.fingerprint)}"
        dates = self.tr("from {created} to {expires}") if subkey.expires else self.tr("from {created}, for ever")
        said = dates.format(created=words.day(subkey.created), expires=words.day(subkey.expires))
        if subkey.state is not KeyState.CURRENT:
            said = f"{words.key_state_title(subkey.state)} · {said}"
        if subkey.secret in (SecretPart.ON_CARD, SecretPart.OFFLINE):
            said = f"{said} · {words.secret_title(subkey.secret)}"
        return what, said, "quiet" if subkey.state is KeyState.CURRENT else "bad"

    # --- What takes longer --------------------------------------------------------------------------------

    def _look_up(self, key: Key) -> None:
        work = partial(_look_up, self._services, key)
        self._jobs.run(work, owner=self, done=self._show_background, failed=partial(self._explain, key))

    def _show_background(self, found: _Background) -> None:
        if list(self._keys) != [found.key]:
            return
        if found.past.origin:
            fact(self._facts, self.tr("Came from"), Words(words.origin_title(found.past.origin), name="came-from"))
        if found.past.refreshed:
            said = f"{words.day_and_time(found.past.refreshed)} · {visible(found.past.refreshed_from)}"
            fact(self._facts, self.tr("Last refreshed"), Words(said, name="last-refreshed"))
        if found.groups:
            said = words.listed([visible(group.name) for group in found.groups])
            fact(self._facts, self.tr("Groups"), Words(said, name="in-groups"))
        self._vouchers.addSpacing(space(2))
        self._vouchers.addWidget(section(self.tr("Who vouches for it")))
        for each in found.certifications[:_MOST_SHOWN]:
            self._vouchers.addLayout(_two_lines(*self._certification(each, found.key)))
        if not found.certifications:
            self._vouchers.addWidget(Words(self.tr("nobody yet"), tone="quiet"))
        if (rest := len(found.certifications) - _MOST_SHOWN) > 0:
            self._vouchers.addWidget(Words(self.tr("%n more", "", rest), tone="quiet"))

    def _certification(self, each: Certification, key: Key) -> tuple[str, str, Tone]:
        match each.checked:
            case Checked.GOOD:
                who, tone = visible(each.signer_name), "quiet"
            case Checked.BAD:
                who, tone = self.tr("A signature that does not fit"), "bad"
            case Checked.UNKNOWN_KEY:
                who, tone = self.tr("A key that is not here (…%s)").replace("%s", each.key_id[-8:]), "quiet"
        said = [words.day(each.made), words.reach_title(each.reach)]
        if each.is_revoked:
            said.append(self.tr("taken back"))
        if len(key.user_ids) > 1:
            said.append(visible(each.user_id))
        return who, " · ".join(said), tone

    def _explain(self, key: Key, error: SealpostError) -> None:
        if list(self._keys) == [key]:
            self._vouchers.addWidget(Words(words.explained(error), tone="warn", name="details-message"))

    def _add_section(self, title: str) -> None:
        self._layout.addSpacing(space(2))
        self._layout.addWidget(section(title))

    def _add_rest(self, count: int) -> None:
        if count > 0:
            self._layout.addWidget(Words(self.tr("%n more", "", count), tone="quiet"))


def _can_be_verified(key: Key) -> bool:
    return key.state is KeyState.CURRENT and not key.is_own and not words.is_verified(key)


def _look_up(services: Services, key: Key) -> _Background:
    past = services.key_history.of(key.fingerprint)
    return _Background(key, services.certifications.of(key.fingerprint), past, services.groups.with_key(key))


def _two_lines(text: str, said: str, tone: Tone) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(0)
    box.addWidget(Words(text))
    box.addWidget(Words(said, tone=tone))
    return box
