"""The reader's window over a real keyring, as it is opened from a file or a mail page."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from sealpost.services.reading import Document
from sealpost.ui.reader.part import PartCard
from sealpost.ui.reader.views import text_of
from sealpost.ui.reader.window import ReaderWindow


class Reader:
    """One window as a person sees it."""

    def __init__(self, window):
        self.window = window

    @property
    def parts(self):
        return self.window.findChildren(PartCard)

    @property
    def texts(self):
        return [text_of(view) for part in self.parts for view in part.findChildren(object, "letter-text")]

    @property
    def said(self):
        return self.window.findChild(QLabel, "reader-said").text()

    def labels(self, name):
        return [label.text() for label in self.window.findChildren(QLabel, name)]

    def offers(self):
        return {each.objectName() for each in self.window.findChildren(QPushButton) if not each.isHidden()}

    def press(self, name):
        self.window.findChild(QPushButton, name).click()


@pytest.fixture
def readers(qapp):
    def open_ones():
        return [Reader(each) for each in qapp.topLevelWidgets() if isinstance(each, ReaderWindow) and each.isVisible()]

    return open_ones


@pytest.fixture
def read(windows, readers, settled, qtbot):
    """Open what a file of that name holds; the window."""

    def open_content(content, name="letter.asc", **more):
        windows.read(Document(content if isinstance(content, bytes) else content.encode(), name, **more))
        settled()
        [reader] = readers()
        qtbot.addWidget(reader.window)
        return reader

    return open_content


@pytest.fixture
def sealed(services):
    """A letter from Alice to herself."""

    def seal(text):
        return services.mail.encrypt(text, ["alice@example.org"], services.mail.signer_for("")).armored

    return seal
