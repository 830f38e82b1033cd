"""How pixels get to another process and back: copied into a message, or in memory that both see."""

from __future__ import annotations

from functools import partial

import numpy as np

from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.engine.pixels.canvas import borrowed_planes
from photoedit.engine.shared import SharedArray
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.lanes import Band, sha256
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race

SIDE = 1024


def invert(tile: Band) -> Band:
    """Hardly any work."""
    return np.uint8(255) - tile


def invert_shared(tile: SharedArray) -> TileRecord:
    """The same, in place, in memory of the parent."""
    watch = Stopwatch()
    pixels = tile.array()
    np.subtract(np.uint8(255), pixels, out=pixels)
    return watch.lap()


class PickleOrShare(Experiment):
    """Some work for each worker on a tile of three megabytes; the work is next to nothing."""

    title = "Sending pixels, or sharing them"
    claim = "Processes must copy everything they work on"

    def run(self, bench: Bench) -> Outcome:
        pool, count = bench.executor("processes"), 2 * bench.workers
        original = bench.pixels(SIDE, SIDE)
        planes = [
            bench.stack.enter_context(
                borrowed_planes(original.shape, np.uint8, alpha=False, shared=True)
            ).pixels
            for _ in range(count)
        ]

        def here() -> Work:
            return Work(digest=partial(sha256, [invert(original) for _ in range(count)]))

        def sent() -> Work:
            return Work(elsewhere=None, digest=partial(sha256, list(pool.map(invert, [original] * count))))

        def shared() -> Work:
            for plane in planes:
                plane.array()[:] = original
            records = tuple(pool.map(invert_shared, planes))
            cpu = sum(record.cpu for record in records)
            return Work(records, cpu, partial(sha256, [plane.array() for plane in planes]))

        lanes = race(
            [Call("no process", here), Call("pickled", sent), Call("shared", shared)],
            bench.rounds,
            bench.check,
        )
        sending, sharing = ((lane.median - lanes[0].median) / count for lane in lanes[1:])
        return self.outcome(
            lanes,
            f"each tile of 3 MB took {1e3 * max(sending, 0.0):.1f} ms longer than without processes when it "
            f"was sent there and back, {1e3 * max(sharing, 0.0):.1f} ms longer when it was shared",
            Holds.in_all(
                shared > 0.8 * pickled
                for pickled, shared in zip(lanes[1].seconds, lanes[2].seconds, strict=True)
            ),
        )
