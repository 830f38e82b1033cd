"""The race: lanes that do the same work take turns, in every round in the same order.

The first round is thrown away: pools are warm by then, code is compiled, pages are touched. A gain is the
first lane's time divided by the lane's time *in the same round*, so what slows a whole round down does not
count. All lanes that make a result must make the same bytes.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from photoedit.engine.meter import TileRecord
from photoedit.errors import EngineError
from photoedit.lab.outcome import Lane
from photoedit.lab.probe import Probe


class Work(NamedTuple):
    """What one pass of a lane did.

    Attributes:
        records: one for each tile or call.
        elsewhere: CPU seconds that other processes spent on it; None if nobody knows.
        digest: SHA-256 of the result, or what makes it when the clocks stand; None if there is no result.
        seconds: wall time if another interpreter did the work and measured it: then the probe, which is in
            this process, says nothing.
    """

    records: tuple[TileRecord, ...] = ()
    elsewhere: float | None = 0.0
    digest: str | Callable[[], str] | None = None
    seconds: float | None = None

    @property
    def sha256(self) -> str | None:
        """The digest."""
        return self.digest() if callable(self.digest) else self.digest


class Runner(Protocol):
    """A lane that can run."""

    @property
    def name(self) -> str: ...

    def run(self) -> Work:
        """Do the work once."""


@dataclass(frozen=True)
class Call:
    """A lane that is a function."""

    name: str
    run: Callable[[], Work]


class _Pass(NamedTuple):
    seconds: float
    cores: float | None
    stall: float | None
    work: Work

    @property
    def beside(self) -> float:
        """CPU seconds this program spent beside the records: handing work over, the probe, files."""
        spent = (self.cores or 0.0) * self.seconds
        return max(spent - sum(record.cpu for record in self.work.records), 0.0)


def race(runners: Sequence[Runner], rounds: int, check: Callable[[], None]) -> tuple[Lane, ...]:
    """Run all lanes `rounds` times after a first round that does not count.

    Args:
        check: called before every pass; raises to stop.

    Raises:
        EngineError: the lanes do not give the same result; code ``lanes_differ``.
    """
    passes: list[list[_Pass]] = [[] for _ in runners]
    for number in range(rounds + 1):
        for runner, done in zip(runners, passes, strict=True):
            check()
            one = _measured(runner)
            if number:
                done.append(one)
    lanes = tuple(_lane(runner.name, done, passes[0]) for runner, done in zip(runners, passes, strict=True))
    digests = {one.work.sha256 for done in passes for one in done} - {None}
    if len(digests) > 1:
        found = ", ".join(f"{lane.lane} {(lane.output_sha256 or '')[:8]}" for lane in lanes)
        raise EngineError(f"the lanes do not give the same bytes ({found})", code="lanes_differ")
    return lanes


def usual_stall(runner: Runner, interval: float, passes: int = 2) -> float:
    """Seconds that another thread usually waits beside a lane whose threads take turns every `interval`.

    The longest stall would tell of other programs, too; so does a single pass.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(interval)
    try:
        return min(_probed(runner) for _ in range(passes))
    finally:
        sys.setswitchinterval(before)


def _probed(runner: Runner) -> float:
    with Probe() as probe:
        runner.run()
    return probe.usual


def _measured(runner: Runner) -> _Pass:
    with Probe() as probe:
        wall, cpu = time.perf_counter(), time.process_time()
        work = runner.run()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    work = work._replace(digest=work.sha256)  # not part of the work: it would take one core, in all lanes
    known = work.elsewhere is not None
    if work.seconds is None:
        return _Pass(wall, (cpu + (work.elsewhere or 0.0)) / wall if known else None, probe.worst, work)
    return _Pass(work.seconds, (work.elsewhere or 0.0) / work.seconds if known else None, None, work)


def _lane(name: str, passes: Sequence[_Pass], first: Sequence[_Pass]) -> Lane:
    records = [record for one in passes for record in one.work.records]
    wall = sum(record.wall for record in records)
    stalls = [one.stall for one in passes if one.stall is not None]
    cores = [one.cores for one in passes if one.cores is not None]
    return Lane(
        lane=name,
        seconds=tuple(one.seconds for one in passes),
        speedup=statistics.median(
            base.seconds / one.seconds for base, one in zip(first, passes, strict=True)
        ),
        gil_wait=sum(record.gil_wait for record in records) / wall if wall else None,
        queued=_lost_to_others(passes) / wall
        if wall and all(r.queued is not None for r in records)
        else None,
        cores_used=statistics.median(cores) if cores else None,
        longest_stall_ms=1e3 * statistics.median(stalls) if stalls else None,
        output_sha256=passes[-1].work.sha256,
        records=passes[-1].work.records,
    )


def _lost_to_others(passes: Sequence[_Pass]) -> float:
    """Seconds that work stood in the queue for a core, as far as the core was not busy with our own.

    Where all cores work, whatever else this program does takes one of them from a worker: in a pass of some
    milliseconds that alone was more than a tenth of the time, on a machine with nothing else to do.
    """
    return sum(
        max(sum(record.queued or 0.0 for record in one.work.records) - one.beside, 0.0) for one in passes
    )
