"""What our checks cost on top of gpg itself, and how soon a long queue is looked through."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256

import pytest

from bench.table import Table, clocked
from sealpost.core.advisor import Goal
from sealpost.core.queue import Clock, ItemId, Kind, QueueItem, SeriesId, When
from sealpost.core.reminders import badge, due, next_check
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.mail import MailService
from support.gpg_home import GpgHome, people, populated_home
from support.values import MemorySettings, SystemClock
from support.webmail import sealed_for_alice

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SIZES = {"1 KB": 1 << 10, "1 MB": 1 << 20}
PASSPHRASE = "a passphrase of five words"


def text_of(size: int) -> str:
    """Lines that compress about as well as prose does."""
    lines = (f"Dear Alice, page {number}: {sha256(b'%d' % number).hexdigest()[:32]}\n" for number in range(size // 48))
    return "".join(lines).ljust(size, ".")[:size]


def run_gpg(home: GpgHome, arguments: list[str], content: bytes) -> None:
    """The bare program, as short as a person could write it."""
    command = ["gpg", "--batch", "--no-tty", "--quiet", *arguments]
    subprocess.run(command, input=content, capture_output=True, check=True, env=home.environ)


@pytest.fixture
def home() -> Iterator[GpgHome]:
    with populated_home() as home:
        yield home


@pytest.fixture
def mail(home: GpgHome) -> MailService:
    return MailService(GpgKeyring(home.environ), MemorySettings(), SystemClock())


def measure(table: Table, rounds: int, size: str, home: GpgHome, bob_home: GpgHome, mail: MailService) -> None:
    text = text_of(SIZES[size])
    block = sealed_for_alice(bob_home, text)
    bob, alice = people().bob.address, mail.signer_for("")
    recipients = ["--recipient", bob, "--recipient", people().alice.address]
    seal = ["--armor", "--sign", "--encrypt", *recipients]
    works = {
        f"{size}: gpg sign + encrypt": partial(run_gpg, home, seal, text.encode()),
        f"{size}: service sign + encrypt": partial(mail.encrypt, text, [bob], alice),
        f"{size}: gpg decrypt + verify": partial(run_gpg, home, ["--decrypt"], block.encode()),
        f"{size}: service open": partial(mail.open, block, bob),
    }
    for work in works.values():
        work()
    table.measure(rounds, {name: clocked(work) for name, work in works.items()})
    table.compare(f"{size}: service sign + encrypt", f"{size}: gpg sign + encrypt")
    table.compare(f"{size}: service open", f"{size}: gpg decrypt + verify")


@pytest.mark.parametrize("size", SIZES)
def test_services_beside_gpg(size: str, home: GpgHome, bob_home: GpgHome, mail: MailService) -> None:
    table = Table(f"Services and gpg, key without a passphrase, {size}")
    measure(table, 30, size, home, bob_home, mail)
    table.show()


def test_services_beside_gpg_with_a_passphrase(home: GpgHome, bob_home: GpgHome, mail: MailService) -> None:
    home.protect(people().alice, PASSPHRASE)
    home.pinentry_gives(PASSPHRASE)
    table = Table("Services and gpg, key with a passphrase that the agent remembers")
    measure(table, 20, "1 KB", home, bob_home, mail)
    table.show()


def call_in(minutes: int) -> QueueItem:
    when = When((NOW + timedelta(minutes=minutes)).replace(tzinfo=None), "UTC", Clock.INSTANT)
    name = f"call-{minutes}"
    return QueueItem(ItemId(name), SeriesId(name), 0, Kind.CALL, None, "Agree on a day", Goal.MEETING, when)


def test_a_queue_of_a_hundred_thousand() -> None:
    items = [call_in(minutes) for minutes in range(-20, 99_980)]
    works = {"what is due": due, "when to look again": next_check, "number on the badge": badge}
    table = Table("Queue of 100,000 items in core alone; the app asks SQLite for the few that matter")
    table.measure(5, {name: clocked(partial(work, items, NOW)) for name, work in works.items()})
    table.show()
