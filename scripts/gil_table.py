"""Measure what the GIL costs: the same tiles run serially, in threads and in processes, in both lives.

For each life of the kernels the three lanes take turns on the same photo with the same tiles; the first
round is thrown away. A gain is serial time divided by the lane's time in the same round. The output bytes
of all lanes must be equal. Two workers, whatever the machine has, so that tables can be compared.

    python scripts/gil_table.py PHOTO [--rounds 5] [--write README.md]
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import time
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from readme_tables import write_table

from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas, borrowed_planes
from photoedit.engine.plan import make_plan
from photoedit.engine.render import tasks
from photoedit.engine.workers import Workers
from photoedit.formats import recognise
from photoedit.photo import Photo
from photoedit.recipe import Recipe

RECIPE = Recipe.from_text("gaussian-blur radius=1 contrast amount=0.2")
LANES = ("serial", "threads", "processes")
SIDES = {"compiled": 4000, "interpreted": 320}
"""Pixels of the cut that is worked on: about as long in both lives, far too much for the other one."""


class Run(NamedTuple):
    """One run of one lane."""

    seconds: float
    gil_wait: float
    digest: str


class Lane:
    """One way to run the tiles, with workers and memory that stay from round to round, as in a batch."""

    def __init__(self, stack: ExitStack, how: How, photo: Photo) -> None:
        self._workers = stack.enter_context(Workers(how))
        shared = self._workers.shares_memory
        canvas = stack.enter_context(Canvas.of(photo, shared=shared))
        self._target = stack.enter_context(
            borrowed_planes(photo.pixels.shape, photo.pixels.dtype, alpha=False, shared=shared)
        )
        plan = make_plan(RECIPE.active(), photo.size)
        self._tasks = tasks(plan, canvas.source, self._target, plan.size.whole(), self._workers)

    def run(self) -> Run:
        """Do all tiles of the photo once."""
        begun = time.perf_counter()
        records = self._workers.run(self._tasks).records
        seconds = time.perf_counter() - begun
        wall = sum(record.wall for record in records)
        waited = sum(record.gil_wait for record in records)
        digest = hashlib.sha256(self._target.planes().pixels.tobytes()).hexdigest()
        return Run(seconds, waited / wall, digest)


def measure(life: str, photo: Photo, rounds: int) -> dict[str, list[Run]]:
    """All lanes of one life of the kernels, interleaved."""
    runs: dict[str, list[Run]] = {name: [] for name in LANES}
    with ExitStack() as stack:
        lanes = {
            name: Lane(stack, How(name, life, workers=2, tile=SIDES[life] // 10), photo) for name in LANES
        }
        for number in range(rounds + 1):
            for name, lane in lanes.items():
                run = lane.run()
                if number:
                    runs[name].append(run)
    digests = {run.digest for lane in runs.values() for run in lane}
    if len(digests) != 1:
        raise SystemExit(f"the lanes of {life} kernels do not give the same bytes")
    return runs


def rows(life: str, runs: dict[str, list[Run]]) -> list[str]:
    """The table rows of one life."""
    lines = []
    for lane in LANES:
        gains = [serial.seconds / run.seconds for serial, run in zip(runs["serial"], runs[lane], strict=True)]
        gain = f"{statistics.median(gains):.2f} ({min(gains):.2f}–{max(gains):.2f})"
        waited = statistics.median(run.gil_wait for run in runs[lane])
        lines.append(f"| {life} | {lane} | {gain} | {100 * waited:.0f} % |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("photo", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=Path, help="file with gil marks to write the table into")
    arguments = parser.parse_args()
    whole = recognise(arguments.photo).read(arguments.photo)
    lines = [
        f"2 workers; median (range) of {arguments.rounds} rounds.",
        "",
        "| kernels | tiles run in | gain over serial | GIL wait |",
        "|---|---|---|---|",
    ]
    for life, side in SIDES.items():
        photo = Photo.from_array(whole.pixels[:side, :side])
        lines += rows(life, measure(life, photo, arguments.rounds))
    text = "\n".join(lines)
    print(text)
    if arguments.write:
        write_table(arguments.write, "gil", text)


if __name__ == "__main__":
    main()
