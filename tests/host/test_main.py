"""Nothing but frames on the pipe, and no end without a word."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import sealpost_host
from support.native_host import CHROMIUM_CALLER, PATIENCE, request

EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop/"
ADDON = "sealpost@sealpost.org"
COSTLY = {
    "asyncio",
    "collections",
    "enum",
    "json",
    "logging",
    "pathlib",
    "re",
    "socket",
    "threading",
    "typing",
}


def last_words(browser):
    """The fatal frame, and the exit status after it."""
    while (frame := browser.receive())["type"] != "fatal":
        pass
    browser.stdin.close()
    return frame["error"], browser.process.wait(PATIENCE)


# --- Stray output -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "stray",
    ["print('hello')", "import os; os.write(1, b'hello\\n')", "import os; os.system('echo hello')"],
)
def test_stray_output_goes_to_the_log_and_breaks_no_frame(host, app, stray):
    program = f"from sealpost_host import relay\nrun = relay.Relay.run\ndef noisy(self):\n {stray}\n run(self)"
    browser = host.run_stray(f"{program}\nrelay.Relay.run = noisy\nsys.exit(main())")
    assert browser.ask(request("a"))["ok"]
    browser.hang_up()
    assert browser.rest() == b""
    assert browser.stderr.read() == b"hello\n"


def test_the_host_runs_without_a_standard_error(host, app):
    browser = host.run_stray("import os; os.close(2); sys.exit(main())")
    assert browser.ask(request("a"))["ok"]


# --- Last words ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "code", "word"),
    [
        (b"\xff\xff\xff\xff", "too-large", "4294967295"),
        (b"hello, world", "too-large", "1819043176"),
        (b"\x02\x00\x00\x00[]", "bad-request", "not a JSON object"),
        (b"\x03\x00\x00\x00{\xff}", "bad-request", "not UTF-8"),
        (b"\x00\x00\x00\x00", "bad-request", "not a JSON object"),
    ],
)
def test_a_frame_that_is_none_ends_the_port_with_the_reason(host, app, sent, code, word):
    browser = host.run()
    browser.write(sent)
    error, status = last_words(browser)
    assert (error["code"], status) == (code, 1)
    assert word in error["message"]


def test_a_fault_of_the_host_itself_is_told_without_its_text(host, app):
    program = "def broken(self):\n    raise ValueError('private text')\nfrom sealpost_host import relay"
    browser = host.run_stray(f"{program}\nrelay.Relay.run = broken\nsys.exit(main())")
    error, status = last_words(browser)
    assert (error["code"], status) == ("internal-fault", 1)
    assert re.fullmatch(r"ValueError <string>:\d+", error["params"]["reference"])
    assert b"private" not in browser.stderr.read()


def test_the_host_waits_a_moment_for_the_browser_to_read_its_last_words(host, app):
    browser = host.run()
    browser.write(b"\xff\xff\xff\xff")
    assert browser.process.wait(PATIENCE) == 1
    assert b'"fatal"' in browser.rest()


# --- Who may call -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(EXTENSION,), ("/home/zoe/org.sealpost.host.json", ADDON)])
def test_a_listed_extension_is_served(host, app, arguments):
    host.configure(app=[], callers=[EXTENSION, ADDON])
    assert host.run(*arguments).ask(request("a"))["ok"]


@pytest.mark.parametrize("arguments", [("chrome-extension://other/",), ("/manifest.json", "other@example.org")])
def test_another_extension_is_refused_and_nothing_of_it_reaches_the_app(host, app, arguments):
    host.configure(app=[], callers=[EXTENSION, ADDON])
    browser = host.run(*arguments)
    browser.send(request("a"))
    error, status = last_words(browser)
    assert (error["code"], status) == ("caller-refused", 1)
    assert app.heard.empty()


def test_a_broken_configuration_is_named(host, app):
    (host.folder / "host.json").write_text("{")
    error, _ = last_words(host.run())
    assert error["params"] == {
        "path": str(host.folder / "host.json"), "detail": "not what Sealpost wrote there"
    }  # fmt: skip


# --- How it is started --------------------------------------------------------------------------------------


@pytest.mark.parametrize("program", ["sealpost_host", "sealpost_host/__main__.py"])
def test_the_package_runs_as_a_folder_and_as_a_file(host, program):
    command = [sys.executable, "-I", "-S", host.folder / program, EXTENSION]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env=host.environ, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


def test_the_start_loads_nothing_costly(host, app):
    host.configure(app=[], callers=[*CHROMIUM_CALLER])
    program = f"import atexit; atexit.register(lambda: print({COSTLY!r} & set(sys.modules)))\nsys.exit(main())"
    browser = host.run_stray(program)
    browser.wait_for_app("connected")
    browser.hang_up()
    assert browser.stderr.read() == b"set()\n"


def test_the_host_opens_no_file_but_its_own(host, app, tmp_path):
    audit = "sys.addaudithook(lambda event, args: event == 'open' and sys.stderr.write(f'{args[0]}\\n'))"
    browser = host.run_stray(f"{audit}\nsys.exit(main())")
    browser.ask(request("a", path="/etc/passwd", file="../../secret"))
    browser.hang_up()
    opened = {name for name in browser.stderr.read().decode().splitlines() if not _is_of_python(name)}
    assert opened <= {str(host.folder / "host.json")}


def _is_of_python(name):
    library = Path(os.__file__).parent
    return name.endswith((".py", ".pyc", ".so")) or name.startswith((str(library), "<", "__pycache__"))


def test_the_version_is_that_of_the_project():
    project = Path(__file__).parents[2] / "pyproject.toml"
    assert f'version = "{sealpost_host.VERSION}"' in project.read_text()


def test_the_package_needs_only_the_standard_library():
    package = Path(sealpost_host.__file__).parent
    imported = {
        line.split()[1].partition(".")[0]
        for file in package.glob("*.py")
        for line in file.read_text().splitlines()
        if re.match(r"\s*(import|from) \w", line)
    }
    assert imported - {"sealpost_host"} <= sys.stdlib_module_names | {"__future__"}


def test_every_frame_of_the_host_names_the_version_of_the_protocol(host):
    browser = host.run()
    browser.send(request("a"))
    frames = [browser.receive() for _ in range(3)]
    assert [frame["v"] for frame in frames] == [1, 1, 1], json.dumps(frames)
