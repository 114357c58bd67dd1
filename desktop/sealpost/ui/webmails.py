"""A queued letter in the webmail's own compose window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from sealpost.core.compose_links import Webmail, compose_link, webmail_of, without_body
from sealpost.services.queue_ports import QueuedLetter
from sealpost.ui.widgets import copy_to_clipboard


def webmails_for(letter: QueuedLetter) -> Sequence[Webmail]:
    """The one that its account belongs to comes first."""
    usual = webmail_of(letter.account)
    return sorted(Webmail, key=lambda webmail: webmail is not usual)


def open_title(webmail: Webmail) -> str:
    match webmail:
        case Webmail.GMAIL:
            return _tr("Open in &Gmail")
        case Webmail.YANDEX:
            return _tr("Open in &Yandex")


def open_in(webmail: Webmail, letter: QueuedLetter) -> str:
    """What to do there, in words. A text too long for a link goes by the clipboard."""
    link = compose_link(webmail, letter.recipients, letter.subject, letter.armored, letter.account, letter.hidden)
    said = _tr("The webmail's own window opens with the sealed text. Press Send there.")
    if link is None:
        copy_to_clipboard(letter.armored)
        link = without_body(webmail, letter.recipients, letter.subject, letter.account, letter.hidden)
        said = _tr("It is too long for a link. It was copied: paste it into the letter.")
    QDesktopServices.openUrl(QUrl.fromEncoded(link.encode()))
    return said


def _tr(text: str) -> str:
    return QCoreApplication.translate("webmails", text)
