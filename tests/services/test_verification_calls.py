"""Calls to compare a fingerprint, in a real queue with real contacts."""

import pytest

from sealpost.composition import build_services
from sealpost.core.contacts import Contact
from sealpost.core.keys import Address
from sealpost.core.phone import Number, Phone
from sealpost.core.queue import ContactId, Kind
from support import gpg_home as homes


@pytest.fixture
def services(tmp_path):
    with homes.populated_home() as home:
        (tmp_path / "home").mkdir()
        environ = {**home.environ, "HOME": str(tmp_path / "home"), "SEALPOST_HOME": str(tmp_path / "s")}
        built = build_services(environ)
        yield built
        built.close()


@pytest.fixture
def carol(services):
    return services.keys.find(homes.people().carol.fingerprint)


def test_a_call_goes_to_the_contact_that_the_key_names(services, carol):
    person = Contact(
        id=ContactId("carol"),
        name="Carol Shaw",
        addresses=(Address("carol@example.org"),),
        phones=(Phone(Number("+3612345678"), "work"),),
    )
    services.contacts.add(person)
    call = services.verification_calls.queue_call(carol, "Compare the fingerprint")
    assert (call.contact.name, call.change.item.kind) == ("Carol Shaw", Kind.CALL)
    assert call.change.item.when is not None


def test_the_call_holds_what_is_read_out(services, carol):
    note = services.verification_calls.queue_call(carol, "Compare the fingerprint").change.item.note
    assert carol.fingerprint[:4] in note.split()
    assert len(note.splitlines()[-1].split()) == 20


def test_a_person_whose_address_only_looks_alike_is_not_called(services, carol):
    services.contacts.add(Contact(id=ContactId("x"), name="X", addresses=(Address("xcarol@example.org"),)))
    assert services.verification_calls.queue_call(carol, "Compare the fingerprint").contact is None
