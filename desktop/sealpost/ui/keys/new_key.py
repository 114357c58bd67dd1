"""The fields for a new key: name and address, and behind them what a newcomer need not think about."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from sealpost.core.keys import Address
from sealpost.core.text import parse_address
from sealpost.errors import NotAnAddress
from sealpost.services.ports import KeyKind
from sealpost.ui.theme import space


@dataclass(frozen=True, slots=True)
class NewKey:
    name: str
    address: Address
    expires: str
    kind: KeyKind


class NewKeyForm(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = QLineEdit()
        self._name.setObjectName("new-key-name")
        self._address = QLineEdit()
        self._address.setObjectName("new-key-address")
        self._expires = QComboBox()
        self._expires.setObjectName("new-key-expires")
        for title, value in (
            (self.tr("in 2 years (can be extended)"), "2y"),
            (self.tr("in 1 year"), "1y"),
            (self.tr("in 5 years"), "5y"),
            (self.tr("never"), "never"),
        ):
            self._expires.addItem(title, value)
        self._kind = QComboBox()
        self._kind.setObjectName("new-key-kind")
        self._kind.addItem(self.tr("Curve 25519 (modern, small)"), KeyKind.CURVE25519)
        self._kind.addItem(self.tr("RSA 4096 (for old programs)"), KeyKind.RSA4096)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(space(4))
        self._form.setVerticalSpacing(space(2))
        self._form.addRow(self.tr("Your &name"), self._name)
        self._form.addRow(self.tr("E-mail &address"), self._address)
        self._form.addRow(self.tr("&Expires"), self._expires)
        self._form.addRow(self.tr("&Kind"), self._kind)
        for field in (self._name, self._address):
            field.textChanged.connect(self.changed)

    def hide_what_has_a_good_default(self) -> None:
        """A tick brings it back."""
        more = QCheckBox(self.tr("More &choices"))
        more.setObjectName("more-choices")
        more.toggled.connect(self._show_choices)
        self._form.insertRow(2, QLabel(), more)
        self._show_choices(False)

    def _show_choices(self, shown: bool) -> None:
        for field in (self._expires, self._kind):
            self._form.setRowVisible(field, shown)

    @property
    def is_filled_in(self) -> bool:
        return bool(self._address.text().strip())

    def entered(self) -> NewKey:
        """Raises NotAnAddress."""
        address = parse_address(self._address.text().strip())
        if address is None:
            self._address.setFocus()
            raise NotAnAddress(text=self._address.text())
        name = self._name.text().strip()
        return NewKey(name, address, self._expires.currentData(), self._kind.currentData())

    def focus(self) -> None:
        self._name.setFocus()
