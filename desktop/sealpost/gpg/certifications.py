"""Who has certified a key, as gpg checks it: `services.key_ports.Certifications`."""

from collections.abc import Sequence

from sealpost.core.certifications import Certification, by_others
from sealpost.core.keys import Fingerprint
from sealpost.gpg import colons
from sealpost.gpg.keyring import GpgKeyring
from sealpost.services.ports import Cancellation


class GpgCertifications:
    def __init__(self, keyring: GpgKeyring) -> None:
        self._keyring = keyring

    def of(self, fingerprint: Fingerprint, cancellation: Cancellation | None = None) -> Sequence[Certification]:
        key = self._keyring.find(fingerprint)
        command = ["--check-signatures", "--", key.fingerprint]
        outcome = self._keyring.engine.run(command, cancellation=cancellation)
        if outcome.exit_status:
            raise self._keyring.fault(outcome)
        return by_others(colons.certifications(outcome.output), key.fingerprint)
