"""Reading and decoding photo files: input, and C code that releases the GIL."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import NamedTuple

from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.formats import by_name, recognise
from photoedit.lab.bench import Bench
from photoedit.lab.control import controlled_race
from photoedit.lab.experiment import Experiment
from photoedit.lab.lanes import EXECUTIONS, sha256
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work
from photoedit.lab.verdict import LEAST, is_busy, judge
from photoedit.photo import Photo


class Decoded(NamedTuple):
    """What reading a file took, and what of it travels back: in processes not even the pixels."""

    record: TileRecord
    digest: str


def decode(path: Path) -> Decoded:
    """Read and decode a file."""
    watch = Stopwatch()
    pixels = recognise(path).read(path).pixels
    record = watch.lap()
    return Decoded(record, sha256([pixels]))


_STAYS = "The files are in the system's cache, and pixels stay where they were decoded, also in processes"


class ReadingPhotos(Experiment):
    """Files that are read and decoded; in processes each pixel would still have to be sent home."""

    title = "Reading and decoding photos"
    claim = "Threads are enough for input and output: they do as well as processes"

    def run(self, bench: Bench) -> Outcome:
        paths = _written(bench)
        runners = [Call(name, partial(_read_all, bench, name, paths)) for name in EXECUTIONS]
        lanes, control = controlled_race(runners, bench)
        _, threads, processes = lanes
        verdict = judge(lanes, bench.workers, control=control)
        known = bench.workers > 1 and control >= LEAST and not is_busy(lanes, bench.workers)
        holds = Holds.UNKNOWN if not known else Holds.of(threads.speedup > 0.85 * processes.speedup)
        return self.outcome(lanes, verdict.words, holds, verdict.kind, [_STAYS], control)


def _read_all(bench: Bench, execution: str, paths: list[Path]) -> Work:
    decoded = list(bench.executor(execution).map(decode, paths))
    records = tuple(one.record for one in decoded)
    cpu = sum(record.cpu for record in records) if execution == "processes" else 0.0
    return Work(records, cpu, hashlib.sha256("".join(one.digest for one in decoded).encode()).hexdigest())


def _written(bench: Bench) -> list[Path]:
    """JPEG files of nine megapixels, two for each worker."""
    kind = by_name("jpeg")
    photo = Photo.from_array(bench.pixels(3000, 3000))
    paths = [bench.folder / f"{number}.jpg" for number in range(2 * bench.workers)]
    for path in paths:
        with path.open("wb") as file:
            kind.write(photo, file, kind.options())
    return paths
