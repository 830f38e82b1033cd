"""Watching folders: photos that come into them are done as soon as they are complete, once.

Complete is a photo whose size and time did not change between two looks, and that no program has open for
writing, where the system can tell. Looking again and again works on every disk, also on those from which no
notices come; the disk keeps what was looked at in memory, so it costs little.

What was done is remembered in the user's state folder, by size and time, so that a watch that is started
again goes on where it was. Results never become photos: folders for results are not looked into. What comes
together is a batch with its journal: while another one writes into the output folder, it waits; and a photo
that the program dies of is met as in any batch.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from photoedit.engine.batch import Batch, Listener
from photoedit.engine.events import Event, PhotoDone, PhotoFailed
from photoedit.engine.jobs import How, Job
from photoedit.engine.orders.inputs import UNREADABLE, Found, Skip, find_photos
from photoedit.engine.orders.naming import share_a_name
from photoedit.engine.orders.order import Order
from photoedit.engine.orders.outputs import plan_results
from photoedit.engine.safety.journal import Journal
from photoedit.engine.safety.lock import BUSY
from photoedit.engine.safety.records import absolute
from photoedit.engine.stamp import Stamp
from photoedit.engine.watching.memory import Memory
from photoedit.engine.watching.writers import is_being_written
from photoedit.engine.workers import Workers
from photoedit.errors import UsageError


def check(order: Order) -> None:
    """See that an order can be a watch's.

    Raises:
        UsageError: an input is no folder, or can't be read, or results would come into one that is watched.
    """
    for folder in order.inputs:
        if not folder.is_dir():
            raise UsageError(f"{folder} is no folder that could be watched; check the name")
        find_photos([folder])  # refuses one that can't be read
        for output in order.outputs:
            if Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(output.folder)):
                raise UsageError(
                    f"Results in {output.folder} would lie where new photos are looked for; choose another "
                    "output folder"
                )


class Watch:
    """Watches until it is stopped; `listener` and `say` hear what happens, `say` in sentences.

    Attributes:
        failures, skipped: how many photos failed, and were left out because their results exist.
    """

    def __init__(
        self, order: Order, how: How, memory: Memory, listener: Listener, say: Callable[[str], None],
        workers: Workers | None = None,
    ) -> None:  # fmt: skip
        """With `workers` given, those are used and stay open; else it starts its own when they are needed."""
        self._order, self._how, self._memory = order, how, memory
        self._listener, self._say, self._workers = listener, say, workers
        self._seen: dict[Path, Stamp] = {}
        self._failed: dict[Path, Stamp] = {}
        self._stop = threading.Event()
        self._batch: Batch | None = None
        self._complaints: dict[str, str] = {}
        self._once = False
        self.failures = self.skipped = 0

    def run(self, interval: float, *, once: bool = False) -> None:
        """Look every `interval` seconds and do what has come; with `once`, only what is there now.

        Raises:
            UsageError: only with `once`, which waits for nothing: a folder is gone or can't be read, or
                another batch writes into the output folder.
        """
        self._once = once
        with contextlib.ExitStack() as stack:
            workers = self._workers
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
            outputs = [output.folder for output in self._order.outputs]
            found = find_photos(self._order.inputs, recursive=self._order.recursive, outputs=outputs)
        except UsageError as problem:  # a drive that is not there at the moment
            self._wait(problem, "folder", "it to come back")
            return []
        self._complaints.pop("folder", None)
        before, self._seen = self._seen, {}
        ready = []
        for skip in found.skipped:
            if skip.code == UNREADABLE:  # other reasons may pass: an empty file is just being written
                self._say_once(str(skip.source), skip.message)
        for photo in found.photos:
            stamp = Stamp.of(photo.path)
            if stamp is None or self._memory.knows(photo.path, stamp):
                continue
            self._seen[photo.path] = stamp
            failed = self._failed.get(photo.path) == stamp
            if before.get(photo.path) == stamp and not failed and not is_being_written(photo.path):
                ready.append(photo)
        return ready

    def _wait(self, problem: UsageError, about: str, until: str) -> None:
        """Say once what is waited for; who looks only once can't wait."""
        if self._once:
            raise problem
        self._say_once(about, f"{problem.message}; waiting for {until}")

    def _say_once(self, about: str, sentence: str) -> None:
        if self._complaints.get(about) != sentence:
            self._say(sentence)
        self._complaints[about] = sentence

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
        except UsageError as problem:
            if problem.code == BUSY:
                self._wait(problem, BUSY, "its end")
                return
            for photo in ready:
                if self._stop.is_set():
                    return
                try:
                    self._run(self._plan([photo]), workers)
                except UsageError as problem:
                    self._fail(PhotoFailed(0, photo.path, problem.code, f"{photo.path}: {problem.message}"))

    def _plan(self, photos: Sequence[Found]) -> list[Job]:
        order, number = self._order, len(self._memory) + 1
        jobs, skips = plan_results(photos, order.outputs, order.recipe.name, first=number)
        self._check_names([*jobs, *skips])
        for skip in skips:
            self._say(skip.message)
        left = {job.source for job in jobs}
        for photo in photos:
            if photo.path not in left:
                self.skipped += 1
                self._remember(photo.path)
        return jobs

    def _check_names(self, results: Iterable[Job | Skip]) -> None:
        """See that none has the name of an earlier photo's result, as `plan_results` does within one batch.

        Raises:
            UsageError: one has, so it would be left out or take the other's place.
        """
        taken = [(one.source, one.target) for one in results if one.target and os.path.lexists(one.target)]
        if not taken:
            return
        records = Journal(self._order.outputs[0].folder).records()
        for source, target in taken:
            record = records.at(target)
            if record and record.source != absolute(source) and record.source.exists():
                raise share_a_name([(record.source, source, target)])

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

        with Journal(self._order.outputs[0].folder) as journal:
            self._batch = Batch(self._order.spec(jobs, self._how), workers, journal)
            if self._stop.is_set():  # `stop` may have come before the batch was known
                self._batch.cancel()
            self._batch.run(listen)
        self._batch = None
        self._complaints.pop(BUSY, None)

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
