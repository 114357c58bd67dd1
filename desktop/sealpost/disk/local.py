"""The disks of this machine, as `services.file_ports.Disk`."""

from pathlib import Path

from sealpost.disk.outputs import FileOutput
from sealpost.disk.sources import Source, open_source
from sealpost.disk.unpack import unpack
from sealpost.services.file_ports import Existing


class LocalDisk:
    def source(self, path: Path) -> Source:
        return open_source(path)

    def output(self, target: Path, existing: Existing) -> FileOutput:
        return FileOutput(target, existing)

    def unpack(self, archive: Path, folder: Path) -> Path:
        return unpack(archive, folder)
