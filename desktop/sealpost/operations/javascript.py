"""The wire's types, for the extension: `python -m sealpost.operations.javascript` writes them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import inspect

from sealpost.errors import ALL_ERRORS
from sealpost.operations import ALL, hello
from sealpost.operations.base import Caller

TARGET = Path(__file__).parents[3] / "extension/shared/messages.js"

_HEAD = """\
/** GENERATED from the app's operations by `python -m sealpost.operations.javascript`; not to be edited. */
"""


def messages() -> str:
    """The text of shared/messages.js."""
    return "\n".join([_HEAD, *_typedefs(), _operations(), _error_codes()])


def _typedefs() -> Iterator[str]:
    known = inspect.multi_type_info([hello.HelloRequest, hello.HelloReply])
    tops = [*known, *inspect.multi_type_info([each for one in ALL for each in (one.request, one.reply)])]
    written: set[str] = set()
    for struct in (each for top in tops for each in _structs_in(top)):
        if struct.cls.__name__ not in written:
            written.add(struct.cls.__name__)
            yield _typedef(struct)
    yield _union("Caller", [caller.value for caller in Caller])


def _structs_in(kind: inspect.Type) -> Iterator[inspect.StructType]:
    """The structs that `kind` is made of, the inner ones first."""
    match kind:
        case inspect.StructType():
            for field in kind.fields:
                yield from _structs_in(field.type)
            yield kind
        case inspect.ListType() | inspect.VarTupleType() | inspect.CollectionType():
            yield from _structs_in(kind.item_type)
        case inspect.UnionType():
            for each in kind.types:
                yield from _structs_in(each)
        case _:
            return


def _typedef(struct: inspect.StructType) -> str:
    lines = [f" * @typedef {{object}} {struct.cls.__name__}"]
    for field in struct.fields:
        may_be_left_out = struct.forbid_unknown_fields and not field.required  # a request's; replies have all
        name = f"[{field.encode_name}]" if may_be_left_out else field.encode_name
        lines.append(f" * @property {{{_name_of(field.type)}}} {name}")
    return "/**\n" + "\n".join(lines) + "\n */\n"


def _name_of(kind: inspect.Type) -> str:
    """Raises TypeError for a type that no operation has used so far: it needs its line here."""
    match kind:
        case inspect.StrType():
            return "string"
        case inspect.IntType():
            return "number"
        case inspect.BoolType():
            return "boolean"
        case inspect.NoneType():
            return "null"
        case inspect.LiteralType():
            return " | ".join(json.dumps(value) for value in kind.values)
        case inspect.StructType():
            return kind.cls.__name__
        case inspect.ListType() | inspect.VarTupleType() | inspect.CollectionType():
            inner = _name_of(kind.item_type)
            return f"({inner})[]" if "|" in inner else f"{inner}[]"
        case inspect.UnionType():
            return " | ".join(_name_of(each) for each in kind.types)
        case _:
            raise TypeError(kind)


def _union(name: str, values: Sequence[str]) -> str:
    return f"/** @typedef {{{' | '.join(json.dumps(value) for value in values)}}} {name} */\n"


def _operations() -> str:
    callers: Mapping[str, frozenset[Caller]] = {
        hello.NAME: hello.CALLERS,
        **{operation.name: operation.callers for operation in ALL},
    }
    lines = [f"  {name}: {json.dumps(_in_order(who))}," for name, who in callers.items()]
    return (
        "/** Which of our contexts may ask for what. @type {Readonly<Record<string, readonly Caller[]>>} */\n"
        "export const OPERATIONS = Object.freeze({\n" + "\n".join(lines) + "\n});\n"
    )


def _in_order(callers: frozenset[Caller]) -> Sequence[str]:
    return [caller.value for caller in Caller if caller in callers]


def _error_codes() -> str:
    codes = "\n".join(f"  {json.dumps(error.code)}," for error in ALL_ERRORS)
    head = "/** Codes that the app can answer with. */\nexport const ERROR_CODES = Object.freeze(["
    return f"{head}\n{codes}\n]);\n"


if __name__ == "__main__":
    TARGET.write_text(messages(), encoding="utf-8")
