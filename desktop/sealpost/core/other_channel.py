"""Now and then, the other way is worth a try: with one contact in five at most, and never after a refusal."""

from zlib import crc32

from sealpost.core.advisor import Advice, Ask, Channel, Strength
from sealpost.core.contacts import Contact

ONE_IN = 5


def other_channel(contact: Contact, ask: Ask, advice: Advice) -> Channel | None:
    """The way that is not advised, where it may be tried gently; None for most contacts, always the same ones.

    Who said how they want to be reached, ruled a way out, or did not take the last call is left in peace.
    """
    other = {Channel.PHONE: Channel.EMAIL, Channel.EMAIL: Channel.PHONE}.get(advice.channel)
    has_refused = ask.do_not_call or ask.do_not_mail or ask.preferred is not None or ask.missed_calls > 0
    is_known = bool(ask.last_answers) and ask.has_phone and ask.has_email
    is_open = advice.strength in (Strength.FAIR, Strength.EITHER)
    if has_refused or not is_known or not is_open or crc32(contact.id.encode()) % ONE_IN:
        return None
    return other
