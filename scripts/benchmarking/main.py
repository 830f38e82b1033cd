"""The command line: which parts, how thorough, and where the result goes."""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from rich.console import Console

from benchmarking import (
    accounts,
    batches,
    budget,
    commands,
    formats,
    growth,
    large,
    machine,
    regression,
    singles,
)
from benchmarking.figures import Results, Row
from benchmarking.lanes import Ground
from benchmarking.photos import PhotoSet, gather, is_srgb, save_large
from benchmarking.progress import say
from benchmarking.recipes import jobs
from benchmarking.tables import every_table, show
from photoedit.settings import cores

PARTS = ("batch", "single", "growth", "command", "large", "budget", "formats", "accounts")
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@dataclass(frozen=True)
class Size:
    """How much is measured; `QUICK` shows that everything works, its figures are worth little."""

    megapixels: float
    rounds: int
    patience: float
    single: float
    single_patience: float
    large: float
    counts: tuple[int, ...]
    sizes: tuple[float, ...]


FULL = Size(400, 5, 5.0, 24, 2.0, 200, (1, 2, 4, 8), (6, 24, 100, 200))
QUICK = Size(60, 2, 3.0, 6, 0.5, 50, (1, 2, 4), (6, 24, 50))


def main(words: Sequence[str] | None = None) -> None:
    """Measure, print, and keep."""
    arguments = _parser().parse_args(words)
    Image.MAX_IMAGE_PIXELS = None  # the large photos are our own; here and not where tests import it
    if arguments.regression:
        regression.run(arguments.photos)
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that nothing is left behind
    size = QUICK if arguments.quick else FULL
    results = Results(machine.facts())
    console = Console(width=None if Console().is_terminal else 240)
    with tempfile.TemporaryDirectory(prefix="photoedit-benchmark-", dir=arguments.temp) as temporary:
        bench = _Bench(arguments, size, Path(temporary), results)
        for part in arguments.parts:
            results.rows += getattr(bench, part)()
            if arguments.json:  # what is there is kept, should a later part be interrupted
                arguments.json.write_text(results.to_json(), encoding="utf-8")
    show(every_table(results), console)
    if machine.is_busy(results.machine):
        console.print(
            f"The machine was busy (load {results.machine['load']:.1f}): don't trust these figures."
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Measure photoedit against its peers.")
    add = parser.add_argument
    add("photos", type=Path, nargs="?", default=SAMPLES, help="folder of JPEGs (the project's samples)")
    add("--quick", action="store_true", help="fewer rounds, fewer and smaller photos")
    add("--rounds", type=int, help="of every comparison")
    add("--megapixels", type=float, help="of all photos together; they are repeated until there are so many")
    add("--parts", type=_words(PARTS), default=list(PARTS), help=f"of {','.join(PARTS)} (all)")
    add("--recipes", type=_words(tuple(jobs())), default=list(jobs()), help="of batch and accounts (all)")
    add("--gigapixel", action="store_true", help="also a TIFF of 32768 x 32768 pixels; needs 7 GB of disk")
    add("--json", type=Path, metavar="FILE", help="keep all figures")
    add("--temp", type=Path, metavar="DIR", help="where photos and results go; one disk for everybody")
    add("--regression", action="store_true", help="counts and ratios alone, in half a minute, without peers")
    return parser


def _words(known: Sequence[str]) -> Callable[[str], list[str]]:
    """A parser of words with commas between them, out of those that are known."""

    def parse(text: str) -> list[str]:
        found = text.split(",")
        for word in found:
            if word not in known:
                raise argparse.ArgumentTypeError(f"{word!r} is not one of {', '.join(known)}")
        return found

    return parse


class _Bench:
    """The parts, on the same photos; their names are those of `PARTS`."""

    def __init__(self, arguments: argparse.Namespace, size: Size, folder: Path, results: Results) -> None:
        self._arguments = arguments
        self._size = size
        self._jobs = jobs()
        self._detail = self._jobs["R2"]
        self._rounds: int = arguments.rounds or size.rounds
        self._photos: PhotoSet = gather(
            arguments.photos, arguments.megapixels or size.megapixels, folder / "photos"
        )
        small = save_large(self._photos.paths[0], 1.0, folder / "small.jpg")
        self._ground = Ground(folder, small, cores())
        results.settings = {
            "photos": len(self._photos.paths),
            "megapixels": self._photos.megapixels,
            "rounds": self._rounds,
            "not_srgb": sum(not is_srgb(path) for path in self._photos.paths),
            "quick": arguments.quick,
            "recipes": {job.key: job.title for job in self._jobs.values()},
        }
        say(f"{len(self._photos.paths)} photos, {self._photos.megapixels:.0f} MP")

    def batch(self) -> list[Row]:
        terms = batches.Terms(self._rounds, self._size.patience)
        rows: list[Row] = []
        for key in self._arguments.recipes:
            contest = batches.Contest("batch", key, self._jobs[key], self._photos)
            rows += batches.compare(contest, self._ground, terms)
        return rows

    def accounts(self) -> list[Row]:
        chosen = [self._jobs[key] for key in self._arguments.recipes]
        return accounts.measure(chosen, self._photos, self._ground, min(self._rounds, 3))

    def single(self) -> list[Row]:
        terms = singles.Terms(self._rounds, self._size.single, self._size.single_patience)
        return singles.measure(self._photos.paths[0], self._ground, terms)

    def growth(self) -> list[Row]:
        axes = self._size.counts, self._size.sizes
        return growth.measure(self._detail, self._photos.paths[0], self._ground, *axes, min(self._rounds, 3))

    def command(self) -> list[Row]:
        return commands.measure(self._detail, self._photos.paths[0], self._ground, self._rounds)

    def large(self) -> list[Row]:
        terms = batches.Terms(min(self._rounds, 3), 1000.0)
        return large.measure(self._detail, self._photos.paths[0], self._ground, self._size.large, terms)

    def formats(self) -> list[Row]:
        folder = self._ground.fresh("formats")
        return formats.measure(self._photos.paths[0], folder, self._size.single, self._rounds)

    def budget(self) -> list[Row]:
        return budget.measure(
            self._detail, self._photos, self._ground, self._size.large, gigapixel=self._arguments.gigapixel
        )
