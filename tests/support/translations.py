"""The catalogs of the desktop's words: what lupdate finds, and what speaks by way of a function or a table.

`make translations` brings the catalogs up to date with the code and compiles them.
"""

import ast
import inspect
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast
from xml.etree import ElementTree

from sealpost.core import reasons, rule_table
from sealpost.errors import ALL_ERRORS
from sealpost.ui.language import CATALOGS, PLURALS

ROOT = Path(__file__).parents[2]
CODE = ROOT / "desktop" / "sealpost"
LANGUAGES = ("en", "ru", "hu")  # English only says how its plurals go
_TOOLS = Path(sys.executable).parent
_VARIABLES = frozenset({"widget", "dialog", "parent", "window", "owner", "view"})
_ADVISING = frozenset({"Rule", "Reason", "FollowUp"})
_SPEAKING = ("ui", "qt", "practice", "app.py")


def update(folder: Path = CATALOGS) -> None:
    """New sentences come in unfinished; what nobody says any more goes."""
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        tables = Path(scratch) / "tables.py"
        tables.write_text("\n".join([*_said_by_tables(), *_said_by_widgets(), *_said_of_numbers()]))
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", *plural]
            target = ["-target-language", language, "-ts", str(catalog(language, folder))]
            _run("pyside6-lupdate", *options, *map(str, _speaking_files()), str(tables), *target)
            _forget_guesses(catalog(language, folder))


def release(folder: Path = CATALOGS) -> None:
    for language in LANGUAGES:
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(catalog(language, folder)))


def catalog(language: str, folder: Path = CATALOGS) -> Path:
    return folder / f"sealpost_{language}.ts"


def entries(file: Path) -> Mapping[tuple[str, str], list[str]]:
    """Context and sentence -> its translation, one for each form of plural; empty where there is none yet."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in _read(file).getroot().iter("context"):
        for message in context.iter("message"):
            answer = message.find("translation")
            assert answer is not None
            forms = [form.text or "" for form in answer.iter("numerusform")] or [answer.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


def _speaking_files() -> Iterator[Path]:
    for name in _SPEAKING:
        place = CODE / name
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place]


def _read(file: Path) -> ElementTree.ElementTree:
    return ElementTree.parse(file)  # noqa: S314 - it is our own


def _forget_guesses(file: Path) -> None:
    """lupdate takes the variable in `widget.tr(...)` for a class, and knows plurals by the class that says them."""
    tree = _read(file)
    root = tree.getroot()
    for context in root.findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            if name in _VARIABLES or (message.get("numerus") and name != PLURALS):
                context.remove(message)
        if context.find("message") is None:
            root.remove(context)
    ElementTree.indent(tree)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    file.write_text(file.read_text().replace("?>\n", "?>\n<!DOCTYPE TS>\n", 1) + "\n")


def _said_by_tables() -> Iterator[str]:
    for context, text in dict.fromkeys([*_errors(), *_reasons(), *_rules(), *_advice(), *_functions(), *_sentences()]):
        yield f"QT_TRANSLATE_NOOP({context!r}, {text!r})"


def _said_by_widgets() -> Iterator[str]:
    """What a function says by a widget that it is handed: QObject.tr asks all its classes, so QWidget will do."""
    yield from ("class QWidget:", " def said(self):", "  pass")
    for call in _calls_of_tr():
        if isinstance(call.func.value, ast.Name) and call.func.value.id in _VARIABLES:
            yield f"  self.tr({ast.unparse(call.args[0])})"


def _said_of_numbers() -> Iterator[str]:
    """Sentences with a plural have one context for all: QObject.tr asks no second class for them."""
    yield from (f"class {PLURALS}:", " def said(self):", "  pass")
    for call in _calls_of_tr():
        if len(call.args) > 2:
            texts = [part for part in ast.walk(call.args[0]) if isinstance(part, ast.Constant)]
            yield from (f"  self.tr({text.value!r}, '', 1)" for text in texts if isinstance(text.value, str))


class _CallOfTr(ast.Call):
    func: ast.Attribute


def _calls_of_tr() -> Iterator[_CallOfTr]:
    for file in _speaking_files():
        for each in ast.walk(ast.parse(file.read_text())):
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr == "tr":
                yield cast(_CallOfTr, each)


def _errors() -> Iterator[tuple[str, str]]:
    for error in ALL_ERRORS:
        yield from (("errors", error.sentence), ("errors", error.next_step))


def _reasons() -> Iterator[tuple[str, str]]:
    for reason in reasons.Reason:
        yield from (("reasons", reason.why), ("reasons", reason.step))


def _rules() -> Iterator[tuple[str, str]]:
    yield ("rules", rule_table.ABOUT)
    yield from (("rules", sentence) for sentence in rule_table.EVIDENCE)
    for _, table in inspect.getmembers(rule_table, lambda value: isinstance(value, list | tuple | Mapping)):
        for row in _rows(table):
            for field in ("sentence", "source"):
                if isinstance(text := getattr(row, field, None), str) and text:
                    yield ("rules", text)


def _advice() -> Iterator[tuple[str, str]]:
    """The reasons of the advisor's rules, and what it says to do besides."""
    for call in ast.walk(ast.parse((CODE / "core" / "advisor.py").read_text())):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in _ADVISING:
            yield from (
                ("rules", part.value)
                for part in call.args
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value
            )


def _rows(table: object) -> Iterator[object]:
    if isinstance(table, Mapping):
        for value in table.values():
            yield from _rows([value])
    elif isinstance(table, list | tuple):
        for value in table:
            yield from _rows(value) if isinstance(value, list | tuple) else [value]


def _functions() -> Iterator[tuple[str, str]]:
    """Modules that speak by a function `_tr(text)`: its context, and each text that it is given."""
    for file in _speaking_files():
        tree = ast.parse(file.read_text())
        helper = next((each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == "_tr"), None)
        if helper is None:
            continue
        call = next(each for each in ast.walk(helper) if isinstance(each, ast.Call))
        context = ast.literal_eval(call.args[0])
        for each in ast.walk(tree):
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id == "_tr":
                yield from (
                    (context, part.value)
                    for part in ast.walk(each.args[0])
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )


def _sentences() -> Iterator[tuple[str, str]]:
    """What is put together far from any window (core.sentence)."""
    for file in sorted(CODE.rglob("*.py")):
        for each in ast.walk(ast.parse(file.read_text())):
            if (
                isinstance(each, ast.Call)
                and ast.unparse(each.func) == "Sentence"
                and ast.unparse(each.args[0]) != "text"
            ):
                yield "sentences", ast.literal_eval(each.args[0])  # "text": of an error, which is among the errors


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    update()
    release()
