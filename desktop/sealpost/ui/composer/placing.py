"""The compose box in the webmail for which a letter is written, and what becomes of the letter there."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealpost.core.letter import Letter
from sealpost.core.text import parse_mailbox
from sealpost.services.compose_boxes import Placed, WantedLetter
from sealpost.services.composing import SealedLetter
from sealpost.ui.composer.boxes import Box
from sealpost.ui.composer.foot import LetterFoot
from sealpost.ui.widgets import button

_PATIENCE = 15_000  # ms in which a browser says what became of a letter


class Placing(QObject):
    inserted = Signal()
    copy_chosen = Signal(object)  # a SealedLetter that the webmail did not take

    def __init__(self, foot: LetterFoot, parent: QObject) -> None:
        super().__init__(parent)
        self._foot = foot
        self._box: Box | None = None
        self._first: WantedLetter | None = None  # of the box that came first, also when it is gone
        self._waits_for = ""  # the browser profile in which a box for this answer may be opened
        self._given: SealedLetter | None = None  # to the box, which has not said yet what became of it
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._on_no_word)

    @property
    def has_box(self) -> bool:
        return self._box is not None

    @property
    def is_running(self) -> bool:
        return self._given is not None

    # --- The box ------------------------------------------------------------------------------------------

    def wait_for_box(self, profile: str) -> None:
        """An answer that was begun in the reader: its box is opened afterwards."""
        self._waits_for = profile
        self._foot.say(
            self.tr("To put it into the webmail, press Reply there, then “Write in Sealpost” in its Sealpost menu."),
            "quiet",
        )

    def is_waited_for(self, box: Box, letter: Letter) -> bool:
        """Whether it is the box for the answer `letter`."""
        mine = {parse_mailbox(each) for each in letter.everybody}
        theirs = {parse_mailbox(each) for each in box.wanted.letter.everybody}
        return bool(self._waits_for) and self._waits_for == box.wanted.profile and bool((mine & theirs) - {None})

    def asks_again(self, box: Box) -> bool:
        """Whether it is the box of before, perhaps because its page has lost sight of this window."""
        first, wanted = self._first, box.wanted
        if first is None or not wanted.box:
            return False
        return (first.profile, first.box) == (wanted.profile, wanted.box)

    def attach(self, box: Box) -> None:
        before, self._box = self._box, box
        self._first = box.wanted
        self._waits_for = ""
        box.gone.connect(self._on_gone)
        box.placed.connect(self._on_placed)
        self._foot.offer_box(offered=True)
        self._foot.be_silent()
        if before:
            before.let_go()

    def let_go(self) -> None:
        box, self._box = self._box, None
        if box:
            box.let_go()

    def _detach(self) -> None:
        self._box = None
        self._foot.offer_box(offered=False)

    @Slot(object)
    def _on_gone(self, box: Box) -> None:
        if box is not self._box:
            return
        self._detach()
        if self._given is None:
            self._foot.say(
                self.tr("The compose box in the webmail is gone. Your letter stays here: seal it and copy it instead."),
                "warn",
            )

    # --- The letter ---------------------------------------------------------------------------------------

    def give(self, sealed: SealedLetter) -> None:
        self._given = sealed
        if self._box is None:
            self._on_not_placed(self.tr("The compose box in the webmail is gone."))
            return
        self._foot.set_busy(busy=True, can_cancel=False)
        self._foot.say(self.tr("Sealed. Putting it into the webmail…"), "quiet")
        self._patience.start()
        self._box.give(sealed)

    @Slot(object, object)
    def _on_placed(self, box: Box, outcome: Placed) -> None:
        if box is not self._box or self._given is None:
            return
        match outcome:
            case Placed.INSERTED:
                self._settle()
                self.inserted.emit()
            case Placed.GONE:
                self._on_not_placed(self.tr("The compose box in the webmail is gone."))
            case Placed.OTHER_ACCOUNT:
                self._on_not_placed(self.tr("The webmail writes from another account now than when you began."))
            case Placed.NOT_KEPT:
                self._on_not_placed(self.tr("The webmail did not keep the letter as it was sealed."))

    @Slot()
    def _on_no_word(self) -> None:
        self._on_not_placed(self.tr("The webmail did not say whether the letter is there."))

    def _on_not_placed(self, cause: str) -> None:
        sealed = self._given
        self._settle()
        if sealed is None:
            return
        copy = button(self.tr("&Copy the sealed letter"), "copy-sealed", partial(self.copy_chosen.emit, sealed))
        self._foot.say(self.tr("%s It is sealed: paste it yourself.").replace("%s", cause), "warn", copy)
        copy.setFocus()

    def _settle(self) -> None:
        self._given = None
        self._patience.stop()
        self._foot.set_busy(busy=False)
        self._detach()
