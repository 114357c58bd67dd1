"""Contacts for tests: one of whom everything is known, and as many simple ones as wanted."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from sealpost.core.advisor import Channel, Consent, Standing, Temperament
from sealpost.core.calendar import Hours
from sealpost.core.contacts import (
    Assistant,
    Contact,
    Decides,
    MailConsent,
    Preference,
    Source,
    SourceKind,
)
from sealpost.core.keys import Address, Fingerprint
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId

NOW = datetime(2026, 11, 24, 14, 20, tzinfo=UTC)

ILDIKO = Contact(
    id=ContactId("ildiko"),
    name="Szélkúti Ildikó",
    addresses=(Address("ildiko@szelkut.example"), Address("i.szelkuti@example.org")),
    phones=(
        Phone(Number("+36201234567"), "mobile"),
        Phone(Number("+3612345678"), "work", "12"),
    ),
    organisation="Árnyék Kft.",
    job="ügyvezető",
    standing=Standing.EXECUTIVE,
    decides=Decides.YES,
    assistant=Assistant("Kiss Áron", Phone(Number("+3612345679"), "work")),
    zones=("Europe/Budapest",),
    hours=Hours(time(8, 30), time(16)),
    quiet=(Hours(time(12), time(13)), Hours(time(22), time(7))),
    preference=Preference(Channel.PHONE, date(2026, 3, 4)),
    temperament=Temperament.INTROVERT,
    often_travelling=True,
    do_not_mail=True,
    consent=MailConsent(Consent.YES, "a fair", date(2026, 5, 6)),
    tags=("vip", "könyvelés"),
    notes="Likes numbers.\nHas a dog called Морковь.",
    fingerprints=(Fingerprint("A" * 40),),
    sources=(Source(SourceKind.WEBINAR, NOW, "spring"),),
)

_GIVEN = ("Anna", "Béla", "Csilla", "Dénes", "Éva", "Ferenc", "Ольга", "Иван", "Пётр", "Zoe", "Mary", "John")
_FAMILY = ("Kovács", "Szabó", "Tóth", "Иванова", "Смирнов", "Smith", "Árvay", "Őri", "Nagy", "Kiss", "Müller")


def many_people(count: int) -> Iterator[Contact]:
    """Distinct, each with an address and a number; every name comes back often."""
    for n in range(count):
        name = f"{_FAMILY[n % len(_FAMILY)]} {_GIVEN[n // 7 % len(_GIVEN)]}"
        yield Contact(
            id=ContactId(f"person-{n}"),
            name=name,
            addresses=(Address(f"person{n}@company{n % 977}.example"),),
            phones=(Phone(Number(f"+3620{n + 1_000_000:07d}"), "mobile"),),
            organisation=f"Company {n % 977}",
            tags=("customer",) if n % 3 else ("lead", f"batch{n % 50}"),
            notes="met at the fair; wants an offer for spring" if n % 5 == 0 else "",
        )
