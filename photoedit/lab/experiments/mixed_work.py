"""A whole batch: files to read and write, and filters run by Python."""

from __future__ import annotations

import hashlib
import shutil
from functools import partial
from pathlib import Path

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone, Timed
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.engine.meter import TileRecord
from photoedit.engine.workers import Workers
from photoedit.errors import EngineError
from photoedit.formats import by_name
from photoedit.lab.bench import Bench
from photoedit.lab.control import controlled_race
from photoedit.lab.experiment import Experiment
from photoedit.lab.experiments._blur import RECIPE
from photoedit.lab.lanes import EXECUTIONS
from photoedit.lab.outcome import Holds, Kind, Outcome
from photoedit.lab.race import Call, Work, usual_stall
from photoedit.lab.verdict import SCALES, SHORT, judge, of_control
from photoedit.photo import Photo

PHOTOS, SIDE = 6, 64


class MixedWork(Experiment):
    """Six small photos through the whole program with interpreted kernels.

    Reading and writing is done by threads in all lanes; the lanes differ in who runs the tiles.
    """

    title = "A whole batch: files and Python together"
    claim = "Mixed work needs both: threads for files, processes for Python"

    def run(self, bench: Bench) -> Outcome:
        photos = _written(bench)
        pools = {
            name: bench.stack.enter_context(Workers(How(name, "interpreted", bench.workers)))
            for name in EXECUTIONS
        }
        runners = [Call(name, partial(_run, bench, pools[name], photos)) for name in EXECUTIONS]
        lanes, control = controlled_race(runners, bench)
        stall = usual_stall(runners[0], SHORT)  # at the usual interval many threads take their turns
        verdict = judge(lanes, bench.workers + 1, stall, control)  # the threads for files take cores as well
        known = verdict.kind not in (Kind.BUSY, Kind.NONE)
        _, threads, processes = lanes
        better = processes.speedup > of_control(SCALES, control, bench.workers) * threads.speedup
        holds = Holds.of(better) if known else Holds.UNKNOWN
        return self.outcome(lanes, verdict.words, holds, verdict.kind, control=control)


def _run(bench: Bench, workers: Workers, photos: list[Path]) -> Work:
    out = bench.folder / "results"
    records: list[TileRecord] = []
    digests: dict[int, str] = {}

    def listen(event: Event) -> None:
        if isinstance(event, Timed):
            records.extend(span.record for span in event.spans if span.stage == "tile")
        elif isinstance(event, PhotoDone):
            digests[event.index] = event.sha256

    kind = by_name("png")
    jobs = tuple(Job(photo, out / photo.name, "png", kind.options()) for photo in photos)
    finished = Batch(BatchSpec(jobs, RECIPE, workers.how), workers).run(listen)
    shutil.rmtree(out)
    if finished.done != len(photos):
        raise EngineError("the batch of the experiment did not end well", code="lab_failed")
    apart = sum(record.cpu for record in records) if workers.shares_memory else 0.0
    digest = hashlib.sha256("".join(digests[index] for index in sorted(digests)).encode()).hexdigest()
    return Work(tuple(records), apart, digest)


def _written(bench: Bench) -> list[Path]:
    kind = by_name("png")
    photo = Photo.from_array(bench.pixels(SIDE, SIDE))
    paths = [bench.folder / f"{number}.png" for number in range(PHOTOS)]
    for path in paths:
        with path.open("wb") as file:
            kind.write(photo, file, kind.options())
    return paths
