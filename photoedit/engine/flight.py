"""One photo on its way through a batch: its state, and what each station does with it.

There are no threads here; `batch` decides who calls what when. The order is `look`, `board`, `decode`,
`tasks`, `write`; a photo for which there is not enough memory goes `look`, `flow`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
import numpy.typing as npt

from photoedit.engine.canvas import Handout, lay_out, planes_bytes
from photoedit.engine.events import PhotoDone, PhotoFailed, Seconds
from photoedit.engine.flow import ENOUGH, Flow, InGrains
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.meter import TileRecord
from photoedit.engine.plan import Plan, make_plan, output_size
from photoedit.engine.render import counted, resolve, tasks
from photoedit.engine.shared import Block, Ring, too_large
from photoedit.engine.task import SharedPlanes, Task
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError, ReadError, WriteError
from photoedit.filters.base import Filter, GeometryFilter
from photoedit.formats import by_name, recognise
from photoedit.formats.base import Format, Header, RowReader, Spread
from photoedit.formats.files import write_atomically
from photoedit.formats.metadata import told
from photoedit.formats.notes import Note
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe


@dataclass(frozen=True)
class Layout:
    """How a photo and its result share one block.

    Attributes:
        source, target: H x W x C.
        offset: where the result begins, in bytes; 0 if the photo is its own result.
        total: bytes of the block.
    """

    source: tuple[int, int, int]
    target: tuple[int, int, int]
    dtype: np.dtype[Any]
    offset: int
    total: int

    @classmethod
    def of(cls, header: Header, filters: tuple[Filter, ...], dtype: npt.DTypeLike) -> Layout:
        """The layout for a photo whose result is of `dtype`."""
        result = output_size(filters, header.size)
        source = (header.size.height, header.size.width, header.channels)
        target = (result.height, result.width, header.channels)
        first = planes_bytes(source, header.dtype, alpha=header.alpha)
        kind = np.dtype(dtype)
        if not filters and kind == header.dtype:
            return cls(source, target, kind, 0, first)
        return cls(source, target, kind, first, first + planes_bytes(target, kind, alpha=header.alpha))


def memory_needed(header: Header, recipe: Recipe) -> int:
    """Bytes that a photo and its result take while they are in flight, at most."""
    return Layout.of(header, recipe.active(), header.dtype).total


class Flight:
    """One photo in flight; see the module for the order of calls."""

    def __init__(self, index: int, job: Job, filters: tuple[Filter, ...], spec: BatchSpec) -> None:
        self.index = index
        self.job = job
        self.block: Block | None = None
        self.records: list[TileRecord] = []
        self._filters = filters
        self._spec = spec
        self._format = by_name(job.format)
        self._begun = time.perf_counter()
        self._seconds: dict[str, float] = {}
        self._notes: list[str] = []
        self._sha256 = ""

    def look(self) -> int:
        """Look at the file without decoding it; returns how many bytes the photo and its result need.

        Raises:
            ReadError: it is no photo we can read.
        """
        with self.timed("read"):
            self._identity = _identity(self.job.source)
            self._reader: Format = recognise(self.job.source)
            self._header = self._reader.header(self.job.source)
            self._look_smaller()
        dtype = written_dtype(self._header.dtype, self._format)
        if dtype != self._header.dtype:
            self._notes.append("depth_reduced")
        self._layout = Layout.of(self._header, self._filters, dtype)
        return self._layout.total

    def _look_smaller(self) -> None:
        """Where the recipe begins by making the photo much smaller, decode no more than that takes."""
        first = self._filters[0] if self._filters else None
        if isinstance(first, GeometryFilter) and (least := first.least_source(self._header.size)):
            smaller = self._reader.reduced(self._header, least)
            if smaller.eighths < self._header.eighths:
                self._filters = (first.for_smaller(self._header.size), *self._filters[1:])
                self._header = smaller

    def board(self, block: Block) -> None:
        """Take a seat in memory."""
        self.block = block
        layout, alpha = self._layout, self._header.alpha
        self._source = lay_out(block, 0, layout.source, self._header.dtype, alpha=alpha)
        self._target = lay_out(block, layout.offset, layout.target, layout.dtype, alpha=alpha)

    def decode(self, spread: Spread) -> None:
        """Decode the file into the block.

        Raises:
            ReadError: it can't be decoded, or changed meanwhile.
        """
        with self.timed("decode"):
            self._photo = self._read(self._source, spread)
        self._check_identity()

    def _read(self, planes: SharedPlanes, spread: Spread) -> Photo:
        source, eighths = self.job.source, self._header.eighths
        try:
            return self._reader.read(source, Handout(planes).allocate, spread=spread, eighths=eighths)
        except ReadError as problem:
            if not self._can_salvage(problem):
                raise
            return self._reader.salvage(source, Handout(planes).allocate, eighths=eighths)

    def _can_salvage(self, problem: ReadError) -> bool:
        return self._spec.salvage and problem.code in ("truncated", "damaged")

    @contextlib.contextmanager
    def _rows(self, spread: Spread) -> Iterator[RowReader | None]:
        """A reader of the photo's rows, as `Format.rows`; none for a photo that has to be salvaged."""
        with contextlib.ExitStack() as stack:
            try:
                rows = stack.enter_context(self._reader.rows(self.job.source, spread=spread))
            except ReadError as problem:
                if not self._can_salvage(problem):
                    raise
                rows = None
            yield rows

    def _check_identity(self) -> None:
        if _identity(self.job.source) != self._identity:
            raise ReadError(
                f"{self.job.source} changed while it was read; run it again when it is complete",
                code="input_changed",
            )

    def tasks(self, pool: Workers, stopped: Callable[[], bool]) -> list[Task]:
        """The bands of tiles that make the result; measured filters are measured here.

        Raises:
            Cancelled: `stopped` turned true.
        """
        if self._layout.offset == 0:
            return []
        with self.timed("tiles"):
            count = counted(self._source, pool, stopped)
            plan = make_plan(resolve(self._filters, self._header.size, count), self._header.size)
        return tasks(plan, self._source, self._target, plan.size.whole(), pool)

    def write(self, spread: Spread) -> None:
        """Encode the result into a temporary file, and give it its name when it is complete.

        Raises:
            WriteError: it can't be encoded or written; nothing is left of it.
        """
        pixels, alpha = self._target.planes()
        photo = dataclasses.replace(self._told(), pixels=pixels, alpha=alpha)
        self._save(lambda file: self._encode(photo, file, spread))

    def _encode(self, photo: Photo, file: BinaryIO, spread: Spread) -> tuple[str, ...]:
        with self.timed("encode"):
            return self._format.write(photo, file, self.job.options, spread=spread)

    def flow(
        self,
        ring: Ring,
        pool: Workers,
        spread: Spread,
        stopped: Callable[[], bool],
        progressed: Callable[[float], None],
    ) -> None:
        """Decode, make and encode the photo in slabs, because as a whole it is larger than the ring.

        Raises:
            ReadError, WriteError: as `decode` and `write`.
            EngineError: it does not fit even so; code ``too_large``.
            Cancelled: `stopped` turned true.
        """
        layout, by_rows = self._layout, self._format.writes_rows(self.job.options)
        alpha = self._header.alpha
        with self._rows(spread) as rows:
            whole_source = 0 if rows else planes_bytes(layout.source, self._header.dtype, alpha=alpha)
            whole_target = 0 if by_rows else planes_bytes(layout.target, layout.dtype, alpha=alpha)
            kept = whole_source + whole_target
            if kept > ring.budget:
                raise too_large(kept, ring.budget)
            self.block = ring.take(min(ring.budget, kept + ENOUGH))
            source: SharedPlanes | RowReader
            if rows:
                source, self._photo = rows, rows.photo
            else:
                source = lay_out(self.block, 0, layout.source, self._header.dtype, alpha=alpha)
                with self.timed("decode"):
                    self._photo = self._read(source, spread)
            slabs = Flow(self._header, source, self.block, kept, pool, stopped, self.timed)
            plan = make_plan(resolve(self._filters, self._header.size, slabs.count), self._header.size)
            if by_rows:
                self._save(lambda file: self._flow_by_rows(file, slabs, plan, spread, progressed))
            else:
                self._target = lay_out(self.block, whole_source, layout.target, layout.dtype, alpha=alpha)
                self._gather(slabs, plan, progressed)
                self._check_identity()
                self.write(spread)
            if rows:  # some damage is only found while rows are decoded
                self._photo = rows.photo

    def _flow_by_rows(
        self,
        file: BinaryIO,
        slabs: Flow,
        plan: Plan,
        spread: Spread,
        progressed: Callable[[float], None],
    ) -> tuple[str, ...]:
        photo = self._told().without_pixels(plan.size, self._layout.dtype)
        writer = self._format.row_writer(photo, file, self.job.options, spread=spread)
        rows, done = InGrains(writer), 0
        with contextlib.closing(slabs.made(plan, self._layout.dtype, writer.grain)) as made:
            for target, job in made:
                planes = target.planes()
                with self.timed("encode"):
                    rows.write(planes)
                self.records.extend(job.records)
                done += len(planes.pixels)
                progressed(done / plan.size.height)
        self._check_identity()  # here, where the result has not got its name yet
        return rows.finish()

    def _gather(self, slabs: Flow, plan: Plan, progressed: Callable[[float], None]) -> None:
        """Make the result in slabs and put it together: its format can't be encoded by rows."""
        whole, done = self._target.planes(), 0
        with contextlib.closing(slabs.made(plan, self._layout.dtype, 1)) as made:
            for target, job in made:
                planes = target.planes()
                rows = slice(done, done + len(planes.pixels))
                whole.pixels[rows] = planes.pixels
                if whole.alpha is not None:
                    whole.alpha[rows] = planes.alpha
                self.records.extend(job.records)
                done = rows.stop
                progressed(done / plan.size.height)

    def _told(self) -> Photo:
        """The photo with what is to be told of it in the result."""
        metadata, notes = told(self._photo.metadata, self._spec.telling())
        self._notes.extend(notes)
        return dataclasses.replace(self._photo, metadata=metadata)

    def _save(self, encode: Callable[[BinaryIO], tuple[str, ...]]) -> None:
        before, spent = time.perf_counter(), sum(self._seconds.values())

        def encode_and_hash(file: BinaryIO) -> tuple[str, ...]:
            notes = encode(file)
            file.flush()
            file.seek(0)
            self._sha256 = hashlib.file_digest(cast(BufferedReader, file), "sha256").hexdigest()
            return notes

        try:
            self.job.target.parent.mkdir(parents=True, exist_ok=True)
            _refuse_original(self.job)
            notes = write_atomically(self.job.target, encode_and_hash, overwrite=self.job.overwrite)
            if self._spec.keep_time:
                self._keep_time()
        except OSError as problem:
            reason = problem.strerror or str(problem)
            raise WriteError(f"{self.job.target} can't be written: {reason}") from problem
        self._notes.extend(notes)
        spent = sum(self._seconds.values()) - spent
        self.add_time("write", time.perf_counter() - before - spent)

    def _keep_time(self) -> None:
        """Give the result the modification time of its photo; a disk that can't do that gets a note."""
        try:
            facts = self.job.source.stat()
            os.utime(self.job.target, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        except OSError:
            self._notes.append(Note.TIME_NOT_KEPT)

    @contextlib.contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the wall time of what is done inside to a stage of `Seconds`."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            self.add_time(stage, time.perf_counter() - begun)

    def add_time(self, stage: str, seconds: float) -> None:
        """Add wall time to a stage of `Seconds`."""
        self._seconds[stage] = self._seconds.get(stage, 0.0) + seconds

    @property
    def seconds(self) -> Seconds:
        """What was spent so far."""
        return Seconds(**self._seconds, total=time.perf_counter() - self._begun)

    @property
    def megapixels(self) -> float:
        """Of the source."""
        return self._header.size.megapixels

    def done(self) -> PhotoDone:
        """The event of a photo that has arrived."""
        height, width, _ = self._layout.target
        notes = (*self._photo.notes, *self._notes)
        return PhotoDone(
            self.index, self.job.source, self.job.target, Size(width, height), self._sha256, self.seconds,
            self.megapixels, notes,
        )  # fmt: skip

    def failed(self, error: PhotoEditError) -> PhotoFailed:
        """The event of a photo that has not."""
        message = error.message
        if str(self.job.source) not in message:
            message = f"{self.job.source}: {message}"
        return PhotoFailed(self.index, self.job.source, error.code, message, self.seconds)


def written_dtype(dtype: npt.DTypeLike, target: Format) -> np.dtype[Any]:
    """The depth a photo of `dtype` gets in a format: its own, or the deepest the format has."""
    dtypes: dict[int, np.dtype[Any]] = {
        8: np.dtype(np.uint8),
        16: np.dtype(np.uint16),
        32: np.dtype(np.float32),
    }
    bits = np.dtype(dtype).itemsize * 8
    return dtypes[bits if bits in target.depths else max(target.depths)]


def _identity(path: Path) -> tuple[int, int] | None:
    """What changes when a file is written to; None if there is none."""
    try:
        facts = path.stat()
    except OSError:
        return None  # the format says what is wrong with it
    return facts.st_size, facts.st_mtime_ns


def _refuse_original(job: Job) -> None:
    """The last guard before writing: whatever was planned, no photo is written over itself."""
    with contextlib.suppress(FileNotFoundError):
        if job.target.samefile(job.source):
            raise WriteError(
                f"{job.target} is the original itself; choose another folder or name",
                code="is_original",
            )
