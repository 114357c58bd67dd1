"""Echo, the correspondent of the practice mailbox: a keyring of her own, and an answer to every letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from sealpost.core.keys import parse_fingerprint
from sealpost.core.text import parse_mailbox
from sealpost.errors import NoMessage, SealpostError
from sealpost.practice.letters import Letter, Mailbox, Person
from sealpost.services.keys import KeyService
from sealpost.services.mail import MailService

ECHO = Person("Echo", "echo@practice.example")
FERN = Person("Fern", "fern@practice.example")  # a friend, whose key the newcomer does not have yet
NEWCOMER = Person("You", "you@practice.example")
CORRESPONDENTS = (ECHO, FERN)

_NOTE = """\
The reading room is open from nine to five.
Nobody has changed this note on its way to you: that is what its signature shows.

Echo
"""
_ANSWER = """\
Your letter reached me, and nobody between us could read it. You wrote:

{quoted}

Thank you!
{name}
"""
_IN_CLEAR = """\
Your letter came without a seal: everybody who carried it could read it, so I did not read on.
Press Encrypt beside Send next time, before you send it.

{name}
"""
_NOT_OPENED = """\
I could not open your letter: {message}

{name}
"""
_FRIENDS_KEY = """\

P.S. Below is the key of my friend Fern. Import it, and you can seal letters to Fern too.

{block}"""


@dataclass(frozen=True, slots=True)
class Echo:
    """Reads and answers for every one of `CORRESPONDENTS`."""

    mail: MailService
    keys: KeyService

    def greet(self, mailbox: Mailbox, at: str) -> None:
        """What lies in the inbox at the start: a note that is signed and not sealed."""
        signed = self.mail.sign(_NOTE, self.mail.signer_for(ECHO.address))
        mailbox.receive(ECHO, "Opening hours", signed.armored, at)

    def answer(self, letter: Letter, mailbox: Mailbox, at: str) -> None:
        addressed = _addresses(letter)
        for person in CORRESPONDENTS:
            if person.address in addressed:
                mailbox.receive(person, _reply_subject(letter.subject), self._answer(person, letter, mailbox), at)

    def _answer(self, person: Person, letter: Letter, mailbox: Mailbox) -> str:
        if not letter.is_sealed:
            return _IN_CLEAR.format(name=person.name)
        try:
            opened = self.mail.open(letter.body, letter.sender.address)
            sealed_parts = [part.text for part in opened.parts if part.encrypted]
            if not sealed_parts:
                raise NoMessage
        except SealpostError as error:
            return _NOT_OPENED.format(message=error.message, name=person.name)
        text = _ANSWER.format(quoted=_quoted("\n".join(sealed_parts)), name=person.name)
        signer = self.mail.signer_for(person.address)
        answer = self.mail.encrypt(text, [letter.sender.address], signer, account=person.address).armored
        is_first = not any(each.sender == ECHO and each.is_sealed for each in mailbox.letters())
        return answer + self._friends_key() if person == ECHO and is_first else answer

    def _friends_key(self) -> str:
        fern = self.mail.signer_for(FERN.address)
        return _FRIENDS_KEY.format(block=self.keys.export([parse_fingerprint(fern.fingerprint)]))


def _addresses(letter: Letter) -> Sequence[str]:
    written = f"{letter.to},{letter.cc},{letter.bcc}".replace(";", ",").split(",")
    return [address for each in written if (address := parse_mailbox(each))]


def _reply_subject(subject: str) -> str:
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.strip().splitlines())
