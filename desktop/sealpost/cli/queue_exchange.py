"""queue export, queue import: calendar files (.ics)."""

import argparse
from pathlib import Path

from sealpost.cli.answers import Answer
from sealpost.cli.files import STANDARD_INPUT, read_bytes
from sealpost.composition import Services
from sealpost.core.tasks import Detail
from sealpost.core.text import visible
from sealpost.disk.private_files import write_private
from sealpost.services.file_ports import Existing


def export(services: Services, options: argparse.Namespace) -> Answer:
    content = services.queue_exchange.export(Detail(options.detail))
    count = content.count(b"BEGIN:VTODO")
    if options.file == STANDARD_INPUT:
        if options.json:
            return Answer("", {"tasks": count, "ics": content.decode()})
        return Answer(content.decode(), {"tasks": count})
    target = Path(options.file).absolute()
    write_private(target, content, Existing.REPLACE if options.replace else Existing.KEEP)
    return Answer(f"{count} tasks are in {target}.\n", {"tasks": count, "file": str(target)})


def import_tasks(services: Services, options: argparse.Namespace) -> Answer:
    shown = "standard input" if options.file == STANDARD_INPUT else options.file
    done = services.queue_exchange.import_tasks(read_bytes(options.file), shown)
    lines = [f"Added {len(done.added)}, already there {done.already_there}, done elsewhere {done.finished}.\n"]
    lines += [f"Left out: {visible(each)}\n" for each in done.skipped]
    fields: dict[str, object] = {
        "added": [item.id for item in done.added],
        "already_there": done.already_there,
        "finished": done.finished,
        "skipped": list(done.skipped),
    }
    return Answer("".join(lines), fields)
