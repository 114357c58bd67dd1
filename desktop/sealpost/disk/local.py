"""The disks of this machine, as `services.file_ports.Disk`."""

from pathlib import Path

from sealpost.disk.outputs import FileOutput
from sealpost.disk.sources import Source, glance, open_source
from sealpost.disk.unpack import unpack
from sealpost.services.file_ports import Existing, Glance, Told
from sealpost.services.ports import Cancellation


class LocalDisk:
    def glance(self, path: Path) -> Glance:
        return glance(path)

    def source(self, path: Path, cancellation: Cancellation | None = None) -> Source:
        return open_source(path, cancellation)

    def output(self, target: Path, existing: Existing) -> FileOutput:
        return FileOutput(target, existing)

    def unpack(self, archive: Path, folder: Path, told: Told) -> Path:
        return unpack(archive, folder, told)
