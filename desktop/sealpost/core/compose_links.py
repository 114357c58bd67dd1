"""Links that open a webmail's own compose window with everything filled in; the user presses Send."""

from collections.abc import Sequence
from enum import Enum
from urllib.parse import quote

from sealpost.core.keys import Address

LONGEST = 8000  # characters: servers and browsers cut or refuse longer addresses (RFC 9110 4.1 asks for 8000)


class Webmail(Enum):
    GMAIL = "gmail"
    YANDEX = "yandex"


_YANDEX_HOSTS = ("yandex.", "ya.ru", "narod.ru")


def webmail_of(account: str) -> Webmail:
    """Where an account's mail is written, as far as its address tells."""
    host = account.rpartition("@")[2].lower()
    return Webmail.YANDEX if host.startswith(_YANDEX_HOSTS) else Webmail.GMAIL


def compose_link(
    webmail: Webmail,
    to: Sequence[Address],
    subject: str,
    body: str,
    account: str = "",
    hidden: Sequence[Address] = (),
) -> str | None:
    """None where the letter is too long for a link: then its text is copied, and `without_body` opens the window."""
    link = _link(webmail, to, subject, body, account, hidden)
    return link if len(link) <= LONGEST else None


def without_body(
    webmail: Webmail, to: Sequence[Address], subject: str, account: str = "", hidden: Sequence[Address] = ()
) -> str:
    return _link(webmail, to, subject, "", account, hidden)


def _link(
    webmail: Webmail, to: Sequence[Address], subject: str, body: str, account: str, hidden: Sequence[Address]
) -> str:
    match webmail:
        case Webmail.GMAIL:
            parts = {"to": ",".join(to), "bcc": ",".join(hidden), "su": subject, "body": body}
            user = f"u/{quote(account, safe='@')}/" if "@" in account else ""
            return f"https://mail.google.com/mail/{user}?view=cm&fs=1&tf=1{_query(parts)}"
        case Webmail.YANDEX:
            return f"https://mail.yandex.ru/compose?mailto={_spelled(mailto(to, subject, body, hidden))}"


def mailto(to: Sequence[Address], subject: str, body: str, hidden: Sequence[Address] = ()) -> str:
    """RFC 6068: for the mail program of the desktop, too."""
    query = _query(
        {"bcc": ",".join(hidden), "subject": subject, "body": body.replace("\r\n", "\n").replace("\n", "\r\n")}
    )
    return f"mailto:{quote(','.join(to), safe='@,')}{query.replace('&', '?', 1)}"


def _query(parts: dict[str, str]) -> str:
    return "".join(f"&{name}={_spelled(text)}" for name, text in parts.items() if text)


def _spelled(text: str) -> str:
    return quote(text, safe="")
