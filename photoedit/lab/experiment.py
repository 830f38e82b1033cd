"""What an experiment is, and what races of one kernel have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from photoedit.lab.bench import Bench
from photoedit.lab.control import controlled_race
from photoedit.lab.outcome import Holds, Kind, Lane, Outcome
from photoedit.lab.race import Runner, usual_stall
from photoedit.lab.verdict import HELD, SCALES, SHORT, held_back, judge, of_control


class Experiment(ABC):
    """One question to the machine; being a file in `photoedit.lab.experiments` is all the registration.

    Attributes:
        name: from the file's name.
        title: what is tried, in a few words.
        claim: the sentence of the usual introduction that is put to the test.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    claim: ClassVar[str]

    def __init_subclass__(cls) -> None:
        cls.name = cls.__module__.rpartition(".")[2].replace("_", "-")

    @abstractmethod
    def run(self, bench: Bench) -> Outcome:
        """Do it.

        Raises:
            Cancelled: the bench was stopped.
            EngineError: lanes gave different results, or something could not be started.
        """

    def outcome(
        self, lanes: Sequence[Lane], verdict: str, holds: Holds, kind: Kind | None = None,
        notes: Sequence[str] = (), control: float | None = None,
    ) -> Outcome:  # fmt: skip
        """The outcome of this experiment."""
        kept = tuple(note for note in notes if note)
        return Outcome(
            self.name, self.title, tuple(lanes), verdict, self.claim, holds, kind, kept, control=control
        )

    def not_here(self, reason: str) -> Outcome:
        """The outcome where it can't be tried; `reason` says what is missing."""
        return self.outcome((), f"not measured: {reason}", Holds.UNKNOWN)


class KernelRace(Experiment):
    """A race of one kernel in all lanes; its claim is that threads gain nothing from more cores."""

    @abstractmethod
    def runners(self, bench: Bench) -> Sequence[Runner]:
        """The lanes: serial, threads, processes, and perhaps more."""

    def notes(self, bench: Bench) -> Sequence[str]:
        """What else should be known."""
        return ()

    def run(self, bench: Bench) -> Outcome:
        runners = self.runners(bench)
        lanes, control = controlled_race(runners, bench)
        threads = next(lane for lane in lanes if lane.lane == "threads")
        held = (threads.gil_wait or 0.0) >= HELD
        stall = usual_stall(runners[0], SHORT) if held else None
        kind, words = judge(lanes, bench.workers, stall, control)
        known = kind not in (Kind.BUSY, Kind.NONE, Kind.MEMORY)  # memory is nothing that the GIL does
        scales = of_control(SCALES, control, bench.workers)
        holds = held_back(threads.speedup, threads.gil_wait or 0.0, scales) if known else Holds.UNKNOWN
        return self.outcome(lanes, words, holds, kind, self.notes(bench), control)
