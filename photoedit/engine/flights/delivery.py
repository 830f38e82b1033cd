"""The last station of a photo in flight: its result becomes a file, whole or not at all, and is named."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from photoedit.engine.flights.logbook import Logbook
from photoedit.engine.jobs import Job
from photoedit.engine.stamp import Stamp
from photoedit.errors import Cancelled, WriteError
from photoedit.formats.files import write_part
from photoedit.formats.notes import Note

Seal = Callable[[Job, Stamp, BinaryIO, str], None]
"""Told of a result that is complete before it gets its name; see `Journal.seal`."""


class Delivery:
    """Writes the result of a job.

    Attributes:
        abandoned: nobody waits for it any more.
        sha256: of the file, when it is written.
    """

    def __init__(self, job: Job, log: Logbook, seal: Seal | None, *, keep_time: bool) -> None:
        self._job = job
        self._log = log
        self._seal = seal
        self._keeps_time = keep_time
        self._part: Path | None = None
        self.abandoned = False
        self.sha256 = ""

    def write(self, encode: Callable[[BinaryIO], tuple[str, ...]], looked: Stamp | None) -> None:
        """Encode into a temporary file beside the target, and rename it when it is complete.

        Args:
            encode: writes into the open file; returns notes.
            looked: the photo's stamp when its reading began.

        Raises:
            WriteError: it can't be written; nothing is left of it.
        """
        target = self._job.target

        def encode_and_seal(file: BinaryIO, part: Path) -> tuple[str, ...]:
            self._part = part
            notes = encode(file)
            file.flush()
            file.seek(0)
            self.sha256 = hashlib.file_digest(cast(BufferedReader, file), "sha256").hexdigest()
            self.check_wanted()
            if self._keeps_time:
                self._keep_time(part)
            if self._seal and looked:
                self._seal(self._job, looked, file, self.sha256)
            return notes

        with self._log.timed("write"):
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                _refuse_original(self._job)
                notes = write_part(target, encode_and_seal, overwrite=self._job.overwrite)
            except OSError as problem:
                reason = problem.strerror or str(problem)
                raise WriteError(f"{target} can't be written: {reason}") from problem
            finally:
                self._part = None
        self._log.notes.extend(notes)

    def _keep_time(self, part: Path) -> None:
        """Give the result the modification time of its photo; a disk that can't do that gets a note."""
        try:
            facts = self._job.source.stat()
            os.utime(part, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        except OSError:
            self._log.notes.append(Note.TIME_NOT_KEPT)

    def check_wanted(self) -> None:
        """Somebody still waits for the result.

        Raises:
            Cancelled: nobody does.
        """
        if self.abandoned:
            raise Cancelled("The work was stopped")

    def abandon(self) -> bool:
        """Nobody waits any more: whatever the photo's thread still does, no result gets a name.

        False if it just got its name, so that the thread is about to come back; ask again later.
        """
        part, self._part = self._part, None
        self.abandoned = True
        try:
            if part is not None:
                part.unlink()
        except FileNotFoundError:
            self.abandoned = False
        except OSError:
            pass  # the drive has gone, and the file with it
        return self.abandoned


def _refuse_original(job: Job) -> None:
    """The last guard before writing: whatever was planned, no photo is written over itself."""
    with contextlib.suppress(FileNotFoundError):
        if job.target.samefile(job.source):
            raise WriteError(
                f"{job.target} is the original itself; choose another folder or name",
                code="is_original",
            )
