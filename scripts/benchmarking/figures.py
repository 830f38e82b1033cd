"""What was measured: rows of seconds by round, and the ratios between them. Plain data, pure functions."""

from __future__ import annotations

import dataclasses
import json
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

OWN = "photoedit"
FLOOR = "floor"
MOST_APART = 2.0
"""Mean difference to photoedit's result, in 8-bit levels, above which a row is flagged."""


class Spread(NamedTuple):
    """A median and the smallest and largest value it stands for."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        return cls(statistics.median(values), min(values), max(values))


class Apart(NamedTuple):
    """How far two pictures are from each other, in 8-bit levels."""

    mean: float
    most: float


@dataclass
class Row:
    """One rival in one case.

    Attributes:
        part: which part of the benchmark: batch, single, photos and sizes (growth), command, large, budget,
            formats, account, kernels.
        case: what was done.
        lane: who did it.
        state: warm or cold; empty where that means nothing.
        seconds: by round; None in a round it sat out.
        megapixels: of all the photos of the case.
        share: how much of the case a slow rival did; `seconds` are scaled up to all of it.
        apart: its result's distance from photoedit's or, of a single operation, from the formula.
        memory: peak bytes of all its processes together.
        idle: the same before it began.
        cpu: CPU seconds of all its processes by round; empty where they are not known.
        note: what else a reader must know, such as what the library lacks.
    """

    part: str
    case: str
    lane: str
    state: str = ""
    seconds: list[float | None] = field(default_factory=list)
    megapixels: float = 0.0
    share: float = 1.0
    apart: Apart | None = None
    memory: int | None = None
    idle: int | None = None
    cpu: list[float] = field(default_factory=list)
    note: str = ""

    @property
    def values(self) -> list[float]:
        """The seconds of the rounds it took part in."""
        return [value for value in self.seconds if value is not None]

    @property
    def spread(self) -> Spread | None:
        """Median, least and most seconds; None if it never ran."""
        return Spread.of(self.values) if self.values else None

    @property
    def median(self) -> float | None:
        """Median seconds."""
        return self.spread.median if self.spread else None

    @property
    def is_own(self) -> bool:
        """Whether this is photoedit."""
        return self.lane.startswith(OWN)

    @property
    def differs(self) -> bool:
        """Whether its result is too far from photoedit's to be the same job."""
        return self.part != "single" and self.apart is not None and self.apart.mean > MOST_APART


@dataclass
class Results:
    """Everything of one run.

    Attributes:
        machine: what it ran on, and with which versions.
        settings: how it was called.
    """

    machine: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)

    def of(self, part: str, case: str | None = None, state: str | None = None) -> list[Row]:
        """The rows of a part, of one case and one state if these are given, in the order they were made."""
        return [
            row for row in self.rows
            if row.part == part and case in (None, row.case) and state in (None, row.state)
        ]  # fmt: skip

    def cases(self, part: str) -> list[str]:
        """The cases of a part, in order."""
        return list(dict.fromkeys(row.case for row in self.of(part)))

    def row(self, part: str, case: str, lane: str, state: str | None = None) -> Row | None:
        """The row of one lane, None if there is none."""
        return next((row for row in self.of(part, case, state) if row.lane == lane), None)

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), indent=1, ensure_ascii=False)

    @classmethod
    def load(cls, path: Path) -> Results:
        """Read what `to_json` wrote."""
        data = json.loads(path.read_text(encoding="utf-8"))
        rows = []
        for entry in data["rows"]:
            entry["apart"] = Apart(*entry["apart"]) if entry["apart"] else None
            rows.append(Row(**entry))
        return cls(data["machine"], data["settings"], rows)


def ratio(one: Row | None, other: Row | None) -> Spread | None:
    """The time of `one` divided by that of `other`, round by round; None where one of them never ran.

    Only rounds both took part in count: they saw the machine at the same speed. Without such a round it
    is the ratio of the medians.
    """
    if one is None or other is None or not one.values or not other.values:
        return None
    pairs = zip(one.seconds, other.seconds, strict=False)
    found = [mine / theirs for mine, theirs in pairs if mine is not None and theirs]
    if not found:
        found = [statistics.median(one.values) / statistics.median(other.values)]
    return Spread.of(found)


def fastest(rows: Iterable[Row]) -> Row | None:
    """The row with the smallest median; None if none of them ran."""
    ran = [row for row in rows if row.median is not None]
    return min(ran, key=lambda row: row.median or 0.0, default=None)


def peers(rows: Iterable[Row]) -> list[Row]:
    """The rows of others who did the same job; the floor does less."""
    return [row for row in rows if not row.is_own and row.lane != FLOOR and not row.differs]


AS_GOOD_MEAN, AS_GOOD_MOST = 0.1, 1.0
"""How much larger a peer's error may be, in levels, to count as equal: a tenth of a level on average, and
one level at most, the step between two neighbouring 8-bit values."""


def as_good(rows: Iterable[Row], mine: Row) -> list[Row]:
    """The peers whose error is no larger than `mine`'s, give or take what nobody can see."""
    if mine.apart is None:
        return []
    mean, most = mine.apart.mean + AS_GOOD_MEAN, mine.apart.most + AS_GOOD_MOST
    return [row for row in peers(rows) if row.apart and row.apart.mean <= mean and row.apart.most <= most]


def unrest(rows: Iterable[Row]) -> float:
    """Largest over smallest time of the floor, in the recipe where that is greatest: 1 is a quiet machine."""
    floors = [row.values for row in rows if row.lane == FLOOR and row.values]
    return max((max(values) / min(values) for values in floors), default=1.0)
