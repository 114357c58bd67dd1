"""What app, extension and documents must agree on."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from sealpost import operations
from sealpost.errors import ALL_ERRORS
from sealpost.operations import hello, javascript
from sealpost.operations.base import Operation, Reply, Request

ROOT = Path(__file__).parents[2]
WITHOUT_OPERATION = {"base", "fields", "hello", "javascript"}


def test_the_generated_messages_are_current():
    assert javascript.TARGET.read_text() == javascript.messages(), "run python -m sealpost.operations.javascript"


def test_every_operation_file_is_collected():
    files = {module.name for module in pkgutil.iter_modules(operations.__path__)} - WITHOUT_OPERATION
    assert files == {operation.name for operation in operations.ALL}


def test_every_operation_file_has_one_operation():
    for name in (operation.name for operation in operations.ALL):
        module = importlib.import_module(f"sealpost.operations.{name}")
        assert sum(isinstance(value, Operation) for value in vars(module).values()) == 1


def test_no_two_operations_have_one_name():
    names = [operation.name for operation in operations.ALL]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("operation", operations.ALL, ids=lambda operation: operation.name)
def test_requests_and_replies_are_declared(operation):
    assert (issubclass(operation.request, Request), issubclass(operation.reply, Reply)) == (True, True)


def test_no_two_errors_share_a_code():
    codes = [error.code for error in ALL_ERRORS]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("error", ALL_ERRORS, ids=lambda error: error.code)
def test_every_code_is_documented(error):
    assert f"`{error.code}`" in (ROOT / "native_host/PROTOCOL.md").read_text()


@pytest.mark.parametrize("name", [hello.NAME, *(operation.name for operation in operations.ALL)])
def test_every_operation_is_documented(name):
    assert f"`{name}`" in (ROOT / "native_host/PROTOCOL.md").read_text()


def test_the_extension_asks_only_for_what_there_is():
    router = (ROOT / "extension/background/router.js").read_text()
    table = re.search(r"const OPERATIONS = \{(.*?)\n\};", router, re.DOTALL)
    assert table
    asked = set(re.findall(r'"([a-z_]+)"', table[1]))
    assert asked <= {operation.name for operation in operations.ALL}
