"""What an experiment found, as plain frozen data."""

from __future__ import annotations

import dataclasses
import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from photoedit.engine.meter import TileRecord


class Holds(StrEnum):
    """What became of a claim on this machine."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "not measurable here"

    @classmethod
    def of(cls, fact: bool) -> Holds:
        return cls.TRUE if fact else cls.FALSE

    @classmethod
    def in_all(cls, rounds: Iterable[bool]) -> Holds:
        """What all rounds say; unknown if they don't agree, as on a machine that is busy."""
        said = set(rounds)
        return cls.of(said.pop()) if len(said) == 1 else cls.UNKNOWN


class Kind(StrEnum):
    """What a kernel does with the GIL, as the meters find it."""

    RELEASES = "releases it"
    BYTECODE = "held the GIL in bytecode, handing it over every few milliseconds"
    IN_C = "held the GIL inside C, for a whole call"
    PARTLY = "held the GIL for a part of the time"
    MEMORY = "memory-bound: neither lane scales"
    BUSY = "machine busy: no verdict"
    NONE = "no verdict"


@dataclass(frozen=True, slots=True)
class Lane:
    """One way to do the work, measured.

    Attributes:
        seconds: wall time of every round.
        speedup: median over the rounds of the first lane's time by this one's.
        gil_wait: share of the workers' time spent waiting for the GIL, 0..1; None where it is not metered.
        queued: the same for waiting for a core that other programs had; what this one did beside the work,
            like handing it over, is taken off.
        cores_used: CPU seconds by wall seconds.
        longest_stall_ms: the longest time a thread of this process that wanted to run could not; median
            of the rounds.
        output_sha256: of the result; None if the lane makes none.
        records: the last round, tile by tile.
    """

    lane: str
    seconds: tuple[float, ...]
    speedup: float
    gil_wait: float | None = None
    queued: float | None = None
    cores_used: float | None = None
    longest_stall_ms: float | None = None
    output_sha256: str | None = None
    records: tuple[TileRecord, ...] = ()

    @property
    def median(self) -> float:
        """Seconds."""
        return statistics.median(self.seconds)

    @property
    def spread(self) -> tuple[float, float]:
        """The quickest and the slowest round, in seconds."""
        return min(self.seconds), max(self.seconds)

    def to_json(self) -> dict[str, Any]:
        """As ``photoedit lab --json`` prints it; the records go into traces only."""
        facts = {
            field.name: getattr(self, field.name)
            for field in dataclasses.fields(self)
            if field.name != "records"
        }
        return {**facts, "seconds": list(self.seconds)}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an experiment found.

    Attributes:
        kind: what the kernel does with the GIL, if the experiment is about one.
        verdict: one sentence with the numbers it rests on.
        claim: what the usual introduction says; `holds` is what became of it here.
        notes: what else should be known, a sentence each.
        paces: seconds a megapixel takes, by lane, where that is asked.
        control: how many times as much as one of them plain busy processes did in the same rounds.
    """

    name: str
    title: str
    lanes: tuple[Lane, ...]
    verdict: str
    claim: str
    holds: Holds
    kind: Kind | None = None
    notes: tuple[str, ...] = ()
    paces: Mapping[str, float] = field(default_factory=dict)
    control: float | None = None

    def lane(self, name: str) -> Lane:
        """The lane of this name."""
        return next(lane for lane in self.lanes if lane.lane == name)

    def to_json(self) -> dict[str, Any]:
        """As ``photoedit lab --json`` prints it."""
        return {
            "name": self.name,
            "title": self.title,
            "lanes": [lane.to_json() for lane in self.lanes],
            "verdict": self.verdict,
            "kind": None if self.kind is None else str(self.kind),
            "claim": self.claim,
            "claim_holds": str(self.holds),
            "notes": list(self.notes),
            "paces": dict(self.paces),
            "control": self.control,
        }
