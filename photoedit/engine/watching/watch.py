"""Watching folders: photos that come into them are done as soon as they are complete, once.

Complete is a photo whose size and time did not change between two looks, and that no program has open for
writing, where the system can tell. Looking again and again works on every disk, also on those from which no
notices come; the disk keeps what was looked at in memory, so it costs little.

What was done is remembered in the user's state folder, by size and time, so that a watch that is started
again goes on where it was. Results never become photos: folders for results are not looked into.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, TextIO

import platformdirs

from photoedit.engine.batch import Batch, Listener
from photoedit.engine.events import Event, PhotoDone, PhotoFailed
from photoedit.engine.jobs import BatchSpec, How, Job, present
from photoedit.engine.planning.inputs import Found, find_photos
from photoedit.engine.planning.outputs import Output, plan_results
from photoedit.engine.watching.writers import is_being_written, lock
from photoedit.engine.workers import Workers
from photoedit.errors import UsageError
from photoedit.recipe import Recipe


class Stamp(NamedTuple):
    """What changes when a file is written to."""

    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: Path) -> Stamp | None:
        """The stamp of a file; None if it is gone."""
        try:
            found = path.stat()
        except OSError:
            return None
        return cls(found.st_size, found.st_mtime_ns)


@dataclass(frozen=True)
class WatchSpec:
    """What is to be done with the photos that come.

    Attributes:
        name: what stands for {recipe} in names.
        salvage, keep_time: as in `BatchSpec`.
    """

    folders: tuple[Path, ...]
    outputs: tuple[Output, ...]
    recipe: Recipe = field(default_factory=Recipe)
    name: str = ""
    recursive: bool = False
    salvage: bool = False
    keep_time: bool = False

    def check(self) -> None:
        """See that it can be done.

        Raises:
            UsageError: a folder is none, or results would come into one that is watched.
        """
        for folder in self.folders:
            if not folder.is_dir():
                raise UsageError(f"{folder} is no folder that could be watched; check the name")
            for output in self.outputs:
                if Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(output.folder)):
                    raise UsageError(
                        f"Results in {output.folder} would lie where new photos are looked for; choose "
                        "another output folder"
                    )

    def fingerprint(self) -> str:
        """The same for a watch that does the same."""
        parts = [
            *sorted(os.path.realpath(folder) for folder in self.folders),
            self.recipe.fingerprint(),
            repr((self.salvage, self.keep_time)),
            *(_described(output) for output in self.outputs),
        ]
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _described(output: Output) -> str:
    options = sorted(output.options.items())
    tail = output.tail.fingerprint()
    folder = os.path.realpath(output.folder)
    how = (output.mirror, output.metadata, output.profile)
    return repr((folder, output.template, output.format, options, how, tail))


class Memory:
    """The photos that are done, by their stamps, in a file that only grows.

    Raises:
        UsageError: another watch of the same kind is running, or the file can't be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: TextIO = path.open("a+", encoding="utf-8")
        except OSError as problem:
            raise UsageError(f"{path}, which remembers what is done, can't be written: {problem}") from None
        if not lock(self._file):
            self._file.close()
            raise UsageError("The same folders are being watched already, by another photoedit")
        self._file.seek(0)
        self._done = dict(_lines(self._file))

    @classmethod
    def of(cls, spec: WatchSpec) -> Memory:
        """The memory of a watch, in the user's state folder."""
        folder = platformdirs.user_state_path("photoedit") / "watch"
        return cls(folder / f"{spec.fingerprint()}.jsonl")

    def __len__(self) -> int:
        return len(self._done)

    def knows(self, path: Path, stamp: Stamp) -> bool:
        """Whether this photo, as it is now, is done."""
        return self._done.get(os.path.realpath(path)) == stamp

    def add(self, path: Path, stamp: Stamp) -> None:
        """Remember a photo, also after a crash."""
        real = os.path.realpath(path)
        self._done[real] = stamp
        self._file.write(json.dumps({"photo": real, "size": stamp.size, "mtime_ns": stamp.mtime_ns}) + "\n")
        self._file.flush()

    def close(self) -> None:
        self._file.close()


def _lines(file: TextIO) -> Iterator[tuple[str, Stamp]]:
    for text in file:
        with contextlib.suppress(ValueError, KeyError, TypeError):  # a line that a crash cut off
            line = json.loads(text)
            yield line["photo"], Stamp(line["size"], line["mtime_ns"])


class Watch:
    """Watches until it is stopped; `listener` and `say` hear what happens, `say` in sentences."""

    def __init__(
        self, spec: WatchSpec, how: How, memory: Memory, listener: Listener, say: Callable[[str], None]
    ) -> None:
        self._spec, self._how, self._memory = spec, how, memory
        self._listener, self._say = listener, say
        self._seen: dict[Path, Stamp] = {}
        self._failed: dict[Path, Stamp] = {}
        self._stop = threading.Event()
        self._batch: Batch | None = None
        self._complaint = ""
        self.failures = 0

    def run(self, interval: float, *, once: bool = False) -> None:
        """Look every `interval` seconds and do what has come; with `once`, only what is there now."""
        with contextlib.ExitStack() as stack:
            workers: Workers | None = None
            self.look()
            while not self._stop.wait(interval):
                ready = self.look()
                if ready and workers is None:
                    workers = stack.enter_context(Workers(self._how))
                if ready and workers is not None:
                    self._do(ready, workers)
                if once:
                    break
        if once and not self._stop.is_set():
            self._tell_waiting()

    def stop(self) -> None:
        """End soon: what is finished stays. From any thread, any number of times."""
        self._stop.set()
        if self._batch is not None:
            self._batch.cancel()

    def look(self) -> list[Found]:
        """The photos that are complete and not done yet, in their order."""
        try:
            outputs = [output.folder for output in self._spec.outputs]
            found = find_photos(self._spec.folders, recursive=self._spec.recursive, outputs=outputs).photos
        except UsageError as problem:  # a drive that is not there at the moment
            if problem.message != self._complaint:
                self._say(f"{problem.message}; waiting for it to come back")
            self._complaint = problem.message
            return []
        self._complaint = ""
        before, self._seen = self._seen, {}
        ready = []
        for photo in found:
            stamp = Stamp.of(photo.path)
            if stamp is None or self._memory.knows(photo.path, stamp):
                continue
            self._seen[photo.path] = stamp
            failed = self._failed.get(photo.path) == stamp
            if before.get(photo.path) == stamp and not failed and not is_being_written(photo.path):
                ready.append(photo)
        return ready

    def _tell_waiting(self) -> None:
        waiting = [path for path in self._seen if path not in self._failed]
        if not waiting:
            return
        names = ", ".join(str(path) for path in waiting[:5])
        more = f" and {len(waiting) - 5} more" if len(waiting) > 5 else ""
        self._say(f"Still being written, and left for the next time: {names}{more}")

    def _do(self, ready: Sequence[Found], workers: Workers) -> None:
        """Do photos together, or one by one where together they can't be done."""
        try:
            self._run(self._plan(ready), workers)
        except UsageError:
            for photo in ready:
                if self._stop.is_set():
                    return
                try:
                    self._run(self._plan([photo]), workers)
                except UsageError as problem:
                    self._fail(PhotoFailed(0, photo.path, problem.code, f"{photo.path}: {problem.message}"))

    def _plan(self, photos: Sequence[Found]) -> list[Job]:
        spec, number = self._spec, len(self._memory) + 1
        jobs, skips = plan_results(photos, spec.outputs, spec.name, first=number)
        for skip in skips:
            self._say(skip.message)
        left = {job.source for job in jobs}
        for photo in photos:
            if photo.path not in left:
                self._remember(photo.path)
        return jobs

    def _run(self, jobs: Sequence[Job], workers: Workers) -> None:
        if not jobs:
            return
        left = Counter(job.source for job in jobs)

        def listen(event: Event) -> None:
            if isinstance(event, PhotoDone):
                left[event.source] -= 1
                if not left[event.source]:  # all its results are there
                    self._remember(event.source)
            elif isinstance(event, PhotoFailed):
                self._fail(event)
            if not isinstance(event, PhotoFailed):
                self._listener(event)

        spec = BatchSpec(
            tuple(jobs),
            self._spec.recipe,
            self._how,
            when=present(),
            salvage=self._spec.salvage,
            keep_time=self._spec.keep_time,
        )
        self._batch = Batch(spec, workers)
        if self._stop.is_set():  # `stop` may have come before the batch was known
            self._batch.cancel()
        self._batch.run(listen)
        self._batch = None

    def _fail(self, event: PhotoFailed) -> None:
        """Tell of a photo that failed; it is tried again when it changes, or by the next watch."""
        self.failures += 1
        stamp = self._seen.get(event.source)
        if stamp is not None:
            self._failed[event.source] = stamp
        self._listener(event)

    def _remember(self, path: Path) -> None:
        stamp = self._seen.pop(path, None)
        if stamp is not None:
            self._memory.add(path, stamp)
