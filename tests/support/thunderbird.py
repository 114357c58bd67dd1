"""Thunderbird without a screen, driven by Marionette (Firefox Source Docs, its Protocol): what it shows of a mail."""

import json
import os
import signal
import socket
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.browser import wait_for

PROGRAM = "thunderbird"
PREFERENCES = {
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "mail.account.account1.server": "server1",
    "mail.accountmanager.accounts": "account1",
    "mail.accountmanager.localfoldersserver": "server1",
    "mail.openMessageBehavior": 0,  # each in a window of its own
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.server.server1.hostname": "Local Folders",
    "mail.server.server1.type": "none",
    "mail.server.server1.userName": "nobody",
    "mail.shell.checkDefaultClient": False,
    "mailnews.start_page.enabled": False,
    "marionette.port": 0,
}
_SECONDS = 60

_IMPORT = """
const [secretKey, itsFingerprint, others] = arguments;
const { RNP } = ChromeUtils.importESModule("chrome://openpgp/content/modules/RNP.sys.mjs");
const { PgpSqliteDb2 } = ChromeUtils.importESModule("chrome://openpgp/content/modules/sqliteDb.sys.mjs");
const { EnigmailCore } = ChromeUtils.importESModule("chrome://openpgp/content/modules/core.sys.mjs");
await EnigmailCore.init();
const own = await RNP.importSecKeyBlockImpl(window, () => ({}), false, secretKey);
await PgpSqliteDb2.acceptAsPersonalKey(itsFingerprint);
const verified = await RNP.importPubkeyBlockAutoAcceptImpl(window, others, "verified");
return [own, verified].every(each => each.exitCode === 0 && each.importedKeys.length === 1);
"""
_SHOW = """
const [path, fileCount] = arguments;
const { MailUtils } = ChromeUtils.importESModule("resource:///modules/MailUtils.sys.mjs");
const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
file.initWithPath(path);
MailUtils.openEMLFile(window, file, Services.io.newFileURI(file));
const once = async find => {
  for (let found; ; await new Promise(resolve => setTimeout(resolve, 20))) if ((found = find())) return found;
};
const shown = await once(() => Services.wm.getMostRecentWindow("mail:messageWindow")?.messageBrowser?.contentWindow);
const at = id => shown.document?.getElementById(id);
const state = id => (at(id) && !at(id).hidden && at(id).src.replace(/^.*message-|[.]svg$/g, "")) || "";
await once(() => state("signedHdrIcon") || state("encryptedHdrIcon") === "encrypted-notok");
await once(() => at("attachmentList").children.length === fileCount);
await once(() => at("messagepane").contentDocument?.readyState === "complete");
const text = at("messagepane").contentDocument.body.textContent;
const files = [...at("attachmentList").children].map(each => each.getAttribute("name"));
const said = { text, files, subject: at("expandedsubjectBox").textContent };
const states = { sealed: state("encryptedHdrIcon"), signed: state("signedHdrIcon") };
shown.browsingContext.topChromeWindow.close();
await once(() => !Services.wm.getMostRecentWindow("mail:messageWindow"));
return { ...said, ...states };
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """`sealed` and `signed` are Thunderbird's words for its two marks, empty where there is none."""

    text: str
    files: list[str]
    subject: str
    sealed: str
    signed: str


class Thunderbird:
    def __init__(self, profile: Path) -> None:
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()]
        (profile / "user.js").write_text("\n".join(lines))
        self._log = (profile / "log").open("wb")
        command = [PROGRAM, "--headless", "--no-remote", "--profile", profile, "--marionette"]
        environ = {**os.environ, "HOME": str(profile)}
        self._process = subprocess.Popen(
            [*command, "--remote-allow-system-access"],
            env=environ,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )
        self._last = 0
        port = wait_for(lambda: _port(profile), lambda: "Thunderbird did not start", self._linger)
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._stream = self._socket.makefile("rwb")
        self._read()  # it says hello first
        self._call("WebDriver:NewSession", capabilities={"alwaysMatch": {}})
        self._call("WebDriver:SetTimeouts", script=_SECONDS * 1000)
        self._call("Marionette:SetContext", value="chrome")

    def add(self, own: bytes, fingerprint: str, verified: bytes) -> None:
        """A secret key without a passphrase and its fingerprint, and the key of somebody else; armored."""
        assert self._run(_IMPORT, own.decode(), fingerprint, verified.decode())

    def show(self, mail: Path, files: int = 0) -> Shown:
        """Once it has shown so many files, and has said what it thinks of the mail."""
        return Shown(**self._run(_SHOW, str(mail), files))

    def close(self) -> None:
        self._stream.close()
        self._socket.close()
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._log.close()

    def _linger(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=0.05)

    def _run(self, script: str, *arguments: str | int) -> Any:
        """`script` is the body of an async function."""
        wrapped = f"""const done = arguments[arguments.length - 1];
        (async (...arguments) => {{ {script} }})(...arguments).then(value => done({{ value: value ?? null }}),
          error => done({{ error: String(error) }}));"""
        answer = self._call("WebDriver:ExecuteAsyncScript", script=wrapped, args=[*arguments], sandbox="system")[
            "value"
        ]
        assert "error" not in answer, answer
        return answer["value"]

    def _call(self, command: str, **parameters: object) -> Any:
        self._last += 1
        message = json.dumps([0, self._last, command, parameters]).encode()
        self._stream.write(b"%d:%s" % (len(message), message))
        self._stream.flush()
        _, _, error, result = self._read()
        assert not error, error
        return result

    def _read(self) -> Any:
        length = b"".join(iter(lambda: self._stream.read(1), b":"))
        return json.loads(self._stream.read(int(length)))


def _port(profile: Path) -> int | None:
    with suppress(OSError, ValueError):
        return int((profile / "MarionetteActivePort").read_text())
    return None
