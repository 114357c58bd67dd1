"""The command line as a person calls it, in this process or in one of its own."""

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from sealpost.cli import main


@dataclass(frozen=True, slots=True)
class Said:
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class CommandLine:
    environ: dict[str, str]
    folder: Path

    def __call__(self, *arguments: str, given: str | bytes = "") -> Said:
        """In this process, which saves a start of Python for each of many tests."""
        content = given.encode() if isinstance(given, str) else given
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "environ", self.environ)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            patch.chdir(self.folder)
            try:
                status = main(arguments)
            except SystemExit as end:
                status = int(end.code or 0)
        out.flush()
        return Said(status, out.buffer.getvalue().decode(), err.getvalue())

    def process(self, *arguments: str, given: str | bytes = "") -> Said:
        command = [sys.executable, "-m", "sealpost", *arguments]
        content = given.encode() if isinstance(given, str) else given
        done = subprocess.run(
            command, input=content, capture_output=True, env=self.environ, cwd=self.folder, check=False
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())
