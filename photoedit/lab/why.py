"""Why was it slow? What bound a batch, by its meters, and the one setting that would help most.

A run takes at least as long as its CPU time on all cores; whatever it takes longer, it waited: for the GIL,
for memory, for files, for tasks to be handed over. The prediction is what is left of the wall time without
that wait, and never less than the CPU time allows. What can't be predicted from one run has no number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from photoedit.engine.flights.run import readers
from photoedit.engine.machine import real_cores
from photoedit.engine.meter import Card
from photoedit.lab import worth

MUCH = 0.15
"""The share of a time from which on it is worth a word."""

IDLE = 0.7
"""Up to this share of all cores in use, cores were idle."""

HALF = 0.25
"""What the other half of a core adds to its work (simultaneous multithreading), about; until 'photoedit lab
cores' has measured what all cores of this machine are worth."""

INTERPRETER = 50.0
"""Interpreted kernels take at least so many times as long as compiled ones; measured: hundreds of times."""

_FILE_STAGES = ("read", "decode", "encode", "write")


class Bound(StrEnum):
    """What a batch waited for most."""

    READING = "reading"
    DECODING = "decoding"
    GIL = "the GIL"
    COMPUTE = "computing"
    MEMORY = "memory"
    HANDING = "handing tiles over"
    ENCODING = "encoding"
    WRITING = "writing"
    OTHERS = "other programs"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What bound a batch.

    Attributes:
        reason: the numbers it rests on.
        change: the one setting to change, or what else to do.
        gain: how many times as quick it would be then; None if that can't be told.
        at_most: whether `gain` is only a limit.
    """

    bound: Bound
    reason: str
    change: str
    gain: float | None = None
    at_most: bool = False

    def words(self) -> str:
        """One sentence for people."""
        return f"{self.bound}: {self.details()}"

    def details(self) -> str:
        """That sentence without what bound it."""
        gain = "" if self.gain is None else f" ({'at most ' if self.at_most else 'about '}x{self.gain:.1f})"
        return f"{self.reason}; {self.change}{gain}"


def diagnose(card: Card) -> Diagnosis | None:
    """What bound the batch of this card; None if there was hardly anything to do."""
    if not card.photos or card.wall <= 0 or not any(card.stages.values()):
        return None
    run = _Run(card)
    if run.hardly_begun():
        return None
    found = (
        run.gil(), run.interpreted(), run.others(), run.memory(), run.handing(), run.few_workers(),
        run.files(),
    )  # fmt: skip
    return next((one for one in found if one is not None), None) or run.work()


class _Run:
    """A card with what follows from it."""

    def __init__(self, card: Card) -> None:
        self.card = card
        self.workers = max(len(card.workers), 1)
        self.tiles = sum(worker.wall for worker in card.workers)
        self.readers = readers(card.cores)
        self.busy = card.cores_used / card.cores
        self.power = worth.remembered(card.cores) or _assumed_power(card.cores)
        """What all cores do, if one alone does 1."""
        self.crowded = card.lost_to_others >= 2 * MUCH

    def _gain_without(self, waited: float) -> float:
        """If `waited` seconds of the wall time were not there."""
        least = min(self.card.cpu / self.power, self.card.wall)
        return self.card.wall / max(self.card.wall - waited, least, 1e-9)

    def hardly_begun(self) -> bool:
        """Whether neither files nor tiles took much of the time: workers were starting, most of all."""
        waits = (self.card.memory_wait, self.card.idle_between or 0.0)
        known = max(*(self.card.stages.get(stage, 0.0) for stage in _FILE_STAGES), self.tiles, *waits)
        return known < MUCH * self.card.wall

    def gil(self) -> Diagnosis | None:
        """Threads that waited for each other's Python."""
        if self.card.execution != "threads" or self.card.gil_wait < MUCH or self.crowded:
            return None
        return Diagnosis(
            Bound.GIL,
            f"the tiles' threads waited for it {_percent(self.card.gil_wait)} of their time",
            "run the tiles in processes (--execution processes)",
            self._gain_without(self.card.gil_wait * self.tiles / self.workers),
        )

    def interpreted(self) -> Diagnosis | None:
        """Kernels that Python itself runs."""
        share = self.tiles / self.workers / self.card.wall
        if self.card.kernels != "interpreted" or share < 0.5:
            return None
        saved = self.tiles / self.workers * (1 - 1 / INTERPRETER)
        return Diagnosis(
            Bound.COMPUTE,
            f"kernels run by Python itself took {_percent(share)} of the time",
            "use compiled ones (--kernels compiled)",
            self.card.wall / max(self.card.wall - saved, 1e-9),
        )

    def others(self) -> Diagnosis | None:
        """Other programs on the same cores."""
        if not self.crowded:
            return None
        return Diagnosis(
            Bound.OTHERS,
            f"the tiles waited {_percent(self.card.lost_to_others)} of their time for a core that others had",
            "try again when the machine is quiet",
        )

    def memory(self) -> Diagnosis | None:
        """Photos that could not be read because the budget was spent, while cores were idle."""
        waited = self.card.memory_wait / self.readers
        if self.busy > IDLE or waited < MUCH * self.card.wall:
            return None
        return Diagnosis(
            Bound.MEMORY,
            f"photos waited {waited:.1f} s for room while cores were idle",
            "give it more (--memory)",
            self._gain_without(waited),
            at_most=True,
        )

    def handing(self) -> Diagnosis | None:
        """Workers that stood between two tiles."""
        stood = self.card.idle_between
        if not stood or stood < MUCH * (self.tiles + stood):
            return None
        return Diagnosis(
            Bound.HANDING,
            f"workers stood {_percent(stood / (self.tiles + stood))} of their time between two tiles",
            "leave the size of tiles to photoedit (no --tile)",
            self._gain_without(stood / self.workers),
            at_most=True,
        )

    def few_workers(self) -> Diagnosis | None:
        """Tiles that more workers could have shared."""
        share = self.tiles / self.workers / self.card.wall
        if self.workers >= self.card.cores or share < 0.5:
            return None
        saved = self.tiles / self.workers - self.tiles / max(self.power, self.workers)
        workers = "worker" if self.workers == 1 else "workers"
        change = (
            "--execution processes" if self.card.execution == "serial" else f"--workers {self.card.cores}"
        )
        return Diagnosis(
            Bound.COMPUTE,
            f"{self.workers} {workers} had tiles for {_percent(share)} of the time, with {self.card.cores} "
            "cores",
            f"use all of them ({change})",
            self._gain_without(saved),
        )

    def files(self) -> Diagnosis | None:
        """Cores that were idle because files came or went too slowly."""
        if self.busy > IDLE:
            return None
        stage = max(_FILE_STAGES, key=lambda name: self.card.stages.get(name, 0.0))
        seconds = self.card.stages.get(stage, 0.0)
        if seconds < self.tiles / self.workers:
            return None
        bound, change = {
            "read": (Bound.READING, "have the photos on a quicker disk"),
            "decode": (
                Bound.DECODING,
                "give it more photos at once: one alone is decoded while all else waits",
            ),
            "encode": (
                Bound.ENCODING,
                "give it more photos at once: one alone is encoded while all else waits",
            ),
            "write": (Bound.WRITING, "have the results on a quicker disk (-o)"),
        }[stage]
        return Diagnosis(
            bound,
            f"only {self.card.cores_used:.1f} of {self.card.cores} cores were used, and {stage} took "
            f"{seconds:.1f} s, added up over the photos",
            change,
            self._gain_without(self.card.wall),
            at_most=True,
        )

    def work(self) -> Diagnosis:
        """The cores had work all the time: what was most of it?"""
        stages = self.card.stages
        parts = {
            Bound.COMPUTE: sum(worker.cpu for worker in self.card.workers),
            Bound.DECODING: stages.get("decode", 0.0),
            Bound.ENCODING: stages.get("encode", 0.0),
        }
        bound = max(parts, key=lambda part: parts[part])
        share = parts[bound] / max(sum(parts.values()), 1e-9)
        change = {
            Bound.COMPUTE: "fewer or smaller steps, or more cores",
            Bound.DECODING: "a resize as the first step lets JPEG files be decoded smaller",
            Bound.ENCODING: "choose a format or save options that compress less ('photoedit formats')",
        }[bound]
        reason = f"{_percent(share)} of the work, {self.card.cores_used:.1f} of {self.card.cores} cores used"
        return Diagnosis(bound, reason, change, 1 / max(1 - share, 0.05), at_most=True)


def _assumed_power(count: int) -> float:
    whole = min(real_cores(), count)
    return whole + HALF * (count - whole)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
