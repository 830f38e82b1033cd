"""What measured filters have to know of a photo that is previewed: at once roughly, later exactly.

Counting all pixels of a large photo takes longer than a hand on a slider will wait. So the first picture is
made with what a small copy of the photo says. `Statistics.measure` then counts the photo itself, as a batch
does, and whoever asks from then on gets that. Counts are kept by the steps before them: what comes later in a
recipe, and how a measured filter is set, can change without another count.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from photoedit.colour import Colours
from photoedit.engine.pixels.ladder import Ladder, Rung
from photoedit.engine.plan import make_plan
from photoedit.engine.render import counted, resolve_by
from photoedit.engine.workers import Workers
from photoedit.filters._histogram import Tally
from photoedit.filters.base import Filter

ROUGH_PIXELS = 500_000
"""The small copy is the smallest one that has at least so many pixels."""

MOST_KEPT = 32
"""Counts that are kept; the largest are of one and a half megabytes."""

Counts = npt.NDArray[np.int64]


class Statistics:
    """Of one photo, at all sizes of its ladder."""

    def __init__(self, ladder: Ladder, workers: Workers, colours: Colours) -> None:
        self._ladder = ladder
        self._workers = workers
        self._colours = colours
        self._exact: dict[tuple[tuple[Filter, ...], Tally], Counts] = {}
        self._rough = functools.lru_cache(MOST_KEPT)(self._count)

    def resolve(self, filters: Sequence[Filter]) -> tuple[tuple[Filter, ...], bool]:
        """Plain filters in the place of measured ones, and whether they are those of a batch.

        `filters` are as they are for the full photo, and so is what is returned.
        """
        exact, small = True, self._small

        def count(before: tuple[Filter, ...], tally: Tally) -> Counts:
            nonlocal exact
            known = self._exact.get((before, tally))
            if known is not None:
                return known
            exact = exact and small.size == self._ladder.full
            return self._rough(before, tally, small)

        return resolve_by(filters, count), exact

    def measure(self, filters: Sequence[Filter], stopped: Callable[[], bool]) -> None:
        """Count what `filters` have to know of the full photo, which has to be on the ladder.

        Raises:
            Cancelled: `stopped` turned true.
        """

        def count(before: tuple[Filter, ...], tally: Tally) -> Counts:
            counts = self._exact.pop((before, tally), None)
            if counts is None:
                counts = self._count(before, tally, self._ladder.top, stopped)
            self._exact[before, tally] = counts  # the newest is the last
            return counts

        resolve_by(filters, count)
        for old in list(self._exact)[:-MOST_KEPT]:
            del self._exact[old]

    @property
    def _small(self) -> Rung:
        full = self._ladder.full
        return self._ladder.at_least(min(math.sqrt(ROUGH_PIXELS / (full.width * full.height)), 1.0))

    def _count(
        self, before: tuple[Filter, ...], tally: Tally, rung: Rung,
        stopped: Callable[[], bool] | None = None,
    ) -> Counts:  # fmt: skip
        scale = self._ladder.scale(rung)
        shrunk = [item.scaled(scale) for item in before] if scale < 1 else before
        plan = make_plan(shrunk, rung.size, self._colours)
        return counted(rung.planes, self._workers, stopped)(plan, tally)
