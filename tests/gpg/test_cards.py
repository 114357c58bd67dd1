"""Keys whose private half is on a smartcard, which nobody has inserted."""

import subprocess

import pytest

from sealpost.core.key_editing import Reach
from sealpost.core.keys import SecretPart
from sealpost.core.packets import Tag, walk
from sealpost.errors import CardMissing, NoSecretKey
from sealpost.gpg.editing import GpgKeyEditor
from sealpost.gpg.streams import GpgFileKeyring
from sealpost.gpg.vault import GpgKeyVault

SERIAL = "D2760001240102000005000012340000"


def canonical(*parts):
    """An S-expression as libgcrypt writes it."""
    inside = b"".join(part if part[:1] == b"(" else b"%d:%s" % (len(part), part) for part in parts)
    return b"(" + inside + b")"


def shadowed(point):
    """What gpg-agent keeps for an Ed25519 key on a card (agent/keyformat.txt)."""
    place = canonical(b"shadowed", b"t1-v1", canonical(bytes.fromhex(SERIAL), b"OPENPGP.1"))
    key = canonical(
        b"ecc", canonical(b"curve", b"Ed25519"), canonical(b"flags", b"eddsa"), canonical(b"q", point), place
    )
    return canonical(b"shadowed-private-key", key)


@pytest.fixture
def on_card(home, people):
    """Alice's home, whose primary key is on a card that is elsewhere."""
    fingerprint = people.alice.fingerprint
    listed = home.gpg("--with-colons", "--with-keygrip", "--list-keys", fingerprint).decode()
    grip = next(line.split(":")[9] for line in listed.splitlines() if line.startswith("grp"))
    public = next(packet for packet in walk(people.alice.public) if packet.tag == Tag.PUBLIC_KEY)
    (home.path / "private-keys-v1.d" / f"{grip}.key").write_bytes(shadowed(public.body[-33:]))
    home.kill_agents()
    yield GpgFileKeyring(home.environ)
    subprocess.run(["gpgconf", "--homedir", home.path, "--kill", "all"], check=False)


def test_a_key_on_a_card_is_shown_as_such_with_its_number(on_card, people):
    key = on_card.find(people.alice.fingerprint)
    assert (key.secret, key.card_serial) == (SecretPart.ON_CARD, SERIAL)


@pytest.mark.parametrize(
    "act",
    [
        lambda ring, key, _: ring.clear_sign("x\n", key),
        lambda ring, key, _: GpgKeyEditor(ring).change_expiry(key, "1y"),
        lambda ring, key, _: GpgKeyEditor(ring).add_user_id(key, "Another <a@example.org>"),
        lambda ring, key, people: GpgKeyEditor(ring).certify(people.carol.fingerprint, key, Reach.THIS_COMPUTER),
    ],
    ids=["sign", "expiry", "user ID", "certify"],
)
def test_a_missing_card_is_said_by_its_number(on_card, people, act):
    with pytest.raises(CardMissing) as caught:
        act(on_card, people.alice.fingerprint, people)
    assert SERIAL in caught.value.message
    assert people.alice.name in caught.value.message


def test_a_stub_without_its_primary_key_imports_and_can_not_change_the_key(keyring, home, people):
    stub = GpgKeyVault(GpgFileKeyring(home.environ)).export_secret_subkeys(people.alice.fingerprint)
    home.gpg("--yes", "--delete-secret-and-public-key", people.alice.fingerprint)
    home.gpg("--import", content=stub.encode())
    key = keyring.find(people.alice.fingerprint)
    assert [part.secret for part in (key, *key.subkeys)] == [SecretPart.OFFLINE, SecretPart.PRESENT]
    with pytest.raises(NoSecretKey):
        GpgKeyEditor(keyring).change_expiry(key.fingerprint, "1y")
