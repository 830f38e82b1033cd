"""The journal of a batch: what it has done, written so that no crash and no power cut can make it lie.

Lines of JSON are only ever appended, each in one piece, to a hidden file in the output folder and to a copy
in the user's state folder. A ``result`` line is on the disk *before* the result gets its name: whatever
stands under that name later can be compared with it. A line that was cut off is no line.

A later batch asks its `Records` what is complete (see `resume`), and its `Suspects` what the program may have
died of. The file in the output folder goes when a batch has come to its end, unless the disk was the trouble:
then the folder may go on elsewhere, and takes it along. The copy stays for `_KEPT_DAYS`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import platformdirs

from photoedit.engine.events import Event, Finished, PhotoDone, PhotoFailed, PhotoStarted
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.orders.order import Order
from photoedit.engine.orders.order_file import to_plain
from photoedit.engine.safety.lines import Lines, lines_of
from photoedit.engine.safety.lock import FolderLock, Owner
from photoedit.engine.safety.records import Fingerprint, Record, Records, absolute, work_of
from photoedit.engine.safety.suspects import Suspects, TakeOff
from photoedit.engine.stamp import Stamp
from photoedit.errors import UsageError, WriteError
from photoedit.formats.files import sweep_parts, write_atomically
from photoedit.formats.reading import shown

NAME = ".photoedit-journal.jsonl"
_KEPT_DAYS = 90
DISK_TROUBLE = {"disk_full", "output_gone"}
"""Codes of errors that all results meet, until somebody sees to the disk."""


class Journal:
    """The journal of an output folder, and the right to write there.

    As a context it holds the folder's lock, as soon as the folder exists: nobody else plans or runs a batch
    there meanwhile. A journal that can't be written costs no photo; `problem` says why it can't.

    Attributes:
        output: the folder, absolute.
        problem: one sentence, or empty.
        suspects: what earlier batches may have died of, as soon as this one has begun.
    """

    def __init__(self, output: Path, order: Order | None = None) -> None:
        """`order` is what was asked for, so that others can go on with it; None if that can't be told."""
        self.output = absolute(output)
        self._order = order
        self.problem = ""
        self.suspects = Suspects()
        self._lock = FolderLock(self.output)
        self._here = self.output / NAME
        self._copy = copy_of(self.output)
        self._files: list[Lines] = []
        self._stays = False
        self._spec: BatchSpec | None = None
        self._place: tuple[int, int] | None = None

    def __enter__(self) -> Journal:
        if self.output.is_dir():
            with contextlib.suppress(OSError):  # planning says what is wrong with the folder
                self._lock.take()
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def _close(self) -> None:
        while self._files:
            self._files.pop().close()
        self._lock.release()

    def records(self) -> Records:
        """What earlier batches wrote here."""
        results: dict[Path, Record] = {}
        for line in (*lines_of(self._copy), *lines_of(self._here)):  # in their order, whatever clocks say
            if line.get("event") == "result":
                with contextlib.suppress(KeyError, TypeError, ValueError):  # not a line of ours
                    record = self._record(line)
                    results[record.target] = record
        return Records(results)

    def begin(self, spec: BatchSpec) -> None:
        """A batch begins: make the folder, clear away what a killed one left, open the files.

        Raises:
            UsageError: another batch runs there, or it can't be written to.
        """
        try:
            self.output.mkdir(parents=True, exist_ok=True)
            self._lock.take()
        except OSError as problem:
            raise UsageError(
                f"Nothing can be written into {shown(self.output)} ({problem.strerror or problem}); choose "
                "another output folder"
            ) from None
        self._place = _place_of(self.output)
        for folder in {job.target.parent for job in spec.jobs}:
            sweep_parts(folder)
        self._spec = spec
        self.suspects = Suspects(lines_of(self._here))
        self._open()
        order = to_plain(self._order) if self._order else None
        self._write(
            "begin", sync=True, output=str(self.output), photos=len(spec.jobs), order=order,
            **Owner.this()._asdict(),
        )  # fmt: skip

    def _open(self) -> None:
        _forget_old(self._copy.parent)
        if not self._copy.exists():  # the folder comes from another machine
            with contextlib.suppress(OSError):
                self._copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(self._here, self._copy)
        for path in (self._here, self._copy):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self._files.append(Lines(path))
            except OSError as problem:
                self._complain(path, problem)

    def seal(self, job: Job, looked: Stamp, file: BinaryIO, sha256: str) -> None:
        """A result is complete in `file` and gets its name next.

        Args:
            looked: the photo's stamp when its reading began.

        Raises:
            WriteError: the output folder is not the one the batch began with; code ``output_gone``.
        """
        assert self._spec is not None
        if _place_of(self.output) != self._place:
            raise WriteError("its folder has gone, or another has taken its place", code="output_gone")
        try:
            before = dataclasses.replace(Fingerprint.of(job.source), **looked._asdict())
        except OSError:
            return  # the photo has gone: whoever resumes has nothing to compare
        after = Fingerprint.of_open(file)
        target = absolute(job.target)
        inside = target.is_relative_to(self.output)
        self._write(
            "result",
            sync=True,
            source=str(absolute(job.source)),
            target=str(target.relative_to(self.output) if inside else target),
            work=work_of(self._spec, job),
            before=dataclasses.asdict(before),
            after=dataclasses.asdict(after),
            sha256=sha256,
        )

    def __call__(self, event: Event) -> None:
        """Hear what becomes of the batch."""
        if isinstance(event, PhotoStarted):
            self._write("start", **TakeOff.of(event.source)._asdict())
        elif isinstance(event, PhotoDone):
            self._write("done", source=str(absolute(event.source)), target=str(absolute(event.target)))
        elif isinstance(event, PhotoFailed):
            self._stays = self._stays or event.code in DISK_TROUBLE
            self._write("failed", source=str(absolute(event.source)), code=event.code, message=event.message)
        elif isinstance(event, Finished):
            self._write(
                "end", sync=True, done=event.done, failed=event.failed, unfinished=event.unfinished,
                cancelled=event.cancelled,
            )  # fmt: skip
            if event.unfinished or self._stays:
                self._make_up()
            else:
                with contextlib.suppress(OSError):  # the drive may have gone
                    self._here.unlink()
            self._close()  # whoever hears of the end may start the next batch

    def _make_up(self) -> None:
        """Write anew what a full disk had no room for: results without a line would be in the way."""
        open_ones = [file.path for file in self._files]
        if open_ones == [self._copy] and _place_of(self.output) == self._place:
            with contextlib.suppress(WriteError, OSError):  # `problem` has been told
                text = self._copy.read_bytes()
                write_atomically(self._here, lambda file: file.write(text), overwrite=True)

    def _record(self, line: Mapping[str, Any]) -> Record:
        return Record(
            Path(line["source"]), self.output / line["target"], line["work"],
            Fingerprint(**line["before"]), Fingerprint(**line["after"]), line["sha256"],
        )  # fmt: skip

    def _write(self, event: str, *, sync: bool = False, **facts: Any) -> None:
        now = time.time()  # the same line in both
        for number, file in enumerate(list(self._files)):
            try:
                # One of them on the disk is enough.
                file.write(event, sync=sync and number == 0, time=now, **facts)
            except OSError as problem:
                self._files.remove(file)
                self._complain(file.path, problem)

    def _complain(self, path: Path, problem: OSError) -> None:
        reason = problem.strerror or problem
        self.problem = self.problem or (
            f"The journal {shown(path)} can't be written ({reason}); the batch goes on, but --resume may not "
            "know all it did"
        )


def _place_of(folder: Path) -> tuple[int, int] | None:
    """What a folder is on its disk; None if it is not there. A drive that goes leaves an empty one behind."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def state_folder() -> Path:
    """Where the copies are."""
    return platformdirs.user_state_path("photoedit") / "journals"


def copy_of(output: Path) -> Path:
    """Where the copy of an output folder's journal is."""
    return state_folder() / f"{hashlib.sha256(os.fsencode(absolute(output))).hexdigest()[:24]}.jsonl"


def _forget_old(folder: Path) -> None:
    """Delete copies that nobody has written to for long."""
    for path in folder.glob("*.jsonl"):
        with contextlib.suppress(OSError):  # another start was faster
            if time.time() - path.stat().st_mtime > _KEPT_DAYS * 86400:
                path.unlink()
