"""One photo on its way through a batch: its state, and what each station does with it.

There are no threads here; `batch` decides who calls what when. The order is `look`, `board`, `decode`,
`tasks`, `write`; a photo for which there is not enough memory goes `look`, `flow`.

Where several results of a photo are wanted, each is a flight. They travel in a *formation*: the first one
looks and decodes for all; when its own result is written, or has failed, the next one goes on from there with
`tasks`, in the same block. So a photo is decoded once, and takes no more memory than its largest result.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from photoedit.colour import SRGB
from photoedit.engine.events import PhotoDone, PhotoFailed, Seconds
from photoedit.engine.flights.flow import ENOUGH, Flow, InGrains
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.meter import Stopwatch, TileRecord, idle_between
from photoedit.engine.pixels.canvas import Handout, lay_out, planes_bytes
from photoedit.engine.pixels.colours import change, colours_of
from photoedit.engine.pixels.depth import written_dtype
from photoedit.engine.pixels.layout import Layout, between_bytes
from photoedit.engine.pixels.sharing import split
from photoedit.engine.plan import Plan, make_plan
from photoedit.engine.pool.patience import FROZEN, AwakeClock, for_codecs
from photoedit.engine.pool.task import SharedPlanes, Task
from photoedit.engine.render import Count, counted, resolve, tasks
from photoedit.engine.reports.trace import Span
from photoedit.engine.shared import Block, Ring, too_large
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, EngineError, PhotoEditError, ReadError, WriteError
from photoedit.filters.base import Filter, GeometryFilter
from photoedit.formats import by_name, recognise
from photoedit.formats.base import Format, Header, RowReader, Spread
from photoedit.formats.exif import with_colour_space
from photoedit.formats.files import write_part
from photoedit.formats.metadata import told
from photoedit.formats.notes import Note
from photoedit.photo import Photo, Size

Seal = Callable[[Job, tuple[int, int], BinaryIO, str], None]
"""Told of a result that is complete before it gets its name; see `Journal.seal`."""


class Flight:
    """One photo in flight; see the module for the order of calls.

    Attributes:
        pool: who makes its tiles.
        records: the tiles that were made.
        idle_between: seconds workers stood between two tiles of the same pass.
    """

    def __init__(
        self,
        index: int,
        job: Job,
        spec: BatchSpec,
        pool: Workers,
        clock: AwakeClock,
        seal: Seal | None = None,
    ) -> None:
        self.pool = pool
        self.index = index
        self.job = job
        self.block: Block | None = None
        self.records: list[TileRecord] = []
        self.idle_between = 0.0
        self.in_readers_hands = True
        self.abandoned = False
        self.others: list[Flight] = []
        self.shares = False
        self.follows = False
        self._spec = spec
        self._common = spec.recipe.active()
        self._own = job.tail.active()
        self._clock = clock
        self._seal = seal
        self._size = Size(0, 0)
        self._busy: tuple[str, float] | None = None
        self._part: Path | None = None
        self._profile = job.profile
        self._photo: Photo | None = None
        self._between: SharedPlanes | None = None
        self._plan: Plan | None = None
        self._cpu_before = 0.0
        self._format = by_name(job.format)
        self._begun = time.perf_counter()
        self._seconds: dict[str, float] = {}
        self._spans: list[Span] = []
        self._traced = 0
        self._notes: list[str] = []
        self._sha256 = ""

    def look(self) -> int:
        """Look at the file without decoding it; returns how many bytes the photo and its result need.

        Of several results it is the largest that counts, because there is one at a time.

        Raises:
            ReadError: it is no photo we can read.
        """
        with self.timed("read"):
            self._identity = _identity(self.job.source)
            self._reader: Format = recognise(self.job.source)
            self._header = self._reader.header(self.job.source)
            self._size = self._header.size
            if not self.others:
                self._look_smaller()
        return self._seat_all(0)

    def look_to_share(self, budget: int) -> int:
        """As `look`, with room to keep what the steps that all results share make, if that fits."""
        needed = self._seat_all(between_bytes(self._header, self._common))
        self.shares = needed <= budget
        return needed if self.shares else self._seat_all(0)

    def _seat_all(self, between: int) -> int:
        return max(flight._seat(self._header, between) for flight in [self, *self.others])

    def _seat(self, header: Header, between: int) -> int:
        self._dtype = written_dtype(header.dtype, self._format)
        self._change = change(header.profile, header.channels, self._profile)
        recoloured = self._change.target is not None
        self._layout = Layout.of(header, self._filters, self._dtype, between, recoloured=recoloured)
        return self._layout.total

    @property
    def may_share(self) -> bool:
        """Whether this is the first of several results that have steps in common."""
        return bool(self.others and self._common)

    @property
    def cpu_spent(self) -> float:
        """CPU seconds for the tiles of this result and of those before it in the formation."""
        return self._cpu_before + sum(record.cpu for record in self.records)

    @property
    def _filters(self) -> tuple[Filter, ...]:
        """The steps that all results of the photo share, and this one's own."""
        return (*self._common, *self._own)

    def follower(self) -> Flight | None:
        """The next one in the formation, ready for `tasks`; None if there is none, or no decoded photo."""
        if self._photo is None or not self.others:
            return None
        follower, *follower.others = self.others
        self.others = []
        follower._follow(self)
        return follower

    def _follow(self, first: Flight) -> None:
        """Go on with the photo that `first` has decoded, in its block."""
        self._begun = time.perf_counter()
        self._identity, self._reader, self._header = first._identity, first._reader, first._header
        self._photo, self._common, self._between = first._photo, first._common, first._between
        self._size, self.in_readers_hands = first._size, False
        self.follows, self.shares, self._cpu_before = True, first.shares, first.cpu_spent
        assert first.block is not None
        self.board(first.block)

    def _look_smaller(self) -> None:
        """Where the recipe begins by making the photo much smaller, decode no more than that takes."""
        first, *others = self._filters or (None,)
        if isinstance(first, GeometryFilter) and (least := first.least_source(self._header.size)):
            smaller = self._reader.reduced(self._header, least)
            if smaller.eighths < self._header.eighths:
                self._common, self._own = (), (first.for_smaller(self._header.size), *others)
                self._header = smaller

    def board(self, block: Block) -> None:
        """Take a seat in memory."""
        self.block = block
        if block.on_disk:
            self._notes.append(Note.MEMORY_ON_DISK)
        layout, alpha = self._layout, self._header.alpha
        self._source = lay_out(block, 0, layout.source, self._header.dtype, alpha=alpha)
        self._target = lay_out(block, layout.offset, layout.target, layout.dtype, alpha=alpha)

    def decode(self, spread: Spread) -> None:
        """Decode the file into the block.

        Raises:
            ReadError: it can't be decoded, or changed meanwhile.
        """
        with self.timed("decode"):
            photo = self._read(self._source, spread)
        self._check_wanted()
        self._check_identity()
        self._photo = photo

    def _check_wanted(self) -> None:
        if self.abandoned:
            raise Cancelled("The work was stopped")

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

    def tasks(self, stopped: Callable[[], bool]) -> list[Task]:
        """The bands of tiles that make the result; measured filters are measured here.

        Raises:
            Cancelled: `stopped` turned true.
        """
        pool = self.pool
        if self._layout.offset == 0:
            return []
        if self._plan is not None and self._between is not None:
            return tasks(self._plan, self._between, self._target, self._plan.size.whole(), pool)
        with self.timed("tiles"):
            count, size = counted(self._source, pool, stopped), self._header.size
            colours = colours_of(self._header.profile)
            self._common = resolve(self._common, size, count, colours)  # who follows need not measure again
            plan = self._planned(count)
        return tasks(plan, self._source, self._target, plan.size.whole(), pool)

    def _planned(self, count: Count) -> Plan:
        header, colours = self._header, colours_of(self._header.profile)
        filters = resolve(self._filters, header.size, count, colours)
        deep = header.dtype != np.uint8
        return make_plan(filters, header.size, colours, self._change.target, deep=deep)

    def share(self, stopped: Callable[[], bool]) -> None:
        """Make once what the steps make that all results of the formation share; call it before `tasks`.

        Raises:
            Cancelled: `stopped` turned true.
        """
        flights, pool = [self, *self.others], self.pool
        with self.timed("tiles"):
            count, colours = counted(self._source, pool, stopped), colours_of(self._header.profile)
            common = resolve(self._common, self._header.size, count, colours)
            for flight in flights:
                flight._common, flight._header = common, self._header
            whole = [flight._planned(count) for flight in flights]
            moves = sum(isinstance(item, GeometryFilter) for item in common)
            plan, rests = split(whole, moves)
            width, height = plan.size
            shape, alpha = (height, width, self._header.channels), self._header.alpha
            behind = planes_bytes(self._layout.source, self._header.dtype, alpha=alpha)
            assert self.block is not None
            self._between = lay_out(self.block, behind, shape, np.float32, alpha=alpha)
            job = pool.run(tasks(plan, self._source, self._between, plan.size.whole(), pool), stopped)
        self.add_tiles(job.records)
        for flight, rest in zip(flights, rests, strict=True):
            flight._plan = rest

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
            self.block = ring.take(min(ring.budget, kept + ENOUGH), shared=self.pool.shares_memory)
            source: SharedPlanes | RowReader
            if rows:
                source, self._photo = rows, rows.photo
            else:
                source = lay_out(self.block, 0, layout.source, self._header.dtype, alpha=alpha)
                with self.timed("decode"):
                    self._photo = self._read(source, spread)
            slabs = Flow(self._header, source, self.block, kept, self.pool, stopped, self.timed)
            plan = self._planned(slabs.count)
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
                self.add_tiles(job.records)
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
                self.add_tiles(job.records)
                done = rows.stop
                progressed(done / plan.size.height)

    def _told(self) -> Photo:
        """The photo with what is to be told of it in the result."""
        photo = self._photo
        assert photo is not None
        metadata, notes = told(photo.metadata, self._spec.telling(self.job))
        self._notes.extend(notes)
        if self._profile is None:
            return dataclasses.replace(photo, metadata=metadata)
        srgb = colours_of(self._change.profile).is_like(SRGB)
        metadata = dataclasses.replace(metadata, exif=with_colour_space(metadata.exif, srgb=srgb))
        return dataclasses.replace(photo, profile=self._change.profile, metadata=metadata)

    def _save(self, encode: Callable[[BinaryIO], tuple[str, ...]]) -> None:
        before, spent = time.perf_counter(), sum(self._seconds.values())
        watch = Stopwatch()

        def encode_and_hash(file: BinaryIO, part: Path) -> tuple[str, ...]:
            self._part = part
            notes = encode(file)
            file.flush()
            file.seek(0)
            self._sha256 = hashlib.file_digest(cast(BufferedReader, file), "sha256").hexdigest()
            self._check_wanted()
            if self._spec.keep_time:
                self._keep_time(part)
            if self._seal and self._identity:
                self._seal(self.job, self._identity, file, self._sha256)
            return notes

        self._busy = ("write", self._clock.now)
        try:
            self.job.target.parent.mkdir(parents=True, exist_ok=True)
            _refuse_original(self.job)
            notes = write_part(self.job.target, encode_and_hash, overwrite=self.job.overwrite)
        except OSError as problem:
            reason = problem.strerror or str(problem)
            raise WriteError(f"{self.job.target} can't be written: {reason}") from problem
        finally:
            self._busy = self._part = None
        self._notes.extend(notes)
        spent = sum(self._seconds.values()) - spent
        self.add_time("write", time.perf_counter() - before - spent)
        self._spans.append(Span("write", self.index, watch.lap()))

    def _keep_time(self, part: Path) -> None:
        """Give the result the modification time of its photo; a disk that can't do that gets a note."""
        try:
            facts = self.job.source.stat()
            os.utime(part, ns=(facts.st_atime_ns, facts.st_mtime_ns))
        except OSError:
            self._notes.append(Note.TIME_NOT_KEPT)

    @contextlib.contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the wall time of what is done inside to a stage of `Seconds`."""
        begun, watch = time.perf_counter(), Stopwatch()
        outer, self._busy = self._busy, (stage, self._clock.now)
        try:
            yield
        finally:
            self._busy = outer
            self.add_time(stage, time.perf_counter() - begun)
            self._spans.append(Span(stage, self.index, watch.lap()))

    def add_tiles(self, records: Sequence[TileRecord]) -> None:
        """Count the tiles of a pass over the photo, or over a slab of it."""
        self.records.extend(records)
        self.idle_between += idle_between(records)

    def overdue(self, now: float) -> PhotoEditError | None:
        """Why whoever has the photo must be hanging, by the clock's `now`; None if there is no reason."""
        stage, since = self._busy or ("tiles", now)
        if stage == "tiles":  # the workers watch those
            return None
        seconds = for_codecs(self._size)
        if now - since < seconds:
            return None
        doing = {"read": "looked at", "decode": "decoded", "encode": "encoded", "write": "written"}[stage]
        return EngineError(
            f"it was not {doing} within {seconds:.0f} seconds, so it is left behind; see whether its drive "
            "is still there",
            code=FROZEN,
        )

    def abandon(self) -> bool:
        """Nobody waits for this photo any more: whatever its thread still does, no result gets a name.

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

    def add_time(self, stage: str, seconds: float) -> None:
        """Add wall time to a stage of `Seconds`."""
        self._seconds[stage] = self._seconds.get(stage, 0.0) + seconds

    def new_spans(self) -> tuple[Span, ...]:
        """What was done since this was asked last."""
        tiles = [Span("tile", self.index, record) for record in self.records[self._traced :]]
        self._traced = len(self.records)
        spans, self._spans = (*self._spans, *tiles), []
        return spans

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
        assert self._photo is not None
        height, width, _ = self._layout.target
        reduced = ("depth_reduced",) if self._dtype != self._header.dtype else ()
        notes = (*self._photo.notes, *reduced, *self._change.notes, *self._notes)
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
