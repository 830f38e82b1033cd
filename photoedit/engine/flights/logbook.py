"""The log book of a photo in flight: where it is, what that took, and what is to be said of it."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence

from photoedit.engine.events import Seconds
from photoedit.engine.meter import Stopwatch, TileRecord, idle_between
from photoedit.engine.pool.patience import FROZEN, AwakeClock, for_codecs
from photoedit.engine.reports.trace import Span
from photoedit.errors import EngineError, PhotoEditError
from photoedit.photo import Size

_DOING = {"read": "looked at", "decode": "decoded", "encode": "encoded", "write": "written"}


class Logbook:
    """What is known of the flight of photo `index`.

    Attributes:
        records: the tiles that were made.
        idle_between: seconds workers stood between two tiles of the same pass.
        notes: what the result's reader should know.
        size: of the photo, as soon as that is known.
    """

    def __init__(self, index: int, clock: AwakeClock) -> None:
        self.records: list[TileRecord] = []
        self.idle_between = 0.0
        self.notes: list[str] = []
        self.size = Size(0, 0)
        self._index = index
        self._clock = clock
        self._busy: tuple[str, float] | None = None
        self._begun = time.perf_counter()
        self._seconds: dict[str, float] = {}
        self._spans: list[Span] = []
        self._traced = 0

    def begin(self) -> None:
        """The flight begins now, and not when it was planned."""
        self._begun = time.perf_counter()

    @contextlib.contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add the wall time of what is done inside to a stage of `Seconds`, but for stages inside it."""
        begun, inside, watch = time.perf_counter(), sum(self._seconds.values()), Stopwatch()
        outer, self._busy = self._busy, (stage, self._clock.now)
        try:
            yield
        finally:
            # What is around it goes on from here: something has just been done, so it does not hang.
            self._busy = outer and (outer[0], self._clock.now)
            inside = sum(self._seconds.values()) - inside
            self.add_time(stage, time.perf_counter() - begun - inside)
            self._spans.append(Span(stage, self._index, watch.lap()))

    def add_time(self, stage: str, seconds: float) -> None:
        """Add wall time to a stage of `Seconds`."""
        self._seconds[stage] = self._seconds.get(stage, 0.0) + seconds

    def add_tiles(self, records: Sequence[TileRecord]) -> None:
        """Count the tiles of a pass over the photo, or over a slab of it."""
        self.records.extend(records)
        self.idle_between += idle_between(records)

    def overdue(self, now: float) -> PhotoEditError | None:
        """Why whoever has the photo must be hanging, by the clock's `now`; None if there is no reason."""
        stage, since = self._busy or ("tiles", now)
        if stage == "tiles":  # the workers watch those
            return None
        seconds = for_codecs(self.size)
        if now - since < seconds:
            return None
        return EngineError(
            f"it was not {_DOING[stage]} within {seconds:.0f} seconds, so it is left behind; see whether its "
            "drive is still there",
            code=FROZEN,
        )

    def new_spans(self) -> tuple[Span, ...]:
        """What was done since this was asked last."""
        tiles = [Span("tile", self._index, record) for record in self.records[self._traced :]]
        self._traced = len(self.records)
        spans, self._spans = (*self._spans, *tiles), []
        return spans

    @property
    def seconds(self) -> Seconds:
        """What was spent so far."""
        return Seconds(**self._seconds, total=time.perf_counter() - self._begun)
