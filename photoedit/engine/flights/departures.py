"""The photos of a batch that have not taken off yet, in the order in which they will.

All results of a photo are a *formation*, which takes off together. Photos that an earlier batch here may have
died of come last, each alone.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from photoedit.engine.jobs import Job
from photoedit.engine.safety.suspects import Suspects

Formation = list[tuple[int, Job]]
"""All results of one photo with their places in the batch."""


class Departures:
    """What is still to be done; its methods are called by one thread at a time."""

    def __init__(self, jobs: Sequence[Job], suspects: Suspects) -> None:
        groups = itertools.groupby(enumerate(jobs), key=_photo_of)
        self._suspects = suspects
        self._put_off: deque[Formation] = deque()
        self._parted: deque[Formation] = deque()
        self._formations = self._unsuspected(list(group) for _, group in groups)

    def next(self) -> Formation | None:
        """Who takes off next; None if nobody is left but suspects."""
        return self._parted.popleft() if self._parted else next(self._formations, None)

    def next_suspect(self) -> Formation | None:
        """The next suspect; ask only when `next` has none, and nobody is in the air."""
        return self._put_off.popleft() if self._put_off else None

    @property
    def has_suspects(self) -> bool:
        """Whether some are put off, as far as is known: all are when `next` has none."""
        return bool(self._put_off)

    def part(self, formation: Formation) -> None:
        """The results of a photo take off each by itself, next of all."""
        self._parted.extend([one] for one in formation)

    def _unsuspected(self, formations: Iterable[Formation]) -> Iterator[Formation]:
        for formation in formations:
            if _photo_of(formation[0]) in self._suspects:
                self._put_off.append(formation)
            else:
                yield formation


def _photo_of(entry: tuple[int, Job]) -> Path:
    return entry[1].source
