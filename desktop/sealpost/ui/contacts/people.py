"""The services that the windows of contacts work with."""

from dataclasses import dataclass

from sealpost.services.advisor import AdvisorService
from sealpost.services.contact_exchange import ContactExchange
from sealpost.services.contacts import ContactService
from sealpost.services.mail import MailService
from sealpost.services.queue import QueueService


@dataclass(frozen=True, slots=True)
class People:
    contacts: ContactService
    exchange: ContactExchange
    advisor: AdvisorService
    queue: QueueService
    mail: MailService
