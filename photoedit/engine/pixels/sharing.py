"""Several results of one photo: the steps that they have in common, made once where that is cheaper.

To make them once, what they make is kept whole, as float32, so that every result is bit for bit what it
would be by itself. That costs passes over four times the memory of an 8-bit photo. For three results of
camera JPEGs an exposure or a small median took half as long made again each time, a median with a sharpening
15 % longer. Which it is depends on recipe, kernels and machine, so it is tried: see `Trial`.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from photoedit.engine.plan import Plan, Segment


def split(plans: Sequence[Plan], place: int) -> tuple[Plan, list[Plan]]:
    """What `plans` have in common up to and in segment `place`, and what is left of each.

    The segments before `place` are the same in all of them, and so are frame and geometry of that one.
    """
    segments = [plan.segments[place] for plan in plans]
    columns = zip(*(segment.operations for segment in segments), strict=False)
    same = [column[0] for column in itertools.takewhile(_all_equal, columns)]
    frame, geometry = segments[0].frame, segments[0].geometry
    common = Plan((*plans[0].segments[:place], Segment(frame, geometry, tuple(same))))
    rests = [
        Plan((Segment(frame, None, segment.operations[len(same) :]), *plan.segments[place + 1 :]), plan.fine)
        for plan, segment in zip(plans, segments, strict=True)
    ]
    return common, rests


def _all_equal(column: Sequence[object]) -> bool:
    return all(item == column[0] for item in column)


class Trial:
    """Finds out whether the common steps are better made once, or again for each result.

    Photos are done one way and the other in turns until both are known; from then on it is the way that took
    less CPU time for a megapixel. No byte of any result depends on it.
    """

    def __init__(self) -> None:
        self._photos = 0
        self._warm = False
        self._spent: dict[bool, float] = {}

    def share_next(self) -> bool:
        """Whether the next photo's common steps are to be made once."""
        self._photos += 1
        if len(self._spent) < 2:
            return self._photos % 2 == 0
        return self._spent[True] < self._spent[False]

    def tell(self, shared: bool, spent: float) -> None:
        """What a photo took, in CPU seconds for a megapixel; the first one, which warms up, doesn't count."""
        if self._warm:
            self._spent.setdefault(shared, spent)
        self._warm = True
