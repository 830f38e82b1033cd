"""What earlier batches wrote: results by their names, and whether they still stand.

A result is known by the photo it was made from, the work that made it, and what its file was then. Files are
told apart by a `Fingerprint`, which takes two short reads however large they are.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from photoedit.engine.jobs import BatchSpec, Job

_END = 2**16

_ASIDE = {"jobs", "how", "recipe", "source", "target", "overwrite", "tail", "when"}
"""Fields of a `BatchSpec` and a `Job` that say nothing, or nothing by themselves, about a result's bytes."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Tells one state of a file from another without reading all of it.

    Attributes:
        ends: SHA-256 of its first and last 64 KiB.
    """

    size: int
    mtime_ns: int
    ends: str

    @classmethod
    def of(cls, path: Path) -> Fingerprint:
        """Look at a file.

        Raises:
            OSError: there is none, or it can't be read.
        """
        with path.open("rb") as file:
            return cls.of_open(file)

    @classmethod
    def of_open(cls, file: BinaryIO) -> Fingerprint:
        """Look at an open file; its position moves."""
        facts = os.fstat(file.fileno())
        file.seek(0)
        ends = hashlib.sha256(file.read(_END))
        file.seek(max(facts.st_size - _END, 0))
        ends.update(file.read(_END))
        return cls(facts.st_size, facts.st_mtime_ns, ends.hexdigest())


@dataclass(frozen=True, slots=True)
class Record:
    """A result that was about to get its name `target`.

    Attributes:
        work: see `work_of`.
        before, after: the photo and the result.
        sha256: of the result.
    """

    source: Path
    target: Path
    work: str
    before: Fingerprint
    after: Fingerprint
    sha256: str

    @property
    def stands(self) -> bool:
        """Whether the result is there, as it was written."""
        try:
            found = Fingerprint.of(self.target)
            if found == self.after:
                return True
            if found.size != self.after.size:
                return False
            with self.target.open("rb") as file:  # copied or touched since: the whole of it decides
                return hashlib.file_digest(file, "sha256").hexdigest() == self.sha256
        except OSError:
            return False

    def is_of(self, job: Job, work: str) -> bool:
        """Whether it was made by the same work from the same photo, which is still the same."""
        if (self.source, self.work) != (absolute(job.source), work):
            return False
        try:
            return Fingerprint.of(job.source) == self.before
        except OSError:
            return False


def work_of(spec: BatchSpec, job: Job) -> str:
    """A hash of all that decides about the bytes of a result, but for the photo."""
    facts = [
        getattr(part, field.name)
        for part in (spec, job)
        for field in dataclasses.fields(part)
        if field.name not in _ASIDE
    ]
    facts.append(spec.whole(job).fingerprint())
    return hashlib.sha256("\n".join(map(repr, facts)).encode()).hexdigest()


def absolute(path: Path) -> Path:
    """A path as journals have it: absolute, links left as they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100  Path.absolute keeps ..


class Records:
    """What journals tell of earlier batches in a folder, by the results' names."""

    def __init__(self, results: Mapping[Path, Record]) -> None:
        self._by_target = results
        self._by_source = {
            (record.source, record.work, record.target.parent): record for record in results.values()
        }

    def __len__(self) -> int:
        return len(self._by_target)

    def at(self, target: Path) -> Record | None:
        """What was last written under a name."""
        return self._by_target.get(absolute(target))

    def of(self, job: Job, work: str) -> Record | None:
        """What was last made of a job's photo by this work in the job's folder, whatever its name."""
        return self._by_source.get((absolute(job.source), work, absolute(job.target).parent))
